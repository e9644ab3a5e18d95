import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { allMessages } from '../../i18n/locales.ts';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { keyHint } from '../keys.ts';
import { useDeskKeys } from '../use-desk-keys.ts';
import type { CallPanel } from './call-panel.tsx';
import css from './call-bar.module.css';
import { useCallBar } from './use-call-bar.ts';

/** Finds a customer or request by what a caller says. Enter asks, Enter opens; what was typed goes as soon as it has served. */
export function CallBar(): ReactElement {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // What hangs under the bar, and its words, come when somebody turns to it.
  const [Panel, setPanel] = useState<typeof CallPanel>();
  const fetchPanel = (): void => {
    if (Panel !== undefined) return;
    void Promise.all([import('./call-panel.tsx'), allMessages()]).then(([module]) => {
      setPanel(() => module.CallPanel);
    });
  };
  const bar = useCallBar(() => {
    // The page that opens takes the focus.
    input.current?.blur();
    setIsOpen(false);
  });
  const listId = useId();
  useDeskKeys({
    'call-bar': () => {
      input.current?.focus();
      input.current?.select();
    },
  });
  const leave = (): void => {
    bar.clear();
    setIsOpen(false);
    input.current?.blur();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      bar.enter();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && bar.choices.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      bar.setAt((bar.at + step + bar.choices.length) % bar.choices.length);
    } else if (event.key === 'Backspace' && bar.typed === '') {
      const last = bar.setAside.at(-1);
      if (last !== undefined) bar.takeBack(last);
    }
  };
  const shows = isOpen && !bar.isEmpty;
  return (
    <search
      className={css['box']}
      onFocus={() => {
        setIsOpen(true);
        fetchPanel();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <div className={css['bar']}>
        <Icon name="search" />
        {bar.setAside.map((detail) => (
          <button
            key={detail}
            type="button"
            className={css['detail']}
            aria-label={t('shell.call-bar.take-back', { detail })}
            onClick={() => {
              bar.takeBack(detail);
              input.current?.focus();
            }}
          >
            <bdi>{detail}</bdi>
            <Icon name="cross" size={12} />
          </button>
        ))}
        <input
          ref={input}
          type="text"
          role="combobox"
          className={css['input']}
          value={bar.typed}
          placeholder={bar.setAside.length === 0 ? t('shell.call-bar.label') : undefined}
          aria-label={t('shell.call-bar.label')}
          aria-expanded={shows && bar.choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={
            bar.choices.length === 0 ? undefined : `${listId}-${String(bar.at)}`
          }
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={600}
          onChange={(event) => {
            bar.setTyped(event.target.value);
            setIsOpen(true);
          }}
          onKeyDown={press}
        />
        {bar.isEmpty ? (
          <span aria-hidden="true" className={css['key']}>
            <Kbd keys={keyHint('call-bar')} />
          </span>
        ) : null}
      </div>
      {shows && Panel !== undefined ? (
        <Panel bar={bar} listId={listId} onAside={() => input.current?.focus()} />
      ) : null}
    </search>
  );
}
