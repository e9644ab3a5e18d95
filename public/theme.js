// Runs before the first paint so that a chosen theme never flashes; only the name of a theme is stored.
try {
  const theme = localStorage.getItem('rightsdesk.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused (private window): the system's theme applies. The demo's libraries ask for
  // storage unguarded, so they find one that keeps nothing rather than an error.
  const keepsNothing = {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  Object.defineProperty(window, 'localStorage', { value: keepsNothing });
}
// The frame that stands in the page before any script belongs to those who are signed in.
try {
  if (sessionStorage.getItem('rightsdesk.token') === null)
    document.documentElement.dataset.signedOut = '';
} catch {
  document.documentElement.dataset.signedOut = '';
}
