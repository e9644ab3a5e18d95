import type { LawWords } from './law-words.ts';
import { cnPipl } from './ja/cn-pipl.ts';
import { euGdpr } from './ja/eu-gdpr.ts';
import { hkPdpo } from './ja/hk-pdpo.ts';
import { jpAppi } from './ja/jp-appi.ts';
import { ukGdpr } from './ja/uk-gdpr.ts';
import { usCaCcpa } from './ja/us-ca-ccpa.ts';

/** What the laws say, in Japanese. */
export const jaLaws: LawWords = {
  rules: {
    'jp-appi': jpAppi,
    'hk-pdpo': hkPdpo,
    'cn-pipl': cnPipl,
    'eu-gdpr': euGdpr,
    'uk-gdpr': ukGdpr,
    'us-ca-ccpa': usCaCcpa,
  },
  readInUnion: 'EUの条文で読みました。',
};
