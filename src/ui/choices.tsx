import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  label: string;
  options: readonly { value: T; text: string; about: string }[];
  value: T;
  onChange(value: T): void;
}

/** One of a few, one below the other, each with a sentence on what it does. */
export function Choices<T extends string>({ label, options, value, onChange }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {options.map(option => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span class="choice-words">
            <span class="choice-name">{option.text}</span>
            <span class="choice-about">{option.about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
