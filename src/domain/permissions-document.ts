import { permissions, type Reach } from './permission.ts';
import { secondPairOf, type SecondPair } from './second-pair.ts';
import { roles } from './vocabulary.ts';
import { commands, requestCommands } from './command-vocabulary.ts';

const reachWords: Readonly<Record<Reach, string>> = {
  'own-company': 'own company',
  'own-desk': 'own desks',
  all: 'all',
  'own-events': 'own events',
  none: '–',
};

const pairWords: Readonly<Record<SecondPair, string>> = {
  none: '–',
  supervisor: 'a supervisor or privacy officer',
  'supervisor-if-proved': 'a supervisor or privacy officer, after a level was reached',
  officer: 'a privacy officer',
  'second-officer': 'a second privacy officer',
  'auditor-and-officer': 'an auditor asks, a privacy officer approves',
};

/** The published table of rights as Markdown: what every role may do, how far, and who decides with it. */
export function permissionsText(): string {
  const head = ['command', ...roles.map((role) => role.replace('-', ' ')), 'second pair of eyes'];
  const rows = commands.map((command) => [
    `\`${command}\``,
    ...roles.map((role) => reachWords[permissions[command][role]]),
    pairWords[secondPairOf(command)],
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `${[
    '# Who may do what',
    '',
    'Written by `npm run permissions` from `src/domain/permission.ts` and `src/domain/second-pair.ts`; a test fails when it is stale.',
    'Deny is the default. The role is asked before anything is looked up (403); what lies beyond the reach is not there (404).',
    'Nobody opens or handles their own customer record. The second pair of eyes is a person, not an account: none of those who created, verified or ever held the matter, and not the customer.',
    `Of these, ${requestCommands.length} commands act on a request: each of them is answered in every state by the rule that the screens ask too.`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('\n')}\n`;
}
