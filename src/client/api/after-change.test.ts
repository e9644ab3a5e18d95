import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { refreshAround } from './after-change.ts';
import { queryKeys } from './query-keys.ts';

it('lets every other request be read anew, for it names those of the same person', () => {
  const client = new QueryClient();
  const keys = {
    own: queryKeys.request('R-1'),
    other: queryKeys.request('R-2'),
    trail: queryKeys.requestTrail('R-1'),
    othersTrail: queryKeys.requestTrail('R-2'),
  };
  for (const key of Object.values(keys)) client.setQueryData(key, {});
  refreshAround(client, 'R-1', null);
  const stale = Object.entries(keys).filter(([, key]) => client.getQueryState(key)?.isInvalidated);
  expect(stale.map(([name]) => name)).toEqual(['other', 'trail']);
});
