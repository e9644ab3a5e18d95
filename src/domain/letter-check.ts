import { blanksIn, type LetterText } from './letter.ts';
import { isPlainDate } from './plain-date.ts';
import { pointedOut, pointingOut } from './pointed-out.ts';
import type { LetterFault } from './message-vocabulary.ts';

/** What has to stand in a letter, and what may not. */
export type LetterNeeds = {
  readonly request: string;
  /** The text as the desk writes it by itself: what stands there is never a fault. */
  readonly standard: LetterText;
  /** Words that have to stand in it, by what is missing without them. */
  readonly kept: readonly { readonly fault: LetterFault; readonly text: string }[];
  /** Blanks that are filled in when it leaves. */
  readonly blanks: readonly string[];
  /** Values of the person that the letter has no need of. */
  readonly values: readonly string[];
  /** Names of other customers, as far as the text holds any. */
  readonly others: readonly string[];
  /** Values that are disclosed with this very letter. */
  readonly disclosed: readonly string[];
};

/** One fault, in the part of the letter that holds it; what is missing is a fault of the body. */
export type FoundFault = { readonly part: 'subject' | 'body'; readonly fault: LetterFault };

/**
 * Everything that keeps a letter from leaving, each fault once in a part, in the order of the closed list. A code in a
 * subject line is read on every locked screen; a value, a number of identity or another person has no place in a letter
 * that does not disclose it (rule 7, PDPO s.20); grounds, company, complaint route and number have to stay (s.21, APPI Art. 36).
 */
