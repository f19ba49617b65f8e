import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../src/article-tools/define.js';
import '../src/back-to-top/define.js';
import '../src/link-directory/define.js';
import '../src/news-article/define.js';
import '../src/photo-caption/define.js';
import '../src/service-link-card/define.js';
import '../src/service-link-group/define.js';
import { clear, part, put } from './helpers/page.js';

/** What a tracker hears: one listener on the document, which looks for a link above the target. */
const heard: string[] = [];

const track = (event: Event): void => {
  event.preventDefault();
  const link = (event.target as Element).closest('a[href]');
  if (link) heard.push(link.getAttribute('href') ?? '');
};

/** The same by one that knows of shadow trees. */
const trackDeep = (event: Event): void => {
  event.preventDefault();
  const link = event
    .composedPath()
    .find((node) => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
  if (link) heard.push((link as Element).getAttribute('href') ?? '');
};

function middleOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: middleOf(element) });
}

describe('a tracker of clicks that listens on the document', () => {
  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('click', track);
  });

  afterEach(() => {
    document.removeEventListener('click', track);
    document.removeEventListener('click', trackDeep);
    clear();
  });

  const links: [what: string, html: string][] = [
    ['a card', '<service-link-card><h3><a href="#x">Dịch vụ công</a></h3></service-link-card>'],
    [
      'a banner of a group',
      '<service-link-group><a href="#x"><img src="/demo/pictures/banner-480.jpg" width="480" height="120" alt="Dịch vụ"></a><service-link-card><a href="#y">Y</a></service-link-card></service-link-group>',
    ],
    [
      'a directory',
      '<link-directory label="Đơn vị" variant="list"><ul><li><a href="#x">Sở Y tế</a></li></ul></link-directory>',
    ],
    [
      'a photo',
      '<photo-caption><a href="#x"><img src="/demo/pictures/hall-480.jpg" width="480" height="320" alt="Hội trường"></a></photo-caption>',
    ],
    [
      'a caption',
      '<photo-caption><figure><img src="/demo/pictures/hall-480.jpg" width="480" height="320" alt="Hội trường"><figcaption><a href="#x">Toàn cảnh</a></figcaption></figure></photo-caption>',
    ],
    [
      'a teaser',
      '<news-article variant="teaser"><h2><a href="#x">Sở tròn mười năm</a></h2><p class="lead">Mở.</p></news-article>',
    ],
    ['a body', '<news-article><h2>Đề bài</h2><p><a href="#x">Văn bản</a></p></news-article>'],
    [
      'the way to the top',
      '<back-to-top placement="inline"><a href="#x">Lên đầu trang</a></back-to-top>',
    ],
  ];

  for (const [what, html] of links) {
    it(`hears the author’s link in ${what} once, by mouse and by keyboard`, async () => {
      const element = await put(html);
      const link = element.querySelector<HTMLElement>('a[href="#x"]')!;
      await click(link);
      expect(heard).to.deep.equal(['#x']);
      link.focus();
      await sendKeys({ press: 'Enter' });
      expect(heard).to.deep.equal(['#x', '#x']);
    });
  }

  it('hears a card’s link once when the reader clicks beside it', async () => {
    const element = await put(
      '<service-link-card><h3><a href="#x">Dịch vụ công</a></h3><p>Nộp hồ sơ.</p></service-link-card>',
    );
    await click(element.querySelector('p')!);
    expect(heard).to.deep.equal(['#x']);
  });

  it('hears links made from attributes when it looks at the event’s path', async () => {
    document.removeEventListener('click', track);
    document.addEventListener('click', trackDeep);
    const element = await put(
      '<service-link-card heading="Dịch vụ công" href="/x"></service-link-card>',
    );
    await click(element.shadowRoot!.querySelector('a')!);
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.match(/\/x$/);
  });

  it('is told by events of what is no link: a directory opened, a tool used', async () => {
    document.removeEventListener('click', track);
    const told: string[] = [];
    const note = (event: Event): void => {
      event.preventDefault();
      told.push(`${event.type} ${(event.target as Element).localName}`);
    };
    const types = ['toggle', 'print', 'save', 'share'];
    for (const type of types) document.addEventListener(type, note);
    try {
      const directory = await put(
        '<link-directory label="Đơn vị"><ul><li><a href="#x">Sở Y tế</a></li></ul></link-directory>',
      );
      await click(part(directory, 'label'));
      const article = await put(
        '<news-article tools="print save"><h2>Đề bài</h2><p>Đoạn.</p></news-article>',
      );
      const tools = article.shadowRoot!.querySelector('article-tools')!;
      for (const button of tools.shadowRoot!.querySelectorAll('button')) await click(button);
    } finally {
      for (const type of types) document.removeEventListener(type, note);
    }
    expect(told).to.include('toggle link-directory');
    expect(told.filter((one) => one.startsWith('print'))).to.have.lengthOf(1);
    expect(told.filter((one) => one.startsWith('save'))).to.have.lengthOf(1);
  });
});
