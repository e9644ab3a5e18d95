const NAME = 'rightsdesk.session';

/** What tabs of one session tell each other: that it ended, or that the agent is at work. Tags only, nobody's name. */
export type SessionNews = { readonly kind: 'ended' | 'active'; readonly tag: string };

/** Listens and tells; where the browser has no channel each tab stands alone. */
export type SessionChannel = {
  readonly tell: (news: SessionNews) => void;
  readonly close: () => void;
};

/** Joins the tabs of this browser. */
export function joinSessionChannel(onNews: (news: SessionNews) => void): SessionChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isNews(event.data)) onNews(event.data);
  });
  return {
    tell: (news) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its own origin only
      channel.postMessage(news);
    },
    close: () => {
      channel.close();
    },
  };
}

function isNews(data: unknown): data is SessionNews {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    (data.kind === 'ended' || data.kind === 'active') &&
    'tag' in data &&
    typeof data.tag === 'string'
  );
}
