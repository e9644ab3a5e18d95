import { scriptFor, type ScriptCode } from '../domain/call-script.ts';
import type { RequestView } from './request.ts';

export type { ScriptCode };

/** What to read aloud on a request as its view shows it. */
export function scriptOf(request: RequestView): readonly ScriptCode[] {
  const { verification, disclosure, deletion, correction } = request;
  const { set, codes, missing } = verification;
  return scriptFor({
    ...request,
    missing,
    isAsked: set !== null,
    hasFailed: (set?.attempt ?? 1) > 1,
    isCodeSent: codes.some(({ state }) => state === 'sent'),
    isHandedOver: disclosure?.handedOver != null,
    hasDeclined:
      (disclosure?.items ?? []).some(({ declined }) => declined) ||
      (deletion?.records ?? []).some(({ items }) => items.some(({ declined }) => declined)) ||
      correction?.held?.declined === true,
    can: (command) => request.can[command] === true,
  });
}
