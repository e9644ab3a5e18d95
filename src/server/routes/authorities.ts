import type * as z from 'zod/mini';
import { logAuthorityCall, readAuthorities } from '../../contract/authorities.ts';
import { decideByPhone, listed } from '../../domain/authority.ts';
import { citation } from '../../domain/citation.ts';
import { companyIds, type CompanyId } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { Route } from '../route.ts';
import { toCan } from '../to-can.ts';

/** Companies that the account works for: those of an account without one are all. */
function companiesOf(call: Call): readonly CompanyId[] {
  const { company } = staffOf(call);
  return company === null ? companyIds : [company];
}

function verdictOf(call: Call) {
  const [company = 'hkt'] = companiesOf(call);
  return decideByPhone('log-authority-call', staffOf(call), company);
}

const reading: Route = {
  is: 'read',
  endpoint: readAuthorities,
  read: async (call) => {
    const { store } = call.deps;
    const body = {
      authorities: [...(await store.authorities())],
      citations: companiesOf(call).map((company) => citation(company, 'authority')),
      can: { log: toCan(verdictOf(call)) },
    };
    return { body, version: null };
  },
};

type Noted = z.infer<typeof logAuthorityCall.body>;

/** What the caller claimed is kept by its codes: an office of the directory, what was asked, and whether it was urgent. */
const noting: Route = {
  is: 'change',
  endpoint: logAuthorityCall,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    const verdict = verdictOf(call);
    if (!verdict.ok) throw problemOf(verdict);
    // The mount has parsed the body with the endpoint's own schema.
    const { authority, asked, isHurried } = body as Noted;
    const known = listed(await call.deps.store.authorities(), authority);
    if (known === null && authority !== null)
      throw new ProblemError('fields', {
        errors: [{ pointer: '/authority', code: 'not-in-list' }],
      });
    const outcome = JSON.stringify({ authority, at: call.now });
    await call.deps.store.commit(
      { puts: [], key: finishedKey(call, null, outcome) },
      {
        actor: auditActor(call),
        action: 'authority.called',
        object: { type: 'authority', id: authority ?? 'unlisted', version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        reason: asked,
        ...(isHurried ? { fields: ['hurried'] } : {}),
        call: call.id,
        ...(call.key === null ? {} : { key: call.key }),
      },
    );
    return { reference: null, outcome };
  },
  render: async (call, { outcome }) => {
    // Written by `act` above, by this very route.
    const noted = JSON.parse(outcome ?? '{}') as Pick<Noted, 'authority'> & { readonly at: number };
    const callBack = listed(await call.deps.store.authorities(), noted.authority);
    return { body: { callBack, at: noted.at }, version: null };
  },
};

/** Authorities that call or write: the published directory, and a note of every call. */
export const routes = byEndpoint<Route>([reading, noting]);
