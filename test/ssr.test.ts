import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import { sanitize } from '../src/content/sanitize.js';
import { visit } from './helpers/page.js';

interface Page {
  file?: string;
  html?: string;
  lang?: string;
  /** `false`: Node leaves the page as it is. */
  served?: boolean;
  script?: 'hydrate' | 'modules' | 'tag' | 'loader' | 'none';
  options?: object;
  /** Changes what Node has rendered. */
  spoil?: { from: string; to: string };
  /** Content-Security-Policy. */
  policy?: string;
}

/** What has become of a page. */
interface Outcome<Value> {
  /** Layout shift. */
  shift: number;
  /** The text of each shadow tree. */
  texts: string[];
  /** Nodes of shadow trees that are no longer there. */
  lost: string[];
  served: number;
  value: Value;
}

/** Lit’s word on its development build is not ours. */
const own = (messages: string[]): string[] => messages.filter((line) => !/dev mode/.test(line));

/** Opens a page that Node has rendered, and looks at it once all is there. */
async function open<Value = unknown>(
  page: Page,
  act = '',
): Promise<Outcome<Value> & { messages: string[] }> {
  const path: string = await executeServerCommand('render-page', {
    origin: location.origin,
    ...page,
  });
  const query = page.policy ? `?policy=${encodeURIComponent(page.policy)}` : '';
  const { messages, value } = await visit<Outcome<Value>>({
    path: path + query,
    evaluate: `(async () => {
      const frames = async () => {
        for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
      };
      await frames();
      const value = await (async () => { ${act} })();
      await frames();
      let shift = 0;
      const add = (entries) => {
        for (const { value } of entries) shift += value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      await frames();
      add(observer.takeRecords());
      const text = ({ shadowRoot }) => [...shadowRoot.children]
        .filter((node) => !node.matches('style,link'))
        .map((node) => node.textContent.replace(/\\s+/g, ' ').trim()).join(' ');
      const lost = [...before].flatMap(([host, nodes]) => {
        const now = nodesIn(host);
        return nodes.filter((node) => !now.includes(node))
          .map((node) => host.localName + ' ' + node.localName);
      });
      return {
        shift, lost, value, served: before.size,
        texts: hosts().map((host) => host.localName + ': ' + text(host).replace(/served-\\d+/, 'page')),
      };
    })()`,
  });
  return { messages: own(messages), ...value };
}

const render = (html: string, options: object = {}): Promise<string> =>
  executeServerCommand('render', {
    html,
    options: { url: 'https://songlanh.example/tin/', ...options },
  });

const card = '<service-link-card><h3><a href="/khai-sinh">Khai sinh</a></h3></service-link-card>';

/** One of each element, with all that it shows. */
const everything = `
<news-article tools="print save text-size" category="Tin" published="06/05/2015" updated="07/05/2015" source-name="Báo">
  <h1>Đề</h1><p class="lead">Dẫn</p><p>Thân <b>bài</b></p><p class="byline">Tên</p>
  <photo-caption zoom ratio="3/2" credit="Hạo"><img src="pictures/hall-480.jpg" width="480" height="320" alt="Hội trường"></photo-caption>
</news-article>
<article><article-tools tools="print"></article-tools></article>
<service-link-group columns="2" heading="Dịch vụ">${card}${card}</service-link-group>
<service-link-card heading="Hộ tịch" href="https://hotich.example/" target="_blank" description="Mô tả"></service-link-card>
<photo-caption src="pictures/hall-480.jpg" width="480" height="320" caption="Chú thích" alt="Hội trường" loading="eager"></photo-caption>
<link-directory variant="list"><h3>Sở</h3><select><option value="https://a.example/">A</option></select><p>lời</p></link-directory>
<back-to-top show-after="always"></back-to-top>`;

