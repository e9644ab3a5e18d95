import { isVerified } from './assurance.ts';
import { citation } from './citation.ts';
import { isNeverDisclosed, type Item } from './customer.ts';
import { isErasing } from './deletion.ts';
import type { Instant } from './instant.ts';
import { isQuestion } from './knowledge.ts';
import { isOpen, type RequestRecord } from './request.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';

/**
 * Whether one value may be shown in the clear (N3a): only with an open request that the account may handle, never a
 * secret or a declined item, and a question only once somebody has been verified for such a request (rule 3).
 */
export function mayReveal(
  item: Item,
  requests: readonly RequestRecord[],
  now: Instant,
  company: CompanyId,
): Result<true> {
  if (requests.some(isErasing)) return refuse('being-erased', citation(company, 'procedure'));
  const open = requests.filter((request) => isOpen(request) && request.frozen === null);
  if (open.length === 0) return refuse('no-open-request', citation(company, 'purpose'));
  if (isNeverDisclosed(item)) return refuse('never-shown', citation(company, 'delivery'));
  if (item.state === 'declined') return refuse('declined-item');
  const isProved = open.some(
    (request) => request.verification.reachedAt !== null && isVerified(request, now),
  );
  if (isProved) return accept(true);
  // What somebody asks to have changed is not read out to them before they have proved who they are.
  if (open.some((request) => request.correction?.item === item.id))
    return refuse('sealed-dispute', citation(company, 'identity'));
  return isQuestion(item) ? refuse('sealed-question', citation(company, 'identity')) : accept(true);
}
