import { useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { restIcons } from './icon-rest.ts';

/** What the first pages draw; the rest loads with whatever comes behind them. */
const FIRST = {
  queue: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  approvals: 'M2.5 8.5l3 3L9 6.5M8.5 11l.5.5 5-6',
  log: 'M4 2h8v12H4zM6.5 5.5h3M6.5 8h3M6.5 10.5h2',
  reports: 'M3 13.5V9M8 13.5V2.5M13 13.5V6',
  policy: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M6 8h4M6 11h4',
  authority: 'M2.5 6.5L8 3l5.5 3.5zM4 6.5v5M8 6.5v5M12 6.5v5M2.5 13.5h11',
  search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.3 10.3L14 14',
  lock: 'M4.5 7h7A1.5 1.5 0 0113 8.500v4a1.5 1.5 0 01-1.5 1.500h-7A1.5 1.5 0 013 12.500v-4A1.5 1.5 0 014.5 7zM5 7V5a3 3 0 016 0v2',
  check: 'M3 8.500l3.5 3.500L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  minus: 'M3.5 8h9',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.500V8l2.3 1.5',
  pause: 'M8 14A6 6 0 108 2a6 6 0 000 12zM6.5 6v4M9.5 6v4',
  shield: 'M8 1.800l5 2v4c0 3-2.1 5.3-5 6.5-2.9-1.2-5-3.5-5-6.500v-4z',
  'shield-check':
    'M8 1.800l5 2v4c0 3-2.1 5.3-5 6.5-2.9-1.2-5-3.5-5-6.500v-4zM5.7 7.900l1.7 1.7 3-3.3',
  alert: 'M8 2l6.3 11.500H1.700zM8 6.500v3.200M8 11.700v.1',
  info: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 7.300v3.700M8 5v.1',
  ban: 'M8 14A6 6 0 108 2a6 6 0 000 12zM3.8 3.800l8.4 8.4',
  eye: 'M1.5 8C3 5.3 5.3 4 8 4s5 1.3 6.5 4c-1.5 2.7-3.8 4-6.5 4S3 10.7 1.5 8zM8 9.800a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.600z',
  person:
    'M8 7.500a2.7 2.7 0 100-5.4 2.7 2.7 0 000 5.400zM2.8 13.800c.4-2.7 2.4-4.3 5.2-4.300s4.8 1.6 5.2 4.3',
  people:
    'M6 7.500a2.4 2.4 0 100-4.8 2.4 2.4 0 000 4.800zM1.5 13.300c.3-2.4 2-3.8 4.5-3.800s4.2 1.4 4.5 3.800M10.7 2.900a2.4 2.4 0 010 4.400M12 9.900c1.5.5 2.3 1.7 2.5 3.4',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  'chevron-down': 'M3.5 6L8 10.5 12.5 6',
  edit: 'M10.5 3l2.5 2.500L5.5 13 2.5 13.5 3 10.500z',
  erase: 'M2.5 4.500h11M6 4.500v-2h4v2M4 4.500l.7 9h6.600l.7-9M6.8 7v4M9.2 7v4',
  menu: 'M2.5 4.500h11M2.5 8h11M2.5 11.500h11',
} as const;

type Rest = typeof restIcons;

/** The closed set of drawings, all on a 16 px grid with one stroke. */
export type IconName = keyof typeof FIRST | keyof Rest;

let rest: Rest | null = null;
const listeners = new Set<() => void>();

/** Loads the drawings that no first page shows. */
export async function readyIcons(): Promise<void> {
  if (rest !== null) return;
  rest = (await import('./icon-rest.ts')).restIcons;
  for (const tell of listeners) tell();
}

function watchIcons(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function RestPath({ name }: { name: keyof Rest }): ReactElement {
  const known = useSyncExternalStore(watchIcons, () => rest);
  useEffect(() => {
    // What cannot be loaded is not drawn; the words beside it say the same.
    readyIcons().catch(() => undefined);
  }, []);
  return <path d={known?.[name]} />;
}

const isFirst = (name: IconName): name is keyof typeof FIRST => name in FIRST;

/** Draws an icon. It is hidden from readers unless `label` names it, which it needs when no text stands beside it. */
export function Icon({
  name,
  size = 16,
  label,
  className,
}: {
  name: IconName;
  size?: number;
  label?: string | undefined;
  className?: string | undefined;
}): ReactElement {
  return (
    <svg
      className={className}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
    >
      {isFirst(name) ? <path d={FIRST[name]} /> : <RestPath name={name} />}
    </svg>
  );
}
