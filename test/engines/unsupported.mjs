/**
 * What an engine's driver cannot do. A command that throws this makes the test that asked for it a skip
 * by name; see framework.mjs.
 */
export class Unsupported extends Error {
  /** @param ability - what is missing, as the closing line of the tests names it */
  constructor(ability, engine) {
    super(`unsupported: ${ability} in ${engine}`);
    // The runner prints what a command throws: one line says it all.
    this.stack = this.message;
  }
}

/** Stops a command that only Chromium's DevTools protocol can do. */
export function inChromium({ browser }, ability) {
  if (browser.name !== 'Chrome') throw new Unsupported(ability, browser.name);
}
