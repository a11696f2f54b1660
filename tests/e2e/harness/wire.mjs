/**
 * JSON messages to a browser and back: a numbered question gets one answer, and events come in between.
 * The Chrome DevTools Protocol and WebDriver BiDi both speak so, over a pipe and over a socket.
 */

/** How long a browser may take to answer one question. A page that hangs must not hang the tests. */
const ANSWER_LIMIT = 60_000;

/**
 * @param {(message: string) => void} post puts one message on its way
 * @returns {{
 *   send(method: string, params?: object, extra?: object): Promise<any>,
 *   on(listener: (event: {method: string, params: any, sessionId?: string}) => void): () => void,
 *   receive(message: string): void,
 *   fail(reason: string): void,
 * }}
 */
export function createWire(post) {
  let last = 0;
  let broken = null;
  const waiting = new Map();
  const listeners = new Set();

  const settle = (id, settleWith) => {
    const question = waiting.get(id);
    if (!question) return;
    waiting.delete(id);
    clearTimeout(question.timer);
    settleWith(question);
  };

  return {
    send(method, params = {}, extra = {}) {
      if (broken) return Promise.reject(new Error(`${method}: ${broken}`));
      const id = ++last;
      return new Promise((resolve, reject) => {
        const late = () => settle(id, () => reject(new Error(`${method}: no answer within 30 s.`)));
        const timer = setTimeout(late, ANSWER_LIMIT);
        waiting.set(id, { method, resolve, reject, timer });
        post(JSON.stringify({ id, method, params, ...extra }));
      });
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive(message) {
      const { id, method, params, result, error, sessionId, ...rest } = JSON.parse(message);
      if (id === undefined || id === null) {
        for (const listener of listeners) listener({ method, params, sessionId });
      } else if (error) {
        // The DevTools protocol puts an object here; BiDi a name, with the sentence beside it.
        const sentence = error.message ?? `${error} ${rest.message}`;
        settle(id, question => question.reject(new Error(`${question.method}: ${sentence}`)));
      } else {
        settle(id, question => question.resolve(result));
      }
    },
    fail(reason) {
      broken = reason;
      for (const id of [...waiting.keys()]) {
        settle(id, question => question.reject(new Error(`${question.method}: ${reason}`)));
      }
    },
  };
}
