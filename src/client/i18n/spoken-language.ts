import { spokenLanguages } from './messages/script.ts';
import type { SpokenLanguage } from './messages/script.ts';

/** The language that a customer is spoken to in; English where the record's is not spoken here. */
export function spokenLanguageOf(lang: string): SpokenLanguage {
  return spokenLanguages.find((one) => one === lang) ?? 'en';
}
