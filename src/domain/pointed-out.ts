/** A stretch of a text in code points, `to` exclusive. */
export type PointedOutSpan = { readonly from: number; readonly to: number };

/** Names and contact points of other customers, as stored. */
export type Others = { readonly names: readonly string[]; readonly contacts: readonly string[] };

/**
 * Stretches of a free text that look like an e-mail address or a phone number, or that name another customer or one
 * of their contact points, however width, case, marks, spacing and punctuation are written. It points out; people decide.
 */
export function pointedOut(text: string, others: Others): PointedOutSpan[] {
  return pointingOut(text)(others);
}

/** The same for a text that is asked for one after the other: it is made ready to be searched once. */
export function pointingOut(text: string): (others: Others) => PointedOutSpan[] {
  const points = [...text];
  const byForm = [...addresses(points), ...phones(points)];
  const find = finder(points);
  return ({ names, contacts }) =>
    merged([...byForm, ...[...names.flatMap(spellings), ...contacts].flatMap(find)]);
}

/** Latin, Greek and Cyrillic letters and digits: a script that writes spaces, so an address ends where it ends. */
const A = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}';
/** Han, kana and hangul addresses. */
const H = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
// An address begins where its signs begin: tried at each sign of a long run, no end of it would be in sight.
const PLAIN_ADDRESS = new RegExp(`(?<![${A}._%+'-])[${A}._%+'-]+@[${A}-]+(?:\\.[${A}-]+)+`, 'gu');
const ANY_ADDRESS = new RegExp(
  `(?<![${H}${A}._-])[${H}${A}._-]+@[${A}${H}-]+(?:[.。][${A}${H}-]+)+`,
  'gu',
);

function addresses(points: readonly string[]): PointedOutSpan[] {
  const wide = evenly(points, (point) => point);
  const plain = found(wide, PLAIN_ADDRESS);
  const any = found(wide, ANY_ADDRESS);
  // Between two Han sentences the wider form takes words for an address, so it serves only where the plain one sees none.
  return [...plain, ...any.filter((span) => !plain.some((other) => overlap(span, other)))];
}

const DATE = /(?<!\d)\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)/g;
const PHONE = /(?<![\p{Script=Latin}\d][-/]?)(?:\+|\()?\d(?:[ ().\-/]{0,3}\d){7,14}(?!\d)/gu;

function phones(points: readonly string[]): PointedOutSpan[] {
  const even = evenly(points, (point) => (/[‐-―−ー－]/u.test(point) ? '-' : point));
  const undated = { ...even, text: even.text.replace(DATE, (date) => '#'.repeat(date.length)) };
  return found(undated, PHONE);
}

/** A text, and where in the original each UTF-16 unit of it comes from, in code points. */
type Mapped = { readonly text: string; readonly at: (unit: number) => number };

function evenly(points: readonly string[], fold: (point: string) => string): Mapped {
  const parts = points.map((point) => fold(point.normalize('NFKC')));
  const places = parts.flatMap((part, index) => Array.from(part.split(''), () => index));
  return { text: parts.join(''), at: (unit) => places[unit] ?? 0 };
}

function found({ text, at }: Mapped, form: RegExp): PointedOutSpan[] {
  return [...text.matchAll(form)].map(({ index, 0: match }) => ({
    from: at(index),
    to: at(index + match.length - 1) + 1,
  }));
}

/** What is compared of a name or contact point: its letters and digits, hiragana for katakana. */
function bare(point: string): string {
  const plain = point.normalize('NFKD').replace(/[^\p{L}\p{N}]|ー/gu, '');
  const kana = plain.replace(/[\u30a1-\u30f6]/g, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) - 0x60),
  );
  return kana.toLowerCase();
}

/** Shorter ones are in too many words. */
const SHORTEST = 2;

function finder(points: readonly string[]): (needle: string) => PointedOutSpan[] {
  const hay = evenly(points, bare);
  return (needle) => {
    const wanted = [...needle].map(bare).join('');
    if (wanted.length < SHORTEST) return [];
    const spans: PointedOutSpan[] = [];
    for (
      let index = hay.text.indexOf(wanted);
      index >= 0;
      index = hay.text.indexOf(wanted, index + 1)
    ) {
      const from = hay.at(index);
      const to = withMarks(points, hay.at(index + wanted.length - 1) + 1);
      if (isWhole(points, from, to)) spans.push({ from, to });
    }
    return spans;
  };
}

/** A letter's combining marks belong to it. */
function withMarks(points: readonly string[], to: number): number {
  const marks = points.slice(to).findIndex((point) => !/\p{M}/u.test(point));
  return marks < 0 ? points.length : to + marks;
}

/** A name in a script with spaces counts as a whole word only: `Li` is not in `Lima`. */
function isWhole(points: readonly string[], from: number, to: number): boolean {
  return !isJoined(points[from - 1], points[from]) && !isJoined(points[to - 1], points[to]);
}

function isJoined(left: string | undefined, right: string | undefined): boolean {
  const spaced = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;
  return spaced.test(left ?? '') && spaced.test(right ?? '');
}

/** A name as stored, and with the family name at its other end. */
function spellings(name: string): readonly string[] {
  const words = name.trim().split(/\s/u);
  const turned = (by: number): string => [...words.slice(by), ...words.slice(0, by)].join('');
  return [name, turned(1), turned(-1)];
}

function overlap(a: PointedOutSpan, b: PointedOutSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

function merged(spans: readonly PointedOutSpan[]): PointedOutSpan[] {
  const all: PointedOutSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const before = all.at(-1);
    if (before === undefined || span.from > before.to) all.push(span);
    else all[all.length - 1] = { from: before.from, to: Math.max(before.to, span.to) };
  }
  return all;
}
