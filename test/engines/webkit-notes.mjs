/** Runs in a page before its own scripts: notes what it says, for WebKit's driver does not tell. */
export function notes() {
  const list = [];
  Object.defineProperty(window, Symbol.for('notes'), { value: list });
  for (const [name, type] of [
    ['log', 'log'],
    ['info', 'info'],
    ['debug', 'debug'],
    ['warn', 'warn'],
    ['error', 'error'],
  ]) {
    const own = console[name];
    console[name] = (...args) => {
      list.push({ kind: 'console', type, text: args.map(String).join(' ') });
      own.apply(console, args);
    };
  }
  const say = (text) => list.push({ kind: 'console', type: 'error', text });
  addEventListener(
    'error',
    ({ message, target }) => {
      if (message) list.push({ kind: 'pageerror', text: message });
      else say(`Failed to load resource: ${target.src ?? target.href ?? ''}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) =>
    list.push({ kind: 'pageerror', text: String(reason?.message ?? reason) }),
  );
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    say(`Refused by the Content Security Policy: ${effectiveDirective} ${blockedURI}`),
  );
  document.currentScript.remove();
}
