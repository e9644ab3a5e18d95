import type { Endpoint } from '../contract/endpoint.ts';

/** Routes by the id of their endpoint. */
export function byEndpoint<R extends { readonly endpoint: Endpoint }>(
  routes: readonly R[],
): Readonly<Record<string, R>> {
  return Object.fromEntries(routes.map((route) => [route.endpoint.id, route]));
}
