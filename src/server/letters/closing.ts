import { contactKind } from '../../domain/customer.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { companyNames } from '../company-names.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import { noticesTo } from './notices.ts';
import { regulatorsOf } from './regulator.ts';
import { representingIn } from './representing.ts';
import type { Parcel, Posting } from './message.ts';

/**
 * What leaves with the closing: the notice of a refusal that stands in the log book. Somebody who has proved nothing
 * gets the one answer that says neither yes nor no, to the contact point given; a record's owner is told on a channel
 * of record besides.
 */
export async function closingPostings(call: Call, scene: SetScene): Promise<readonly Posting[]> {
  const { request, desk, channels } = scene;
  if (request.course.lapse !== null) return noticesTo(scene, 'lapse-notice');
  if (request.refusal === null) return [];
  const entry = await call.deps.store.get('log-book', request.refusal.logBook);
  if (entry === null) throw new TypeError('A refusal without its log-book entry has no notice.');
  const words = {
    desk: letterDesk(desk),
    kind: request.kind,
    scope: request.scope,
    company: companyNames[request.company][letterLang(request.language)],
    ground: entry.ground,
    citation: entry.citation,
    ...(request.correction?.statement == null ? {} : { hasStatement: true }),
    regulators: regulatorsOf(request),
  };
  const wordsTo = (to: Parcel['to']) => ({ ...words, ...representingIn(scene, to) });
  const { reachedAt, evidence } = request.verification;
  // Whoever asks for another by an accepted paper hears the ground, whether or not the customer has confirmed.
  const isProved =
    reachedAt !== null ||
    evidence.some((piece) => piece.kind === 'paper' && piece.authority !== undefined);
  // The notice holds no personal data: where no channel of record is left, any contact point that is held carries it.
  const held = scene.items.filter(
    (item) => item.state === 'held' && contactKind(item.field) !== null,
  );
  const reachable = channels.length > 0 ? channels : request.contactGiven === null ? held : [];
  const ofRecord = reachable.find((item) => item.field === 'email') ?? reachable[0];
  const contact = ofRecord === undefined ? null : contactKind(ofRecord.field);
  const recordTo: Parcel['to'][] =
    ofRecord === undefined || contact === null
      ? []
      : [{ item: ofRecord.id, contact, address: ofRecord.value }];
  const given = request.contactGiven;
  const givenTo: Parcel['to'][] =
    given === null ? [] : [{ item: null, contact: given.kind, address: given.value }];
  // Who asked for the customer is told, and so is the customer.
  const provedTo = request.representation === null ? recordTo : [...givenTo, ...recordTo];
  if (isProved)
    return provedTo.map((to) => ({
      request,
      parcel: { kind: 'refusal-notice', to, expiresAt: null, words: wordsTo(to) },
    }));
  return [...givenTo, ...recordTo].map((to) => ({
    request,
    parcel: { kind: 'answer-unproven', to, expiresAt: null, words: wordsTo(to) },
  }));
}
