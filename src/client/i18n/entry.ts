/** A message that counts. The forms are chosen by the language's own plural rules over `{n}`. */
export interface PluralEntry {
  readonly one?: string;
  readonly other: string;
}

/** One message: words with `{placeholders}`, or forms of them that count `{n}`. */
export type Entry = string | PluralEntry;

/** What another language must bring for a noun's messages: every key, in the same shape. */
export type Translation<E extends Readonly<Record<string, Entry>>> = {
  readonly [K in keyof E]: E[K] extends string ? string : PluralEntry;
};
