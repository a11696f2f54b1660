import { send } from '../shared/messages.ts';
import { rewriteInBrowser } from '../ui/browser-rewriter.ts';
import type { Checked } from './checked-sentence.ts';

/** Whether there is something to say more gently: nothing in danger's way, and more than hostility. */
const isSayable = ({ softening }: Checked): boolean =>
  softening?.kind === 'softened' ? !softening.neutral : softening?.reason === 'unsure';

/**
 * What the browser's own model makes of a hostile text, once it passed the guards of our own softening; null where it
 * may not be suggested.
 */
export async function browserSuggestion(checked: Checked, signal: AbortSignal): Promise<string | null> {
  const { text, verdict, softening } = checked;
  if (verdict.kind !== 'scored' || !isSayable(checked)) return null;
  const rewritten = await rewriteInBrowser(text, verdict.language, signal);
  if (rewritten === null || signal.aborted) return null;
  // The same words twice are no second suggestion.
  if (softening?.kind === 'softened' && softening.text === rewritten) return null;
  const isFit = await send('checkRewrite', { original: text, rewritten }).catch(() => false);
  return isFit ? rewritten : null;
}
