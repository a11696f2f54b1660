import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptReason, Softening } from '../../../src/shared/softening.ts';
import { LABELS, type Language, type Scores } from '../../../src/shared/verdict.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { browserSuggestion } = await import('../../../src/popup/browser-suggestion.ts');
const { hasBrowserRewriter, rewriteInBrowser } = await import('../../../src/ui/browser-rewriter.ts');

const TEXT = 'You turnip, the build is broken.';
const SOFTER = 'The build is broken, it seems.';

/** A built-in model as browsers offer it. */
function fakeModel(method: 'rewrite' | 'prompt', availability = 'available', answer: string | null = SOFTER) {
  const destroy = vi.fn();
  const asked = vi.fn(async (_: string) => {
    if (answer === null) throw new DOMException('no', 'NotSupportedError');
    return answer;
  });
  return {
    destroy,
    asked,
    availability: vi.fn(async (_: object) => availability),
    create: vi.fn(async (_: object) => ({ [method]: asked, destroy })),
  };
}

const never = new AbortController().signal;
const rewritten = (language: Language = 'en') => rewriteInBrowser(TEXT, language, never);

beforeEach(() => {
  browser.runtime.sendMessage.mockReset();
  browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: true });
});
afterEach(() => vi.unstubAllGlobals());

describe('a browser with a writing model of its own', () => {
  it('is told from one without, and from one whose model is not there yet', async () => {
    expect(await hasBrowserRewriter()).toBe(false);
    vi.stubGlobal('Rewriter', fakeModel('rewrite', 'downloadable'));
    expect(await hasBrowserRewriter()).toBe(false);
    vi.stubGlobal('LanguageModel', fakeModel('prompt'));
    expect(await hasBrowserRewriter()).toBe(true);
  });

  it('rewrites in the language of the text, and the model is let go of', async () => {
    const model = fakeModel('rewrite');
    vi.stubGlobal('Rewriter', model);
    expect(await rewritten('fr')).toBe(SOFTER);
    expect(model.create.mock.calls[0]?.[0]).toMatchObject({ outputLanguage: 'fr' });
    expect(model.destroy).toHaveBeenCalledOnce();
  });

  it.each(['downloadable', 'downloading', 'unavailable'])(
    'whose model is %s is left alone: no download is ever started',
    async availability => {
      const models = [fakeModel('rewrite', availability), fakeModel('prompt', availability)] as const;
      vi.stubGlobal('Rewriter', models[0]);
      vi.stubGlobal('LanguageModel', models[1]);
      expect(await rewritten()).toBeNull();
      for (const model of models) expect(model.create).not.toHaveBeenCalled();
    },
  );

  it('that gives up is no error: the other model is asked, then nobody', async () => {
    const broken = fakeModel('rewrite', 'available', null);
    vi.stubGlobal('Rewriter', broken);
    expect(await rewritten()).toBeNull();
    expect(broken.destroy).toHaveBeenCalledOnce();
    vi.stubGlobal('LanguageModel', fakeModel('prompt', 'available', `  ${SOFTER}\n`));
    expect(await rewritten()).toBe(SOFTER);
  });
});

describe('a second suggestion', () => {
  const scores = Object.fromEntries(LABELS.map(label => [label, 0.9])) as Scores;
  const ours = (text: string, neutral = false): Softening => ({ kind: 'softened', text, edits: [], neutral });
  const kept = (reason: KeptReason): Softening => ({ kind: 'kept', reason });
  const suggested = (softening: Softening | null) =>
    browserSuggestion(
      {
        text: TEXT,
        verdict: { kind: 'scored', language: 'en', scores },
        categories: ['insult'],
        softening,
      },
      never,
    );
  const guards = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message);

  it.each([
    ['ours', ours('The build is broken.')],
    ['our doubt', kept('unsure')],
  ])('is made beside %s, once it passed the guards', async (_, softening) => {
    vi.stubGlobal('Rewriter', fakeModel('rewrite'));
    expect(await suggested(softening)).toBe(SOFTER);
    expect(guards()).toEqual([{ name: 'checkRewrite', payload: { original: TEXT, rewritten: SOFTER } }]);
  });

  it.each([
    ['refuse it', { ok: true, value: false }],
    ['do not answer', undefined],
  ])('is not shown when the guards %s', async (_, reply) => {
    browser.runtime.sendMessage.mockResolvedValue(reply);
    vi.stubGlobal('Rewriter', fakeModel('rewrite'));
    expect(await suggested(ours('The build is broken.'))).toBeNull();
  });

  it.each([
    ['words that endanger someone', kept('danger')],
    ['nothing but hostility', ours('[…]', true)],
    ['words nobody judged', kept('not-judged')],
    ['words that are not hostile', null],
  ])('is never asked for %s', async (_, softening) => {
    const model = fakeModel('rewrite');
    vi.stubGlobal('Rewriter', model);
    expect(await suggested(softening)).toBeNull();
    expect(model.availability).not.toHaveBeenCalled();
  });

  it('that says the same as ours is none', async () => {
    vi.stubGlobal('Rewriter', fakeModel('rewrite'));
    expect(await suggested(ours(SOFTER))).toBeNull();
  });
});