describe('a page that is rendered on a server', () => {
  for (const [lang, file] of Object.entries({ vi: 'index', en: 'en', km: 'km' })) {
    it(`reads the same as one rendered by the browser, in ${lang}`, async () => {
      const page = { file: `demo/${file}.html` };
      const [served, plain] = [await open(page), await open({ ...page, served: false })];
      expect(served.served).to.equal(12);
      expect(served.texts).to.deep.equal(plain.texts);
      expect(served.messages).to.deep.equal([]);
      expect(served.lost).to.deep.equal([]);
      // What moves is what comes on first use, as it does in any page.
      expect(served.shift).to.be.at.most(plain.shift);
    }).timeout(60_000);
  }

  for (const lang of ['km']) {
    it(`says everything that its elements say, in ${lang}, with the nodes that the server has made`, async () => {
      const page = { html: everything, lang };
      const [served, plain] = [await open(page), await open({ ...page, served: false })];
      expect(served.served).to.equal(11);
      expect(served.texts).to.deep.equal(plain.texts);
      expect(served.lost).to.deep.equal([]);
      expect(served.messages).to.deep.equal(plain.messages);
    });
  }

  it('does not move where nothing comes later', async () => {
    const html = everything.replace('print save text-size', 'print save');
    expect((await open({ html })).shift).to.equal(0);
  });

  for (const [length, html] of Object.entries({
    short: '<p>Ngắn</p>',
    long: '<p style="block-size:4000px">Dài</p>',
  }))
    it(`keeps a link back to the top where it is, on a page that is ${length}`, async () => {
      const top = '<back-to-top show-after="always"></back-to-top>';
      expect((await open({ html: html + top })).shift).to.equal(0);
    });

  it('stands laid out before any script', async () => {
    const { value } = await open<string[]>(
      { html: everything, script: 'none' },
      `const style = (selector) => getComputedStyle(inside(document).find((node) => node.matches(selector)));
       return [style('[part=card]').display, style('[part=list]').gridTemplateColumns.split(' ').length + '',
         document.querySelector('h1').assignedSlot.name, style('photo-caption img').aspectRatio,
         document.querySelector('link-directory p').assignedSlot + ''];`,
    );
    expect(value).to.deep.equal(['flex', '2', 'headline', '3 / 2', 'null']);
  });

  let plain: Awaited<ReturnType<typeof open>> | undefined;
  for (const script of ['tag', 'loader', 'modules'] as const) {
    it(`is rendered once, anew, by a script that cannot go on with it: ${script}`, async () => {
      const served = await open({ html: everything, script });
      plain ??= await open({ html: everything, script, served: false });
      expect(served.texts).to.deep.equal(plain.texts);
      expect(served.messages).to.deep.equal(plain.messages);
      expect(served.lost).not.to.deep.equal([]);
    });
  }

  it('is rendered anew where the server has rendered something else', async () => {
    const digest = /lit-part [\w+/=]+/.exec(await render(card, { styles: '' }))?.[0] ?? '';
    const spoil = { from: digest, to: 'lit-part AAAAAAAAAAA=' };
    const [served, plain] = [
      await open({ html: card, spoil }),
      await open({ html: card, served: false }),
    ];
    expect(served.texts).to.deep.equal(plain.texts);
    expect(served.messages).to.deep.equal([]);
    expect(served.lost).to.include('service-link-card div');
  });

  it('follows the changes of its author’s children', async () => {
    const { value, messages } = await open<string[]>(
      { html: everything },
      `const group = document.querySelector('service-link-group');
       group.querySelector('service-link-card').remove();
       for (const name of ['Một', 'Hai']) {
         const more = document.createElement('service-link-card');
         more.heading = name;
         more.href = '/a';
         group.append(more);
       }
       const headline = document.createElement('h2');
       headline.textContent = 'Mới';
       document.querySelector('h1').replaceWith(headline);
       for (let frame = 0; frame < 9; frame++) await new Promise(requestAnimationFrame);
       return [headline.assignedSlot.name, ...[...group.children].map(({ assignedSlot }) => assignedSlot.name)];`,
    );
    expect(value).to.deep.equal(['headline', 'item-0', 'item-1', 'item-2']);
    expect(messages).to.deep.equal([]);
  });

  it('keeps to a strict policy by its nonce, with the sheets inside', async () => {
    const policy =
      "default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc'";
    const { messages, lost, value } = await open<string>(
      { html: everything, policy, options: { styles: undefined, nonce: 'abc' } },
      `return getComputedStyle(inside(document).find((node) => node.matches('[part=card]'))).display`,
    );
    expect(messages).to.deep.equal([]);
    expect(lost).to.deep.equal([]);
    expect(value).to.equal('flex');
  });

  it('keeps to one that allows no style inside, with the sheets linked', async () => {
    const policy = "default-src 'self'; script-src 'self' 'nonce-abc'; style-src 'self'";
    const { messages } = await open({ html: card + card, policy });
    expect(messages).to.deep.equal([]);
  });
});

