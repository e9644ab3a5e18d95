/** Languages in which the desk writes. */
export const letterLangs = ['en', 'ja', 'zh-Hant', 'zh-Hans'] as const;
export type LetterLang = (typeof letterLangs)[number];

/** The language to write in for a BCP 47 tag; English where the desk has no words in it yet. */
export function letterLang(tag: string): LetterLang {
  const low = tag.toLowerCase();
  if (/^ja(?:-|$)/.test(low)) return 'ja';
  if (/^(?:yue(?!-hans)|zh-hant|zh-(?:hk|tw|mo))(?:-|$)/.test(low)) return 'zh-Hant';
  return /^(?:zh|cmn|yue)(?:-|$)/.test(low) ? 'zh-Hans' : 'en';
}
