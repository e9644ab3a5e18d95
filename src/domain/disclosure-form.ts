import { groundOf, refusalGrounds, type LawPack } from './law/law-pack.ts';
import type { Delivery } from './request.ts';
import type { DisclosureForm } from './vocabulary.ts';

/** In which form a way of delivery gives the answer. */
export function formOf({ method }: Pick<Delivery, 'method'>): DisclosureForm {
  switch (method) {
    case 'link':
      return 'electronic';
    case 'post':
    case 'in-person':
      return 'paper';
  }
}

/** The ways in their order, those in the form that was asked for before all others; as they are where none was. */
export function inFormFirst<W extends Pick<Delivery, 'method'>>(
  ways: readonly W[],
  form: DisclosureForm | null,
): readonly W[] {
  if (form === null) return ways;
  const isAsked = (way: W): boolean => formOf(way) === form;
  return [...ways.filter(isAsked), ...ways.filter((way) => !isAsked(way))];
}

/** The article by which the customer chooses the form (APPI Art. 33(2)); null where no attached law leaves it to them. */
export function formCitation(packs: readonly LawPack[]): string | null {
  const grounds = packs.flatMap((pack) => refusalGrounds(pack, 'inquiry'));
  return grounds.find((rule) => groundOf(rule)?.fallback === 'paper')?.citation ?? null;
}
