import { IntlMessageFormat } from 'intl-messageformat';

/** What fills a place of a sentence. An array of names is written as a list: France, Japan and Malta. */
export type Filling = string | number | readonly string[] | List;

/** Several things in one place of a sentence, where they are not simply all of them. */
export interface List {
  /** `disjunction`: one of them, with “or”. `unit`: figures side by side, with neither “and” nor “or”. */
  readonly type: 'disjunction' | 'unit';
  readonly items: readonly string[];
}

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The sentences of one language by their keys: ICU MessageFormat text, or the parts that it is made of. */
export type Catalogue = Readonly<Record<string, string | Parts>>;

/** Words for a key of the catalogue, with its values filled in. */
export type Say = (key: string, values?: Readonly<Record<string, Filling>>) => string;

/** A catalogue that speaks, and can be taught the sentences of what is fetched later. */
export interface Speaker extends Say {
  readonly learn: (catalogue: Catalogue) => void;
}

/** Numbers, plurals and lists as Intl writes them. Its formatters are expensive to make, so each is made once. */
const formatters = {
  getNumberFormat: once((...ways: ConstructorParameters<typeof Intl.NumberFormat>) =>
    withTrueMinus(new Intl.NumberFormat(...ways)),
  ),
  getDateTimeFormat: once(
    (...ways: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...ways),
  ),
  getPluralRules: once(
    (...ways: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...ways),
  ),
  getListFormat: once(
    (...ways: ConstructorParameters<typeof Intl.ListFormat>) => new Intl.ListFormat(...ways),
  ),
};

/** English writes its minus as a hyphen; print has a sign for it. */
function withTrueMinus(numbers: Intl.NumberFormat): Intl.NumberFormat {
  const format = (value: number): string =>
    numbers
      .formatToParts(value)
      .map((part) => (part.type === 'minusSign' ? '−' : part.value))
      .join('');
  return Object.defineProperty(numbers, 'format', { value: format });
}

/** The language with its region, where that matters: the texts are in British English. */
export function regional(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function once<Ways extends readonly unknown[], Made>(make: (...ways: Ways) => Made): (...ways: Ways) => Made {
  const made = new Map<string, Made>();
  return (...ways) => {
    const key = JSON.stringify(ways);
    let one = made.get(key);
    if (!one) made.set(key, (one = make(...ways)));
    return one;
  };
}

/** A text that has places to fill, or marks of MessageFormat, as the parts that it is made of; any other as it is. */
export function parsed(text: string): string | Parts {
  if (!text.includes('{') && !text.includes("'")) return text;
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
}

/**
 * Speaks one language from its catalogues.
 * @throws where a key is missing: a missing sentence is a bug, not something to show a player
 */
export function speaker(language: string, ...catalogues: readonly Catalogue[]): Speaker {
  const texts: Record<string, Catalogue[string]> = Object.assign({}, ...catalogues);
  const formats = new Map<string, IntlMessageFormat>();
  const say: Say = (key, values) => {
    let format = formats.get(key);
    if (!format) {
      const text = texts[key];
      if (text === undefined) throw new Error(`no text for "${key}"`);
      const parts = typeof text === 'string' ? parsed(text) : text;
      if (typeof parts === 'string') return parts;
      formats.set(key, (format = new IntlMessageFormat(parts, language, undefined, { formatters })));
    }
    return String(format.format(values && filled(language, values)));
  };
  return Object.assign(say, { learn: (catalogue: Catalogue) => void Object.assign(texts, catalogue) });
}

/** The values of a sentence with every list written out. */
function filled(
  language: string,
  values: Readonly<Record<string, Filling>>,
): Record<string, string | number> {
  const written = (value: Filling): string | number => {
    if (typeof value !== 'object') return value;
    const { type, items } = 'items' in value ? value : ({ type: 'conjunction', items: value } as const);
    return formatters.getListFormat(regional(language), { type }).format(items);
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]));
}
