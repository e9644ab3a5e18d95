import type { AuditEvent } from './audit.ts';
import { roles, type AuditAction, type Role } from './vocabulary.ts';

/** How somebody of the desk came to see something of a customer, or wanted to (N6). */
export const lookKinds = ['record', 'value', 'preview'] as const;
export type LookKind = (typeof lookKinds)[number];

/** One look at a customer as the customer may be told of it: a desk and a role, never a person. */
export type Look = {
  readonly at: string;
  readonly desk: string | null;
  readonly role: Role;
  readonly what: LookKind;
  readonly purpose: string | null;
  /** Names of the items that were shown or asked for. */
  readonly fields: readonly string[];
  /** Why it was refused; null where it was not. */
  readonly refused: string | null;
};

/** The look that an event of the log tells of; null where nobody of the desk looked at anything. */
export function lookOf(event: AuditEvent): Look | null {
  const role = roles.find((one) => one === event.actor.role);
  const what = kindOf(event);
  if (role === undefined || what === null) return null;
  return {
    at: event.at,
    desk: event.actor.desk,
    role,
    what,
    purpose: event.purpose,
    fields: event.fields ?? [],
    refused: event.outcome === 'done' ? null : (event.problem ?? event.outcome),
  };
}

const done: Readonly<Partial<Record<AuditAction, LookKind>>> = {
  'customer.viewed': 'record',
  'item.revealed': 'value',
  'disclosure.previewed': 'preview',
};

/** Calls that show something of a customer, by the endpoint that a refusal names. */
const asked: Readonly<Record<string, LookKind | undefined>> = {
  readCustomer: 'record',
  revealItem: 'value',
  previewDisclosure: 'preview',
};

function kindOf({ action, reason = '' }: AuditEvent): LookKind | null {
  return (action === 'command.refused' ? asked[reason] : done[action]) ?? null;
}
