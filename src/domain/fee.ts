import type { PlaceCode } from './calendar.ts';
import { clockLawOf } from './law/clock-law-of.ts';
import { speaksOf, type FeeRule, type ClockRule } from './law/law-pack.ts';
import type { Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import { feeReasons, type Currency, type FeeReason } from './ending-vocabulary.ts';

/** A fee that was asked of the customer, in whole units of the desk's money. */
export type Fee = {
  readonly reason: FeeReason;
  readonly amount: number;
  readonly currency: Currency;
  /** The article that lets it be asked. */
  readonly citation: string;
  readonly at: Instant;
  readonly paidAt: Instant | null;
};

/** A reason for which a fee may be asked, and the article that says so. */
export type KnownFee = { readonly reason: FeeReason; readonly citation: string };

type Asked = Pick<RequestRecord, 'kind' | 'packs'>;

/**
 * For what a fee may be asked under the laws of a request: what one of them lets be asked and none of them rules out
 * (APPI Art. 38, PDPO s.28, GDPR Arts. 12(5), 15(3)). Empty where the right is free.
 */
export function knownFees(request: Asked): readonly KnownFee[] {
  const laws = rulesOf(request);
  const binding = laws.filter((rules) => rules.some(({ mandatory }) => mandatory === 'must'));
  return feeReasons.flatMap((reason): KnownFee[] => {
    const rule = laws.flat().find(({ value }) => value.reasons.includes(reason));
    const isRuledOut = binding.some((rules) =>
      rules.every(({ value }) => !value.reasons.includes(reason)),
    );
    return rule === undefined || isRuledOut ? [] : [{ reason, citation: rule.citation }];
  });
}

/** The article by which a right costs nothing; null where no law of the request speaks of it. */
export function freeBy(request: Asked): string | null {
  const rules = rulesOf(request).flat();
  return rules.find(({ mandatory }) => mandatory === 'must')?.citation ?? null;
}

/** Whether a fee was asked and is not paid. */
export function isOwed({ course }: Pick<RequestRecord, 'course'>): boolean {
  return course.fee !== null && course.fee.paidAt === null;
}

function rulesOf({ kind, packs }: Asked): readonly (readonly (ClockRule & { value: FeeRule })[])[] {
  return packs.map((id) =>
    clockLawOf(id).rules.flatMap((rule) =>
      rule.value?.is === 'fee' && speaksOf(rule.right, kind)
        ? [{ ...rule, value: rule.value }]
        : [],
    ),
  );
}

const moneyOf: Readonly<Record<PlaceCode, Currency>> = {
  jp: 'JPY',
  hk: 'HKD',
  cn: 'CNY',
  'de-be': 'EUR',
  'gb-eng': 'GBP',
  'us-ca': 'USD',
};

/** The money in which a desk of a place asks for a fee. */
export function currencyOf(place: PlaceCode): Currency {
  return moneyOf[place];
}
