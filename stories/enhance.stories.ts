import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type Context, sampleOf } from './content.js';
import type { Photo } from './content.sample.js';
import { expect, type Playing, until } from './expect.js';
import { inCard, list } from './markup.js';
import { frame, inner, source } from './snippet.js';

interface Entry {
  enhance: (root: Element, options: { presets: string[] }) => unknown;
}

/** What `data-enhance="…"` on the script does with the page: an element of this tag comes to be. */
const enhanced =
  (tag: string, ...presets: string[]) =>
  async ({ canvasElement }: Playing): Promise<void> => {
    expect(!canvasElement.querySelector(tag), 'it is plain HTML before');
    const script = new URL('dist/cdn/portal-elements.esm.js', document.baseURI).href;
    const { enhance } = (await import(/* @vite-ignore */ script)) as Entry;
    enhance(canvasElement, { presets });
    await until(() => canvasElement.querySelector(tag), `there is a <${tag}>`);
  };

const meta = {
  title: 'Elements/Markup that editors keep',
  parameters: source,
} satisfies Meta;
export default meta;

type Story = StoryObj;

const card = (context?: Context): string =>
  frame(
    'max-inline-size: 22em',
    `<div data-portal="service-link-card">\n${inner(inCard(sampleOf(context).services[0]))}\n</div>`,
  );

const image = ({ file, alt }: Photo): string =>
  `<img src="demo/pictures/${file}-480.jpg" width="480" height="320" alt="${alt}">`;
const hall = (context?: Context): Photo => sampleOf(context).photos.hall;

/** What the reader has where the script does not come, or `data-enhance` is not written on it. */
export const WithoutEnhance: Story = { render: (_, context) => card(context) };

/** A `<div>` that says what it is: the form that every editor keeps. */
export const DataPortal: Story = {
  render: (_, context) => card(context),
  play: enhanced('service-link-card'),
};

/** A whole article: `data-…` are the attributes, the figure inside becomes a photo. */
export const Article: Story = {
  render: (_, context) => {
    const { article, photoBy } = sampleOf(context);
    const one = hall(context);
    return `<div data-portal="news-article" data-category="${article.category}">
  <h2>${article.headline}</h2>
  <p><time datetime="2015-05-06T09:25:00+07:00">${article.dateline}</time></p>
  <p class="lead">${article.lead}</p>
  <figure class="photo-caption">
    ${image(one)}
    <figcaption>${one.caption} <small>${photoBy} ${one.credit}</small></figcaption>
  </figure>
  <p>${article.paragraphs[1]}</p>
  <p class="byline">${article.byline}</p>
</div>`;
  },
  play: enhanced('news-article'),
};

/** A list whose class is the name of a tag. */
export const Classes: Story = {
  render: (_, context) => {
    const { name, links } = sampleOf(context).businesses;
    return list(links).replace(
      '<ul>',
      `<ul class="link-directory" data-portal-label="${name}" data-portal-variant="list">`,
    );
  },
  play: enhanced('link-directory'),
};

/** A list of choices, as many portals have it, becomes a directory of real links. */
export const Select: Story = {
  render: (_, context) => {
    const { name, links } = sampleOf(context).businesses;
    const options = links.map((one) => `  <option value="${one.href}">${one.name}</option>`);
    return `<select class="link-directory" aria-label="${name}">
  <option>${name}</option>
${options.join('\n')}
</select>`;
  },
  play: enhanced('link-directory'),
};

/** `data-enhance="nukeviet"`: a figure of CKEditor. */
export const PresetNukeViet: Story = {
  render: (_, context) => {
    const { photos } = sampleOf(context);
    return `<figure class="image image-center">
  ${image(photos.riverside)}
  <figcaption>${photos.riverside.caption}</figcaption>
</figure>`;
  },
  play: enhanced('photo-caption', 'nukeviet'),
};

/** `data-enhance="vccorp"`. */
export const PresetVCCorp: Story = {
  render: (_, context) => {
    const { photos } = sampleOf(context);
    return `<figure class="VCSortableInPreviewMode" type="Photo">
  <div>${image(photos.helpdesk)}</div>
  <figcaption class="PhotoCMS_Caption"><p>${photos.helpdesk.caption}</p></figcaption>
</figure>`;
  },
  play: enhanced('photo-caption', 'vccorp'),
};

/** `data-enhance="sharepoint"`: two paragraphs, the second all in italics, in an article. */
export const PresetSharePoint: Story = {
  render: (_, context) => `<article>
<p>${image(hall(context))}</p>
<p><em>${hall(context).caption}</em></p>
<p>${sampleOf(context).article.paragraphs[1]}</p>
</article>`,
  play: enhanced('photo-caption', 'sharepoint'),
};

/** `data-enhance="table"`: the photo over its caption, as Word leaves it. */
export const PresetTable: Story = {
  render: (_, context) => `<table align="center">
  <tbody>
    <tr><td>${image(hall(context))}</td></tr>
    <tr><td><em>${hall(context).caption}</em></td></tr>
  </tbody>
</table>`,
  play: enhanced('photo-caption', 'table'),
};
