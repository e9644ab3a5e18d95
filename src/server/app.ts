import { Hono } from 'hono/tiny';
import { allEndpoints, endpointsByNoun, type Noun } from '../contract/all-endpoints.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { mount } from './mount.ts';
import type { Deps } from './ports.ts';
import { ProblemError, problemResponse } from './problems.ts';
import type { Route } from './route.ts';
import { randomWord } from './tokens.ts';

type Routes = { readonly routes: Readonly<Record<string, Route>> };

/** Routes load as they are called: a console that shows its queue has not loaded what builds a package. */
const routeFiles: Readonly<Record<Noun, () => Promise<Routes>>> = {
  session: async () => import('./routes/session.ts'),
  queue: async () => import('./routes/queue.ts'),
  customers: async () => import('./routes/customers.ts'),
  requests: async () => import('./routes/requests.ts'),
  proposals: async () => import('./routes/proposals.ts'),
  verification: async () => import('./routes/verification.ts'),
  disclosures: async () => import('./routes/disclosures.ts'),
  corrections: async () => import('./routes/corrections.ts'),
  deletions: async () => import('./routes/deletions.ts'),
  holds: async () => import('./routes/holds.ts'),
  'customer-side': async () => import('./routes/customer-side.ts'),
  endings: async () => import('./routes/endings.ts'),
  policies: async () => import('./routes/policies.ts'),
  exports: async () => import('./routes/exports.ts'),
  drafts: async () => import('./routes/drafts.ts'),
  audit: async () => import('./routes/audit.ts'),
};

async function routeOf(noun: Noun, endpoint: Endpoint): Promise<Route> {
  const route = (await routeFiles[noun]()).routes[endpoint.id];
  if (route === undefined) throw new TypeError(`No route answers ${endpoint.id}.`);
  return route;
}

/** The API as a function of a request. Everything that it touches comes from the host. */
export function createApp(deps: Deps): { fetch: (request: Request) => Promise<Response> } {
  const app = new Hono();
  const refuse = (problem: ProblemError) =>
    problemResponse(problem, `call-${randomWord(deps.chance, 16)}`);
  // The keys of the table are its nouns.
  for (const noun of Object.keys(endpointsByNoun) as Noun[]) {
    for (const endpoint of endpointsByNoun[noun]) {
      const handle = mount(endpoint, async () => routeOf(noun, endpoint));
      app.on(endpoint.method, endpoint.path, async (context) =>
        handle(deps, {
          request: context.req.raw,
          params: context.req.param(),
          query: context.req.query(),
        }),
      );
    }
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
