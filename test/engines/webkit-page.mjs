/** A window of WebKit with the names that puppeteer gives to what the helpers of the tests do. */
import { EventEmitter } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Unsupported } from './unsupported.mjs';
import { keyboard, mouse } from './webkit-input.mjs';
import { notes } from './webkit-notes.mjs';
import { injected } from './webkit-proxy.mjs';

/** Whether text can stand where JavaScript wants a value. */
function isExpression(text) {
  try {
    return Boolean(new Function(`return (${text}\n)`));
  } catch {
    return false;
  }
}

/** A program whose value is a promise of JSON. */
function program(script, args) {
  if (typeof script === 'string' && !isExpression(script)) return `${script}\n;`;
  const value = typeof script === 'string' ? script : `(${script})(...${JSON.stringify(args)})`;
  return `return Promise.resolve((${value}\n)).then((value) => JSON.stringify(value, (key, value) => (value instanceof Node ? {} : value)));`;
}

/** Finds an element; `>>>` goes into shadow trees. */
const find = `(selector) => {
  let found = document;
  for (const [index, one] of selector.split('>>>').entries())
    found = (index ? found?.shadowRoot : found)?.querySelector(one.trim());
  return found;
}`;

const lacking = (ability) => () => Promise.reject(new Unsupported(ability, 'WebKit'));

export class WebKitPage extends EventEmitter {
  #driver;
  #handle;
  #url = 'about:blank';
  #scripts = [`(${notes})();`];
  #ask = (address) => this.emit('request', { url: () => address });

  /** @param driver - of webkit.mjs */
  constructor(driver, handle) {
    super();
    this.#driver = driver;
    this.#handle = handle;
    const actions = (list) => this.#send('POST', '/actions', { actions: list });
    this.keyboard = keyboard(actions);
    this.mouse = mouse(actions);
  }

  accessibility = { snapshot: lacking('the accessibility tree') };
  createCDPSession = lacking('the DevTools protocol');
  emulateTimezone = lacking('another time zone');
  pdf = lacking('printing');
  setRequestInterception = lacking('answering in the place of a server');

  #send(method, path, body) {
    return this.#driver.send(this.#handle, method, path, body);
  }

  browser() {
    return this.#driver;
  }

  url() {
    return this.#url;
  }

  mainFrame() {
    return this;
  }

  /** Begins to tell what is asked for and said: one window at a time does. */
  listen() {
    this.#driver.proxy.on('request', this.#ask);
    this.#driver.proxy.script = this.#scripts.join('\n');
    return this;
  }

  async goto(address, { waitUntil } = {}) {
    let target = address;
    if (address.startsWith('file:')) {
      const file = fileURLToPath(address).replace(/(\.\w+)?$/, '.noted$1');
      await writeFile(
        file,
        injected(await readFile(fileURLToPath(address), 'utf8'), this.#scripts.join('\n')),
      );
      target = pathToFileURL(file).href;
    }
    await this.#send('POST', '/url', { url: target });
    this.#url = target;
    this.emit('framenavigated', this);
    if (waitUntil === 'networkidle0') await this.#driver.proxy.idle();
    await this.#look();
  }

  /** Tells what has happened in the page meanwhile. */
  async #look() {
    if (!this.listenerCount('console')) return;
    const url = await this.#send('GET', '/url');
    if (url !== this.#url) {
      this.#url = url;
      this.emit('framenavigated', this);
    }
    const list = await this.#run('(window[Symbol.for("notes")] ?? []).splice(0)', []);
    for (const { kind, type, text } of list) {
      if (kind === 'pageerror') this.emit(kind, new Error(text));
      else this.emit(kind, { type: () => type, text: () => text });
    }
    for (const handle of await this.#driver.strangers()) {
      this.emit('popup', { url: () => 'a window', close: () => this.#driver.close(handle) });
    }
  }

  async #run(script, args) {
    const value = await this.#send('POST', '/execute/sync', {
      script: program(script, args),
      args: [],
    });
    return value === null ? undefined : JSON.parse(value);
  }

  async evaluate(script, ...args) {
    const value = await this.#run(script, args);
    await this.#look();
    return value;
  }

  evaluateOnNewDocument(script) {
    this.#scripts.push(typeof script === 'string' ? script : `(${script})();`);
    this.#driver.proxy.script = this.#scripts.join('\n');
  }

  async waitForFunction(script, { timeout = 30_000, polling = 50 } = {}) {
    const end = performance.now() + timeout;
    while (!(await this.#run(`Boolean(${script})`, []))) {
      if (performance.now() > end) throw new Error(`It never came to be: ${script}`);
      await new Promise((done) => setTimeout(done, polling));
    }
    await this.#look();
  }

  async waitForSelector(selector) {
    await this.waitForFunction(`(${find})(${JSON.stringify(selector)})`);
    const using = 'css selector';
    const element = await this.#send('POST', '/element', { using, value: selector });
    const [id] = Object.values(element);
    return { screenshot: () => this.#send('GET', `/element/${id}/screenshot`) };
  }

  async click(selector, { timeout } = {}) {
    await this.waitForFunction(`(${find})(${JSON.stringify(selector)})?.getClientRects().length`, {
      timeout,
    });
    const { x, y } = await this.#run(
      `((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        // WebKit's places are those before an element's zoom.
        let zoom = 1;
        for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host)
          zoom *= getComputedStyle(one).zoom;
        return {
          x: (x + width / 2 + scrollX) * zoom - scrollX,
          y: (y + height / 2 + scrollY) * zoom - scrollY,
        };
      })((${find})(${JSON.stringify(selector)}))`,
      [],
    );
    await this.mouse.click(x, y);
    await this.#look();
  }

  locator(selector) {
    return { setTimeout: (timeout) => ({ click: () => this.click(selector, { timeout }) }) };
  }

  /** The window has bars of its own; what they take is added. */
  async setViewport({ width, height }) {
    const sizes = '[innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
    for (let tries = 0; tries < 100; tries++) {
      const [inner, tall, edge, bars] = await this.#run(sizes, []);
      if (inner === width && tall === height) return;
      const rect = { width: width + Math.max(0, edge), height: height + Math.max(0, bars) };
      await this.#send('POST', '/window/rect', rect);
    }
    throw new Error(`WebKit: no window of ${width} × ${height}`);
  }

  async emulateMediaType(type) {
    if (type === 'print') await lacking('showing a page as on paper')();
  }

  async emulateMediaFeatures(features) {
    for (const { name, value } of features) {
      const holds = await this.#run(`matchMedia("(${name}: ${value})").matches`, []);
      if (!holds) throw new Unsupported(`${name}: ${value}`, 'WebKit');
    }
  }

  setJavaScriptEnabled() {
    return lacking('a page without script')();
  }

  setOfflineMode(offline) {
    this.#driver.proxy.offline = offline;
  }

  screenshot() {
    return this.#send('GET', '/screenshot');
  }

  async close() {
    const { proxy } = this.#driver;
    Object.assign(proxy, { script: '', offline: false });
    proxy.off('request', this.#ask);
    await this.#driver.close(this.#handle);
  }
}
