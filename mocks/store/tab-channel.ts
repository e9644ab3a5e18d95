/** What tabs of one world tell each other: never a value, only that there is something to read. */
export type TabNews = 'committed' | 'state' | 'reset';

/** Between the tabs of one browser. A tab does not hear itself. */
export class TabChannel {
  readonly #channel = new BroadcastChannel('rightsdesk.world');

  tell(news: TabNews): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it never leaves its origin
    this.#channel.postMessage(news);
  }

  on(wanted: TabNews, listener: () => void): void {
    this.#channel.addEventListener('message', ({ data }) => {
      if (data === wanted) listener();
    });
  }
}
