import { openDsrPaper } from '../exchange/foreign-papers.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../tiny/tiny-walk.ts';
import type { Situation } from './situation.ts';

/** A request that came on a foreign paper, answered in each dialect. */
export async function exchangeSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const exchange = { document: openDsrPaper() };
  const contactGiven = { kind: 'email', value: 'who@caller.example' };
  const { id } = await TinyWalk.open(desk, inquiryBody({ customer: null, contactGiven, exchange }));
  return ['opendsr', 'drp'].map((dialect) => ({
    endpoint: 'exportExchangeStatus',
    state: `a foreign paper, ${dialect}`,
    sent: { params: { request: id, dialect } },
    answer: 'done',
  }));
}
