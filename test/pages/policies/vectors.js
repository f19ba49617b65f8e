import { enhance } from '/dist/cdn/portal-elements.esm.js';
import { articleOf } from '/test/helpers/remote-vectors.mjs';

const byCategory = await (await fetch('/vectors')).json();
const all = Object.values(byCategory).flat();

/** What ran, by the number of its vector; what a harmful attribute or tag has come into. */
const executed = new Set();
const leaks = new Set();
window.ran = (number) => executed.add(`${number}`);
window.open = (address) => void executed.add(`open ${address}`);
console.warn = () => undefined;
// What would leave the page is noted, and the page stays.
navigation.addEventListener('navigate', (event) => {
  const { url, sameDocument } = event.destination;
  if (sameDocument) return;
  executed.add(`navigated ${url.slice(0, 80)}`);
  event.preventDefault();
});

const harmfulScheme = /^(javascript|vbscript|data|blob|filesystem|about|file|view-source):$/;

// Links that may be followed stay on the page, after every listener of ours has seen the click.
window.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node.localName === 'a');
  if (link && !harmfulScheme.test(link.protocol)) event.preventDefault();
});

const stage = document.querySelector('main');
const frame = () => new Promise(requestAnimationFrame);
const task = () => new Promise((done) => setTimeout(done));

/** Every element in the shadow trees inside a node, and in those of these. */
function* inShadow(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.getRootNode() instanceof ShadowRoot) yield element;
    if (element.shadowRoot) yield* inShadow(element.shadowRoot);
  }
}

const loads = /^(href|xlink:href|src|action|formaction|data|poster|background)$/;
const harmful =
  'script,iframe,frame,object,embed,base,meta,link,form,animate,set,use,foreignObject';

/** The browser’s own, where a form has a field of that name. */
const { get: attributesOf } = Object.getOwnPropertyDescriptor(Element.prototype, 'attributes');

/** Notes attributes and tags that nothing of ours may have. */
function inspect(element) {
  const note = (what) => leaks.add(`<${element.localName}> ${what}`.slice(0, 200));
  if (element.matches(harmful)) note('');
  for (const { name, value } of attributesOf.call(element)) {
    if (/^on/.test(name) || (name === 'style' && /url|image-set/i.test(value))) note(name);
    if (!loads.test(name)) continue;
    const { protocol } = URL.parse(value, document.baseURI) ?? {};
    if (!/^(https?|mailto|tel):$/.test(protocol)) note(`${name}=${value}`);
  }
}

const clicked = { bubbles: true, composed: true, cancelable: true };

/** Waits until all have rendered what they have; clicks what can be clicked; looks at every attribute. */
async function settle(also = '') {
  for (let round = 0; round < 2; round++) {
    await Promise.all([...stage.querySelectorAll('*')].map((element) => element.updateComplete));
    await task();
  }
  const elements = [...inShadow(stage)];
  elements.forEach(inspect);
  const light = also ? stage.querySelectorAll(also) : [];
  for (const element of [...elements, ...light]) {
    // A photo that opens is opened by the path of its own.
    const isButton = element.closest('button,[part=zoom]');
    const isLink = element.matches('a,area');
    if (isLink || (!isButton && /-|^(h\d|p|img|span|li|text)$/.test(element.localName))) {
      element.dispatchEvent(new MouseEvent('click', clicked));
    }
  }
  // A `javascript:` link runs in a task of its own.
  await task();
}

/** Puts one element for each vector on the stage, at once, and takes them away again. */
async function each(make, { also, settled = settle, vectors = all } = {}) {
  const fragment = document.createDocumentFragment();
  for (const [number, vector] of vectors.entries()) fragment.append(make(vector, number));
  stage.append(fragment);
  await settled(also);
  stage.replaceChildren();
  return vectors.length;
}

