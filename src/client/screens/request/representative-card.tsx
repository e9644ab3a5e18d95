import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { Citation } from '../../components/refusal-text.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';

type Representation = NonNullable<RequestView['representation']>;

/** Who asks for the customer, by what title and rule, what was seen of it, whose word counts, and where the answer goes. */
export function RepresentativeCard({
  request,
  representation,
}: {
  request: RequestView;
  representation: Representation;
}): ReactElement {
  const t = useT();
  const { name, title, titleCitation } = representation;
  const { missing } = request.verification;
  const isHeldBack =
    request.kind === 'inquiry' && request.scope !== 'categories' && missing.authenticity;
  return (
    <Card title={t('representative.title')}>
      <Stack>
        {representation.harm ? (
          <Notice tone="warn" shape="strip">
            {t('representative.harm.flag')}
          </Notice>
        ) : null}
        <DefinitionList
          items={[
            {
              id: 'who',
              name: t('representative.who'),
              value: (
                <Cluster gap={2}>
                  <BdiText text={name} />
                  <span>{t(`representative.title.${title}`)}</span>
                  {titleCitation === null ? null : <Citation text={titleCitation} />}
                </Cluster>
              ),
            },
            {
              id: 'paper',
              name: t('representative.shown.paper'),
              value: <ShownPaper shown={representation.shown} />,
            },
            { id: 'say', name: t('representative.say'), value: <Say said={representation} /> },
            {
              id: 'goes',
              name: t('representative.goes'),
              value: t(`representative.goes.${goesTo(representation)}`),
            },
          ]}
        />
        {isHeldBack ? <Notice shape="strip">{t('representative.categories-only')}</Notice> : null}
      </Stack>
    </Card>
  );
}

function ShownPaper({ shown }: Pick<Representation, 'shown'>): ReactElement {
  const t = useT();
  const names = useNames();
  const nameOf = (id: string): string => names.staff(id)?.name ?? id;
  if (shown === null) return <>{t('representative.shown.none')}</>;
  return (
    <>
      {t('representative.shown.accepted', {
        paper: t(`representative.paper.${shown.paper}`),
        identity: t(`verification.paper.${shown.identity}`),
        by: nameOf(shown.by),
        approver: nameOf(shown.approvedBy),
      })}
    </>
  );
}

function Say({ said }: { said: Representation }): ReactElement {
  const t = useT();
  const { say, askedFrom, minorCitation } = said;
  const isOfMinor = say !== 'mandated' && say !== 'ward';
  return (
    <Cluster gap={2}>
      <span>
        {say === 'minor-asked' && askedFrom !== null
          ? t('representative.say.minor-asked.from', { age: askedFrom })
          : t(`representative.say.${say}`)}
      </span>
      {isOfMinor && minorCitation !== null ? <Citation text={minorCitation} /> : null}
    </Cluster>
  );
}

function goesTo({ harm, shown }: Representation): 'customer' | 'representative' | 'open' {
  if (harm) return 'customer';
  if (shown === null) return 'open';
  return shown.receives ? 'representative' : 'customer';
}
