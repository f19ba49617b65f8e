import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { withoutScript } from './document.js';
import { expect, find, is, later, listen, part, type Playing, until } from './expect.js';
import { figure, photo } from './markup.js';
import { paper, printed } from './paper.js';
import {
  column,
  inner,
  snippet,
  source,
  onAPortal,
  copied,
  type Shown,
  written,
} from './snippet.js';

const hall = (args: object, context?: Context): string => {
  const sample = sampleOf(context);
  return photo(sample, sample.photos.hall, args);
};
/** The address of a file that there is not. */
const away = (html: string): string => html.replaceAll(/hall-\d+/g, 'khong-co');

const meta = {
  title: 'Conditions/photo-caption',
  component: 'photo-caption',
  parameters: source,
  render: (args, context) => column(hall(args, context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A photo without caption and credit: nothing is shown in their place. */
export const PhotoAlone: Story = {
  render: (args, context) => {
    const { alt } = sampleOf(context).photos.hall;
    const src = 'demo/pictures/hall-960.jpg';
    return column(
      snippet('photo-caption', { src, width: 960, height: 640, alt, loading: 'eager', ...args }),
    );
  },
};

/** An alt text that says nothing, here the name of the file: the console says what it should tell. */
export const UselessAlt: Story = {
  parameters: { warns: ['<photo-caption> alt="hall-960.jpg"'] },
  render: (args, context) => {
    const sample = sampleOf(context);
    return column(photo(sample, { ...sample.photos.hall, alt: 'hall-960.jpg' }, args));
  },
};

/** Nothing inside: the console asks for a photo. */
export const NoPhoto: Story = {
  parameters: { warns: ['<photo-caption>'] },
  render: (args, context) =>
    column(snippet('photo-caption', { caption: sampleOf(context).photos.hall.caption, ...args })),
};

/** A shape that is none: the photo keeps its own. */
export const WrongRatio: Story = {
  args: { ratio: 'vuông' },
  parameters: { warns: ['<photo-caption> ratio="vuông"'] },
};

/** A caption of several lines stays under the photo, in its width. */
export const LongCaption: Story = {
  render: (args, context) => {
    const sample = sampleOf(context);
    const { photos, article } = sample;
    const caption = `${photos.hall.caption} ${article.lead} ${article.last}`;
    return column(photo(sample, { ...photos.hall, caption }, args));
  },
};

/** A photo smaller than its column is not blown up; its button stands on it. */
export const SmallPhoto: Story = {
  args: { zoom: true },
  render: (args, context) => {
    const { alt, caption } = sampleOf(context).photos.helpdesk;
    const image = `  <figure>
    <img src="demo/pictures/helpdesk-480.jpg" width="240" height="160" alt="${alt}">
    <figcaption>${caption}</figcaption>
  </figure>`;
    return column(snippet('photo-caption', args, image));
  },
};

const warns = ['<photo-caption> src="demo/pictures/khong-co'];

/** A photo that did not come: its alt text in a frame of the same shape, and a button to try again. */
export const Broken: Story = {
  parameters: { missing: true, warns },
  render: (args, context) => column(away(hall(args, context))),
};

/** Trying again asks for the photo once more; when it is there, it is shown. */
export const Retry: Story = {
  parameters: { missing: true, warns },
  render: (args, context) => column(away(hall(args, context))),
  play: async ({ canvasElement, step, userEvent }: Playing) => {
    const element = await find(canvasElement, 'photo-caption');
    const image = await find(element, 'img');
    await until(() => is(element, 'broken'), 'the photo did not come');
    await step('It is still not there', async () => {
      const failed = listen(image, 'error');
      await userEvent.click(await part(element, 'retry'));
      await until(() => failed.length, 'it was asked for once more');
      expect(is(element, 'broken'), 'the frame stays');
    });
    await step('The editor puts the photo where it should be', async () => {
      image.removeAttribute('srcset');
      image.setAttribute('src', 'demo/pictures/hall-960.jpg');
      await until(() => !is(element, 'broken'), 'the photo is shown');
    });
  },
};

/** Another photo in the place of one that did not come; alt and caption stay. */
export const Fallback: Story = {
  args: { 'fallback-src': 'demo/pictures/riverside-960.jpg' },
  parameters: { missing: true, warns },
  render: (args, context) => column(away(hall(args, context))),
};

/** A broken photo made of attributes, in a small place. */
export const BrokenSmall: Story = {
  parameters: { missing: true, warns: ['<photo-caption> src="'] },
  render: (args, context) => {
    const { alt, caption, credit } = sampleOf(context).photos.hall;
    const src = 'demo/pictures/khong-co.jpg';
    const size = { width: 480, height: 320, loading: 'eager' };
    return `<div style="max-inline-size: 15em">\n${snippet('photo-caption', { src, ...size, alt, caption, credit, ...args })}\n</div>`;
  },
};

/** A slow line: the place of the photo is kept, so nothing jumps when it comes. */
export const SlowNetwork: Story = {
  render: (args, context) =>
    column(
      hall(args, context)
        .replace(/src="[^"]*"/, 'data-late')
        .replace(/srcset="[^"]*"/, ''),
    ),
  play: async ({ canvasElement, step }: Playing) => {
    const image = (await find(canvasElement, 'img')) as HTMLImageElement;
    const { height } = image.getBoundingClientRect();
    await step('Meanwhile: its place', async () => {
      await later();
      expect(height > 50, 'the place is as high as the photo will be');
    });
    await step('Then: the photo', async () => {
      image.src = 'demo/pictures/hall-960.jpg';
      await until(() => image.naturalWidth, 'it has come');
      const moved = Math.abs(image.getBoundingClientRect().height - height);
      expect(moved < 1, 'nothing has moved');
    });
  },
  parameters: {
    docs: {
      source: {
        transform: (code: string, context?: Shown) =>
          copied(written(code, context)).replace('data-late', 'src="demo/pictures/hall-960.jpg"'),
      },
    },
  },
};

/** What is left when an editor has stripped the tag: an ordinary figure. */
export const StrippedMarkup: Story = {
  render: (_, context) => {
    const sample = sampleOf(context);
    return onAPortal(figure(sample, sample.photos.hall));
  },
};

/** Scripts are really off in this frame: the figure, laid out by the style sheet alone. */
export const WithoutScript: Story = {
  args: { zoom: true },
  render: (args, context) => withoutScript(context, hall(args, context), '46em'),
};

/** On paper: no button, the photo and its caption on one page. */
export const OnPaper: Story = {
  args: { zoom: true },
  render: (args, context) => paper(context, hall(args, context)),
  play: printed,
};

/** A caption that comes later, from a field that a script fills: it goes under the photo. */
export const LateCaption: Story = {
  render: (args, context) => {
    const { alt } = sampleOf(context).photos.hall;
    const image = `<img src="demo/pictures/hall-960.jpg" width="960" height="640" alt="${alt}">`;
    return column(snippet('photo-caption', args, inner(image)));
  },
  play: async ({ canvasElement, globals }: Playing) => {
    const element = await find(canvasElement, 'photo-caption');
    await later(500);
    const caption = sampleOf({ globals }).photos.hall.caption;
    element.setAttribute('caption', caption);
    element.setAttribute('credit', say({ globals }, { vi: 'Mai Tú', en: 'Mai Tú', km: 'ម៉ៃ ទូ' }));
    await until(
      () => element.shadowRoot?.querySelector('[part=caption]')?.textContent.includes(caption),
      'the caption is there',
    );
  },
};
