import * as z from 'zod/mini';
import { allEndpoints } from './all-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { statusesOf, problemResponses, problemRegistry } from './openapi-problems.ts';
import { Problem } from './problem.ts';

type Json = Record<string, unknown>;

/** One call that was done, as it went over the wire. `reply` is left out where it is no JSON. */
export type CallExample = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly version?: number;
  readonly body?: unknown;
  readonly reply?: unknown;
};

/** What the document shows beside the endpoints: views by the name that generated code gives them, and a call of each endpoint. */
export type Shown = {
  readonly views: Readonly<Record<string, z.core.$ZodType>>;
  readonly examples: Readonly<Record<string, CallExample>>;
};

/** How many endpoints the document holds. */
export const endpointCount = allEndpoints.length;

const DESCRIPTION =
  'The API of the privacy support desk. Every change carries an Idempotency-Key; what has a version is changed over ' +
  'the version seen (If-Match). Values of customers arrive masked. A refusal is a problem of the registry under ' +
  '`components.x-problem-types`, and leaves its event.';

const KEY = '6f1c2b1e-8f0a-4c55-9a35-0a2f6a9f1c77';

/** The whole contract as OpenAPI 3.1: with views and examples the text of `docs/openapi.json`, without what a host serves. */
export function openApiText({ views, examples }: Shown = { views: {}, examples: {} }): string {
  const replies = replySchemas(views);
  const paths: Record<string, Json> = {};
  for (const endpoint of allEndpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    const told = operation(endpoint, replies, examples[endpoint.id] ?? {});
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: told };
  }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Rightsdesk', version: '1', description: DESCRIPTION },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: replies.components,
      responses: problemResponses(),
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      'x-problem-types': problemRegistry(),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Replies = { readonly components: Json; readonly of: (schema: z.core.$ZodType) => unknown };

/** Every view once, under its name, and each reply that has none under that of its endpoint; what uses it refers to it. */
function replySchemas(views: Shown['views']): Replies {
  const registry = z.core.registry<{ id: string }>();
  for (const [id, view] of Object.entries({ ...views, Problem })) registry.add(view, { id });
  for (const { id, reply, replyType } of allEndpoints)
    if (replyType === 'json' && !registry.has(reply))
      registry.add(reply, { id: `${id.charAt(0).toUpperCase()}${id.slice(1)}Reply` });
  const uri = (id: string): string => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(registry, { io: 'output', unrepresentable: 'any', uri });
  const components = Object.fromEntries(
    Object.entries(schemas)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, { $schema: _dialect, $id: _uri, id: _id, ...rest }]) => [id, rest]),
  );
  return { components, of: (reply) => ({ $ref: uri(registry.get(reply)?.id ?? 'none') }) };
}

function operation(endpoint: Endpoint, replies: Replies, example: CallExample): Json {
  const { id, summary, command, problems, body, reply, replyType, status } = endpoint;
  const shown = (value: unknown): Json => (value === undefined ? {} : { example: value });
  return {
    operationId: id,
    summary,
    ...(command === null ? {} : { 'x-command': command }),
    ...(problems.length === 0 ? {} : { 'x-problems': problems }),
    security: endpoint.session === 'staff' ? [{ session: [] }] : [],
    parameters: parameters(endpoint, example),
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: input(body), ...shown(example.body) } },
          },
        }),
    responses: {
      [status]: {
        description: 'Done',
        headers: answerHeaders(endpoint),
        content:
          replyType === 'zip'
            ? { 'application/zip': { schema: { type: 'string', format: 'binary' } } }
            : { 'application/json': { schema: replies.of(reply), ...shown(example.reply) } },
      },
      ...Object.fromEntries(
        statusesOf(endpoint).map((one) => [one, { $ref: `#/components/responses/Status${one}` }]),
      ),
    },
  };
}

function answerHeaders({ changes, versioned }: Endpoint): Json {
  const text = { type: 'string' };
  return {
    ...(versioned ? { ETag: { description: 'The version made', schema: text } } : {}),
    ...(changes
      ? {
          'Idempotency-Replayed': {
            description: '`true` where the key was finished before; nothing was done again',
            schema: text,
          },
        }
      : {}),
  };
}

function parameters(endpoint: Endpoint, example: CallExample): Json[] {
  const inHeader = (name: string, shown: string): Json => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
    example: shown,
  });
  return [
    ...fieldsOf(endpoint.params, 'path', example.params),
    ...fieldsOf(endpoint.query, 'query', example.query),
    ...(endpoint.changes ? [inHeader('Idempotency-Key', KEY)] : []),
    ...(endpoint.versioned ? [inHeader('If-Match', `"${example.version ?? 1}"`)] : []),
  ];
}

function fieldsOf(
  part: Endpoint['params'],
  place: 'path' | 'query',
  shown: CallExample['params'] = {},
): Json[] {
  if (part === null) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(part, { io: 'input' });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
    ...(shown[name] === undefined ? {} : { example: shown[name] }),
  }));
}

function input(part: z.core.$ZodType): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(part, {
    io: 'input',
    unrepresentable: 'any',
  });
  return rest;
}
