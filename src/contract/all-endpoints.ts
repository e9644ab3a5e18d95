import * as audit from './audit.ts';
import * as customers from './customers.ts';
import * as disclosures from './disclosures.ts';
import * as drafts from './drafts.ts';
import type { Endpoint } from './endpoint.ts';
import * as requests from './requests.ts';
import * as session from './session.ts';
import * as verification from './verification.ts';

/** Every endpoint of the API; the OpenAPI document and the safety test read it. */
export const allEndpoints: readonly Endpoint[] = [
  session.readSignIn,
  session.signIn,
  session.readSession,
  session.signOut,
  customers.lookUpCustomers,
  customers.readCustomer,
  customers.readCustomerTrail,
  customers.revealItem,
  requests.readQueue,
  requests.openRequest,
  requests.readRequest,
  requests.readRequestTrail,
  requests.takeRequest,
  requests.noteRequest,
  requests.relinkRequest,
  requests.approveProposal,
  requests.returnProposal,
  requests.proposeRefusal,
  requests.carryOutOptOut,
  requests.closeRequest,
  requests.unfreezeRequest,
  verification.askSet,
  verification.answerSet,
  verification.sendCode,
  verification.confirmCode,
  verification.recordCallBack,
  verification.confirmReference,
  verification.declare,
  verification.seePaper,
  verification.askUnlock,
  disclosures.decideItems,
  disclosures.previewDisclosure,
  disclosures.proposeWithholding,
  disclosures.handOver,
  disclosures.pressNotMe,
  disclosures.openPackage,
  drafts.readDraft,
  drafts.saveDraft,
  audit.readAuditLog,
  audit.readAuditLines,
  audit.readCheckpoints,
  audit.takeCheckpoint,
];
