import { SavedDesk } from '../tiny/saved-desk.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import { TinyWalk } from '../tiny/tiny-walk.ts';
import { consentSituations } from './consent-situations.ts';
import { customerSituations } from './customer-situations.ts';
import { demandSituations } from './demand-situations.ts';
import { deskSituations } from './desk-situations.ts';
import { exchangeSituations } from './exchange-situations.ts';
import { exportSituations } from './export-situations.ts';
import { holdSituations } from './hold-situations.ts';
import { liftingSituations } from './lifting-situations.ts';
import { lookSituations } from './look-situations.ts';
import { mailingSituations } from './mailing-situations.ts';
import { mergeSituations } from './merge-situations.ts';
import { noticeSituations } from './notice-situations.ts';
import { packSituations } from './pack-situations.ts';
import { policySituations } from './policy-situations.ts';
import { purposeSituations } from './purpose-situations.ts';
import { readingSituations } from './reading-situations.ts';
import { releaseSituations } from './release-situations.ts';
import { settingsProposed } from './settings-proposed.ts';
import type { Situation } from './situation.ts';

/** A desk in which each of these situations stands. */
export async function situations(): Promise<{
  readonly saved: SavedDesk;
  readonly request: string;
  readonly situations: readonly Situation[];
}> {
  const saved = await SavedDesk.begin();
  const { desk } = saved;
  const { id } = await TinyWalk.open(desk);
  const all = [
    ...customerSituations(),
    ...noticeSituations(),
    ...(await consentSituations(desk)),
    ...deskSituations(id),
    ...(await holdSituations(desk)),
    ...(await mergeSituations(desk)),
    ...mailingSituations(),
    ...(await settingSituations(desk)),
    ...(await exportSituations(desk)),
    ...(await demandSituations(desk)),
    ...(await lookSituations(desk)),
    ...(await exchangeSituations(desk)),
  ];
  return { saved, request: id, situations: all };
}

async function settingSituations(desk: TinyDesk): Promise<readonly Situation[]> {
  const proposed = await settingsProposed(desk);
  return [
    ...releaseSituations(proposed),
    ...readingSituations(proposed),
    ...liftingSituations(proposed),
    ...purposeSituations(proposed),
    ...policySituations(proposed),
    ...packSituations(proposed),
  ];
}
