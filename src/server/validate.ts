import * as z from 'zod/mini';
import { fieldCodes, type FieldCode } from '../contract/problem.ts';
import { ProblemError } from './problems.ts';

/** Parses input with a schema of the contract. Throws the given problem, with a pointer and code for each field. */
export function validated(
  schema: z.core.$ZodType | null,
  input: unknown,
  problem: 'fields' | 'malformed',
): unknown {
  if (schema === null) return null;
  const parsed = z.safeParse(schema, input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new ProblemError(problem, { errors: parsed.error.issues.flatMap(fieldErrors) });
}

function fieldErrors(issue: z.core.$ZodIssue): { pointer: string; code: FieldCode }[] {
  const pointer = `/${issue.path.map(String).join('/')}`;
  if (issue.code === 'unrecognized_keys') {
    // The name of an unknown field is input: it is counted, not repeated.
    return issue.keys.map(() => ({ pointer, code: 'unknown-field' }));
  }
  return [{ pointer, code: fieldCode(issue) }];
}

function fieldCode(issue: z.core.$ZodIssue): FieldCode {
  const own = fieldCodes.find((code) => code === issue.message);
  if (own !== undefined) return own;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'required' : 'wrong-type';
  return codes[issue.code] ?? 'invalid';
}

/** What the library says of a value, in our own words; whatever else it may say is `invalid`. */
const codes: Readonly<Partial<Record<z.core.$ZodIssue['code'], FieldCode>>> = {
  too_big: 'too-long',
  too_small: 'too-short',
  invalid_value: 'not-in-list',
};
