/** What the browser's dialog would do is done by the test; it is told when it would open. */
globalThis.print = () => {
  globalThis.prints = (globalThis.prints ?? 0) + 1;
};
