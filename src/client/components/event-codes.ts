import type { AuditEventView } from '#contract/audit.ts';
import type { Words } from './use-words.ts';

type Action = AuditEventView['action'];
type Noun = Parameters<Words['known']>[0];

/** Where the words of a code stand: a catalogue and the beginning of the name there. */
export type CodePlace = readonly [noun: Noun, prefix: string];

const contacts: CodePlace = ['customer', 'contact.'];
const calls: CodePlace = ['audit', 'call.'];
const papers: CodePlace = ['verification', 'paper.'];
const titles: CodePlace = ['representative', 'title.'];
const authorities: CodePlace = ['representative', 'paper.'];
const messages: CodePlace = ['request', 'message.'];
const holdReasons: CodePlace = ['deletion', 'hold-reason.'];
const optOuts: CodePlace = ['request', 'opt-out.'];
const readings: CodePlace = ['mailing', 'reading.'];
const dialects: CodePlace = ['exchange', 'dialect.'];

/** Reasons that are codes of a list of the desk; every other reason is the log's own. */
const reasonPlaces: Readonly<Partial<Record<Action, CodePlace>>> = {
  'request.opened': ['request', 'channel.'],
  'request.closed': ['request', 'outcome.'],
  'exchange.exported': dialects,
  'proposal.returned': ['request', 'proposal.'],
  'refusal.proposed': ['ground', ''],
  'refusal.approved': ['ground', ''],
  'opt-out.carried-out': optOuts,
  'declaration.recorded': ['verification', 'declaration.'],
  'paper.seen': ['verification', 'paper-reason.'],
  'disclosure.handed-over': ['disclosure', 'delivery.'],
  'command.refused': calls,
  'items.shared': ['customer', 'basis.'],
  'purpose.told': ['customer', 'collected-channel.'],
  'consent.given': ['customer', 'collected-channel.'],
  'consent.withdrawn': ['customer', 'collected-channel.'],
  'consent.taken-back': ['customer', 'collected-channel.'],
  'withdrawal.asked': ['request', 'channel.'],
  'request.reopened': ['request', 'outcome.'],
  'extension.notified': ['ending', 'extend.reason.'],
  'fee.asked': ['ending', 'fee.reason.'],
  'lateness.explained': ['ending', 'late.reason.'],
  'customer.not-told': messages,
  'deletion.finished': ['request', 'outcome.'],
  'hold.asked': holdReasons,
  'hold.placed': holdReasons,
  'hold.lift-asked': holdReasons,
  'hold.lifted': holdReasons,
  'hold.returned': holdReasons,
  'report.exported': ['report', 'period.'],
  'refusals.exported': ['refusals', 'way.'],
  'transfer.offered': ['transfer', 'why.'],
  'transfer.rejected': ['transfer', 'reason.'],
  'transfer.withdrawn': ['transfer', 'reason.'],
  'call.made': ['transfer', 'calls.state.'],
  'request.reassigned': ['transfer', 'reassign.reason.'],
  'mailing.viewed': readings,
  'mailing.prepared': readings,
  'reading.proposed': readings,
  'reading.changed': readings,
  'reading.returned': readings,
  'authority.called': ['authority', 'asked.'],
  'demand.opened': ['authority', 'instrument.'],
  'look.asked': ['authority', 'violation.'],
  'look.approved': ['authority', 'violation.'],
  'look.returned': ['authority', 'violation.'],
  'look.used': ['authority', 'violation.'],
  'demand.called-back': ['authority', 'call-back.'],
};