export function letterFaultsOf(text: LetterText, needs: LetterNeeds): readonly FoundFault[] {
  const found = [
    ...(holdsCode(text.subject, needs) ? [fault('subject', 'code-in-subject')] : []),
    ...(['subject', 'body'] as const).flatMap((part) =>
      unneeded(text[part], needs).map((one) => fault(part, one)),
    ),
    ...missing(text, needs),
    ...blankFaults(text, needs),
  ];
  const seen = new Set<string>();
  return found.filter(({ part, fault: code }) => {
    const key = `${part} ${code}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function fault(part: FoundFault['part'], code: LetterFault): FoundFault {
  return { part, fault: code };
}

/** Days, which are no codes however they are written. */
const DAY =
  /(?<!\d)(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4}|\d{4}年\d{1,2}月\d{1,2}日)(?!\d)/gu;
/** Six digits or more, in whatever groups. */
const DIGITS = /\d(?:[ \-.]?\d){5,}/u;
/** One word of letters and digits in a mix, as one-time references are. */
const MIXED = /(?<![\p{L}\p{N}])(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{8,}(?![\p{L}\p{N}])/iu;

function holdsCode(subject: string, { request }: LetterNeeds): boolean {
  const bare = withoutNumber(even(subject), request).replaceAll(DAY, ' ');
  return DIGITS.test(bare) || MIXED.test(bare) || blanksIn(bare).length > 0;
}

function unneeded(text: string, needs: LetterNeeds): readonly LetterFault[] {
  const { standard, values, others, disclosed } = needs;
  const usual = even(`${standard.subject}\n${standard.body}`);
  const rest = withoutAll(withoutNumber(even(text), needs.request), [
    ...disclosed.map(even),
    ...lines(usual),
  ]);
  const undated = rest.replaceAll(DAY, ' \u2022 ');
  const [holdsUsual, holdsRest] = [holding(usual), holding(rest)];
  const isNew = (value: string): boolean => !holdsUsual(value);
  return [
    ...(IDENTITY.some((form) => form(undated)) ? (['identity-number'] as const) : []),
    ...(values.flatMap(writings).filter(isNew).some(holdsRest) ? (['own-data'] as const) : []),
    ...(others.filter(isNew).some(holdsRest) ? (['other-person'] as const) : []),
    ...(pointedOut(undated, { names: [], contacts: [] }).some(({ from, to }) =>
      isNew([...undated].slice(from, to).join('')),
    )
      ? (['contact-point'] as const)
      : []),
  ];
}

/** The number of the request is no code, and stands in every letter; a longer number that begins like it is another. */
function withoutNumber(text: string, request: string): string {
  const [first = '', ...rest] = text.split(request);
  return rest.reduce(
    (left, part) => (/^\d/u.test(part) ? left + request + part : `${left} \u2022 ${part}`),
    first,
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A value as it may be written in a letter: a day in the ways of the four languages too, whatever the marks in it. */
function writings(value: string): readonly string[] {
  if (!isPlainDate(value)) return [value];
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  return [
    value,
    `${day} ${name} ${year}`,
    `${name} ${day} ${year}`,
    `${day} ${name.slice(0, 3)} ${year}`,
    `${year}年${month}月${day}日`,
    `${year}/${month}/${day}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
  ];
}

/** Whether a text holds a value, however width, case, spacing and marks are written; nothing of one character counts. */
function holding(text: string): (value: string) => boolean {
  const search = pointingOut(text);
  const points = [...text];
  return (value) => {
    const wanted = bare(value);
    return (
      wanted.length > 1 &&
      search({ names: [], contacts: [value] }).some(({ from, to }) =>
        bare(points.slice(from, to).join('')).includes(wanted),
      )
    );
  };
}

function bare(text: string): string {
  return even(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function even(text: string): string {
  return text.normalize('NFKC');
}

/** Lines long enough to be the desk's own sentences. */
function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => [...line].length > 5)
    .toSorted((a, b) => b.length - a.length);
}

function withoutAll(text: string, parts: readonly string[]): string {
  return parts.reduce(
    (left, part) => (part.trim() === '' ? left : left.replaceAll(part, ' \u2022 ')),
    text,
  );
}

/** Numbers by which a state or a bank knows a person: cards, and identity numbers of the countries of the packs. */
const IDENTITY: readonly ((text: string) => boolean)[] = [
  (text) => runs(text, 13, 19).some(isLuhn),
  // My Number of Japan, twelve digits.
  (text) => runs(text, 12, 12).length > 0,
  // Mainland China: seventeen digits and a digit or X.
  (text) => /(?<![\p{L}\d])\d{17}[\dX](?![\p{L}\d])/iu.test(text),
  // Hong Kong: one or two letters, six digits, a check digit in brackets or not.
  (text) => /(?<![\p{L}\d])[A-Z]{1,2}\d{6}(?:\([\dA]\)|[\dA])(?![\p{L}\d])/u.test(text),
  // United States, and the United Kingdom's insurance number.
  (text) => /(?<![\p{L}\d-])\d{3}-\d{2}-\d{4}(?![\d-])/u.test(text),
  (text) => /(?<![\p{L}\d])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/u.test(text),
];

function runs(text: string, least: number, most: number): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\d+])\d(?:[ -]?\d)*(?![\p{L}\d])/gu)]
    .map(([run]) => run.replaceAll(/[ -]/g, ''))
    .filter((run) => run.length >= least && run.length <= most);
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, mark, index) => {
    const doubled = Number(mark) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function missing(text: LetterText, { kept, request }: LetterNeeds): readonly FoundFault[] {
  const all = squeezed(`${text.subject}\n${text.body}`);
  const body = squeezed(text.body);
  return [
    ...(all.includes(squeezed(request)) ? [] : [fault('body', 'request-missing')]),
    ...kept
      .filter((one) => !body.includes(squeezed(one.text)))
      .map((one) => fault('body', one.fault)),
  ];
}

/** Words stay the same words, whatever the lines they are broken into. */
function squeezed(text: string): string {
  return even(text).replaceAll(/\s+/gu, '');
}

function blankFaults(
  { subject, body }: LetterText,
  { blanks }: LetterNeeds,
): readonly FoundFault[] {
  const here = blanksIn(`${subject}\n${body}`);
  return [
    ...(blanks.every((name) => here.includes(name)) ? [] : [fault('body', 'blank-missing')]),
    ...(here.every((name) => blanks.includes(name)) ? [] : [fault('body', 'blank-unknown')]),
  ];
}
