// Loads a customers file into a loopback host and carries a whole inquiry through for one person in it:
// `npm run try-file -- FILE`. Exits 1 where a step does not go as it should.
import { readFile } from 'node:fs/promises';
import { loadModule } from './load-module.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a CSV file: npm run try-file -- customers.csv');
  process.exit(2);
}

let bytes;
try {
  bytes = new Uint8Array(await readFile(file));
} catch {
  console.error(`There is no file to read at ${file}.`);
  process.exit(2);
}

const { module: hosts } = await loadModule('/mocks/serve.ts');
const { module: walks } = await loadModule('/mocks/file-walk.ts');
const host = await hosts.serve({ port: 0 });
try {
  await walks.walkFile(bytes, { url: host.url, print: (line) => console.log(line) });
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
