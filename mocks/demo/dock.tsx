import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import type { DemoHost } from '../demo-host.ts';
import { CustomerPanel } from './customer-panel.tsx';
import { DemoMenu } from './demo-menu.tsx';
import css from './dock.module.css';
import { Panel } from './panel.tsx';
import { useMessages } from './use-messages.ts';
import { useWords } from './words.ts';

type Open = 'customer' | 'menu' | null;

/** Two buttons in a corner: what the customer gets, and the strings of the demo. */
export function Dock({ host }: { host: DemoHost }): ReactElement {
  const { say } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const { messages, unseen, see } = useMessages(host);
  const buttons = useRef<HTMLDivElement>(null);
  const turn = (wanted: Open): void => {
    setOpen(open === wanted ? null : wanted);
    if (wanted === 'customer') see();
  };
  const close = (): void => {
    setOpen(null);
    buttons.current?.querySelector<HTMLButtonElement>(`[data-opens="${open}"]`)?.focus();
  };
  useDemoKeys({ customer: () => turn('customer'), reset: () => void host.reset() });
  const customer = say('dock.customer');
  const news = unseen > 0 && open !== 'customer' ? ` · ${say('dock.new', { n: unseen })}` : '';
  return (
    <aside className={css['dock']} aria-label={say('dock.label')}>
      {open === null ? null : (
        <Panel key={open} title={open === 'customer' ? customer : say('dock.menu')} onClose={close}>
          {open === 'customer' ? (
            <CustomerPanel host={host} messages={messages} />
          ) : (
            <DemoMenu host={host} />
          )}
        </Panel>
      )}
      <div ref={buttons} className={css['buttons']}>
        <Button
          size="small"
          kind="quiet"
          icon="message"
          data-opens="customer"
          aria-expanded={open === 'customer'}
          onClick={() => turn('customer')}
        >
          {customer + news}
        </Button>
        <Button
          size="small"
          kind="quiet"
          icon="clock"
          data-opens="menu"
          aria-expanded={open === 'menu'}
          onClick={() => turn('menu')}
        >
          {say('dock.menu')}
        </Button>
      </div>
    </aside>
  );
}

/** Ctrl+Alt+D and Ctrl+Alt+0, wherever the focus is. */
function useDemoKeys(deeds: { readonly customer: () => void; readonly reset: () => void }): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (!event.ctrlKey || !event.altKey || event.repeat) return;
    const deed = { KeyD: deeds.customer, Digit0: deeds.reset }[event.code];
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
