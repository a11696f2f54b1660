import type { Judge } from '../src/background/judge/judge.ts';
import { isKind } from '../src/care/suggest.ts';
import { shippedTexts } from './coach-texts.ts';

/**
 * Judges every text that care may propose, and prints those our model finds less than kind.
 * @returns the exit code: 1 when there is one
 */
export async function checkTexts(judge: Judge): Promise<number> {
  const texts = shippedTexts();
  let bad = 0;
  let supportive = 0;
  for (const { from, language, text } of texts) {
    const [judgement] = await judge.judge([text], language);
    if (judgement?.kind !== 'scored') throw new Error(`Not judged: ${text}`);
    supportive += judgement.scores.supportive;
    if (isKind(judgement.scores)) continue;
    bad++;
    console.log(`${judgement.scores.toxicity.toFixed(3)}  ${from}  ${text}`);
  }
  console.log(
    `${texts.length} texts, ${bad} above .05 toxicity, mean supportive ${(supportive / texts.length).toFixed(3)}`,
  );
  return bad > 0 ? 1 : 0;
}
