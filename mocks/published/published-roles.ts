import type { Role } from '../../src/domain/vocabulary.ts';

/** How far a role reaches: nowhere, to its own desks, to its own company, or everywhere. */
export type PublishedReach = 'none' | 'desk' | 'company' | 'all';

type Row = Readonly<Record<Role, PublishedReach>> & {
  readonly right: string;
  readonly endpoints: readonly string[];
};

const everyday = {
  agent: 'desk',
  supervisor: 'desk',
  'privacy-officer': 'all',
  auditor: 'none',
} as const;
const officersRead = {
  agent: 'none',
  supervisor: 'none',
  'privacy-officer': 'all',
  auditor: 'all',
} as const;
const officers = { ...officersRead, auditor: 'none' } as const;

/** The published table of roles: a line a right, with the endpoints that use it. */
export const publishedRoles: readonly Row[] = [
  {
    right: 'look up (masked)',
    agent: 'company',
    supervisor: 'company',
    'privacy-officer': 'all',
    auditor: 'none',
    endpoints: ['lookUpCustomers', 'readCustomer', 'readCustomerTrail', 'readLooks', 'readLedger'],
  },
  {
    right: 'open, verify, prepare, opt-out, note, transfer, carry out, undo, close',
    ...everyday,
    endpoints: [
      'openRequest',
      'readRequest',
      'readQueue',
      'readVerdicts',
      'revealItem',
      'shareItems',
      'takeRequest',
      'noteRequest',
      'relinkRequest',
      'carryOutOptOut',
      'closeRequest',
      'askSet',
      'answerSet',
      'sendCode',
      'confirmCode',
      'recordCallBack',
      'confirmReference',
      'declare',
      'seePaper',
      'askUnlock',
      'decideItems',
      'previewDisclosure',
      'handOver',
      'addEvidence',
      'compareCorrection',
      'decideCorrection',
      'proposeCorrection',
      'tellRecipients',
      'decideDeletion',
      'proposeDeletion',
      'startDeletion',
      'undoDeletion',
      'askWithdrawal',
      'dropWithdrawal',
      'withdrawRequest',
      'remindCustomer',
      'markDuplicate',
      'markOpenedInError',
      'reopenRequest',
      'askClarification',
      'answerClarification',
      'askFee',
      'confirmFee',
      'waiveFee',
      'extendRequest',
      'explainLateness',
      'readLetter',
      'editLetter',
      'acknowledgeRequest',
      'offerTransfer',
      'acceptTransfer',
      'rejectTransfer',
      'withdrawTransfer',
      'promiseCall',
      'reportCall',
    ],
  },
  {
    right: 'the trail of a request that one may see',
    agent: 'desk',
    supervisor: 'desk',
    'privacy-officer': 'all',
    auditor: 'none',
    endpoints: ['readRequestTrail'],
  },
  {
    right: 'propose to refuse, to withhold an item, to give the access history, to let lapse',
    ...everyday,
    endpoints: ['proposeRefusal', 'proposeWithholding', 'proposeHistory', 'proposeLapse'],
  },
  {
    right: 'approve, return, unfreeze, reassign',
    ...everyday,
    agent: 'none',
    endpoints: ['approveProposal', 'returnProposal', 'unfreezeRequest', 'reassignRequest'],
  },
  {
    right: 'records that look like this one, and asking to join them or to part them',
    agent: 'company',
    supervisor: 'company',
    'privacy-officer': 'all',
    auditor: 'none',
    endpoints: ['readDuplicates', 'proposeMerge', 'undoMerge'],
  },
  {
    right: 'every pair of a company that looks like one person',
    agent: 'none',
    supervisor: 'company',
    'privacy-officer': 'all',
    auditor: 'none',
    endpoints: ['findDuplicates'],
  },
  {
    right: 'join records and part them again',
    ...everyday,
    agent: 'none',
    endpoints: ['approveMerge', 'returnMerge'],
  },
  {
    right:
      'ask for, decide and use a look into the access history; work on, propose and decide legal demands; place, lift and decide holds; propose and decide packs, purposes and the lifting of tombstones; approve an export',
    ...officers,
    endpoints: [
      'askLook',
      'approveLook',
      'returnLook',
      'readLook',
      'openDemand',
      'callBackDemand',
      'previewDemand',
      'proposeDemand',
      'approveDemand',
      'returnDemand',
      'exportDemand',
      'reviewGag',
      'placeHold',
      'liftHold',
      'approveHold',
      'returnHold',
      'proposePacks',
      'approvePacks',
      'returnPacks',
      'proposePurpose',
      'approvePurpose',
      'returnPurpose',
      'proposeLifting',
      'approveLifting',
      'returnLifting',
      'approveExport',
    ],
  },
  {
    right:
      'read looks into the access history (never a row), legal demands, holds, policies, packs, registers, liftings and exports',
    ...officersRead,
    endpoints: [
      'readVault',
      'readDemands',
      'readHolds',
      'readPolicies',
      'readRegisters',
      'readLiftings',
      'readExports',
      'readExportLines',
    ],
  },
  {
    right: 'the log: own events, own desks, all',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['readAuditLog', 'readCheckpoints'],
  },
  {
    right: 'reports with small figures left out, and their files: own desks, all',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['readReport', 'exportReport'],
  },
  {
    right: 'what guards the data here, with figures that show nobody’s',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['readSafety'],
  },
  {
    right: 'the directory of authorities, and what is read to them on the telephone',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['readAuthorities'],
  },
  {
    right: 'statistics of visits, guarded: own desks, all',
    agent: 'desk',
    supervisor: 'desk',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['queryStatistics'],
  },
  {
    right: 'what was asked of the statistics: own desks, all',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['readStatistics'],
  },
  {
    right: 'note that an authority called',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'none',
    endpoints: ['logAuthorityCall'],
  },
  {
    right: 'verify and export the log, take a checkpoint',
    agent: 'none',
    supervisor: 'none',
    'privacy-officer': 'none',
    auditor: 'all',
    endpoints: ['readAuditLines', 'takeCheckpoint', 'proposeExport'],
  },
  {
    right: 'the own session and the own drafts',
    agent: 'all',
    supervisor: 'all',
    'privacy-officer': 'all',
    auditor: 'all',
    endpoints: ['readSession', 'stepUp', 'signOut', 'readDraft', 'saveDraft'],
  },
];

/** Endpoints that stand behind no session: signing in, and the customer's own side. */
export const publishedOpen: readonly string[] = [
  'readSignIn',
  'signIn',
  'pressNotMe',
  'openPackage',
];

/** How far a role reaches with an endpoint. Throws where nothing is published. */
export function publishedReach(endpoint: string, role: Role): PublishedReach {
  const row = publishedRoles.find(({ endpoints }) => endpoints.includes(endpoint));
  if (row === undefined) throw new TypeError(`Nothing is published for ${endpoint}.`);
  return row[role];
}
