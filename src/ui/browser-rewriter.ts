import type { Language } from '../shared/verdict.ts';

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

/** Whether this browser has a writing model of its own. For pages only: in the worker there is none to be found. */
export const hasBrowserRewriter = (): boolean => Boolean(builtIn.Rewriter ?? builtIn.LanguageModel);

async function write(maker: Maker | undefined, options: object, text: string, signal: AbortSignal) {
  // Anything but `available` would have the browser fetch gigabytes: that is for the person to start, not for us.
  if (!maker || (await maker.availability(options)) !== 'available') return null;
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
  const rewriting = {
    tone: 'as-is',
    format: 'plain-text',
    length: 'as-is',
    sharedContext: WISH,
    expectedInputLanguages: [language],
    expectedContextLanguages: ['en'],
    outputLanguage: language,
  };
  const prompting = {
    expectedInputs: [{ type: 'text', languages: ['en', language] }],
    expectedOutputs: [{ type: 'text', languages: [language] }],
    initialPrompts: [{ role: 'system', content: WISH }],
  };
  const words =
    (await write(builtIn.Rewriter, rewriting, text, signal).catch(() => null)) ??
    (await write(builtIn.LanguageModel, prompting, text, signal).catch(() => null));
  return words?.trim() || null;
}
