/** Firefox for the runner: puppeteer over WebDriver BiDi, and what that cannot do by Firefox's own means. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { Unsupported } from './unsupported.mjs';

/** The property of a window's context that stands for a media feature. */
const overrides = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** Sets properties of a page's context in the browser itself, as Firefox's developer tools do. */
async function setContext(browser, page, properties) {
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const values = JSON.stringify(properties);
  const answer = await send('script.evaluate', {
    target: { context: contexts[0].context },
    awaitPromise: false,
    expression: `{
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      Object.assign(NavigableManager.getBrowsingContextById('${page.mainFrame()._id}'), ${values});
    }`,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
}

const lacking = (ability) => () => Promise.reject(new Unsupported(ability, 'Firefox'));

/** Gives a page what the helpers ask of it: in Firefox's way, or as an error with a name. */
function adapt(browser, page) {
  const set = (properties) => setContext(browser, page, properties);
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
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
  context.newPage = async () => adapt(browser, await newPage());
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
      extraPrefsFirefox: {
        'network.proxy.type': 2,
        'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(closed)}`,
      },
    },
    concurrency: 1,
  });
