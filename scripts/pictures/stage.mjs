/** What is done in the page that shows the stories; it is imported there, by its address. */

const over = ['completed', 'afterEach', 'finished', 'errored', 'aborted'];
const patience = 20_000;

/** Elements whose content is on its way, and photos that will not come and have not said so. */
const waiting =
  ':is(news-article, service-link-group, link-directory)[src]:not(:state(loaded), :state(error)), :state(loading), photo-caption:is([src*="khong-co"], :has(img[src*="khong-co"])):not(:state(broken), :state(fallback))';

const loaded = globalThis.picturesLoaded;

const soon = () => new Promise((done) => setTimeout(done, 10));
const frame = () => new Promise(requestAnimationFrame);

async function until(condition, what) {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`It never came to be: ${what}`);
    await soon();
  }
}

/** The page and every page in a frame of it that can be looked into. */
function documents(page = document) {
  const inside = [...page.querySelectorAll('iframe')].map((one) => one.contentDocument);
  return [page, ...inside.filter((one) => one?.body).flatMap((one) => documents(one))];
}

/** The document and all shadow trees in it. */
function trees(root) {
  const shadows = [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
  return [root, ...shadows.filter(Boolean).flatMap(trees)];
}

const everywhere = () => documents().flatMap(trees);
const all = (selector) => everywhere().flatMap((root) => [...root.querySelectorAll(selector)]);

/** The animations that come to an end. */
const moving = () =>
  documents()
    .flatMap((page) => page.getAnimations())
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));

async function picturesAreThere() {
  const pictures = all('img');
  for (const one of pictures) one.loading = 'eager';
  await until(() => pictures.every(({ complete }) => complete), 'the pictures are there');
  await Promise.all(pictures.map((one) => one.decode().catch(() => {})));
}

/** The knob of the browser’s player comes and goes by an animation of its own, which no page can end. */
function hideTimeline(recording) {
  const root = recording.getRootNode();
  const sheet = new recording.ownerDocument.defaultView.CSSStyleSheet();
  sheet.replaceSync('::-webkit-media-controls-timeline { visibility: hidden }');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Recordings that play stand at their start; the browser’s player shows them as playing. */
async function recordingsStandStill() {
  const recordings = all('audio, video');
  const playing = recordings.filter(({ paused, error }) => !paused && !error);
  recordings.forEach(hideTimeline);
  for (const one of playing) one.playbackRate = 0;
  const still = ({ error, readyState, seeking }) => error || (readyState >= 3 && !seeking);
  await until(() => playing.every(still), 'the recordings are there');
  for (const one of playing) if (one.currentTime > 0) one.currentTime = 0;
  await until(() => playing.every(still), 'the recordings are at their start');
}

/** Resolves when nothing of the story is on its way any more: content, pictures, fonts, movements. */
export async function settled() {
  await until(
    () => [...document.querySelectorAll('iframe')].every((one) => loaded.has(one)),
    'the frames have loaded',
  );
  await until(
    () => documents().every((page) => page.readyState === 'complete'),
    'the pages in frames are complete',
  );
  await until(() => !all(waiting).length, 'everything has come or failed');
  await Promise.all(all('*').map(({ updateComplete }) => updateComplete));
  await picturesAreThere();
  await recordingsStandStill();
  for (let quiet = 0; quiet < 2; quiet++) {
    await frame();
    await Promise.all(documents().map(({ fonts }) => fonts.ready));
    const animations = moving();
    if (animations.length) quiet = -1;
    await Promise.allSettled(animations.map(({ finished }) => finished));
  }
}

/** What went wrong in the story that is shown, in Storybook's words. */
let thrown = '';
for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored'])
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.on(event, ({ message, description }) => {
    thrown ||= message ?? description ?? event;
  });

/** Shows a story in the place of the one before, and lets its reader play; rejects with what it threw. */
export async function show(storyId) {
  const preview = globalThis.__STORYBOOK_PREVIEW__;
  thrown = '';
  localStorage.clear();
  sessionStorage.clear();
  await preview.onSetCurrentStory({ storyId, viewMode: 'story' });
  await until(() => {
    const { id, phase } = preview.currentRender ?? {};
    return id === storyId && over.includes(phase);
  }, 'the story has been played');
  const { phase } = preview.currentRender;
  if (thrown || phase === 'errored' || phase === 'aborted') throw new Error(thrown || phase);
  await settled();
}

/** Tells every page that it is going to be printed, or has been. */
export function printing(begins) {
  for (const page of documents())
    page.defaultView.dispatchEvent(new Event(begins ? 'beforeprint' : 'afterprint'));
}

/** How high the page would be, were the frames that fill its window as high as what is in them. */
function height() {
  const pages = [...document.querySelectorAll('iframe')]
    .filter(({ clientHeight }) => clientHeight >= innerHeight)
    .map(({ contentDocument }) => contentDocument);
  return Math.max(
    ...[document, ...pages.filter(Boolean)].map((page) => page.documentElement.scrollHeight),
  );
}

/** What of the page is to be seen, in CSS pixels. */
export const extent = () => ({
  scrolled: scrollY,
  /** Over all of the page: what is behind it is not to be seen. */
  modal: all(':modal').length > 0,
  height: Math.ceil(height()),
  // Of the content alone, where it is lower than the window.
  content: Math.ceil(document.body.getBoundingClientRect().bottom + scrollY),
});

/** Where the story has scrolled to. */
export const scrollBack = (top) => {
  scrollTo({ top, behavior: 'instant' });
};
