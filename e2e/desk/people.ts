/** A person of the desk as the sign-in screen shows them: a name may stand there twice, in two roles. */
export type Person = { readonly name: string; readonly role: string; readonly desk: string };

/** What everybody of the pretended desk types where the irreversible wants their PIN; the screen says so. */
export const PIN = '2468';

const agent = 'Support agent' as const;
const supervisor = 'Supervisor' as const;

/** People of the desk whom tests sign in as. */
export const people = {
  supportAgent: { name: '秋山 明', role: agent, desk: 'Support desk Tokyo' },
  /** A customer of her own company too. */
  supportAgentWithRecord: { name: '千葉 恵', role: agent, desk: 'Support desk Tokyo' },
  eventsAgent: { name: '江口 絵里', role: agent, desk: 'Events desk Tokyo' },
  secondEventsAgent: { name: '土井 大地', role: agent, desk: 'Events desk Tokyo' },
  billingAgent: { name: '古田 文', role: agent, desk: 'Billing desk Osaka' },
  hongKongAgent: { name: 'Kay Cheung', role: agent, desk: 'Customer relations Hong Kong' },
  shanghaiAgent: { name: '梅 芳', role: agent, desk: 'Customer relations Shanghai' },
  salesAgent: { name: 'Paul Yim', role: agent, desk: 'Sales desk Hong Kong' },
  eventsSupervisor: { name: '原 花', role: supervisor, desk: 'Events desk Tokyo' },
  supportSupervisor: { name: '市川 一郎', role: supervisor, desk: 'Support desk Tokyo' },
  billingSupervisor: { name: '城 淳', role: supervisor, desk: 'Billing desk Osaka' },
  hongKongSupervisor: {
    name: 'Rita Szeto',
    role: supervisor,
    desk: 'Customer relations Hong Kong',
  },
  shanghaiSupervisor: { name: '全 敏', role: supervisor, desk: 'Customer relations Shanghai' },
  privacyOfficer: { name: 'Vera Kwong', role: 'Privacy officer', desk: 'All desks' },
  secondPrivacyOfficer: { name: '温 文', role: 'Privacy officer', desk: 'All desks' },
  auditor: { name: 'Zane Holt', role: 'Auditor', desk: 'All desks' },
} as const satisfies Readonly<Record<string, Person>>;

/** A role as the sign-in screen says it. */
export type RoleName = (typeof people)[keyof typeof people]['role'];

/** Somebody of a role, the first that there is. */
export function oneOf(role: RoleName): Person {
  const found = Object.values<Person>(people).find((person) => person.role === role);
  if (found === undefined) throw new Error(`Nobody is a ${role}.`);
  return found;
}
