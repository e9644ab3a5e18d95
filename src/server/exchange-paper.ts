import { readExchange } from '../contract/exchange.ts';
import type { OpenRequestBody } from '../contract/open-request.ts';
import { mayOpenOn } from '../domain/exchange.ts';
import type { RequestRecord } from '../domain/request.ts';
import { refuse } from '../domain/result.ts';
import type { Call } from './call.ts';
import { problemOf } from './problems.ts';

/**
 * What a request that is opened on a foreign paper is known by. The paper itself is not kept. Refuses a text that is no
 * such paper, a right that the desk has no request for, another kind than the paper asks for, and a number that came in
 * before.
 */
export async function exchangeOf(
  call: Call,
  { exchange, kind, company }: OpenRequestBody,
): Promise<Partial<Pick<RequestRecord, 'exchange'>>> {
  if (exchange == null) return {};
  const read = readExchange(exchange.document);
  if (!read.ok) throw problemOf(refuse(read.code));
  const { dialect, number, asks, stated } = read.paper;
  const origin = { dialect, number, asks, stated };
  const known = (await call.deps.store.requests()).filter((one) => one.company === company);
  const verdict = mayOpenOn(origin, kind, known);
  if (!verdict.ok) throw problemOf(verdict);
  return { exchange: origin };
}
