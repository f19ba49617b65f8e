/**
 * Runs in the page of `npm run soak`: mounts, moves, changes and removes elements at random, as the seed
 * says. `soak` is what the script beside it talks to.
 */

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
const randomOf = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const photo = '/demo/pictures/hall-480.jpg';
const img = `<img src="${photo}" width="480" height="320" alt="Hội trường">`;

/** What authors write; `§` is a word by which it is known again. */
const markup = {
  'news-article': [
    `<news-article published="06/05/2015 09:25" tools="share print"><h2>Đề §</h2><p class="lead">Dẫn</p><p>Thân</p><photo-caption zoom>${img}</photo-caption></news-article>`,
    '<news-article headline="Đề" src="/demo/data/article.json"><p>§</p></news-article>',
    '<news-article src="/demo/data/wordpress.json"><h2>§</h2></news-article>',
    '<news-article variant="teaser" json-ld><h3><a href="/a">§</a></h3></news-article>',
  ],
  'article-tools': ['<article><h2>§</h2><p>Thân</p><article-tools></article-tools></article>'],
  'photo-caption': [
    `<photo-caption zoom group="a"><figure>${img}<figcaption>§</figcaption></figure></photo-caption>`,
    `<photo-caption src="${photo}" alt="Hội trường" width="480" height="320"><p slot="x">§</p></photo-caption>`,
  ],
  'service-link-card': [
    '<service-link-card><h3><a href="/a">§</a></h3><p>Lời</p></service-link-card>',
  ],
  'service-link-group': [
    '<service-link-group columns="2"><h2>§</h2><service-link-card heading="A" href="/a"></service-link-card><service-link-card heading="B" href="/b"></service-link-card></service-link-group>',
    '<service-link-group src="/demo/data/services.json"><h2>§</h2></service-link-group>',
  ],
  'link-directory': [
    '<link-directory><h3>§</h3><ul><li><a href="/a">Y tế</a></li><li><a href="/b">Giáo dục</a></li></ul></link-directory>',
    '<link-directory filter="on" variant="columns"><select aria-label="§"><option value="/a">A</option></select></link-directory>',
    '<link-directory src="/demo/data/units.opml" open><h3>§</h3></link-directory>',
  ],
  'back-to-top': ['<back-to-top show-after="always"><a href="#top">§</a></back-to-top>'],
};
const editors = [
  `<div data-portal="news-article"><h2>§</h2><p>Thân</p></div>`,
  `<figure class="image image-center">${img}<figcaption>§</figcaption></figure>`,
  `<p>${img}</p><p><em>§</em></p>`,
  '<ul class="link-directory"><li><a href="/a">§</a></li></ul>',
];
const values = [
  '',
  '3',
  'on',
  'row',
  'columns',
  'teaser',
  'inline',
  'https://a.example/',
  'javascript:1',
  '31/02/2015',
  '2015-05-06T09:25:00Z',
  'ữ'.repeat(200),
];

/** What a reader presses; paper and files are not asked for. */
const controls = 'summary, button:not([part~=print], [part~=save])';

const tags = Object.keys(markup);

/** The attributes of an element that are changed: not those that fetch. */
const attributesOf = ({ localName }) =>
  (customElements.get(localName)?.observedAttributes ?? []).filter(
    (name) => !/^(src|credentials|timeout|max-bytes|fallback-src)$/.test(name),
  );

const most = 40;

