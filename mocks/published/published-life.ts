import type { RequestCommand } from '../../src/domain/command-vocabulary.ts';
import { callTable } from './call-table.ts';
import { correctionTable } from './correction-table.ts';
import { deletionTable } from './deletion-table.ts';
import { disclosureTable } from './disclosure-table.ts';
import { endingTable } from './ending-table.ts';
import { letterTable } from './letter-table.ts';
import { proofTable } from './proof-table.ts';
import type { PublishedCell, PublishedTable } from './published-table.ts';
import { transferTable } from './transfer-table.ts';
import { workTable } from './work-table.ts';

/** The published tables of a request's life, as they stand in docs/permissions.md. */
export const publishedLife: readonly PublishedTable[] = [
  workTable,
  proofTable,
  disclosureTable,
  correctionTable,
  deletionTable,
  endingTable,
  letterTable,
  transferTable,
  callTable,
];

/** What is published for a command in a state. Throws where nothing is: a state that is in no table proves nothing. */
export function publishedCell(state: string, command: RequestCommand): PublishedCell {
  const table = publishedLife.find(({ commands }) => commands.includes(command));
  const cell = table?.rows.get(state)?.[table.commands.indexOf(command)];
  if (cell === undefined) throw new TypeError(`Nothing is published for ${command}, ${state}.`);
  return cell;
}

/** States whose cells are all the same stand on one line, in the order of the first of them. */
function folded({ rows }: PublishedTable): readonly (readonly [string, readonly string[]])[] {
  const lines = new Map<string, { states: string[]; cells: readonly string[] }>();
  for (const [state, cells] of rows) {
    const line = lines.get(cells.join());
    if (line === undefined) lines.set(cells.join(), { states: [state], cells });
    else line.states.push(state);
  }
  return [...lines.values()].map(({ states, cells }) => [states.join('; '), cells]);
}

/** The published tables as Markdown. */
export function lifeText(): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const tables = publishedLife.flatMap((table) => {
    const head = ['state', ...table.commands.map((command) => `\`${command}\``)];
    return [
      `### ${table.title}`,
      '',
      line(head),
      line(head.map(() => '---')),
      ...folded(table).map(([states, cells]) => line([states, ...cells])),
      '',
    ];
  });
  return [
    '## Every command in every state',
    '',
    'What is answered to an account whose role and reach allow the command. `yes`: it is done. `second`: done by a supervisor or privacy officer who had no hand in the matter, `four-eyes` to everybody else. `officer`: done by a privacy officer who had no hand in it, `officer-decides` to supervisors who had none. `another`: done by whoever does not own it already. `offered`: done by the desk that it is offered to and by privacy officers, `other-desk` to everybody else; that desk may read the request besides, and nothing more. Any other word is the reason why not. `npm run q4` asks every cell over HTTP.',
    '',
    ...tables,
  ].join('\n');
}
