import type { ChainTools } from '../../src/domain/audit-chain.ts';
import { Given } from '../../src/server/conformance/given.ts';
import { runSuite } from '../../src/server/conformance/run-suite.ts';
import type { Outcome } from '../../src/server/conformance/suite.ts';
import { breakages, type Breakage } from '../broken/broken-fetch.ts';
import { publishedReach } from '../published/published-roles.ts';
import { serve, type LoopbackHost } from '../serve.ts';

/** Customers of a world that is started for the suite alone. */
const FEW = 200;

/** The breakage of a name. Throws, naming all of them, where there is none. */
export function breakageOf(name: string): Breakage {
  const found = breakages.find((one) => one === name);
  if (found === undefined)
    throw new TypeError(
      `There is no broken backend "${name}". There are: ${breakages.join(', ')}.`,
    );
  return found;
}

/** Starts a loopback host on a free port, whole or broken in one way. */
export async function startHost(broken: Breakage | null): Promise<LoopbackHost> {
  return serve({ port: 0, size: FEW, ...(broken === null ? {} : { broken }) });
}

/** What a backend tells the suite. Throws where it is not of the form, naming where. */
export function givenIn(json: unknown): Given {
  const given = Given.safeParse(json);
  if (given.success) return given.data;
  const places = given.error.issues.map(({ path }) => `/${path.join('/')}`);
  throw new TypeError(`What was given is not as it should be: ${places.join(', ')}`);
}

/** Holds the backend at an address to the contract and the published table. */
export async function holdToContract(
  origin: string,
  given: Given,
  chain: ChainTools,
  tell: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const ask = async (request: Request): Promise<Response> => fetch(request);
  return runSuite({ fetch: ask, origin, given, published: publishedReach, chain }, tell);
}
