import * as z from 'zod/mini';
import { companyIds, roles } from '../../domain/vocabulary.ts';

/** Somebody of the desk whom the suite may be. */
export const GivenAccount = z.strictObject({
  staff: z.string(),
  role: z.enum(roles),
  /** Desks that the account works at; none for those who work everywhere. */
  desks: z.array(z.string()),
  company: z.nullable(z.enum(companyIds)),
  /** A bearer token that stands already; left out where `POST /api/sessions` gives one for the name alone. */
  token: z.optional(z.string()),
});
export type GivenAccount = z.infer<typeof GivenAccount>;

/** What a backend tells the suite before it begins: people of each role, and one invented customer. */
export const Given = z.strictObject({
  accounts: z.array(GivenAccount).check(z.minLength(1)),
  /** A customer of a desk where one of the agents works; several requests are opened for them. */
  customer: z.strictObject({
    company: z.enum(companyIds),
    desk: z.string(),
    /** What finds them and nobody else: a number, an address of mail. */
    find: z.array(z.string()).check(z.minLength(1), z.maxLength(3)),
    /** Clear values of the record that no answer may hold but that of a reveal. */
    values: z.array(z.string().check(z.minLength(5))).check(z.minLength(1)),
  }),
});
export type Given = z.infer<typeof Given>;
