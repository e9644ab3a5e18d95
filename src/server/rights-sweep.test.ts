import { describe, expect, it } from 'vitest';
import { standings, sweep, swept } from '../../mocks/tiny/rights-sweep.ts';
import { requestCommands } from '../domain/vocabulary.ts';

describe('every command by every account in a state, as the table says', () => {
  it('asks every command of a request', () => {
    const asked = new Set(swept.map(({ command }) => command));
    expect(requestCommands.filter((command) => !asked.has(command))).toEqual([]);
  });

  // A share of the states; `npm run q4` asks in all of them.
  const share = standings.filter((_, at) => at % 4 === 0);
  it.each(share.map((standing) => [standing.name, standing] as const))(
    '%s',
    async (_name, standing) => {
      const { cells, wrong } = await sweep(standing);
      expect(wrong).toEqual([]);
      expect(cells).toBeGreaterThan(200);
    },
    60_000,
  );
});
