import { cssString, escapeHtml, storedText } from './html-text.ts';
import { letterDate } from './letter-date.ts';
import type { LetterLang } from './letter-lang.ts';
import { packageWords } from './package-words.ts';

/** A letter to print. `day` is the date that it bears. */
export type PrintedLetter = {
  readonly lang: LetterLang;
  readonly company: string;
  readonly request: string;
  readonly day: string;
  readonly subject: string;
  readonly body: string;
};

/** A letter as an A4 page without scripts, company and request on every sheet and the page of pages at its foot. */
export function letterHtml(letter: PrintedLetter): string {
  const { lang, company, request, day, subject, body } = letter;
  const [before, between, after] = packageWords(lang).page.map(cssString);
  const margin = 'font: 8pt/1 system-ui, sans-serif; color: #555';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${company} – ${request}`)}</title>
<style>
@page {
  size: A4;
  margin: 22mm 24mm 20mm;
  @top-left { content: ${cssString(company)}; ${margin} }
  @top-right { content: ${cssString(request)}; ${margin} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${margin} }
}
:root { color-scheme: light; text-autospace: normal }
body { max-width: 160mm; margin: 0 auto; font: 11pt/1.6 system-ui, "Noto Sans CJK JP", sans-serif; color: #111; background: #fff }
@media screen { body { padding: 12mm 5mm } }
h1 { font-size: 12pt; line-height: 1.4; font-weight: 600; margin: 8mm 0 6mm }
.day { margin: 0; text-align: end }
.text { white-space: pre-wrap; overflow-wrap: anywhere; orphans: 3; widows: 3; margin: 0 }
.mark { font: .8em ui-monospace, monospace; border: .5pt solid #888; border-radius: 2pt; padding: 0 2pt }
</style>
</head>
<body>
<p class="day">${escapeHtml(letterDate(day, lang))}</p>
<h1>${storedText(subject, lang)}</h1>
<main class="text">${storedText(body, lang)}</main>
</body>
</html>
`;
}
