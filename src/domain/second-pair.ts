import type { Command } from './command-vocabulary.ts';

/** Who decides after this command, or with it: nobody else, a supervisor or privacy officer, a privacy officer alone, a second one, or both an auditor and a privacy officer. */
export type SecondPair =
  | 'none'
  | 'supervisor'
  | 'supervisor-if-proved'
  | 'officer'
  | 'second-officer'
  | 'auditor-and-officer';

/** Commands that take a second pair of eyes; every other takes none. Its person is none of those who worked on the matter. */
const seconded: Readonly<Partial<Record<Command, SecondPair>>> = {
  relink: 'supervisor-if-proved',
  'see-paper': 'supervisor',
  'ask-unlock': 'supervisor',
  unfreeze: 'supervisor',
  reassign: 'supervisor',
  'propose-withholding': 'supervisor',
  'propose-history': 'officer',
  'propose-refusal': 'supervisor',
  'propose-correction': 'supervisor',
  'propose-deletion': 'supervisor',
  'propose-lapse': 'supervisor',
  'propose-merge': 'supervisor',
  'place-hold': 'second-officer',
  'lift-hold': 'second-officer',
  'propose-packs': 'second-officer',
  'propose-purpose': 'second-officer',
  'propose-reading': 'second-officer',
  'propose-release': 'second-officer',
  'propose-policy': 'second-officer',
  'propose-lifting': 'second-officer',
  'open-demand': 'second-officer',
  'ask-look': 'second-officer',
  'propose-export': 'auditor-and-officer',
};

/** The second pair of eyes of a command. */
export function secondPairOf(command: Command): SecondPair {
  return seconded[command] ?? 'none';
}
