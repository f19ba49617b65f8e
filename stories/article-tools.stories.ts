import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { snippet } from './snippet.js';

const heading = `  <h2>Sở Thông tin và Truyền thông tròn mười năm</h2>
  <p><time datetime="2015-05-06T09:25:00+07:00">Thứ tư, 06/05/2015 09:25</time></p>`;
const words = `  <p>Gần 200 đại biểu đã dự lễ kỷ niệm mười năm thành lập Sở. Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm.</p>
  <p>Với báo chí, Sở giao ban hằng tuần, cung cấp <a href="#thong-tin">thông tin sớm và đúng</a> cho phóng viên.</p>`;

/** The tools under the headline of an article that is not ours. */
const inArticle = (attributes: object, inside = ''): string =>
  `<article>\n${heading}\n${snippet('article-tools', attributes, inside)}\n${words}\n</article>`;

/** A voice in place of the browser's, which speaks without a sound and stops where the story is shown. */
class Words {
  lang = '';
  voice = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
  addEventListener(): void {
    // Nothing is ever spoken to its end.
  }
  removeEventListener(): void {
    // As above.
  }
}
const languages = ['vi-VN', 'en-GB', 'km-KH'];
const speech = {
  synthesis: {
    speaking: false,
    pending: false,
    resume: () => undefined,
    getVoices: () =>
      languages.map((lang) => ({
        lang,
        name: lang,
        default: false,
        localService: true,
        voiceURI: lang,
      })),
    speak: () => undefined,
    cancel: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  },
  Utterance: Words,
};

type Tools = HTMLElement & { speech?: unknown; updateComplete: Promise<unknown> };

/** Waits until a part of the tools is there, and presses it. */
async function press(stage: Element, part: string): Promise<void> {
  const tools = stage.querySelector<Tools>('article-tools');
  for (let wait = 0; wait < 100; wait++) {
    const button = tools?.shadowRoot?.querySelector<HTMLElement>(`li:not(.kept) [part~=${part}]`);
    if (button) {
      button.click();
      await tools?.updateComplete;
      return;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

const speak = async ({ canvasElement }: { canvasElement: Element }): Promise<void> => {
  const tools = canvasElement.querySelector<Tools>('article-tools');
  if (tools) tools.speech = speech;
  await press(canvasElement, 'listen');
};

const meta = {
  title: 'Elements/article-tools',
  component: 'article-tools',
  render: (args) => inArticle(args),
} satisfies Meta;
export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const PrintAndSave: Story = { args: { tools: 'print save' } };

export const AnotherOrder: Story = { args: { tools: 'text-size listen share save print' } };

/** As an attribute of `<news-article>`: nothing more to paste. */
export const InNewsArticle: Story = {
  render: () =>
    snippet('news-article', { tools: 'print save text-size share listen' }, `${heading}\n${words}`),
};

/** Beside the article, which is named by its id. */
export const ForAnArticleElsewhere: Story = {
  args: { for: 'bai-viet', tools: 'print text-size', href: 'https://songlanh.example/tin/5' },
  render: (args) =>
    `${snippet('article-tools', args)}\n<article id="bai-viet">\n${heading}\n${words}\n</article>`,
};

export const LargerText: Story = {
  args: { tools: 'text-size', remember: true },
  play: async ({ canvasElement }) => {
    for (let step = 0; step < 2; step++) await press(canvasElement, 'larger');
    sessionStorage.removeItem('portal-elements:text-size');
  },
};

/** A stand-in for the browser's voice, so that the story can be seen on every machine. */
export const Speaking: Story = {
  args: {
    tools: 'listen share',
    pronounce: 'TT&TT=Thông tin và Truyền thông; UBND=Ủy ban nhân dân',
  },
  play: speak,
};

/** Recordings are preferred to the browser's voice; several are chosen from. */
export const Recordings: Story = {
  args: {
    tools: 'print listen',
    audio: 'demo/audio/nu.wav Giọng nữ, demo/audio/nam.wav Giọng nam',
  },
  play: ({ canvasElement }) => press(canvasElement, 'listen'),
};

/** Where the browser has a sheet of the system; here a stand-in. */
export const SystemSheet: Story = {
  args: { tools: 'share' },
  render: (args) => {
    if (!('share' in navigator)) {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: () => Promise.resolve(),
      });
    }
    return inArticle(args);
  },
};

/** Addresses that the page adds; the article's address and headline are filled in. */
export const LinksOfThePage: Story = {
  args: {
    tools: 'share',
    'share-href':
      'mailto:?subject={title}&body={url} Gửi thư, https://mang.songlanh.example/chia-se?u={url} Mạng của tỉnh',
  },
};

/** Without https, or where copying is forbidden. */
export const CopyByHand: Story = {
  args: { tools: 'share' },
  play: async ({ canvasElement }) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    await press(canvasElement, 'copy');
    await new Promise((done) => setTimeout(done, 50));
    Reflect.deleteProperty(document, 'execCommand');
    Reflect.deleteProperty(navigator, 'clipboard');
  },
};

export const ControlsOfTheAuthor: Story = {
  args: { tools: 'print save' },
  render: (args) => inArticle(args, '  <a href="#gop-y">Góp ý</a>'),
};

export const NarrowColumn: Story = {
  render: (args) => `<div style="max-inline-size: 20em">${inArticle(args)}</div>`,
};

export const English: Story = {
  render: (args) => `<div lang="en">${inArticle(args)}</div>`,
};

export const Khmer: Story = {
  render: (args) => `<div lang="km">${inArticle(args)}</div>`,
};

export const RightToLeft: Story = {
  render: (args) => `<div dir="rtl" lang="ar">${inArticle(args)}</div>`,
};

export const DarkHost: Story = {
  render: (args) =>
    `<div style="padding: 1em; background: #14181d; color: #e8ecf0; color-scheme: dark">${inArticle(args)}</div>`,
};
