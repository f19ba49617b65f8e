/** What can be made into a tag of ours, and what comes across. */
export interface Tag {
  /** Its attributes: those that `data-…` may become. */
  readonly attributes: readonly string[];
  /** The kinds of elements that it goes round, since it recognises them as children. */
  readonly round: readonly string[];
  /** The kinds of elements that a class alone may name it on. */
  readonly classed: readonly string[];
  /** What such an element must be or hold. */
  readonly needs: string;
}

const words = (list: string): string[] => list.match(/\S+/g) ?? [];

const tag = (attributes: string, round: string, classed: string, needs = '*'): Tag => ({
  attributes: words(attributes),
  round: words(round),
  classed: words(classed),
  needs,
});

const remote = ' src src-type timeout max-bytes credentials';

/** The tags of ours. A test keeps the attributes as custom-elements.json has them. */
export const tags: ReadonlyMap<string, Tag> = new Map([
  [
    'news-article',
    tag(
      `headline heading-level lead byline source-name category published updated time-zone href variant date-format month-first khmer-digits item tools audio json-ld${remote}`,
      '',
      'div section article',
      ':scope > :is(h1,h2,h3,h4,h5,h6)',
    ),
  ],
  ['article-tools', tag('tools for href audio pronounce share-href remember', '', '')],
  [
    'photo-caption',
    tag(
      'src srcset sizes width height alt caption credit href loading fetchpriority ratio fit position decorative fallback-src zoom group',
      'figure picture img a',
      'figure div',
      'img',
    ),
  ],
  [
    'service-link-card',
    tag(
      'heading href description action-text heading-level icon image image-alt target rel variant',
      'a h2 h3 h4 h5 h6',
      'a div section article li',
      'a[href]',
    ),
  ],
  [
    'service-link-group',
    tag(
      `heading heading-level columns variant banner banner-alt banner-href${remote}`,
      'ul ol',
      'ul ol div section',
      'a[href]',
    ),
  ],
  [
    'link-directory',
    tag(
      `label variant open name filter sort${remote}`,
      'ul ol select',
      'ul ol select div nav',
      'a[href],option[value*="/"]',
    ),
  ],
  [
    'back-to-top',
    tag(
      'href label show-after min-page scroller behavior position placement dock',
      'a',
      'a',
      'a[href^="#"]',
    ),
  ],
]);

/** What any tag of ours goes into. */
export const holders =
  /^(div|section|article|aside|main|nav|header|footer|span|p|li|td|dd|center)$/;
