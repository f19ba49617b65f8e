import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Use {
  path: string;
  width?: number;
  script?: boolean;
  /** Whether the reader lets the page write to the clipboard. */
  clipboard?: boolean;
  steps?: ['press' | 'type' | 'click' | 'wait', string][];
  evaluate: string;
}

const run = <Value>(name: string, payload: object = {}): Promise<Value> =>
  executeServerCommand(name, payload);

const use = <Value>(payload: Use): Promise<{ value: Value; faults: string[]; path: string }> =>
  run('site-use', payload);

describe('the site by keyboard', () => {
  const active = 'document.activeElement.id || document.activeElement.textContent.trim()';

  it('begins with a link to the content, which takes the focus there', async () => {
    const first = await use<string>({
      path: 'guides/dnn.html',
      steps: [['press', 'Tab']],
      evaluate: active,
    });
    expect(first.value).to.equal('Đến nội dung chính');
    const then = await use<string>({
      path: 'guides/dnn.html',
      steps: [
        ['press', 'Tab'],
        ['press', 'Enter'],
      ],
      evaluate: active,
    });
    expect(then.value).to.equal('main');
  });

  it('changes the language and keeps the page', async () => {
    const to = async (path: string, name: string): Promise<string> => {
      const steps: Use['steps'] = [
        ['click', `.languages a[hreflang=${name}]`],
        [
          'wait',
          `document.documentElement.lang === '${name}' && document.readyState === 'complete'`,
        ],
      ];
      return (await use({ path, steps, evaluate: 'null' })).path;
    };
    expect(await to('guides/dnn.html', 'en')).to.equal('en/guides/dnn.html');
    expect(await to('en/elements/photo-caption.html', 'vi')).to.equal(
      'elements/photo-caption.html',
    );
    expect(await to('index.html', 'en')).to.equal('en/index.html');
  });

  const copying: Use['steps'] = [
    ['wait', `(document.querySelector('.copy')?.focus(), document.activeElement.matches('.copy'))`],
    ['press', 'Enter'],
    ['wait', `document.querySelector('.copying [role=status]').textContent`],
  ];
  const said = `document.querySelector('.copying [role=status]').textContent`;
  const code = `document.querySelector('.snippet code').textContent`;

  it('copies a snippet as it is written, and says so', async () => {
    const { value } = await use<string[]>({
      path: 'guides/html.html',
      steps: copying,
      evaluate: `(async () => [${said}, await navigator.clipboard.readText(), ${code}])()`,
    });
    const [status, copied, written] = value;
    expect(status).to.equal('Đã chép');
    expect(copied).to.match(/^<script/);
    expect(copied).to.equal(written);
  });

  it('selects the snippet where it may not copy, for the reader to do it', async () => {
    const { value } = await use<string[]>({
      path: 'en/guides/html.html',
      steps: copying,
      clipboard: false,
      evaluate: `[${said}, String(getSelection()), ${code}]`,
    });
    const [status, selected, written] = value;
    expect(status).to.equal('Selected: copy it with Ctrl+C');
    expect(selected).to.equal(written);
  });

  it('has a button on every snippet', async () => {
    const { value } = await use<number[]>({
      path: 'guides/readme.html',
      steps: [['wait', `document.querySelector('.copy')`]],
      evaluate: `['.snippet', '.snippet .copy'].map((one) => document.querySelectorAll(one).length)`,
    });
    expect(value[0]).to.be.greaterThan(10);
    expect(value[1]).to.equal(value[0]);
  });
});

