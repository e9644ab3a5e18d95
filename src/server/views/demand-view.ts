import type { DemandView } from '../../contract/demands.ts';
import type { Can } from '../../contract/problem.ts';
import { listed } from '../../domain/authority.ts';
import { citation } from '../../domain/citation.ts';
import {
  decideDemand,
  demandNotices,
  type Demand,
  type DemandScene,
  type DemandStep,
} from '../../domain/demand.ts';
import { staffOf, type Call } from '../call.ts';
import { zoneOf } from '../demand-rows.ts';
import { deskDate } from '../desk-time.ts';
import { personBehind } from '../person-behind.ts';
import { toCan } from '../to-can.ts';

/** What the rule reads of a demand and of who asks. */
export async function demandScene(call: Call, demand: Demand): Promise<DemandScene> {
  const { openedBy, callBack, proposal } = demand;
  const hands = await Promise.all(
    [{ by: openedBy }, callBack, proposal].map(async (one) => personBehind(call, one)),
  );
  return {
    actor: staffOf(call),
    demand,
    hands: hands.filter((person) => person !== null),
    now: call.now,
  };
}

/** A demand with a fresh verdict for each step. */
export async function demandView(call: Call, demand: Demand): Promise<DemandView> {
  const scene = await demandScene(call, demand);
  const can = (step: DemandStep): Can => toCan(decideDemand(step, scene));
  const zone = await zoneOf(call, demand.company);
  const { isLate, isGagDue } = demandNotices(demand, deskDate(call.now, zone));
  return {
    ...demand,
    authority: listed(await call.deps.store.authorities(), demand.authority),
    zone,
    isLate,
    gag: demand.gag === null ? null : { reviewOn: demand.gag.reviewOn, isDue: isGagDue },
    scope: { ...demand.scope },
    columns: [...demand.columns],
    untold: demand.untold ?? 0,
    citation: citation(demand.company, 'authority'),
    can: {
      callBack: can('call-back'),
      preview: can('preview'),
      propose: can('propose'),
      approve: can('approve'),
      return: can('return'),
      export: can('export'),
      reviewGag: can('review-gag'),
    },
  };
}
