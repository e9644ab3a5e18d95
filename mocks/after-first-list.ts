/** How often the page is asked whether its first list stands, and how long at most, in milliseconds. */
const ASK_EVERY_MS = 250;
const ASK_FOR_MS = 4000;

/** Resolves when the queue is on the screen, or after a while without one. What comes later slows no first list. */
export function afterFirstList(): Promise<void> {
  const giveUpAt = performance.now() + ASK_FOR_MS;
  return new Promise((resolve) => {
    const ask = setInterval(() => {
      const stands = document.querySelector('[data-ready="queue"]') !== null;
      // Whoever still chooses whom to sign in as has the queue before them.
      const isAhead = document.querySelector('[data-ready="sign-in"]') !== null;
      if (!stands && (isAhead || performance.now() < giveUpAt)) return;
      clearInterval(ask);
      resolve();
    }, ASK_EVERY_MS);
  });
}

/** Resolves when somebody presses the director's key. */
export function directorAsked(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('keydown', function hear({ ctrlKey, altKey, code }) {
      if (!ctrlKey || !altKey || code !== 'KeyD') return;
      removeEventListener('keydown', hear);
      resolve();
    });
  });
}
