import type * as z from 'zod/mini';
import {
  exportRefusals,
  readRefusals,
  type RefusalFilter,
  type RefusalsView,
} from '../../contract/refusals.ts';
import { registerId } from '../../domain/refusal-register.ts';
import { takesRelease } from '../../domain/release.ts';
import { auditActor, type Call } from '../call.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { mayLeaveNow, spentRelease } from '../leaving.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { registerFile, registerFor } from '../refusals-of.ts';
import { releaseView } from '../release-view.ts';
import type { ReadRoute, Route } from '../route.ts';
import { toCan } from '../to-can.ts';

async function registerView(call: Call, filter: RefusalFilter): Promise<RefusalsView> {
  const register = await registerFor(call, filter);
  const { company, year, companies, years, entries } = register;
  const list = registerId(register);
  const { rows, sha256 } = registerFile(register);
  return {
    company,
    year,
    companies: [...companies],
    years: [...years],
    list,
    release: takesRelease({ rows }) ? await releaseView(call, company) : null,
    can: { take: toCan(await mayLeaveNow(call, company, { list, rows, sha256 })) },
    entries: [...entries],
  };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readRefusals,
  // The mount has parsed the query with the endpoint's own schema.
  read: async (call, { query }) => ({
    body: await registerView(call, query as RefusalFilter),
    version: null,
  }),
};

/**
 * No file and no print leaves before its event stands in the log, bound to it by its SHA-256. Looking and leaving are
 * one turn of the only writer: no entry comes between what was released and what leaves.
 */
const exporting: ReadRoute = {
  is: 'read',
  endpoint: exportRefusals,
  read: async (call, { body }) => {
    // As above.
    const { way, ...part } = body as z.infer<NonNullable<typeof exportRefusals.body>>;
    return call.deps.store.exclusively(async () => {
      const register = await registerFor(call, part);
      // What the account may not choose is not there for it.
      if (register.company !== part.company || register.year !== part.year)
        throw new ProblemError('not-found');
      const list = registerId(part);
      const { text, sha256, rows } = registerFile(register);
      const leaves = await mayLeaveNow(call, part.company, { list, rows, sha256 });
      if (!leaves.ok) throw problemOf(leaves);
      await call.deps.store.commit(
        { puts: await spentRelease(call, part.company, { rows }), key: null },
        {
          actor: auditActor(call),
          action: 'refusals.exported',
          object: { type: 'export', id: list, version: null },
          subject: null,
          outcome: 'done',
          purpose: null,
          reason: way,
          fields: [String(rows), sha256],
          call: call.id,
        },
      );
      return {
        body: { name: `${list}.csv`, text, sha256, entries: [...register.entries] },
        version: null,
      };
    });
  },
};

/** The log book of refusals: what was refused, on which ground and by whom, never whose it was. */
export const routes = byEndpoint<Route>([reading, exporting]);
