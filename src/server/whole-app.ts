import { Hono } from 'hono/tiny';
import { allEndpoints } from '../contract/all-endpoints.ts';
import { countWithAll } from './count-with-all.ts';
import { mount } from './mount.ts';
import type { Deps } from './ports.ts';
import { ProblemError, problemResponse } from './problems.ts';
import type { Route } from './route.ts';
import { routes as audit } from './routes/audit.ts';
import { routes as authorities } from './routes/authorities.ts';
import { routes as calls } from './routes/calls.ts';
import { routes as corrections } from './routes/corrections.ts';
import { routes as customerSide } from './routes/customer-side.ts';
import { routes as customers } from './routes/customers.ts';
import { routes as demands } from './routes/demands.ts';
import { routes as deletions } from './routes/deletions.ts';
import { routes as disclosures } from './routes/disclosures.ts';
import { routes as drafts } from './routes/drafts.ts';
import { routes as endings } from './routes/endings.ts';
import { routes as exchange } from './routes/exchange.ts';
import { routes as exports } from './routes/exports.ts';
import { routes as finding } from './routes/finding.ts';
import { routes as holds } from './routes/holds.ts';
import { routes as letters } from './routes/letters.ts';
import { routes as liftings } from './routes/liftings.ts';
import { routes as mailings } from './routes/mailings.ts';
import { routes as merges } from './routes/merges.ts';
import { routes as consents } from './routes/consents.ts';
import { routes as releases } from './routes/releases.ts';
import { routes as notices } from './routes/notices.ts';
import { routes as policies } from './routes/policies.ts';
import { routes as policyVersions } from './routes/policy-versions.ts';
import { routes as presence } from './routes/presence.ts';
import { routes as proposals } from './routes/proposals.ts';
import { routes as queue } from './routes/queue.ts';
import { routes as refusals } from './routes/refusals.ts';
import { routes as registers } from './routes/registers.ts';
import { routes as reports } from './routes/reports.ts';
import { routes as requests } from './routes/requests.ts';
import { routes as safety } from './routes/safety.ts';
import { routes as session } from './routes/session.ts';
import { routes as statistics } from './routes/statistics.ts';
import { routes as sharings } from './routes/sharings.ts';
import { routes as training } from './routes/training.ts';
import { routes as transfers } from './routes/transfers.ts';
import { routes as vault } from './routes/vault.ts';
import { routes as verdicts } from './routes/verdicts.ts';
import { routes as verification } from './routes/verification.ts';
import { spending } from './spent-draft.ts';
import { randomWord } from './tokens.ts';

const routes: Readonly<Record<string, Route>> = {
  ...session,
  ...queue,
  ...verdicts,
  ...finding,
  ...customers,
  ...requests,
  ...exchange,
  ...transfers,
  ...calls,
  ...presence,
  ...proposals,
  ...verification,
  ...disclosures,
  ...corrections,
  ...deletions,
  ...holds,
  ...merges,
  ...endings,
  ...letters,
  ...liftings,
  ...policies,
  ...policyVersions,
  ...exports,
  ...refusals,
  ...reports,
  ...safety,
  ...mailings,
  ...training,
  ...authorities,
  ...demands,
  ...statistics,
  ...vault,
  ...registers,
  ...notices,
  ...consents,
  ...releases,
  ...sharings,
  ...customerSide,
  ...drafts,
  ...audit,
};

/** Every endpoint of the API behind its router, and the answers to calls that are none. */
export function createWholeApp(deps: Deps): { fetch: (request: Request) => Promise<Response> } {
  countWithAll();
  const app = new Hono();
  const refuse = (problem: ProblemError) =>
    problemResponse(problem, `call-${randomWord(deps.chance, 16)}`);
  for (const endpoint of allEndpoints) {
    const route = routes[endpoint.id];
    if (route === undefined) throw new TypeError(`No route answers ${endpoint.id}.`);
    const handle = mount(spending(route));
    app.on(endpoint.method, endpoint.path, async (context) =>
      handle(deps, {
        request: context.req.raw,
        params: context.req.param(),
        query: context.req.query(),
      }),
    );
  }
  app.get('/api/openapi.json', async () => {
    const { openApiText } = await import('../contract/openapi-document.ts');
    return new Response(openApiText(), { headers: { 'Content-Type': 'application/json' } });
  });
  for (const path of new Set(allEndpoints.map((endpoint) => endpoint.path))) {
    const allowed = allEndpoints
      .filter((endpoint) => endpoint.path === path)
      .map((endpoint) => endpoint.method);
    app.all(path, () => refuse(new ProblemError('method-not-allowed', { allowed })));
  }
  app.notFound(() => refuse(new ProblemError('not-found')));
  return { fetch: async (request) => app.fetch(request) };
}
