import { cssString } from './html-text.ts';
import type { PackageDocument } from './package-document.ts';
import { packageWords } from './package-words.ts';

/** The look of a package's page: A4, company and request on every sheet, page of pages at its foot. */
export function packageStyle({ company, request, lang }: PackageDocument): string {
  const [before, between, after] = packageWords(lang).page.map(cssString);
  const counter = `font: 8pt/1 system-ui, sans-serif; color: #555`;
  return `
@page {
  size: A4;
  margin: 22mm 20mm 20mm;
  @top-left { content: ${cssString(company)}; ${counter} }
  @top-right { content: ${cssString(request.id)}; ${counter} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${counter} }
}
:root { color-scheme: light; text-autospace: normal }
body { max-width: 170mm; margin: 0 auto; font: 10.5pt/1.55 system-ui, "Noto Sans CJK JP", sans-serif; color: #111; background: #fff }
@media screen { body { padding: 12mm 5mm } }
h1 { font-size: 19pt; line-height: 1.2; font-weight: 600; margin: 0 0 5mm }
h2 { font-size: 12.5pt; font-weight: 600; margin: 9mm 0 3mm; break-after: avoid }
h3 { font-size: 10.5pt; font-weight: 600; margin: 0 0 1mm; break-after: avoid }
p { margin: 0 0 3mm; max-width: 150mm }
dl { display: grid; grid-template-columns: 32mm 1fr; gap: .4mm 4mm; margin: 0 }
dt { color: #555 }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
.head { border-bottom: .5pt solid #888; padding-bottom: 4mm; margin-bottom: 5mm }
.item { border-top: .5pt solid #bbb; padding: 3mm 0 }
.item dl { font-size: 9pt; line-height: 1.45 }
.value { font-size: 11pt; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 1.5mm; max-width: none }
.parts { word-break: keep-all }
.remark { font-size: 9pt; color: #555; margin: 0 0 1.5mm }
.mark { font: .8em ui-monospace, monospace; border: .5pt solid #888; border-radius: 2pt; padding: 0 2pt }
.item, ul { break-inside: avoid }
ul { margin: 0 0 3mm; padding-left: 5mm }
.foot { font-size: 9pt; color: #555 }
`;
}
