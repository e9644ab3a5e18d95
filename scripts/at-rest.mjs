// When a page that a script drives has come to rest: told by what it asks and draws, never by a clock.

/** An answer may ask for more: so many times the page is looked at again. */
const ROUNDS = 5;

/** Tells when every call of a page is answered and what was answered is drawn. Make it before the page's first call. */
export class AtRest {
  #page;
  #open = new Set();
  #waiting = [];

  constructor(page) {
    this.#page = page;
    const answered = (request) => {
      this.#open.delete(request);
      if (this.#open.size > 0) return;
      for (const told of this.#waiting.splice(0)) told();
    };
    page.on('request', (request) => {
      // A file that is saved comes out of the page itself.
      if (request.url().startsWith('http')) this.#open.add(request);
    });
    page.on('requestfinished', answered);
    page.on('requestfailed', answered);
  }

  /** Waits until nothing is asked any more, and what moves has arrived where it goes. */
  async wait() {
    for (let round = 0; round < ROUNDS; round += 1) {
      if (this.#open.size > 0) await new Promise((told) => this.#waiting.push(() => told(null)));
      await this.#page.evaluate(drawn);
      if (this.#open.size === 0) return;
    }
  }
}

/** Runs in the page. */
async function drawn() {
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  for (const moving of document.getAnimations())
    if (moving.effect?.getTiming().iterations !== Infinity) moving.finish();
}
