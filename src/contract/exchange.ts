import * as z from 'zod/mini';
import {
  drpNumber,
  drpReasons,
  drpStatuses,
  exchangeMeaning,
  openDsrStatuses,
  type ExchangeOrigin,
} from '../domain/exchange.ts';
import { exchangeDialects, type RequestKind } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { line } from './text.ts';

/** Who a foreign paper speaks of: a word that can be looked up, or one that only its sender understands. */
export type ExchangeIdentity = {
  readonly name: 'name' | 'email' | 'phone' | 'address' | 'customer-number' | 'other';
  /** The sender's own word for it. */
  readonly type: string;
  readonly value: string;
  /** False for a hash, which no look-up can use. */
  readonly isClear: boolean;
};

/** A foreign paper as it says of itself; nothing of it is proved. `kind` is the desk's own word for what it asks. */
export type ExchangePaper = ExchangeOrigin & {
  readonly kind: RequestKind;
  readonly regime: string | null;
  /** Who sends it for somebody else; null where nobody is named. */
  readonly agent: string | null;
  /** When the sender no longer stands behind it, in ISO 8601; null where it does not say. */
  readonly validUntil: string | null;
  readonly identities: readonly ExchangeIdentity[];
};

// The library's own forms of a moment and of a UUID would come with the first page.
const stamp = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
const uuid = z.string().check(z.regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i));
const number = z.string().check(z.regex(/^[\w.:-]{1,80}$/));

/** A request of OpenDSR 1.0, as far as the desk reads it. */
const OpenDsrRequest = z.object({
  regulation: z.optional(line(20)),
  subject_request_id: uuid,
  subject_request_type: line(40),
  submitted_time: stamp,
  subject_identities: z
    .array(
      z.object({
        identity_type: line(40),
        identity_value: line(400),
        identity_format: z.enum(['raw', 'sha1', 'md5', 'sha256']),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});

const Address = z.union([
  line(400),
  z.object({
    formatted: z.optional(line(400)),
    street_address: z.optional(line(200)),
    locality: z.optional(line(100)),
    region: z.optional(line(100)),
    postal_code: z.optional(line(20)),
    country: z.optional(line(60)),
  }),
]);

/** An exercise of the Data Rights Protocol 1.0, decoded, as far as the desk reads it. */
const DrpRequest = z.object({
  'agent-id': number,
  'business-id': line(80),
  'agent-request-id': z.optional(number),
  'issued-at': stamp,
  'expires-at': z.optional(stamp),
  'drp.version': line(20),
  exercise: line(40),
  regime: z.optional(line(20)),
  name: z.optional(line(200)),
  email: z.optional(line(200)),
  phone_number: z.optional(line(40)),
  address: z.optional(Address),
});

const openDsrAsks = z.enum(['access', 'portability', 'rectification', 'erasure']);
const drpAsks = z.enum([
  'access',
  'access:categories',
  'access:specific',
  'deletion',
  'sale:opt_out',
]);

/** Why a text is no request that can be opened: neither dialect, or a right that the desk has no request for. */
export type ExchangeFault = 'exchange-not-read' | 'exchange-not-mapped';
type Read =
  | { readonly ok: true; readonly paper: ExchangePaper }
  | { readonly ok: false; readonly code: ExchangeFault };

/** Reads a foreign paper. What it does not know in it is left aside. */
export function readExchange(text: string): Read {
  const json = parsed(text);
  const openDsr = z.safeParse(OpenDsrRequest, json);
  if (openDsr.success) return fromOpenDsr(openDsr.data);
  const drp = z.safeParse(DrpRequest, json);
  return drp.success ? fromDrp(drp.data) : { ok: false, code: 'exchange-not-read' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fromOpenDsr(given: z.infer<typeof OpenDsrRequest>): Read {
  const asks = z.safeParse(openDsrAsks, given.subject_request_type);
  if (!asks.success) return { ok: false, code: 'exchange-not-mapped' };
  return {
    ok: true,
    paper: {
      dialect: 'opendsr',
      number: given.subject_request_id.toLowerCase(),
      asks: asks.data,
      kind: exchangeMeaning(asks.data).kind,
      stated: given.submitted_time,
      regime: given.regulation ?? null,
      agent: null,
      validUntil: null,
      identities: given.subject_identities.map((one) => ({
        name: openDsrNames[one.identity_type] ?? 'other',
        type: one.identity_type,
        value: one.identity_value,
        isClear: one.identity_format === 'raw',
      })),
    },
  };
}

const openDsrNames: Readonly<Record<string, ExchangeIdentity['name']>> = {
  email: 'email',
  phone: 'phone',
  phone_number: 'phone',
  controller_customer_id: 'customer-number',
};

function fromDrp(given: z.infer<typeof DrpRequest>): Read {
  // The protocol's own text writes the word in both ways.
  const asks = z.safeParse(drpAsks, given.exercise.replace('opt-out', 'opt_out'));
  if (!asks.success) return { ok: false, code: 'exchange-not-mapped' };
  const said = (
    name: ExchangeIdentity['name'],
    type: string,
    value: string | undefined,
  ): ExchangeIdentity[] =>
    value === undefined || value === '' ? [] : [{ name, type, value, isClear: true }];
  return {
    ok: true,
    paper: {
      dialect: 'drp',
      number: drpNumber(given['agent-id'], given['issued-at'], given['agent-request-id']),
      asks: asks.data,
      kind: exchangeMeaning(asks.data).kind,
      stated: given['issued-at'],
      regime: given.regime ?? null,
      agent: given['agent-id'],
      validUntil: given['expires-at'] ?? null,
      identities: [
        ...said('name', 'name', given.name),
        ...said('email', 'email', given.email),
        ...said('phone', 'phone_number', given.phone_number),
        ...said('address', 'address', written(given.address)),
      ],
    },
  };
}

function written(address: z.infer<typeof Address> | undefined): string | undefined {
  if (address === undefined || typeof address === 'string') return address;
  const { formatted, street_address, locality, region, postal_code, country } = address;
  const parts = [street_address, locality, region, postal_code, country];
  return formatted ?? parts.filter((part) => part !== undefined).join(', ');
}

/** How a request stands, for an OpenDSR controller: the parts of its status body that a desk can tell. */
export const OpenDsrStatusView = z.strictObject({
  controller_id: z.string(),
  /** When it was over, or by when it is to be; null only where no duty names a day. */
  expected_completion_time: z.nullable(z.string()),
  /** A UUID of version 4, as the dialect wants it: the controller's own, or one that always stands for the same paper. */
  subject_request_id: uuid,
  request_status: z.enum(openDsrStatuses),
  api_version: z.literal('1.0'),
});

/** How a request stands, for an agent of the Data Rights Protocol. */
export const DrpStatusView = z.strictObject({
  request_id: z.string(),
  received_at: z.string(),
  /** While it is open. */
  expected_by: z.optional(z.string()),
  /** What the agent called it, where it did. */
  agent_request_id: z.optional(z.string()),
  status: z.enum(drpStatuses),
  reason: z.optional(z.enum(drpReasons)),
});

export const exportExchangeStatus = endpoint({
  id: 'exportExchangeStatus',
  method: 'GET',
  path: '/api/requests/:request/exchange/:dialect',
  summary:
    'How a request that came in as a foreign paper stands, as a JSON file of a dialect; who took it is an event',
  command: 'view-request',
  params: z.strictObject({ request: z.string(), dialect: z.enum(exchangeDialects) }),
  reply: z.strictObject({ name: z.string(), text: z.string(), sha256: z.string() }),
});