describe('the search', () => {
  const open: Use['steps'] = [
    ['wait', `!document.querySelector('.search').hidden`],
    ['press', '/'],
  ];
  const found = ['wait', `document.querySelector('.results a')`] as ['wait', string];
  const results = `[...document.querySelectorAll('.results a')].map((link) => link.getAttribute('href'))`;

  const search = async (query: string, path = 'index.html'): Promise<string[]> => {
    const steps: Use['steps'] = [...open, ['type', query], found];
    return (await use<string[]>({ path, steps, evaluate: results })).value;
  };

  it('finds Vietnamese with accents and without', async () => {
    const [typed, plain] = [await search('chính sách'), await search('chinh sach')];
    expect(typed.length).to.be.greaterThan(3);
    expect([...plain].sort()).to.include.members(typed.slice(0, 3));
    expect((await search('tiep can')).join()).to.include('accessibility-statement');
  });

  it('finds English and tags, from any page', async () => {
    expect((await search('sharepoint', 'en/guides/dnn.html'))[0]).to.match(
      /^\.\.\/\.\.\/en\/guides\/sharepoint\.html/,
    );
    expect((await search('photo-caption', 'elements/index.html')).join()).to.include(
      '../elements/photo-caption.html',
    );
  });

  it('shows where it was found, and marks it', async () => {
    const { value } = await use<string[]>({
      path: 'index.html',
      steps: [...open, ['type', 'tuong phan'], found],
      evaluate: `[...document.querySelectorAll('.results mark')].map((mark) => mark.textContent.toLowerCase())`,
    });
    expect(value).to.include('tương');
    expect(value).to.include('phản');
  });

  it('is walked by arrows, announced, and closed by Esc', async () => {
    const at = `document.activeElement.id || [...document.querySelectorAll('.results a')].indexOf(document.activeElement)`;
    const walk = async (keys: string[], evaluate = at): Promise<unknown> =>
      (
        await use({
          path: 'index.html',
          steps: [
            ...open,
            ['type', 'anh'],
            found,
            ...keys.map((key) => ['press', key] as ['press', string]),
          ],
          evaluate,
        })
      ).value;
    expect(await walk([])).to.equal('search');
    expect(await walk(['ArrowDown'])).to.equal(0);
    expect(await walk(['ArrowDown', 'ArrowDown'])).to.equal(1);
    expect(await walk(['ArrowDown', 'ArrowUp'])).to.equal('search');
    const status = `document.querySelector('.search [role=status]').textContent`;
    expect(await walk([], status)).to.match(/^\d+ kết quả/);
    const closed = `[document.activeElement.id, document.querySelector('.results').hidden, document.activeElement.value, ${status}]`;
    expect(await walk(['ArrowDown', 'Escape'], closed)).to.deep.equal(['search', true, '', '']);
  });

  it('follows the first result on Enter', async () => {
    const { path } = await use({
      path: 'guides/index.html',
      steps: [
        ...open,
        ['type', 'nukeviet'],
        found,
        ['press', 'Enter'],
        ['wait', `document.title.includes('NukeViet') && document.readyState === 'complete'`],
      ],
      evaluate: 'null',
    });
    expect(path).to.match(/^guides\/nukeviet\.html/);
  });

  it('says when there is nothing, and shows what was typed as text', async () => {
    const { value } = await use<string>({
      path: 'en/index.html',
      steps: [...open, ['type', '<b>zzzz'], ['wait', `document.querySelector('.results p')`]],
      evaluate: `document.querySelector('.results').textContent`,
    });
    expect(value).to.equal('Nothing found for “<b>zzzz”.');
  });

  it('loads nothing before it is used', async () => {
    const { value } = await use<string[]>({
      path: 'index.html',
      steps: [['wait', `!document.querySelector('.search').hidden`]],
      evaluate: `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('search'))`,
    });
    expect(value).to.deep.equal([]);
  });
});

describe('the site without script', () => {
  for (const path of ['index.html', 'elements/news-article.html', 'guides/readme.html']) {
    it(`${path} can be read, and shows no control that does nothing`, async () => {
      const { value } = await use<{ hidden: string[]; controls: number; text: number }>({
        path,
        script: false,
        evaluate: `({
          hidden: [...document.querySelectorAll('main *')].filter((node) => !node.closest('details') && node.textContent.trim() && !node.getClientRects().length).map((node) => node.localName),
          controls: [...document.querySelectorAll('button, input')].filter((node) => node.getClientRects().length).length,
          text: document.querySelector('main').innerText.length,
        })`,
      });
      expect(value.hidden).to.deep.equal([]);
      expect(value.controls).to.equal(0);
      expect(value.text).to.be.greaterThan(400);
    });
  }
});

