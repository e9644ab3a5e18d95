import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ReactElement, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../src/client/ui/icon.tsx';
import type { IconName } from '../../src/client/ui/icon.tsx';
import type { DirectorHost } from './director-host.ts';
import { isTourOn, keepTour } from '../tour-mark.ts';
import { Director } from './director.tsx';
import type { DirectorPart } from './director.tsx';
import css from './dock.module.css';
import { Panel } from './panel.tsx';
import { useMessages } from './use-messages.ts';
import { useWords } from './words.ts';
import { WorkerNote } from './worker-note.tsx';

const TourCard = lazy(async () => ({
  default: (await import('./tour-card.tsx')).TourCard,
}));

/** What a button of the dock opens: the customer's part of the panel, or the part that was looked at last. */
type Opens = 'customer' | 'menu';

/** Two buttons in the console's rail: what the customer gets, and all strings of the demo. Both open the one panel. */
export function Dock({ host, isAsked }: { host: DirectorHost; isAsked: boolean }): ReactElement {
  const { say } = useWords();
  const slot = useSlot();
  const [open, setOpen] = useState<Opens | null>(isAsked ? 'menu' : null);
  const [part, setPart] = useState<DirectorPart>('story');
  const [isTouring, setTouring] = useState(isTourOn);
  const [isNoted, setNoted] = useState(host.world().isWorkerRefused);
  const tour = (isOn: boolean): void => {
    keepTour(isOn);
    setTouring(isOn);
    if (isOn) setOpen(null);
  };
  const { messages, unseen, see } = useMessages(host);
  const buttons = useRef<HTMLFieldSetElement>(null);
  const isCustomer = open === 'customer' || (open === 'menu' && part === 'customer');
  const turn = (wanted: Opens): void => {
    setOpen(open === wanted ? null : wanted);
    if (wanted === 'customer' || part === 'customer') see();
  };
  const choose = (wanted: DirectorPart): void => {
    setOpen('menu');
    setPart(wanted);
    if (wanted === 'customer') see();
  };
  const close = (): void => {
    setOpen(null);
    buttons.current?.querySelector<HTMLButtonElement>(`[data-opens="${open}"]`)?.focus();
  };
  useDemoKeys({
    next: () => {
      if (open === 'menu') close();
      else turn(open === null ? 'customer' : 'menu');
    },
    reset: () => void host.reset(),
  });
  const switches = (
    <fieldset ref={buttons} className={css['buttons']} aria-label={say('dock.label')}>
      <DockButton
        opens="customer"
        icon="message"
        isOpen={open === 'customer'}
        news={isCustomer ? 0 : unseen}
        onTurn={turn}
      />
      <DockButton opens="menu" icon="clock" isOpen={open === 'menu'} news={0} onTurn={turn} />
    </fieldset>
  );
  return (
    <>
      {slot === null ? null : createPortal(switches, slot)}
      {isTouring ? (
        <Suspense fallback={null}>
          <TourCard host={host} onEnd={() => tour(false)} />
        </Suspense>
      ) : null}
      {slot !== null && open === null && !isNoted ? null : (
        <AboveAll>
          <aside className={css['dock']} aria-label={say('dock.panel')}>
            {isNoted ? <WorkerNote host={host} onRead={() => setNoted(false)} /> : null}
            {open === null ? null : (
              <Panel title={say('dock.menu')} onClose={close}>
                <Director
                  host={host}
                  messages={messages}
                  part={isCustomer ? 'customer' : part}
                  onPart={choose}
                  onTour={() => tour(true)}
                />
              </Panel>
            )}
            {slot === null ? switches : null}
          </aside>
        </AboveAll>
      )}
    </>
  );
}

function DockButton({
  opens,
  icon,
  isOpen,
  news,
  onTurn,
}: {
  opens: Opens;
  icon: IconName;
  isOpen: boolean;
  news: number;
  onTurn: (wanted: Opens) => void;
}): ReactElement {
  const { say } = useWords();
  return (
    <button
      type="button"
      className={css['button']}
      data-opens={opens}
      aria-expanded={isOpen}
      onClick={() => onTurn(opens)}
    >
      <Icon name={icon} />
      <span className={css['label']}>{say(`dock.${opens}`)}</span>
      {news === 0 ? null : (
        <span className={css['news']} title={say('dock.new', { n: news })}>
          {news}
        </span>
      )}
    </button>
  );
}

/** A dialog that holds the page holds this page's panel too: what lay outside could neither be pressed nor read. */
function AboveAll({ children }: { children: ReactNode }): ReactElement {
  const dialog = useFound('dialog:modal');
  return dialog === null ? <>{children}</> : createPortal(children, dialog);
}

/** The place that the console keeps for the demo, on its cover too; null where it shows none, as before anyone has signed in. */
function useSlot(): Element | null {
  return useFound('[data-demo-slot]');
}

/** The last that the page has of a selector, which lies above the others. */
function useFound(selector: string): Element | null {
  const find = (): Element | null => [...document.querySelectorAll(selector)].at(-1) ?? null;
  return useSyncExternalStore((listener) => {
    const watch = new MutationObserver(listener);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
    return () => watch.disconnect();
  }, find);
}

/** Ctrl+Alt+D for one panel, then the other, then none; Ctrl+Alt+0 to begin anew; wherever the focus is. */
function useDemoKeys(deeds: { readonly next: () => void; readonly reset: () => void }): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.altKey || event.repeat) return;
    const deed = { KeyD: deeds.next, Digit0: deeds.reset }[event.code];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => act(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
