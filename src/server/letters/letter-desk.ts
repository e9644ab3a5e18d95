import type { Desk } from '../../domain/staff.ts';

/** A desk as letters name it: in the reader's language, and where it is reached. */
export type LetterDesk = Desk['name'] & Pick<Desk, 'contact'>;

/** What the letters say of a desk. */
export function letterDesk({ name, contact }: Desk): LetterDesk {
  return { ...name, contact };
}
