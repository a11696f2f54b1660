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

/** A line that was not understood, and why. */
export interface Refused {
  id: unknown;
  error: string;
}

/** Writes a line to a stream, at the pace at which it is read. */
export function writeLine(stream: NodeJS.WritableStream, line: string): Promise<void> {
  return new Promise(resolve => {
    if (stream.write(`${line}\n`)) resolve();
    else stream.once('drain', resolve);
  });
}

/**
 * Answers JSON lines one by one, in their order.
 * @param parse what a line asks for, or what is wrong with it
 * @returns the exit code: 1 when a line was not understood, which is answered {id, error}
 */
export async function answerLines<Row extends object>(
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void>,
  parse: (line: string) => Row | Refused,
  answer: (row: Row) => Promise<object>,
): Promise<number> {
  let code = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const row = parse(line);
    if ('error' in row) code = 1;
    await write(JSON.stringify('error' in row ? row : await answer(row)));
  }
  return code;
}
