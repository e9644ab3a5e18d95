/** A word or two in each language of the console, and what no layout expects. */
export const words = {
  en: 'Verify identity',
  ja: '本人確認をする',
  'zh-Hant': '核實身分',
  'zh-Hans': '核实身份',
  long: 'A sentence that goes on for longer than anybody would write one by hand, so that it has to wrap at least once wherever it stands.',
  unbroken: 'R-1234567890-1234567890-1234567890-1234567890-1234567890-1234567890',
} as const;
