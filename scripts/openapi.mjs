// Writes docs/openapi.json from the contract; `--check` fails when the file is stale. Examples that still fit stay;
// `--examples` records all of them anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from './load-module.mjs';

const FILE = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));

const { module, close } = await loadModule('/mocks/examples/written-openapi.ts');
try {
  const current = written();
  if (process.argv.includes('--check')) {
    const isFresh = current !== null && module.openApiAsShown(current) === current;
    console.log(isFresh ? 'docs/openapi.json is fresh.' : 'Stale: run `npm run openapi`.');
    process.exitCode = isFresh ? 0 : 1;
  } else {
    const isAnew = process.argv.includes('--examples');
    const { text, endpoints, recorded } = await module.rewrittenOpenApi(current, isAnew);
    writeFileSync(FILE, text);
    console.log(`Wrote docs/openapi.json (${endpoints} endpoints, ${recorded} examples recorded).`);
  }
} finally {
  await close();
}

/** What stands there; null where there is no file. */
function written() {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return null;
  }
}
