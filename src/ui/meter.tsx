interface MeterProps {
  label: string;
  /** 0..1 */
  value: number;
  /** The value as it is read out. */
  words: string;
}

/** How much of something there is: a meter for screen readers, and a bar drawn by us, since browsers agree on none. */
export function Meter({ label, value, words }: MeterProps) {
  return (
    <span class="meter">
      <meter class="only-read" min={0} max={1} value={value} aria-label={label} aria-valuetext={words} />
      <span class="meter-value" style={{ width: `${100 * value}%` }} />
    </span>
  );
}
