import * as z from 'zod/mini';

/** A value as the viewer may see it; never the clear value of a customer. */
export const MaskedValue = z.object({ masked: z.string(), lang: z.nullable(z.string()) });
export type MaskedValue = z.infer<typeof MaskedValue>;
