import { useId } from 'preact/hooks';

interface SegmentedProps<T extends string> {
  label: string;
  /** Whether the label is also seen; it is always read out. */
  labelShown?: boolean;
  options: readonly { value: T; text: string }[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, side by side. Radio buttons underneath, so arrows and screen readers work as they do everywhere. */
export function Segmented<T extends string>({
  label,
  labelShown = false,
  options,
  value,
  onChange,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={labelShown ? 'segmented-label' : 'only-read'}>{label}</legend>
      <div class="segments">
        {options.map(option => (
          <label class="segment" key={option.value}>
            <input
              type="radio"
              class="only-read"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
