import * as audit from './audit.ts';
import * as authorities from './authorities.ts';
import * as calls from './calls.ts';
import * as consents from './consents.ts';
import * as corrections from './corrections.ts';
import * as customers from './customers.ts';
import * as disclosures from './disclosures.ts';
import * as demands from './demands.ts';
import * as drafts from './drafts.ts';
import * as endings from './endings.ts';
import * as deletions from './deletions.ts';
import type { Endpoint } from './endpoint.ts';
import * as exchange from './exchange.ts';
import * as finding from './finding.ts';
import * as holds from './holds.ts';
import * as letters from './letters.ts';
import * as exports from './exports.ts';
import * as liftings from './liftings.ts';
import * as mailings from './mailings.ts';
import * as merges from './merges.ts';
import * as notices from './notices.ts';
import * as policies from './policies.ts';
import * as presence from './presence.ts';
import * as lookUp from './look-up.ts';
import * as opening from './open-request.ts';
import * as queue from './queue.ts';
import * as policyVersions from './policy-versions.ts';
import * as registers from './registers.ts';
import * as releases from './releases.ts';
import * as refusals from './refusals.ts';
import * as reports from './reports.ts';
import * as safety from './safety.ts';
import * as requests from './requests.ts';
import * as statistics from './statistics.ts';
import * as session from './session.ts';
import * as sharings from './sharings.ts';
import * as training from './training.ts';
import * as transfers from './transfers.ts';
import * as vault from './vault.ts';
import * as verdicts from './verdicts.ts';
import * as verification from './verification.ts';

/** Every endpoint of the API by its noun: the server has one route file for each. */
export const endpointsByNoun = {
  session: [
    session.readSignIn,
    session.signIn,
    session.readSession,
    session.stepUp,
    session.signOut,
  ],
  customers: [
    lookUp.lookUpCustomers,
    customers.readCustomer,
    customers.readCustomerTrail,
    customers.readLooks,
    customers.revealItem,
  ],
  'policy-versions': [
    policyVersions.readPolicyVersions,
    policyVersions.readRequestPolicy,
    policyVersions.proposePolicy,
    policyVersions.approvePolicy,
    policyVersions.returnPolicy,
  ],
  registers: [
    registers.readRegisters,
    registers.proposePurpose,
    registers.approvePurpose,
    registers.returnPurpose,
  ],
  releases: [releases.proposeRelease, releases.approveRelease, releases.returnRelease],
  notices: [notices.readNotices, notices.tellPurpose],
  consents: [consents.readConsents, consents.recordConsent, consents.takeBackConsent],
  sharings: [sharings.readLedger, sharings.shareItems],
  queue: [queue.readQueue],
  verdicts: [verdicts.readVerdicts],
  finding: [finding.findRequests],
  requests: [
    opening.openRequest,
    requests.readRequest,
    requests.readRequestTrail,
    requests.takeRequest,
    requests.noteRequest,
    requests.relinkRequest,
    requests.carryOutOptOut,
    requests.closeRequest,
    requests.unfreezeRequest,
  ],
  exchange: [exchange.exportExchangeStatus],
  transfers: [
    transfers.offerTransfer,
    transfers.acceptTransfer,
    transfers.rejectTransfer,
    transfers.withdrawTransfer,
    transfers.reassignRequest,
  ],
  calls: [calls.promiseCall, calls.reportCall],
  presence: [presence.tellPresence],
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
    disclosures.proposeHistory,
    disclosures.handOver,
  ],
  corrections: [
    corrections.addEvidence,
    corrections.compareCorrection,
    corrections.decideCorrection,
    corrections.proposeCorrection,
    corrections.tellRecipients,
  ],
  endings: [
    endings.askWithdrawal,
    endings.dropWithdrawal,
    endings.withdrawRequest,
    endings.remindCustomer,
    endings.proposeLapse,
    endings.markDuplicate,
    endings.markOpenedInError,
    endings.reopenRequest,
    endings.askClarification,
    endings.answerClarification,
    endings.askFee,
    endings.confirmFee,
    endings.waiveFee,
    endings.extendRequest,
    endings.explainLateness,
  ],
  letters: [letters.readLetter, letters.editLetter, letters.acknowledgeRequest],
  liftings: [
    liftings.readLiftings,
    liftings.proposeLifting,
    liftings.approveLifting,
    liftings.returnLifting,
  ],
  policies: [
    policies.readPolicies,
    policies.proposePacks,
    policies.approvePacks,
    policies.returnPacks,
  ],
  exports: [
    exports.readExports,
    exports.proposeExport,
    exports.approveExport,
    exports.readExportLines,
  ],
  reports: [reports.readReport, reports.exportReport],
  refusals: [refusals.readRefusals, refusals.exportRefusals],
  safety: [safety.readSafety],
  mailings: [
    mailings.readMailings,
    mailings.readMailing,
    mailings.prepareMailing,
    mailings.proposeReading,
    mailings.approveReading,
    mailings.returnReading,
  ],
  training: [training.readTraining, training.tryProofs, training.finishDrill],
  authorities: [authorities.readAuthorities, authorities.logAuthorityCall],
  statistics: [statistics.readStatistics, statistics.queryStatistics],
  vault: [vault.readVault, vault.askLook, vault.approveLook, vault.returnLook, vault.readLook],
  demands: [
    demands.readDemands,
    demands.openDemand,
    demands.callBackDemand,
    demands.previewDemand,
    demands.proposeDemand,
    demands.approveDemand,
    demands.returnDemand,
    demands.exportDemand,
    demands.reviewGag,
  ],
  deletions: [
    deletions.decideDeletion,
    deletions.proposeDeletion,
    deletions.startDeletion,
    deletions.undoDeletion,
  ],
  holds: [holds.readHolds, holds.placeHold, holds.liftHold, holds.approveHold, holds.returnHold],
  merges: [
    merges.readDuplicates,
    merges.findDuplicates,
    merges.proposeMerge,
    merges.undoMerge,
    merges.approveMerge,
    merges.returnMerge,
  ],
  'customer-side': [disclosures.pressNotMe, disclosures.openPackage],
  drafts: [drafts.readDraft, drafts.saveDraft],
  audit: [audit.readAuditLog, audit.readAuditLines, audit.readCheckpoints, audit.takeCheckpoint],
} as const satisfies Readonly<Record<string, readonly Endpoint[]>>;

/** The nouns of the API. */
export type Noun = keyof typeof endpointsByNoun;

/** Every endpoint of the API; the OpenAPI document and the safety test read it. */
export const allEndpoints: readonly Endpoint[] = Object.values(endpointsByNoun).flat();
