import { neededFor } from '../../src/domain/assurance.ts';
import { contactKind, isFreeText, isNeverDisclosed, type Item } from '../../src/domain/customer.ts';
import type { DeletionSight } from '../../src/domain/deletion.ts';
import { freshDisclosure } from '../../src/domain/disclosure.ts';
import { DAY, MINUTE } from '../../src/domain/instant.ts';
import { chooseSet, usableQuestions } from '../../src/domain/knowledge.ts';
import { NOT_ME_DAYS } from '../../src/domain/outbox.ts';
import {
  addCode,
  addEvidence,
  askSet,
  close,
  endWait,
  freeze,
  judgeSet,
  reachLevel,
  startProving,
  startWait,
  tryCode,
} from '../../src/domain/request-life.ts';
import type { Disclosure, Proposal, SentCode } from '../../src/domain/request.ts';
import type { Staff } from '../../src/domain/staff.ts';
import { deletionSightOf } from '../../src/server/deletion-sight.ts';
import { disclosureDigest } from '../../src/server/disclosure-digest.ts';
import { proposalOf, type ProposedScene } from '../../src/server/proposal-of.ts';
import { questionFields, type OptOutScope } from '../../src/domain/record-vocabulary.ts';
import { WORLD_TODAY } from './day.ts';
import type { Telling } from './story.ts';

/** Asks one whole set. A record without enough questions is asked none. */
export function asked(story: Telling): Telling {
  const { request, who, random } = story;
  const usable = who === null ? questionFields.slice(0, 7) : usableQuestions(who.items, new Set());
  const { points } = neededFor(request);
  const questions = chooseSet(usable, points, request.verification.sets, (below) =>
    random.below(below),
  );
  if (questions === null) return story;
  return story.work((now) => askSet(now, questions, story.now), {
    action: 'set.asked',
    fields: questions,
  });
}

/** Judges the open set; a failed one counts against the person, and the first of a request alerts. */
export function answered(story: Telling, isConfirmed: boolean): Telling {
  const open = story.request.verification.sets.find((set) => set.verdict === 'open');
  if (open === undefined) return story;
  const fields = open.questions;
  story.work((now) => judgeSet(now, isConfirmed, story.now), {
    ...(isConfirmed
      ? { action: 'identity.confirmed' as const }
      : { action: 'identity.not-confirmed' as const, outcome: 'failed' as const }),
    fields,
  });
  if (isConfirmed || story.who === null) return story;
  const failures = [...(story.guard?.failures ?? []), story.now];
  story.guard = { id: story.who.person, version: failures.length, failures, countedFrom: 0 };
  return story.request.verification.alertedAt.length === 0
    ? alerted(story, story.channels().slice(0, 1), 'set-not-confirmed')
    : story;
}

/**
 * Sends a code to one channel of record and the alert to another. Where there is no other the alert goes to the same
 * one, and the proof will count five days later. False where there is no channel at all.
 */
export function codeSent(story: Telling): boolean {
  const [first, second] = story.channels().filter((item) => item.field !== 'post');
  const contact = first === undefined ? null : contactKind(first.field);
  if (first === undefined || contact === null) return false;
  const isCall = story.request.channel === 'phone' || story.request.channel === 'visit';
  const validFor = isCall ? 10 * MINUTE : DAY;
  const code: SentCode = {
    id: `code-${story.request.id}-${story.request.verification.codes.length + 1}`,
    item: first.id,
    contact,
    hash: story.hex(64),
    sentAt: story.now,
    expiresAt: story.now + validFor,
    triesLeft: 5,
    state: 'sent',
    waitMs: second === undefined ? 5 * DAY : 0,
  };
  const reason = second === undefined ? { reason: 'one-channel-only' } : {};
  story.work((now) => addCode(now, code), { action: 'code.sent', fields: [contact], ...reason });
  story.send('code', first, 'expired', validFor);
  alerted(story, [second ?? first], 'code-sent');
  return true;
}

/** The customer told the code back. */
export function codeConfirmed(story: Telling): Telling {
  const code = story.request.verification.codes.find((sent) => sent.state === 'sent');
  if (code === undefined) return story;
  const { now: at } = story;
  const from = at + code.waitMs;
  const proof = { item: code.item, at, from };
  story.work(
    (now) =>
      addEvidence(tryCode(now, true, at), [
        { kind: 'possession', contact: code.contact, ...proof },
        { kind: 'authenticity', how: 'code', ...proof },
      ]),
    { action: 'code.confirmed', fields: [code.contact] },
  );
  if (from === at) return story;
  return story.settle(
    (now) => startWait(endWait(now, 'wait-period', at), 'wait-period', at, from),
    {
      action: 'wait.started',
      reason: 'one-channel-only',
    },
  );
}

