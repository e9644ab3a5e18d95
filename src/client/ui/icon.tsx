import type { ReactElement } from 'react';

const PATHS = {
  queue: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  approvals: 'M2.5 8.5l3 3L9 6.5M8.5 11l.5.5 5-6',
  log: 'M4 2h8v12H4zM6.5 5.5h3M6.5 8h3M6.5 10.5h2',
  reports: 'M3 13.5V9M8 13.5V2.5M13 13.5V6',
  policy: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M6 8h4M6 11h4',
  authority: 'M2.5 6.5L8 3l5.5 3.5zM4 6.5v5M8 6.5v5M12 6.5v5M2.5 13.5h11',
  search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.3 10.3L14 14',
  lock: 'M4.5 7h7A1.5 1.5 0 0113 8.500v4a1.5 1.5 0 01-1.5 1.500h-7A1.5 1.5 0 013 12.500v-4A1.5 1.5 0 014.5 7zM5 7V5a3 3 0 016 0v2',
  unlock:
    'M4.5 7h7A1.5 1.5 0 0113 8.500v4a1.5 1.5 0 01-1.5 1.500h-7A1.5 1.5 0 013 12.500v-4A1.5 1.5 0 014.5 7zM5 7V4.500a2.8 2.8 0 015.4-1',
  check: 'M3 8.500l3.5 3.500L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  minus: 'M3.5 8h9',
  plus: 'M8 3.500v9M3.5 8h9',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.500V8l2.3 1.5',
  pause: 'M8 14A6 6 0 108 2a6 6 0 000 12zM6.5 6v4M9.5 6v4',
  phone:
    'M5.6 2.500L3.5 3C3 8.5 7.5 13 13 12.500l.5-2.1-2.8-1.3-1.2 1.300C7.8 9.7 6.3 8.2 5.6 6.500l1.3-1.200z',
  mail: 'M2 3.500h12v9H2zM2 4.500l6 4.5 6-4.5',
  letter: 'M2 6.500v7h12v-7M2 6.500L8 2l6 4.500M2 6.500l6 4 6-4',
  message: 'M2.5 3h11v8H7l-3 2.500V11H2.500z',
  visit:
    'M8 14.300c3-3.1 4.5-5.5 4.5-7.500a4.5 4.5 0 10-9 0c0 2 1.5 4.4 4.5 7.500zM8 8.500a1.7 1.7 0 100-3.4 1.7 1.7 0 000 3.400z',
  shield: 'M8 1.800l5 2v4c0 3-2.1 5.3-5 6.5-2.9-1.2-5-3.5-5-6.500v-4z',
  'shield-check':
    'M8 1.800l5 2v4c0 3-2.1 5.3-5 6.5-2.9-1.2-5-3.5-5-6.500v-4zM5.7 7.900l1.7 1.7 3-3.3',
  alert: 'M8 2l6.3 11.500H1.700zM8 6.500v3.200M8 11.700v.1',
  info: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 7.300v3.700M8 5v.1',
  ban: 'M8 14A6 6 0 108 2a6 6 0 000 12zM3.8 3.800l8.4 8.4',
  copy: 'M5.5 5.500h8v8h-8zM3.5 10.500h-1v-8h8v1',
  eye: 'M1.5 8C3 5.3 5.3 4 8 4s5 1.3 6.5 4c-1.5 2.7-3.8 4-6.5 4S3 10.7 1.5 8zM8 9.800a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.600z',
  'eye-off':
    'M4 4.900C3 5.6 2.2 6.7 1.5 8 3 10.7 5.3 12 8 12c1.3 0 2.5-.3 3.5-.9M6.5 4.200C7 4 7.5 4 8 4c2.7 0 5 1.3 6.5 4-.5.9-1 1.6-1.7 2.200M2.5 2.500l11 11',
  sun: 'M8 10.800a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.600zM8 1.500v1M8 13.500v1M1.5 8h1M13.5 8h1M3.4 3.400l.7.7M11.9 11.900l.7.700M3.4 12.600l.7-.7M11.9 4.100l.7-.7',
  moon: 'M13.5 9.300A5.8 5.8 0 016.7 2.500a5.8 5.8 0 106.8 6.800z',
  globe:
    'M8 14A6 6 0 108 2a6 6 0 000 12zM2 8h12M8 2c1.8 1.7 2.7 3.7 2.7 6S9.8 12.3 8 14M8 2C6.2 3.7 5.3 5.7 5.3 8s.9 4.3 2.7 6',
  person:
    'M8 7.500a2.7 2.7 0 100-5.4 2.7 2.7 0 000 5.400zM2.8 13.800c.4-2.7 2.4-4.3 5.2-4.300s4.8 1.6 5.2 4.3',
  people:
    'M6 7.500a2.4 2.4 0 100-4.8 2.4 2.4 0 000 4.800zM1.5 13.300c.3-2.4 2-3.8 4.5-3.800s4.2 1.4 4.5 3.800M10.7 2.900a2.4 2.4 0 010 4.400M12 9.900c1.5.5 2.3 1.7 2.5 3.4',
  desk: 'M2 6.500h12M3.5 6.500v7M12.5 6.500v7M8 6.500v4h4.500M5 6.500v-3h6v3',
  transfer: 'M2.5 5.500h10M9.8 2.800l2.7 2.7-2.7 2.700M13.5 10.500h-10M6.2 7.800l-2.7 2.7 2.7 2.7',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  'arrow-left': 'M13 8H3M7 4L3 8l4 4',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  'chevron-right': 'M6 3.500L10.5 8 6 12.5',
  'chevron-down': 'M3.5 6L8 10.5 12.5 6',
  download: 'M8 2.500v8M4.5 7L8 10.5 11.5 7M2.5 13.500h11',
  upload: 'M8 10.500v-8M4.5 6L8 2.5 11.5 6M2.5 13.500h11',
  print: 'M4.5 6V2.500h7V6M4.5 11.500h-2V6h11v5.500h-2M4.5 9.500h7v4h-7z',
  edit: 'M10.5 3l2.5 2.500L5.5 13 2.5 13.5 3 10.500z',
  erase: 'M2.5 4.500h11M6 4.500v-2h4v2M4 4.500l.7 9h6.600l.7-9M6.8 7v4M9.2 7v4',
  link: 'M6.7 9.300a2.7 2.7 0 003.8 0l2.2-2.200a2.7 2.7 0 00-3.8-3.800l-.9.900M9.3 6.700a2.7 2.7 0 00-3.8 0L3.3 8.900a2.7 2.7 0 003.8 3.800l.9-.9',
  chain: 'M5 5.500h-.5a2.5 2.5 0 000 5H6M11 10.500h.5a2.5 2.5 0 000-5H10M5.5 8h5',
  keyboard: 'M1.5 4.500h13v7h-13zM4 7v.1M6.7 7v.1M9.3 7v.1M12 7v.1M5 9.300h6',
  menu: 'M2.5 4.500h11M2.5 8h11M2.5 11.500h11',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  refresh: 'M13 5.500A5.5 5.5 0 108 13.500c2.3 0 4.2-1.3 5-3.200M13.3 2.500v3.200h-3.2',
  flag: 'M3.5 14V2.500h8l-1.5 3 1.5 3h-8',
  note: 'M2.5 2.500h11v7l-4 4h-7zM13.5 9.500h-4v4',
  database:
    'M8 6c3 0 5-.8 5-2s-2-2-5-2-5 .8-5 2 2 2 5 2zM3 4v8c0 1.2 2 2 5 2s5-.8 5-2V4M3 8c0 1.2 2 2 5 2s5-.8 5-2',
  exit: 'M6.5 2.500h-4v11h4M6.5 8h7M10.5 5l3 3-3 3',
} as const;

/** The closed set of drawings, all on a 16 px grid with one stroke. */
export type IconName = keyof typeof PATHS;

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
      <path d={PATHS[name]} />
    </svg>
  );
}
