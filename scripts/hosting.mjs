// Writes docs/hosting: settings that the common hosts of files take, from the console's own headers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { hostFiles } from './host-files.mjs';

const FOLDER = fileURLToPath(new URL('../docs/hosting/', import.meta.url));

const { module } = await runnerImport('/src/server/security-headers.ts', { logLevel: 'error' });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(hostFiles(module.securityHeaders())))
  writeFileSync(FOLDER + name, text);
console.log('Wrote docs/hosting.');
