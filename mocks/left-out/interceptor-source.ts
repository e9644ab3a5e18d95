import type { OneHandler } from '../handlers.ts';
import { Emitter } from './rettime.ts';

/**
 * Takes the place of MSW's network of sources, frames and lists of handlers: the page has one source, the worker, and one
 * handler for all its calls. What MSW brings in their place besides are sockets, streams, passing logs and a jar of cookies.
 */
abstract class NetworkSource {
  #answer: (frame: HttpNetworkFrame) => Promise<void> = async () => undefined;

  abstract enable(context: unknown): unknown;

  /** Who answers what comes out of it. */
  answeredBy(answer: (frame: HttpNetworkFrame) => Promise<void>): void {
    this.#answer = answer;
  }

  async queue(frame: HttpNetworkFrame): Promise<void> {
    await this.#answer(frame);
  }
}

/** A source of what the page's own `fetch` and sockets do; a worker hears more. */
class InterceptorSource extends NetworkSource {
  enable(): void {
    // Nothing is patched.
  }
}

/** One call that the worker holds until it is answered. */
abstract class HttpNetworkFrame {
  readonly data: { readonly id: string; readonly request: Request };
  readonly events = new Emitter();

  constructor({ request }: { request: Request }) {
    this.data = { id: crypto.randomUUID(), request };
  }

  abstract passthrough(): void;
  abstract respondWith(response: Response): void;
  abstract errorWith(reason: unknown): void;

  async resolve(handler: OneHandler): Promise<void> {
    try {
      const { id: requestId, request } = this.data;
      const answered = await handler.run({ request, requestId });
      if (answered === null) this.passthrough();
      else this.respondWith(answered.response);
    } catch (error) {
      this.errorWith(error);
    }
  }
}

/** Told when an answer has left; nobody listens. */
class ResponseEvent extends Event {}

type Setting = { readonly sources: readonly NetworkSource[]; readonly context?: unknown };

function defineNetwork({ handlers }: { readonly handlers: readonly OneHandler[] }) {
  let setting: Setting = { sources: [] };
  const [handler] = handlers;
  const cannot = (): never => {
    throw new TypeError('The page has one handler for good.');
  };
  return {
    readyState: 0,
    events: new Emitter(),
    configure: (given: Setting): void => {
      setting = given;
    },
    enable: async (): Promise<void> => {
      for (const source of setting.sources)
        source.answeredBy(async (frame) => {
          if (handler !== undefined) await frame.resolve(handler);
        });
      await Promise.all(setting.sources.map((source) => source.enable(setting.context)));
    },
    disable: cannot,
    use: cannot,
    resetHandlers: cannot,
    restoreHandlers: cannot,
    listHandlers: cannot,
  };
}

export {
  ResponseEvent as i,
  HttpNetworkFrame as r,
  defineNetwork as s,
  InterceptorSource as t,
  NetworkSource as u,
};
