import { useId } from 'react';
import type { PublicProperty } from './themingContract.ts';

interface PropertyInputProps {
  readonly property: PublicProperty;
  /** The value that is set; `null` means the default. */
  readonly value: string | null;
  /** The current colour, set or default, such as "#1d4fc4"; absent if the property is not a colour. */
  readonly colour: string | undefined;
  readonly onChange: (value: string | null) => void;
}

const fonts = ['Georgia, serif', 'ui-monospace, monospace', 'system-ui, sans-serif'];

/** One custom property, with an input for a colour, a length or a font. The default of the property says which. */
export function PropertyInput({ property, value, colour, onChange }: PropertyInputProps) {
  const { name, fallback, meaning } = property;
  const id = useId();
  const [, size, unit] = /^([\d.]+)(\w+)$/.exec(CSS.supports('inline-size', fallback) ? fallback : '') ?? [];
  return (
    <li>
      <label htmlFor={id}>
        <code>{name}</code>
        <span>{meaning}</span>
      </label>
      {size ? (
        <input
          id={id}
          type="number"
          min="0"
          {...(unit === 'em' ? { max: 4, step: 0.125 } : {})}
          value={Number.parseFloat(value ?? size)}
          onChange={({ target }) => onChange(target.value && `${target.value}${unit}`)}
        />
      ) : name === '--mp-font' ? (
        <select id={id} value={value ?? ''} onChange={({ target }) => onChange(target.value || null)}>
          <option value="">inherit</option>
          {fonts.map((font) => (
            <option key={font}>{font}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="color"
          value={value && /^#[\da-f]{6}$/i.test(value) ? value : (colour ?? '#000000')}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {value !== null && (
        <button
          type="button"
          className="guide-button"
          data-small=""
          onClick={() => onChange(null)}
          aria-label={`Default for ${name}`}
        >
          Default
        </button>
      )}
    </li>
  );
}
