import { ProtocolChooser, type ProtocolChooserProps } from '@mail-protocol/react';
import { type CSSProperties, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { contrast, hexAt } from './contrast.ts';
import { PropertyInput } from './PropertyInput.tsx';
import { publicProperties } from './themingContract.ts';
import './guides.css';

type Values = Readonly<Record<string, string>>;

interface ThemeEditorProps extends Pick<ProtocolChooserProps, 'messages' | 'density'> {
  /** The properties that are set at first. */
  readonly defaultValues?: Values | undefined;
}

/** The rule to paste: the changed properties, in the order of the style sheet. */
function ruleFor(values: Values): string {
  const lines = publicProperties.flatMap(({ name }) => (values[name] ? [`  ${name}: ${values[name]};`] : []));
  return lines.length === 0 ? '/* Change a value to see the CSS. */' : `:root {\n${lines.join('\n')}\n}`;
}

/** One pair of colours with its contrast, and whether that is enough for text. */
function Contrast({ label, ratio }: { readonly label: string; readonly ratio: number }) {
  const enough = ratio >= 4.5;
  return (
    <li>
      {label}: {ratio.toFixed(1)} : 1, {enough ? 'enough for text' : <strong>too little: text needs 4.5 : 1</strong>}
    </li>
  );
}

/** An input for every public property, the CSS to paste below them, and the chooser beside them. */
export function ThemeEditor({ defaultValues = {}, messages, density }: ThemeEditorProps) {
  const [values, setValues] = useState(defaultValues);
  const [colours, setColours] = useState<Values>({});
  const place = useRef<HTMLDivElement>(null);
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);

  // The page's own colour scheme can change without a render of this component.
  useEffect(() => {
    const observer = new MutationObserver(lookAgain);
    observer.observe(document.documentElement, { attributeFilter: ['style'] });
    return () => observer.disconnect();
  }, []);

  // At every render, because a change of the surrounding colour scheme changes the value of a pair of colours.
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const colourful = publicProperties.filter(({ fallback }) => CSS.supports('color', fallback));
    const now = Object.fromEntries([
      ['page', hexAt(current, 'Canvas')],
      ...colourful.map(({ name, fallback }) => [name, hexAt(current, values[name] ?? fallback)]),
    ]) as Values;
    if (JSON.stringify(now) !== JSON.stringify(colours)) setColours(now);
  });

  const set = (name: string, value: string | null) =>
    setValues(({ [name]: _, ...others }) => (value === null ? others : { ...others, [name]: value }));
  const css = ruleFor(values);
  const { page = '#ffffff', '--mp-accent': accent = page, '--mp-on-accent': onAccent = page } = colours;
  const muted = colours['--mp-muted'] ?? page;
  return (
    <div className="guide">
      <div className="guide-sides">
        <section className="guide-stack" aria-label="Properties">
          <ul className="guide-properties">
            {publicProperties.map((property) => (
              <PropertyInput
                key={property.name}
                property={property}
                value={values[property.name] ?? null}
                colour={colours[property.name]}
                onChange={(value) => set(property.name, value)}
              />
            ))}
          </ul>
          <div className="guide-output">
            <h3>The CSS to paste</h3>
            <pre className="guide-code">{css}</pre>
            <div className="guide-row">
              <CopyButton text={css}>Copy CSS</CopyButton>
              <button type="button" className="guide-button" onClick={() => setValues({})}>
                Back to the defaults
              </button>
            </div>
            <ul className="guide-list">
              <Contrast label="Text on the accent" ratio={contrast(accent, onAccent)} />
              <Contrast label="Accent on the page" ratio={contrast(accent, page)} />
              <Contrast label="Helper text on the page" ratio={contrast(muted, page)} />
            </ul>
          </div>
        </section>
        <section aria-label="The chooser with these properties">
          {/* On a parent element, because custom properties are inherited, and the root stays unchanged. */}
          <div ref={place} className="guide-themed" style={values as CSSProperties}>
            <ProtocolChooser defaultAnswers={{ devices: 'in-step' }} messages={messages} density={density} />
          </div>
        </section>
      </div>
    </div>
  );
}
