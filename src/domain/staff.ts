import type { CompanyId, Role } from './vocabulary.ts';

/** A support desk of a company, with its place, time zone and holiday calendar. */
export type Desk = {
  readonly id: string;
  readonly company: CompanyId;
  /** Name by language tag; `en` is always there. */
  readonly name: Readonly<Record<'en' | 'ja' | 'zh-Hant' | 'zh-Hans', string>>;
  /** Where customers reach it; every letter names it. */
  readonly contact: { readonly phone: string; readonly email: string };
  readonly zone: string;
  readonly calendar: string;
};

/** An account of a human of the desk. Four eyes compare `person`, not `id`. */
export type Staff = {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly lang: string;
  readonly initials: string;
  readonly role: Role;
  /** Desks the account works at; privacy officers and auditors see all desks whatever stands here. */
  readonly desks: readonly string[];
  readonly company: CompanyId | null;
  /** The person's own customer record, which they may neither open nor handle. */
  readonly ownCustomer: string | null;
};

/** Who acts, as the rules see it. */
export type Actor = Pick<Staff, 'id' | 'person' | 'role' | 'desks' | 'company' | 'ownCustomer'>;