describe('the examples of an element', () => {
  it('live, and are as high as what they show', async () => {
    const over = `[...document.querySelectorAll('iframe')].map((one) => Number(one.height) - Math.ceil(one.contentDocument.body.getBoundingClientRect().height))`;
    const { value } = await use<{ tags: string[]; heights: number[] }>({
      path: 'elements/photo-caption.html',
      steps: [
        [
          'wait',
          `(document.querySelectorAll('iframe').forEach((one) => { one.loading = 'eager'; }), true)`,
        ],
        [
          'wait',
          `[...document.querySelectorAll('iframe')].every((one) => one.hasAttribute('height') && one.contentDocument.querySelector('photo-caption')?.shadowRoot)`,
        ],
        // A picture that comes late makes its example higher.
        ['wait', `${over}.every((one) => one === 0)`],
      ],
      evaluate: `({
        tags: [...document.querySelectorAll('iframe')].map((one) => one.contentDocument.documentElement.lang),
        heights: ${over},
      })`,
    });
    expect(value.tags).to.include('km');
    expect(value.heights.length).to.be.greaterThan(3);
    expect(
      value.heights.every((over) => over === 0),
      value.heights.join(),
    ).to.equal(true);
  });
});

describe('the check of links', () => {
  const page = (body: string): string =>
    `<!doctype html><html lang="vi"><body>${body}</body></html>`;

  it('finds what leads nowhere, out of the folder, or to no server', async () => {
    const files = {
      'index.html': page(
        `<a href="a.html#co">1</a><a href="a.html#khong">2</a><a href="khong.html">3</a><a href="/a.html">4</a><a href="../x.html">5</a><a href="http://a.example/">6</a><a href="https://a.example/">7</a><img srcset="a.html 1x, khong.jpg 2x"><a href="en/">8</a>`,
      ),
      'a.html': page('<p id="co">A</p>'),
      'en/index.html': page('<p style="color: red">B</p><script>1</script>'),
    };
    expect(await run('site-faults', { files })).to.have.members([
      'index.html: a.html#khong names a place that the page does not have',
      'index.html: khong.html is not there',
      'index.html: /a.html does not work from another folder',
      'index.html: ../x.html leads out of the site',
      'index.html: http://a.example/ is not https',
      'index.html: khong.jpg is not there',
      'index.html: en/ is a folder, and not every server has an index',
      'en/index.html: <p> has code or style inside the page',
      'en/index.html: <script> has code or style inside the page',
      'en/index.html: no page leads here',
    ]);
  });

  it('knows how GitHub names headings', async () => {
    const files = {
      'README.md':
        '# Mở đầu\n\n## `<photo-caption>`\n\n## Mở đầu\n\n[1](#mở-đầu) [2](#mở-đầu-1) [3](#photo-caption) [4](#không) [5](docs/a.md#b) [6](docs/a.md#c) [7](docs/x.md) ![8](x.png)\n',
      'docs/a.md': '# B\n\n[lên](../README.md)\n',
    };
    expect(await run('site-faults', { files, markdown: true })).to.have.members([
      'README.md: #không names a heading that is not there',
      'README.md: docs/a.md#c names a heading that is not there',
      'README.md: docs/x.md is not there',
      'README.md: x.png is not there',
    ]);
  });
});

describe('the server', () => {
  it('has the index of a folder, and nothing outside of what it serves', async () => {
    const paths = [
      '/en/',
      '/en',
      '/en?q',
      '/en/index.html',
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/%zz',
      '/no',
    ];
    expect(await run('site-answers', { paths })).to.deep.equal([
      '200',
      '308 /en/',
      '308 /en/?q',
      '200',
      '404',
      '404',
      '404',
      '404',
      '404',
    ]);
  });
});
