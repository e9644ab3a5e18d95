import type { CompanyId } from '../../src/domain/vocabulary.ts';
import { britishAddress, hongKongAddress, japaneseAddress, mainlandAddress } from './addresses.ts';
import type { TextLanguage } from './free-texts.ts';
import { hongKongName, mainlandName } from './names-china.ts';
import { englishName } from './names-english.ts';
import { japaneseName } from './names-japan.ts';
import { fictionalPhone, type PhonePlace } from './phones.ts';
import { mulberry32, mixed, type Random } from './random.ts';

/** A text in one language. */
export type Wording = readonly [text: string, lang: string];

/** Who somebody is and how they are reached, before any company knows them. */
export type Person = {
  readonly company: CompanyId;
  readonly lang: TextLanguage;
  readonly names: readonly Wording[];
  readonly reading: string | null;
  /** A name in plain Latin letters. */
  readonly latin: string;
  readonly phone: string;
  readonly addresses: readonly Wording[];
};

const nicknames = 'hinata sora umi nagi kaede tsubaki hotaru koharu asagi subaru'.split(' ');

/** The person of a number. Only this part of a customer is needed where another record speaks of them. */
export function personAt(seed: number, number: number): Person {
  const random = mulberry32(mixed(seed, 1, number));
  const company = companyAt(seed, number);
  const phone = (place: PhonePlace): string => fictionalPhone(place, number);
  switch (origin(company, random)) {
    case 'japan': {
      const { name, reading } = japaneseName(random);
      return {
        company,
        lang: 'ja',
        names: [[name, 'ja']],
        reading,
        latin: random.pick(nicknames),
        phone: phone(random.percent(75) ? 'japan' : 'japan-fixed'),
        addresses: [[japaneseAddress(random, number), 'ja']],
      };
    }
    case 'hong-kong': {
      const { name, han } = hongKongName(random);
      const { english, han: hanAddress } = hongKongAddress(random);
      const addresses: readonly Wording[] = random.percent(60)
        ? [[english, 'en']]
        : [[hanAddress, 'zh-Hant']];
      const names: readonly Wording[] = [
        [name, 'en'],
        [han, 'zh-Hant'],
      ];
      const lang = random.percent(45) ? 'en' : 'zh-Hant';
      return {
        company,
        lang,
        names,
        reading: null,
        latin: name,
        phone: phone('hong-kong'),
        addresses,
      };
    }
    case 'mainland': {
      const { name, latin } = mainlandName(random);
      const addresses: readonly Wording[] = [[mainlandAddress(random), 'zh-Hans']];
      return {
        company,
        lang: 'zh-Hans',
        names: [[name, 'zh-Hans']],
        reading: null,
        latin,
        phone: phone('mainland'),
        addresses,
      };
    }
    case 'elsewhere': {
      const name = englishName(random);
      // The range for drama holds a thousand numbers; later people have taken one where they live.
      const isAbroad = number < 900 && random.percent(60);
      const local = company === 'hkt' ? 'japan' : 'hong-kong';
      const addresses: readonly Wording[] = [
        [isAbroad ? britishAddress(number) : localAddress(company, random, number), 'en'],
      ];
      return {
        company,
        lang: 'en',
        names: [[name, 'en']],
        reading: null,
        latin: name,
        phone: phone(isAbroad ? 'britain' : local),
        addresses,
      };
    }
  }
}

/** Whose customer the person of a number is. */
export function companyAt(seed: number, number: number): CompanyId {
  return mixed(seed, 2, number) % 100 < 55 ? 'hkt' : 'ntt-china';
}

function origin(
  company: CompanyId,
  random: Random,
): 'japan' | 'hong-kong' | 'mainland' | 'elsewhere' {
  const share = random.below(100);
  if (company === 'hkt') return share < 82 ? 'japan' : share < 92 ? 'elsewhere' : 'mainland';
  return share < 50 ? 'hong-kong' : share < 85 ? 'mainland' : share < 95 ? 'elsewhere' : 'japan';
}

function localAddress(company: CompanyId, random: Random, number: number): string {
  return company === 'hkt' ? japaneseAddress(random, number) : hongKongAddress(random).english;
}
