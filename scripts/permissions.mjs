// Writes docs/permissions.md from the rules and the published tables; `--check` fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const FILE = fileURLToPath(new URL('../docs/permissions.md', import.meta.url));

const roles = await runnerImport('/src/domain/permissions-document.ts', { logLevel: 'error' });
const life = await runnerImport('/mocks/published/published-life.ts', { logLevel: 'error' });
const text = `${roles.module.permissionsText()}\n${life.module.lifeText()}`;

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(FILE, 'utf8');
  } catch {
    // A missing file is a stale file.
  }
  if (current !== text) {
    console.error('docs/permissions.md is stale: run `npm run permissions`.');
    process.exit(1);
  }
  console.log('docs/permissions.md is fresh.');
} else {
  writeFileSync(FILE, text);
  console.log('Wrote docs/permissions.md.');
}
