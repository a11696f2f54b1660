/** Milliseconds of work after which other messages get their turn. */
const SLICE = 8;

/**
 * Lets waiting tasks run. By a message of our own: a timer waits 4 ms when nested, and `scheduler.yield`
 * comes back before the messages that it should let through.
 */
const nextTask = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** A function to call between two pieces of work; it pauses when the last pause is long enough ago. */
export function pacer(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await nextTask();
    last = performance.now();
  };
}
