import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { misfitOf, shownExamples } from '../mocks/examples/shown-examples.ts';
import { openApiAsShown } from '../mocks/examples/written-openapi.ts';
import { allEndpoints } from './contract/all-endpoints.ts';
import { endpointCount } from './contract/openapi-document.ts';
import { Problem, problemTypes } from './contract/problem.ts';
import { statusOfProblem } from './contract/problem-status.ts';

const written = readFileSync(new URL('../docs/openapi.json', import.meta.url), 'utf8');

const Refusals = z.record(
  z.string(),
  z.object({
    content: z.object({
      'application/problem+json': z.object({
        examples: z.record(z.string(), z.object({ value: z.unknown() })),
      }),
    }),
  }),
);
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({
    schemas: z.record(z.string(), z.unknown()),
    responses: Refusals,
    'x-problem-types': z.record(z.string(), z.object({ status: z.int(), title: z.string() })),
  }),
});
const document = Document.parse(JSON.parse(written));

it('docs/openapi.json is what the contract says now (npm run openapi writes it)', () => {
  // Not with toBe: the difference of two long texts takes a minute to draw.
  expect(openApiAsShown(written) === written).toBe(true);
});

it('holds every endpoint once', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path));
  expect(operations).toHaveLength(endpointCount);
  expect(new Set(allEndpoints.map(({ id }) => id)).size).toBe(endpointCount);
});

it('refers to nothing that it does not hold', () => {
  const referred = [...written.matchAll(/"\$ref": "#\/components\/(\w+)\/([^"/]+)"/g)];
  const { schemas, responses } = document.components;
  const held: Readonly<Record<string, object>> = { schemas, responses };
  const missing = referred.filter(([, part = '', name = '']) => !(name in (held[part] ?? {})));
  expect(referred.length).toBeGreaterThan(endpointCount);
  expect(missing.map(([whole]) => whole)).toEqual([]);
});

describe('examples', () => {
  const examples = shownExamples(written);
  it('shows a call of every endpoint that its own schemas take (npm run openapi records what is missing)', () => {
    expect(allEndpoints.flatMap((one) => misfitOf(one, examples[one.id]) ?? [])).toEqual([]);
  });

  it.each(['body', 'reply', 'params'] as const)('sees an example without its %s', (part) => {
    const endpoint = allEndpoints.find(({ id }) => id === 'askSet');
    if (endpoint === undefined) throw new Error('No endpoint to try.');
    const { [part]: _left, ...rest } = examples['askSet'] ?? {};
    expect(misfitOf(endpoint, rest)).toBe(`askSet: ${part}`);
  });

  it('sees what a reply holds beside its schema', () => {
    const endpoint = allEndpoints.find(({ id }) => id === 'readDraft');
    const { params, reply } = examples['readDraft'] ?? {};
    if (endpoint === undefined || params === undefined) throw new Error('No endpoint to try.');
    const more = { params, query: {}, reply: { ...(reply as object), value: 'clear' } }; // a draft is an object
    expect(misfitOf(endpoint, more)).toBe('readDraft: reply');
  });
});

describe('problem types', () => {
  const { responses, 'x-problem-types': registry } = document.components;
  const shown = Object.values(responses).flatMap(({ content }) =>
    Object.values(content['application/problem+json'].examples).map(({ value }) => value),
  );

  it('names every code of a refusal with its status', () => {
    const wanted = problemTypes.map((type) => [type, statusOfProblem(type)] as const);
    const told = Object.entries(registry).map(([type, { status }]) => [type, status]);
    expect(told).toEqual(wanted);
  });

  it('shows each of them once as it is answered', () => {
    const problems = shown.map((value) => Problem.parse(value));
    expect(problems.map(({ type }) => type).toSorted()).toEqual([...problemTypes].toSorted());
    for (const { type, status } of problems) expect(status).toBe(statusOfProblem(type));
  });
});
