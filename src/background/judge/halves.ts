/**
 * A text in as few parts as halving gives, each of which fits; cut where a sentence ends, else between words, else
 * anywhere, as near to the middle as that is possible.
 */
export function halvesOf(text: string, fits: (part: string) => boolean): string[] {
  if (text.length < 2 || fits(text)) return [text];
  const middle = nearestCut(text, /[.!?…]["»”')]*\s+/g) ?? nearestCut(text, /\s+/g) ?? wholeCharacter(text);
  return [text.slice(0, middle), text.slice(middle)].flatMap(half => halvesOf(half, fits));
}

/** The end of a match in the middle half of the text, nearest to its middle. */
function nearestCut(text: string, separator: RegExp): number | undefined {
  const fromMiddle = (cut: number) => Math.abs(cut - text.length / 2);
  const [nearest] = [...text.matchAll(separator)]
    .map(({ index, 0: found }) => index + found.length)
    .filter(cut => fromMiddle(cut) <= text.length / 4)
    .sort((a, b) => fromMiddle(a) - fromMiddle(b));
  return nearest;
}

/** The middle, not between the two halves of a surrogate pair. */
function wholeCharacter(text: string): number {
  const middle = Math.floor(text.length / 2);
  const isPair = /[\ud800-\udbff]/.test(text[middle - 1] ?? '') && /[\udc00-\udfff]/.test(text[middle] ?? '');
  return isPair && middle > 1 ? middle - 1 : middle;
}
