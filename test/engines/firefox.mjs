/** Firefox for the runner: puppeteer over WebDriver BiDi, and what that cannot do by Firefox's own means. */
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { Unsupported } from './unsupported.mjs';

/** The property of a window's context that stands for a media feature. */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** Runs a program in the browser's own window, as Firefox's developer tools do. */
async function inWindow(browser, program) {
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await send('script.evaluate', {
    target: { context: contexts[0].context },
    awaitPromise: false,
    expression: `{ ${program} }`,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
}

/** Sets properties of what a page is shown in. */
const setContext = (browser, page, properties) =>
  inWindow(
    browser,
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const context = NavigableManager.getBrowsingContextById('${page.mainFrame()._id}');
    Object.assign(context, ${JSON.stringify(properties)});`,
  );

/** Tab leaves the last stop of a page for the browser's bars; there the tests have nothing to do. */
const comeBack = `if (document.activeElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus();`;

const lacking = (ability) => () => Promise.reject(new Unsupported(ability, 'Firefox'));

/** Gives a page what the helpers ask of it: in Firefox's way, or as an error with a name. */
function adapt(browser, page) {
  const set = (properties) => setContext(browser, page, properties);
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (key, options) => {
    await press(key === 'Space' ? ' ' : key, options);
    if (key === 'Tab') await inWindow(browser, comeBack);
  };
  page.setJavaScriptEnabled = (allowJavascript) => set({ allowJavascript });
  page.emulateMediaType = (mediumOverride = '') => set({ mediumOverride });
  page.emulateMediaFeatures = (features) =>
    set(Object.fromEntries(features.map(({ name, value }) => [overrides[name], value])));
  page.accessibility.snapshot = lacking('the accessibility tree');
  page.createCDPSession = lacking('the DevTools protocol');
  return page;
}

async function launch(options) {
  const browser = await puppeteer.launch(options);
  const context = browser.defaultBrowserContext();
  const newPage = context.newPage.bind(context);
  let own;
  context.newPage = async () => {
    const page = adapt(browser, await newPage());
    own ??= page;
    const close = page.close.bind(page);
    page.close = async () => {
      await close();
      // Firefox goes to any other window; one that is behind has neither focus nor frames.
      await own.bringToFront();
    };
    return page;
  };
  return browser;
}

/** No page asks a server outside this machine: names that end in `.example` lead nowhere. */
const closed = `function FindProxyForURL(url, host) {
  return /\\.example$/.test(host) ? 'PROXY 127.0.0.1:1' : 'DIRECT';
}`;

/** @param executablePath - of Firefox or Firefox ESR */
export const firefox = (executablePath) =>
  chromeLauncher({
    puppeteer: { launch },
    launchOptions: {
      browser: 'firefox',
      executablePath,
      args: ['--remote-allow-system-access'],
      // A machine without a sound card plays to nobody, and in its time.
      env: {
        ...process.env,
        ALSA_CONFIG_PATH: fileURLToPath(new URL('silence.conf', import.meta.url)),
      },
      extraPrefsFirefox: {
        // Scroll bars take no room, as on a phone and in the other engines' tests.
        'ui.useOverlayScrollbars': 1,
        'widget.gtk.overlay-scrollbars.enabled': true,
        'network.proxy.type': 2,
        'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(closed)}`,
      },
    },
    concurrency: 1,
  });
