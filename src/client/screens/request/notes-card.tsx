import { useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { isApiError } from '../../api/api-error.ts';
import { useNoteRequest } from '../../api/requests.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { DraftMark } from '../../components/draft-mark.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useDraft } from '../../components/use-draft.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ConflictCard } from './conflict-card.tsx';
import { NoteList } from './note-list.tsx';

/** Notes of the desk. What is half typed is a draft at the backend; a save that came second keeps it beside theirs. */
export function NotesCard({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  return (
    <Card title={t('request.notes')} meta={t('request.notes.count', { n: request.notes.length })}>
      {request.notes.length === 0 ? (
        <Quiet>{sentences([t('request.notes.empty'), t('request.notes.empty.hint')])}</Quiet>
      ) : (
        <NoteList notes={request.notes} zone={request.zone} />
      )}
      {request.status === 'closed' ? null : <NoteForm request={request} />}
    </Card>
  );
}

function NoteForm({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const draft = useDraft({ form: 'note', about: request.id });
  const [typed, setTyped] = useState<string | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  // What the agent had before their eyes when they pressed: the base of a conflict.
  const [base, setBase] = useState<RequestView | null>(null);
  const isBeside = useRef(false);
  const note = useDeed(
    useNoteRequest(() => {
      isBeside.current = true;
    }),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  useOfferedDeeds([
    {
      id: 'note',
      label: t('request.notes.label'),
      can: request.can.note,
      run: () => field.current?.focus(),
    },
  ]);
  const text = typed ?? draft.kept ?? '';
  const save = (): void => {
    setIsEmpty(text.trim() === '');
    if (text.trim() === '') return;
    setBase(request);
    note.run({ request: request.id, version: request.version, text }, () => {
      setTyped('');
      setBase(null);
      draft.forget();
      toast(t(isBeside.current ? 'request.conflict.beside' : 'request.notes.saved'));
      isBeside.current = false;
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  const hasMoved = isApiError(note.error, 'version-moved');
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field
          label={t('request.notes.label')}
          hint={t('request.notes.hint')}
          error={isEmpty ? t('problem.field.required') : undefined}
        >
          {(control) => (
            <TextArea
              {...control}
              ref={field}
              rows={2}
              maxLength={4000}
              value={text}
              onChange={(event) => {
                setTyped(event.target.value);
                draft.keep(event.target.value === '' ? null : event.target.value);
              }}
            />
          )}
        </Field>
        {hasMoved && base !== null ? (
          <ConflictCard
            base={base}
            theirs={request}
            mine={[{ what: 'notes', text }]}
            isPending={note.isPending}
            onAgain={save}
            onLeave={() => {
              note.reset();
              setBase(null);
            }}
          />
        ) : note.error === null ? null : (
          <ProblemNotice problem={note.error} />
        )}
        {hasMoved ? null : (
          <Cluster>
            <ActionButton type="submit" can={request.can.note} pending={note.isPending}>
              {t('request.notes.save')}
            </ActionButton>
            <DraftMark draft={draft} onSwap={setTyped} />
          </Cluster>
        )}
      </Stack>
    </form>
  );
}
