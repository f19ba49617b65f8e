import { expect } from '@open-wc/testing';
import { sanitize } from '../src/content/sanitize.js';
import { putBack, replace } from './helpers/page.js';

const base = 'https://songlanh.example/tin/';

/** HTML as it stands in an article after cleaning. */
function cleaned(html: string, { level = 2, from = { base } as { base?: string } } = {}): string {
  const stage = document.createElement('div');
  stage.append(...sanitize(html, { base: from.base, level }));
  return stage.innerHTML;
}

const picture = '<img src="https://a.example/1.jpg" loading="lazy" decoding="async" alt="">';

describe('cleaning HTML', () => {
  afterEach(putBack);

  it('leaves nothing of a page of frames', () => {
    expect(cleaned('<frameset onload=x><frame></frameset>')).to.equal('');
  });

  const kept =
    'abbr b bdi bdo blockquote cite code dd del details dfn div dl dt em figcaption figure h3 h4 h5 h6 ins kbd li mark ol p pre q s samp small span strong sub summary sup time u ul var';
  for (const tag of kept.split(' ')) {
    it(`keeps <${tag}>`, () => {
      expect(cleaned(`<${tag}>a</${tag}>`)).to.equal(`<${tag}>a</${tag}>`);
    });
  }

  for (const html of [
    '<br>',
    '<hr>',
    'a<wbr>b',
    '<table><caption>a</caption><colgroup><col></colgroup><thead><tr><th>a</th></tr></thead><tbody><tr><td>a</td></tr></tbody><tfoot><tr><td>a</td></tr></tfoot></table>',
    '<picture><source srcset="https://a.example/1.jpg 2x" media="print" type="image/png" sizes="1px"></picture>',
    '<a href="https://a.example/">a</a>',
    '<ol start="3" reversed=""><li value="5">a</li></ol>',
    '<p lang="en" dir="ltr">a</p>',
    '<q cite="https://a.example/">a</q>',
    '<time datetime="2015">a</time>',
    '<table><tbody><tr><td colspan="2" rowspan="3" scope="col">a</td></tr></tbody></table>',
    '<details open=""><summary>a</summary></details>',
    '<photo-caption src="https://a.example/1.jpg" alt="a" width="3" height="2" caption="b" credit="c" ratio="1" fit="cover" position="top" decorative=""></photo-caption>',
    '<service-link-group heading="a" heading-level="3" columns="2"><service-link-card href="https://a.example/" heading="a" description="b" action-text="c" variant="compact"></service-link-card></service-link-group>',
    '<link-directory label="a" open=""><ul><li><a href="https://a.example/">a</a></li></ul></link-directory>',
  ]) {
    it(`keeps ${html}`, () => {
      expect(cleaned(html)).to.equal(html);
    });
  }

  for (const [html, left] of [
    ['<script>x()</script>a', 'a'],
    ['<style>b{}</style>a', 'a'],
    ['<iframe src="https://a.example/"></iframe>a', 'a'],
    ['<form><input><button>a</button></form>', 'a'],
    ['<font color="red">a</font>', 'a'],
    ['<section>a</section>', 'a'],
    ['<news-article src="https://a.example/">a</news-article>', 'a'],
    [
      '<b onclick="x()" style="x" id="a" class="b" name="c" target="d" slot="e" part="f">a</b>',
      '<b>a</b>',
    ],
    ['<b data-a="b" aria-label="c" role="d" title="e">a</b>', '<b>a</b>'],
    ['<b width="3" height="2">a</b>', '<b>a</b>'],
    ['<svg><path d="M0 0"/></svg>', ''],
  ] as const) {
    it(`makes ${left || 'nothing'} of ${html}`, () => {
      expect(cleaned(html)).to.equal(left);
    });
  }

  for (const [html, left] of [
    ['<a href="b">a</a>', `<a href="${base}b">a</a>`],
    ['<a href="mailto:b@a.example">a</a>', '<a href="mailto:b@a.example">a</a>'],
    ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ['<a href="">a</a>', '<a>a</a>'],
    ['<blockquote cite="b">a</blockquote>', `<blockquote cite="${base}b">a</blockquote>`],
    ['<q cite="tel:1">a</q>', '<q cite="tel:1">a</q>'],
    ['<img src="1.jpg">', picture.replace('https://a.example/', base)],
    ['<img src="tel:1">', ''],
    [
      '<photo-caption src="1.jpg"></photo-caption>',
      `<photo-caption src="${base}1.jpg"></photo-caption>`,
    ],
    [
      '<service-link-group src="1.json"></service-link-group>',
      '<service-link-group></service-link-group>',
    ],
    ['<link-directory src="1.json"></link-directory>', '<link-directory></link-directory>'],
  ] as const) {
    it(`has the addresses of ${html} checked, and whole`, () => {
      expect(cleaned(html)).to.equal(left);
    });
  }

  it('leaves relative addresses out where nothing says of what', () => {
    const html = '<a href="b">a</a><a href="https://a.example/">c</a>';
    expect(cleaned(html, { from: {} })).to.equal('<a>a</a><a href="https://a.example/">c</a>');
  });

  for (const [srcset, left] of [
    ['1.jpg 2x', `${base}1.jpg 2x`],
    ['1.jpg', `${base}1.jpg`],
    ['  1.jpg   100w ,  2.jpg\n200w', `${base}1.jpg 100w, ${base}2.jpg 200w`],
    ['1.jpg,2.jpg 2x', `${base}1.jpg,2.jpg 2x`],
    ['mailto:a@a.example 1x, 2.jpg 2x', `${base}2.jpg 2x`],
    ['', ''],
  ] as const) {
    it(`has of srcset="${srcset}" what may be loaded`, () => {
      expect(cleaned(`<picture><source srcset="${srcset}"></picture>`)).to.equal(
        `<picture><source srcset="${left}"></picture>`,
      );
    });
  }

  it('has pictures wait until they are near', () => {
    expect(cleaned('<img src="https://a.example/1.jpg">')).to.equal(picture);
    const more = '<img src="https://a.example/1.jpg" alt="Cầu" loading="eager" decoding="sync">';
    expect(cleaned(more)).to.equal(
      '<img src="https://a.example/1.jpg" alt="Cầu" loading="lazy" decoding="async">',
    );
  });

  for (const [size, stays] of [
    ['width="1" height="1"', false],
    ['width="0" height="1"', false],
    ['width="1" height="2"', true],
    ['width="2" height="1"', true],
    ['width="1"', true],
    ['height="1"', true],
  ] as const) {
    it(`${stays ? 'keeps' : 'drops'} a picture with ${size}`, () => {
      const left = cleaned(`<img src="https://a.example/1.jpg" ${size}>`);
      expect(left.includes('<img')).to.equal(stays);
    });
  }

  it('drops pictures without a file', () => {
    expect(cleaned('<img alt="a">')).to.equal('');
  });

  it('drops paragraphs that say and show nothing', () => {
    expect(cleaned('<p> &nbsp;</p><p><b></b></p><p>a</p>')).to.equal('<p>a</p>');
    const shows = `<p>${cleaned(picture)}</p><p><photo-caption></photo-caption></p>`;
    expect(cleaned(shows)).to.equal(shows);
    expect(cleaned('<p><img alt="a"></p>')).to.equal('');
  });

  for (const [html, level, left] of [
    ['<h1>a</h1><h2>b</h2>', 2, '<h3>a</h3><h4>b</h4>'],
    ['<h2>a</h2><h5>b</h5><h6>c</h6>', 3, '<h4>a</h4><h6>b</h6><h6>c</h6>'],
    ['<h3>a</h3>', 2, '<h3>a</h3>'],
    ['<h5>a</h5>', 2, '<h5>a</h5>'],
    ['<h1 lang="en">a<b>b</b></h1>', 1, '<h2 lang="en">a<b>b</b></h2>'],
    ['<b>a</b>', 2, '<b>a</b>'],
  ] as const) {
    it(`puts ${html} under a headline of level ${level}`, () => {
      expect(cleaned(html, { level })).to.equal(left);
    });
  }

  it('leaves handlers and styles out before anything is parsed: a strict page reports none', () => {
    const { parseFromString } = DOMParser.prototype;
    let parsed = '';
    replace(
      DOMParser.prototype,
      'parseFromString',
      function (this: DOMParser, html: string, type: DOMParserSupportedType) {
        parsed += html;
        return parseFromString.call(this, html, type);
      },
    );
    expect(
      cleaned(
        `<p STYLE="x: y" onclick='y()' onload = z() data-on="1">on="a" style="b"</p><B\nstyle=a>c</B>`,
      ),
    ).to.equal('<p>on="a" style="b"</p><b>c</b>');
    expect(parsed).to.include('<p data-on="1">on="a" style="b"</p><B>c</B>');
  });

  it('uses the page’s policy where Trusted Types are enforced', () => {
    const shared = Symbol.for('portal-elements');
    const given: string[] = [];
    const made = {
      createHTML: (html: string) => (given.push(html), html),
      createScriptURL: String,
    };
    replace(globalThis, shared as never, made);
    expect(cleaned('<b>a</b>')).to.equal('<b>a</b>');
    expect(given.join()).to.include('<b>a</b>');
  });
});
