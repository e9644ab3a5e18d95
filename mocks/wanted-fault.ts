import * as z from 'zod/mini';
import { allEndpoints } from '../src/contract/all-endpoints.ts';
import { CallPattern, FaultRule } from './fault-plan.ts';

/** A fault as it is asked for: its calls may also be named by the id of an endpoint. */
export const WantedFault = z.extend(FaultRule, {
  call: z.union([
    z.strictObject({ endpoint: z.enum(allEndpoints.map(({ id }) => id)) }),
    CallPattern,
  ]),
});
export type WantedFault = z.infer<typeof WantedFault>;

/** The rule for a fault that is asked for. Throws for a fault or an endpoint that there is not. */
export function faultRuleOf(wanted: WantedFault): FaultRule {
  const { call, ...rest } = WantedFault.parse(wanted);
  if (!('endpoint' in call)) return { ...rest, call };
  const endpoint = allEndpoints.find(({ id }) => id === call.endpoint);
  if (endpoint === undefined) throw new TypeError(`No endpoint is called ${call.endpoint}.`);
  return { ...rest, call: { method: endpoint.method, path: endpoint.path } };
}
