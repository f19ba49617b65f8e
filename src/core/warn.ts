/** Where all copies of the script in a page note what they have said and of whom, for the report. */
const shared = Symbol.for('portal-elements warnings');

interface Global {
  [shared]?: Map<string, WeakRef<object>> | undefined;
}

/**
 * Tells the page's developer once, in Vietnamese and English, what of an element cannot be used and
 * what it needs. Never throws; the page goes on.
 *
 * @param what - the attribute or child, as it stands: `columns="-3"`; empty for the element as a whole
 * @param need - what mends it, short and without words where possible: `1–6`, `<a href>`
 */
export function warn(host: Pick<Element, 'localName'>, what: string, need: string): void {
  const line = `<${host.localName}> ${what}: không dùng được; cần | cannot be used; needs: ${need}`;
  const global = globalThis as unknown as Global;
  const said = (global[shared] ??= new Map<string, WeakRef<object>>());
  if (said.has(line)) return;
  console.warn(line, host);
  said.set(line, new WeakRef(host));
}

/** Runs something without a word: a server's pages say in the browser what is to be said. */
export function quietly<Result>(act: () => Result): Result {
  const global = globalThis as unknown as Global;
  const before = global[shared];
  global[shared] = Object.assign(new Map<string, WeakRef<object>>(), { has: () => true });
  try {
    return act();
  } finally {
    global[shared] = before;
  }
}

/** The same of an attribute's value, which is cut when long. */
export function warnOf(
  host: Pick<Element, 'localName'>,
  attribute: string,
  value: unknown,
  need: string,
): void {
  warn(host, `${attribute}="${String(value).slice(0, 60)}"`, need);
}

/**
 * Warns of a child that is `missing`, unless it was only late: a page that is still loading is given
 * five seconds.
 */
export function warnIfMissing(host: Element, missing: () => boolean, need: string): void {
  if (!missing()) return;
  setTimeout(
    () => {
      if (host.isConnected && missing()) warn(host, '', need);
    },
    document.readyState === 'complete' ? 0 : 5_000,
  );
}
