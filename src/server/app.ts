import { mount } from './mount.ts';
import type { Deps } from './ports.ts';
import { problemResponse } from './problems.ts';
import { routes as queue } from './routes/queue.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { thrownProblem } from './thrown-problem.ts';
import { randomWord } from './tokens.ts';

type App = { readonly fetch: (request: Request) => Promise<Response> };

/** Calls of signing in and of the first list, by method and path. None of their paths has a part that varies. */
const first = new Map(
  [...signInRoutes, ...Object.values(queue)].map((route) => [
    `${route.endpoint.method} ${route.endpoint.path}`,
    mount(route),
  ]),
);

/**
 * The API as a function of a request. Everything that it touches comes from the host. It answers the first calls
 * itself; what answers all others loads with the first of them, or when `readyWholeApp` asks for it.
 */
export function createApp(deps: Deps): App {
  let whole: App | null = null;
  const wholeApp = async (): Promise<App> => {
    if (whole !== null) return whole;
    const [{ createWholeApp }] = await Promise.all([readyWholeApp(), deps.ready?.()]);
    return (whole ??= createWholeApp(deps));
  };
  return {
    fetch: async (request) => {
      const url = new URL(request.url);
      const handle = first.get(`${request.method} ${url.pathname}`);
      if (handle !== undefined)
        return handle(deps, { request, params: {}, query: queryOf(url.searchParams) });
      try {
        return await (await wholeApp()).fetch(request);
      } catch (error) {
        const callId = `call-${randomWord(deps.chance, 16)}`;
        deps.unforeseen?.(error, callId);
        return problemResponse(thrownProblem(error), callId);
      }
    },
  };
}

/** Loads what answers every call but the first ones, so that the next one need not wait for it. */
export async function readyWholeApp() {
  return import('./whole-app.ts');
}

/** Of a name that is given twice the first counts. */
function queryOf(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...params].toReversed());
}