describe('renderHtml', () => {
  it('leaves all else to the letter', async () => {
    const html = `<!DOCTYPE html>\r\n<HTML lang=en><title>a</title><!-- <service-link-card> --><p CLASS=x>&eacute;<br/>
      <textarea><back-to-top></textarea><template>${card}</template>${card}<b><i></b></i>`;
    const out = await render(html);
    expect(out.match(/<template shadowrootmode/g)).to.have.length(1);
    expect(out.replace(/<template shadowrootmode="open">.*?<\/template>/, '')).to.equal(html);
  });

  it('renders nothing twice', async () => {
    const once = await render(everything);
    expect(await render(once)).to.equal(once);
  });

  it('takes the language of the HTML, else that of the page, else Vietnamese', async () => {
    expect(await render(card)).to.include('Xem chi tiết');
    expect(await render(card, { lang: 'km' })).to.include('មើលលម្អិត');
    expect(await render(`<div lang="en">${card}</div>`, { lang: 'km' })).to.include('View details');
  });

  it('knows by the page’s address what leads out of the portal', async () => {
    const [inside, outside] = [
      await render('<service-link-card heading="a" href="../b"></service-link-card>'),
      await render('<service-link-card heading="a" href="https://b.example/"></service-link-card>'),
    ];
    expect(inside).to.include('href="https://songlanh.example/b"');
    expect(inside).to.include('M4 12h16m-6-6 6 6-6 6');
    expect(outside).not.to.include('M4 12h16m-6-6 6 6-6 6');
  });

  it('leaves to the browser what only the browser knows', async () => {
    const url = { url: undefined };
    for (const html of [
      '<news-article src="/tin.json"></news-article>',
      '<link-directory sort><ul><li><a href="/a">A</a></li></ul></link-directory>',
    ]) {
      expect(await render(html), html).to.equal(html);
    }
    const relative = '<service-link-card heading="a" href="b"></service-link-card>';
    expect(await render(relative, url)).to.equal(relative);
    expect(await render(card, url)).to.include('shadowrootmode');
  });

  it('goes on where the address of the page or of its base is none', async () => {
    const address = '<service-link-card heading="a" href="https://b.example/"></service-link-card>';
    for (const html of [`<base href="http://[">${address}`, `<base href="">${address}`, address]) {
      for (const url of ['', '/tin/', 'http://[', 'https://a.example/']) {
        const out = await render(html, { url });
        expect(out, `${html} at ${url}`).to.include('shadowrootmode').and.include('//b.example/');
      }
    }
    const relative = '<service-link-card heading="a" href="b"></service-link-card>';
    expect(await render(relative, { url: '/tin/' })).to.equal(relative);
    expect(await render(`<base href="http://[">${relative}`)).to.include('songlanh.example/tin/b');
  });

  it('says nothing, also of what elements do once they are rendered', async () => {
    const html = '<news-article json-ld time-zone="a b"><h2>x</h2></news-article>';
    expect(await render(html)).to.include('shadowrootmode');
    const lines = await executeServerCommand('said-on-server', { html });
    expect(lines).to.deep.equal([]);
  });

  it('leaves to the letter what random pieces of HTML make together', async () => {
    const piece = fc.constantFrom(
      ...['<base href="http://[">', '<base href=/b/>', '<a href="http://[">x</a>', '<h2>H', 'chữ'],
      ...['<service-link-card heading=a href=b>', '<news-article json-ld time-zone=x published=y>'],
      ...['<photo-caption src="http://[">', '<link-directory>', '</link-directory>', '<textarea>'],
      ...[
        '<select><option value="//">o</select>',
        '</news-article>',
        '<service-link-group columns=3>',
      ],
      ...[
        '<template>',
        '</template>',
        '<!--',
        '-->',
        '<svg>',
        '<table><td>',
        '<frameset>',
        '<p slot=x>',
      ],
      ...[
        '<article-tools tools="print x">',
        '<back-to-top href=a>',
        '<ul><li>',
        '<img alt>',
        '\r\n\0',
      ],
    );
    const withoutSlots = (html: string): string => html.replace(/ slot="[\w-]*"/g, '');
    const inmost = /<template shadowrootmode="open">(?:(?!<template).)*?<\/template>/gs;
    const without = (html: string): string => {
      const less = html.replace(inmost, '');
      return less === html ? withoutSlots(html) : without(less);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const html = pieces.join('');
        expect(without(await render(html))).to.equal(html);
      }),
      { numRuns: 200 },
    );
  });

  it('writes attributes that are harmless however they are written', async () => {
    const out = await render(
      '<service-link-card heading="&lt;b&gt;&quot;" href="javascript:alert(1)">',
    );
    expect(out).to.include('&lt;b&gt;&quot;');
    expect(out).not.to.include('javascript:alert(1)"  >');
    expect(out.split('javascript:')).to.have.length(2);
  });
});

