import { withoutPerson } from './demand-ledger.ts';
import { isDue, othersOf, type KeptPart } from '../domain/deletion.ts';
import { holdGrounds, retentionRules } from '../domain/law/retention-rules.ts';
import type { LogBookEntry } from '../domain/outbox.ts';
import { close } from '../domain/request-life.ts';
import { isOpen, type RequestRecord } from '../domain/request.ts';
import { couldNotTell } from '../domain/untold.ts';
import type { Outcome } from '../domain/vocabulary.ts';
import { systemActor, type Call } from './call.ts';
import { commitRequest, type EventWords, type Performed } from './commit-request.ts';
import {
  bareDeletion,
  emptied,
  erasePlan,
  holdsWords,
  withoutItems,
  type ErasePlan,
} from './erase-plan.ts';
import { certificateOf, erasureNotices } from './letters/deletion-letters.ts';
import { messagesOf } from './letters/message.ts';
import { mergesOf } from './merges-of.ts';
import { confirmationOf } from './letters/opt-out-letters.ts';
import type { Put, Removal } from './ports.ts';
import { sceneOf, type SetScene } from './scene-of.ts';
import { stillStopped } from './still-stopped.ts';
import { strangerOf } from './strangers.ts';
import { tombstonesOf } from './tombstone.ts';
import { randomUuid, randomWord } from './tokens.ts';
import { groundsOf } from './views/request-view.ts';

/** Items that one commit erases. */
const CHUNK = 5;

/** One step of a deletion: a request, this one or another of the person, as it becomes. */
type Step = Performed & { readonly before: RequestRecord };

/**
 * Takes the next step of a deletion whose window is over, on behalf of the approver, and says whether it took one. Every
 * step is one commit and is found anew from what is stored: whatever was interrupted goes on where it stood.
 */
export async function carryOn(call: Call, scene: SetScene): Promise<boolean> {
  if (!isDue(scene.request, scene.now)) return false;
  const plan = erasePlan(scene);
  if (plan === null || othersOf(scene.requests, scene.request.id).blocking.length > 0) return false;
  const step =
    enterKept(call, scene, plan) ??
    (await closeOther(call, scene)) ??
    (await sendNotices(call, scene, plan)) ??
    (await dropAddresses(call, scene)) ??
    (await emptyStranger(call, scene, plan)) ??
    (await eraseChunk(call, scene, plan)) ??
    (await emptyOther(call, scene, plan)) ??
    (await finish(call, scene, plan));
  const onBehalfOf = plan.started.approvedBy;
  const event: EventWords = { ...step.event, onBehalfOf };
  await commitRequest(call, step.before, { ...step, event }, systemActor);
  return true;
}

/** What stays is refused, and stands in the log book before any letter (PDPO s.27). */
function enterKept(call: Call, { request, now }: SetScene, plan: ErasePlan): Step | null {
  if (isSame(plan.kept, plan.deletion.kept)) return null;
  const fresh = plan.kept.filter((part) => !plan.deletion.kept.some((one) => isSame(one, part)));
  const entries = fresh.flatMap((part): LogBookEntry[] => {
    const reason = groundOf(request, part);
    if (reason === null) return [];
    return [
      {
        id: `lb-${randomUuid(call.deps.chance)}`,
        version: 1,
        request: request.id,
        company: request.company,
        at: now,
        ...reason,
        by: plan.started.by,
        approvedBy: plan.started.approvedBy,
      },
    ];
  });
  const ids = entries.map(({ id }) => id);
  const deletion = {
    ...plan.deletion,
    kept: plan.kept,
    entries: [...plan.deletion.entries, ...ids],
  };
  return {
    before: request,
    request: { ...request, deletion },
    puts: entries.map((record): Put => ({ type: 'log-book', record, seen: 0 })),
    event: { action: 'deletion.entered', fields: ids },
  };
}

function groundOf(
  request: RequestRecord,
  { why, of }: KeptPart,
): { ground: string; citation: string } | null {
  switch (why) {
    case 'law': {
      const rule = retentionRules.find(({ id }) => id === of);
      return rule === undefined ? null : { ground: rule.id, citation: rule.citation };
    }
    case 'hold': {
      const ground = holdGrounds[request.company];
      const known = groundsOf(request).find(({ id }) => id === ground);
      return { ground, citation: known?.citation ?? ground };
    }
    case 'identity':
      return null;
  }
}

/** Requests that nobody has proved end with the deletion; an opt-out that was carried out was granted, and is confirmed. */
async function closeOther(call: Call, { requests, request, now }: SetScene): Promise<Step | null> {
  const [other] = othersOf(requests, request.id).unproven;
  if (other === undefined) return null;
  const outcome: Outcome = other.optOut?.carriedOutAt == null ? 'withdrawn' : 'granted';
  const theirs = await sceneOf(call, other);
  return {
    before: other,
    request: close(other, outcome, 'notice', now),
    puts: messagesOf(call, theirs, confirmationOf(theirs)).map((record): Put => ({
      type: 'message',
      record,
      seen: 0,
    })),
    event: { action: 'request.closed', reason: outcome, fields: ['deletion'] },
  };
}

