import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/index.js';
import { needs } from './helpers/engine.js';
import { declarations } from './helpers/manifest.js';
import {
  clear,
  part,
  put,
  putBack,
  replace,
  seen,
  settled,
  until,
  warningsOf,
} from './helpers/page.js';

const photo = '<img src="/demo/pictures/hall-480.jpg" alt="Hội trường" width="480" height="320">';

/** Each element with what its custom properties colour and measure. */
const samples: Record<string, string> = {
  'news-article': `<news-article tools="print" category="Tin"><h1>Đề</h1><time datetime="2015-05-06">06/05</time><p>Đoạn <a href="#a">a</a>.</p><blockquote>b</blockquote></news-article>`,
  'article-tools': `<article><p>Đoạn.</p><article-tools tools="print save share text-size"></article-tools></article>`,
  'photo-caption': `<photo-caption zoom ratio="3/2"><figure>${photo}<figcaption>Lễ <small>Ảnh: A</small></figcaption></figure></photo-caption>`,
  'service-link-card': `<service-link-card><h3><a href="#a">A</a></h3><p>Mô tả.</p></service-link-card>`,
  'service-link-group': `<service-link-group heading="Nhóm"><a slot="banner" href="#b">${photo}</a><p>Mở.</p><service-link-card><h3><a href="#a">A</a></h3></service-link-card></service-link-group>`,
  'link-directory': `<link-directory label="Đơn vị" filter="on" open><ul><li><a href="#a">A</a></li></ul></link-directory>`,
  'back-to-top': `<back-to-top show-after="always" placement="inline"></back-to-top>`,
};

/** What a custom property is set to, to be told from what it was. */
function other(name: string): string {
  if (name.endsWith('rule')) return '7px solid rgb(1, 2, 3)';
  return /accent|focus|line|muted|surface/.test(name) ? 'rgb(1, 2, 3)' : '7px';
}

