import '@github/relative-time-element';
import '@rhds/elements/rh-timestamp/rh-timestamp.js';
import '@awesome.me/webawesome/dist/components/format-date/format-date.js';
import '/src/news-article/define.ts';

const tags = ['relative-time', 'rh-timestamp', 'wa-format-date', 'news-article'];

/** What an element shows of its date. */
const dateOf = ({ localName, shadowRoot }) =>
  localName === 'news-article'
    ? (shadowRoot.querySelector('[part=dateline]')?.textContent ?? '')
    : (shadowRoot.querySelector('time') ?? shadowRoot).textContent;

for (const element of document.querySelectorAll(tags.join())) await element.updateComplete;
await new Promise(requestAnimationFrame);

/** By section what the three and ours show. */
window.shown = Object.fromEntries(
  [...document.querySelectorAll('section')].map(({ id, children }) => [
    id,
    [...children].map((element) => dateOf(element).trim()),
  ]),
);
