import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useQuery } from '@tanstack/react-query';
import { foundQuery } from '../../api/finding.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { offeredDeeds } from '../offered-deeds.ts';
import type { OfferedDeed } from '../offered-deeds.ts';
import { ChoiceRow } from './choice-row.tsx';
import { meantWords, useDictionary } from './meant-words.ts';
import { paletteChoices } from './palette-choices.ts';
import type { PaletteChoice } from './palette-choices.ts';
import { partsOfPage } from './parts-of-page.ts';
import css from './palette.module.css';

const headings = {
  deed: 'palette.deeds',
  part: 'palette.parts',
  place: 'palette.places',
  request: 'palette.requests',
} as const;

/**
 * One line for everything: what can be done here, parts of the page, places, and requests by number, kind, state, desk,
 * date or the name as masked. Nothing typed is kept.
 */
export function Palette({
  places,
  hasRequests,
  onClose,
}: {
  places: readonly OfferedDeed[];
  /** Whether requests can be found. */
  hasRequests: boolean;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const listId = useId();
  const navigate = useNavigate();
  const { sentences } = useFormat();
  const [deeds] = useState(offeredDeeds);
  const [parts] = useState(partsOfPage);
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(0);
  const words = meantWords(typed, useDictionary());
  const isLooking = hasRequests && words.length > 0;
  const { data, error, isFetching } = useQuery({ ...foundQuery(words), enabled: isLooking });
  const rows = isLooking ? (data?.requests ?? []) : [];
  const unseen = isLooking ? (data?.total ?? 0) - rows.length : 0;
  const choices = paletteChoices(typed, deeds, rows, parts, places);
  const at = Math.min(pointed, Math.max(0, choices.length - 1));
  const choose = (choice: PaletteChoice | undefined): void => {
    if (choice === undefined) return;
    if (choice.kind === 'deed' && choice.deed.can !== true) return;
    // Gone before anything is done: the page under it takes no focus while it stands there.
    flushSync(onClose);
    if (choice.kind === 'request')
      void navigate({ to: '/requests/$request', params: { request: choice.row.id } });
    else (choice.kind === 'deed' ? choice.deed : choice.place).run();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onClose();
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + choices.length, Home: 0, End: -1 }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(choices[at]);
    } else if (
      to !== undefined &&
      choices.length > 0 &&
      (typed === '' || event.key.startsWith('A'))
    ) {
      event.preventDefault();
      setPointed(to === -1 ? choices.length - 1 : to % choices.length);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('shell.palette.label')}
      closeLabel={t('shell.dialog.close')}
      lightDismiss
    >
      <div className={css['field']}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          value={typed}
          placeholder={t(hasRequests ? 'palette.hint' : 'palette.hint-places')}
          aria-label={t(hasRequests ? 'palette.hint' : 'palette.hint-places')}
          aria-expanded={choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={
            choices[at] === undefined ? undefined : `${listId}${choices[at].id}`
          }
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={80}
          onChange={(event) => {
            setTyped(event.target.value);
            setPointed(0);
          }}
          onKeyDown={press}
        />
      </div>
      <output className={css['found']}>
        {sentences(
          [
            choices.length > 0
              ? t('palette.found', { n: choices.length })
              : error !== null || isFetching
                ? ''
                : t('palette.none'),
            isLooking && error !== null ? t('palette.not-looked') : '',
            unseen > 0 ? t('palette.unseen', { n: unseen }) : '',
          ].filter((said) => said !== ''),
        )}
      </output>
      {/* The browser's own list holds text alone; these options hold keys and reasons. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div id={listId} role="listbox" aria-label={t('shell.palette.label')} className={css['list']}>
        {(['deed', 'part', 'place', 'request'] as const).map((kind) => {
          const group = choices.filter((choice) => choice.kind === kind);
          return group.length === 0 ? null : (
            // A part of a list box; the tag for it would be one of a form.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            <div key={kind} role="group" aria-label={t(headings[kind])}>
              <p aria-hidden="true">{t(headings[kind])}</p>
              {group.map((choice) => (
                <ChoiceRow
                  key={choice.id}
                  id={`${listId}${choice.id}`}
                  choice={choice}
                  isAt={choices[at] === choice}
                  onPoint={() => {
                    setPointed(choices.indexOf(choice));
                  }}
                  onChoose={() => {
                    choose(choice);
                  }}
                />
              ))}
            </div>
          );
        })}
      </div>
    </Dialog>
  );
}
