import * as z from 'zod/mini';
import type { CustomerView } from '#contract/customers.ts';
import { readExchange } from '#contract/exchange.ts';
import { OpenRequestBody } from '#contract/open-request.ts';
import type { SessionView } from '#contract/session.ts';
import { spokenLanguageOf } from '../../i18n/spoken-language.ts';

/** What the form holds: the body of the call, half filled in at worst. */
export type OpeningValues = z.input<typeof OpenRequestBody>;

/** What is most likely, so that one press opens the request: a phone call by the customer, for the data itself. */
export function startOf(
  { staff, directory }: Pick<SessionView, 'staff' | 'directory'>,
  kind: OpeningValues['kind'],
  customer: CustomerView | null,
  item: string | null = null,
  isFoundByStaff = false,
): OpeningValues {
  const ownDesk = directory.desks.find((desk) => staff.desks.includes(desk.id));
  const company = customer?.company ?? staff.company ?? ownDesk?.company ?? 'hkt';
  const desks = directory.desks.filter((desk) => desk.company === company);
  const desk = desks.find((one) => staff.desks.includes(one.id)) ?? desks[0];
  return {
    company,
    desk: desk?.id ?? '',
    customer: customer?.id ?? null,
    ...ofKind(kind, customer !== null, item),
    channel: 'phone',
    caller: isFoundByStaff ? 'staff' : 'customer',
    language: spokenLanguageOf(customer?.lang ?? staff.lang),
    words: '',
    contactGiven: customer === null ? { kind: 'phone', value: '' } : null,
    reference: null,
    urgent: false,
  };
}

/** Somebody who asks for the customer, before anything is known of them. */
export const noRepresentative: NonNullable<OpeningValues['representation']> = {
  title: 'mandate',
  name: '',
  harm: false,
};

/** The parts of a body that follow from the kind. */
export function ofKind(
  kind: OpeningValues['kind'],
  isFound: boolean,
  item: string | null = null,
): Pick<OpeningValues, 'kind' | 'scope' | 'optOutScope' | 'correction'> {
  return {
    kind,
    // Of a record that was not found there is no item to name.
    correction: kind === 'correction' && isFound ? { item: item ?? '', asked: '' } : null,
    scope: kind === 'inquiry' ? 'data' : null,
    optOutScope: kind === 'opt-out' ? 'all-marketing' : null,
  };
}

/** The form as a foreign paper fills it in: what it asks, who sends it, where an answer may go. Nothing of it is proved. */
export function onPaper(start: OpeningValues, document: string): OpeningValues {
  const read = readExchange(document);
  if (!read.ok) return start;
  const { kind, agent, identities, asks } = read.paper;
  const email = identities.find(({ name, isClear }) => name === 'email' && isClear)?.value;
  const isForAnother = agent !== null && kind !== 'opt-out';
  const named = email === undefined ? null : { kind: 'email' as const, value: email };
  return {
    ...start,
    ...ofKind(kind, start.customer !== null),
    ...(asks === 'access:categories' ? { scope: 'categories' as const } : {}),
    exchange: { document },
    channel: 'email',
    caller: isForAnother ? 'representative' : 'customer',
    representation: isForAnother ? { ...noRepresentative, name: agent } : null,
    contactGiven:
      start.customer === null || isForAnother || kind === 'opt-out'
        ? (named ?? { kind: 'email', value: '' })
        : null,
  };
}

/** What is kept of a half-typed form, with the item that it began from. */
export function draftOf(values: OpeningValues, item: string | null): string {
  return JSON.stringify({ ...values, startedFrom: item });
}

/** The form as the draft has it; a draft that does not fit any more is left aside. */
export function fromDraft(
  kept: string | null | undefined,
  start: OpeningValues,
  item: string | null,
): OpeningValues {
  if (kept === null || kept === undefined) return start;
  try {
    const { startedFrom, ...draft } = z.parse(Draft, JSON.parse(kept));
    // A key that named another item wins over an older draft.
    if (item !== null && (startedFrom !== item || draft.caller !== start.caller)) return start;
    return { ...draft, customer: start.customer };
  } catch {
    return start;
  }
}

const shape = OpenRequestBody.shape;
const Draft = z.object({
  company: shape.company,
  desk: z.string(),
  kind: shape.kind,
  scope: shape.scope,
  optOutScope: shape.optOutScope,
  channel: shape.channel,
  caller: shape.caller,
  language: shape.language,
  words: z.string(),
  contactGiven: z.nullable(
    z.object({ kind: z.enum(['email', 'phone', 'post']), value: z.string() }),
  ),
  reference: z.nullable(z.string()),
  urgent: z.boolean(),
  form: shape.form,
  representation: z.optional(
    z.nullable(
      z.object({
        title: z.enum(['mandate', 'agent', 'parent', 'guardian']),
        name: z.string(),
        harm: z.boolean(),
      }),
    ),
  ),
  correction: z.optional(z.nullable(z.object({ item: z.string(), asked: z.string() }))),
  exchange: z.optional(z.nullable(z.object({ document: z.string() }))),
  firstReceived: z.optional(z.nullable(z.object({ on: z.string(), desk: z.string() }))),
  startedFrom: z.optional(z.nullable(z.string())),
});
