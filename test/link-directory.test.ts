import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/link-directory/define.js';
import type { LinkDirectory } from '../src/classes.js';
import { clear, part, put, seen, settled, until, visit, warningsOf } from './helpers/page.js';

const names = [
  'Điện Biên',
  'Trà Vinh',
  'Đắk Lắk',
  'Cà Mau',
  'Hà Nội',
  'Huế',
  'Bến Tre',
  'An Giang',
  'Lào Cai',
  'Sơn La',
  'Yên Bái',
];
const list = (words: readonly string[]): string =>
  `<ul>${words.map((word) => `<li><a href="#${word.length}">${word}</a></li>`).join('')}</ul>`;
const directory = (attributes = '', inside = `<h3>Đơn vị</h3>${list(names)}`): string =>
  `<link-directory ${attributes}>${inside}</link-directory>`;

const summary = (element: Element): HTMLElement =>
  element.shadowRoot?.querySelector('summary') as HTMLElement;
const links = (element: Element): string[] =>
  seen(part(element, 'panel'))
    .split('\n')
    .filter((line) => names.includes(line));

describe('<link-directory>', () => {
  afterEach(clear);

  it('warns once when there is no list', async () => {
    const warnings = await warningsOf(() => put(directory('label="Trống"', '')));
    expect(warnings.length).to.equal(1);
  });

  it('is a closed disclosure of the author’s links, opened by click and by keys', async () => {
    const element = await put<LinkDirectory>(directory());
    expect(seen(summary(element))).to.equal('Đơn vị');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    summary(element).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.open, 'open');
    expect(links(element)).to.deep.equal(names);
    expect(element.querySelector('ul')?.assignedSlot).not.to.equal(null);
  });

  it('Esc closes it and gives the focus back', async () => {
    const element = await put<LinkDirectory>(directory('open'));
    element.querySelector('a')?.focus();
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(element.open).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(summary(element));
  });

  it('tells of every opening and closing once: by script, by Esc, by a click outside, by another of its name', async () => {
    const stage = await put(`<div>${directory('name="a"')}${directory('name="a"')}</div>`);
    const [element, other] = stage.children as unknown as [LinkDirectory, LinkDirectory];
    await settled();
    const told: string[] = [];
    element.addEventListener('toggle', () => told.push(element.open ? 'open' : 'closed'));
    const reopen = async (close: () => unknown): Promise<void> => {
      element.open = true;
      await settled();
      await close();
      await settled();
    };
    await reopen(() => (element.open = false));
    await reopen(() => {
      element.querySelector('a')?.focus();
      return sendKeys({ press: 'Escape' });
    });
    await reopen(() => {
      document.body.click();
    });
    await reopen(() => (other.open = true));
    expect(told).to.deep.equal(Array.from({ length: 4 }, () => ['open', 'closed']).flat());
  });

  it('tells nothing of how it began', async () => {
    let told = 0;
    const count = (): number => told++;
    document.addEventListener('toggle', count);
    await put(directory('open'));
    await settled();
    document.removeEventListener('toggle', count);
    expect(told).to.equal(0);
  });

  it('closes on a click outside, and when the focus leaves it', async () => {
    const stage = await put(
      `<div>${directory('open')}<button style="position:fixed;inset:auto 0 0 auto">ngoài</button></div>`,
    );
    const element = stage.querySelector('link-directory') as LinkDirectory;
    stage.querySelector('button')?.click();
    await settled();
    expect(element.open).to.equal(false);
    element.open = true;
    await settled();
    element.querySelector('a')?.focus();
    stage.querySelector('button')?.focus();
    await settled();
    expect(element.open).to.equal(false);
  });

  it('as an accordion stays open when the reader goes on', async () => {
    const element = await put<LinkDirectory>(directory('open variant="accordion"'));
    document.body.click();
    await settled();
    expect(element.open).to.equal(true);
  });

  it('of one name only one is open', async () => {
    const stage = await put(`<div>${directory('name="a" variant="accordion"').repeat(2)}</div>`);
    const [one, two] = [...stage.querySelectorAll('link-directory')] as [
      LinkDirectory,
      LinkDirectory,
    ];
    one.open = true;
    await settled();
    two.open = true;
    await settled();
    expect([one.open, two.open]).to.deep.equal([false, true]);
  });

  it('tells when it was opened or closed by the reader', async () => {
    const element = await put<LinkDirectory>(directory());
    const told: boolean[] = [];
    document.addEventListener('toggle', () => told.push(element.open), { once: true });
    summary(element).click();
    await until(() => told.length, 'told');
    expect(told).to.deep.equal([true]);
    expect(element.matches(':state(open)')).to.equal(true);
  });

  it('filters without regard to accents and says how many are left', async () => {
    const element = await put<LinkDirectory>(directory('open'));
    part(element, 'filter').focus();
    for (const [typed, left] of [
      ['tra vinh', 'Trà Vinh'],
      ['dien bien', 'Điện Biên'],
      ['ĐẮK', 'Đắk Lắk'],
    ] as const) {
      (part(element, 'filter') as HTMLInputElement).value = '';
      await sendKeys({ type: typed });
      await settled();
      expect(links(element), typed).to.deep.equal([left]);
      expect(part(element, 'status').textContent).to.include('Còn 1 liên kết');
    }
    await sendKeys({ press: 'Escape' });
    await settled();
    expect(element.querySelector('ul')?.assignedSlot).not.to.equal(null);
  });

  it('has a filter over ten links, or when asked', async () => {
    const has = async (html: string): Promise<boolean> =>
      !!(await put(html)).shadowRoot?.querySelector('input');
    expect(await has(directory())).to.equal(true);
    expect(await has(directory('', list(names.slice(1))))).to.equal(false);
    expect(await has(directory('filter="on"', list(['A'])))).to.equal(true);
    expect(await has(directory('filter="off"'))).to.equal(false);
  });

  it('sorts by the page’s language', async () => {
    const element = await put(
      directory('open sort', list(['Đà Nẵng', 'Cà Mau', 'An Giang', 'Ăn Giang'])),
    );
    expect(seen(part(element, 'list'))).to.equal('An Giang\nĂn Giang\nCà Mau\nĐà Nẵng');
  });

  it('makes links of a <select> and never leaves the page by itself', async () => {
    const element = await put<LinkDirectory>(
      directory(
        'open label="Đơn vị"',
        '<select><option value="">Chọn…</option><optgroup label="Sở"><option value="/ytế">Y tế</option></optgroup><option value="javascript:1">Xấu</option></select>',
      ),
    );
    const made = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(made.map((link) => link.textContent?.trim())).to.deep.equal(['Y tế']);
    expect(seen(part(element, 'list'))).to.equal('Sở\nY tế');
    expect(element.querySelector('select')?.checkVisibility()).to.equal(false);
    expect(location.pathname).not.to.equal('/ytế');
  });

  it('shows groups of nested lists, and keeps them when filtered', async () => {
    const html = directory(
      'open filter="on"',
      '<ul><li>Miền Nam<ul><li><a href="#1">Cà Mau</a></li></ul></li><li>Miền Bắc<ul><li><a href="#2">Lào Cai</a></li></ul></li></ul>',
    );
    const element = await put<LinkDirectory>(html);
    part(element, 'filter').focus();
    await sendKeys({ type: 'nam' });
    await settled();
    expect(seen(part(element, 'list'))).to.equal('Miền Nam\nCà Mau');
  });

  it('the columns of links begin at one height, whoever made the list', async () => {
    for (const attributes of ['', 'sort']) {
      const element = await put(directory(`variant="columns" ${attributes}`));
      element.style.inlineSize = '60em';
      const boxes = [
        ...element.querySelectorAll('a'),
        ...part(element, 'panel').querySelectorAll('a'),
      ]
        .map((link) => link.getBoundingClientRect())
        .filter(({ height }) => height > 0);
      const lefts = [...new Set(boxes.map(({ left }) => left))];
      const firsts = lefts.map((at) =>
        Math.min(...boxes.filter(({ left }) => left === at).map(({ top }) => top)),
      );
      expect(firsts.length).to.be.above(1);
      expect(new Set(firsts.map(Math.round)).size).to.equal(1);
    }
  });

  it('as list and columns it is open, with no disclosure', async () => {
    for (const variant of ['list', 'columns']) {
      const element = await put(directory(`variant="${variant}"`));
      expect(summary(element)).to.equal(null);
      expect(links(element)).to.deep.equal(names);
    }
  });

  it('follows links that come late', async () => {
    const element = await put(directory('open', '<h3>Đơn vị</h3>'));
    element.insertAdjacentHTML('beforeend', list(names));
    await settled();
    expect(links(element)).to.deep.equal(names);
  });

  it('labels itself in the page’s language when nothing does', async () => {
    for (const [lang, label] of [
      ['vi', 'Liên kết'],
      ['en', 'Links'],
      ['km', 'តំណភ្ជាប់'],
    ]) {
      expect(seen(summary(await put(directory('', list(['A'])), lang)))).to.equal(label);
    }
  });

  it('opens upwards where only there is room', async () => {
    const stage = await put(`<div style="position:fixed;inset:auto 0 0 0">${directory('')}</div>`);
    const element = stage.querySelector('link-directory') as LinkDirectory;
    element.open = true;
    await settled();
    expect(part(element, 'panel').getBoundingClientRect().bottom).to.be.at.most(
      summary(element).getBoundingClientRect().top + 1,
    );
  });

  it('has rows and a label high enough for a finger', async () => {
    const element = await put(directory('open'));
    expect(summary(element).offsetHeight).to.be.at.least(44);
    expect((element.querySelector('a') as HTMLElement).offsetHeight).to.be.at.least(43);
  });

  it('is printed open, and closed again after', async () => {
    const element = await put<LinkDirectory>(directory());
    dispatchEvent(new Event('beforeprint'));
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    await settled();
    expect(element.open).to.equal(false);
  });

  it('shows the page’s colours in its panel on a dark page', async () => {
    const stage = await put(
      `<div style="background:rgb(20, 20, 20);color:#fff">${directory('open')}</div>`,
    );
    const panel = part(stage.querySelector('link-directory') as Element, 'panel');
    expect(getComputedStyle(panel).backgroundColor).to.equal('rgb(20, 20, 20)');
  });

  it('does not stretch the page at 320 px', async () => {
    const { value } = await visit<number>({
      path: '/demo/index.html',
      width: 320,
      evaluate:
        'document.querySelector("link-directory").open = true, document.documentElement.scrollWidth',
    });
    expect(value).to.equal(320);
  });
});