/** Certificate and notices leave while there still is an address to send them to. */
async function sendNotices(call: Call, scene: SetScene, plan: ErasePlan): Promise<Step | null> {
  const { deletion } = plan;
  if (deletion.noticed !== null && isSame(deletion.noticed.kept, plan.kept)) return null;
  const receipt = deletion.receipt ?? `D-${randomWord(call.deps.chance, 10).toUpperCase()}`;
  const going = Object.keys(plan.started.plan).length;
  const told = messagesOf(call, scene, certificateOf(scene, { ...plan, going }, receipt));
  const gone = plan.remaining.map(({ item }) => item);
  const notices =
    deletion.noticed === null
      ? messagesOf(call, scene, await erasureNotices(call, scene, gone))
      : [];
  const recipients = deletion.noticed?.recipients ?? notices.length;
  const noticed = { at: scene.now, kept: plan.kept, recipients };
  const after = { ...scene.request, deletion: { ...deletion, receipt, noticed } };
  const certificate = plan.isWhole ? 'deletion-certificate' : 'deletion-part-notice';
  return {
    before: scene.request,
    request: told.length > 0 ? after : couldNotTell(after, certificate, scene.now),
    puts: [
      ...[...told, ...notices].map((record): Put => ({ type: 'message', record, seen: 0 })),
      ...(plan.isWhole && deletion.noticed === null ? await monuments(call, scene) : []),
    ],
    event: {
      action: 'deletion.noticed',
      reason: plan.isWhole ? 'whole' : 'part',
      fields: [...told, ...notices].map(({ kind }) => kind),
    },
  };
}

const ours = new Set(['deletion-certificate', 'deletion-part-notice', 'deletion-recipient-notice']);

/** The outbox has taken the letters with their addresses; our copies of the addresses go. */
async function dropAddresses(call: Call, { request }: SetScene): Promise<Step | null> {
  const messages = await call.deps.store.messagesOf(request.id);
  const addressed = messages.filter(
    ({ kind, payload }) => ours.has(kind) && payload !== null && payload.to !== '',
  );
  if (addressed.length === 0) return null;
  return {
    before: request,
    request,
    puts: addressed.map((message): Put => ({
      type: 'message',
      record: {
        ...message,
        version: message.version + 1,
        state: 'delivered',
        customer: null,
        item: null,
        payload: message.payload === null ? null : { ...message.payload, to: '' },
      },
      seen: message.version,
    })),
    event: { action: 'addresses.dropped', fields: addressed.map(({ kind }) => kind) },
  };
}

/** A request in which nobody was found, and which named a contact point that goes, ends and loses its words too. */
async function emptyStranger(call: Call, scene: SetScene, plan: ErasePlan): Promise<Step | null> {
  const other = await strangerOf(call, scene, plan);
  if (other === null) return null;
  const messages = await call.deps.store.messagesOf(other.id);
  await call.deps.scratch.forget('draft', [other.id]);
  if (isOpen(other))
    return {
      before: other,
      request: close(other, 'withdrawn', 'notice', scene.now),
      event: { action: 'request.closed', reason: 'withdrawn', fields: ['deletion'] },
    };
  return {
    before: other,
    request: emptied(other, true),
    removes: messages.map(removal),
    event: { action: 'request.emptied', reason: 'whole' },
  };
}

/**
 * A few items at a time. What came under a hold since the last step is not among them, and a contact point that was
 * opted out meanwhile stays so.
 */
async function eraseChunk(call: Call, scene: SetScene, plan: ErasePlan): Promise<Step | null> {
  const chunk = plan.remaining.slice(0, CHUNK);
  if (chunk.length === 0) return null;
  const { done } = plan.deletion;
  const wished = chunk.map(({ item }) => plan.started.plan[item.id]);
  const anonymised = wished.filter((wish) => wish === 'anonymise').length;
  const deletion = {
    ...plan.deletion,
    done: {
      deleted: done.deleted + chunk.length - anonymised,
      anonymised: done.anonymised + anonymised,
    },
  };
  return {
    before: scene.request,
    request: { ...scene.request, deletion },
    puts: [
      ...withoutItems(call, scene.records, chunk, plan.started.plan),
      ...(await stillStopped(
        call,
        scene.records,
        chunk.map(({ item }) => item),
      )),
    ],
    event: {
      action: 'items.erased',
      fields: [...new Set(chunk.map(({ item }) => item.field))],
    },
  };
}

