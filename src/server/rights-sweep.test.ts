import { describe, expect, it } from 'vitest';
import { isPublished } from '../../mocks/rights/endpoint-sweep.ts';
import { publishedCell, publishedLife } from '../../mocks/published/published-life.ts';
import { standings, sweep, swept } from '../../mocks/rights/request-sweep.ts';
import { allEndpoints } from '../contract/all-endpoints.ts';
import { outcomes, requestKinds, requestStatuses } from '../domain/vocabulary.ts';
import { requestCommands } from '../domain/command-vocabulary.ts';

describe('what is published', () => {
  it('names every command in every state once, and no other state', () => {
    const names = standings.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { rows } of publishedLife)
      expect([...rows.keys()].toSorted()).toEqual(names.toSorted());
    const commands = publishedLife.flatMap((table) => table.commands);
    expect(commands.toSorted()).toEqual(requestCommands.toSorted());
  });

  it('lets every command be done somewhere, and refuses each of them somewhere', () => {
    for (const command of requestCommands) {
      const cells = standings.map(({ name }) => publishedCell(name, command));
      const done = cells.filter((cell) => ['yes', 'second', 'another', 'offered'].includes(cell));
      expect([command, done.length > 0, done.length < cells.length]).toEqual([command, true, true]);
    }
  });

  it('has every status, and every kind and end that a request can come to', () => {
    for (const status of requestStatuses)
      expect(standings.some((standing) => standing.status === status)).toBe(true);
    // Demands of authorities cannot be opened yet.
    for (const kind of requestKinds.filter((one) => one !== 'legal-demand' && one !== 'opt-out'))
      for (const outcome of outcomes) {
        const words = outcome === 'duplicate' ? 'a duplicate' : outcome.replaceAll('-', ' ');
        const name = `${kind} closed, ${words}`;
        expect([name, standings.some((standing) => standing.name === name)]).toEqual([name, true]);
      }
  });

  it('names every endpoint', () => {
    expect(allEndpoints.filter((endpoint) => !isPublished(endpoint))).toEqual([]);
    const asked = new Set(swept.map(({ command }) => command));
    expect(requestCommands.filter((command) => !asked.has(command))).toEqual([]);
  });
});

describe('every command by every account in a state, as published', () => {
  // A share of the states; `npm run q4` asks in all of them, and every other endpoint.
  const share = standings.filter(
    ({ offeredTo, status }, at) =>
      at % 32 === 0 || (offeredTo !== undefined && status === 'received'),
  );
  it.each(share.map((standing) => [standing.name, standing] as const))(
    '%s',
    async (_name, standing) => {
      const { cells, wrong } = await sweep(standing);
      expect(wrong).toEqual([]);
      expect(cells).toBeGreaterThan(400);
    },
    60_000,
  );
});
