import type { Locator } from 'playwright/test';
import type { Desk } from '../../e2e/desk/desk.ts';

/** A page model of one's own: by role and by the words that a person reads, and nothing else. */
export class NotesCard {
  readonly #at: Desk;
  readonly all: Locator;

  constructor(at: Desk) {
    this.#at = at;
    this.all = at.page.getByRole('main');
  }

  /** Writes a note and waits until the field is empty again, as a person would. */
  async add(words: string): Promise<void> {
    const { hands, request } = this.#at;
    await hands.write(request.note, words);
    await hands.press(request.saveNote);
    await request.isNoted();
  }
}