/** Other requests of the person lose every word of theirs, and what left the desk for them loses what it carried. */
async function emptyOther(call: Call, scene: SetScene, plan: ErasePlan): Promise<Step | null> {
  const { request, requests } = scene;
  for (const other of requests) {
    if (other.id === request.id) continue;
    const messages = await call.deps.store.messagesOf(other.id);
    const full = messages.filter(({ payload, customer }) => payload !== null || customer !== null);
    if (!plan.isWhole && !holdsWords(other) && full.every(({ payload }) => payload === null))
      continue;
    // Before its tie to the person goes, by which the drafts would be found.
    await call.deps.scratch.forget('draft', [other.id]);
    return {
      before: other,
      request: emptied(other, plan.isWhole),
      ...(plan.isWhole
        ? { removes: messages.map(removal), forgets: [other.id] }
        : { puts: messages.map(withoutLoad) }),
      event: { action: 'request.emptied', reason: plan.isWhole ? 'whole' : 'part' },
    };
  }
  return null;
}

function removal({ id, version }: { id: string; version: number }): Removal {
  return { type: 'message', id, seen: version };
}

function withoutLoad(message: Extract<Put, { type: 'message' }>['record']): Put {
  const record = { ...message, version: message.version + 1, payload: null };
  return { type: 'message', record, seen: message.version };
}

/** The last commit: the outcome, and where nothing stays the end of the records and of their place in the log. */
async function finish(call: Call, scene: SetScene, plan: ErasePlan): Promise<Step> {
  const { request, records, requests, now } = scene;
  const { store, scratch } = call.deps;
  const people = records.flatMap(({ id, person }) => [id, person]);
  await scratch.forget('draft', [...people, ...requests.map(({ id }) => id)]);
  await scratch.forget(
    'presence',
    requests.map(({ id }) => id),
  );
  const mine = await store.messagesOf(request.id);
  const others = mine.filter(({ kind }) => !ours.has(kind));
  const apart = plan.isWhole ? await withoutPerson(store, records) : { puts: [], removes: [] };
  const outcome: Outcome = plan.isWhole ? 'granted' : 'partly-granted';
  const deletion = { ...plan.deletion, finishedAt: now };
  const ended = close({ ...request, deletion }, outcome, 'notice', now);
  return {
    before: request,
    request: plan.isWhole
      ? emptied(ended, true)
      : { ...ended, words: '', notes: [], contactGiven: null, deletion: bareDeletion(deletion) },
    puts: plan.isWhole
      ? [
          ...records.map(({ id, company }): Put => ({
            type: 'erased',
            record: { id, version: 1, company, at: now },
            seen: 0,
          })),
          ...apart.puts,
        ]
      : others.filter(({ payload }) => payload !== null).map(withoutLoad),
    removes: plan.isWhole
      ? [...others.map(removal), ...apart.removes, ...(await lastRemovals(call, scene))]
      : [],
    forgets: plan.isWhole ? await referencesOf(call, scene, plan) : [],
    event: {
      action: 'deletion.finished',
      reason: outcome,
      fields: [deletion.receipt ?? 'none'],
    },
  };
}

/** What bars an import afterwards, made while the details are still there: keyed hashes of what tells a person apart. */
async function monuments(call: Call, { records, now }: SetScene): Promise<readonly Put[]> {
  const { store, keys } = call.deps;
  const puts = new Map<string, Put>();
  const stones = await Promise.all(records.map(async (record) => tombstonesOf(keys, record, now)));
  const siblings = [...new Set(stones.flat().map(({ id }) => id))];
  for (const stone of stones.flat())
    if ((await store.get('tombstone', stone.id)) === null)
      puts.set(stone.id, { type: 'tombstone', record: { ...stone, siblings }, seen: 0 });
  return [...puts.values()];
}

/** What a kept key can be about: requests, records, items and holds of the person. Its fingerprint dies with them. */
async function referencesOf(
  call: Call,
  { records, requests }: SetScene,
  plan: ErasePlan,
): Promise<readonly string[]> {
  const holds = await call.deps.store.holdsOf(records.map(({ id }) => id));
  const merges = await mergesOf(call.deps.store, records);
  return [
    ...[...requests, ...records, ...holds, ...merges].map(({ id }) => id),
    ...Object.keys(plan.started.plan),
  ];
}

async function lastRemovals(call: Call, { records }: SetScene): Promise<readonly Removal[]> {
  const { store } = call.deps;
  const guards = await Promise.all(
    [...new Set(records.map(({ person }) => person))].map((person) =>
      store.get('knowledge', person),
    ),
  );
  const holds = await store.holdsOf(records.map(({ id }) => id));
  const merges = await mergesOf(store, records);
  return [
    ...records.map(({ id, version }): Removal => ({ type: 'customer', id, seen: version })),
    ...guards.flatMap((guard): Removal[] =>
      guard === null ? [] : [{ type: 'knowledge', id: guard.id, seen: guard.version }],
    ),
    ...holds.map(({ id, version }): Removal => ({ type: 'hold', id, seen: version })),
    ...merges.map(({ id, version }): Removal => ({ type: 'merge', id, seen: version })),
  ];
}

/** Same reasons, same items: compared as they are written. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
