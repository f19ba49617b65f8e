import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

interface Words {
  lang: string;
  headline: string;
  /** The article under the headline. */
  lead: string;
  service: string;
  links: readonly string[];
  alt: string;
  /** What is to be seen on the next photo. */
  nextAlt: string;
  source: string;
  name: string;
  /** An article in this language. */
  src: string;
}

const section = (names: string, html: string): string =>
  `<section>\n<h2 lang="en" style="margin-block: 2em 0.5em; font: 600 0.875em/1.5 ui-monospace, monospace">${names}</h2>\n${html}\n</section>`;

const dates = (format: string, ...published: string[]): string =>
  `<ul style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); gap: 0 2em; margin: 0; padding: 0; list-style: none">\n${published
    .map((day) => `<li>${snippet('news-article', { published: day, 'date-format': format })}</li>`)
    .join('\n')}\n</ul>`;

/** Two photos of an article, which are stepped through once one is open. */
const gallery = (...alts: string[]): string =>
  `<article style="max-inline-size: 24em">\n${['hall', 'riverside']
    .map((name, index) => {
      const file = `demo/pictures/${name}`;
      const srcset = `${file}-960.jpg 960w, ${file}-1600.jpg 1600w`;
      const size = { sizes: '24em', width: 960, height: 640 };
      return snippet('photo-caption', {
        src: `${file}-960.jpg`,
        srcset,
        ...size,
        alt: alts[index],
        zoom: true,
      });
    })
    .join('\n')}\n</article>`;

/** A photo that does not come. */
const broken = (alt: string, credit: string): string =>
  `<div style="max-inline-size: 24em">${snippet('photo-caption', { src: 'demo/pictures/khong-co.jpg', alt, credit, width: 480, height: 320, loading: 'eager' })}</div>`;

/** The 3rd of May 2015 was a Sunday. */
const week = Array.from({ length: 7 }, (_, index) => `0${index + 3}/05/2015`);
const year = Array.from({ length: 12 }, (_, index) => `06/${index + 1}/2015`);
const moment = '06/05/2015 09:25';

/** Every string of a language in its element; each under its name, those too that a button must be pressed for. */
const everyString = (words: Words): string => {
  const { lang, headline, lead, service, links, alt, nextAlt, source, name, src } = words;
  const tools = (attributes: object, inside = ''): string =>
    `<article>\n<h3>${headline}</h3>\n<p>${lead}</p>\n${inside}${snippet('article-tools', attributes)}\n</article>`;
  return `<div lang="${lang}">
${section('details, newWindow', snippet('service-link-card', { heading: service, href: '#dich-vu', target: '_blank' }))}
${section('backToTop', snippet('back-to-top', { placement: 'inline' }))}
${section('updated, source', snippet('news-article', { headline, 'heading-level': 3, published: moment, updated: '07/05/2015 08:00', 'source-name': source }))}
${section('credit, broken, retry', broken(alt, name))}
${section(
  'links, filter, matches',
  snippet(
    'link-directory',
    { variant: 'accordion', open: true, filter: 'on' },
    `<ul>${links.map((link, index) => `<li><a href="#lien-ket-${index}">${link}</a></li>`).join('')}</ul>`,
  ),
)}
${section('loading', snippet('news-article', { src, 'heading-level': 3 }))}
${section('failed', snippet('news-article', { src: 'demo/data/khong-co.json' }))}
${section('weekdays', dates('full', ...week))}
${section('months', dates('long', ...year))}
${section('dateFull', dates('full', moment))}
${section('dateLong', dates('long', moment))}
${section('dateOnly', dates('date', moment))}
${section('dateNumeric', dates('numeric', moment))}
${section('zoom, closePhoto, previousPhoto, nextPhoto, actualSize, photoPosition', gallery(alt, nextAlt))}
${section('articleTools, print, preparingPrint, articleAddress', tools({ tools: 'print' }))}
${section('save, saving, saved, notEmbedded, savedOn, notSaved', tools({ tools: 'save' }, broken(alt, name)))}
${section('textSize, smallerText, normalText, largerText', tools({ tools: 'text-size' }))}
${section('listen, pauseListening, resumeListening, stopListening, notHeard', tools({ tools: 'listen' }))}
${section('readingVoice', tools({ tools: 'listen', audio: 'demo/audio/nu.wav, demo/audio/nam.wav' }))}
${section('share, copy, copyLink, copied, copyByHand', tools({ tools: 'share' }))}
</div>`;
};

const meta = {
  title: 'Languages/Every string',
  component: 'news-article',
  parameters: {
    missing: true,
    warns: ['<photo-caption> src=', '<news-article> src="demo/data/khong-co.json"'],
  },
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Vietnamese: Story = {
  render: () =>
    everyString({
      lang: 'vi',
      headline: 'Bến phà Vàm Lành mở lại',
      lead: 'Bến phà mở lại sau sáu tuần sửa chữa.',
      service: 'Cổng dịch vụ công',
      links: ['Sở Y tế', 'Sở Giáo dục'],
      alt: 'Hội trường trong giờ họp',
      nextAlt: 'Trụ sở bên sông',
      source: 'Báo Sông Lành',
      name: 'Mai Tú',
      src: 'demo/data/article.json',
    }),
};

export const English: Story = {
  render: () =>
    everyString({
      lang: 'en',
      headline: 'Vàm Lành landing reopens',
      lead: 'The landing reopens after six weeks of repairs.',
      service: 'Public services',
      links: ['Health', 'Education'],
      alt: 'The hall during a meeting',
      nextAlt: 'The office by the river',
      source: 'Sông Lành News',
      name: 'Mai Tú',
      src: 'demo/data/atom.xml',
    }),
};

export const Khmer: Story = {
  render: () =>
    everyString({
      lang: 'km',
      headline: 'កំពង់ចម្លងវ៉ាមឡាញបើកឡើងវិញ',
      lead: 'កំពង់ចម្លងបើកឡើងវិញ បន្ទាប់ពីជួសជុលប្រាំមួយសប្ដាហ៍។',
      service: 'សេវាសាធារណៈ',
      links: ['មន្ទីរសុខាភិបាល', 'មន្ទីរអប់រំ'],
      alt: 'សាលប្រជុំ',
      nextAlt: 'ទីស្នាក់ការក្បែរទន្លេ',
      source: 'កាសែតសុងឡាញ',
      name: 'ម៉ៃ ទូ',
      src: 'demo/data/feed.json',
    }),
};
