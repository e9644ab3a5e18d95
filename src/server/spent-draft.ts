import type { DraftForm } from '../contract/draft-form.ts';
import { staffOf, type Call } from './call.ts';
import type { Route } from './route.ts';
import { dropSpent } from './spent-words.ts';

/** Under which name the account's drafts of a form about a request or customer are kept. */
export function draftPlace(call: Call, form: DraftForm, about: string): string {
  return `${staffOf(call).id} ${form} ${about}`;
}

/** The route, which drops the draft of the words that its change has just taken over: a page that is left at once finds it gone too. */
export function spending(route: Route): Route {
  const { spends } = route.endpoint;
  if (route.is !== 'change' || spends === null) return route;
  return {
    ...route,
    act: async (call, body) => {
      const acted = await route.act(call, body);
      await dropSpent(call, draftPlace(call, spends, aboutOf(spends, call, body)), spends, body);
      return acted;
    },
  };
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
