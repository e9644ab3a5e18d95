import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CandidateView, LookupView } from '#contract/look-up.ts';
import { useLookUpCustomers } from '../../api/look-up.ts';
import { useSession } from '../../api/session.ts';
import { focusPage } from '../focus-page.ts';
import { callDetails, MOST_DETAILS } from './call-details.ts';

/** One thing that Enter can open. */
export type CallChoice =
  | { readonly kind: 'candidate'; readonly candidate: CandidateView }
  | { readonly kind: 'request'; readonly request: string }
  | { readonly kind: 'nobody' };

/** What the bar holds and does. Everything typed lives here and nowhere else, and goes when the bar clears itself. */
export function useCallBar(onOpen: () => void) {
  const navigate = useNavigate();
  const { staff, directory } = useSession();
  const lookUp = useLookUpCustomers();
  const [typed, setTyped] = useState('');
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const [company, setCompany] = useState(staff.company ?? directory.companies[0]?.id ?? 'hkt');
  const [asked, setAsked] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const details = callDetails(setAside, typed);
  const question = JSON.stringify([company, details]);
  const isAnswered = asked === question && lookUp.isSuccess;
  const choices = isAnswered ? choicesOf(lookUp.data) : [];

  const clear = (): void => {
    setTyped('');
    setSetAside([]);
    setAsked(null);
    setAt(0);
    lookUp.reset();
  };
  const open = (choice: CallChoice): void => {
    clear();
    onOpen();
    // Somebody who is there already goes nowhere; the page has the focus all the same.
    void goTo(choice).then(focusPage);
  };
  const goTo = (choice: CallChoice): Promise<void> => {
    if (choice.kind === 'candidate')
      return navigate({ to: '/customers/$customer', params: { customer: choice.candidate.id } });
    if (choice.kind === 'request')
      return navigate({ to: '/requests/$request', params: { request: choice.request } });
    return navigate({ to: '/requests/new', search: {} });
  };
  const find = (): void => {
    if (details.length === 0 || lookUp.isPending) return;
    setAsked(question);
    setAt(0);
    lookUp.mutate(
      { company, purpose: 'customer-contact', details },
      {
        onSuccess: (found) => {
          if (found.request !== null && found.candidates.length === 0)
            open({ kind: 'request', request: found.request });
        },
      },
    );
  };
  return {
    typed,
    setTyped,
    setAside,
    company,
    setCompany,
    companies: staff.company === null ? directory.companies : [],
    choices,
    at: Math.min(at, Math.max(0, choices.length - 1)),
    setAt,
    more: isAnswered && lookUp.data.more,
    found: isAnswered ? lookUp.data.candidates.length : null,
    isPending: lookUp.isPending,
    problem: asked === question ? lookUp.error : null,
    isEmpty: typed === '' && setAside.length === 0,
    canSetAside: typed.trim() !== '' && details.length < MOST_DETAILS,
    putAside: () => {
      setSetAside(details);
      setTyped('');
    },
    takeBack: (detail: string) => {
      setSetAside(setAside.filter((one) => one !== detail));
    },
    /** Enter: opens the choice that stands marked, or finds where what was typed has not been asked for. */
    enter: () => {
      const choice = choices[Math.min(at, choices.length - 1)];
      if (choice === undefined) find();
      else open(choice);
    },
    open,
    clear,
  };
}

function choicesOf(found: LookupView): CallChoice[] {
  return [
    ...(found.request === null ? [] : [{ kind: 'request', request: found.request } as const]),
    ...found.candidates.map((candidate) => ({ kind: 'candidate', candidate }) as const),
    { kind: 'nobody' },
  ];
}
