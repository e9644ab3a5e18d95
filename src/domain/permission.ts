import type { RequestRecord } from './request.ts';
import type { Actor } from './staff.ts';
import { openOffer } from './transfer.ts';
import type { CompanyId, Role } from './vocabulary.ts';
import type { Command } from './command-vocabulary.ts';

/** How far a role's right reaches: records of the own company, of the own desks, of all, or the own events only. */
export type Reach = 'own-company' | 'own-desk' | 'all' | 'own-events' | 'none';

type Row = Readonly<Record<Role, Reach>>;

const everyday: Row = {
  agent: 'own-desk',
  supervisor: 'own-desk',
  'privacy-officer': 'all',
  auditor: 'none',
};
const secondPair: Row = {
  agent: 'none',
  supervisor: 'own-desk',
  'privacy-officer': 'all',
  auditor: 'none',
};
const officers: Row = {
  agent: 'none',
  supervisor: 'none',
  'privacy-officer': 'all',
  auditor: 'none',
};
const company: Row = {
  agent: 'own-company',
  supervisor: 'own-company',
  'privacy-officer': 'all',
  auditor: 'none',
};

/** What concerns a company as a whole. */
const ofCompany: Row = { ...company, agent: 'none' };

/** What shows nobody's data. */
const everyone: Row = {
  agent: 'all',
  supervisor: 'all',
  'privacy-officer': 'all',
  auditor: 'all',
};

/** Figures with the small ones left out: of one's own desks, or of all. */
const figures: Row = {
  agent: 'own-desk',
  supervisor: 'own-desk',
  'privacy-officer': 'all',
  auditor: 'all',
};

/** What somebody did themselves; supervisors what their desks did. */
const own: Row = {
  agent: 'own-events',
  supervisor: 'own-desk',
  'privacy-officer': 'all',
  auditor: 'all',
};