const vectors = await executeServerCommand<string[], null>('vectors');

describe('renderArticle', () => {
  const article = {
    headline: 'Đề & <b>',
    datePublished: '2024-04-03T10:08:00+07:00',
    dateModified: '2024-04-04T09:00:00+07:00',
    description: 'Dẫn',
    articleHtml:
      '<h2>Mục</h2><p onclick="ran()">Thân <a href="javascript:ran()">a</a><a href="/b">b</a></p>',
    author: [{ name: 'Hạo' }],
    image: [{ contentUrl: 'https://songlanh.example/a.jpg', alt: 'Hội trường', caption: 'Lễ' }],
    url: 'https://songlanh.example/bai',
  };
  const write = (one: object, options: object = {}): Promise<string> =>
    executeServerCommand('render', { articles: [one], options: { styles: '', ...options } });
  const children = async (one: object, options: object = {}): Promise<string> =>
    (await write(one, options)).replace(/<template.*?<\/template>(?=\s*<(?!\/))/gs, '');

  it('says everything in children, in the language asked for', async () => {
    const out = await children(article, { lang: 'en' });
    expect(out).to.include('<h1 slot="headline">Đề &amp; &lt;b&gt;</h1>');
    expect(out).to.include('Wednesday, 3 April 2024, 10:08</time>');
    expect(out).to.include('<p class="lead" slot="lead">Dẫn</p>');
    expect(out).to.include('<p class="byline" slot="byline">Hạo</p>');
    expect(out).to.include('alt="Hội trường"');
    expect(out).to.include(
      '<h2>Mục</h2><p>Thân <a>a</a><a href="https://songlanh.example/b">b</a></p>',
    );
  });

  it('takes a row of a database: `null` is nothing, an address may be relative', async () => {
    const row = { headline: 'Tin', url: '/tin/1', description: null, image: null, audio: null };
    const none = { author: null, articleBody: null, sourceOrganization: null, inLanguage: null };
    const out = await write({ ...row, ...none });
    expect(out).to.include('<h1 slot="headline">Tin</h1>').and.include('shadowrootmode');
    expect(out).not.to.include('null');
  });

  it('writes a teaser of headline, date, lead and picture', async () => {
    const out = await children(article, { attributes: { variant: 'teaser' } });
    expect(out).to.include('<h2 slot="headline">');
    expect(out).to.include('slot="media"');
    expect(out).not.to.include('Thân');
  });

  it('says in which language the article is, where the page has another', async () => {
    const out = await write({ ...article, inLanguage: 'en' }, { lang: 'vi' });
    expect(out).to.match(/^<news-article lang="en"/);
    expect(out).to.include('Updated:');
  });

  it('leaves of a body what the element leaves of it', async () => {
    const ordinary = [
      article.articleHtml,
      '<h1>Một</h1><p class="MsoNormal" style="color:red"><o:p>&nbsp;</o:p>Lời</p><ul><li>a<li>b</ul>',
      '<table width="500"><tr><td colspan=2 width=9>a<td>b</table><figure><img src="a.jpg" srcset="b.jpg 2x, javascript:1 3x"><figcaption>C</figcaption></figure>',
      '<div><section><h3>a</h3></section><p></p><p><img src="d.gif" width=1 height=1></p><iframe src="/x">x</iframe></div>',
      '<photo-caption src="/a.jpg" caption="a &quot;b&quot;" onload="ran()"></photo-caption><link-directory src="/x" label="a"></link-directory>',
      '<a href="mailto:a@b.vn">m</a> 1 < 2 &amp; 3 <br/> <b>x<i>y</b>z</i>',
    ];
    const bodies = [...ordinary, ...vectors];
    const written: string[] = await executeServerCommand('render', { bodies });
    const differing = bodies.filter((body, index) => {
      // A document of frames has no body to be sanitized.
      if (body.startsWith('<frameset')) return written[index] !== '';
      const [served, made] = [document.createElement('div'), document.createElement('div')];
      served.innerHTML = written[index] ?? '';
      made.append(...sanitize(body, { base: 'https://songlanh.example/', level: 2 }));
      made.normalize();
      return served.innerHTML !== made.innerHTML;
    });
    expect(differing.filter((body) => ordinary.includes(body))).to.deep.equal([]);
    // Of what no editor writes, a few are read otherwise where scripts do not run.
    expect(differing.length, differing.join('\n')).to.be.at.most(bodies.length * 0.04);
  });

  it(`runs none of ${vectors.length} vectors, whichever field they stand in`, async () => {
    const articles = vectors.map((vector) => ({
      headline: vector || 'Đề',
      datePublished: vector,
      dateModified: vector,
      description: vector,
      articleHtml: vector,
      author: [{ name: vector }],
      image: [{ contentUrl: 'https://songlanh.example/a.jpg', alt: vector, caption: vector }],
      articleSection: vector,
      sourceOrganization: { name: vector },
      url: 'https://songlanh.example/bai',
      audio: [{ contentUrl: 'https://songlanh.example/a.mp3', name: vector }],
    }));
    const html: string = await executeServerCommand('render', {
      articles,
      options: { styles: '/dist/styles/', attributes: { tools: 'print listen' } },
    });
    const { value } = await open<{ elements: number; ran: number; harmful: string[] }>(
      {
        html: `<script nonce="abc">window.executed = 0; window.ran = () => executed++;</script>${html}`,
        served: false,
      },
      `const loads = /^(href|src|action|formaction|data|poster)$/;
       const of = (node) => [...node.attributes].filter(({ name, value }) => /^on/.test(name) || name === 'style' ||
         (loads.test(name) && !/^(https?|mailto|tel):$/.test(URL.parse(value, document.baseURI)?.protocol)));
       const all = [...document.querySelectorAll('news-article')].flatMap((article) =>
         [...article.querySelectorAll('*'), ...inside(article.shadowRoot)]);
       return { elements: all.length, ran: executed,
         harmful: all.flatMap((node) => [...(node.matches('script,iframe,object,embed,meta,base,form') ? [node] : []), ...of(node)])
           .map(({ localName, name }) => name ?? localName) };`,
    );
    expect(value.elements).to.be.above(10_000);
    expect({ ran: value.ran, harmful: value.harmful }).to.deep.equal({ ran: 0, harmful: [] });
  }).timeout(90_000);
});
