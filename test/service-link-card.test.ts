import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../src/service-link-card/define.js';
import { clear, part, put, seen, settled, warningsOf } from './helpers/page.js';

const complete = `<service-link-card>
  <img src="/demo/pictures/icon-law.svg" alt="">
  <h3><a href="#law">Chính sách và pháp luật</a></h3>
  <p>Toàn văn, bản tóm tắt và <a href="#more" id="more">văn bản mới</a>.</p>
</service-link-card>`;

/** Collects the clicks that reach a link, and lets none of them leave the page. */
function clicksOn(link: Element | null): MouseEvent[] {
  const clicks: MouseEvent[] = [];
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    clicks.push(event as MouseEvent);
  });
  return clicks;
}

/** The middle of an element, in whole CSS pixels of the window. */
function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('<service-link-card>', () => {
  afterEach(clear);

  it('shows the author’s heading, text and link and says “Xem chi tiết”', async () => {
    const card = await put(complete);
    expect(seen(card)).to.equal(
      'Chính sách và pháp luật\nToàn văn, bản tóm tắt và văn bản mới.\nXem chi tiết',
    );
  });

  it('makes the same from attributes alone: a heading with the link in it', async () => {
    const card = await put(
      '<service-link-card heading="Dịch vụ công" href="/dvc" description="Nộp hồ sơ qua mạng" heading-level="4"></service-link-card>',
    );
    const heading = part(card, 'heading');
    expect(heading.localName).to.equal('h4');
    expect(heading.querySelector('a')?.getAttribute('href')).to.equal(`${location.origin}/dvc`);
    expect(seen(card)).to.equal('Dịch vụ công\nNộp hồ sơ qua mạng\nXem chi tiết');
  });

  it('lets content win over attributes', async () => {
    const card = await put(
      complete
        .replace('<service', '<service')
        .replace('card>', 'card heading="Khác" description="Khác" href="/khac">'),
    );
    expect(seen(card)).not.to.include('Khác');
  });

  it('is one tab stop named by the heading alone; the words that invite are not in the name', async () => {
    const card = await put(
      '<service-link-card heading="Dịch vụ công" href="/dvc"></service-link-card><button>sau</button>',
    );
    card.previousElementSibling?.remove();
    await sendKeys({ press: 'Tab' });
    expect(card.shadowRoot?.activeElement).to.equal(part(card, 'link'));
    expect(part(card, 'link').textContent).to.equal('Dịch vụ công');
    expect(part(card, 'action').querySelector('span')?.getAttribute('aria-hidden')).to.equal(
      'true',
    );
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('follows its link on a click anywhere on it', async () => {
    const card = await put(complete);
    const clicks = clicksOn(card.querySelector('h3 a'));
    await sendMouse({ type: 'click', position: middleOf(part(card, 'action')) });
    expect(clicks.length).to.equal(1);
    expect(clicks[0]?.ctrlKey).to.equal(false);
  });

  it('opens a new tab with the middle button, as a link does', async () => {
    const card = await put(complete);
    const clicks = clicksOn(card.querySelector('h3 a'));
    await sendMouse({ type: 'click', button: 'middle', position: middleOf(part(card, 'action')) });
    expect(clicks.length).to.equal(1);
    expect(clicks[0]?.ctrlKey).to.equal(true);
  });

  it('hands the reader’s keys on to the link', async () => {
    const card = await put(complete);
    const clicks = clicksOn(card.querySelector('h3 a'));
    await sendKeys({ down: 'Shift' });
    await sendMouse({ type: 'click', position: middleOf(part(card, 'action')) });
    await sendKeys({ up: 'Shift' });
    expect(clicks[0]?.shiftKey).to.equal(true);
  });

  it('does not answer the right button', async () => {
    const card = await put(complete);
    const clicks = clicksOn(card.querySelector('h3 a'));
    await sendMouse({ type: 'click', button: 'right', position: middleOf(part(card, 'action')) });
    expect(clicks.length).to.equal(0);
  });

  it('lets text be selected without leaving the page', async () => {
    const card = await put(complete);
    const clicks = clicksOn(card.querySelector('h3 a'));
    const paragraph = card.querySelector('p') as HTMLElement;
    const { left, top, height } = paragraph.getBoundingClientRect();
    const y = Math.round(top + height / 2);
    await sendMouse({ type: 'move', position: [Math.round(left) + 2, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(left) + 80, y] });
    await sendMouse({ type: 'up' });
    expect(String(getSelection())).not.to.equal('');
    expect(clicks.length).to.equal(0);
    getSelection()?.removeAllRanges();
  });

  it('leaves other links inside to themselves', async () => {
    const card = await put(complete);
    const [main, other] = [
      clicksOn(card.querySelector('h3 a')),
      clicksOn(card.querySelector('#more')),
    ];
    await sendMouse({ type: 'click', position: middleOf(card.querySelector('#more') as Element) });
    expect(other.length).to.equal(1);
    expect(main.length).to.equal(0);
  });

  it('lets a delegated listener of the page see the click on the real link', async () => {
    const card = await put(complete);
    const seenByPage: (string | null)[] = [];
    const listen = (event: Event): void => {
      const link = (event.target as Element).closest('a');
      if (link) seenByPage.push(link.getAttribute('href'));
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    await sendMouse({ type: 'click', position: middleOf(part(card, 'action')) });
    document.removeEventListener('click', listen);
    expect(seenByPage).to.include('#law');
  });

  it('keeps target and rel, adds noopener to _blank and says so in the page’s language', async () => {
    const attributes = 'heading="A" href="/a" target="_blank" rel="external"';
    const card = await put(`<service-link-card ${attributes}></service-link-card>`);
    expect(part(card, 'link').getAttribute('target')).to.equal('_blank');
    expect(part(card, 'link').getAttribute('rel')).to.equal('external noopener');
    expect(seen(card)).to.include('Mở cửa sổ mới');
    const english = await put(`<service-link-card ${attributes}></service-link-card>`, 'en');
    expect(seen(english)).to.include('Opens in a new window');
  });

  it('says a new window of the author’s own link too, and touches neither target nor rel', async () => {
    const card = await put(
      '<service-link-card><h3><a href="/a" target="_blank">A</a></h3></service-link-card>',
    );
    expect(seen(card)).to.include('Mở cửa sổ mới');
    expect(card.querySelector('a')?.outerHTML).to.equal('<a href="/a" target="_blank">A</a>');
  });

  for (const address of [
    'javascript:window.ran=1',
    'JaVaScRiPt:window.ran=1',
    ' \u0001javascript:window.ran=1',
    'java\nscript:window.ran=1',
    'data:text/html,<script>1</script>',
    'vbscript:1',
    'blob:https://x.example/1',
    'https://user:pass@evil.example/',
  ]) {
    it(`never makes a link of ${JSON.stringify(address)}; the heading stays`, async () => {
      let card!: Element;
      const warnings = await warningsOf(async () => {
        card = await put('<service-link-card heading="Tên"></service-link-card>');
        (card as Element & { href: string }).href = address;
      });
      expect(card.shadowRoot?.querySelector('a[href]')).to.equal(null);
      expect(seen(card)).to.equal('Tên');
      expect(warnings.filter((line) => line.includes('href=')).length).to.equal(1);
      // The first warning, of the link that was missing until the address came.
      expect(warnings.length).to.be.at.most(2);
    });
  }

  it('warns once, not twice, of a card whose only address is refused', async () => {
    const warnings = await warningsOf(() =>
      put('<service-link-card heading="Tên" href="javascript:window.ran=3"></service-link-card>'),
    );
    expect(warnings.length).to.equal(1);
  });

  it('does not follow an author’s javascript: link, and warns once, in two languages', async () => {
    const html = '<service-link-card><a href="javascript:window.ran=2">Tên</a></service-link-card>';
    let card!: Element;
    const warnings = await warningsOf(async () => {
      card = await put(html);
      card.querySelector('a')?.click();
      card.querySelector('a')?.click();
    });
    expect(Reflect.get(window, 'ran')).to.equal(undefined);
    expect(seen(card)).to.equal('Tên');
    expect(warnings.length).to.equal(1);
    expect(warnings[0])
      .to.include('service-link-card')
      .and.include('không dùng được')
      .and.include('cannot be used');
  });

  it('follows the author’s changes at once', async () => {
    const card = await put(complete);
    const link = card.querySelector('h3 a') as HTMLAnchorElement;
    link.textContent = 'Tên mới';
    link.target = '_blank';
    await settled();
    expect(seen(card)).to.include('Tên mới').and.include('Mở cửa sổ mới');
    link.closest('h3')?.remove();
    await settled();
    expect(seen(card)).not.to.include('Tên mới');
  });

  it('keeps the action at the bottom of cards of one row, whatever their text', async () => {
    const row = await put(`<div style="display:grid;grid-template-columns:1fr 1fr">
      <service-link-card><h3><a href="/1">Một</a></h3></service-link-card>
      <service-link-card><h3><a href="/2">Hai</a></h3><p>${'dài '.repeat(90)}</p></service-link-card></div>`);
    const [one, two] = [...row.children].map(
      (card) => part(card, 'action').getBoundingClientRect().bottom,
    );
    expect(Math.abs((one ?? 0) - (two ?? 99))).to.be.lessThan(1);
  });

  for (const [how, style] of Object.entries({
    height: 'block-size: 400px',
    'least height': 'min-block-size: 400px',
    'share of a flexible box': 'flex: 1',
  })) {
    it(`fills the ${how} that the page gives it`, async () => {
      const box = await put(`<div style="display: flex; flex-direction: column; block-size: 400px">
        ${complete.replace('card', `card style="${style}"`)}</div>`);
      const card = box.querySelector('service-link-card') as HTMLElement;
      expect(part(card, 'card').offsetHeight).to.equal(400);
    });
  }

  for (const variant of ['card', 'banner', 'row']) {
    it(`stays inside 320 px as ${variant}, with words that do not fit`, async () => {
      const stage = await put(
        `<div style="inline-size:20rem">${complete.replace('card>', `card variant="${variant}">`).replace('Chính', 'C'.repeat(60))}</div>`,
      );
      expect(stage.scrollWidth).to.be.at.most(stage.clientWidth);
    });
  }
});
