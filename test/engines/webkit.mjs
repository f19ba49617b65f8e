/**
 * WebKit for the runner: WebKitGTK's MiniBrowser on a display of its own, by its WebDriver. Its windows
 * have puppeteer's names, so that the runner's own commands take them for puppeteer's.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebKitPage } from './webkit-page.mjs';
import { Proxy } from './webkit-proxy.mjs';

/** Bars of no size, so that a window can be as narrow as a phone. */
const sheet = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0;
  font-size: 1px; -gtk-icon-transform: scale(0); }`;

/** GTK tells pages that readers want less motion; it cannot be told otherwise while it runs. */
const settings = '[Settings]\ngtk-enable-animations=0\n';

/**
 * A display on which no window manager gives focus: what is under the pointer has it. The pointer is in
 * the middle, which is on the bars of the window, not on the page.
 */
const screen = '32x16x24';

/** Resolves to the first line that a child writes to one of its streams. */
const firstLine = (stream) =>
  new Promise((done) => stream.once('data', (data) => done(String(data).trim())));

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** Calls until there is an answer; the driver takes a moment to come up. */
async function call(address, method, body) {
  for (let tries = 0; ; tries++) {
    try {
      const response = await fetch(address, { method, body: body && JSON.stringify(body) });
      const { value } = await response.json();
      if (value?.error) throw new Error(`WebKit: ${value.error}: ${value.message}`);
      return value;
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED' || tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** One browser with its windows; they take turns, since the driver talks to one at a time. */
class Driver {
  proxy = new Proxy();
  #paths;
  #children = [];
  #turn = Promise.resolve();
  #known = new Set();
  #current;
  #main;

  /** @param paths - of `driver`, `browser` and `display` */
  constructor(paths) {
    this.#paths = paths;
  }

  async start() {
    const { driver, browser, display } = this.#paths;
    this.home = await mkdtemp(join(tmpdir(), 'webkit-'));
    await mkdir(join(this.home, 'gtk-3.0'));
    await writeFile(join(this.home, 'gtk-3.0/gtk.css'), sheet);
    await writeFile(join(this.home, 'gtk-3.0/settings.ini'), settings);
    process.once('exit', this.#end);
    process.once('SIGTERM', () => process.exit(143));
    await this.proxy.start();
    const x = spawn(display, ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(x);
    const number = await firstLine(x.stdio[3]);
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${number}`,
      XDG_CONFIG_HOME: this.home,
      XDG_CACHE_HOME: this.home,
      XDG_DATA_HOME: this.home,
    };
    const server = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    this.#children.push(server);
    const { sessionId } = await call(`http://127.0.0.1:${port}/session`, 'POST', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
          proxy: { proxyType: 'manual', httpProxy: this.proxy.address },
          timeouts: { script: 600_000 },
        },
      },
    });
    this.address = `http://127.0.0.1:${port}/session/${sessionId}`;
    const [handle] = await call(`${this.address}/window/handles`, 'GET');
    this.#main = handle;
    this.#known.add(handle);
    return new WebKitPage(this, handle);
  }

  /** Also when the runner is ended from without: then there is no time to wait. */
  #end = () => {
    for (const child of this.#children.splice(0)) child.kill();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  };

  async stop() {
    if (this.address) await call(this.address, 'DELETE').catch(() => undefined);
    this.#end();
    this.proxy.stop();
  }

  /** Sends a command to a window when its turn has come. */
  send(handle, method, path, body) {
    const turn = this.#turn.then(async () => {
      if (this.#current !== handle) await call(`${this.address}/window`, 'POST', { handle });
      this.#current = handle;
      return call(this.address + path, method, body ?? (method === 'POST' ? {} : undefined));
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async newPage() {
    const { handle } = await this.send(this.#main, 'POST', '/window/new', { type: 'window' });
    this.#known.add(handle);
    return new WebKitPage(this, handle).listen();
  }

  /** Windows that pages have opened since this was asked. */
  async strangers() {
    const handles = await this.send(this.#main, 'GET', '/window/handles');
    const found = handles.filter((handle) => !this.#known.has(handle));
    for (const handle of found) this.#known.add(handle);
    return found;
  }

  async close(handle) {
    await this.send(handle, 'DELETE', '/window');
    this.#known.delete(handle);
    this.#current = undefined;
  }
}

/** @param paths - of `driver`, `browser` and `display`, as find-browser.mjs gives them */
export function webkit(paths) {
  const driver = new Driver(paths);
  let page;
  let session;
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      page ??= await driver.start();
      session = id;
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
    },
    isActive: (id) => session === id,
    getPage: () => page,
    getBrowserUrl: () => page.url(),
    async stopSession() {
      session = undefined;
      await page.goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit shows no windows; debug in Chromium.');
    },
    stop: () => (page ? driver.stop() : undefined),
  };
}
