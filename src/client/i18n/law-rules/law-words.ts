import type { Locale } from '../locales.ts';
import type { notedRules, toldRules } from './rule-ids.ts';

type Law = keyof typeof toldRules;

/** One law in one language: every rule, and every note on one. A rule without words does not compile. */
export type RuleWords<L extends Law> = {
  readonly statements: Readonly<Record<(typeof toldRules)[L][number], string>>;
  readonly notes: Readonly<Record<(typeof notedRules)[L][number], string>>;
};

/** What the laws say in one language. English is the backend's own. */
export type LawWords = {
  readonly rules: { readonly [L in Law]: RuleWords<L> };
  /** Said of a rule that the United Kingdom kept and that was read in the Union's text alone. */
  readonly readInUnion: string;
};

/** The laws in a language, fetched when one is looked at; null where the backend's own words serve. */
export async function lawWordsIn(locale: Locale): Promise<LawWords | null> {
  switch (locale) {
    case 'ja':
      return (await import('./ja.ts')).jaLaws;
    case 'zh-Hant':
      return (await import('./zh-hant.ts')).zhHantLaws;
    case 'zh-Hans':
      return (await import('./zh-hans.ts')).zhHansLaws;
    case 'en':
    case 'en-XA':
      return null;
  }
}

/** What a language says of one rule; null for what it has no words for. */
export type WordsOfRule = { readonly statement: string | null; readonly note: string | null };

/** The words of a rule by the id that the backend gives it. */
export function wordsOfRule({ rules, readInUnion }: LawWords, law: Law, id: string): WordsOfRule {
  const { statements, notes } = rules[law];
  const own = { statement: entryOf(statements, id), note: entryOf(notes, id) };
  if (law !== 'uk-gdpr' || own.statement !== null) return own;
  const unions = wordsOfRule({ rules, readInUnion }, 'eu-gdpr', id.replace(/^uk-/, 'eu-'));
  return { ...unions, note: `${unions.note ?? ''}${readInUnion}` };
}

/** An id comes off the wire and may be none of ours. */
function entryOf(words: Readonly<Record<string, string>>, id: string): string | null {
  return Object.hasOwn(words, id) ? (words[id] ?? null) : null;
}
