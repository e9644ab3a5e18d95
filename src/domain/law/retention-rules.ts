import type { PlainDate } from '../plain-date.ts';
import type { CompanyId, PackId } from '../vocabulary.ts';
import type { ItemField } from '../record-vocabulary.ts';

/** A duty to keep records for a time, which goes before a wish to have them erased. */
export type RetentionRule = {
  readonly id: string;
  readonly pack: PackId;
  readonly fields: readonly ItemField[];
  /** Years counted from the day on which the item was collected. */
  readonly years: number;
  readonly citation: string;
  readonly asRead: PlainDate;
  /** False: the text was not read, and the screen says so. */
  readonly checked: boolean;
};

const taxRecords: readonly ItemField[] = [
  'last-invoice-number',
  'last-invoice-amount',
  'delivery-reference',
];

/** Duties to keep, by law. A company keeps what its attached packs name. */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: 'jp-keep-tax-records',
    pack: 'jp-appi',
    fields: taxRecords,
    years: 7,
    citation: 'Corporation Tax Act (Japan), Art. 126; Enforcement Regulations, Art. 59',
    asRead: '2026-11-21',
    checked: false,
  },
  {
    id: 'hk-keep-tax-records',
    pack: 'hk-pdpo',
    fields: taxRecords,
    years: 7,
    citation: 'Inland Revenue Ordinance (Cap. 112), s.51C',
    asRead: '2026-11-21',
    checked: false,
  },
  {
    id: 'cn-keep-trade-records',
    pack: 'cn-pipl',
    fields: taxRecords,
    years: 3,
    citation: 'E-Commerce Law (China), Art. 31',
    asRead: '2026-11-21',
    checked: false,
  },
];

/** The rules of the packs that are attached to a company. */
export function retentionRulesOf(packs: readonly PackId[]): readonly RetentionRule[] {
  return retentionRules.filter((rule) => packs.includes(rule.pack));
}

/** The ground of a company's packs on which erasing something held for a dispute is refused. */
export const holdGrounds: Readonly<Record<CompanyId, string>> = {
  hkt: 'jp-ground-cease-no-ground',
  'ntt-china': 'hk-ground-erase-no-right',
};