/** Proves everything that the request needs; false where the record cannot give it in this way. */
export function proved(story: Telling): boolean {
  asked(story.after(3));
  if (story.request.verification.sets.length === 0) return false;
  answered(story.after(4), true);
  if (!codeSent(story.after(1))) return false;
  codeConfirmed(story.after(3));
  const { now: at } = story;
  if (neededFor(story.request).declaration) {
    const evidence = { kind: 'declaration', how: 'read-aloud', at, from: at } as const;
    story.work((now) => addEvidence(now, [evidence]), {
      action: 'declaration.recorded',
      reason: 'read-aloud',
    });
  }
  const fields = story.request.verification.evidence.map(({ kind }) => kind);
  story.settle((now) => reachLevel(now, at, at), { action: 'level.reached', fields });
  return true;
}

/** Decides every free text, sees the preview, hands over and closes. */
export function disclosed(story: Telling): Telling {
  const items = story.who?.items ?? [];
  const texts = items.filter((item) => isFreeText(item) && item.state === 'held');
  const decisions = Object.fromEntries(texts.map(({ id }) => [id, { kind: 'include' as const }]));
  if (texts.length > 0 && story.request.scope !== 'categories') {
    const disclosure = { ...freshDisclosure, decisions };
    story.after(6).work((now) => ({ ...now, disclosure }), {
      action: 'items.decided',
      fields: texts.map(({ field }) => field),
    });
  }
  const shown = items.filter((item) => item.state === 'held' && !isNeverDisclosed(item));
  const fields = [...new Set(shown.map(({ field }) => field))];
  const previewed: Disclosure = {
    ...(story.request.disclosure ?? freshDisclosure),
    previewed: story.hex(64),
  };
  story.after(4).work((now) => ({ ...now, disclosure: previewed }), {
    action: 'disclosure.previewed',
    purpose: 'prepare-disclosure',
    fields,
  });
  return handedOver(story.after(2), previewed, fields);
}

/** "Not me" was pressed. */
export function frozen(story: Telling): Telling {
  return story.customerDid((now) => freeze(now, story.now), {
    action: 'request.frozen',
    reason: 'not-me',
  });
}

/** As much of the scene as a proposal binds, computed as the desk does: a supervisor can approve it in the world. */
export function seenIn(story: Telling): ProposedScene {
  const { request, records, now } = story;
  const items = records.flatMap((record) => record.items);
  const digest = request.kind === 'inquiry' ? disclosureDigest(request, items) : '';
  const deletion = request.kind === 'deletion' ? sightOf(story) : null;
  return { request, items, digest, deletion, now };
}

/** What a deletion of the story's person would do. */
export function sightOf({ request, records }: Telling): DeletionSight {
  return deletionSightOf({ request, records, requests: [], holds: [], today: WORLD_TODAY });
}

/** Asks a supervisor to unlock the questions, or to decide about a paper or a refusal. */
export function proposed(story: Telling, detail: Proposal['detail']): Telling {
  const { now: at, agent } = story;
  // Drawn all the same, so that the stories after this one stay as they were.
  story.hex(64);
  const proposal: Proposal = proposalOf(seenIn(story), agent.id, detail);
  switch (detail.kind) {
    case 'paper':
      return story.work((now) => startProving({ ...now, proposal }), {
        action: 'paper.seen',
        reason: detail.reason,
        fields: [detail.paper],
      });
    case 'unlock':
      return story.work((now) => ({ ...now, proposal }), { action: 'unlock.asked' });
    case 'withholding':
      return story.work(
        (now) =>
          startWait({ ...now, proposal, status: 'awaiting-approval' }, 'supervisor', at, null),
        {
          action: 'withholding.proposed',
        },
      );
    case 'access-history':
      return story.work(
        (now) =>
          startWait({ ...now, proposal, status: 'awaiting-approval' }, 'privacy-officer', at, null),
        { action: 'history.proposed', fields: [String(detail.visits), detail.sha256] },
      );
    case 'deletion':
      return story.work(
        (now) =>
          startWait({ ...now, proposal, status: 'awaiting-approval' }, 'supervisor', at, null),
        { action: 'deletion.proposed', fields: [String(detail.items)] },
      );
    case 'lapse':
      return story.work(
        (now) =>
          startWait({ ...now, proposal, status: 'awaiting-approval' }, 'supervisor', at, null),
        { action: 'lapse.proposed' },
      );
    case 'part-correction':
    case 'contact-correction':
      return story.work(
        (now) =>
          startWait({ ...now, proposal, status: 'awaiting-approval' }, 'supervisor', at, null),
        { action: 'correction.proposed', reason: detail.kind },
      );
    case 'refusal':
      return story.work(
        (now) =>
          startWait({ ...now, proposal, status: 'awaiting-approval' }, 'supervisor', at, null),
        {
          action: 'refusal.proposed',
          reason: detail.ground,
        },
      );
  }
}

