/** Waiting for what a browser does in its own time. */

export const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is truthy, and returns it. An answer that throws counts as "not yet",
 * since pages come and go while they load; its reason is told if the time runs out.
 * @param {() => unknown} ask
 * @param {string} what completes the sentence "Waited 15 s for …"
 */
export async function until(ask, what, limit = 15_000) {
  const end = performance.now() + limit;
  let reason = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      reason = `; last answer: ${JSON.stringify(answer)}`;
    } catch (error) {
      reason = `; last error: ${error.message}`;
    }
    if (performance.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}${reason}.`);
    await sleep(40);
  }
}

/** Source text that calls a function of ours inside a page, with arguments as JSON. */
export const callSource = (fn, args) => `(${fn})(...${JSON.stringify(args).replaceAll('\u2028', '\\u2028')})`;
