import { attribute, attributeNames, localName } from '../dom.ts';

/** Attributes whose value says what an element is. */
const NAMING = new Set(
  'role itemprop itemtype typeof data-testid data-test-id data-e2e data-hook data-a-target data-role data-qa'.split(
    ' ',
  ),
);
const MOST_CLASSES = 12;
const MOST_ATTRIBUTES = 12;
const LONGEST_VALUE = 80;

const quoted = (value: string): string => `"${value.replace(/["\\\n\f\r]/g, '\\$&')}"`;

/**
 * The ways to name an element as one of a kind, each a selector of one compound: by tag and class, by an attribute
 * that names or numbers it, by a tag of its own. Elements that look the same share the array.
 */
export class Keys {
  readonly #byLook = new Map<string, string[]>();

  of(element: Element): string[] {
    const tag = localName(element);
    const parts: string[] = [];
    for (const name of attributeNames(element).slice(0, MOST_ATTRIBUTES)) {
      if (name === 'class') parts.push(`.${attribute(element, 'class')}`);
      else if (name === 'id') {
        const id = (attribute(element, 'id') ?? '').slice(0, LONGEST_VALUE);
        const [start = ''] = /^\D*/.exec(id) ?? [];
        if (start.length > 1) parts.push(`[id${start === id ? '' : '^'}=${quoted(start)}]`);
      } else if (NAMING.has(name)) {
        const value = (attribute(element, name) ?? '').slice(0, LONGEST_VALUE);
        const [start = ''] = /^\D*/.exec(value) ?? [];
        if (start.trim()) parts.push(`[${name}${start === value ? '' : '^'}=${quoted(start)}]`);
      } else if (name.startsWith('data-') && /^[a-z-]+$/.test(name)) parts.push(`[${name}]`);
    }
    const look = `${tag} ${parts.join(' ')}`;
    const known = this.#byLook.get(look);
    if (known) return known;
    const made = parts.flatMap(part => (part.startsWith('.') ? classKeys(tag, part.slice(1)) : [tag + part]));
    made.unshift(tag);
    this.#byLook.set(look, made);
    return made;
  }
}

function classKeys(tag: string, classes: string): string[] {
  const tokens = [...new Set(classes.split(/\s+/).filter(Boolean))].slice(0, MOST_CLASSES);
  const selectors = tokens.map(token => `.${CSS.escape(token)}`);
  const keys = selectors.map(selector => tag + selector);
  if (selectors.length > 1) keys.push(tag + selectors.join(''));
  return keys;
}
