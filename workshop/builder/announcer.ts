import type { Desk } from './controls.js';
import { fieldName } from './look.js';
import { words } from './words.js';

/** How long a hand must rest before what has come is told, in milliseconds: nobody is interrupted at every key. */
const calm = 900;

/** Tells those who listen what is wrong since the last time, and when all is well again. */
export class Announcer {
  #told = '';
  #waiting = 0;

  /** What is waiting to be told is told later or not at all. */
  hush(): void {
    clearTimeout(this.#waiting);
  }

  /** @param tell - is given the words, once the hand rests */
  look(desk: Desk, tell: (words: string) => void): void {
    const lines = desk.warnings.map(
      ({ field, problem, mend }) =>
        `${fieldName(desk, field)}: ${desk.say(problem)} ${desk.say(mend)}`,
    );
    const now = lines.join('\n');
    this.hush();
    if (now === this.#told) return;
    this.#waiting = window.setTimeout(() => {
      const before = this.#told.split('\n');
      this.#told = now;
      const fresh = lines.filter((one) => !before.includes(one));
      const count = `${desk.say(words.warnings)}: ${lines.length}.`;
      tell(lines.length ? [count, ...fresh].join(' ') : desk.say(words.noWarnings));
    }, calm);
  }
}
