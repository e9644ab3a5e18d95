import type { ReactElement } from 'react';
import { Avatar } from '../ui/avatar.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import type { ButtonKind, ButtonSize } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { Pill } from '../ui/pill.tsx';
import type { Tone } from '../ui/pill.tsx';
import { Sample } from './sample.tsx';
import { words } from './words.ts';

// Records, so that a kind that is added has to be added here too.
const kinds = { primary: 0, plain: 0, danger: 0, quiet: 0, field: 0 } satisfies Record<
  ButtonKind,
  0
>;
const sizes = { normal: 0, small: 0 } satisfies Record<ButtonSize, 0>;
/** The tones of what has one. */
export const tones = Object.keys({
  calm: 0,
  accent: 0,
  good: 0,
  warn: 0,
  bad: 0,
} satisfies Record<Tone, 0>) as Tone[]; // the keys are those of the record
const icons: readonly IconName[] = ['queue', 'log', 'lock', 'check', 'alert', 'phone', 'letter'];

/** What is pressed, and what stands in a line. */
export function ButtonSamples(): ReactElement {
  return (
    <>
      {(Object.keys(sizes) as ButtonSize[]).map((size) => (
        <Sample key={size} name={`Button, ${size}`} row>
          {(Object.keys(kinds) as ButtonKind[]).map((kind) => (
            <Button
              key={kind}
              kind={kind}
              size={size}
              keyHint={kind === 'primary' ? 'v' : undefined}
            >
              {words.en}
            </Button>
          ))}
          <Button size={size} icon="print">
            {words.ja}
          </Button>
          <Button size={size} pending>
            {words.en}
          </Button>
          <Button size={size} barred="Locked: three points are missing.">
            {words.en}
          </Button>
        </Sample>
      ))}
      <Sample name="A link as a button" row>
        <a href="#main" className={buttonClass('primary')}>
          {words.en}
        </a>
        <a href="#main" className={buttonClass()}>
          {words['zh-Hant']}
        </a>
      </Sample>
      <Sample name="CopyButton, Kbd, Icon" row>
        <CopyButton text="R-1001" label="Copy R-1001" copiedLabel="Copied" />
        <Kbd keys="v" />
        <Kbd keys={['g', 'q']} />
        {icons.map((name) => (
          <Icon key={name} name={name} label={name} />
        ))}
      </Sample>
      <Sample name="Pill" row>
        {tones.map((tone) => (
          <Pill key={tone} tone={tone}>
            {tone}
          </Pill>
        ))}
        <Pill tone="warn" icon={null}>
          {words.ja}
        </Pill>
        <Pill icon="pause">{words.en}</Pill>
      </Sample>
      <Sample name="Avatar, PersonLine" row>
        {([20, 24, 28] as const).map((size) => (
          <Avatar key={size} initials="VK" name="Vera Kwong" size={size} />
        ))}
        <Avatar initials="AK" name="秋山 明" tone="accent" />
        <PersonLine initials="AK" name="秋山 明" lang="ja" note="Support agent" />
      </Sample>
    </>
  );
}
