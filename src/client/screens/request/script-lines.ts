import type { ScriptCode } from '#contract/call-script.ts';
import { callScript } from '../../i18n/messages/call-script.ts';
import { spokenTags } from '../../i18n/messages/script.ts';
import type { SpokenLanguage } from '../../i18n/messages/script.ts';

/** A line of the script in a language, with the tag that a voice would read it by. */
export function scriptLine(
  code: ScriptCode,
  language: SpokenLanguage,
  request: string,
): { readonly text: string; readonly lang: string } {
  const text = callScript[code][language].replaceAll('{reference}', request);
  return { text, lang: spokenTags[language] };
}
