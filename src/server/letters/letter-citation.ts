import { actNames, citationWords } from './act-names.ts';
import type { LetterLang } from './letter-lang.ts';

/** How a language other than English writes the places of an act. */
type Manner = {
  /** Between two places of one act, between the ends of a range, and between two acts. */
  readonly and: string;
  readonly to: string;
  readonly parts: string;
  readonly place: (number: string, groups: readonly string[], isInArticles: boolean) => string;
  /** A group of numbers that goes on from the place before it. */
  readonly more: (groups: readonly string[], isInArticles: boolean) => string;
  readonly part: (number: string) => string;
};

const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** `(2)(i)` of an article as 第2項第1号; letters keep their brackets. */
function levels(groups: readonly string[], paragraph: string, item: string): string {
  return groups
    .map((group) => {
      const [first = ''] = group;
      if (/\d/.test(first)) return `第${group}${paragraph}`;
      return roman[group] === undefined ? `(${group})` : `第${roman[group]}${item}`;
    })
    .join('');
}

const brackets = (groups: readonly string[]): string =>
  groups.map((group) => `(${group})`).join('');

const manners: Readonly<Record<Exclude<LetterLang, 'en'>, Manner>> = {
  ja: {
    and: '、',
    to: '〜',
    parts: '、',
    place: (number, groups, isInArticles) =>
      `第${number}条${isInArticles ? levels(groups, '項', '号') : brackets(groups)}`,
    more: (groups, isInArticles) => (isInArticles ? levels(groups, '項', '号') : brackets(groups)),
    part: (number) => `第${number}部`,
  },
  'zh-Hant': {
    and: '、',
    to: '至',
    parts: '；',
    place: (number, groups) => `第${number}${brackets(groups)}條`,
    more: (groups) => `第${brackets(groups)}款`,
    part: (number) => `第${number}部`,
  },
  'zh-Hans': {
    and: '、',
    to: '至',
    parts: '；',
    place: (number, groups, isInArticles) =>
      isInArticles
        ? `第${number}条${levels(groups, '款', '项')}`
        : `第${number}${brackets(groups)}条`,
    more: (groups, isInArticles) =>
      isInArticles ? levels(groups, '款', '项') : `第${brackets(groups)}款`,
    part: (number) => `第${number}部`,
  },
};

/**
 * The act and its place as a letter names them: the act by the name that it has in the reader's language. The packs cite
 * in English, and an English letter cites as they do.
 */
export function letterCitation(citation: string, lang: LetterLang): string {
  if (lang === 'en') return citation;
  const manner = manners[lang];
  let act = '';
  return citation
    .split(/; | with /)
    .map((part) => {
      const found = actNames.find(([english]) => part.startsWith(english));
      if (found !== undefined) [act] = found;
      const said = placesIn(
        part.slice(found?.[0].length ?? 0),
        manner,
        countsInArticles(act),
        lang,
      );
      return `${found?.[1][lang] ?? ''}${said}`;
    })
    .join(manner.parts);
}

/** Acts whose places are articles with paragraphs and items; the others count in sections. */
function countsInArticles(act: string): boolean {
  return !/^(PDPO|Cap\.|DPA|in the UK|Inland|11 CCR|Civil Code$)/.test(act);
}

const MARKER = /^[,\s]*(?:Arts?\.?|ss?\.)\s*|^[,\s]+/;

function placesIn(text: string, manner: Manner, isInArticles: boolean, lang: LetterLang): string {
  const part = /^[,\s]*Part (\d+)$/.exec(text);
  if (part !== null) return manner.part(part[1] ?? '');
  const known = citationWords.find(([english]) => text.endsWith(english));
  const bare = known === undefined ? text : text.slice(0, -known[0].length);
  const refs = bare.replace(MARKER, '');
  const said =
    refs === ''
      ? ''
      : refs
          .split(', ')
          .map((ref) => oneRef(ref.replace(MARKER, ''), manner, isInArticles))
          .join(manner.and);
  return known === undefined ? said : `${said}${lang === 'en' ? '' : known[1][lang]}`;
}

/** `33(2)(i)`, `(5)`, `34-35` or `34(1)-(2)`. */
function oneRef(ref: string, manner: Manner, isInArticles: boolean): string {
  if (/^Part \d+$/.test(ref)) return manner.part(ref.slice('Part '.length));
  const said = ref
    .split('-')
    .map((end) => {
      const number = /^[\d.]+[A-Z]*/.exec(end)?.[0];
      const groups = [...end.matchAll(/\((\w+)\)/g)].map(([, group]) => group ?? '');
      return number === undefined
        ? manner.more(groups, isInArticles)
        : manner.place(number, groups, isInArticles);
    })
    .join(manner.to);
  // Chinese closes a chain of brackets with one word: 第28(2)至(4)條.
  return said.replace(/([條条])至第((?:\(\w+\))+)款$/, '至$2$1');
}
