import { ProblemError } from './problems.ts';

/** A place in a sorted list as an opaque word; it holds nothing personal. */
export function cursorOf(place: string): string {
  return btoa(place).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The place of a cursor. Throws `malformed` for anything that is none. */
export function placeOf(cursor: string): string {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    throw new ProblemError('malformed');
  }
}
