import * as audit from './audit.ts';
import * as customers from './customers.ts';
import * as disclosures from './disclosures.ts';
import * as drafts from './drafts.ts';
import type { Endpoint } from './endpoint.ts';
import * as lookUp from './look-up.ts';
import * as queue from './queue.ts';
import * as requests from './requests.ts';
import * as session from './session.ts';
import * as verification from './verification.ts';

/** Every endpoint of the API by its noun: the server has one route file for each. */
export const endpointsByNoun = {
  session: [session.readSignIn, session.signIn, session.readSession, session.signOut],
  customers: [
    lookUp.lookUpCustomers,
    customers.readCustomer,
    customers.readCustomerTrail,
    customers.revealItem,
  ],
  queue: [queue.readQueue],
  requests: [
    requests.openRequest,
    requests.readRequest,
    requests.readRequestTrail,
    requests.takeRequest,
    requests.noteRequest,
    requests.relinkRequest,
    requests.carryOutOptOut,
    requests.closeRequest,
    requests.unfreezeRequest,
  ],
  proposals: [requests.approveProposal, requests.returnProposal, requests.proposeRefusal],
  verification: [
    verification.askSet,
    verification.answerSet,
    verification.sendCode,
    verification.confirmCode,
    verification.recordCallBack,
    verification.confirmReference,
    verification.declare,
    verification.seePaper,
    verification.askUnlock,
  ],
  disclosures: [
    disclosures.decideItems,
    disclosures.previewDisclosure,
    disclosures.proposeWithholding,
    disclosures.handOver,
  ],
  'customer-side': [disclosures.pressNotMe, disclosures.openPackage],
  drafts: [drafts.readDraft, drafts.saveDraft],
  audit: [audit.readAuditLog, audit.readAuditLines, audit.readCheckpoints, audit.takeCheckpoint],
} as const satisfies Readonly<Record<string, readonly Endpoint[]>>;

/** The nouns of the API. */
export type Noun = keyof typeof endpointsByNoun;

/** Every endpoint of the API; the OpenAPI document and the safety test read it. */
export const allEndpoints: readonly Endpoint[] = Object.values(endpointsByNoun).flat();
