/** Takes the place of the emitter that MSW listens to its worker with; the platform's own does as well. */
export class Emitter extends EventTarget {
  #until = new AbortController();

  on(type: string, listener: EventListener): void {
    this.addEventListener(type, listener, { signal: this.#until.signal });
  }

  once(type: string, listener: EventListener): void {
    this.addEventListener(type, listener, { signal: this.#until.signal, once: true });
  }

  emit(event: Event): boolean {
    return this.dispatchEvent(event);
  }

  removeAllListeners(): void {
    this.#until.abort();
    this.#until = new AbortController();
  }
}

/** An event with what the worker said. */
export const TypedEvent = MessageEvent;
