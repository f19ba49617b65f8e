import { home, isTimeZone, readDate } from '../core/dates.js';
import { text } from '../core/text.js';
import { address as usable } from '../core/url.js';
import { tags } from '../enhance/tags.js';
import { isUseless } from '../photo-caption/alt.js';
import { type Finding, finding, said, short } from './finding.js';

const altMend = said(
  'Ghi alt="…" cho biết trong ảnh có gì; ảnh trang trí thì ghi alt="".',
  'Write alt="…" that says what is to be seen; alt="" for decoration.',
);

/** What is wrong with an alt text, if something is. */
function altOf(element: Element, caption: string | null | undefined): Finding[] {
  const alt = element.getAttribute('alt');
  if (!isUseless(alt, caption ?? '')) return [];
  const problem =
    alt === null
      ? said(
          'Ảnh không có alt: trình đọc màn hình đọc tên tệp.',
          'The picture has no alt: screen readers say the name of its file.',
        )
      : said(
          `alt="${short(alt)}" không cho biết trong ảnh có gì.`,
          `alt="${short(alt)}" does not say what is to be seen.`,
        );
  return [finding('alt', element, problem, altMend)];
}

const isNamedOtherwise = (image: Element): boolean =>
  image.matches('[aria-label],[aria-labelledby],[role=presentation],[role=none]') ||
  !!image.closest('[aria-hidden=true],[contenteditable]:not([contenteditable=false i])');

/** A picture without alt, or with one that says nothing. */
export function alt(root: Document): Finding[] {
  const images = [...root.querySelectorAll('img')].filter((image) => !isNamedOtherwise(image));
  const photos = [...root.querySelectorAll('photo-caption[src]:not([decorative])')];
  return [
    ...images.flatMap((image) => {
      const caption = image.closest('figure,photo-caption')?.querySelector('figcaption');
      const words = image.closest('photo-caption')?.getAttribute('caption');
      return altOf(image, caption?.textContent ?? words);
    }),
    ...photos
      .filter((photo) => !photo.querySelector('img'))
      .flatMap((photo) => altOf(photo, photo.getAttribute('caption'))),
  ];
}

/** A date of an article that cannot be read. */
export function date(root: Document): Finding[] {
  const check = (element: Element, article: Element, written: string | null): Finding[] => {
    const zone = article.getAttribute('time-zone') ?? '';
    const monthFirst = article.hasAttribute('month-first');
    const value = text(written);
    if (!value || readDate(value, isTimeZone(zone) ? zone : home, { monthFirst })) return [];
    return [
      finding(
        'date',
        element,
        said(
          `Không đọc được ngày “${short(value)}”.`,
          `The date “${short(value)}” cannot be read.`,
        ),
        said(
          'Ghi như 06/05/2015 09:25 hoặc 2015-05-06T09:25+07:00.',
          'Write it as 06/05/2015 09:25 or 2015-05-06T09:25+07:00.',
        ),
      ),
    ];
  };
  return [...root.querySelectorAll('news-article')].flatMap((article) => [
    ...check(article, article, article.getAttribute('published')),
    ...check(article, article, article.getAttribute('updated')),
    ...[...article.querySelectorAll('time')]
      // Those of a teaser inside are the teaser's.
      .filter((time) => time.closest('news-article') === article && isMoment(time))
      .flatMap((time) => check(time, article, writtenIn(time))),
  ]);
}

const writtenIn = (time: Element): string =>
  text(time.getAttribute('datetime')) || text(time.textContent);

/** HTML's `<time>` may also be a month, a year, a week, an hour or a duration: those are right as they are. */
const isMoment = (time: Element): boolean =>
  !/^(\d{4}(-(\d\d|w\d\d))?|(--)?\d\d-\d\d|\d\d:\d\d(:\d\d(\.\d+)?)?|p[\dt].*)$/i.test(
    writtenIn(time),
  );

/** Where addresses stand on our tags. */
const media = ['src', 'icon', 'image', 'banner', 'fallback-src'];
const links = ['href', 'banner-href'];

/** Whether an address cannot be used. One that is only relative in a page opened from a disk can. */
function isRefused(value: string, base: string, linked: boolean): boolean {
  if (!text(value) || usable(value, base, linked)) return false;
  try {
    const { protocol, username } = new URL(value, base);
    return protocol !== new URL(base).protocol || !!username || value.length > 4096;
  } catch {
    return true;
  }
}

/** An address on one of our elements, or on a link in it, that is never followed or loaded. */
export function address(root: Document): Finding[] {
  const ours = [...tags.keys()];
  const within = (inner: string): string => ours.map((tag) => `${tag} ${inner}`).join();
  const check = (element: Element, attribute: string, linked: boolean): Finding[] => {
    const value = element.getAttribute(attribute) ?? '';
    if (!isRefused(value, element.baseURI, linked)) return [];
    const schemes = linked ? 'https, http, mailto, tel' : 'https, http';
    return [
      finding(
        'address',
        element,
        said(
          `Địa chỉ không dùng được: ${attribute}="${short(value)}".`,
          `The address cannot be used: ${attribute}="${short(value)}".`,
        ),
        said(`Dùng địa chỉ ${schemes}.`, `Use an address of ${schemes}.`),
      ),
    ];
  };
  return [
    ...[...root.querySelectorAll(ours.join())].flatMap((element) => [
      ...media.flatMap((attribute) => check(element, attribute, false)),
      ...links.flatMap((attribute) => check(element, attribute, true)),
    ]),
    ...[...root.querySelectorAll(within('a[href]'))].flatMap((link) => check(link, 'href', true)),
    ...[...root.querySelectorAll('link-directory option[value]')].flatMap((option) =>
      check(option, 'value', true),
    ),
  ];
}
