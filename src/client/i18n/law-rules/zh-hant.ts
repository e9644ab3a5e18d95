import type { LawWords } from './law-words.ts';
import { cnPipl } from './zh-hant/cn-pipl.ts';
import { euGdpr } from './zh-hant/eu-gdpr.ts';
import { hkPdpo } from './zh-hant/hk-pdpo.ts';
import { jpAppi } from './zh-hant/jp-appi.ts';
import { ukGdpr } from './zh-hant/uk-gdpr.ts';
import { usCaCcpa } from './zh-hant/us-ca-ccpa.ts';

/** What the laws say, in Traditional Chinese. */
export const zhHantLaws: LawWords = {
  rules: {
    'jp-appi': jpAppi,
    'hk-pdpo': hkPdpo,
    'cn-pipl': cnPipl,
    'eu-gdpr': euGdpr,
    'uk-gdpr': ukGdpr,
    'us-ca-ccpa': usCaCcpa,
  },
  readInUnion: '依歐盟文本閱讀。',
};
