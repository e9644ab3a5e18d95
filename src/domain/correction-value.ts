import type { ItemField } from './record-vocabulary.ts';
import { readAmount, readDay, readMonth } from './written-value.ts';

/** Why a text cannot be the value of a field. */
export type ValueFault = 'not-a-date' | 'not-an-email' | 'not-a-phone' | 'invalid';

/** A value as it would be held, dates by value, or why the text cannot stand in that field. */
export type WrittenAs =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: ValueFault };

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const digits = /\p{Nd}/gu;
/** Fewer digits than this are no phone number anywhere. */
const PHONE_DIGITS = 6;

/** Reads what was asked or decided as the value of a field. */
export function writtenAs(field: ItemField, text: string): WrittenAs {
  const value = text.trim();
  switch (field) {
    case 'birth-date':
      return read(readDay(value), 'not-a-date');
    case 'first-contract-month':
      return read(readMonth(value), 'not-a-date');
    case 'last-invoice-amount':
      return read(readAmount(value), 'invalid');
    case 'email':
      return read(mail.test(value) ? value : null, 'not-an-email');
    case 'phone':
      return read((value.match(digits) ?? []).length >= PHONE_DIGITS ? value : null, 'not-a-phone');
    case 'name':
    case 'name-reading':
    case 'post':
    case 'customer-number':
    case 'last-invoice-number':
    case 'event-booked':
    case 'product-plan':
    case 'delivery-reference':
    case 'imported-number':
    case 'language':
    case 'interest':
    case 'note':
    case 'call-note':
      return read(value, 'invalid');
    // Secrets are changed by their owner and never in a request.
    case 'payment-card':
    case 'identity-number':
    case 'password':
    case 'security-answer':
      return { ok: false, fault: 'invalid' };
  }
}

function read(value: string | null, fault: ValueFault): WrittenAs {
  return value === null || value === '' ? { ok: false, fault } : { ok: true, value };
}
