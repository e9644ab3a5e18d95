import { heldPackIds } from '../../domain/law/held-packs.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import type { LawRule } from '../../domain/law/law-pack.ts';
import { groundsInChineseSimplified } from './grounds-chinese-simplified.ts';
import { groundsInChineseTraditional } from './grounds-chinese-traditional.ts';
import { groundsInJapanese } from './grounds-japanese.ts';
import { letterCitation } from './letter-citation.ts';
import type { LetterLang } from './letter-lang.ts';

function ruleOf(ground: string): LawRule | undefined {
  return heldPackIds
    .flatMap((id) => lawPackOf(id).rules)
    .find((rule) => rule.id === ground && rule.topic === 'refusal-ground');
}

/** A refusal ground in a sentence for the customer; a ground that no law pack knows stands as it is written. */
export function groundWords(ground: string, lang: LetterLang): string {
  const statement = ruleOf(ground)?.statement ?? ground;
  // The United Kingdom kept the grounds of the Union, and they read alike.
  const named = ground.replace(/^uk-/, 'eu-');
  switch (lang) {
    case 'en':
      return statement;
    case 'ja':
      return groundsInJapanese[named] ?? statement;
    case 'zh-Hant':
      return groundsInChineseTraditional[named] ?? statement;
    case 'zh-Hans':
      return groundsInChineseSimplified[named] ?? statement;
  }
}

/** The article that a refusal ground stands in, as letters of a language name it; null for a ground that no law pack knows. */
export function groundCitation(ground: string, lang: LetterLang): string | null {
  const rule = ruleOf(ground);
  return rule === undefined ? null : letterCitation(rule.citation, lang);
}
