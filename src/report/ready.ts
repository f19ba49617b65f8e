import { tags } from '../enhance/tags.js';

/** Waits for `wanted`, but not longer than these milliseconds; a failure is as good as an end. */
async function within(most: number, wanted: Promise<unknown>): Promise<void> {
  await Promise.race([wanted, new Promise((done) => setTimeout(done, most))]).catch(
    () => undefined,
  );
}

/** When the page's own files have come. */
const loaded = (root: Document): Promise<unknown> =>
  root.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((done) => root.defaultView?.addEventListener('load', done, { once: true }));

/**
 * Waits until the page has loaded and our elements in it have been defined and have rendered; at most
 * fifteen seconds, since what never comes is to be told of too.
 */
export async function ready(root: Document): Promise<void> {
  await within(10_000, loaded(root));
  const used = [...tags.keys()].filter((tag) => root.querySelector(tag));
  await within(3_000, Promise.all(used.map((tag) => customElements.whenDefined(tag))));
  const elements = [...root.querySelectorAll([...tags.keys()].join())];
  const updates = elements.map((element): unknown => Reflect.get(element, 'updateComplete'));
  await within(1_000, Promise.all(updates));
  // What an element warns of when it is first in the page comes a moment later.
  await within(1_000, new Promise((done) => setTimeout(done)));
}
