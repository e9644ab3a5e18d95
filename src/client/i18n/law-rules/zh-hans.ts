import type { LawWords } from './law-words.ts';
import { cnPipl } from './zh-hans/cn-pipl.ts';
import { euGdpr } from './zh-hans/eu-gdpr.ts';
import { hkPdpo } from './zh-hans/hk-pdpo.ts';
import { jpAppi } from './zh-hans/jp-appi.ts';
import { ukGdpr } from './zh-hans/uk-gdpr.ts';
import { usCaCcpa } from './zh-hans/us-ca-ccpa.ts';

/** What the laws say, in Simplified Chinese. */
export const zhHansLaws: LawWords = {
  rules: {
    'jp-appi': jpAppi,
    'hk-pdpo': hkPdpo,
    'cn-pipl': cnPipl,
    'eu-gdpr': euGdpr,
    'uk-gdpr': ukGdpr,
    'us-ca-ccpa': usCaCcpa,
  },
  readInUnion: '依欧盟文本阅读。',
};
