import { LANGUAGES, type Language } from '../shared/verdict.ts';

/** What we use of the browser's built-in writing models (Chrome's Rewriter and Prompt API), where there are any. */
interface Writer {
  rewrite?(text: string, options: { signal: AbortSignal }): Promise<string>;
  prompt?(text: string, options: { signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Maker {
  availability(options: object): Promise<string>;
  create(options: object): Promise<Writer>;
}

const builtIn = globalThis as { Rewriter?: Maker; LanguageModel?: Maker };

/** Models follow English instructions best, whatever the language of the text. */
const WISH =
  'Say the same without hostility. Keep the language, every fact, name, number and opinion. Add nothing. Give the text only.';

const rewritingIn = (language: Language) => ({
  tone: 'as-is',
  format: 'plain-text',
  length: 'as-is',
  sharedContext: WISH,
  expectedInputLanguages: [language],
  expectedContextLanguages: ['en'],
  outputLanguage: language,
});

const promptingIn = (language: Language) => ({
  expectedInputs: [{ type: 'text', languages: ['en', language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }],
  initialPrompts: [{ role: 'system', content: WISH }],
});

/** Anything but `available` would have the browser load gigabytes: that is for the person to start, not for us. */
const isReady = async (maker: Maker | undefined, options: object): Promise<boolean> =>
  maker !== undefined && (await maker.availability(options).catch(() => 'unavailable')) === 'available';

/**
 * Whether this browser has a writing model of its own, ready for one of our languages. For pages only: in the worker
 * there is none to be found. Never rejects.
 */
export async function hasBrowserRewriter(): Promise<boolean> {
  const ready = await Promise.all(
    LANGUAGES.flatMap(language => [
      isReady(builtIn.Rewriter, rewritingIn(language)),
      isReady(builtIn.LanguageModel, promptingIn(language)),
    ]),
  );
  return ready.includes(true);
}

async function write(maker: Maker | undefined, options: object, text: string, signal: AbortSignal) {
  if (!maker || !(await isReady(maker, options))) return null;
  const writer = await maker.create({ ...options, signal });
  try {
    return (await (writer.rewrite ?? writer.prompt)?.call(writer, text, { signal })) ?? null;
  } finally {
    writer.destroy();
  }
}

/**
 * A text as the browser's own model would say it without hostility; null where there is no model ready for that
 * language, or it gave up. Never rejects, never downloads a model. Nothing of it was checked.
 */
export async function rewriteInBrowser(
  text: string,
  language: Language,
  signal: AbortSignal,
): Promise<string | null> {
  const words =
    (await write(builtIn.Rewriter, rewritingIn(language), text, signal).catch(() => null)) ??
    (await write(builtIn.LanguageModel, promptingIn(language), text, signal).catch(() => null));
  return words?.trim() || null;
}
