import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import { Progress } from '../../src/client/ui/progress.tsx';
import css from './making.module.css';
import type { Made, ShowMade } from './tell-making.ts';
import { useWords } from './words.ts';

/** Shows over the waiting page how far the demo's world is, with the way to a small one under the page's own path. */
export function showMaking(root: string): ShowMade {
  const place = document.createElement('div');
  document.body.append(place);
  const view = createRoot(place);
  return {
    take: (made) => {
      if (made === null) {
        view.unmount();
        place.remove();
      } else view.render(<Making made={made} root={root} />);
    },
  };
}

function Making({ made: { part, done, total }, root }: { made: Made; root: string }): ReactElement {
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
          location.assign(`${root}?scenario=everyday&size=2000`);
        }}
      />
    </section>
  );
}
