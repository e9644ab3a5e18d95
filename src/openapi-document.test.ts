import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allEndpoints } from './contract/all-endpoints.ts';
import { endpointCount, openApiText } from './contract/openapi-document.ts';

it('docs/openapi.json is what the contract says now (npm run openapi writes it)', () => {
  const written = readFileSync(new URL('../docs/openapi.json', import.meta.url), 'utf8');
  expect(written).toBe(openApiText());
});

it('holds every endpoint once', () => {
  const document = JSON.parse(openApiText()) as { paths: Record<string, Record<string, unknown>> }; // our own text
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path));
  expect(operations).toHaveLength(endpointCount);
  expect(new Set(allEndpoints.map(({ id }) => id)).size).toBe(endpointCount);
});
