import { SEED_CANARY } from './seed/cast-details.ts';

/** A word of the pretended world that no live build may hold. */
export const canary = SEED_CANARY;
