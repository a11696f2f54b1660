/** How often marks the page removed from a comment are put back, within how many milliseconds, before we leave it alone. */
const REPAIRS = 5;
const REPAIR_PERIOD = 10_000;

/** Counts what had to be put back, by comment, so that no page is fought for ever. */
export class Repairs {
  private readonly times = new Map<string, number[]>();
  private readonly abandoned = new Set<string>();

  /** Whether the page kept taking our marks away from some comment. */
  get gaveUp(): boolean {
    return this.abandoned.size > 0;
  }

  isAbandoned(key: string): boolean {
    return this.abandoned.has(key);
  }

  /** Notes that something of a comment is put back now; once too often, and the comment is abandoned. */
  note(key: string): void {
    const now = performance.now();
    const times = [...(this.times.get(key) ?? []).filter(time => now - time < REPAIR_PERIOD), now];
    this.times.set(key, times);
    if (times.length > REPAIRS) this.abandoned.add(key);
  }
}