export class Soak {
  constructor(seed, { enhance, fault }) {
    this.enhance = enhance;
    this.random = randomOf(seed);
    this.fault = fault;
    this.acts = 0;
    /** What was done last, and what went wrong. */
    this.trail = [];
    this.faults = [];
    /** The stage's own children, and the word that each of them is known by. */
    this.live = new Map();
    this.undoing = [];
    this.kept = [];
    document.body.innerHTML = `<main id="one"></main><section id="two" lang="en"></section><div id="three"></div>`;
    const shadow = document.querySelector('#three').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div lang="km"></div>';
    this.places = [
      document.querySelector('#one'),
      document.querySelector('#two'),
      shadow.firstChild,
    ];
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** One of the stage's children, at random. */
  one() {
    return this.pick([...this.live.keys()]);
  }

  /** Ours among a child and what is in it. */
  ours(child) {
    const all = [child, ...child.querySelectorAll('*')];
    return all.filter(({ localName }) => tags.includes(localName));
  }

  put(html) {
    const word = `từ${this.acts}`;
    const box = document.createElement('div');
    box.innerHTML = html.replaceAll('§', word);
    this.pick(this.places).append(box);
    this.live.set(box, word);
    return box;
  }

  does = {
    mount: () => this.put(this.pick(markup[this.pick(tags)])),
    mountMore: () => this.put(this.pick(markup[this.pick(tags)])),
    move: (child) => this.pick(this.places).append(child),
    moveOurs: (child) => {
      const element = this.pick(this.ours(child));
      element?.parentNode.insertBefore(element, element.parentNode.firstChild);
    },
    change: (child) => {
      const element = this.pick(this.ours(child));
      const name = element && this.pick(attributesOf(element));
      if (!name) return;
      if (this.random() < 0.3) element.removeAttribute(name);
      else element.setAttribute(name, this.pick(values));
    },
    speak: () => {
      const place = this.pick([document.documentElement, ...this.places]);
      place.lang = this.pick(['vi', 'en', 'km', 'fr']);
    },
    add: (child) => this.pick(this.ours(child))?.append(document.createElement('p')),
    copy: (child) => {
      if (this.live.size >= most) return;
      const box = child.cloneNode(true);
      child.after(box);
      this.live.set(box, this.live.get(child));
    },
    remove: (child) => {
      child.remove();
      this.live.delete(child);
    },
    enhance: () => {
      const box = this.put(this.pick(editors));
      this.undoing.push(this.enhance(box, { presets: ['nukeviet', 'sharepoint'] }));
    },
    undo: () => this.undoing.shift()?.undo(),
    open: (child) => {
      const part = this.pick(this.ours(child))?.shadowRoot?.querySelector(controls);
      part?.click();
    },
    escape: () => {
      const target = document.activeElement?.shadowRoot?.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
      for (const { shadowRoot } of document.querySelectorAll('photo-caption')) {
        shadowRoot?.querySelector('dialog [part=close]')?.click();
      }
    },
  };

  /** One act; with a fault on purpose where it was asked for. */
  act() {
    const name = this.pick(Object.keys(this.does));
    const child = this.one();
    const full = this.live.size >= most;
    const act =
      full || (!child && !/^mount|speak|enhance/.test(name)) ? (full ? 'remove' : 'mount') : name;
    this.trail = [...this.trail.slice(-19), `${this.acts} ${act}`];
    this.does[act](child);
    if (this.fault === 'leak') this.kept.push(this.put(markup['news-article'][0]));
    if (this.fault === 'throw' && this.acts === 300)
      setTimeout(() => {
        throw new Error('on purpose');
      });
    if (this.fault === 'lose' && this.acts >= 300) this.one()?.replaceChildren();
    this.acts++;
  }

  /** Every child is to have its author's word still, and ours a tree each. */
  check() {
    for (const [child, word] of this.live) {
      const said =
        child.textContent +
        [...child.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel).join('');
      if (!said.includes(word))
        this.faults.push(`${word} is lost: ${child.innerHTML.slice(0, 200)}`);
      for (const element of child.isConnected ? this.ours(child) : []) {
        if (!element.shadowRoot?.childElementCount)
          this.faults.push(`<${element.localName}> shows nothing`);
      }
    }
    if (document.querySelectorAll('dialog[open]').length > 1)
      this.faults.push('two dialogs are open');
  }

  async settle() {
    for (let round = 0; round < 3; round++) {
      await new Promise(requestAnimationFrame);
      const all = [...this.live.keys()].flatMap((child) => this.ours(child));
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
    }
  }

  /**
   * Once through everything, so that all that comes on first use is there before it is measured; with all
   * values too: V8 keeps a regular expression once more when it has met letters beyond Latin 1.
   */
  async tour() {
    for (const html of [...Object.values(markup).flat(), ...editors]) {
      const box = this.put(html);
      this.undoing.push(this.enhance(box, { presets: ['nukeviet', 'sharepoint'] }));
      await this.rest();
      for (const { shadowRoot } of this.ours(box)) {
        for (const button of shadowRoot.querySelectorAll(controls)) button.click();
        await this.rest();
        this.does.escape();
      }
    }
    for (const tag of tags) {
      const [element] = this.ours(this.put(markup[tag][0]));
      for (const value of values) {
        for (const name of attributesOf(element)) element.setAttribute(name, value);
        await this.settle();
      }
    }
    await this.clear();
  }

  async rest() {
    await this.settle();
    await new Promise((done) => setTimeout(done, 200));
  }

  /**
   * Acts for some milliseconds, or up to a number of acts; stops at the first fault. Says whether there is
   * nothing more to do.
   */
  async run(milliseconds, upTo = Infinity) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end && this.acts < upTo && !this.faults.length) {
      for (let step = 0; step < 20; step++) this.act();
      await new Promise((done) => setTimeout(done));
      if (this.acts % 200 === 0) {
        await this.settle();
        this.check();
      }
    }
    return this.acts >= upTo || this.faults.length > 0;
  }

  /** Takes everything away, as at the beginning. */
  async clear() {
    this.does.escape();
    for (const one of this.undoing.splice(0)) one.undo();
    for (const child of this.live.keys()) child.remove();
    this.live.clear();
    await this.settle();
    // Twice what the longest time is here.
    for (let round = 0; round < 2; round++) await new Promise((done) => setTimeout(done, 1000));
  }
}
