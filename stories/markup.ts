import type { Group, Named, Photo, Sample, Service } from './content.sample.js';
import { inner, snippet } from './snippet.js';

/** Where the files of a picture are: three widths. */
const widths = [480, 960, 1600];
const srcset = (file: string): string =>
  widths.map((width) => `demo/pictures/${file}-${width}.jpg ${width}w`).join(', ');

/** A photo with its caption, as an editor writes it. */
export const figure = ({ photoBy }: Sample, { file, alt, caption, credit }: Photo): string =>
  `<figure>
  <img src="demo/pictures/${file}-960.jpg"
       srcset="${srcset(file)}"
       sizes="(min-width: 48em) 43em, 100vw" width="1600" height="1067" alt="${alt}">
  <figcaption>${caption} <small>${photoBy} ${credit}</small></figcaption>
</figure>`;

/** A photo of an article. */
export const photo = (sample: Sample, one: Photo, attributes: object = {}): string =>
  snippet('photo-caption', attributes, inner(figure(sample, one)));

/** What comes under the lead. */
export function body(sample: Sample): string {
  const { paragraphs, subhead, points, last } = sample.article;
  return `<p>${paragraphs[0]}</p>
${photo(sample, sample.photos.hall)}
<p>${paragraphs[1]}</p>
<h3>${subhead}</h3>
<ul>
${points.map((point) => `  <li>${point}</li>`).join('\n')}
</ul>
<p>${last}</p>`;
}

/** An article as its editor writes it, in the order in which it is read. */
export function article(sample: Sample, headline = sample.article.headline): string {
  const { dateline, lead, byline } = sample.article;
  return `<h2>${headline}</h2>
<time datetime="2015-05-06T09:25:00+07:00">${dateline}</time>
<p class="lead">${lead}</p>
${body(sample)}
<p class="byline">${byline}</p>`;
}

/** An article of few words, for what stands beside or above it. */
export function shortArticle({
  article: { headline, dateline, paragraphs, last },
}: Sample): string {
  return `<h2>${headline}</h2>
<p><time datetime="2015-05-06T09:25:00+07:00">${dateline}</time></p>
<p>${paragraphs[0]}</p>
<p>${last}</p>`;
}

const icon = (name: Service['icon']): string =>
  `<img src="demo/pictures/icon-${name}.svg" alt="" width="24" height="24">`;

/** What is inside a card. */
export const inCard = ({ icon: name, href, name: heading, text }: Service): string =>
  `${icon(name)}
<h3><a href="${href}">${heading}</a></h3>
<p>${text}</p>`;

/** A card with a picture across the top. */
export const inBanner = ({ office }: Sample): string =>
  `<img src="demo/pictures/riverside-480.jpg" alt="" width="480" height="320">
<h3><a href="${office.href}">${office.name}</a></h3>
<p>${office.text}</p>`;

/** The cards of a group. */
export const cards = ({ services }: Sample, attributes: object = {}): string =>
  services
    .map((service) => snippet('service-link-card', attributes, inner(inCard(service))))
    .join('\n');

/** The banner, heading and introduction of a group. */
export const groupHead = ({ servicesHeading, servicesIntro }: Sample): string =>
  `<img src="demo/pictures/banner-960.jpg" alt="" width="1600" height="320">
<h2>${servicesHeading}</h2>
<p>${servicesIntro}</p>`;

const item = ({ name, href }: Named): string => `<li><a href="${href}">${name}</a></li>`;

/** Links as a list. */
export const list = (links: readonly Named[]): string =>
  `<ul>\n${links.map((link) => `  ${item(link)}`).join('\n')}\n</ul>`;

/** Links under the heading that names them. */
export const named = ({ name, links }: Group): string => `<h3>${name}</h3>\n${list(links)}`;

/** Links in groups. */
export const grouped = (groups: readonly Group[]): string =>
  `<ul>\n${groups.map(({ name, links }) => `  <li>${name}\n${inner(inner(list(links)))}\n  </li>`).join('\n')}\n</ul>`;
