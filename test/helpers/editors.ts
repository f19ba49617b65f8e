import { executeServerCommand } from '@web/test-runner-commands';
import DOMPurify from 'dompurify';
import { byRules, kses, nukeviet } from './editors.rules.js';
import { tags } from './tags.js';

/** HTML as a filter leaves it. */
export type Filter = (html: string) => string | Promise<string>;

interface Ck4 {
  setData: (html: string, options: { callback: () => void }) => void;
  getData: () => string;
}
interface Tiny {
  setContent: (html: string) => void;
  getContent: () => string;
}
interface Ck5 {
  setData: (html: string) => void;
  getData: () => string;
}
type Ck5Library = Record<string, unknown> & {
  ClassicEditor: { create: (place: HTMLElement, config: object) => Promise<Ck5> };
};
/** What the scripts of the editors leave in the window. */
type Editors = Window & {
  CKEDITOR: {
    replace: (
      place: HTMLElement,
      config: object,
    ) => Ck4 & { on: (event: string, act: () => void) => void };
  };
  CKEDITOR_BASEPATH: string;
  tinymce: { init: (config: object) => Promise<Tiny[]> };
};
const page = window as unknown as Editors;

/** The settings that docs/editors.md and the guides give; each is tried here. */
export const settings = {
  /** CKEditor 4, `config.extraAllowedContent`. */
  ckeditor4: `${tags.join(' ')} div section figure figcaption a ul p h2 h3 img span small time select option[*](*)`,
  /** CKEditor 4, `config.disallowedContent`: keeps the size of a picture in its attributes. */
  sizes: 'img{width,height}',
  /** TinyMCE, `custom_elements`. */
  custom: tags.join(','),
  /** TinyMCE, `extended_valid_elements`. */
  valid: tags.map((tag) => `${tag}[*]`).join(','),
};

/** CKEditor 5, `htmlSupport.allow`: a custom tag needs `$customElement` beside its own name. */
const allow = [
  { name: '$customElement' },
  {
    name: new RegExp(
      `^(${tags.join('|')}|div|section|figure|figcaption|p|h[1-6]|a|ul|li|img|span|time|small|select|option)$`,
    ),
    attributes: true,
    classes: true,
  },
];

const load = (src: string): Promise<unknown> =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.onload = done;
    script.onerror = fail;
    script.src = src;
    document.head.append(script);
  });

/** Where an editor may be. */
function place(): HTMLElement {
  const area = document.createElement('textarea');
  document.body.append(area);
  return area;
}

async function ckeditor4(config: object): Promise<Filter> {
  page.CKEDITOR_BASEPATH = '/node_modules/ckeditor4/';
  page.CKEDITOR ?? (await load('/node_modules/ckeditor4/ckeditor.js'));
  const editor = page.CKEDITOR.replace(place(), { versionCheck: false, ...config });
  await new Promise<void>((done) => {
    editor.on('instanceReady', done);
  });
  return async (html) => {
    await new Promise<void>((callback) => {
      editor.setData(html, { callback });
    });
    return editor.getData();
  };
}

/** The features of CKEditor's own “classic” build. */
const features =
  'Essentials Autoformat Bold Italic BlockQuote Heading Image ImageCaption ImageStyle ImageToolbar ImageUpload Indent Link List MediaEmbed Paragraph PasteFromOffice Table TableToolbar TextTransformation SourceEditing';

async function ckeditor5(more = '', config: object = {}): Promise<Filter> {
  const address = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';
  const library = (await import(address)) as Ck5Library;
  const editor = await library.ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: `${features} ${more}`
      .trim()
      .split(' ')
      .map((feature) => library[feature]),
    ...config,
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

async function tinymce(config: object): Promise<Filter> {
  page.tinymce ?? (await load('/node_modules/tinymce/tinymce.min.js'));
  const [editor] = await page.tinymce.init({
    target: place(),
    license_key: 'gpl',
    promotion: false,
    convert_urls: false,
    ...config,
  });
  return (html) => {
    editor?.setContent(html);
    return editor?.getContent() ?? '';
  };
}

const sanitizeHtml =
  (allow?: object): Filter =>
  (html) =>
    executeServerCommand('sanitize-html', { html, allow });

/** TinyMCE with the one field that Joomla has for it. */
export const joomla = (): Promise<Filter> => tinymce({ extended_valid_elements: settings.valid });

/** Every filter, by the name that docs/editors.md gives it. */
export async function filters(): Promise<Record<string, Filter>> {
  return {
    'CKEditor 4': await ckeditor4({}),
    'CKEditor 4, allowed': await ckeditor4({
      extraAllowedContent: settings.ckeditor4,
      disallowedContent: settings.sizes,
    }),
    'CKEditor 4, all': await ckeditor4({ allowedContent: true }),
    'CKEditor 5': await ckeditor5(),
    'CKEditor 5, allowed': await ckeditor5('GeneralHtmlSupport', {
      htmlSupport: { allow },
    }),
    'CKEditor 5, all': await ckeditor5('GeneralHtmlSupport', {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
    TinyMCE: await tinymce({}),
    'TinyMCE, allowed': await tinymce({
      custom_elements: settings.custom,
      extended_valid_elements: settings.valid,
    }),
    DOMPurify: (html) => DOMPurify.sanitize(html),
    'DOMPurify, allowed': (html) =>
      DOMPurify.sanitize(html, { ADD_TAGS: tags, ADD_ATTR: ['tools', 'zoom', 'variant'] }),
    'sanitize-html': sanitizeHtml(),
    'sanitize-html, allowed': sanitizeHtml({
      tags: [...tags, 'img'],
      attributes: { '*': ['class', 'data-*', 'datetime', 'tools', 'zoom', 'variant', 'label'] },
    }),
    'WordPress (table)': (html) => byRules(kses, html),
    'NukeViet (table)': (html) => byRules(nukeviet, html),
  };
}
