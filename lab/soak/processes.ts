import fs from 'node:fs';

/** What a process of a browser is for: our extension (and what runs beside it), pages, or the browser itself. */
export type Role = 'extension' | 'pages' | 'browser';
export const ROLES: readonly Role[] = ['extension', 'pages', 'browser'];

interface Process {
  pid: number;
  role: Role;
  /** Milliseconds of processor since it started. */
  cpu: number;
  /** Megabytes in memory, and those of them that are no file's. */
  rss: number;
  own: number;
}

/** Linux counts processor time in these. */
const TICK_MS = 10;
/** Names that Firefox gives the processes of its pages, cut by Linux to fifteen letters. */
const FIREFOX_PAGES = /^(Web Content|Isolated Web Co|Isolated Servic|WebCOOP\+COEP Co|file:\/\/ Content)/;

const read = (pid: number, file: string): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

function roleOf(pid: number): Role {
  const command = read(pid, 'cmdline').replaceAll('\0', ' ');
  if (/--type=renderer/.test(command)) return command.includes('--extension-process') ? 'extension' : 'pages';
  const name = read(pid, 'comm').trim();
  if (name === 'WebExtensions') return 'extension';
  return FIREFOX_PAGES.test(name) ? 'pages' : 'browser';
}

/** The fields of /proc/PID/stat from the third on: the second, the name, may hold blanks and brackets. */
const statOf = (pid: number): string[] =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

const megabytes = (status: string, field: string): number =>
  Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;

/** A process and all that it started, on Linux. */
export function processesOf(root: number): Process[] {
  const parents = new Map<number, number>();
  for (const name of fs.readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(Number(name))[1]));
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow).map(pid => {
    const stat = statOf(pid);
    const status = read(pid, 'status');
    return {
      pid,
      role: roleOf(pid),
      cpu: TICK_MS * (Number(stat[11] ?? 0) + Number(stat[12] ?? 0)),
      rss: megabytes(status, 'VmRSS'),
      own: megabytes(status, 'RssAnon'),
    };
  });
}

/** A figure for each role. */
export type ByRole = Record<Role, number>;

export const byRole = (processes: readonly Process[], figure: 'rss' | 'own'): ByRole => {
  const sum = (role: Role) =>
    processes.reduce((total, one) => total + (one.role === role ? one[figure] : 0), 0);
  return { extension: sum('extension'), pages: sum('pages'), browser: sum('browser') };
};

/** Adds up the processor time of a browser's processes, in milliseconds, also of those that end: look often. */
export function cpuMeter(root: number): { look(): void; spent: ByRole } {
  let before = new Map(processesOf(root).map(({ pid, cpu }) => [pid, cpu]));
  const spent: ByRole = { extension: 0, pages: 0, browser: 0 };
  return {
    spent,
    look() {
      const now = processesOf(root);
      for (const { pid, role, cpu } of now) spent[role] += cpu - (before.get(pid) ?? 0);
      before = new Map(now.map(({ pid, cpu }) => [pid, cpu]));
    },
  };
}
