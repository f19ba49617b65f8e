import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf, say } from './content.js';
import { expect, find, part, type Playing, textOf, until } from './expect.js';
import { photo } from './markup.js';
import { column, frame, inner, snippet, source, themed } from './snippet.js';

const hall = (args: object, context?: Context): string => {
  const sample = sampleOf(context);
  return photo(sample, sample.photos.hall, args);
};

const meta = {
  title: 'Elements/photo-caption',
  component: 'photo-caption',
  parameters: source,
  render: (args, context) => column(hall(args, context)),
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** A figure as editors write it: photo, caption, credit. */
export const Default: Story = {};

const riverside = (args: object, context?: Context): string => {
  const { alt, caption, credit } = sampleOf(context).photos.riverside;
  const file = 'demo/pictures/riverside';
  return snippet('photo-caption', {
    src: `${file}-960.jpg`,
    srcset: `${file}-480.jpg 480w, ${file}-960.jpg 960w`,
    sizes: '(min-width: 48em) 43em, 100vw',
    width: 960,
    height: 640,
    alt,
    caption,
    credit,
    ...args,
  });
};

/** Everything as attributes, for templates that have the words in fields; the photo leads to its large file. */
export const FromAttributes: Story = {
  args: { href: 'demo/pictures/riverside-1600.jpg', loading: 'eager', fetchpriority: 'high' },
  render: (args, context) => column(riverside(args, context)),
};

/** A photo far down the page, of less importance than the others. */
export const OfLessImportance: Story = {
  args: { loading: 'lazy', fetchpriority: 'low' },
  render: (args, context) => column(riverside(args, context)),
};

/** The browser is left to judge how important it is. */
export const OfUsualImportance: Story = {
  args: { fetchpriority: 'auto' },
  render: (args, context) => column(riverside(args, context)),
};

/** A square, cut from the middle of the photo. */
export const Square: Story = { args: { ratio: '1/1', fit: 'cover' } };

/** A wide box that shows all of the photo. */
export const Contained: Story = { args: { ratio: '21/9', fit: 'contain' } };

/** In the middle of the column, the usual place. */
export const Center: Story = { args: { position: 'center' } };

const beside = (args: object, context?: Context): string => {
  const { paragraphs, last } = sampleOf(context).article;
  const words = [...paragraphs, last].map((text) => `<p>${text}</p>`).join('\n');
  return column(`${hall(args, context)}\n${words}`);
};

/** At the start of the line, the text beside it. */
export const Start: Story = { args: { position: 'start' }, render: beside };

/** At the end of the line. */
export const End: Story = { args: { position: 'end' }, render: beside };

/** As wide as the place allows, such as under the header of a page. */
export const Full: Story = { args: { position: 'full' }, render: hall };

/** A picture that says nothing that the text does not: no alt, and nothing is read aloud. */
export const Decorative: Story = {
  args: { src: 'demo/pictures/banner-960.jpg', width: 960, height: 192, decorative: true },
  render: (args) => column(snippet('photo-caption', args)),
};

/** An `<img>` alone inside; caption and credit as attributes. */
export const ImageAlone: Story = {
  render: (args, context) => {
    const { alt, caption, credit } = sampleOf(context).photos.hall;
    const image = `  <img src="demo/pictures/hall-960.jpg" width="960" height="640" alt="${alt}">`;
    return column(snippet('photo-caption', { caption, credit, ...args }, image));
  },
};

/** A photo in two formats: the browser takes the one it knows. */
export const Picture: Story = {
  render: (args, context) => {
    const { alt, caption } = sampleOf(context).photos.hall;
    return column(
      snippet(
        'photo-caption',
        args,
        `  <figure>
    <picture>
      <source type="image/webp" srcset="demo/pictures/hall-960.webp">
      <img src="demo/pictures/hall-960.jpg" width="960" height="640" alt="${alt}">
    </picture>
    <figcaption>${caption}</figcaption>
  </figure>`,
      ),
    );
  },
};

const gallery = (args: object, context?: Context): string => {
  const sample = sampleOf(context);
  const photos = Object.values(sample.photos).map((one) => photo(sample, one, args));
  return column(
    `<article>\n${inner(photos.join(`\n<p>${sample.article.paragraphs[1]}</p>\n`))}\n</article>`,
  );
};

type Photo = HTMLElement & { updateComplete: Promise<unknown> };

/** The dialog of a photo, once it is open and has faded in. */
async function openDialog(one: Element): Promise<HTMLDialogElement> {
  const dialog = await until(
    () => one.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
    'the dialog is open',
  );
  await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
  return dialog;
}

const openFirst = async ({ canvasElement, userEvent }: Playing): Promise<Photo> => {
  const one = (await find(canvasElement, 'photo-caption')) as Photo;
  await one.updateComplete;
  await userEvent.click(await part(one, 'zoom'));
  await openDialog(one);
  return one;
};

/** A click on a photo or its button opens it large; the photos of an article are stepped through. */
export const Zoom: Story = {
  args: { zoom: true },
  render: gallery,
  play: async (playing: Playing) => {
    const { step, userEvent, canvasElement, globals } = playing;
    const one = await openFirst(playing);
    const dialog = await openDialog(one);
    const position = (): string => textOf(one.shadowRoot?.querySelector('[part=position]') ?? one);
    await step('To the next photo, and by the key back to the first', async () => {
      const first = position();
      await userEvent.click(await part(one, 'next'));
      await until(() => position() !== first, 'the second of three');
      const back = globals?.['dir'] === 'rtl' ? '{ArrowRight}' : '{ArrowLeft}';
      await userEvent.keyboard(back);
      await until(() => position() === first, 'the first again');
    });
    await step('Close: the focus is where it was', async () => {
      await userEvent.click(await part(one, 'close'));
      await until(() => !dialog.open, 'the dialog is closed');
      expect(canvasElement.contains(document.activeElement), 'the focus is in the page');
    });
  },
};

/** Open, as the reader sees it after a click. */
export const ZoomOpen: Story = {
  args: { zoom: true },
  render: gallery,
  play: async (playing: Playing) => {
    await openFirst(playing);
  },
};

/** The link works without script too; its large photo is what opens. */
export const ZoomOfALink: Story = {
  args: { zoom: true, group: 'san-khau' },
  render: (args, context) => {
    const { bannerAlt } = sampleOf(context);
    return column(
      snippet(
        'photo-caption',
        args,
        `  <figure>
    <a href="demo/pictures/banner-1600.jpg"><img src="demo/pictures/banner-480.jpg" width="480" height="96" alt="${bannerAlt}"></a>
    <figcaption>${say(context, { vi: 'Toàn cảnh sông Lành.', en: 'The whole of the Lành River.', km: 'ទិដ្ឋភាព​ទាំង​មូល​នៃ​ទន្លេ​ឡាញ។' })}</figcaption>
  </figure>`,
      ),
    );
  },
};

/** A column of thumbnails: on a small photo the button is smaller. */
export const Thumbnails: Story = {
  args: { zoom: true, group: 'cot-hep' },
  render: (args, context) => {
    const sample = sampleOf(context);
    const photos = Object.values(sample.photos).map((one) => photo(sample, one, args));
    return frame('max-inline-size: 150px', photos.join('\n'));
  },
};

/** The shared colours and measures set by a page. */
export const Themed: Story = {
  args: { zoom: true },
  render: (args, context) => themed(hall(args, context), 'max-inline-size: 43em'),
};