/** An element with attributes and children; an attribute with a name that HTML does not know is left out. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What an element needs beside the attribute in question, so that it comes into effect. */
const company = {
  'article-tools': { tools: 'share' },
  'back-to-top': { 'show-after': 'always' },
  'link-directory': { open: '' },
  'news-article': { headline: 'Đề', published: '06/05/2015' },
  'photo-caption': { src: '/demo/pictures/icon-law.svg', caption: 'a', loading: 'eager' },
  'service-link-card': { heading: 'Dịch vụ', href: '/a' },
  'service-link-group': {
    heading: 'Nhóm',
    banner: '/demo/pictures/icon-law.svg',
    'banner-href': '/a',
  },
};

/** Waits until what is asked for by `src` has come, or has not. */
async function arrived(also) {
  const done = (element) => element.matches(':is(:state(loaded),:state(error))');
  const waiting = [...stage.querySelectorAll('[data-waits]')];
  const end = performance.now() + 15_000;
  while (!waiting.every(done) && performance.now() < end) await frame();
  const late = waiting.filter((element) => !done(element)).length;
  if (late) leaks.add(`${late} never came`);
  await settle(also);
}

const paths = {
  /**
   * Through attributes of an element. Each takes every vector once; at one time each has another one.
   */
  attributes: (tag, names) =>
    each((_, number) => {
      const own = names.map((name, at) => [name, all[(number + at * 101) % all.length]]);
      const element = make(tag, { ...company[tag], ...Object.fromEntries(own) });
      return tag === 'article-tools' ? make('article', {}, element) : element;
    }),

  /** Through one property: the texts, and what they are as JSON. */
  property: (tag, field, category) =>
    each(
      (vector) => {
        const element = make(tag, company[tag]);
        let value = vector;
        try {
          value = JSON.parse(vector);
        } catch {
          // Not JSON: as text.
        }
        element[field] = value;
        return element;
      },
      { vectors: byCategory[category] },
    ),

  /** Through what the elements copy from the author’s children. */
  child: (name) => each(children[name], { also: 'service-link-card, service-link-card a' }),

  /** As an article of a format, by the network. */
  article: (format, mode, more = {}) =>
    each(
      (vector, number) =>
        make('news-article', {
          src: `/remote/article/${format}/${mode}/${number}`,
          'src-type': format,
          'data-waits': '',
          ...more,
        }),
      { settled: arrived },
    ),

  /** As an article of a format, as data. */
  data: (format, mode) =>
    each(
      (vector) => {
        const element = make('news-article', { 'data-waits': '' });
        element.article = articleOf(format, mode, vector);
        return element;
      },
      { settled: arrived },
    ),

  /** As a field of its own of the article that is given as data. */
  field: (name) =>
    each(
      (vector) => {
        const element = make('news-article', { variant: 'full', tools: 'share', 'data-waits': '' });
        element.article = { headline: 'Đề', [name]: vector };
        return element;
      },
      { settled: arrived },
    ),

  /** As the links of a list of a format. */
  list: (tag, format, category) =>
    each(
      () =>
        make(tag, {
          src: `/remote/list/${format}/${category}`,
          'src-type': format,
          'data-waits': '',
          open: '',
        }),
      { vectors: ['one'], settled: arrived },
    ),

  /** As the whole of a remote document. */
  raw: (tag, category) => {
    const first = all.indexOf(byCategory[category][0]);
    return each(
      (vector, number) => make(tag, { src: `/remote/raw/${first + number}`, 'data-waits': '' }),
      { vectors: byCategory[category], settled: arrived },
    );
  },

  /** Through markup that enhance makes into an element: its `data-…`, its words and addresses. */
  enhance: (name) =>
    each(enhanced[name], {
      settled: async () => {
        const { made, undo } = enhance(stage, {
          presets: ['vccorp', 'nukeviet', 'sharepoint', 'table'],
        });
        if (made.length < all.length / 2) leaks.add(`only ${made.length} were made`);
        await settle();
        undo();
      },
    }),

  /** Put into a shadow tree without any care: what these checks are for. */
  careless: (name) =>
    each(
      (vector) => {
        const element = make('div');
        careless[name](element.attachShadow({ mode: 'open' }), vector);
        return element;
      },
      {
        settled: async () => {
          await settle();
          // Pictures that fail, animations that begin.
          await new Promise((done) => setTimeout(done, 500));
        },
      },
    ),

  /** Through the captions that the zoom copies, from photo to photo. */
  async zoom() {
    const photos = all.map((vector) => {
      const image = make('img', {
        src: '/demo/pictures/icon-law.svg',
        alt: vector,
        width: 9,
        height: 9,
      });
      const caption = make('figcaption', {}, vector);
      return make(
        'photo-caption',
        { zoom: '', group: 'a', credit: vector },
        make('figure', {}, image, caption),
      );
    });
    stage.append(...photos);
    await settle();
    const { shadowRoot } = photos[0];
    shadowRoot.querySelector('[part=zoom]').click();
    while (!shadowRoot.querySelector('dialog')?.open) await frame();
    for (let step = 1; step < all.length; step++) {
      shadowRoot.querySelector('[part~=next]').click();
      await task();
    }
    const { textContent } = shadowRoot.querySelector('[part=position]');
    for (const element of inShadow(stage)) inspect(element);
    shadowRoot.querySelector('[part~=close]').click();
    await frame();
    stage.replaceChildren();
    return textContent;
  },
};

