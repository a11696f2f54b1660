/** How long work goes on before the page may answer its person: the goal is 8 ms, less what is told of after reading. */
export const SLICE_MS = 5;
const HIDDEN_TAB_MS = 200;

/** Resolves right after the next frame is drawn, when measuring costs nothing; in a hidden tab, which draws none, soon. */
export function nextFrame(): Promise<void> {
  return new Promise(resolve => {
    const drawn = () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      breath().then(resolve);
    };
    const timer = setTimeout(drawn, HIDDEN_TAB_MS);
    const frame = requestAnimationFrame(drawn);
  });
}

/** Lets the page run before going on. Unlike a timer it is not slowed down in deep nesting or hidden tabs. */
export function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resolve => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
