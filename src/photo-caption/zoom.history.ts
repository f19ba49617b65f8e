const key = 'portal-elements-zoom';

/** Until the browser has gone back from the last entry. */
let going: Promise<void> | undefined;

/** Waits until the browser has gone back as it was told. */
export const gone = async (): Promise<void> => going;

const wait = (milliseconds?: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

type State = Partial<Record<typeof key, string>> | null;

/** What the browser calls the entry that the page is at, where it says so; whatever state it has. */
const name = (): string => (window.navigation as Navigation | undefined)?.currentEntry?.key ?? '';

/** Tells the entry that the page is at from others; one whose address has changed is another. */
const mark = (): string => `${name()} ${location.href}`;

const isMarked = (): boolean => (history.state as State)?.[key] === mark();

/** An entry in the browser's history, which Back leaves. */
export class Entry {
  #mark: string | undefined;

  constructor() {
    try {
      // What the page was reloaded or come back to at has no dialog any more: its entry serves again.
      if (!isMarked()) history.pushState(history.state, '');
      this.#mark = mark();
      history.replaceState({ ...(history.state as object | null), [key]: this.#mark }, '');
    } catch {
      // A page of no address, or one that has asked too often: Back leaves it as ever.
    }
  }

  /** Whether the page is at it. The page may have put a state of its own into it. */
  get stands(): boolean {
    return this.#mark === mark() && (!!name() || isMarked());
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
