import type { Item } from '../../domain/customer.ts';
import type { ItemField, Purpose, SharingBasis, Source } from '../../domain/record-vocabulary.ts';

/** One kind of information, without any of it: what for, from where, to what kind of recipient. */
export type PackageKind = {
  readonly field: ItemField;
  /** Every item of the kind was declined, so nothing of it is held. */
  readonly declined: boolean;
  readonly purposes: readonly Purpose[];
  readonly sources: readonly Source[];
  readonly bases: readonly SharingBasis[];
};

/** The kinds among items, in their order. Values, dates, desks and names of recipients stay out. */
export function packageKinds(items: readonly Item[]): readonly PackageKind[] {
  const fields = [...new Set(items.map((item) => item.field))];
  return fields.map((field) => {
    const all = items.filter((item) => item.field === field);
    const held = all.filter((item) => item.state === 'held');
    return {
      field,
      declined: held.length === 0,
      purposes: [...new Set(held.flatMap((item) => item.purposes))],
      sources: [...new Set(held.map((item) => item.source))],
      bases: [...new Set(held.flatMap((item) => item.sharings.map((sharing) => sharing.basis)))],
    };
  });
}
