/** Runs in the pages of the soak: a thread without end that reads itself, or a live chat; and what became of its comments. */

/** What a page of the soak shows. Every comment gets a number, so that none is known from another. */
export interface Plan {
  kind: 'feed' | 'chat';
  mild: string[];
  harsh: string[];
  /** One comment in so many is harsh. */
  harshEvery: number;
  /** Of a chat: messages a second, and how many the site keeps. */
  perSecond: number;
  kept: number;
}

/** A comment that stood long enough to have a verdict; `treated` as far as the page can see. */
export interface Due {
  id: string;
  harsh: boolean;
  treated: boolean;
}

/** What happened since it was last asked. */
export interface Taken {
  shown: number;
  due: Due[];
  /** Milliseconds that harsh words stood in sight before they were treated. */
  waits: number[];
}

interface One {
  id: string;
  harsh: boolean;
  /** Since when it is to be judged: come into view in a thread, sent in a chat. */
  since: number | null;
  treated: boolean;
  told: boolean;
}

declare const soakPlan: Plan;

/** As the brief of the soak has it: what is in view for so long without a verdict was dropped. */
const DUE_MS = 5_000;
/** Messages of a chat come in bursts. */
const BURST_MS = 250;
const later = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

const items = new Map<Element, One>();
let taken: Taken = { shown: 0, due: [], waits: [] };
let stopped = false;
let next = 0;

const list = document.querySelector<HTMLElement>('#list')!;
const template = document.querySelector('template')!.content.firstElementChild!;

function tell(item: Element, one: One): void {
  if (one.told || one.since === null || performance.now() - one.since < DUE_MS) return;
  one.told = true;
  taken.due.push({
    id: one.id,
    harsh: one.harsh,
    treated: item.querySelector('[data-cybercare]') !== null,
  });
}

function begin(one: One): void {
  if (one.since !== null) return;
  one.since = performance.now();
  taken.shown++;
  if (one.harsh && one.treated) taken.waits.push(0);
}

/** Writes the next comment into an element, new or used before. */
function write(item: Element): void {
  const number = next++;
  const harsh = number % soakPlan.harshEvery === soakPlan.harshEvery - 1;
  const texts = harsh ? soakPlan.harsh : soakPlan.mild;
  item.id = `comment-${number}`;
  item.querySelector('.author')!.firstChild!.nodeValue = `Person ${number % 400}`;
  item.querySelector('.words')!.firstChild!.nodeValue = `${texts[(number * 7) % texts.length]} (${number})`;
  items.set(item, { id: item.id, harsh, since: null, treated: false, told: false });
}

const copy = () => template.cloneNode(true) as Element;

new MutationObserver(records => {
  for (const { target } of records) {
    const item = (target as Element).closest('[id^="comment-"]');
    const one = item && items.get(item);
    if (!one || one.treated || !item.querySelector('[data-cybercare]')) continue;
    one.treated = true;
    if (one.harsh && one.since !== null) taken.waits.push(performance.now() - one.since);
  }
}).observe(list, { subtree: true, attributeFilter: ['data-cybercare'] });

/** Sends messages at a steady pace and takes old ones out at the top; a minute's last ten seconds someone holds the chat. */
async function chat({ perSecond, kept }: Plan): Promise<void> {
  const began = performance.now();
  while (!stopped) {
    const passed = (performance.now() - began) / 1000;
    while (next < passed * perSecond) {
      const item = copy();
      write(item);
      list.append(item);
      begin(items.get(item)!);
      const first = list.childElementCount > kept ? list.firstElementChild : null;
      if (!first) continue;
      tell(first, items.get(first)!);
      items.delete(first);
      first.remove();
    }
    if (passed % 60 < 50) list.scrollTop = list.scrollHeight;
    await later(BURST_MS);
  }
}

/** Keeps two screens of comments below the reader, written into elements that lie far above where there are any. */
function fill(seen: IntersectionObserver): void {
  while (list.getBoundingClientRect().bottom < 3 * innerHeight) {
    const first = list.firstElementChild;
    const box = first?.getBoundingClientRect();
    if (first && box && box.bottom < -2 * innerHeight) {
      list.style.paddingTop = `${Number.parseFloat(list.style.paddingTop || '0') + box.height}px`;
      tell(first, items.get(first)!);
      write(first);
      list.append(first);
    } else {
      const item = copy();
      write(item);
      list.append(item);
      seen.observe(item);
    }
  }
}

/** Reads on by half a screen every seven seconds, looks back now and then, and flies past some screens. */
async function read(): Promise<void> {
  const seen = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        const one = items.get(target);
        if (one && isIntersecting) begin(one);
        else if (one) {
          tell(target, one);
          // What flew past was not read.
          if (!one.told) one.since = null;
        }
      }
    },
    { threshold: 0.5 },
  );
  fill(seen);
  addEventListener('scroll', () => requestAnimationFrame(() => fill(seen)), { passive: true });
  for (let step = 1; !stopped; step++) {
    if (step % 12 === 0) {
      for (let screen = 0; screen < 6; screen++) {
        scrollBy(0, innerHeight);
        await later(200);
      }
    }
    scrollBy({ top: innerHeight * (step % 8 === 0 ? -0.8 : 0.6), behavior: 'smooth' });
    await later(7_000);
  }
}

Object.assign(globalThis, {
  soak: {
    take(): Taken {
      for (const [item, one] of items) tell(item, one);
      const now = taken;
      taken = { shown: 0, due: [], waits: [] };
      return now;
    },
    stop(): void {
      stopped = true;
    },
  },
});

void (soakPlan.kind === 'chat' ? chat(soakPlan) : read());
