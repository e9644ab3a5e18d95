/** The themes a person may choose; `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORED_AS = 'rightsdesk.theme';

/** The theme in force, read from the page that the boot script prepared. */
export function currentTheme(): Theme {
  const named = document.documentElement.dataset['theme'];
  return named === 'light' || named === 'dark' ? named : 'system';
}

/** Shows a theme at once and remembers its name, and nothing else, for the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, theme);
  } catch {
    // Storage refused: the choice holds for this page.
  }
}
