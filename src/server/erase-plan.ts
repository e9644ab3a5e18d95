import type { Customer, Item } from '../domain/customer.ts';
import { goes, keptParts, type Deletion, type KeptPart } from '../domain/deletion.ts';
import type { Remnant } from '../domain/erasure.ts';
import { open } from '../domain/request-life.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Call } from './call.ts';
import type { Put } from './ports.ts';
import type { SetScene } from './scene-of.ts';
import { randomUuid } from './tokens.ts';

/** A started deletion as it stands now, with the holds and laws of now. */
export type ErasePlan = {
  readonly deletion: Deletion;
  readonly started: NonNullable<Deletion['started']>;
  /** What was approved to go, is still there and is not held. */
  readonly remaining: readonly { readonly record: string; readonly item: Item }[];
  readonly kept: readonly KeptPart[];
  /** Nothing stays: the records themselves go, and with them the person's place in the log. */
  readonly isWhole: boolean;
};

/** Looks at a started deletion with fresh eyes, before every step: what came under a hold since stays. */
export function erasePlan({ request, deletion: sight, records }: SetScene): ErasePlan | null {
  const { deletion } = request;
  if (sight === null || deletion === null || deletion.started === null) return null;
  const { plan } = deletion.started;
  const remaining = sight.fates.flatMap(({ record, item, fate }) =>
    goes(fate) && plan[item.id] !== undefined ? [{ record, item }] : [],
  );
  const kept = keptParts(sight.fates);
  const items = records.reduce((sum, record) => sum + record.items.length, 0);
  return {
    deletion,
    started: deletion.started,
    remaining,
    kept,
    isWhole: kept.length === 0 && remaining.length === items,
  };
}

/** A request without anything that a person said, gave or asked: what stays is that it was, when, and who worked on it. */
export function emptied(request: RequestRecord, isWhole: boolean): RequestRecord {
  const bare = open(
    {
      ...request,
      words: '',
      contactGiven: null,
      representation: null,
      customer: isWhole ? null : request.customer,
      correction: null,
      routing: null,
      optOut: request.optOut === null ? null : { ...request.optOut, named: [] },
    },
    [],
    request.receivedAt,
  );
  const { version, status, outcome, closedAt, receivedDesk, owner, hands, waits } = request;
  const { refusal, answeredBy, deletion, course, transfers, calls } = request;
  return {
    ...bare,
    wordsErased: true,
    version,
    status,
    outcome,
    closedAt,
    receivedDesk,
    owner,
    hands,
    waits,
    refusal,
    answeredBy,
    course,
    calls,
    transfers: transfers.map((one) => ({ ...one, summary: '' })),
    deletion: deletion === null ? null : bareDeletion(deletion),
  };
}

/** A deletion whose item ids are forgotten. */
export function bareDeletion(deletion: Deletion): Deletion {
  const { started } = deletion;
  return { ...deletion, choices: {}, started: started === null ? null : { ...started, plan: {} } };
}

/** Whether a request still holds words of a person. */
export function holdsWords(request: RequestRecord): boolean {
  return (
    request.words !== '' ||
    request.contactGiven !== null ||
    request.representation !== null ||
    request.notes.length > 0 ||
    request.correction !== null ||
    Object.keys(request.letters).length > 0 ||
    request.transfers.some(({ summary }) => summary !== '') ||
    (request.optOut?.named.length ?? 0) > 0 ||
    request.verification.codes.length > 0
  );
}

/** The records without some of their items, and what is left of those that were made anonymous. */
export function withoutItems(
  call: Call,
  records: readonly Customer[],
  gone: readonly { readonly item: Item }[],
  plan: ErasePlan['started']['plan'],
): readonly Put[] {
  const ids = new Set(gone.map(({ item }) => item.id));
  const changed = records.filter((record) => record.items.some((item) => ids.has(item.id)));
  const remnants = changed.flatMap((record) =>
    record.items
      .filter((item) => ids.has(item.id) && plan[item.id] === 'anonymise')
      .map((item): Remnant => ({
        id: `x-${randomUuid(call.deps.chance)}`,
        version: 1,
        company: record.company,
        field: item.field,
        source: item.source,
        year: item.collectedOn.slice(0, 4),
      })),
  );
  return [
    ...changed.map((record): Put => ({
      type: 'customer',
      record: {
        ...record,
        version: record.version + 1,
        items: record.items.filter((item) => !ids.has(item.id)),
      },
      seen: record.version,
    })),
    ...remnants.map((record): Put => ({ type: 'remnant', record, seen: 0 })),
  ];
}
