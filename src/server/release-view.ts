import type { Can } from '../contract/problem.ts';
import type { ReleaseView } from '../contract/releases.ts';
import { registerPartOf } from '../domain/refusal-register.ts';
import { isReleaseWaiting } from '../domain/release.ts';
import { decideJointly, type JointCommand } from '../domain/second-officer.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { personBehind } from './person-behind.ts';
import { settingOf } from './setting-of.ts';
import { toCan } from './to-can.ts';

/** The long list of a company that waits or was released, and what the account may do about it. */
export async function releaseView(call: Call, company: CompanyId): Promise<ReleaseView> {
  const setting = await settingOf(call, company);
  const release = setting.release ?? null;
  const proposer = await personBehind(call, isReleaseWaiting(release) ? release : null);
  const can = (command: JointCommand): Can =>
    toCan(decideJointly(command, { actor: staffOf(call), proposer, company }));
  return {
    company,
    version: setting.version,
    release:
      release === null ? null : { ...release, year: registerPartOf(release.list)?.year ?? null },
    can: {
      propose: can('propose-release'),
      approve: can('approve-release'),
      return: can('return-release'),
    },
  };
}
