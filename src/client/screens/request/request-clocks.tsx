import type { ReactElement } from 'react';
import type { ClockView } from '#contract/clock.ts';
import type { RequestView } from '#contract/request.ts';
import { dueTone, useDaysLeftWords } from '../../components/due-date.tsx';
import { keyHint } from '../../components/keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ClockCard, Clocks } from '../../ui/clock-card.tsx';
import { isDuty, useClockWords } from './use-clock-words.ts';

/** The company's promise and the strictest law side by side, with the way to the reasons. */
export function RequestClocks({
  request,
  onWhy,
}: {
  request: RequestView;
  onWhy: () => void;
}): ReactElement {
  const t = useT();
  const { policy, laws } = request.clocks;
  const duties = laws.filter(isDuty);
  const law = duties.find((one) => one.origin === request.actBy?.origin) ?? duties[0];
  return (
    <Clocks
      action={
        <Button keyHint={[...keyHint('why-date')]} onClick={onWhy}>
          {t('law.why.action')}
        </Button>
      }
    >
      <OneClock clock={policy} request={request} />
      {law === undefined ? null : <OneClock clock={law} request={request} />}
    </Clocks>
  );
}

function OneClock({ clock, request }: { clock: ClockView; request: RequestView }): ReactElement {
  const t = useT();
  const words = useClockWords(request.zone);
  const lateWords = useDaysLeftWords();
  const left = (days: number): string =>
    days > 0 ? t('law.clock.days-left', { n: days }) : lateWords(days);
  const { actBy } = request;
  const leads = actBy !== null && actBy.origin === clock.origin && actBy.on === clock.due;
  const isDated = clock.due !== null && clock.daysLeft !== null;
  const share = leads && actBy.daysGiven > 0 ? 1 - actBy.daysLeft / actBy.daysGiven : undefined;
  const source =
    clock.origin === 'policy'
      ? t('request.clock.policy-version', {
          source: words.source(clock),
          version: request.policyVersion,
        })
      : words.source(clock);
  const note = [
    isDated && clock.daysLeft !== null ? left(clock.daysLeft) : null,
    words.state(clock),
    clock.recommended ? t('request.clock.recommended') : null,
    leads ? t('request.clock.leads') : null,
  ].filter((part) => part !== null);
  return (
    <ClockCard
      source={source}
      value={words.value(clock)}
      note={note.length === 0 ? undefined : note.join(' · ')}
      tone={clock.daysLeft === null ? 'accent' : dueTone(clock.daysLeft)}
      leads={leads}
      {...(share === undefined ? {} : { share })}
    />
  );
}
