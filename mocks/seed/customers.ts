import type { Customer } from '../../src/domain/customer.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';
import type { Source } from '../../src/domain/record-vocabulary.ts';
import { inToldSlices } from '../breathe.ts';
import type { TellMaking } from '../making.ts';
import type { HashAnswer } from './cast-customer.ts';
import { castRecords, type CastRecord } from './cast-records.ts';
import {
  addContacts,
  addIdentity,
  addQuestions,
  addSecrets,
  addTexts,
  type Made,
} from './customer-items.ts';
import { opaque, pseudonym } from './customer-id.ts';
import { daysAgo } from './day.ts';
import { listedCast } from './listed-cast.ts';
import { companyAt, personAt, type Person } from './person.ts';
import { mulberry32, mixed, type Random } from './random.ts';
import { itemMaker, mailWishes, type Provenance } from './seed-item.ts';

const members: readonly CastRecord[] = Object.values(castRecords);

/** Whether the record of that number was joined to the one before it. */
const isAlias = (number: number): boolean => number % 67 === 40;

/** Customers of a world: people of the cast first, then as many as asked. */
export async function makeCustomers(
  seed: number,
  size: number,
  hashAnswer: HashAnswer,
  tell: TellMaking = () => undefined,
): Promise<Customer[]> {
  const customers: Customer[] = [];
  const numbers = [...Array(Math.max(size, members.length)).keys()];
  const make = (number: number): void => {
    customers.push(customerAt(seed, number, hashAnswer));
  };
  await inToldSlices(numbers, make, (done, total) => tell('customers', done, total));
  return customers;
}

/** One customer of the row, made from nothing but the seed and the number: worlds can be made in slices. */
export function customerAt(seed: number, number: number, hashAnswer: HashAnswer): Customer {
  const member = members[number];
  return member === undefined ? new MadeCustomer(seed, number) : listedCast(member, hashAnswer);
}

/**
 * A customer of whom only what lists a record is made at once. The rest is made whenever it is asked for and not kept for
 * long: a hundred thousand records with all their items fill a page's memory. The late properties are the object's own,
 * so that a copy with a change holds them all, and their getters are shared by all.
 */
class MadeCustomer {
  readonly id: string;
  readonly version = 1;
  readonly company: CompanyId;
  readonly person: string;
  readonly subject: string;
  readonly suppressions = noSuppressions;
  declare readonly lang: Customer['lang'];
  declare readonly items: Customer['items'];
  declare readonly firstReplied: Customer['firstReplied'];
  readonly #seed: number;
  readonly #number: number;

  constructor(seed: number, number: number) {
    const first = firstOf(number);
    this.id = `c-${opaque(seed, 11, number)}`;
    this.company = companyAt(seed, first);
    this.person = `p-${opaque(seed, 13, first)}`;
    this.subject = pseudonym(seed, first);
    this.#seed = seed;
    this.#number = number;
    Object.defineProperties(this, MadeCustomer.#late);
  }

  static #late = {
    lang: { enumerable: true, get: MadeCustomer.#language() },
    items: { enumerable: true, get: MadeCustomer.#getter('items') },
    firstReplied: { enumerable: true, get: MadeCustomer.#replied() },
  };

  /** A queue of ten thousand asks for nothing else of its people. */
  static #language() {
    return function read(this: MadeCustomer): Details['lang'] {
      return personAt(this.#seed, firstOf(this.#number)).lang;
    };
  }

  /** Whoever has a request at a desk was mostly answered there first; the day is the record's own. */
  static #replied() {
    return function read(this: MadeCustomer): Details['firstReplied'] {
      const { firstReplied, items } = lately(this.#seed, this.#number, this.id);
      const desk = answering.get(this);
      const on = firstReplied?.on ?? items[0]?.collectedOn;
      return desk === undefined || on === undefined ? firstReplied : { desk, on };
    };
  }

  static #getter<Name extends keyof Details>(name: Name) {
    return function read(this: MadeCustomer): Details[Name] {
      return lately(this.#seed, this.#number, this.id)[name];
    };
  }
}

/** Desks that answered a customer first, where the stories of a world say so. */
const answering = new WeakMap<Customer, string>();

/** Lets a desk have answered these records first: a story that is told at that desk goes on there. */
export function answeredAt(records: readonly Customer[], desk: string): void {
  for (const record of records) answering.set(record, desk);
}

const noSuppressions: Customer['suppressions'] = [];

/** The number of the record that came first, where two were joined. */
function firstOf(number: number): number {
  return isAlias(number) ? number - 1 : number;
}

/** Customers of whom the details are at hand: more than one call ever asks of. */
const LATELY = 512;
const atHand: { seed: number; number: number; details: Details }[] = [];

/** Details that were made a moment ago, or made now. They follow from seed and number alone. */
function lately(seed: number, number: number, id: string): Details {
  const place = number % LATELY;
  const known = atHand[place];
  if (known?.seed === seed && known.number === number) return known.details;
  const details = detailsOf(seed, number, id);
  atHand[place] = { seed, number, details };
  return details;
}

type Details = Pick<Customer, 'lang' | 'items' | 'firstReplied'>;

function detailsOf(seed: number, number: number, id: string): Details {
  const random = mulberry32(mixed(seed, 3, number));
  const person = personAt(seed, firstOf(number));
  const age = 40 + random.below(4200);
  const from = provenance(person.company, age, random);
  const { add, items } = itemMaker(id, from);
  const later = (): string => daysAgo(random.below(Math.min(age, 900)));
  // From a stream of its own: what else is known of them stays as it was.
  const wishes = mailWishes(mulberry32(mixed(seed, 41, number)), from);
  const record: Made = { person, random, age, later, add, wishes };
  addIdentity(record, isAlias(number));
  addContacts(record, number, homeOf(seed, number, person));
  addQuestions(record, number % 23 === 5);
  addTexts(record, (back) => (number > 60 ? personAt(seed, number - back) : null));
  addSecrets(record);
  const replied = { desk: random.pick(desksOf(person.company)), on: later() };
  return { lang: person.lang, items, firstReplied: random.percent(60) ? replied : null };
}

/** Whose phone and address a customer has, where two people live together. Null for most, who live alone. */
function homeOf(seed: number, number: number, person: Person): Person | null {
  const place = number % 41;
  if (place !== 17 && place !== 18) return null;
  const [mine, other] = [number, place === 17 ? number + 1 : number - 1];
  const isHome = !isAlias(mine) && !isAlias(other) && companyAt(seed, other) === person.company;
  if (!isHome || other < members.length) return null;
  return place === 17 ? person : personAt(seed, other);
}

const desksByCompany: Readonly<Record<CompanyId, readonly string[]>> = {
  hkt: ['hkt-support', 'hkt-events', 'hkt-billing'],
  'ntt-china': ['ntt-hong-kong', 'ntt-shanghai', 'ntt-sales'],
};

/** Desks of a company that take customers in. */
function desksOf(company: CompanyId): readonly string[] {
  return desksByCompany[company];
}

const origins: readonly Source[] = [
  'customer',
  'web-form',
  'contract',
  'contract',
  'customer',
  'import',
];
const channels = ['phone', 'web', 'web', 'letter', 'visit', 'email'] as const;

function provenance(company: CompanyId, age: number, random: Random): Provenance {
  return {
    source: random.pick(origins),
    collectedOn: daysAgo(age),
    collectedBy: random.pick(desksOf(company)),
    collectedChannel: random.pick(channels),
  };
}
