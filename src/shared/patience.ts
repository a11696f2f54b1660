/** Milliseconds in which the background answers a page of ours, also when it has to start first on a slow machine. */
export const PAGE_PATIENCE = 3000;

/** As an answer, which may never come: rejects when there is none within so many milliseconds. */
export function withPatience<Value>(answer: Promise<Value>, ms: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('There was no answer in time.')), ms);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
