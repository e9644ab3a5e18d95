import { packIds, type PackId } from '../vocabulary.ts';

/** Packs that the product holds: the whole list. */
export const heldPackIds = packIds;
export type HeldPackId = PackId;
