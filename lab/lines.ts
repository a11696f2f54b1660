/**
 * Lines of UTF-8 input, without their ends; the last one counts though nothing ends it. Only \n ends a line:
 * JSON may hold U+2028, at which Node's readline would cut.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const parts = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** Writes a line to a stream, at the pace at which it is read. */
export function writeLine(stream: NodeJS.WritableStream, line: string): Promise<void> {
  return new Promise(resolve => {
    if (stream.write(`${line}\n`)) resolve();
    else stream.once('drain', resolve);
  });
}
