/** Marks that show nothing or turn the direction of what follows; tab, line feed, joiners and variants pass. */
const UNSEEN =
  /(?![\t\n\u200c\u200d]|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** A stored text as an element: escaped, its direction its own, its language named, hidden marks by code point. */
export function storedText(text: string, lang: string | null): string {
  const shown = escapeHtml(text).replace(
    UNSEEN,
    (mark) => `<span class="mark">${codePoint(mark)}</span>`,
  );
  const tag = lang === null || lang === '' ? '' : ` lang="${escapeHtml(lang)}"`;
  return `<bdi dir="auto"${tag}>${shown}</bdi>`;
}

/** A text as a quoted CSS string; every character that is no letter or digit of ASCII is written as its number. */
export function cssString(text: string): string {
  const plain = text.replace(
    /[^A-Za-z0-9]/gu,
    (mark) => `\\${(mark.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${plain}"`;
}

function codePoint(mark: string): string {
  return `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