const option = (attributes, words) => make('select', {}, make('option', attributes, words));
const linked = (href, words = 'a') => make('a', { href }, words);

/** What the elements copy from the author’s children, with a vector in it. */
const children = {
  'heading of an article': (vector) =>
    make(
      'news-article',
      { tools: 'share', variant: 'full' },
      make('h2', {}, vector),
      make('p', {}, 'a'),
    ),
  'heading of a teaser': (vector) =>
    make('news-article', { variant: 'teaser', href: vector }, make('h2', {}, vector)),
  'lead and byline': (vector) =>
    make(
      'news-article',
      {},
      make('p', { class: 'lead' }, vector),
      make('p', { class: 'byline' }, vector),
    ),
  'time of an article': (vector) =>
    make('news-article', {}, make('time', { datetime: vector }, vector), make('p', {}, 'a')),
  'alt of a photo': (vector) =>
    make('photo-caption', { zoom: '' }, make('img', { src: '/none.jpg', alt: vector })),
  'source of a photo': (vector) =>
    make(
      'photo-caption',
      { zoom: '', 'fallback-src': vector },
      make('img', { src: vector, alt: 'a' }),
    ),
  'caption of a photo': (vector) =>
    make(
      'photo-caption',
      { zoom: '', caption: 'b' },
      make('figure', {}, make('img', { alt: vector }), make('figcaption', {}, vector)),
    ),
  'link of a card': (vector) => make('service-link-card', {}, make('h3', {}, linked(vector))),
  'words of a card': (vector) =>
    make('service-link-card', {}, make('h3', {}, linked('/a', vector)), make('p', {}, vector)),
  'icon of a card': (vector) =>
    make('service-link-card', { heading: 'a', href: vector }, make('img', { alt: vector })),
  'heading of a group': (vector) =>
    make(
      'service-link-group',
      {},
      make('h2', {}, vector),
      make('service-link-card', {}, linked('/a', vector)),
    ),
  'value of an option': (vector) =>
    make('link-directory', { open: '' }, option({ value: vector }, 'a')),
  'words of an option': (vector) =>
    make('link-directory', { open: '' }, option({ value: '/a' }, vector)),
  'label of an option': (vector) =>
    make(
      'link-directory',
      { open: '' },
      make(
        'select',
        {},
        make('optgroup', { label: vector }, make('option', { value: '/a', label: vector })),
      ),
    ),
  'link that is sorted': (vector) =>
    make('link-directory', { open: '', sort: '' }, make('ul', {}, make('li', {}, linked(vector)))),
  'words that are sorted': (vector) =>
    make(
      'link-directory',
      { open: '', sort: '' },
      make('ul', {}, make('li', {}, vector, make('ul', {}, make('li', {}, linked('/a', vector))))),
    ),
  'target that is sorted': (vector) =>
    make(
      'link-directory',
      { open: '', sort: '' },
      make('ul', {}, make('li', {}, make('a', { href: '/a', target: vector }, 'a'))),
    ),
  'label of a directory': (vector) =>
    make(
      'link-directory',
      { open: '' },
      make('h3', {}, vector),
      make('ul', {}, make('li', {}, linked('/a'))),
    ),
  'heading that is shared': (vector) =>
    make(
      'article',
      {},
      make('h1', {}, vector),
      make('time', { datetime: vector }, 'a'),
      make('article-tools', {
        tools: 'share',
        'share-href': 'https://songlanh.example/?u={url}&t={title} Gửi',
      }),
    ),
  'words of a link to the top': (vector) =>
    make('back-to-top', { 'show-after': 'always' }, linked('#top', vector)),
};

