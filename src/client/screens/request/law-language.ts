import type { ClockView } from '#contract/requests.ts';

/** The language that a law's own words stand in; ours for the policies and for laws that we hold in English. */
export function lawLanguage(origin: ClockView['origin']): 'en' | 'ja' | 'zh-Hant' | 'zh-Hans' {
  switch (origin) {
    case 'jp-appi':
      return 'ja';
    case 'cn-pipl':
      return 'zh-Hans';
    case 'hk-pdpo':
      return 'zh-Hant';
    case 'policy':
    case 'eu-gdpr':
    case 'uk-gdpr':
    case 'us-ca-ccpa':
      return 'en';
  }
}
