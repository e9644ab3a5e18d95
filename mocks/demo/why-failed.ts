import type { WordKey } from './words.ts';

/** What the customer is told of a thing that did not work; whatever is not known by name was no answer at all. */
export function whyFailed(error: unknown): WordKey {
  const code = error instanceof Error ? error.message : '';
  switch (code) {
    case 'code-not-confirmed':
    case 'code-tries-spent':
    case 'frozen':
    case 'request-closed':
      return `why.${code}`;
    case 'erased':
    case 'key-expired':
    case 'not-found':
      return 'why.gone';
    default:
      return 'why.not-reachable';
  }
}
