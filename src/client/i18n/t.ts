import type { Entry } from './entry.ts';
import { INTL_TAGS } from './locales.ts';
import type { LoadedLocale, Messages } from './locales.ts';

/** Every message there is, as `noun.name`. */
export type MessageKey = {
  [N in keyof Messages]: `${N}.${keyof Messages[N] & string}`;
}[keyof Messages];

type EntryAt<K> = K extends `${infer N}.${infer Name}`
  ? N extends keyof Messages
    ? Name extends keyof Messages[N]
      ? Messages[N][Name]
      : never
    : never
  : never;

type Placeholder<E> = E extends string
  ? E extends `${string}{${infer P}}${infer Rest}`
    ? P | Placeholder<Rest>
    : never
  : E extends object
    ? 'n' | Placeholder<E[keyof E]>
    : never;

/** What a message must be given: `n` counts, everything else is shown as it comes. */
export type ValuesOf<K, V = string | number> = {
  readonly [P in Placeholder<EntryAt<K>>]: P extends 'n' ? number : V;
};

/** The arguments after the key: none where the message has no placeholder. */
export type ValueArguments<K, V = string | number> = [Placeholder<EntryAt<K>>] extends [never]
  ? []
  : [values: ValuesOf<K, V>];

/** Turns a key into words of the language in force. An unknown key or a missing value does not compile. */
export type Translate = <K extends MessageKey>(key: K, ...values: ValueArguments<K>) => string;

/** A message cut at its placeholders. */
export type MessagePart = { kind: 'text'; text: string } | { kind: 'value'; name: string };

/** Makes the translator of one language. */
export function translator(loaded: LoadedLocale): Translate {
  const numbers = new Intl.NumberFormat(INTL_TAGS[loaded.locale]);
  const write = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : value;
  return (key, ...rest) => {
    // The key decides the shape of the values, which a loop over names cannot follow.
    const values = (rest[0] ?? {}) as Readonly<Record<string, string | number>>;
    return messageParts(loaded, key, values['n'])
      .map((part) => (part.kind === 'text' ? part.text : write(values[part.name] ?? '')))
      .join('');
  };
}

/** Finds a message, chooses its form by `n`, and cuts it at its placeholders. */
export function messageParts(
  { locale, catalogue }: LoadedLocale,
  key: MessageKey,
  n: unknown,
): MessagePart[] {
  const dot = key.indexOf('.');
  // A key is made of a noun and a name by its type; their pairing is lost once it is cut.
  const noun = catalogue[key.slice(0, dot) as keyof Messages] as
    Readonly<Record<string, Entry | undefined>> | undefined;
  const entry = noun?.[key.slice(dot + 1)] ?? key;
  return cut(typeof entry === 'string' ? entry : chooseForm(locale, entry, n));
}

function chooseForm(
  locale: LoadedLocale['locale'],
  entry: Exclude<Entry, string>,
  n: unknown,
): string {
  const form = typeof n === 'number' ? pluralRules(locale).select(n) : 'other';
  return form === 'one' && entry.one !== undefined ? entry.one : entry.other;
}

const rules = new Map<LoadedLocale['locale'], Intl.PluralRules>();

function pluralRules(locale: LoadedLocale['locale']): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(INTL_TAGS[locale]);
  rules.set(locale, known);
  return known;
}

function cut(message: string): MessagePart[] {
  return message
    .split(/(\{[a-z][A-Za-z]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') && piece.endsWith('}')
        ? { kind: 'value', name: piece.slice(1, -1) }
        : { kind: 'text', text: piece },
    );
}
