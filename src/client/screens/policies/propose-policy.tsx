import { useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useProposePolicy } from '../../api/policy-versions.ts';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ClauseFields, type ClauseText, type PolicyLang } from './clause-fields.tsx';
import { FigureFields, type FigureTexts } from './figure-fields.tsx';
import { ProposeTail } from './propose-tail.tsx';

/** The form of the next version, behind the button that opens it. */
export function ProposePolicy({ store }: { store: PolicyStoreView }): ReactElement {
  const t = useT();
  const names = useNames();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = t('policy-version.change', { company: names.company(store.company) });
  useOfferedDeeds([
    {
      id: `change-policy-${store.company}`,
      label,
      can: store.can.propose,
      run: () => button.current?.focus(),
    },
  ]);
  return (
    <Stack gap={3}>
      <Cluster>
        <Button
          ref={button}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {label}
        </Button>
      </Cluster>
      {isOpen ? <VersionForm store={store} /> : null}
    </Stack>
  );
}

/** Which clauses say something new, which figures move, and from when. */
function VersionForm({ store }: { store: PolicyStoreView }): ReactElement {
  const t = useT();
  const [said, setSaid] = useState<readonly ClauseText[]>([]);
  const [lang, setLang] = useState<PolicyLang>('en');
  const [texts, setTexts] = useState<FigureTexts>({});
  const [inForceFrom, setInForceFrom] = useState('');
  const propose = useDeed(useProposePolicy());
  const errors = fieldErrorsOf(propose.error);
  const errorOf = (name: string): string | undefined => {
    const code = errors[name];
    return code === undefined ? undefined : t(`problem.field.${code}`);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { company, version, figures } = store;
    const moved = figures.flatMap(({ figure, value }) => {
      const text = texts[figure];
      // An empty field is no nought: the backend says that a number is missing.
      const typed = text?.trim() === '' ? Number.NaN : Number(text ?? value);
      return typed === value ? [] : [[figure, typed] as const];
    });
    const wish = {
      inForceFrom,
      said: said.map(({ clause, text }) => ({ clause, words: { lang, text } })),
      figures: Object.fromEntries(moved),
    };
    propose.run({ company, version, ...wish }, () => {
      toast(t('policy-version.proposed'));
    });
  };
  return (
    <form autoComplete="off" onSubmit={submit}>
      <Stack gap={3}>
        <ClauseFields
          clauses={store.clauses}
          said={said}
          onSaid={setSaid}
          lang={lang}
          onLang={setLang}
          errorOf={errorOf}
        />
        <FigureFields figures={store.figures} texts={texts} onTexts={setTexts} errorOf={errorOf} />
        <ProposeTail
          date={{
            label: t('policy-version.change.from'),
            hint: t('policy-version.change.from.hint'),
            value: inForceFrom,
            onChange: setInForceFrom,
            min: store.today,
            error: errorOf('inForceFrom'),
          }}
          propose={{
            words: t('policy-version.propose'),
            can: store.can.propose,
            isPending: propose.isPending,
            error: propose.error,
          }}
        />
      </Stack>
    </form>
  );
}
