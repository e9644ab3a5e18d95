// The audit chain for commands: its modules are TypeScript, which not every Node runs as it is.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import canonicalise from 'canonicalize';
import { runnerImport } from 'vite';

/**
 * @typedef {typeof import('../src/domain/audit-chain.ts')} Chain
 * @typedef {import('../src/domain/audit-chain.ts').ChainTools} ChainTools
 * @typedef {import('../src/domain/audit.ts').Checkpoint} Checkpoint
 */

/**
 * Not the library that the backend hashes with: two that agree prove more than one.
 * @type {ChainTools}
 */
const tools = {
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  canonicalise: (value) => canonicalise(value) ?? '',
};

/** @returns {Promise<{ chain: Chain, tools: ChainTools }>} */
export async function loadChain() {
  return { chain: await load('../src/domain/audit-chain.ts'), tools };
}

/**
 * @param {string} file beside this script
 * @returns {Promise<any>}
 */
export async function load(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
  return module;
}
