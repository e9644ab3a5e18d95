import type { RequestRow } from '#contract/queue.ts';
import type { OfferedDeed } from '../offered-deeds.ts';
import { folded } from './meant-words.ts';

/** One thing that the palette can do. */
export type PaletteChoice =
  | { readonly kind: 'deed'; readonly id: string; readonly deed: OfferedDeed }
  | { readonly kind: 'request'; readonly id: string; readonly row: RequestRow }
  | { readonly kind: 'part'; readonly id: string; readonly place: OfferedDeed }
  | { readonly kind: 'place'; readonly id: string; readonly place: OfferedDeed };

/**
 * What fits the words typed: deeds that can be done before those that cannot, then the parts of the page, then places,
 * then requests. Every word has to be found, wherever it stands and whatever its case and width. Requests come last:
 * they arrive later than the rest, and what somebody knows by heart stays where it is.
 */
export function paletteChoices(
  typed: string,
  deeds: readonly OfferedDeed[],
  rows: readonly RequestRow[],
  parts: readonly OfferedDeed[],
  places: readonly OfferedDeed[],
): PaletteChoice[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const fits = ({ label }: OfferedDeed): boolean =>
    words.every((word) => folded(label).includes(word));
  const fitting = deeds.filter(fits);
  return [
    ...[
      ...fitting.filter(({ can }) => can === true),
      ...fitting.filter(({ can }) => can !== true),
    ].map((deed) => ({ kind: 'deed' as const, id: `deed-${deed.id}`, deed })),
    ...parts.filter(fits).map((place) => ({
      kind: 'part' as const,
      id: `part-${place.id}`,
      place,
    })),
    ...places.filter(fits).map((place) => ({
      kind: 'place' as const,
      id: `place-${place.id}`,
      place,
    })),
    ...rows.map((row) => ({ kind: 'request' as const, id: `request-${row.id}`, row })),
  ];
}
