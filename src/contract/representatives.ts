import { coverable, isMandated, papersFor } from '../domain/representation.ts';

/** Which papers show which title, and of which titles the paper says what it covers; one rule for screens and backend. */
export const representatives = { coverable, isMandated, papersFor } as const;
