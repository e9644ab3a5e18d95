import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import type { DirectorHost } from './director-host.ts';
import { nameOf } from './name-of.ts';
import css from './tour.module.css';
import type { TourStep } from './tour-steps.ts';
import { tourSteps } from './tour-steps.ts';
import { useTour } from './use-tour.ts';
import { useTourWords } from './tour-words.ts';
import { whereFree } from './where-free.ts';

/** Says beside the work what to do next, where, and why it matters; goes on when the person has done it. */
export function TourCard({ host, onEnd }: { host: DirectorHost; onEnd: () => void }): ReactElement {
  const { say, cut } = useTourWords();
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const { done, target } = useTour(host);
  const step: TourStep | undefined = tourSteps[done];
  useEffect(() => {
    if (target !== null && !isInSight(target)) target.scrollIntoView({ block: 'center' });
  }, [target]);
  // Whatever moved on the page, the next look of the tour lets this run again.
  useEffect(() => {
    if (card.current !== null) card.current.dataset['place'] = whereFree(card.current, target);
    if (ring.current !== null) lieAround(ring.current, target);
  });
  return (
    <>
      <div ref={ring} className={css['ring']} data-part="tour" aria-hidden="true" />
      <aside ref={card} className={css['card']} data-part="tour" aria-label={say('title')}>
        <header className={css['head']}>
          <h2>{say('title')}</h2>
          <span>
            {say('step', { n: Math.min(done + 1, tourSteps.length), of: tourSteps.length })}
          </span>
        </header>
        {step === undefined ? (
          <output className={css['deed']}>{say('end')}</output>
        ) : (
          <output className={css['says']}>
            <span className={css['deed']}>
              {target === null ? say('lost') : <Sentence step={step} target={target} cut={cut} />}
            </span>
            <span className={css['why']}>{say(`why.${step.id}`)}</span>
          </output>
        )}
        <footer className={css['foot']}>
          {step === undefined || step.deed === 'read' ? (
            <Button kind="primary" onClick={onEnd}>
              {say('finish')}
            </Button>
          ) : (
            <Button kind="quiet" size="small" onClick={onEnd}>
              {say('skip')}
            </Button>
          )}
        </footer>
      </aside>
    </>
  );
}

/** What to do, with the control and the words set apart so that they are found on the page. */
function Sentence({
  step: { deed, words },
  target,
  cut,
}: {
  step: TourStep;
  target: HTMLElement;
  cut: ReturnType<typeof useTourWords>['cut'];
}): ReactElement {
  return (
    <>
      {cut(`do.${deed}`).map((part) =>
        part === '{name}' ? (
          <strong key={part}>{nameOf(target)}</strong>
        ) : part === '{words}' ? (
          <code key={part}>{wordsFor(target, words ?? '')}</code>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** A choice is named as the list shows it. */
function wordsFor(target: HTMLElement, words: string): string {
  if (!(target instanceof HTMLSelectElement)) return words;
  return [...target.options].find(({ value }) => value === words)?.text ?? words;
}

/** Nothing lies over the middle of a control, and it is not scrolled away. */
function isInSight(target: HTMLElement): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const above = document.elementFromPoint(
    left + width / 2,
    top + Math.min(height, innerHeight) / 2,
  );
  return above !== null && target.contains(above);
}

/** How far the ring lies from what it marks, in pixels. */
const AWAY = 4;

function lieAround(ring: HTMLElement, target: HTMLElement | null): void {
  ring.hidden = target === null;
  if (target === null) return;
  const { top, left, width, height } = target.getBoundingClientRect();
  ring.style.top = `${top - AWAY}px`;
  ring.style.left = `${left - AWAY}px`;
  ring.style.width = `${width + 2 * AWAY}px`;
  ring.style.height = `${height + 2 * AWAY}px`;
}
