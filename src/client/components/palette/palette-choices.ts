import type { RequestRow } from '#contract/queue.ts';
import type { OfferedDeed } from '../offered-deeds.ts';

/** One thing that the palette can do. */
export type PaletteChoice =
  | { readonly kind: 'deed'; readonly id: string; readonly deed: OfferedDeed }
  | { readonly kind: 'request'; readonly id: string; readonly row: RequestRow }
  | { readonly kind: 'part'; readonly id: string; readonly place: OfferedDeed }
  | { readonly kind: 'place'; readonly id: string; readonly place: OfferedDeed };

/** The digits of a request's number in what was typed, with or without its letter; null where it is none. */
export function numberIn(typed: string): string | null {
  return /^(?:r-?)?(\d{1,9})$/i.exec(typed.normalize('NFKC').trim())?.[1] ?? null;
}

/**
 * What fits the words typed: deeds that can be done before those that cannot, then requests, then the parts of the
 * page, then places. Every word has to be found, wherever it stands and whatever its case and width.
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
    ...rows.map((row) => ({ kind: 'request' as const, id: `request-${row.id}`, row })),
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
  ];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
