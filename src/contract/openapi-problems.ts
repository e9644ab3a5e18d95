import type { Endpoint } from './endpoint.ts';
import { type Problem, problemTypes, type ProblemType } from './problem.ts';
import { statusOfProblem } from './problem-status.ts';

type Json = Record<string, unknown>;

/** What a problem says beside its type, where it says more. */
const more: Partial<Record<ProblemType, Partial<Problem>>> = {
  fields: { errors: [{ pointer: '/language', code: 'required' }] },
  malformed: { errors: [{ pointer: '/desk', code: 'unknown-field' }] },
  'version-moved': { version: 4 },
  'method-not-allowed': { allowed: ['GET', 'POST'] },
  'verification-needed': {
    needed: { points: 1, possession: 1, authenticity: false, declaration: true },
  },
};

/** The closed registry of problem types, each with its status and title. */
export function problemRegistry(): Json {
  return Object.fromEntries(
    problemTypes.map((type) => [type, { status: statusOfProblem(type), title: titleOf(type) }]),
  );
}

/** One response a status, with a body of every type that has it. */
export function problemResponses(): Json {
  const all = [...new Set(problemTypes.map(statusOfProblem))].toSorted((a, b) => a - b);
  return Object.fromEntries(all.map((status) => [`Status${status}`, responseOf(status)]));
}

/** The statuses that an endpoint may refuse with. */
export function statusesOf({
  body,
  query,
  params,
  session,
  command,
  changes,
  versioned,
  problems,
}: Endpoint): readonly number[] {
  const given: readonly (readonly [boolean, readonly number[]])[] = [
    [body !== null, [400, 413, 415, 422]],
    [query !== null || params !== null, [400]],
    [params !== null, [404, 410]],
    [session === 'staff', [401]],
    [command !== null, [403, 409]],
    [changes, [400, 409, 422]],
    [versioned, [412, 428]],
    [true, [429, 500, 503]],
    [problems.length > 0, problems.map(statusOfProblem)],
  ];
  const told = given.flatMap(([applies, statuses]) => (applies ? statuses : []));
  return [...new Set(told)].toSorted((a, b) => a - b);
}

function responseOf(status: number): Json {
  const types = problemTypes.filter((type) => statusOfProblem(type) === status);
  const examples = Object.fromEntries(types.map((type) => [type, { value: problem(type) }]));
  const retries = status === 429 || status === 503;
  return {
    description: `Refused: ${types.map(titleOf).join(', ')}`,
    ...(retries
      ? { headers: { 'Retry-After': { description: 'Seconds', schema: { type: 'integer' } } } }
      : {}),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples,
      },
    },
  };
}

function problem(type: ProblemType): Problem {
  const status = statusOfProblem(type);
  const instance = 'call-3fQ0vT8mZk1yXw2b';
  return { type, title: titleOf(type), status, instance, ...more[type] };
}

function titleOf(type: ProblemType): string {
  return type.replaceAll('-', ' ');
}
