import type { Fee } from '../../domain/fee.ts';
import type { Currency } from '../../domain/ending-vocabulary.ts';
import type { LetterLang } from './letter-lang.ts';

const written: Readonly<Record<LetterLang, Readonly<Record<Currency, string>>>> = {
  en: { JPY: 'JPY #', HKD: 'HK$#', CNY: 'RMB #', EUR: 'EUR #', GBP: 'GBP #', USD: 'US$#' },
  ja: {
    JPY: '#円',
    HKD: '#香港ドル',
    CNY: '#人民元',
    EUR: '#ユーロ',
    GBP: '#英ポンド',
    USD: '#米ドル',
  },
  'zh-Hant': {
    JPY: '#日圓',
    HKD: '港幣#元',
    CNY: '人民幣#元',
    EUR: '#歐元',
    GBP: '#英鎊',
    USD: '#美元',
  },
  'zh-Hans': {
    JPY: '#日元',
    HKD: '#港元',
    CNY: '人民币#元',
    EUR: '#欧元',
    GBP: '#英镑',
    USD: '#美元',
  },
};

/** An amount of money as a letter of a language writes it. */
export function letterMoney(
  { amount, currency }: Pick<Fee, 'amount' | 'currency'>,
  lang: LetterLang,
): string {
  const digits = String(amount).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return written[lang][currency].replace('#', digits);
}