/** Fields that are no fields of a customer's record. */
const fieldPlaces: Readonly<Partial<Record<Action, readonly CodePlace[]>>> = {
  'request.opened': [
    ['request', 'kind.'],
    ['request', 'scope.'],
    optOuts,
    ['request', 'caller.'],
    dialects,
  ],
  'request.closed': [
    ['audit', 'answered-by.'],
    ['audit', 'reason.'],
    ['ending', 'error.reason.'],
    ['request', 'step.'],
  ],
  'alert.sent': [contacts],
  'customer.not-told': [['verification', 'code.unusable.']],
  'code.sent': [contacts],
  'code.confirmed': [contacts],
  'code.not-confirmed': [contacts],
  'disclosure.handed-over': [contacts],
  'package.opened': [contacts],
  'package.came-back': [contacts],
  'payload.dropped': [messages],
  'deletion.noticed': [messages],
  'addresses.dropped': [messages],
  'evidence.added': [['correction', 'evidence.']],
  'correction.carried-out': [
    ['customer', 'field.'],
    ['audit', 'ended.'],
  ],
  'packs.proposed': [['law', 'pack.']],
  'packs.approved': [['law', 'pack.']],
  'packs.returned': [['law', 'pack.']],
  'purpose.proposed': [['customer', 'purpose.']],
  'purpose.announced': [['customer', 'purpose.']],
  'purpose.returned': [['customer', 'purpose.']],
  // A clause is named by its number, which is the same in every language.
  'policy.proposed': [],
  'policy.adopted': [],
  'policy.returned': [],
  'level.reached': [['verification', 'proof.']],
  'letter.edited': [['letter', 'kind.']],
  'report.exported': [['report', 'table.']],
  'request.acknowledged': [contacts],
  'merge.asked': [['merge', 'reason.']],
  'authority.called': [['authority', 'said.']],
  'statistics.queried': [['authority', '']],
  'paper.seen': [papers, titles, authorities],
  'paper.approved': [papers, authorities],
};

/** What the fields of some events are instead of names: a count, hours, entries or events of a book. */
export type FieldSense =
  | 'items'
  | 'undo-hours'
  | 'entries'
  | 'events'
  | 'rows'
  | 'hashed-rows'
  | 'scoped-rows'
  | 'minutes'
  | 'visits'
  | 'mailing'
  | 'drill'
  | 'nothing';

const fieldSenses: Readonly<Partial<Record<Action, FieldSense>>> = {
  'deletion.proposed': 'items',
  'deletion.approved': 'items',
  'deletion.started': 'undo-hours',
  'deletion.entered': 'entries',
  'withholding.approved': 'entries',
  'export.approved': 'events',
  'log.exported': 'events',
  // A number of pairs, and the merge that did it.
  'duplicates.shown': 'nothing',
  'import.blocked': 'rows',
  'record.joined': 'nothing',
  'record.parted': 'nothing',
  'request.person-joined': 'nothing',
  'request.person-parted': 'nothing',
  'history.proposed': 'hashed-rows',
  'history.approved': 'hashed-rows',
  'demand.previewed': 'scoped-rows',
  'demand.proposed': 'hashed-rows',
  'demand.approved': 'hashed-rows',
  'demand.exported': 'hashed-rows',
  'look.asked': 'minutes',
  'look.approved': 'minutes',
  'look.used': 'visits',
  'mailing.viewed': 'mailing',
  'mailing.prepared': 'hashed-rows',
  'release.proposed': 'hashed-rows',
  'release.approved': 'hashed-rows',
  'release.returned': 'hashed-rows',
  'refusals.exported': 'hashed-rows',
  'drill.finished': 'drill',
  // The clocks that move; the panel of dates says which.
  'extension.notified': 'nothing',
};

/** What an event's fields are where they are no names; null where they are. */
export function fieldSenseOf(action: Action): FieldSense | null {
  return fieldSenses[action] ?? null;
}

/** Where the words of an event's reason may stand, in the order to look. */
export function reasonPlacesOf(action: Action): readonly CodePlace[] {
  const place = reasonPlaces[action];
  const own: readonly CodePlace[] = [
    ['audit', 'reason.'],
    ['audit', 'filter-name.'],
  ];
  return place === undefined ? own : [place, ...own];
}

/** Where the words of an event's fields stand; none where they are numbers. */
export function fieldPlacesOf(action: Action): readonly CodePlace[] {
  if (fieldSenseOf(action) !== null) return [];
  return fieldPlaces[action] ?? [['customer', 'field.']];
}

/** Words for a code of an event; null where no place has any. */
export function codeWords(code: string, places: readonly CodePlace[], words: Words): string | null {
  for (const [noun, prefix] of places) {
    const found = words.known(noun, `${prefix}${code}`);
    if (found !== null) return found;
  }
  return null;
}
