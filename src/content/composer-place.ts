import { parentElement } from './dom.ts';

/** Lengths in CSS pixels, from the top left of what is seen of the page. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 8;
/** Less than this is no place: the panel is as high as the room has, and scrolls. */
const LEAST = 120;

/**
 * Where a panel of this size goes: under the box, else above it, else where more room is; never over the box while
 * there is room elsewhere, always inside what is seen. Starts where the box starts, in its direction of writing.
 */
export function placeFor(
  box: Rectangle,
  { width, height }: { width: number; height: number },
  seen: Rectangle,
  isRightToLeft: boolean,
): Place {
  const start = isRightToLeft ? box.right - width : box.left;
  const left = Math.max(seen.left + GAP, Math.min(start, seen.right - GAP - width));
  const below = seen.bottom - box.bottom - 2 * GAP;
  const above = box.top - seen.top - 2 * GAP;
  if (height <= below || (below >= above && below >= LEAST))
    return { left, top: box.bottom + GAP, maxHeight: below };
  if (height <= above || above >= LEAST) {
    const maxHeight = Math.min(height, above);
    return { left, top: box.top - GAP - maxHeight, maxHeight: above };
  }
  // A box that fills the window is covered at its lower end, where the writing has not come yet.
  const maxHeight = seen.bottom - seen.top - 2 * GAP;
  return { left, top: Math.max(seen.top + GAP, seen.bottom - GAP - height), maxHeight };
}

/** What is seen of the page, less than the window where a keyboard on the screen covers a part. */
export function seenPart(): Rectangle {
  const { offsetLeft = 0, offsetTop = 0, width, height } = visualViewport ?? {};
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + (width ?? innerWidth),
    bottom: offsetTop + (height ?? innerHeight),
  };
}

const OPAQUE = 0.5;

/** Whether a CSS colour as computed styles give it is dark; null where it lets through what is behind. */
export function isDarkColour(colour: string): boolean | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < OPAQUE) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < 0.5;
}

/** Whether an element stands on something dark; as the person prefers where the page paints nothing. */
export function isOnDark(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentElement(around)) {
    const isDark = isDarkColour(getComputedStyle(around).backgroundColor);
    if (isDark !== null) return isDark;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
