import * as z from 'zod/mini';
import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import type { CallExample } from '../../src/contract/openapi-document.ts';

const Shown = z.object({ example: z.optional(z.unknown()) });
const Content = z.record(z.string(), Shown);
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), in: z.string(), example: z.optional(z.string()) }),
  ),
  requestBody: z.optional(z.object({ content: Content })),
  responses: z.record(z.string(), z.object({ content: z.optional(Content) })),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

/** The calls that a written document shows, by the id of their endpoint; none where it is another's document. */
export function shownExamples(written: string): Readonly<Record<string, CallExample>> {
  const read = Document.safeParse(JSON.parse(written));
  if (!read.success) return {};
  const operations = Object.values(read.data.paths).flatMap((path) => Object.values(path));
  return Object.fromEntries(
    operations.flatMap((operation) => {
      const endpoint = allEndpoints.find(({ id }) => id === operation.operationId);
      return endpoint === undefined ? [] : [[endpoint.id, shownIn(operation, endpoint)]];
    }),
  );
}

function shownIn(operation: z.infer<typeof Operation>, { status }: Endpoint): CallExample {
  const fields = (place: string): Record<string, string> =>
    Object.fromEntries(
      operation.parameters.flatMap((one) =>
        one.in === place && one.example !== undefined ? [[one.name, one.example]] : [],
      ),
    );
  const version = /\d+/.exec(fields('header')['If-Match'] ?? '')?.[0];
  const body = operation.requestBody?.content['application/json']?.example;
  const reply = operation.responses[status]?.content?.['application/json']?.example;
  return {
    params: fields('path'),
    query: fields('query'),
    ...(version === undefined ? {} : { version: Number(version) }),
    ...(body === undefined ? {} : { body }),
    ...(reply === undefined ? {} : { reply }),
  };
}

/** What of an example the endpoint's own schemas do not take, in words; null where all of it fits. */
export function misfitOf(endpoint: Endpoint, example: CallExample | undefined): string | null {
  if (example === undefined) return `${endpoint.id} shows no call`;
  const { params, query, body, reply, replyType } = endpoint;
  const parts: readonly (readonly [string, z.core.$ZodType | null, unknown])[] = [
    ['params', params, example.params],
    ['query', query, example.query],
    ['body', body, example.body],
    ['reply', replyType === 'json' ? reply : null, example.reply],
  ];
  const wrong = parts.filter(([name, schema, given]) => !fits(schema, given, name === 'reply'));
  return wrong.length === 0 ? null : `${endpoint.id}: ${wrong.map(([name]) => name).join(', ')}`;
}

/** Whether a schema takes it; of a reply also that it holds nothing that the schema does not name. */
function fits(schema: z.core.$ZodType | null, given: unknown, isWhole: boolean): boolean {
  if (schema === null) return true;
  const parsed = z.safeParse(schema, given);
  return parsed.success && (!isWhole || JSON.stringify(parsed.data) === JSON.stringify(given));
}
