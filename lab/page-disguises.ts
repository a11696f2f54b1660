/** What may be done to a page that says the same to a person afterwards, by name; each runs in the page. */
export type Disguise = 'rename' | 'shadow';

/** Gives every class and id another name: the same name becomes the same name everywhere. */
function rename(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const names = new Map<string, string>();
    let number = 7;
    const nameOf = (name: string): string => {
      const known = names.get(name);
      if (known) return known;
      let made = 'q';
      // A generator of Lehmer's: the same names every time.
      for (let at = 0; at < 8; at++) {
        number = (number * 48_271) % 2_147_483_647;
        made += String.fromCharCode(97 + (number % 26));
      }
      names.set(name, made);
      return made;
    };
    const change = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const classes = element.getAttribute('class')?.split(/\s+/).filter(Boolean);
        if (classes) element.setAttribute('class', classes.map(nameOf).join(' '));
        const id = element.getAttribute('id');
        if (id) element.setAttribute('id', nameOf(`#${id}`));
        if (element.shadowRoot) change(element.shadowRoot);
      }
    };
    change(document);
  });
}

/** Puts the whole page into an open shadow root. */
function shadow(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(...document.body.childNodes);
    document.body.append(host);
  });
}

export const disguises: Record<Disguise, () => void> = { rename, shadow };
