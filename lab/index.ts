import { ExpectedError } from '../src/shared/errors.ts';

/** Each command takes the rest of the command line and gives its exit code. Loaded when asked for. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  score: async () => (await import('./score.ts')).score(),
  rewrite: async () => (await import('./rewrite.ts')).rewrite(),
  examples: async () => (await import('./examples.ts')).examples(),
  coach: async args => (await import('./coach.ts')).coach(args),
  crisis: async args => (await import('./crisis.ts')).crisis(args),
  detect: async args => (await import('./detect.ts')).detect(args),
  generic: async args => (await import('./generic/index.ts')).generic(args),
  health: async args => (await import('./health.ts')).health(args),
  eval: async args => (await import('./eval.ts')).evaluate(args),
  card: async () => (await import('./card.ts')).card(),
  disguises: async args => (await import('./disguises.ts')).disguises(args),
  bench: async args => (await import('./bench.ts')).bench(args),
  soak: async args => (await import('./soak/index.ts')).soak(args),
};

const [name = '', ...args] = process.argv.slice(2);

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** What Node's own reader of command lines says of an option that is none. */
const isUnknownOption = (error: unknown): error is Error =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

async function main(): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`Usage: npm run -s lab -- ${Object.keys(COMMANDS).join('|')} [arguments]`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (isUnknownOption(error)) {
      console.error(`lab ${name}: ${error.message}`);
      return 2;
    }
    if (!(error instanceof ExpectedError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = (await main()) || process.exitCode || 0;
