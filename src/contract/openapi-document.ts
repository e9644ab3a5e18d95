import * as z from 'zod/mini';
import { allEndpoints } from './all-endpoints.ts';
import type { Endpoint } from './endpoint.ts';
import { Problem } from './problem.ts';

type Json = Record<string, unknown>;

/** How many endpoints the document holds. */
export const endpointCount = allEndpoints.length;

/** The whole contract as OpenAPI 3.1, as the text of `docs/openapi.json`. */
export function openApiText(): string {
  const paths: Record<string, Json> = {};
  for (const endpoint of allEndpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Rightsdesk',
      version: '1',
      description: 'The API of the privacy support desk.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schema(Problem, 'output') },
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function operation(endpoint: Endpoint): Json {
  const { id, summary, command, problems, body, reply, replyType, status } = endpoint;
  return {
    operationId: id,
    summary,
    ...(command === null ? {} : { 'x-command': command }),
    ...(problems.length === 0 ? {} : { 'x-problems': problems }),
    security: endpoint.session === 'staff' ? [{ session: [] }] : [],
    parameters: parameters(endpoint),
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schema(body, 'input') } },
          },
        }),
    responses: {
      [status]: {
        description: 'Done',
        content:
          replyType === 'zip'
            ? { 'application/zip': {} }
            : { 'application/json': { schema: schema(reply, 'output') } },
      },
      default: {
        description: 'A problem',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  };
}

function parameters(endpoint: Endpoint): Json[] {
  const inHeader = (name: string): Json => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  });
  return [
    ...fieldsOf(endpoint.params, 'path'),
    ...fieldsOf(endpoint.query, 'query'),
    ...(endpoint.changes ? [inHeader('Idempotency-Key')] : []),
    ...(endpoint.versioned ? [inHeader('If-Match')] : []),
  ];
}

function fieldsOf(part: Endpoint['params'], place: 'path' | 'query'): Json[] {
  if (part === null) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(part, { io: 'input' });
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: field,
  }));
}

function schema(part: z.core.$ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(part, { io, unrepresentable: 'any' });
  return rest;
}
