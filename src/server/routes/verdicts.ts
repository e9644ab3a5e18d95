import type * as z from 'zod/mini';
import { readVerdicts, type VerdictView } from '../../contract/verdicts.ts';
import { decide } from '../../domain/decide.ts';
import { reaches } from '../../domain/permission.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf } from '../call.ts';
import type { Route } from '../route.ts';
import { sceneOf } from '../scene-of.ts';
import { toCan } from '../to-can.ts';

const reading: Route = {
  is: 'read',
  endpoint: readVerdicts,
  read: async (call, { query }) => {
    // The mount has parsed the query with the endpoint's own schema.
    const { command, requests } = query as z.infer<typeof readVerdicts.query>;
    const verdicts: VerdictView[] = [];
    for (const id of new Set(requests.split(','))) {
      const request = await call.deps.store.get('request', id);
      if (request === null || !reaches(staffOf(call), 'view-request', request)) continue;
      const can = toCan(decide(command, await sceneOf(call, request)));
      verdicts.push({ request: id, version: request.version, can });
    }
    return { body: { verdicts }, version: null };
  },
};

/** What may be done to several requests. */
export const routes = byEndpoint<Route>([reading]);
