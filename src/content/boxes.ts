/** The boxes of a page in which comments are written, as the lab reports them. */
export function findBoxes(
  document: Document,
  selector: string | undefined,
): { kind: string; label: string }[] {
  if (!selector) return [];
  return [...document.querySelectorAll(selector)].map(box => ({
    kind: box instanceof HTMLTextAreaElement ? 'textarea' : 'contenteditable',
    label:
      box.getAttribute('aria-label') ?? box.getAttribute('placeholder') ?? box.getAttribute('name') ?? '',
  }));
}