const picture = (more) =>
  make('img', { src: '/demo/pictures/icon-law.svg', width: 480, height: 320, ...more });

/** Markup that editors leave, with a vector in it. */
const enhanced = {
  'attributes of a card': (vector) =>
    make('div', {
      'data-portal': 'service-link-card',
      'data-href': vector,
      'data-heading': vector,
      'data-icon': vector,
      'data-portal-description': vector,
      'data-onclick': vector,
      'data-style': vector,
      'data-srcdoc': vector,
    }),
  'attributes of a photo': (vector) =>
    make('div', {
      'data-portal': 'photo-caption',
      'data-src': vector,
      'data-href': vector,
      'data-caption': vector,
      'data-ratio': vector,
      'data-alt': vector,
    }),
  'attributes of an article': (vector) =>
    make('div', {
      'data-portal': 'news-article',
      'data-headline': vector,
      'data-lead': vector,
      'data-published': vector,
      'data-href': vector,
      'data-variant': 'teaser',
    }),
  'words of a photo': (vector) =>
    make(
      'figure',
      { class: 'image image-center' },
      picture({ alt: vector }),
      make('figcaption', {}, vector),
    ),
  'words of a table': (vector) => {
    const cell = (child) => make('tr', {}, make('td', {}, child));
    return make(
      'table',
      { align: 'center' },
      make('tbody', {}, cell(picture({ alt: 'a' })), cell(make('em', {}, vector || 'a'))),
    );
  },
  'option of a directory': (vector) =>
    make(
      'select',
      { class: 'link-directory', 'data-label': vector },
      make('option', { value: '/a' }, 'a'),
      make('option', { value: vector }, vector),
    ),
  'link of a card': (vector) =>
    make('a', { class: 'service-link-card', href: vector }, vector || 'a'),
};

/** What careless pages do with a text. */
const careless = {
  markup: (root, vector) => {
    root.innerHTML = vector;
  },
  attribute: (root, vector) => {
    root.innerHTML = `<p title="${vector}">a</p><p title='${vector}'>a</p>`;
  },
  style: (root, vector) => {
    root.innerHTML = `<p style="${vector}">a</p><style>p{color:${vector}}</style>`;
  },
  link: (root, vector) => root.append(linked(vector)),
  decoded: (root, vector) => {
    const { textContent } = new DOMParser().parseFromString(vector, 'text/html').documentElement;
    root.innerHTML = textContent;
  },
  merged: (root, vector) => {
    try {
      const { __proto__: inherited, ...own } = JSON.parse(vector);
      root.append(Object.assign(make('div'), inherited, own));
      Object.assign(Object.prototype, own.constructor?.prototype, own.prototype);
    } catch {
      // Not an object.
    }
  },
};

/**
 * Puts the vectors through a path; gives back how many, what ran of them, and what harmful has come into
 * a shadow tree.
 */
window.through = async (path, ...more) => {
  const tried = await paths[path](...more);
  await frame();
  const outcome = { tried, executed: [...executed], leaks: [...leaks], polluted: 'polluted' in {} };
  executed.clear();
  leaks.clear();
  return outcome;
};

/** The names of what a path is for. */
window.kinds = {
  child: Object.keys(children),
  enhance: Object.keys(enhanced),
  careless: Object.keys(careless),
};
window.total = all.length;
window.ready = true;
