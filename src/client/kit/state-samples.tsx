import type { ReactElement } from 'react';
import { Bar } from '../ui/bar.tsx';
import { BdiText } from '../ui/bdi-text.tsx';
import { ClearText } from '../ui/clear-text.tsx';
import { Button } from '../ui/button.tsx';
import { ClockCard, Clocks } from '../ui/clock-card.tsx';
import { Due } from '../ui/due.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Meter } from '../ui/meter.tsx';
import { Notice } from '../ui/notice.tsx';
import type { NoticeTone } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Say } from '../ui/say.tsx';
import { PageSkeleton, TitleSkeleton } from '../ui/page-skeleton.tsx';
import { Skeleton, SkeletonPiece } from '../ui/skeleton.tsx';
import { Cluster, Quiet } from '../ui/stack.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { tones } from './button-samples.tsx';
import { Sample } from './sample.tsx';
import { words } from './words.ts';

const notices = { info: 0, good: 0, warn: 0, bad: 0, locked: 0 } satisfies Record<NoticeTone, 0>;

/** What says how things stand: dates, locks, waiting, nothing there. */
export function StateSamples(): ReactElement {
  return (
    <>
      <Sample name="Notice">
        {(Object.keys(notices) as NoticeTone[]).map((tone) => (
          <Notice key={tone} tone={tone} title={tone} citation="APPI Art. 33(2)">
            {words.long}
          </Notice>
        ))}
        <Notice
          tone="warn"
          shape="strip"
          title="A strip"
          actions={<Button size="small">Mend it</Button>}
        >
          {words.ja}
        </Notice>
        <Notice urgent stacked title="Stacked">
          {words.long}
        </Notice>
      </Sample>
      <Sample name="Clocks, ClockCard">
        <Clocks action={<Button keyHint="d">Why this date</Button>}>
          {tones.map((tone, at) => (
            <ClockCard
              key={tone}
              source="HKT privacy policy, section 7"
              value="by Fri 30 Oct"
              note={words.en}
              share={at / 4}
              tone={tone}
              leads={at === 0}
            />
          ))}
          <ClockCard source="APPI Art. 33(2)" value="Without delay" />
        </Clocks>
      </Sample>
      <Sample name="Due, Bar">
        {tones.map((tone, at) => (
          <Due key={tone} share={at / 4} tone={tone}>
            {at} days left
          </Due>
        ))}
        <Bar share={0.5} />
      </Sample>
      <Sample name="Meter, Progress">
        <Meter
          label="Points"
          valueText="2 of 3 points, no code yet"
          points={{ have: 2, need: 3 }}
          possession={{ have: 0, need: 1 }}
        />
        <Meter label="Points" valueText="All" points={{ have: 3, need: 3 }} />
        <Progress
          label="Reading rows"
          valueText="1,200 of 5,000 rows"
          done={1200}
          total={5000}
          cancelLabel="Stop"
          onCancel={() => undefined}
        />
        <Progress label="Reading" valueText="1,200 rows" done={1200} total={undefined} />
      </Sample>
      <Sample name="Skeleton">
        <Skeleton label="Loading lines" />
        <Skeleton label="Loading rows" shape="rows" />
        <Skeleton label="Loading a block" shape="block" />
        <SkeletonPiece cells={2} />
      </Sample>
      <Sample name="PageSkeleton, TitleSkeleton">
        <TitleSkeleton label="Loading a title" />
        <PageSkeleton
          label="Loading a page"
          parts={[
            'steps',
            'strip',
            'figures',
            'filters',
            'card',
            'form',
            'table',
            'chart',
            'sheet',
          ]}
        />
      </Sample>
      <Sample name="EmptyState">
        <EmptyState
          icon="queue"
          title="No request needs you now."
          action={<Button>New call</Button>}
        >
          {words.long}
        </EmptyState>
        <EmptyState title={words['zh-Hans']} />
      </Sample>
      <Sample name="Say, BdiText, ClearText, Quiet, VisuallyHidden">
        <Say label="Read aloud" lang="ja">
          {words.ja}
        </Say>
        <Cluster gap={4}>
          <BdiText text={words.unbroken} look="mono" />
          <BdiText text="C••• W••" look="mask" />
          <BdiText text={'two\nlines'} look="lines" />
          <BdiText text="12 Mill Lane, Bristol" look="parts" />
          <ClearText>Seen on the screen, not on paper</ClearText>
          <BdiText text={'turned \u202Eround'} />
          <BdiText text={words['zh-Hant']} lang="zh-Hant" />
          <Quiet>small and quiet</Quiet>
          <Quiet small={false}>quiet</Quiet>
        </Cluster>
        <p>
          Shown<VisuallyHidden>, and read</VisuallyHidden>
        </p>
      </Sample>
    </>
  );
}
