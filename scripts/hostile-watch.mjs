// What a hostile text could do to a page, as seen from the browser: told by kind, one line each.

/** Ways in which a text can harm. */
export const harms = /** @type {const} */ (['script', 'crash', 'outside', 'layout', 'told']);

/**
 * Watches a browser context from before its first page. `note` is told of each harm.
 * @param {(harm: typeof harms[number], what: string) => void} note
 */
export async function watchContext(context, home, note) {
  const { origin } = new URL(home);
  await context.exposeBinding('hostileSeen', (_source, what) => note('script', what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(
        window,
        'hostileSeen',
      )(`the policy was broken: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on('request', (request) => {
    const asked = new URL(request.url());
    if (!['blob:', 'about:', 'data:'].includes(asked.protocol) && asked.origin !== origin)
      note('outside', `asked ${asked.origin}`);
    // What is told in an address lies in histories and logs.
    if (/zqx[0-9a-z]{3}k/i.test(request.url())) note('told', `in an address: ${asked.pathname}`);
  });
  context.on('dialog', (dialog) => {
    // A page that is left with something unsaved asks; nothing else does.
    if (dialog.type() !== 'beforeunload') note('script', `a box: ${dialog.message()}`);
    void dialog.accept().catch(() => undefined);
  });
  context.on('weberror', (error) => note('crash', String(error.error())));
  context.on('page', (page) => {
    if (context.pages().length > 1) note('script', 'a window opened');
    page.on('crash', () => note('crash', 'the page is gone'));
  });
  context.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) note('crash', message.text());
    if (/zqx[0-9a-z]{3}k/i.test(message.text())) note('told', 'in the console');
  });
}

/** Runs in the page: what is wrong with it as it stands, and how many hostile texts and passing words stand on it. */
export function judgePage() {
  const found = [];
  const tag = /zqx[0-9a-z]{3}k/i;
  const text = document.body.innerText;
  if ('hostile' in window) found.push(['script', 'a script or a name of a text is on the window']);
  for (const element of document.querySelectorAll('[data-hostile]'))
    found.push(['script', `<${element.localName}> of a text is on the page`]);
  for (const link of document.querySelectorAll('a[href], form[action], [src], object[data]')) {
    const at = ['href', 'action', 'src', 'data']
      .map((name) => link.getAttribute(name) ?? '')
      .join();
    if (/javascript:|vbscript:|outside\.example/i.test(at) || tag.test(at))
      found.push(['script', `<${link.localName}> leads to a text`]);
  }
  if (tag.test(document.title)) found.push(['told', 'in the title']);
  if (tag.test(location.href + JSON.stringify(history.state)))
    found.push(['told', 'in the address']);
  const kept = ['localStorage', 'sessionStorage'].map((name) =>
    JSON.stringify({ ...window[name] }),
  );
  if (tag.test(kept.join() + document.cookie)) found.push(['told', 'in the storage']);
  if (document.querySelector('main, dialog, [role="main"]') === null)
    found.push(['crash', 'the page has no content']);
  if (/This page stopped|Something broke/.test(text)) found.push(['crash', 'the page stopped']);
  // A name or a tip is set apart by nothing: what turns the direction may not stand in it.
  const names = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
    const said = names.map((name) => element.getAttribute(name) ?? '').join(' ');
    if (tag.test(said) && /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(said))
      found.push(['layout', `a name turns its direction: <${element.localName}>`]);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    const { parentElement, textContent } = walker.currentNode;
    if (!tag.test(textContent ?? '') || parentElement === null) continue;
    if (!parentElement.checkVisibility() || parentElement.closest('textarea, option')) continue;
    // What turns the direction may turn its own text alone.
    if (parentElement.closest('bdi, [dir="auto"]') === null)
      found.push([
        'layout',
        `not set apart: <${parentElement.localName}> in “${(parentElement.parentElement?.innerText ?? '').slice(0, 40)}”`,
      ]);
  }
  const toasts = document.querySelectorAll('output[aria-live="polite"][aria-label] > div').length;
  return { found, texts: new Set(text.match(/zqx[0-9a-z]{3}k/gi) ?? []).size, toasts };
}
