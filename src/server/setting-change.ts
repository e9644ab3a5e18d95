import type { Endpoint } from '../contract/endpoint.ts';
import { decideJointly, type JointCommand } from '../domain/second-officer.ts';
import type { Setting } from '../domain/setting.ts';
import type { AuditAction, CompanyId } from '../domain/vocabulary.ts';
import { auditActor, finishedKey, staffOf, type Call } from './call.ts';
import type { Removal } from './ports.ts';
import { problemOf } from './problems.ts';
import type { ChangeRoute } from './route.ts';
import { companyIn, settingOf } from './setting-of.ts';
import { personBehind } from './person-behind.ts';

/** What a command makes of a setting, what the log says of it, and what goes with it. */
export type MadeSetting = {
  readonly setting: Setting;
  readonly action: AuditAction;
  readonly fields: readonly string[];
  readonly reason?: string;
  readonly removes?: readonly Removal[];
};

/** What two officers decide about a company: where its proposal waits, and how it is shown. */
export type SettingNoun = {
  readonly waiting: (setting: Setting) => { readonly by: string } | null;
  readonly view: (call: Call, company: CompanyId) => Promise<{ readonly version: number }>;
};

/** A change of a company's setting by two officers: the rule, what is made of it, and one commit with its event. */
export function settingChange(
  { waiting, view }: SettingNoun,
  endpoint: Endpoint,
  command: JointCommand,
  make: (call: Call, setting: Setting, body: unknown) => Promise<MadeSetting>,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await settingOf(call, companyIn(call))).version }),
    act: async (call, body) => {
      const company = companyIn(call);
      const before = await settingOf(call, company);
      const proposer = await personBehind(call, waiting(before));
      const verdict = decideJointly(command, { actor: staffOf(call), proposer, company });
      if (!verdict.ok) throw problemOf(verdict);
      const { setting, action, fields, reason, removes = [] } = await make(call, before, body);
      const record = { ...setting, version: before.version + 1 };
      await call.deps.store.commit(
        {
          puts: [{ type: 'setting', record, seen: before.version }],
          removes,
          key: finishedKey(call, company, null),
        },
        {
          actor: auditActor(call),
          action,
          object: { type: 'setting', id: company, version: record.version },
          subject: null,
          outcome: 'done',
          purpose: null,
          ...(reason === undefined ? {} : { reason }),
          fields: [...fields],
          before: before.version,
          after: record.version,
          call: call.id,
          ...(call.key === null ? {} : { key: call.key }),
        },
      );
      return { reference: company, outcome: null };
    },
    render: async (call) => {
      const body = await view(call, companyIn(call));
      return { body, version: body.version };
    },
  };
}