/** Who may do what: the published table of roles, one row a command. Deny is the default. */
export const permissions: Readonly<Record<Command, Row>> = {
  'look-up': company,
  'view-customer': company,
  reveal: everyday,
  share: everyday,
  'tell-purpose': everyday,
  'record-consent': everyday,
  'open-request': everyday,
  'view-request': everyday,
  take: everyday,
  note: everyday,
  relink: everyday,
  'ask-set': everyday,
  'answer-set': everyday,
  'send-code': everyday,
  'confirm-code': everyday,
  'call-back': everyday,
  'confirm-reference': everyday,
  declare: everyday,
  'see-paper': everyday,
  'ask-unlock': everyday,
  unfreeze: secondPair,
  'decide-items': everyday,
  preview: everyday,
  'propose-withholding': everyday,
  'propose-history': everyday,
  'propose-refusal': everyday,
  approve: secondPair,
  return: secondPair,
  'hand-over': everyday,
  'carry-out-opt-out': everyday,
  'decide-deletion': everyday,
  'propose-deletion': everyday,
  'start-deletion': everyday,
  'undo-deletion': everyday,
  'read-holds': { agent: 'none', supervisor: 'none', 'privacy-officer': 'all', auditor: 'all' },
  'place-hold': officers,
  'lift-hold': officers,
  'decide-hold': officers,
  'propose-merge': company,
  'decide-merge': secondPair,
  'read-duplicates': ofCompany,
  'add-evidence': everyday,
  compare: everyday,
  'decide-correction': everyday,
  'propose-correction': everyday,
  'tell-recipients': everyday,
  close: everyday,
  'ask-withdrawal': everyday,
  'drop-withdrawal': everyday,
  withdraw: everyday,
  remind: everyday,
  'propose-lapse': everyday,
  'mark-duplicate': everyday,
  'mark-opened-in-error': everyday,
  reopen: everyday,
  'ask-clarification': everyday,
  'answer-clarification': everyday,
  'ask-fee': everyday,
  'confirm-fee': everyday,
  'waive-fee': everyday,
  extend: everyday,
  'explain-lateness': everyday,
  acknowledge: everyday,
  'edit-letter': everyday,
  'offer-transfer': everyday,
  'accept-transfer': everyday,
  'reject-transfer': everyday,
  'withdraw-transfer': everyday,
  'promise-call': everyday,
  'report-call': everyday,
  reassign: secondPair,
  'view-trail': company,
  'read-log': own,
  'verify-log': { agent: 'none', supervisor: 'none', 'privacy-officer': 'none', auditor: 'all' },
  'read-policies': { agent: 'none', supervisor: 'none', 'privacy-officer': 'all', auditor: 'all' },
  'propose-packs': officers,
  'approve-packs': officers,
  'return-packs': officers,
  'propose-purpose': officers,
  'approve-purpose': officers,
  'return-purpose': officers,
  'propose-policy': officers,
  'approve-policy': officers,
  'return-policy': officers,
  'read-liftings': { agent: 'none', supervisor: 'none', 'privacy-officer': 'all', auditor: 'all' },
  'propose-lifting': officers,
  'approve-lifting': officers,
  'return-lifting': officers,
  'propose-export': {
    agent: 'none',
    supervisor: 'none',
    'privacy-officer': 'none',
    auditor: 'all',
  },
  'approve-export': officers,
  'read-export': { agent: 'none', supervisor: 'none', 'privacy-officer': 'all', auditor: 'all' },
  'read-mailings': { ...company, auditor: 'all' },
  'prepare-mailing': ofCompany,
  'propose-reading': officers,
  'approve-reading': officers,
  'return-reading': officers,
  'propose-release': officers,
  'approve-release': officers,
  'return-release': officers,
  'read-reports': figures,
  'export-reports': figures,
  'read-refusals': {
    agent: 'none',
    supervisor: 'own-desk',
    'privacy-officer': 'all',
    auditor: 'all',
  },
  'read-safety': everyone,
  'read-training': own,
  train: everyday,
  'read-authorities': figures,
  'log-authority-call': everyday,
  'read-demands': { agent: 'none', supervisor: 'none', 'privacy-officer': 'all', auditor: 'all' },
  'open-demand': officers,
  'work-demand': officers,
  'approve-demand': officers,
  'return-demand': officers,
  'query-statistics': figures,
  'read-vault': { agent: 'none', supervisor: 'none', 'privacy-officer': 'all', auditor: 'all' },
  'ask-look': officers,
  'approve-look': officers,
  'return-look': officers,
  'read-look': officers,
  'take-checkpoint': {
    agent: 'none',
    supervisor: 'none',
    'privacy-officer': 'none',
    auditor: 'all',
  },
};

/** Whether the role has the right at all; asked before anything is looked up. */
export function roleMay(role: Role, command: Command): boolean {
  return permissions[command][role] !== 'none';
}

/** What a desk that a request is offered to may do before it has taken it: read, and answer (H8). */
const whileOffered: ReadonlySet<Command> = new Set([
  'view-request',
  'accept-transfer',
  'reject-transfer',
]);

/** Where a record lies: its company, its desk (null for a customer), and of a request to whom it is offered. */
type Placed = { readonly company: CompanyId; readonly desk: string | null } & Partial<
  Pick<RequestRecord, 'transfers' | 'status'>
>;

/** Whether the right of the actor reaches a record of this company and desk. */
export function reaches(actor: Actor, command: Command, record: Placed): boolean {
  const reach = permissions[command][actor.role];
  switch (reach) {
    case 'all':
      return true;
    case 'own-company':
      return actor.company === null || actor.company === record.company;
    case 'own-desk':
      return desksOf(command, record).some((desk) => actor.desks.includes(desk));
    case 'own-events':
    case 'none':
      return false;
  }
}

function desksOf(command: Command, { desk, transfers = [], status }: Placed): readonly string[] {
  const own = desk === null ? [] : [desk];
  if (!whileOffered.has(command) || status === undefined) return own;
  const offer = openOffer({ transfers, status });
  return offer === null ? own : [...own, offer.to];
}
