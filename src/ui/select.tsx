import { useId } from 'preact/hooks';

interface SelectProps {
  label: string;
  options: readonly { value: string; text: string; lang?: string }[];
  value: string;
  onChange(value: string): void;
}

export function Select({ label, options, value, onChange }: SelectProps) {
  const id = useId();
  return (
    <div class="select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value)}>
        {options.map(option => (
          <option
            key={option.value}
            value={option.value}
            selected={option.value === value}
            lang={option.lang}
          >
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
