import { lawNames, policyHeadings } from './chinese-names.ts';

/** How one Chinese writes what all citations share. */
type Manner = {
  readonly column: 1 | 2;
  readonly article: string;
  readonly principle: string;
  readonly quotes: readonly [string, string];
  readonly and: string;
  /** Hong Kong writes the whole chain of numbers into one 第…條; the mainland names each level: 第33条第2款第1项. */
  readonly levelByLevel: boolean;
};

const traditional: Manner = {
  column: 1,
  article: '條',
  principle: '保障資料第$1原則',
  quotes: ['「', '」'],
  and: '及',
  levelByLevel: false,
};

const simplified: Manner = {
  column: 2,
  article: '条',
  principle: '保障资料第$1原则',
  quotes: ['“', '”'],
  and: '和',
  levelByLevel: true,
};

/** A clause or article in Traditional Chinese, as Hong Kong cites. The backend writes citations in English. */
export function traditionalCitation(citation: string): string {
  return inManner(citation, traditional);
}

/** A clause or article in Simplified Chinese, as the mainland cites. The backend writes citations in English. */
export function simplifiedCitation(citation: string): string {
  return inManner(citation, simplified);
}

function inManner(citation: string, manner: Manner): string {
  let text = citation;
  for (const name of lawNames) text = text.replaceAll(name[0], name[manner.column]);
  return text
    .split('; ')
    .map((part) => onePart(part, manner))
    .join('；');
}

function onePart(part: string, manner: Manner): string {
  const { article, quotes } = manner;
  const policy = /^HKT (?:policy §|privacy policy, section )(\d+)$/.exec(part);
  if (policy !== null) return `HKT政策第${policy[1] ?? ''}${article}`;
  const heading = /^NTT (?:policy|Communications China privacy policy,) “([^”]+)”$/.exec(part);
  if (heading !== null) {
    const known = policyHeadings.find(([english]) => english === heading[1]);
    return `NTT政策${quotes[0]}${known?.[manner.column] ?? heading[1] ?? ''}${quotes[1]}`;
  }
  return part
    .replaceAll(' with ', manner.and)
    .replace(PLACES, (whole, marker: string, refs: string) =>
      behind(whole, places(refs, marker, part, manner)),
    )
    .replace(/,? ?\bPart (\d+)/, (whole, number: string) => behind(whole, `第${number}部`))
    .replace(/ ?\bSchs (\d+)-(\d+)/, '附表$1至$2')
    .replace(/ ?\bSch\. (\d+), /, '附表$1')
    .replace(/ ?\bRecital (\d+)/, '序言第$1段')
    .replace(/ ?DPP(\d+(?:\(\d+\))?)/, manner.principle);
}

/** Articles or sections behind their marker: `Art. 33(2)(i), (3)-(4)`, `ss.2(1), 17A`. */
const PLACES =
  /,? ?\b(Arts?\.? |ss?\.)((?:\d[\d.]*[A-Z]*)?(?:\(\w+\))*(?:(?:-|, )(?:\d+[A-Z]*|(?=\())(?:\(\w+\))*)*)/g;

/** What stood behind a comma stands behind the Chinese one. */
function behind(whole: string, said: string): string {
  return whole.startsWith(', ') && !whole.startsWith(', Art') ? `、${said}` : said;
}

function places(refs: string, marker: string, law: string, manner: Manner): string {
  const { article, levelByLevel } = manner;
  const items = refs.split(', ');
  // What counts in sections keeps its brackets everywhere.
  if (!levelByLevel || marker.startsWith('s')) {
    const chain = items.map((item) => item.replace('-', '至'));
    const last = chain.pop() ?? '';
    return `第${chain.length === 0 ? last : `${chain.join('、')}${manner.and}${last}`}${article}`;
  }
  return items
    .map((item) =>
      /^\d+-\d+$/.test(item)
        ? `第${item.replace('-', '至')}${article}`
        : item
            .split('-')
            .map((ref) => levels(ref, law))
            .join('至'),
    )
    .join('、');
}

const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

/** `33(2)(i)` as 第33条第2款第1项; a group without an article goes on from the one before. */
function levels(ref: string, law: string): string {
  const number = /^\d+[A-Z]*/.exec(ref)?.[0];
  const groups = [...ref.matchAll(/\((\w+)\)/g)].map(([, group]) => group ?? '');
  // This regulation counts items where the others count paragraphs.
  const paragraph = law.includes('网络数据') ? '项' : '款';
  const said = groups.map((group) =>
    /^\d/.test(group)
      ? `第${group}${paragraph}`
      : roman[group] === undefined
        ? `(${group})项`
        : `第${roman[group]}项`,
  );
  return `${number === undefined ? '' : `第${number}条`}${said.join('')}`;
}
