import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../src/news-article/define.js';
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

  for (const [where, html] of [
    ['', '<photo-caption><figure>IMG</figure></photo-caption>'],
    [' of an article', '<news-article><h2>Đề</h2><p>Đoạn.</p><figure>IMG</figure></news-article>'],
  ] as const) {
    it(`does not squeeze a photo${where} whose size an editor wrote into its style, on a narrow screen`, async () => {
      const image =
        '<img src="/demo/pictures/hall-480.jpg" alt="Hội trường" style="height:320px; width:480px">';
      await put(`<div style="inline-size: 240px">${html.replace('IMG', image)}</div>`);
      const shown = document.querySelector<HTMLImageElement>('figure img')!;
      await until(() => shown.complete, 'the photo has arrived');
      const { width, height } = shown.getBoundingClientRect();
      expect(Math.round((width / height) * 100)).to.equal(150);
    });
  }

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
    await until(() => early.matches(':state(broken)'), 'broken');
  });

  it('does not call a photo failed that the browser is just choosing anew', async () => {
    const image = new Image();
    image.src = photo;
    image.alt = 'Hội trường';
    await image.decode();
    // As Chromium has it for a few milliseconds, when the width of a frame becomes known while it loads.
    let [isComplete, height] = [true, 0];
    Object.defineProperties(image, {
      complete: { get: () => isComplete },
      naturalHeight: { get: () => height },
      decode: {
        value: async () => {
          isComplete = false;
          return Promise.reject(new DOMException('The source image cannot be decoded.'));
        },
      },
    });
    const early = document.createElement('photo-caption');
    early.append(image);
    const warnings = await warningsOf(async () => {
      (await put('<photo-caption></photo-caption>')).replaceWith(early);
      await settled();
      [isComplete, height] = [true, 320];
      image.dispatchEvent(new Event('load'));
      await settled();
    });
    expect(early.matches(':state(broken)')).to.equal(false);
    expect(warnings.filter((line) => line.includes('src='))).to.deep.equal([]);
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

  it('frames a photo that did not arrive no wider than the photo would be', async () => {
    const element = await put(
      '<photo-caption><img src="/missing-5.jpg" width="300" height="200" alt="Bến sông"></photo-caption>',
    );
    await until(() => element.matches(':state(broken)'), 'broken');
    await settled();
    expect(part(element, 'broken').getBoundingClientRect().width).to.equal(300);
  });

  it('has a credit in Khmer once, whatever mark stands in it', async () => {
    const element = await put(
      `<photo-caption src="${photo}" alt="សាលប្រជុំ" credit="រូបថត៖ ម៉ៃ ទូ"></photo-caption>`,
      'km',
    );
    expect(seen(element)).to.equal('រូបថត៖ ម៉ៃ ទូ');
  });

  describe('with `fallback-src`', () => {
    const childOf = (fallback: string): string =>
      `<photo-caption fallback-src="${fallback}"><figure><img src="/missing-6.jpg" width="300" height="200" alt="Bến sông"><figcaption>Chú thích</figcaption></figure></photo-caption>`;
    const shownPhoto = (element: Element): [string, string, number, number] => {
      const image = part<HTMLImageElement>(element, 'image');
      return [image.getAttribute('src') ?? '', image.alt, image.width, image.height];
    };

    for (const [kind, html] of [
      ['child', childOf(photo)],
      [
        'attribute',
        `<photo-caption fallback-src="${photo}" src="/missing-7.jpg" srcset="/missing-7.jpg 2x" loading="eager" width="300" height="200" alt="Bến sông" caption="Chú thích"></photo-caption>`,
      ],
    ] as const) {
      it(`shows that photo in the place of the ${kind}’s, with its alt`, async () => {
        const element = await put(html);
        const before = element.outerHTML;
        await until(() => element.matches(':state(fallback)'), 'replaced');
        await until(() => part<HTMLImageElement>(element, 'image').naturalWidth, 'loaded');
        await settled();
        expect(shownPhoto(element)).to.deep.equal([
          `${location.origin}${photo}`,
          'Bến sông',
          300,
          200,
        ]);
        expect(part(element, 'image').getAttribute('srcset')).to.equal(null);
        expect(element.matches(':state(broken)')).to.equal(false);
        expect(seen(element)).to.equal('Chú thích');
        const own = element.querySelector('img');
        if (own) expect(getComputedStyle(own).display).to.equal('none');
        expect(element.outerHTML).to.equal(before);
      });
    }

    it('shows the frame when that does not arrive either, and tries the first again', async () => {
      const element = await put(childOf('/missing-8.jpg'));
      await until(() => element.matches(':state(broken)'), 'broken');
      await settled();
      expect(seen(element)).to.equal('Bến sông\nKhông tải được ảnh\nTải lại\nChú thích');
      const image = element.querySelector('img') as HTMLImageElement;
      let asked = 0;
      image.addEventListener('error', () => asked++);
      part(element, 'retry').click();
      await until(() => asked, 'asked again');
    });

    it('gives way to the photo when the author mends it', async () => {
      const element = await put(childOf(photo));
      await until(() => element.matches(':state(fallback)'), 'replaced');
      const own = element.querySelector('img') as HTMLImageElement;
      own.src = '/demo/pictures/riverside-480.jpg';
      await until(() => !element.matches(':state(fallback)'), 'shown');
      await settled();
      expect(getComputedStyle(own).display).to.equal('block');
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    });

    it('is not asked for while the photo arrives', async () => {
      const fallback = `/demo/pictures/hall-960.jpg?${Math.random()}`;
      const element = await put(
        `<photo-caption fallback-src="${fallback}"><img src="${photo}" alt="x"></photo-caption>`,
      );
      await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked).not.to.include(location.origin + fallback);
    });

    it('is refused as `javascript:`, and the frame is shown', async () => {
      const element = await put(childOf('javascript:alert(1)'));
      await until(() => element.matches(':state(broken)'), 'broken');
    });
  });

  it('tries a lazy photo again although nothing of it is to be seen', async () => {
    const element = await put(
      '<photo-caption><img src="/missing-9.jpg" loading="lazy" alt="Bến sông"></photo-caption>',
    );
    await until(() => element.matches(':state(broken)'), 'broken');
    let asked = 0;
    await settled();
    element.querySelector('img')?.addEventListener('error', () => asked++);
    part(element, 'retry').click();
    await until(() => asked, 'asked again');
  });

  it('does not end its space while a photo does not answer', async () => {
    const { address } = await executeServerCommand<{ address: string }, object>(
      'content-server',
      {},
    );
    const element = await put(
      `<div style="inline-size: 300px"><photo-caption><img src="${address}/silent" width="1200" height="800" alt="Bến sông"></photo-caption></div>`,
    );
    const { width, height } = (element.querySelector('img') as Element).getBoundingClientRect();
    expect([width, height]).to.deep.equal([300, 200]);
  });

  it('keeps the column’s width whatever shape a photo has', async () => {
    const stage = await put(
      '<div style="inline-size: 300px"><photo-caption><img src="/test/pages/wide.svg" alt="Bản đồ"></photo-caption><photo-caption><img src="/test/pages/tall.svg" alt="Cột nước"></photo-caption></div>',
    );
    await until(
      () => [...stage.querySelectorAll('img')].every(({ naturalWidth }) => naturalWidth),
      'loaded',
    );
    expect(stage.scrollWidth).to.equal(300);
  });

  it('loads lazy photos further down before printing, and leaves them lazy', async () => {
    const far = `/demo/pictures/riverside-960.jpg?${Math.random()}`;
    const stage = await put(
      `<div><div style="block-size: 9000px"></div><photo-caption><img src="${far}&1" loading="lazy" alt="Trụ sở"></photo-caption><photo-caption src="${far}&2" alt="Trụ sở"></photo-caption></div>`,
    );
    const images = [...stage.querySelectorAll('photo-caption')].map(
      (element) =>
        element.querySelector('img') ??
        (element.shadowRoot?.querySelector('img') as HTMLImageElement),
    );
    const html = stage.innerHTML;
    expect(images.map(({ complete }) => complete)).to.deep.equal([false, false]);
    dispatchEvent(new Event('beforeprint'));
    await until(() => images.every(({ naturalWidth }) => naturalWidth), 'loaded');
    expect(stage.innerHTML).to.equal(html);
    expect(images.map(({ loading }) => loading)).to.deep.equal(['lazy', 'lazy']);
  });

  describe('warns of an alt text that says nothing', () => {
    const warned = async (inside: string, attributes = ''): Promise<string[]> =>
      (
        await warningsOf(() => put(`<photo-caption ${attributes}>${inside}</photo-caption>`))
      ).filter((line) => line.includes(' alt='));

    for (const alt of [
      'skb1.jpg',
      'IMG_20150506_0925',
      'DSC00123.JPG',
      'Sở tròn mười năm - Ảnh 1.',
      'đ - Ảnh 2.',
      'Ảnh',
      'Hình 3',
      'photo',
      'Trao bức trướng.',
    ]) {
      it(`“${alt}”`, async () => {
        const lines = await warned(
          `<figure><img src="${photo}" alt="${alt}"><figcaption>Trao bức trướng</figcaption></figure>`,
        );
        expect(lines).to.deep.equal([
          `<photo-caption> alt="${alt}": không dùng được; cần | cannot be used; needs: ảnh có gì | what it shows`,
        ]);
      });
    }

    it('one that is missing, of a child or of attributes', async () => {
      expect((await warned(`<img src="${photo}">`)).length).to.equal(1);
      expect((await warned('', `src="${photo}" caption="c"`)).length).to.be.at.most(1);
    });

    for (const alt of [
      'Hai người cùng cầm một bức trướng',
      'Ảnh chân dung bà Tạ Lam Giang',
      'Bến phà Vàm Lành, tháng 5.2015',
      '',
    ]) {
      it(`not of “${alt}”`, async () => {
        expect(await warned(`<img src="${photo}" alt="${alt}">`)).to.deep.equal([]);
      });
    }

    it('in no time, however long the text is', async () => {
      const alt = '-រូប'.repeat(16_000);
      const start = performance.now();
      expect(await warned(`<img src="${photo}" alt="${alt} x">`)).to.deep.equal([]);
      expect((await warned(`<img src="${photo}" alt="${alt} - Ảnh 1.">`)).length).to.equal(1);
      expect(performance.now() - start).to.be.below(1000);
    });

    it('not of a photo that is decoration', async () => {
      expect(await warned('', `src="${photo}" decorative`)).to.deep.equal([]);
    });
  });
});
