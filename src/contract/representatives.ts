import { coverable, isForMinor, isMandated, papersFor } from '../domain/representation.ts';

/**
 * Which papers show which title, of which titles the paper says what it covers, and which speak for a minor; one rule for
 * screens and backend.
 */
export const representatives = { coverable, isForMinor, isMandated, papersFor } as const;
