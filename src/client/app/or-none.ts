import * as z from 'zod/mini';

/** A part of an address that may be missing; one that nobody understands counts as missing, so that an old link still opens. */
export function orNone<S extends z.core.$ZodType>(schema: z.ZodMiniOptional<S>) {
  // oxlint-disable-next-line promise/valid-params -- a schema's fallback, not a promise's
  return z.catch(schema, undefined);
}
