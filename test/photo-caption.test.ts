import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/photo-caption/define.js';
import { clear, part, put, seen, settled, until, warningsOf } from './helpers/page.js';

const photo = '/demo/pictures/hall-480.jpg';
const figure = `<photo-caption><figure><img src="${photo}" width="480" height="320" alt="Hội trường">
  <figcaption>Lễ kỷ niệm <small>Ảnh: Mai Tú</small></figcaption></figure></photo-caption>`;

describe('<photo-caption>', () => {
  afterEach(clear);

  it('shows the author’s figure as it is', async () => {
    const element = await put(figure);
    await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
    expect(seen(element)).to.equal('Lễ kỷ niệm Ảnh: Mai Tú');
    expect(element.querySelector('img')?.getBoundingClientRect().width).to.equal(480);
  });

  it('makes figure, caption and credit from attributes; the caption is not the alt', async () => {
    const element = await put(
      `<photo-caption src="${photo}" width="480" height="320" alt="Hội trường" caption="Lễ kỷ niệm" credit="Mai Tú"></photo-caption>`,
    );
    expect(part(element, 'figure').localName).to.equal('figure');
    expect(part<HTMLImageElement>(element, 'image').alt).to.equal('Hội trường');
    expect(part(element, 'image').getAttribute('loading')).to.equal('lazy');
    expect(seen(element)).to.equal('Lễ kỷ niệm · Ảnh: Mai Tú');
  });

  it('takes an <img> child with the caption as attribute', async () => {
    const element = await put(
      `<photo-caption caption="Lễ kỷ niệm"><img src="${photo}" alt="x"></photo-caption>`,
    );
    expect(part(element, 'figure').localName).to.equal('figure');
    expect(seen(element)).to.equal('Lễ kỷ niệm');
  });

  it('does not wrap a figure in a figure', async () => {
    expect(part(await put(figure), 'figure').localName).to.equal('div');
  });

  it('keeps the photo’s place before it arrives', async () => {
    const element = await put(
      figure.replace(photo, '/test/never-answers.jpg').replace('<img', '<img loading="lazy"'),
    );
    const { width, height } = (element.querySelector('img') as Element).getBoundingClientRect();
    expect(element.matches(':state(broken)') || height === (width * 320) / 480).to.equal(true);
  });

  it('makes the photo a link to the full size', async () => {
    const element = await put(
      `<photo-caption src="${photo}" alt="x" href="/full.jpg"></photo-caption>`,
    );
    expect(part(element, 'link').getAttribute('href')).to.equal(`${location.origin}/full.jpg`);
  });

  for (const [kind, html] of [
    [
      'child',
      '<photo-caption><figure><img src="/missing-1.jpg" width="300" height="200" alt="Bến sông"><figcaption>Chú thích</figcaption></figure></photo-caption>',
    ],
    [
      'attribute',
      '<photo-caption src="/missing-2.jpg" loading="eager" width="300" height="200" alt="Bến sông" caption="Chú thích"></photo-caption>',
    ],
  ] as const) {
    it(`shows text, caption and a retry when the photo of a ${kind} fails, with one warning`, async () => {
      let element!: Element;
      const warnings = await warningsOf(async () => {
        element = await put(html);
        await until(() => element.matches(':state(broken)'), 'broken');
      });
      await settled();
      expect(seen(element)).to.equal('Bến sông\nKhông tải được ảnh\nTải lại\nChú thích');
      expect(warnings.filter((line) => line.includes('missing-')).length).to.equal(1);
      const { width, height } = part(element, 'broken').getBoundingClientRect();
      expect(width / height).to.be.closeTo(1.5, 0.02);
    });
  }

  it('notices a photo that had failed before the element was there', async () => {
    const image = new Image();
    image.src = '/missing-3.jpg';
    image.alt = 'Ảnh cũ';
    await new Promise((done) => image.addEventListener('error', done));
    const element = await put('<photo-caption></photo-caption>');
    const early = document.createElement('photo-caption');
    early.append(image);
    element.replaceWith(early);
    await settled();
    expect(early.matches(':state(broken)')).to.equal(true);
  });

  it('tries again by the keyboard, and shows the photo once it arrives', async () => {
    const element = await put('<photo-caption><img src="/missing-4.jpg" alt="x"></photo-caption>');
    await until(() => element.matches(':state(broken)'), 'broken');
    await settled();
    const image = element.querySelector('img') as HTMLImageElement;
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src') ?? {};
    const asked: string[] = [];
    Object.defineProperty(image, 'src', {
      configurable: true,
      get() {
        return get?.call(image);
      },
      set(value: string) {
        asked.push(value);
        set?.call(image, photo);
      },
    });
    part(element, 'retry').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => !element.matches(':state(broken)'), 'shown');
    expect(asked).to.deep.equal(['/missing-4.jpg']);
    expect(seen(element)).to.equal('');
  });

  it('cuts the photo to a ratio, or shows all of it', async () => {
    const element = await put(figure.replace('caption>', 'caption ratio="1/1">'));
    const image = element.querySelector('img') as HTMLImageElement;
    await until(() => image.naturalWidth, 'loaded');
    const { width, height } = image.getBoundingClientRect();
    expect(width).to.be.closeTo(height, 1);
    expect(getComputedStyle(image).objectFit).to.equal('cover');
    element.setAttribute('fit', 'contain');
    await settled();
    expect(getComputedStyle(image).objectFit).to.equal('contain');
  });

  it('warns once of a ratio that is none, and keeps the photo’s own', async () => {
    let element!: Element;
    const warnings = await warningsOf(async () => {
      element = await put(figure.replace('caption>', 'caption ratio="wide">'));
    });
    expect(warnings.filter((line) => line.includes('ratio="wide"')).length).to.equal(1);
    const { width, height } = (element.querySelector('img') as Element).getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  it('lets the text run beside it at the start or the end', async () => {
    const stage = await put(
      `<div style="inline-size:40em">${figure.replace('caption>', 'caption position="end">')}<p>chữ</p></div>`,
    );
    const element = stage.querySelector('photo-caption') as Element;
    expect(element.getBoundingClientRect().right).to.be.closeTo(
      stage.getBoundingClientRect().right,
      1,
    );
    expect(element.getBoundingClientRect().width).to.be.below(stage.clientWidth / 2 + 1);
  });

  it('never loads javascript: or data: as a photo', async () => {
    const element = await put(
      '<photo-caption src="data:image/svg+xml,x" alt="x" caption="c"></photo-caption>',
    );
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(seen(element)).to.equal('c');
  });
});
