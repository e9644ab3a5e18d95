import { citation } from './citation.ts';
import { roleMay } from './permission.ts';
import { accept, refuse, type Result } from './result.ts';
import type { Actor, Desk } from './staff.ts';
import type { AuthorityKind, PublishedIn } from './authority-vocabulary.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Command } from './command-vocabulary.ts';

/** An office that may demand something by law, as a public directory lists it. */
export type Authority = {
  readonly id: string;
  readonly kind: AuthorityKind;
  readonly name: Desk['name'];
  /** Its switchboard as published, in the form in which it is dialled from where it lies. */
  readonly switchboard: string;
  readonly publishedIn: PublishedIn;
  /** The day on which the number was last read there, YYYY-MM-DD. */
  readonly asRead: string;
};

/** What an authority hears on the telephone; the words stand beside the screens in every language that is spoken. */
export const authorityLines = [
  'no-word',
  'due-process',
  'how-to-serve',
  'hurried',
  'call-back',
  'not-listed',
] as const;
export type AuthorityLine = (typeof authorityLines)[number];

/** As much of a telephone call as its script depends on. No customer is part of it, so none can be told by it. */
export type AuthorityCall = {
  /** The office that the caller claims to be, or null where the directory does not have it. */
  readonly authority: Authority | null;
  readonly isHurried: boolean;
};

/**
 * What is read to somebody who calls as an authority, in the order to say it: that nobody is confirmed or denied, how to
 * serve by due process, and that a call-back goes to the published number (H11, N4-4). Nothing is looked up for it.
 */
export function linesFor({ authority, isHurried }: AuthorityCall): readonly AuthorityLine[] {
  return [
    'no-word',
    'due-process',
    ...(isHurried ? (['hurried'] as const) : []),
    'how-to-serve',
    authority === null ? 'not-listed' : 'call-back',
  ];
}

/**
 * The office under whose published number it may be called back. Null where the directory does not have it: then nobody
 * is called, whatever number the caller gives.
 */
export function listed(directory: readonly Authority[], id: string | null): Authority | null {
  return id === null ? null : (directory.find((one) => one.id === id) ?? null);
}

/** What may be done where an authority calls: read the directory, and note the call. */
export type AuthorityCommand = Extract<Command, 'read-authorities' | 'log-authority-call'>;

/** Whether an account may do it. Nothing of any customer is among it, for no role. */
export function decideByPhone(
  command: AuthorityCommand,
  actor: Pick<Actor, 'role'>,
  company: CompanyId,
): Result<true> {
  return roleMay(actor.role, command)
    ? accept(true)
    : refuse('role-lacks-right', citation(company, 'authority'));
}