/** A second person approves the refusal that was proposed; the entry in the register comes first. */
export function refusalApproved(
  story: Telling,
  ground: string,
  citation: string,
  supervisor: Staff,
): Telling {
  const { now: at, agent } = story;
  const logBook = story.register(ground, citation, agent.id, supervisor.id);
  const refusal = { ground, by: agent.id, approvedBy: supervisor.id, at, logBook };
  return story.by(
    supervisor,
    (now) => endWait({ ...now, proposal: null, refusal, status: 'carrying-out' }, 'supervisor', at),
    { action: 'refusal.approved', reason: ground },
    false,
  );
}

/** Sends the notice of a refusal and closes. */
export function refusalNoticed(story: Telling): Telling {
  const [first] = story.channels();
  const isProved = story.request.verification.reachedAt !== null;
  if (first !== undefined)
    story.send(isProved ? 'refusal-notice' : 'answer-unproven', first, 'delivered', null);
  return story.work((now) => close(now, 'refused', 'notice', story.now), {
    action: 'request.closed',
    reason: 'refused',
    fields: ['notice'],
  });
}

/** Stops the marketing in the same contact; the record is marked. */
export function optedOut(story: Telling, scope: OptOutScope): Telling {
  const { now: at, who } = story;
  const { optOut } = story.request;
  if (optOut === null) return story;
  const marketing = (who?.items ?? [])
    .flatMap((item) => item.sharings)
    .filter((sharing) => sharing.marketing);
  const notices = new Set(marketing.map(({ recipient }) => recipient)).size;
  if (who !== null) {
    const suppressions = [...who.suppressions, { scope, at, request: story.request.id }];
    story.changed = { ...who, version: who.version + 1, suppressions };
  }
  for (let sent = 0; sent < notices; sent += 1)
    story.send('recipient-notice', null, 'delivered', null);
  const fields = scope === 'all-marketing' ? ['email', 'phone', 'post'] : [scope];
  const carriedOut = { ...optOut, carriedOutAt: at, notices };
  return story.work((now) => ({ ...now, status: 'carrying-out', optOut: carriedOut }), {
    action: 'opt-out.carried-out',
    reason: scope,
    fields,
  });
}

/** Reads the opt-out back, or confirms it in writing, and closes. */
export function optOutClosed(story: Telling): Telling {
  const isSpoken = story.request.channel === 'phone' || story.request.channel === 'visit';
  const answeredBy = isSpoken ? 'read-back' : 'notice';
  return story.work((now) => close(now, 'granted', answeredBy, story.now), {
    action: 'request.closed',
    reason: 'granted',
    fields: [answeredBy],
  });
}

export function handedOver(
  story: Telling,
  previewed: Disclosure,
  fields: readonly string[],
  outcome: 'granted' | 'partly-granted' = 'granted',
): Telling {
  const link = story.channels().find((item) => item.field === 'email' || item.field === 'phone');
  if (link === undefined) return story;
  const contact = contactKind(link.field) ?? link.field;
  const started: Disclosure = { ...previewed, started: story.now };
  story.work((now) => ({ ...now, status: 'carrying-out', disclosure: started }), {
    action: 'disclosure.started',
  });
  const delivery = { method: 'link', item: link.id, codeBy: 'other-channel' } as const;
  const done = { at: story.now, delivery, digest: story.hex(64), fields };
  story.send('package-link', link, 'delivered', 3 * DAY);
  story.work((now) => ({ ...now, disclosure: { ...started, handedOver: done } }), {
    action: 'disclosure.handed-over',
    reason: 'link',
    fields: [contact],
  });
  const opened = story.after(25).now;
  story.customerDid(
    (now) => ({ ...now, disclosure: { ...started, handedOver: done, deliveredAt: opened } }),
    {
      action: 'package.opened',
      fields: [contact],
    },
  );
  return story.after(5).work((now) => close(now, outcome, 'package', story.now), {
    action: 'request.closed',
    reason: outcome,
    fields: ['package'],
  });
}

function alerted(story: Telling, to: readonly Item[], reason: string): Telling {
  if (to.length === 0) return story;
  for (const item of to) story.send('alert', item, 'delivered', NOT_ME_DAYS * DAY);
  const alertedAt = [...story.request.verification.alertedAt, story.now];
  const fields = to.map((item) => contactKind(item.field) ?? item.field);
  return story.settle((now) => ({ ...now, verification: { ...now.verification, alertedAt } }), {
    action: 'alert.sent',
    reason,
    fields,
  });
}
