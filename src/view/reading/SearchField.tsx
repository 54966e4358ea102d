import { useId } from 'preact/hooks';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What was found, in words; read aloud as it changes. */
  readonly result: string;
}

/** A field that narrows the list below it as one types. */
export function SearchField({ label, value, onInput, result }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="muted" role="status">
        {result}
      </span>
    </div>
  );
}
