import { cast } from '../mocks/seed/cast.ts';
import type { CastMember } from '../mocks/seed/cast.ts';

/** Something that no address, title, console, storage or other site may ever hold. */
export type Secret = {
  readonly whose: string;
  readonly pattern: RegExp;
  /** Its letters alone: a text without them in this order cannot hold it, and is told so much faster. */
  readonly letters: string;
};

/** Everything personal about somebody of the cast, in every writing in which it could leave the page. */
export function secretsOf(member: CastMember): readonly Secret[] {
  return [
    ...member.names.map(([name]) => name),
    member.reading,
    member.birthDate,
    member.phone,
    member.email,
    member.post,
    ...Object.values(member.answers),
    ...member.notes,
  ]
    .filter((value) => value !== null)
    .map((value) => secretOf(member.id, value));
}

/** Everything personal about everybody of the cast. */
export const castSecrets: readonly Secret[] = Object.values<CastMember>(cast).flatMap(secretsOf);

/** A code or one-time reference that left the desk during a test. */
export function secretOf(whose: string, value: string): Secret {
  return { whose, pattern: patternOf(value), letters: lettersOf(value.normalize('NFKC')) };
}

/** Whose secret stands in a text, plain or percent-encoded; null when nobody's does. */
export function leakIn(text: string, secrets: readonly Secret[]): string | null {
  const writings = [text, decoded(text), decoded(text.replaceAll('+', ' '))];
  const bare = writings.map(lettersOf);
  const found = secrets.find(({ pattern, letters }) =>
    writings.some((writing, at) => bare[at]?.includes(letters) && pattern.test(writing)),
  );
  return found?.whose ?? null;
}

/** Spaces and hyphens may be written or left out; a number must not be part of a longer one. */
function patternOf(value: string): RegExp {
  const letters = [...value.normalize('NFKC')].filter((letter) => !/[\s-]/u.test(letter));
  const body = letters
    .map((letter) => letter.replace(/[$()*+.?[\\\]^{|}]/u, '\\$&'))
    .join('[\\s-]*');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${body}(?![\\p{L}\\p{N}-])`, 'iu');
}

/** A text without spaces and hyphens, and without the difference of small letters and capitals. */
function lettersOf(text: string): string {
  return text.replaceAll(/[\s-]+/gu, '').toUpperCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
