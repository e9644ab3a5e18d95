import { useEffect, useState } from 'react';
import { presenceSections } from '#contract/presence.ts';
import type { PresenceSection } from '#contract/presence.ts';

/** Milliseconds of rest after which a part counts as in hand: who passes through tells nobody. */
const REST = 400;

/** The part of the page that has the focus; null until somebody stays on the page at all. */
export function useInHand(): PresenceSection | null {
  const [section, setSection] = useState<PresenceSection | null>(null);
  useEffect(() => {
    const look = (): void => {
      setSection(sectionOf(document.activeElement));
    };
    let rest = setTimeout(look, REST);
    const moved = (): void => {
      clearTimeout(rest);
      rest = setTimeout(look, REST);
    };
    document.addEventListener('focusin', moved);
    return () => {
      clearTimeout(rest);
      document.removeEventListener('focusin', moved);
    };
  }, []);
  return section;
}

function sectionOf(focused: Element | null): PresenceSection {
  const named = focused?.closest<HTMLElement>('[data-in-hand]')?.dataset['inHand'];
  return presenceSections.find((section) => section === named) ?? 'page';
}
