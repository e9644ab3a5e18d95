/** The name by which a control is known to everybody, read from the page as it stands. */
export function nameOf(control: HTMLElement): string {
  const own = control.getAttribute('aria-label');
  if (own !== null) return own;
  const labels = 'labels' in control && control.labels instanceof NodeList ? control.labels : null;
  const label = labels?.item(0) ?? undefined;
  // A label says the name first, and then whether it must be filled in.
  return label === undefined ? wordsIn(control).join(' ') : (wordsIn(label)[0] ?? '');
}

/** The words in a part of the page that are read out. */
function wordsIn(part: Node): string[] {
  const texts: string[] = [];
  const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const isHidden = walk.currentNode.parentElement?.closest('[aria-hidden="true"]') != null;
    const text = walk.currentNode.textContent?.trim() ?? '';
    if (!isHidden && text !== '') texts.push(text);
  }
  return texts;
}
