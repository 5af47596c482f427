interface Props<Value extends string | number> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several values, with a sentence on what it does. A value that is not among them is shown all the same. */
export function Pick<Value extends string | number>({ id, label, hint, value, options, onChange }: Props<Value>) {
  const all = options.some((option) => option.value === value) ? options : [{ value, text: String(value) }, ...options];
  const change = (chosen: string) => {
    const option = all.find((one) => String(one.value) === chosen);
    if (option) onChange(option.value);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => change(target.value)}
      >
        {all.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
