import { refusalCodes, type RefusalCode } from '../../src/domain/refusal-codes.ts';
import { requestCommands, type RequestCommand } from '../../src/domain/command-vocabulary.ts';

/**
 * What a state lets a command do: `yes`; `second`, by a supervisor or privacy officer who had no hand in it; `officer`, by such a privacy officer; `another`,
 * by whoever does not own it already; `offered`, by the desk that it is offered to; or the reason why not.
 */
export type PublishedCell = 'yes' | 'second' | 'officer' | 'another' | 'offered' | RefusalCode;

/** A published table: states down, commands across. */
export type PublishedTable = {
  readonly title: string;
  readonly commands: readonly RequestCommand[];
  readonly rows: ReadonlyMap<string, readonly PublishedCell[]>;
};

const allowed = ['yes', 'second', 'officer', 'another', 'offered'] as const;

function cellOf(word: string): PublishedCell {
  const cell =
    allowed.find((known) => known === word) ?? refusalCodes.find((known) => known === word);
  if (cell === undefined) throw new TypeError(`${word} is no answer.`);
  return cell;
}

function commandOf(word: string): RequestCommand {
  const command = requestCommands.find((known) => known === word);
  if (command === undefined) throw new TypeError(`${word} is no command.`);
  return command;
}

/** Reads a table as it is written: a line a state, cells parted by bars. Refuses words that are none of ours. */
export function publishedTable(title: string, text: string): PublishedTable {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const commands = head.slice(1).map(commandOf);
  const rows = new Map(lines.map(([state = '', ...cells]) => [state, cells.map(cellOf)]));
  if (rows.size !== lines.length) throw new TypeError(`${title} names a state twice.`);
  for (const [state, cells] of rows)
    if (cells.length !== commands.length) throw new TypeError(`${state} lacks cells in ${title}.`);
  return { title, commands, rows };
}
