// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '../../../src/content/navigation.ts';
import { youtube } from '../../../src/content/sites/youtube.ts';

const moved = vi.fn();
let stop: AbortController;
let look: () => void;

const goTo = (path: string) => history.pushState(null, '', `https://www.youtube.com${path}`);
const watch = () => {
  stop = new AbortController();
  look = watchNavigation({ site: youtube, document, signal: stop.signal, moved });
};

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://www.youtube.com/watch?v=a',
  );
  moved.mockReset();
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('Another page without loading one', () => {
  it.each([
    ['the site says so', () => document.dispatchEvent(new Event('yt-navigate-finish'))],
    ['the person goes back', () => dispatchEvent(new Event('popstate'))],
    ['somebody saw the page change', () => look()],
  ])('is noticed once when %s', (_, happen) => {
    watch();
    happen();
    expect(moved).not.toHaveBeenCalled();
    goTo('/watch?v=b');
    happen();
    happen();
    expect(moved.mock.calls).toEqual([['https://www.youtube.com/watch?v=b']]);
  });

  it('is told at the same address too when the page comes back from memory', () => {
    watch();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(moved).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('is noticed by the title where the browser does not tell', async () => {
    watch();
    goTo('/watch?v=c');
    document.title = 'Another video';
    await vi.waitFor(() => expect(moved).toHaveBeenCalledOnce());
  });

  it('is noticed by the browser where it tells', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    watch();
    goTo('/watch?v=d');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(moved).toHaveBeenCalledOnce();
  });

  it('is not a jump to another part of the page', () => {
    watch();
    goTo('/watch?v=a#comments');
    look();
    expect(moved).not.toHaveBeenCalled();
  });

  it('is no concern once stopped', () => {
    watch();
    stop.abort();
    goTo('/watch?v=e');
    look();
    document.dispatchEvent(new Event('yt-navigate-finish'));
    expect(moved).not.toHaveBeenCalled();
  });
});
