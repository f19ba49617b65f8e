const key = 'portal-elements-zoom';

/** Until the browser has gone back from the last entry. */
let going: Promise<void> | undefined;

/** Waits until the browser has gone back as it was told. */
export const gone = async (): Promise<void> => going;

const wait = (milliseconds?: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** An entry in the browser's history, which Back leaves. */
export class Entry {
  #id = Math.random();

  constructor() {
    try {
      history.pushState({ ...(history.state as object | null), [key]: this.#id }, '');
    } catch {
      // A page of no address, or one that has asked too often: Back leaves it as ever.
    }
  }

  /** Whether the page is at it. */
  get stands(): boolean {
    return (history.state as Partial<Record<typeof key, number>> | null)?.[key] === this.#id;
  }

  /** Takes it away, unless the page is at another by then. */
  leave(): void {
    going = this.#goBack();
  }

  async #goBack(): Promise<void> {
    // A page that took the photo away may be about to add an entry of its own.
    await wait();
    if (!this.stands) return;
    const left = new Promise((done) => {
      addEventListener('popstate', done, { once: true });
    });
    history.back();
    await Promise.race([left, wait(500)]);
  }
}
