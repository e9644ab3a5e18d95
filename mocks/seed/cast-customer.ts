import type { Customer } from '../../src/domain/customer.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { CastPlace } from './cast-places.ts';

/** Keyed hash of a folded answer, as the host keeps question-only items. */
export type HashAnswer = (folded: string) => string;

/** What a record holds beside its place. */
export type LateDetails = Pick<Customer, 'lang' | 'items' | 'firstReplied'>;

let detailsOf: ((id: string, hashAnswer: HashAnswer) => LateDetails) | null = null;

/** Loads what the records of the cast hold. A first list shows none of them, and whoever reads one waits for this. */
export async function readyCast(): Promise<void> {
  detailsOf ??= (await import('./cast-details.ts')).castDetails;
}

/** The record of somebody of the cast. Its late properties are its own, so that a copy with a change holds them all. */
export class CastCustomer {
  readonly id: string;
  readonly version = 1;
  readonly company: CompanyId;
  readonly person: string;
  readonly subject: string;
  readonly suppressions: Customer['suppressions'] = [];
  declare readonly lang: Customer['lang'];
  declare readonly items: Customer['items'];
  declare readonly firstReplied: Customer['firstReplied'];
  readonly #hashAnswer: HashAnswer;
  #details: LateDetails | null = null;

  constructor({ id, company, person }: CastPlace, hashAnswer: HashAnswer) {
    this.id = id;
    this.company = company;
    this.person = person;
    this.subject = `s-${pseudonymOf(person)}`;
    this.#hashAnswer = hashAnswer;
    for (const name of ['lang', 'items', 'firstReplied'] as const)
      Object.defineProperty(this, name, { enumerable: true, get: () => this.#read()[name] });
  }

  #read(): LateDetails {
    if (detailsOf === null) throw new TypeError('The cast was read before it was loaded.');
    return (this.#details ??= detailsOf(this.id, this.#hashAnswer));
  }
}

/** Sixteen hexadecimal digits; the cast is written by hand, so is its place in the log. */
function pseudonymOf(person: string): string {
  let bits = 0xca57;
  const digits = [...person].map((letter) => {
    bits = Math.imul(bits ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return (bits >>> 24).toString(16).padStart(2, '0');
  });
  return digits.join('').slice(-16);
}
