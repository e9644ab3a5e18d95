import { SEED_CANARY } from './seed/cast-customer.ts';

/** A word of the pretended world that no live build may hold. */
export const canary = SEED_CANARY;
