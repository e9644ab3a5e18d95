/**
 * Takes the place of what MSW would patch into the page, beside its worker: `fetch`, `XMLHttpRequest` and `WebSocket`.
 * The worker hears every call, a page without one answers its own calls, and no socket is ever opened;
 * the library itself would bring about 12 KB compressed into the first load.
 */
class NothingPatched {
  apply(): void {
    // Nothing is patched.
  }
  dispose(): void {
    // So nothing is put back.
  }
  /** Hears nothing, and can be asked for the next. */
  on(): this {
    return this;
  }
}

/** A body comes in pieces, which the platform wants to be said. */
const inPieces = { duplex: 'half' } as const;

/** A request as the worker tells it. Pages come this way too, and no script may make a request for one. */
class ToldRequest extends Request {
  constructor(url: string, { mode, ...told }: RequestInit) {
    const hasBody = told.method !== 'GET' && told.method !== 'HEAD';
    super(url, {
      ...told,
      ...(mode === undefined || mode === 'navigate' ? {} : { mode }),
      ...(hasBody ? inPieces : { body: null }),
    });
  }
}

/** A response that can say which of its kind have no body. */
class ToldResponse extends Response {
  static isResponseWithBody(status: number): boolean {
    return ![101, 103, 204, 205, 304].includes(status);
  }
}

export {
  NothingPatched as BatchInterceptor,
  NothingPatched as FetchInterceptor,
  NothingPatched as WebSocketClientConnection,
  NothingPatched as WebSocketInterceptor,
  NothingPatched as WebSocketServerConnection,
  NothingPatched as XMLHttpRequestInterceptor,
  ToldRequest as FetchRequest,
  ToldResponse as FetchResponse,
};

/** A name for a request that came without one. */
export function createRequestId(): string {
  return crypto.randomUUID();
}

/** An address without its query, as handlers compare it. */
export function getCleanUrl(url: URL): string {
  return url.origin + url.pathname;
}

/** The address of a socket as it was given; none is opened. */
export function resolveWebSocketUrl(url: string | URL): string {
  return String(url);
}
