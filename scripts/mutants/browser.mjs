/** A browser whose pages run the tests, and what serves and answers them. */
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { contentServer } from '../../test/helpers/content-server.mjs';
import { findBrowser, launchArguments } from '../find-browser.mjs';
import { serve } from '../serve.mjs';
import { tests } from './tests.mjs';

/** One for each process: they share the folder that Stryker has made. */
const folder = `.mutants-${process.pid}`;
const here = 'scripts/mutants';

/** Where the modules of @web/test-runner find the way to their server; here it ends at {@link TestBrowser}. */
const socket = '/__web-dev-server__web-socket.js';
const messages = `
  export const sendMessage = () => {};
  export const sendMessageWaitForResponse = (message) => globalThis.command(message);`;

/** The file that a test is bundled into. */
const moduleOf = (file) => `/${folder}/${file.replace(/\.ts$/, '.js')}`;

/** Bundles the tests with what they test, each an entry of its own; shared code is shared. */
async function bundle(root) {
  await build({
    absWorkingDir: root,
    entryPoints: [...tests.map(({ file }) => file), `${here}/page.mjs`],
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minifyWhitespace: true,
    conditions: ['development', 'browser'],
    // Of @open-wc/testing the tests use Chai alone; its accessibility checker takes long to load.
    alias: {
      '@open-wc/testing': '@esm-bundle/chai',
      'fast-check': `./${here}/no-properties.mjs`,
    },
    external: [socket],
    logLevel: 'error',
  });
  await writeFile(join(root, socket), messages);
  await writeFile(
    join(root, folder, 'index.html'),
    '<!doctype html><script>window.__WTR_CONFIG__ = {}</script>',
  );
}

/** A page that does not answer in time. */
export class Late extends Error {}

export class TestBrowser {
  #root;
  #server;
  #content = contentServer();
  #browser;
  #page;

  /** @param root - the folder with the tests and the source */
  constructor(root) {
    this.#root = root;
  }

  async open() {
    await bundle(this.#root);
    this.#server = await serve(this.#root, { headers: { 'cache-control': 'max-age=3600' } });
    await this.#content.serverStart();
  }

  async close() {
    this.#end();
    this.#server?.close();
    await this.#content.serverStop();
  }

  /** Ends the browser, also one that hangs. */
  #end() {
    this.#browser?.process()?.kill('SIGKILL');
    this.#browser = undefined;
  }

  async #launch() {
    this.#browser = await puppeteer.launch({
      executablePath: findBrowser(),
      args: launchArguments,
      protocolTimeout: 0,
    });
    const page = await this.#browser.newPage();
    const session = { id: 'mutants', browser: { getPage: () => page } };
    await page.exposeFunction('command', async ({ command, payload }) => {
      // What of the documented surface tests use is counted by @web/test-runner's runs.
      if (command === 'surface') return { executed: true, result: null };
      const result = await this.#content.executeCommand({ command, payload, session });
      return { executed: result !== undefined, result };
    });
    this.#page = page;
  }

  /**
   * Runs the tests of a file in a fresh page.
   *
   * @param state - what the page has as `__stryker__`
   * @param only - ids of the tests to run, else all
   * @param patience - milliseconds until it throws {@link Late}
   * @returns the results and what has become of the state
   */
  async run(file, { state, only, bail, patience }) {
    let timer;
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Late()), patience);
    });
    const work = this.#run(file, { state, only, bail });
    try {
      return await Promise.race([work, late]);
    } catch (error) {
      work.catch(() => {});
      this.#end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #run(file, { state, only, bail }) {
    if (!this.#browser) await this.#launch();
    const page = this.#page;
    await page.goto(`${this.#server.address}/${folder}/?wtr-session-id=mutants`);
    const { without } = tests.find((test) => test.file === file);
    return page.evaluate(
      async (state, runner, file, module, options) => {
        globalThis.__stryker__ = state;
        const { run } = await import(runner);
        const results = await run(file, module, options);
        const { mutantCoverage, hitCount } = state;
        return { results, mutantCoverage, hitCount };
      },
      state,
      `/${folder}/${here}/page.js`,
      file,
      moduleOf(file),
      { only, bail, without: without?.source },
    );
  }
}
