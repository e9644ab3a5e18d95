import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../src/server/security-headers.ts';
import { hostFiles } from './host-files.mjs';

const folder = fileURLToPath(new URL('../docs/hosting/', import.meta.url));
const made = hostFiles(securityHeaders());
const files = Object.entries(made);

describe('the settings for hosts of files', () => {
  it.each(files)('%s stands in the documents as the headers are now', (name, text) => {
    // Stale? `npm run hosting` writes them anew.
    expect(readFileSync(`${folder}${name}`, 'utf8')).toBe(text);
  });

  it('are all there is in the folder', () => {
    expect(readdirSync(folder).sort()).toEqual(files.map(([name]) => name).sort());
  });

  it.each(files)('%s sends every header', (_name, text) => {
    for (const [name, value] of Object.entries(securityHeaders())) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });

  it.each(['.htaccess', 'nginx.conf', 'Caddyfile'] as const)(
    '%s leads to the page for addresses',
    (name) => {
      expect(made[name]).toContain('404.html');
    },
  );
});
