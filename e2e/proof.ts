import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalise from 'canonicalize';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import type { ChainTools } from '../src/domain/audit-chain.ts';
import { verify } from '../src/domain/audit-chain.ts';
import { callFrom } from './call-from.ts';

const tools: ChainTools = {
  hash: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  canonicalise: (value) => canonicalise(value) ?? '',
};

/** What the trail says of a caller who answered a set of questions. */
const ANSWERED = ['Set of questions asked', 'Identity confirmed'] as const;
/** And of one who told a code back. */
const TOLD = ['Code sent', 'Alert sent', 'Code confirmed'] as const;
const REACHED = 'Everything needed is proved';

/** What the trail says of a caller who answered a set of questions and told a code. */
export const PROVED_WITHOUT_DECLARATION: readonly string[] = [...ANSWERED, ...TOLD, REACHED];

/** What the trail says of a caller who agreed to the declaration besides. */
export const PROVED: readonly string[] = [...ANSWERED, ...TOLD, 'Declaration recorded', REACHED];

/** What the trail says of a deletion that was carried out: what stays by law or hold, the notices, three records, the end. */
export const CARRIED_OUT: readonly string[] = [
  'What stays entered in the log book',
  'Certificate and notices handed over',
  'Addresses of the notices dropped',
  'Items erased',
  'Items erased',
  'Items erased',
  'Deletion finished',
];

/** The newest lines that one answer carries at most. */
const LINES = 5000;

/** Every stored line of the log, read as the auditor reads it: over the API, from inside the page. */
export async function logLines(page: Page): Promise<string[]> {
  const signedIn = await callFrom(page, {
    method: 'POST',
    path: '/api/sessions',
    body: { staff: 'st-zane' },
  });
  const { token } = JSON.parse(signedIn.text) as { token: string };
  const lines: string[] = [];
  for (;;) {
    const path = `/api/audit/lines?after=${lines.length}&limit=${LINES}`;
    const { status, text } = await callFrom(page, { method: 'GET', path, token });
    if (status !== 200) throw new Error(`The log cannot be read: ${status}`);
    const page_ = JSON.parse(text) as { lines: string[]; size: number };
    lines.push(...page_.lines);
    if (page_.lines.length === 0 || lines.length >= page_.size) return lines;
  }
}

/** The whole log verifies, outside the page and from its first event. Returns its lines. */
export async function expectVerifiedChain(page: Page): Promise<string[]> {
  const lines = await logLines(page);
  expect(verify(lines, [], tools)).toMatchObject({ ok: true, size: lines.length });
  return lines;
}

/**
 * The trail on screen says exactly this, oldest first, and the whole log behind it verifies.
 * Returns the log's lines.
 */
export async function expectAudit(page: Page, sentences: readonly string[]): Promise<string[]> {
  const rows = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
  const wanted = [...sentences].reverse().map((sentence) => expect.stringContaining(sentence));
  await expect.poll(async () => (await rows.allInnerTexts()).map(inOneLine)).toEqual(wanted);
  return expectVerifiedChain(page);
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
