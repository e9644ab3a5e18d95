import type { ReactElement } from 'react';
import type { AuditEventView } from '#contract/audit.ts';
import { useT } from '../i18n/locale.tsx';
import type { Translate } from '../i18n/t.ts';
import { useFormat } from '../i18n/use-format.tsx';
import { Pill } from '../ui/pill.tsx';
import type { Tone } from '../ui/pill.tsx';
import { counted } from './counted.ts';
import { codeWords, fieldPlacesOf, fieldSenseOf, reasonPlacesOf } from './event-codes.ts';
import type { FieldSense } from './event-codes.ts';
import { useNames } from './use-names.ts';
import type { Names } from './use-names.ts';
import { useWords } from './use-words.ts';
import type { Words } from './use-words.ts';

type Action = AuditEventView['action'];

/** A digest; its beginning tells one from another. */
const DIGEST = /^[0-9a-f]{64}$/;

const actionTones: Readonly<Partial<Record<Action, Tone>>> = {
  'identity.confirmed': 'good',
  'identity.not-confirmed': 'bad',
  'code.confirmed': 'good',
  'code.not-confirmed': 'bad',
  'authenticity.confirmed': 'good',
  'paper.approved': 'good',
  'level.reached': 'good',
  'level.voided': 'bad',
  'request.frozen': 'bad',
  'refusal.approved': 'warn',
  'item.revealed': 'warn',
  'supervisor.alerted': 'bad',
  'disclosure.previewed': 'warn',
  'correction.carried-out': 'warn',
};

/** How an event feels at a glance; null where it is nothing out of the way. */
export function toneOfEvent(event: Pick<AuditEventView, 'action' | 'outcome'>): Tone | null {
  if (event.outcome === 'failed') return 'bad';
  if (event.outcome === 'refused') return event.action === 'command.refused' ? 'warn' : 'bad';
  return actionTones[event.action] ?? null;
}

/** Everything else that the event says, as short phrases: fields, purpose, reason, versions, on whose behalf. */
export function useEventDetails(): (event: AuditEventView) => string[] {
  const t = useT();
  const { list } = useFormat();
  const words = useWords();
  const names = useNames();
  return (event) => {
    const purpose =
      event.purpose === null
        ? null
        : (words.known('customer', `reveal-purpose.${event.purpose}`) ??
          words.known('customer', `lookup-purpose.${event.purpose}`) ??
          words.known('customer', `purpose.${event.purpose}`) ??
          event.purpose);
    const places = fieldPlacesOf(event.action);
    const sense = fieldSenseOf(event.action);
    const fields = event.fields ?? [];
    const named = counted(
      fields.map(
        (field) =>
          codeWords(field, places, words) ??
          (DIGEST.test(field) ? `${field.slice(0, 12)}…` : nameOf(field, names)),
      ),
    );
    const phrases = [
      event.problem === undefined ? null : words.problem(event.problem),
      fields.length === 0 ? null : sense === null ? list(named) : measured(sense, fields, t),
      purpose,
      event.reason === undefined ? null : reasonWords(event.action, event.reason, words),
      event.onBehalfOf === undefined
        ? null
        : t('audit.on-behalf-of', { who: names.staff(event.onBehalfOf)?.name ?? event.onBehalfOf }),
    ];
    return phrases.filter((phrase) => phrase !== null);
  };
}

/** A desk, a colleague or a recipient, behind the part of a question that it is; an unknown id stands for itself. */
function nameOf(code: string, names: Names): string {
  const id = code.slice(code.indexOf('.') + 1);
  const desk = names.desk(id);
  return desk === id ? (names.staff(id)?.name ?? names.recipient(id)) : desk;
}

/** Fields that are no names: how many, how long, or nothing that a person can use. */
function measured(sense: FieldSense, fields: readonly string[], t: Translate): string | null {
  const n = Number(fields[0]);
  switch (sense) {
    case 'items':
      return t('audit.detail.items', { n });
    case 'rows':
      return t('audit.detail.rows', { n });
    case 'undo-hours':
      return n === 0 ? t('audit.detail.no-undo') : t('audit.detail.undo-hours', { n });
    case 'entries':
      return t('audit.detail.entries', { n: fields.length });
    case 'events':
      return t('audit.detail.events', { n, hash: (fields[1] ?? '').slice(0, 12) });
    case 'hashed-rows':
      return t('audit.detail.hashed-rows', { n, hash: (fields[1] ?? '').slice(0, 12) });
    case 'scoped-rows':
      return t('audit.detail.scoped-rows', { n, out: fields[1] ?? '0' });
    case 'mailing':
      return t('audit.detail.mailing', { n, out: fields[1] ?? '0' });
    case 'minutes':
      return t('audit.detail.minutes', { n });
    case 'visits':
      return t('audit.detail.visits', { n });
    case 'drill':
      return t('audit.detail.drill', { leaks: fields[0] ?? '0', refused: fields[1] ?? '0' });
    case 'nothing':
      return null;
  }
}

/** A reason is one code, or the names of filters joined by `+`. */
function reasonWords(action: Action, reason: string, words: Words): string {
  const places = reasonPlacesOf(action);
  return reason
    .split('+')
    .map((code) => codeWords(code, places, words) ?? code)
    .join(' · ');
}

/** The pill of an event: its outcome where it was not done, else its weight in words of the list. */
export function EventPill({ event }: { event: AuditEventView }): ReactElement | null {
  const t = useT();
  const tone = toneOfEvent(event);
  if (tone === null) return null;
  if (event.outcome !== 'done')
    return <Pill tone={tone}>{t(`audit.outcome.${event.outcome}`)}</Pill>;
  const mark = tone === 'good' ? 'proved' : tone === 'bad' ? 'alarm' : 'clear';
  return <Pill tone={tone}>{t(`audit.mark.${mark}`)}</Pill>;
}
