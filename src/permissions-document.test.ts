import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lifeText } from '../mocks/published/published-life.ts';
import { commands } from './domain/command-vocabulary.ts';
import { permissionsText } from './domain/permissions-document.ts';

it('docs/permissions.md is what the rules say now (npm run permissions writes it)', () => {
  const written = readFileSync(new URL('../docs/permissions.md', import.meta.url), 'utf8');
  expect(written).toBe(`${permissionsText()}\n${lifeText()}`);
});

it('has a line for every command', () => {
  const lines = permissionsText().split('\n');
  for (const command of commands)
    expect(lines.filter((line) => line.startsWith(`| \`${command}\` |`))).toHaveLength(1);
});
