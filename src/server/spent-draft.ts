import type { DraftForm } from '../contract/draft-form.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { staffOf, type Call } from './call.ts';

/** Under which name the account's drafts of a form about a request or customer are kept. */
export function draftPlace(call: Call, form: DraftForm, about: string): string {
  return `${staffOf(call).id} ${form} ${about}`;
}

/** Drops the draft of the words that a change has just taken over: a page that is left at once finds it gone too. */
export async function spendDraft({ spends }: Endpoint, call: Call, body: unknown): Promise<void> {
  if (spends === null) return;
  const { dropSpent } = await import('./spent-words.ts');
  await dropSpent(call, draftPlace(call, spends, aboutOf(spends, call, body)), spends, body);
}

function aboutOf(form: DraftForm, { params }: Call, body: unknown): string {
  switch (form) {
    case 'note':
    case 'return':
    case 'decisions':
      return params['request'] ?? '';
    case 'letter':
      return `${params['request'] ?? ''} ${params['letter'] ?? ''}`;
    case 'open-request':
      // The mount has parsed the body with the endpoint's own schema.
      return (body as { customer: string | null }).customer ?? 'nobody';
  }
}
