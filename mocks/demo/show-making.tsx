import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { Progress } from '../../src/client/ui/progress.tsx';
import css from './making.module.css';
import type { Made, ShowMade } from './tell-making.ts';
import { useWords } from './words.ts';

/** Shows over the waiting page how far the demo's world is, with the way to a small one. */
export function showMaking(): ShowMade {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  return {
    take: (made) => {
      if (made === null) {
        root.unmount();
        place.remove();
      } else root.render(<Making made={made} />);
    },
  };
}

function Making({ made: { part, done, total } }: { made: Made }): ReactElement {
  const { say } = useWords();
  return (
    <section className={css['making']} aria-label={say('making.label')}>
      <Progress
        label={say(`making.${part}`)}
        valueText={say('making.of', { done, total })}
        done={done}
        total={total}
        cancelLabel={say('making.cancel')}
        onCancel={() => {
          location.assign(`${import.meta.env.BASE_URL}?scenario=everyday&size=2000`);
        }}
      />
    </section>
  );
}
