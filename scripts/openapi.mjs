// Writes docs/openapi.json from the contract; `--check` fails when the file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const FILE = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));

const { module } = await runnerImport('/src/contract/openapi-document.ts', { logLevel: 'error' });
const text = module.openApiText();

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(FILE, 'utf8');
  } catch {
    // A missing file is a stale file.
  }
  if (current !== text) {
    console.error('docs/openapi.json is stale: run `npm run openapi`.');
    process.exit(1);
  }
  console.log('docs/openapi.json is fresh.');
} else {
  writeFileSync(FILE, text);
  console.log(`Wrote docs/openapi.json (${module.endpointCount} endpoints).`);
}
