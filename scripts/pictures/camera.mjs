/** A browser that shows stories and takes pictures of them, always the same way. */
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from '../find-browser.mjs';
import { renders, ways } from './ways.mjs';

/** What makes a picture depend on the machine is off: subpixels, hints of fonts, fast paths of the processor. */
const steady = [
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
  '--disable-checker-imaging',
  '--disable-threaded-animation',
  '--disable-smooth-scrolling',
];

/** Puts CSS into every shadow tree, after the element's own. */
function spoil(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    queueMicrotask(() => root.adoptedStyleSheets.push(sheet));
    return root;
  };
}

/** Where the stories are, whatever port their server has: some print the address of their page. */
const home = 'http://stories.localhost';

/** One of the stories that is there at once. */
const plainStory = 'elements-service-link-card--default';

/** The height of the window, and the most that a picture shows, in CSS pixels. */
const low = 600;
const high = 4000;

/**
 * At the start of every page, also in a frame: its clock stands still, what has loaded is noted for
 * `stage.mjs`, and a photo is always scaled from its own pixels. Chromium would else scale it from whatever
 * larger copy it still has in memory, which is a matter of luck.
 */
function prepare() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { image-rendering: pixelated }');
  document.adoptedStyleSheets.push(sheet);
  const loaded = (globalThis.picturesLoaded = new WeakSet());
  const note = ({ target }) => target instanceof Element && loaded.add(target);
  document.addEventListener('load', note, true);
  const now = Date.UTC(2026, 0, 15, 2, 30);
  const { Date: Running } = globalThis;
  globalThis.Date = class extends Running {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

/**
 * Starts a browser.
 * @param {string} storybook Address of the built Storybook.
 * @param {string} root Address of the root of the project.
 * @param {string} [harm] CSS that is put into every shadow tree, to see whether it is found.
 */
export async function openCamera(storybook, root, harm) {
  const browser = await puppeteer.launch({
    executablePath: await getBrowser(),
    args: [
      ...launchArguments,
      ...steady,
      `--host-resolver-rules=MAP stories.localhost:80 ${new URL(storybook).host}`,
    ],
    protocolTimeout: 60_000,
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.emulateTimezone('Asia/Ho_Chi_Minh');
  await session.send('Emulation.setLocaleOverride', { locale: 'vi-VN' });
  await page.evaluateOnNewDocument(prepare);
  if (harm) await page.evaluateOnNewDocument(spoil, harm);

  const onStage = (name, ...values) =>
    page.evaluate(
      async (address, name, values) => (await import(address))[name](...values),
      `${root}/scripts/pictures/stage.mjs`,
      name,
      values,
    );

  const window = (width, height) =>
    session.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, deviceScaleFactor: 1, mobile: false },
    });

  const media = ({ media = 'screen', features = [] }) =>
    session.send('Emulation.setEmulatedMedia', {
      media,
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
    });

  /** Makes the window as high as the page; a page that grows with its window is seen in a low one. */
  async function fit(width) {
    const first = await onStage('extent');
    if (first.modal) return low;
    if (first.height <= low) return Math.min(first.content, low);
    const wanted = Math.min(first.height, high);
    await window(width, wanted);
    await onStage('settled');
    const second = await onStage('extent');
    if (second.height <= wanted || wanted === high) {
      await onStage('scrollBack', 0);
      return Math.min(second.content, wanted);
    }
    await window(width, low);
    await onStage('scrollBack', first.scrolled);
    await onStage('settled');
    return low;
  }

  async function take(way) {
    const { width } = way;
    await media(way);
    await window(width, low);
    if (way.media === 'print') await onStage('printing', true);
    await onStage('settled');
    const height = Math.max(1, await fit(width));
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height, scale: 1 },
    });
    if (way.media === 'print') await onStage('printing', false);
    return Buffer.from(data, 'base64');
  }

  /** Opens Storybook anew, set as a showing wants it. */
  async function load(render) {
    await media({});
    await window(ways[0].width, low);
    const globals = Object.entries({ 'a11y.manual': '!true', ...renders[render] });
    const query = new URLSearchParams({
      viewMode: 'story',
      id: plainStory,
      globals: globals.map((pair) => pair.join(':')).join(';'),
    });
    await page.goto(`${home}/iframe.html?${query}`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.currentRender);
    await onStage('show', plainStory);
  }

  /**
   * Takes pictures of stories in all ways of one showing, one after the other in one page.
   * @param {string[]} stories Ids.
   * @param {string} render A name in `renders`.
   * @param {(picture: {story: string, way: string, png?: Buffer, fault?: string}) => unknown} taken
   *   Is given each picture, or what was wrong.
   */
  async function photograph(stories, render, taken) {
    const here = ways.filter((way) => way.render === render);
    await load(render);
    for (const story of stories) {
      const left = [...here];
      try {
        await media({});
        await window(here[0].width, low);
        await onStage('show', story);
        for (; left.length; left.shift())
          taken({ story, way: left[0].name, png: await take(left[0]) });
      } catch (error) {
        const [fault] = error.message.split('\n');
        for (const { name } of left) taken({ story, way: name, fault });
        await load(render);
      }
    }
  }

  const version = (await browser.version()).replace(/^.*\//, '');
  return { photograph, version, close: () => browser.close() };
}