/** An element, all that is in it and in its shadow tree, and so on. */
const inside = (root: Element | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((node) => [
    node,
    ...(node.shadowRoot ? inside(node.shadowRoot) : []),
  ]);

const all = (element: Element): Element[] => [
  element,
  ...inside(element),
  ...(element.shadowRoot ? inside(element.shadowRoot) : []),
];

/** How everything in an element looks, without the custom properties themselves. */
const looks = (element: Element): string =>
  all(element)
    .flatMap((node) =>
      [null, '::before', '::after'].map((pseudo) => getComputedStyle(node, pseudo)),
    )
    .map((style) =>
      [...style].map((name) => (name.startsWith('--') ? '' : style.getPropertyValue(name))).join(),
    )
    .join();

describe('a custom property of the documentation', () => {
  afterEach(clear);

  for (const { tagName, cssProperties = [] } of declarations) {
    for (const { name } of cssProperties) {
      it(`${name} changes how <${tagName}> looks`, async () => {
        const stage = await put<HTMLElement>(
          `<div style="transition: none">${samples[tagName] ?? ''}</div>`,
        );
        const element = stage.querySelector<HTMLElement>(tagName) as HTMLElement;
        await until(() => !element.shadowRoot?.querySelector('.kept'), 'all is here');
        // The focus has a colour while there is one, and is seen after a key.
        await sendKeys({ press: 'Shift' });
        all(element)
          .find((node): node is HTMLElement => node.matches('a[href],button,summary'))
          ?.focus();
        const still = new CSSStyleSheet();
        still.replaceSync('* { transition: none !important }');
        for (const { shadowRoot } of all(element)) shadowRoot?.adoptedStyleSheets.push(still);
        const before = looks(element);
        element.style.setProperty(name, other(name));
        await settled();
        expect(looks(element) === before).to.equal(false);
      });
    }
  }
});

describe('an attribute of the documentation', () => {
  afterEach(() => {
    putBack();
    clear();
  });

  const sources: Record<string, { article?: string; links?: string }> = {
    'json-ld': { article: 'json-ld-article.json', links: 'json-ld-item-list.json' },
    'json-feed': { article: 'json-feed-1.1.json', links: 'json-feed-1.1.json' },
    rss: { article: 'rss-full.xml', links: 'rss-full.xml' },
    atom: { article: 'atom-html.xml', links: 'atom-html.xml' },
    wordpress: { article: 'wordpress-post.json', links: 'wordpress-list.json' },
    drupal: { article: 'drupal-article.json', links: 'drupal-article.json' },
    // Its contents have no address.
    liferay: { article: 'liferay-article.json' },
    opml: { links: 'opml-groups.xml' },
  };
  const isDone = (element: Element): boolean =>
    element.matches(':is(:state(loaded), :state(error))');

  for (const tag of ['news-article', 'service-link-group', 'link-directory']) {
    for (const [type, { article = '', links = '' }] of Object.entries(sources)) {
      const file = tag === 'news-article' ? article : links;
      it(`src-type="${type}" has <${tag}> read ${file ? 'such a source' : 'nothing'}, and no other`, async () => {
        const load = async (name: string): Promise<Element> => {
          const element = await put(
            `<${tag} open src="/test/fixtures/content/${name}" src-type="${type}"></${tag}>`,
          );
          await until(() => isDone(element), 'loaded or error');
          await settled();
          return element;
        };
        if (file) {
          const element = await load(file);
          expect(element.matches(':state(loaded)')).to.equal(true);
          expect(seen(element)).not.to.equal('');
        }
        const isXml = ['rss', 'atom', 'opml'].includes(type);
        const wrong = isXml ? 'json-ld-article.json' : 'opml-flat.xml';
        await warningsOf(async () => {
          expect((await load(wrong)).matches(':state(error)')).to.equal(true);
        });
      });
    }

    for (const credentials of ['omit', 'same-origin', 'include']) {
      it(`credentials="${credentials}" is what <${tag}> asks with`, async () => {
        const asked: unknown[] = [];
        const { fetch } = window;
        replace(window, 'fetch', (address: string, options: RequestInit) => {
          asked.push(options.credentials);
          return fetch(address, options);
        });
        const source = tag === 'news-article' ? 'json-ld-article' : 'json-ld-item-list';
        const element = await put(
          `<${tag} src="/test/fixtures/content/${source}.json" credentials="${credentials}"></${tag}>`,
        );
        await until(() => isDone(element), 'loaded');
        expect(asked).to.deep.equal([credentials]);
      });
    }

    it(`max-bytes and timeout bound what <${tag}> waits for`, async () => {
      const source = '/test/fixtures/content/json-ld-item-list.json';
      await warningsOf(async () => {
        const element = await put(`<${tag} src="${source}" max-bytes="10"></${tag}>`);
        await until(() => isDone(element), 'an error');
        expect(element.matches(':state(error)')).to.equal(true);
      });
      replace(
        window,
        'fetch',
        (_: string, { signal }: { signal: AbortSignal }) =>
          new Promise((_done, fail) => {
            signal.addEventListener('abort', () => fail(signal.reason as Error));
          }),
      );
      await warningsOf(async () => {
        const element = await put(`<${tag} src="${source}?late" timeout="0.05"></${tag}>`);
        await until(() => isDone(element), 'an error');
        expect(element.matches(':state(error)')).to.equal(true);
      });
    });
  }

  it('month-first reads a date as it is written in America', async () => {
    const of = async (more: string): Promise<string> =>
      seen(
        await put(
          `<news-article headline="A" published="06/05/2015" ${more}></news-article>`,
          'en',
        ),
      );
    expect(await of('')).to.include('6 May 2015');
    expect(await of('month-first')).to.include('5 June 2015');
  });

  it('variant="full" is the article as it is without one', async () => {
    const of = async (more: string): Promise<string> =>
      seen(await put(`<news-article ${more}><h1>Đề</h1><p>Đoạn.</p></news-article>`));
    expect(await of('variant="full"')).to.equal(await of(''));
  });

  for (const value of ['high', 'low', 'auto'] as const) {
    it(`fetchpriority="${value}" is that of the photo`, async () => {
      const element = await put(
        `<photo-caption src="/demo/pictures/hall-480.jpg" alt="A" fetchpriority="${value}"></photo-caption>`,
      );
      expect(element.shadowRoot?.querySelector('img')?.fetchPriority).to.equal(value);
    });
  }

  it('fit and position say how a photo stands in its box and its column', async () => {
    const of = async (more: string): Promise<Element> =>
      (await put(`<photo-caption ${more}>${photo}</photo-caption>`)).querySelector(
        'img',
      ) as Element;
    expect(getComputedStyle(await of('ratio="1/1" fit="cover"')).objectFit).to.equal('cover');
    expect(getComputedStyle(await of('ratio="1/1" fit="contain"')).objectFit).to.equal('contain');
    const width = (image: Element): number => image.getBoundingClientRect().width;
    const [centre, full] = [
      width(await of('position="center"')),
      width(await of('position="full"')),
    ];
    expect(centre).to.equal(480);
    expect(full).to.be.greaterThan(480);
  });

  it('icon, image, image-alt and action-text make what is not written inside a card', async () => {
    const card = await put(
      `<service-link-card heading="A" href="#a" icon="/demo/pictures/hall-480.jpg" image="/demo/pictures/hall-480.jpg" image-alt="Hội trường" action-text="Nộp hồ sơ"></service-link-card>`,
    );
    const [icon, image] = ['icon', 'image'].map((name) => part<HTMLImageElement>(card, name));
    expect([icon?.alt, image?.alt]).to.deep.equal(['', 'Hội trường']);
    expect([icon, image].every((one) => one?.src.endsWith('/demo/pictures/hall-480.jpg'))).to.equal(
      true,
    );
    expect(part(card, 'action').textContent).to.include('Nộp hồ sơ');
  });

  it('variant="grid" and "dropdown" are what a group and a directory are without one', async () => {
    const of = async (tag: string, more: string): Promise<string> =>
      looks(await put((samples[tag] ?? '').replace(`<${tag}`, `<${tag} ${more}`)));
    for (const [tag, variant] of [
      ['service-link-group', 'grid'],
      ['link-directory', 'dropdown'],
    ] as const) {
      expect((await of(tag, `variant="${variant}"`)) === (await of(tag, ''))).to.equal(true);
    }
  });

  it('filter="auto" gives a field to more than ten links', async () => {
    const of = async (count: number): Promise<boolean> => {
      const links = Array.from(
        { length: count },
        (_, index) => `<li><a href="#${index}">${index}</a></li>`,
      );
      const element = await put(
        `<link-directory label="Đơn vị" filter="auto" open><ul>${links.join('')}</ul></link-directory>`,
      );
      return !!element.shadowRoot?.querySelector('[part~=filter]');
    };
    expect([await of(10), await of(11)]).to.deep.equal([false, true]);
  });

  const long = (element: string): string =>
    `<div><p id="a" tabindex="-1">a</p><div style="height: 9000px">x</div>${element}<div id="chan" style="height: 300px">f</div></div>`;
  const top = async (more: string): Promise<HTMLElement> => {
    const stage = await put(long(`<back-to-top ${more}></back-to-top>`));
    await until(() => stage.querySelector('back-to-top')?.shadowRoot?.querySelector('a'), 'there');
    return stage.querySelector('back-to-top') as HTMLElement;
  };

  for (const behavior of ['smooth', 'instant']) {
    it(`behavior="${behavior}" is how <back-to-top> goes to the top, and href="#a" where to`, async () => {
      const moves = matchMedia('(prefers-reduced-motion: no-preference)').matches;
      needs(moves || behavior === 'instant', 'prefers-reduced-motion: no-preference');
      const element = await top(`show-after="always" behavior="${behavior}" href="#a"`);
      const how: unknown[] = [];
      replace(document.querySelector('#a') as Element, 'scrollIntoView', (options: unknown) =>
        how.push(options),
      );
      part(element, 'link').click();
      expect(how).to.deep.equal([{ behavior }]);
    });
  }

  it('min-page says how long a page must be for <back-to-top> to show', async () => {
    for (const [length, shows] of [
      ['2', true],
      ['50', false],
    ] as const) {
      const element = await top(`show-after="1px" min-page="${length}"`);
      scrollTo(0, 2000);
      await settled();
      await until(() => element.matches(':state(shown)') === shows, `shown: ${shows}`);
      scrollTo(0, 0);
    }
  });

  it('position and placement say where <back-to-top> stands, and dock what it does not cover', async () => {
    const x = async (more: string): Promise<number> =>
      part(await top(`show-after="always" ${more}`), 'pill').getBoundingClientRect().x;
    expect(await x('position="start"')).to.be.lessThan(100);
    expect(await x('position="end"')).to.be.greaterThan(innerWidth / 2);
    const how = async (more: string): Promise<string> =>
      getComputedStyle(part(await top(`show-after="always" ${more}`), 'pill')).position;
    expect(await how('placement="fixed"')).to.equal('fixed');
    expect(await how('placement="dock"')).not.to.equal('fixed');
    const element = await top('show-after="always" dock="chan"');
    document.querySelector('#chan')?.scrollIntoView();
    await until(
      () => getComputedStyle(part(element, 'pill')).position !== 'fixed',
      'it rests in its own place',
    );
    scrollTo(0, 0);
  });
});

describe('a slot of the documentation', () => {
  afterEach(clear);

  /** Where the child with the slot goes. */
  const slotOf = async (html: string): Promise<string | undefined> => {
    const element = await put(html);
    return element.querySelector(':scope > [slot]')?.assignedSlot?.name;
  };

  for (const name of ['headline', 'dateline', 'lead', 'media', 'byline', 'related']) {
    it(`${name} takes a child of <news-article> that says so, whatever it is`, async () => {
      const teaser = name === 'media' ? 'variant="teaser"' : '';
      const html = `<news-article ${teaser}><p>a</p><div slot="${name}">b</div></news-article>`;
      expect(await slotOf(html)).to.equal(name);
    });
  }
  for (const name of ['banner', 'heading', 'intro']) {
    it(`${name} takes a child of <service-link-group>`, async () => {
      const html = `<service-link-group><div slot="${name}">b</div><service-link-card heading="A" href="#a"></service-link-card></service-link-group>`;
      expect(await slotOf(html)).to.equal(name);
    });
  }
  it('label takes a child of <link-directory>', async () => {
    const html = `<link-directory open><b slot="label">Đơn vị</b><ul><li><a href="#a">A</a></li></ul></link-directory>`;
    expect(await slotOf(html)).to.equal('label');
  });
});
