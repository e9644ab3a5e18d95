/** A text in one of the forms in which it may lie somewhere; `bytes` as Latin-1, one letter a byte. */
export type Encoded = { readonly how: string; readonly bytes: string };

const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const points = (text: string): readonly string[] => [...text];
const code = (point: string): number => point.codePointAt(0) ?? 0;

/** Half-width to full-width forms of ASCII, and back by NFKC. */
function wide(text: string): string {
  return points(text)
    .map((point) =>
      point >= '!' && point <= '~' ? String.fromCodePoint(code(point) + 0xfee0) : point,
    )
    .join('');
}

function hiragana(text: string): string {
  return text.replaceAll(/[\u30a1-\u30f6]/gu, (sign) => String.fromCodePoint(code(sign) - 0x60));
}

function katakana(text: string): string {
  return text.replaceAll(/[\u3041-\u3096]/gu, (sign) => String.fromCodePoint(code(sign) + 0x60));
}

/** What stands inside a longer base64 text, whatever stood before it: the ends that others share are cut off. */
function base64At(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const start = Math.ceil((offset * 8) / 6);
  const end = Math.floor(((offset + bytes.length) * 8) / 6);
  return whole.slice(start, end);
}

function quotedPrintable(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte > 32 && byte < 127 && byte !== 61
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}

function percentAll(text: string, upper: boolean): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const digits = byte.toString(16).padStart(2, '0');
      return `%${upper ? digits.toUpperCase() : digits}`;
    })
    .join('');
}

const unicodeEscapes = (text: string): string =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** The spellings of a text: cases, widths, kana, normal forms, spacing, order. */
function spellings(text: string): ReadonlyMap<string, string> {
  const digits = text.normalize('NFKC').replaceAll(/\D/gu, '');
  const bare = text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Map([
    ['as it is', text],
    ['lower case', text.toLowerCase()],
    ['upper case', text.toUpperCase()],
    ['NFC', text.normalize('NFC')],
    ['NFD', text.normalize('NFD')],
    ['NFKC', text.normalize('NFKC')],
    ['NFKD', text.normalize('NFKD')],
    ['folded', text.normalize('NFKC').toLowerCase()],
    ['full width', wide(text)],
    ['hiragana', hiragana(text)],
    ['katakana', katakana(text)],
    ['letters and digits only', bare],
    ['letters and digits only, folded', bare.toLowerCase()],
    ['without spaces', text.replaceAll(/\s/gu, '')],
    ['spaced out', points(text).join(' ')],
    ['reversed', points(text).toReversed().join('')],
    ['words turned round', text.split(/\s+/u).toReversed().join(' ')],
    ['digits only', digits],
    ['digits reversed', points(digits).toReversed().join('')],
    ['international', digits.startsWith('81') ? `+${digits}` : ''],
    ['national', digits.startsWith('81') ? `0${digits.slice(2)}` : ''],
    ['with underscores', text.replaceAll(/\s/gu, '_')],
    ['with hyphens', text.replaceAll(/\s/gu, '-')],
    ['with pluses', text.replaceAll(/\s/gu, '+')],
  ]);
}

/** The ways in which a spelling becomes bytes. */
function writings(text: string): ReadonlyMap<string, string> {
  const bytes = Buffer.from(text, 'utf8');
  const units = Buffer.from(text, 'utf16le');
  return new Map([
    ['UTF-8', utf8(text)],
    ['UTF-16LE', units.toString('latin1')],
    ['UTF-16BE', Buffer.from(units).swap16().toString('latin1')],
    ['hex', bytes.toString('hex')],
    ['HEX', bytes.toString('hex').toUpperCase()],
    ['hex of UTF-16', units.toString('hex')],
    ...[0, 1, 2].map((offset) => [`base64 at ${offset}`, base64At(bytes, offset)] as const),
    ...[0, 1, 2].map(
      (offset) => [`base64 of UTF-16 at ${offset}`, base64At(units, offset)] as const,
    ),
    ...[0, 1, 2].map(
      (offset) =>
        [
          `base64url at ${offset}`,
          base64At(bytes, offset).replaceAll('+', '-').replaceAll('/', '_'),
        ] as const,
    ),
    ['URL', encodeURIComponent(text)],
    ['URL of a form', new URLSearchParams([['', text]]).toString().slice(1)],
    ['percent, all', percentAll(text, false)],
    ['PERCENT, all', percentAll(text, true)],
    ['JSON', utf8(JSON.stringify(text).slice(1, -1))],
    ['JSON twice', utf8(JSON.stringify(JSON.stringify(text)).slice(3, -3))],
    ['\\u escapes', unicodeEscapes(text)],
    [
      'HTML, decimal',
      points(text)
        .map((point) => `&#${code(point)};`)
        .join(''),
    ],
    [
      'HTML, hexadecimal',
      points(text)
        .map((point) => `&#x${code(point).toString(16)};`)
        .join(''),
    ],
    ['quoted-printable', quotedPrintable(text)],
    ['code points', points(text).map(code).join(',')],
    ['bytes', [...bytes].join(',')],
  ]);
}

/** Shorter texts are found everywhere and say nothing. */
const SHORTEST = 6;

/** A value in every form that is looked for: each spelling in UTF-8, and the value itself in every writing. */
export function encodingsOf(value: string): readonly Encoded[] {
  const found = new Map<string, string>();
  for (const [spelling, text] of spellings(value)) {
    if (Buffer.byteLength(text, 'utf8') >= SHORTEST) found.set(utf8(text), spelling);
  }
  for (const base of [value, value.toLowerCase()]) {
    for (const [writing, bytes] of writings(base)) {
      if (bytes.length >= SHORTEST && !found.has(bytes)) found.set(bytes, writing);
    }
  }
  return [...found].map(([bytes, how]) => ({ how, bytes }));
}
