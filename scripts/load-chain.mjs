// The audit chain for commands: its modules are TypeScript, which not every Node runs as it is.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * @typedef {typeof import('../src/domain/audit-chain.ts')} Chain
 * @typedef {import('../src/domain/audit-chain.ts').ChainTools} ChainTools
 * @typedef {import('../src/domain/audit.ts').Checkpoint} Checkpoint
 */

/** @returns {Promise<{ chain: Chain, tools: ChainTools }>} */
export async function loadChain() {
  const chain = await load('../src/domain/audit-chain.ts');
  const { chainTools } = await load('../src/server/chain-tools.ts');
  return { chain, tools: chainTools };
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
