/** Milliseconds after which a press is held, and no click any more. */
const HELD_AFTER = 350;
/** Milliseconds within which the click that ends a held press comes. */
const ENDING = 100;

export interface Presses {
  /** A short press: a click, Enter, Space, or whatever a screen reader calls it. */
  pressed(): void;
  /** The press goes on, by pointer or Space. False when that means nothing now: then its end is a click. */
  held(): boolean;
  /** A held press ended, wherever the pointer is by then. */
  released(): void;
}

/** Tells short presses of a button from held ones. Only a person's count, not those that a page makes up. */
export function watchPresses(button: HTMLElement, { pressed, held, released }: Presses): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  let endedAt = Number.NEGATIVE_INFINITY;

  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isHeld = held();
    }, HELD_AFTER);
  };
  const end = () => {
    clearTimeout(timer);
    if (!isHeld) return;
    isHeld = false;
    endedAt = performance.now();
    released();
  };

  button.addEventListener('pointerdown', event => {
    if (!event.isTrusted || event.button !== 0) return;
    // The words move as they change: the end of the press is wanted wherever the button is by then.
    button.setPointerCapture(event.pointerId);
    begin();
  });
  button.addEventListener('keydown', event => {
    if (event.isTrusted && event.key === ' ' && !event.repeat) begin();
  });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture', 'keyup', 'blur'])
    button.addEventListener(type, end);
  // A long touch is a held press, and asks for no menu.
  button.addEventListener('contextmenu', event => isHeld && event.preventDefault());
  button.addEventListener('click', event => {
    event.preventDefault();
    if (event.isTrusted && performance.now() - endedAt > ENDING) pressed();
  });
}
