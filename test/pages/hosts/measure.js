/**
 * Measures the elements in a host page, and the host before and after our script. Classic, and careful: host
 * pages replace built-in methods. What it gives is plain data.
 */
(() => {
  const tags =
    'news-article article-tools photo-caption service-link-card service-link-group link-directory back-to-top'.split(
      ' ',
    );
  const ours = tags.join(',');
  const sides = ['Top', 'Right', 'Bottom', 'Left'];
  const style = (node) => getComputedStyle(node);
  const px = (value) => Number.parseFloat(value) || 0;
  const round = (value, digits = 2) => Number(value.toFixed(digits));
  const frame = () => new Promise((done) => requestAnimationFrame(done));

  const until = async (condition, what) => {
    const end = performance.now() + 4000;
    while (performance.now() < end) {
      if (condition()) return;
      await frame();
    }
    throw new Error(`never: ${what}`);
  };

  /** Every element of ours, those in shadow trees too, in order. */
  const all = (root = document) => {
    const found = [];
    for (const node of root.querySelectorAll('*')) {
      if (tags.indexOf(node.localName) >= 0) found.push(node);
      if (node.shadowRoot) found.push(...all(node.shadowRoot));
    }
    return found;
  };

  const settled = async () => {
    for (let round = 0; round < 3; round++) {
      await frame();
      await Promise.all(all().map((element) => element.updateComplete));
    }
  };

  /* Colours */

  /** Red, green, blue (0–255) and alpha of a computed colour. */
  const rgba = (value) => {
    const [r, g, b, a = 1] = (value.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
    const by = value.startsWith('color(') ? 255 : 1;
    return [r * by, g * by, b * by, a];
  };
  const over = ([r, g, b, a], [R, G, B]) => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const light = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((v) =>
      v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const canvas = () =>
    matchMedia('(prefers-color-scheme: dark)').matches &&
    /dark/.test(style(document.documentElement).colorScheme)
      ? [18, 18, 18, 1]
      : [255, 255, 255, 1];

  /** The colour behind a node; undefined where it is no plain colour. */
  const backdrop = (node) => {
    const layers = [];
    for (let at = node; at; at = above(at)) {
      const { backgroundColor, backgroundImage } = style(at);
      if (backgroundImage !== 'none') return undefined;
      layers.push(rgba(backgroundColor));
      if (layers[layers.length - 1][3] === 1) break;
    }
    return layers.reverse().reduce((under, layer) => over(layer, under), canvas());
  };
  const contrast = (node) => {
    const behind = node.matches('[part~=zoom],[part~=zoom] *') ? undefined : backdrop(node);
    if (!behind) return undefined;
    const [a, b] = [light(over(rgba(style(node).color), behind)), light(behind)];
    return round((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  };

  /* Elements */

  const isShown = (node) => {
    const { width, height } = node.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      node.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const hasText = (node) =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
  const isControl = (node) =>
    node.matches('button,summary,input,select,svg,[part~=zoom],[part~=pill],[part~=action]');

  /** The size of an element's text: that of what holds all it shows. */
  const emOf = (element) => px(style(element.shadowRoot.querySelector(':not(style)')).fontSize);

  /** What holds the words of a part: itself, or what has no part of its own. */
  const wordsOf = (part) => {
    const inside = [...part.querySelectorAll('*')].filter(
      (node) => node.closest('[part]') === part && isShown(node),
    );
    return [part, ...inside].filter((node) => hasText(node) || node.localName === 'input');
  };

  const partOf = (element, node) => {
    const em = emOf(element);
    const now = style(node);
    const box = node.getBoundingClientRect();
    const host = element.getBoundingClientRect();
    const words = wordsOf(node);
    const lengths = (name) => sides.map((side) => round(px(now[name.replace('*', side)]) / em));
    const floats = now.position === 'fixed' || now.position === 'absolute';
    const control = isControl(node);
    const width = node.localName === 'input' ? 0 : round(box.width / em);
    return {
      control,
      // In px; the smallest of its words.
      font: Math.min(...words.map((one) => px(style(one).fontSize)), 999),
      em: round(px(now.fontSize) / em, 3),
      padding: lengths('padding*'),
      border: sides.map((side) => round(px(now[`border${side}Width`]), 1)),
      size: control && !node.querySelector('slot') ? [width, round(box.height / em)] : undefined,
      colors: [now.color, now.backgroundColor, px(now.borderTopWidth) ? now.borderTopColor : ''],
      flow: control
        ? `${now.letterSpacing} ${now.wordSpacing} ${now.textTransform} ${now.whiteSpace} ${now.textIndent}`
        : '',
      line: control
        ? words.map((one) => round(px(style(one).lineHeight) / px(style(one).fontSize))).join()
        : '',
      contrast: Math.min(...words.map(contrast).filter((one) => one !== undefined), 21),
      out: floats ? 0 : round(Math.max(host.left - box.left, box.right - host.right) / em),
      cut:
        control &&
        node.localName !== 'svg' &&
        now.overflowX !== 'visible' &&
        node.scrollWidth > node.clientWidth + 1,
    };
  };

  const parts = (element) => {
    const found = {};
    const counts = {};
    for (const node of element.shadowRoot.querySelectorAll('[part],svg')) {
      if (!isShown(node)) continue;
      const holder = node.closest('[part]');
      const own = (
        node.getAttribute('part') ?? `${holder ? holder.getAttribute('part') : ''} icon`
      ).trim();
      counts[own] = (counts[own] ?? 0) + 1;
      found[`${own} ${counts[own]}`.replace(/ 1$/, '')] = partOf(element, node);
    }
    return found;
  };

  /** What of the author's text is too small, too tight or cut, and was not so before our script. */
  const illegible = (element) => {
    const faults = [];
    for (const node of element.querySelectorAll('*')) {
      if (!hasText(node) || node.closest(ours) !== element || !isShown(node)) continue;
      const now = style(node);
      const size = px(now.fontSize);
      const before = sizes.get(node) ?? [99, 9];
      const name = node.localName;
      if (size < 11.95 && size < before[0] - 0.1)
        faults.push(`author’s ${name}: ${round(size)}px (${before[0]}px before)`);
      const line = now.lineHeight === 'normal' ? 1.3 : round(px(now.lineHeight) / (size || 1));
      if (line < 1.2 && line < before[1]) faults.push(`author’s ${name}: line height ${line}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      for (let at = above(node); at && at !== document.body; at = above(at)) {
        const box = at.getBoundingClientRect();
        if (!/hidden|clip/.test(style(at).overflowX)) continue;
        if (left < box.left - 1 || right > box.right + 1)
          faults.push(`author’s ${name}: cut by ${at.localName}`);
      }
    }
    return faults;
  };

  /** What stands elsewhere than it should: the mark beside its photo, a label of another size than its control. */
  const misplaced = (element) => {
    const faults = [];
    const mark = element.shadowRoot.querySelector('[part=zoom]');
    const photo = element.querySelector('img') ?? element.shadowRoot.querySelector('img');
    if (mark && photo && isShown(mark)) {
      const [on, of] = [mark.getBoundingClientRect(), photo.getBoundingClientRect()];
      if (on.left < of.left || on.right > of.right || on.top < of.top || on.bottom > of.bottom)
        faults.push('zoom: beside the photo');
    }
    const control = element.shadowRoot.querySelector('summary');
    const label = control ? element.querySelector('h2') : undefined;
    if (label && style(label).fontSize !== style(control).fontSize)
      faults.push(`label: ${style(label).fontSize}, not ${style(control).fontSize}`);
    return faults;
  };

  const measured = (element) => {
    const holder = element.shadowRoot.querySelector(':not(style)');
    const box = element.getBoundingClientRect();
    const width = Math.max(box.width, element.clientWidth);
    return {
      tag: element.localName,
      parts: parts(element),
      faults: [...illegible(element), ...misplaced(element)],
      // An inline box has no width of its own to scroll in.
      overflow:
        style(element).display === 'inline'
          ? 0
          : round(Math.max(0, element.scrollWidth - Math.ceil(width))),
      em: px(style(holder).fontSize),
    };
  };

  /* The host */

  const hostNodes = () => [
    document.documentElement,
    document.body,
    ...document.querySelectorAll('[data-host]'),
  ];
  const follows =
    /^(block-size|height|perspective-origin|transform-origin|inset|top|bottom|-webkit-)/;
  const styles = (node) => {
    const now = style(node);
    const holds = node.querySelector(ours);
    return [...now]
      .filter((name) => !holds || !follows.test(name))
      .map((name) => `${name}: ${now.getPropertyValue(name)}`)
      .join('; ');
  };
  const attributes = (node) =>
    [...node.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  const handlers = () =>
    Object.getOwnPropertyNames(window)
      .filter((name) => name.startsWith('on'))
      .map((name) => window[name]);
  const snapshot = () => ({
    styles: hostNodes().map(styles),
    attributes: hostNodes().map(attributes),
    globals: Object.getOwnPropertyNames(window),
    handlers: handlers(),
    prototypes: [Object, Array, String, Element, HTMLElement, Node, Document].map((owner) =>
      Object.getOwnPropertyNames(owner.prototype).join(),
    ),
    head: document.head.childElementCount,
  });
  const page = document.documentElement;
  const wide = () => Math.max(0, page.scrollWidth - page.clientWidth);

  /** What our script has changed in the host. */
  const changes = () => {
    const after = snapshot();
    const found = [];
    const compare = (what) => {
      before[what].forEach((value, index) => {
        if (value === after[what][index]) return;
        const was = typeof value === 'string' ? value.split('; ') : [];
        const is = typeof value === 'string' ? after[what][index].split('; ') : [];
        found.push(
          `${what} ${index}: ${is
            .filter((one) => was.indexOf(one) < 0)
            .slice(0, 3)
            .join('; ')}`,
        );
      });
    };
    ['styles', 'attributes', 'handlers', 'prototypes'].forEach(compare);
    const added = after.globals.filter(
      (name) => before.globals.indexOf(name) < 0 && !/^(__zone_symbol__|portalHosts$)/.test(name),
    );
    if (added.length) found.push(`globals: ${added.join()}`);
    if (after.head !== before.head) found.push('head: nodes');
    if (wide() > wideBefore + 1) found.push(`page: ${wide()}px too wide (${wideBefore}px before)`);
    return found;
  };

  /* Runs */

  const directory = () => document.querySelector('link-directory').shadowRoot;
  const prepare = async () => {
    if (!before) await start();
    await until(() => tags.every((tag) => customElements.get(tag)), 'defined');
    await settled();
    await until(
      () =>
        document
          .querySelector('#place > photo-caption:not([src])')
          .shadowRoot.querySelector('[part=broken]'),
      'broken photo',
    );
    await until(
      () =>
        all()
          .filter((one) => one.localName === 'article-tools')
          .every(
            (one) =>
              one.shadowRoot.querySelector('[part~=copy]') &&
              one.shadowRoot.querySelector('[part~=larger]'),
          ),
      'tools',
    );
    if (!directory().querySelector('details').open) directory().querySelector('summary').click();
    window.scrollTo(0, 1700);
    await until(
      () =>
        isShown(
          document.querySelector('body > back-to-top').shadowRoot.querySelector('[part=pill]'),
        ),
      'back to top',
    );
    await settled();
  };
  const listed = () => all().map(measured);

  const report = async () => {
    await prepare();
    const place = document.getElementById('place');
    const ground =
      [document.body, page]
        .map((node) => style(node).backgroundColor)
        .find((color) => rgba(color)[3]) ?? '';
    const inherited = all(document)
      .filter((element) => element.getRootNode() === document)
      .map((element) => {
        const { fontFamily, fontWeight, fontStyle, color } = style(element);
        return { fontFamily, fontWeight, fontStyle, color, fontSize: `${emOf(element)}px` };
      });
    return {
      elements: listed(),
      changes: changes(),
      contract: { width: style(place).width, ground, scheme: style(page).colorScheme, inherited },
    };
  };

  /** The same in a plain page that has the width, the ground, the font and the colour of a host. */
  const reportAs = async ({ width, ground, scheme, inherited }) => {
    const place = document.getElementById('place');
    Object.assign(place.style, { maxWidth: 'none', width });
    page.style.background = ground;
    page.style.colorScheme = scheme;
    all()
      .filter((element) => element.getRootNode() === document)
      .forEach((element, index) => Object.assign(element.style, inherited[index]));
    await prepare();
    return listed();
  };

  /* Works */

  const shadow = (selector) => document.querySelector(selector).shadowRoot;
  const named = (root, name) => root.querySelector(`[part~="${name}"]`);
  const acts = {
    'news-article': async () => {
      const made = named(shadow('news-article[headline]'), 'dateline').textContent.replace(
        /\s+/g,
        ' ',
      );
      if (made.indexOf('Thứ bảy, 30/05/2015') < 0) throw new Error(`dateline: ${made}`);
      const slot = shadow('news-article').querySelector('slot[name=headline]');
      if (slot.assignedElements()[0]?.localName !== 'h1') throw new Error('headline: not found');
    },
    'article-tools': async () => {
      const root = shadow('#notice article-tools');
      named(root, 'larger').click();
      await until(() => document.getElementById('notice').style.zoom === '125%', 'larger text');
      named(root, 'normal').click();
      await until(() => !document.getElementById('notice').style.zoom, 'normal text');
    },
    'photo-caption': async () => {
      const root = shadow('photo-caption[zoom]');
      named(root, 'zoom').click();
      await until(() => root.querySelector('dialog[open]'), 'the photo large');
      await settled();
      named(root, 'close').click();
      await until(() => !root.querySelector('dialog[open]'), 'the photo closed');
    },
    'service-link-card': async () => {
      const card = document.querySelector('#services service-link-card');
      let followed = '';
      const stop = (event) => {
        event.preventDefault();
        const link = event.composedPath().find((node) => node.localName === 'a');
        if (link) followed = link.href;
      };
      document.addEventListener('click', stop);
      card.querySelector('p').click();
      document.removeEventListener('click', stop);
      if (!followed) throw new Error('never: the link followed');
      if (followed !== 'https://dichvucong.example/') throw new Error(`followed ${followed}`);
    },
    'service-link-group': async () => {
      const slots = [...shadow('service-link-group').querySelectorAll('slot[name^=item]')];
      const cards = slots.map((slot) => slot.assignedElements().length).join();
      if (cards !== '1,1') throw new Error(`cards: ${cards}`);
    },
    'link-directory': async () => {
      const details = directory().querySelector('details');
      if (!details.open) directory().querySelector('summary').click();
      await until(() => details.open, 'open');
      const field = named(directory(), 'filter');
      field.value = 'giong sen';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const items = [...document.querySelectorAll('link-directory li')].slice(0, 11);
      await until(() => /1/.test(named(directory(), 'status').textContent), 'the filter’s count');
      const links =
        directory().querySelectorAll('.portal-links a').length || items.filter(isShown).length;
      if (links !== 1) throw new Error(`${links} links left`);
      document.body.click();
      await until(() => !details.open, 'closed by a click outside');
    },
    'back-to-top': async () => {
      window.scrollTo(0, 1700);
      await until(() => isShown(named(shadow('body > back-to-top'), 'pill')), 'shown');
      const { pathname } = location;
      document.querySelector('body > back-to-top a').click();
      await until(() => window.scrollY < 40, 'the top');
      if (location.pathname !== pathname) throw new Error('left the page');
    },
  };

  /** What each element does when it is used; the fault, by tag. */
  const works = async () => {
    const faults = {};
    for (const tag of tags) {
      try {
        await acts[tag]();
      } catch (error) {
        faults[tag] = String(error.message);
      }
    }
    return faults;
  };

  /** Runs what copies the elements, in the page's own scripts; tells what a copy lacks. */
  const copies = async (ways) => {
    const faults = [];
    for (const way of ways) {
      const stage = document.createElement('div');
      stage.id = 'copies';
      document.body.append(stage);
      const html = document.getElementById('place').innerHTML;
      new Function('stage', 'html', way)(stage, html);
      await settled();
      for (const tag of tags) {
        const names = (root) => {
          const one = root.querySelector(tag);
          return one && one.shadowRoot ? one.shadowRoot.querySelectorAll('[part]').length : 0;
        };
        if (tag !== 'article-tools' && names(stage) < Math.min(names(document), 1))
          faults.push(`${tag}: ${way}`);
      }
      stage.parentNode.removeChild(stage);
    }
    return faults;
  };

  /** Size and line height of the author's text before our script. */
  const sizes = new Map();
  let wideBefore = 0;
  let before;

  /** Notes how the host is, and calls for our script. */
  const start = async () => {
    for (const element of document.querySelectorAll(ours)) {
      for (const node of element.querySelectorAll('*')) {
        const { fontSize, lineHeight } = style(node);
        const line = lineHeight === 'normal' ? 1.3 : round(px(lineHeight) / (px(fontSize) || 1));
        sizes.set(node, [px(fontSize), line]);
      }
    }
    wideBefore = wide();
    before = snapshot();
    const script = document.createElement('script');
    script.src = '/dist/cdn/portal-elements.js';
    document.body.appendChild(script);
    await frame();
  };

  window.portalHosts = { report, reportAs, works, copies };
})();
