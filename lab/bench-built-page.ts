import { benchComments } from './bench-texts.ts';

const row = (text: string, at: number): string =>
  `<li id="comment-${at}" class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Person ${at % 97}</b> <a href="#comment-${at}"><time datetime="2026-01-01T10:00">1 January 2026</time></a></footer><div class="comment-content"><p>${text}</p></div></article></li>`;

/**
 * A thread of WordPress with so many comments, one in ten of them harsh, and a box and a button above it. It writes down when each
 * harsh one was treated. @param run a number in every comment, so that no verdict is known from another page
 */
export function threadOfMany(count: number, harsh: readonly string[], run: number): string {
  const texts = benchComments(count).map((text, at) => {
    const words = at % 10 === 3 ? harsh[at % harsh.length] : text;
    return `${words} (${run}.${at})`;
  });
  return `<!doctype html><meta charset="utf-8"><title>bench</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 43rem; margin: auto; }</style>
<p><button>Like</button> <textarea rows="2" cols="60"></textarea></p>
<ol class="comment-list">${texts.map(row).join('')}</ol>
<script>
const treated = new Map(), since = performance.now();
const list = document.querySelector('.comment-list');
new MutationObserver(records => {
  for (const { target } of records) {
    const item = target.closest('li');
    if (item && !treated.has(item)) treated.set(item, performance.now() - since);
  }
}).observe(list, { subtree: true, attributeFilter: ['data-cybercare'] });
const harsh = [...list.children].filter((_, at) => at % 10 === 3);
window.bench = {
  /** When the last of the harsh ones in sight, and of all, was treated; null while one is not. */
  done() {
    const last = items => items.every(item => treated.has(item)) ? Math.max(...items.map(item => treated.get(item))) : null;
    const inSight = harsh.filter(item => item.getBoundingClientRect().top < innerHeight);
    return { sight: last(inSight), all: last(harsh), inSight: inSight.length };
  },
  /** Milliseconds from each press or key to the frame after it. */
  answers: [],
};
for (const type of ['click', 'input']) addEventListener(type, event => {
  const began = event.timeStamp;
  // In turns: a click grows the page by a line, a key is only written.
  if (type === 'click') document.querySelector('p').append(' Liked.');
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { bench.answers.push(performance.now() - began); port1.close(); };
    port2.postMessage(null);
  });
});
</script>`;
}
