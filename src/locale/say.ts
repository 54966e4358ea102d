import { IntlMessageFormat } from 'intl-messageformat';

/** Words for a key of the catalogue, with its values filled in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A catalogue that speaks, and can be taught the sentences of what is fetched later. */
export interface Speaker extends Say {
  readonly learn: (catalogue: Readonly<Record<string, string>>) => void;
}

/**
 * Numbers and plurals as Intl writes them. One of each serves all sentences: they are dear to make, and a
 * sentence that is left to itself makes its own.
 */
const formatters = {
  getNumberFormat: once(
    (...ways: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...ways),
  ),
  getDateTimeFormat: once(
    (...ways: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...ways),
  ),
  getPluralRules: once(
    (...ways: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...ways),
  ),
};

function once<Ways extends readonly unknown[], Made>(make: (...ways: Ways) => Made): (...ways: Ways) => Made {
  const made = new Map<string, Made>();
  return (...ways) => {
    const key = JSON.stringify(ways);
    let one = made.get(key);
    if (!one) made.set(key, (one = make(...ways)));
    return one;
  };
}

/**
 * Speaks one language from its catalogues (flat tables of ICU MessageFormat text).
 * @throws where a key is missing: a missing sentence is a bug, not something to show a player
 */
export function speaker(
  language: string,
  ...catalogues: readonly Readonly<Record<string, string>>[]
): Speaker {
  const texts: Record<string, string> = Object.assign({}, ...catalogues);
  const formats = new Map<string, IntlMessageFormat>();
  const say: Say = (key, values) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`no text for "${key}"`);
    if (!text.includes('{') && !text.includes("'")) return text;
    let format = formats.get(key);
    if (!format)
      formats.set(
        key,
        (format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true, formatters })),
      );
    return String(format.format({ ...values }));
  };
  return Object.assign(say, {
    learn: (catalogue: Readonly<Record<string, string>>) => void Object.assign(texts, catalogue),
  });
}
