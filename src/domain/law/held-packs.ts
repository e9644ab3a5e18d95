import type { PackId } from '../vocabulary.ts';

/** Packs that the product holds so far; the rest of the list is known by name only. */
export const heldPackIds = ['jp-appi', 'hk-pdpo', 'cn-pipl'] as const satisfies readonly PackId[];
export type HeldPackId = (typeof heldPackIds)[number];
