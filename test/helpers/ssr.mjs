/** Pages that Node has rendered, for the browser of the tests. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page may load: the modules that a bundler takes, with and without hydrate.js; the script tags. */
const scripts = {
  hydrate: `<script type="module" nonce="abc">
    import '/dist/ssr/hydrate.js';
    import '/dist/index.js';
  </script>`,
  modules: '<script type="module" src="/dist/index.js"></script>',
  tag: '<script src="/dist/cdn/portal-elements.js" defer></script>',
  loader: '<script src="/dist/cdn/loader.js" defer></script>',
  none: '',
};

/** Notes the nodes of all shadow trees before any other script has run. */
const noting = `<script nonce="abc">
  window.inside = (root) => [...root.querySelectorAll('*')].flatMap((node) => [
    node, ...(node.shadowRoot ? inside(node.shadowRoot) : [])]);
  window.hosts = () => inside(document).filter(({ shadowRoot }) => shadowRoot);
  // The places of tools are kept for what comes on first use.
  window.nodesIn = (host) => inside(host.shadowRoot)
    .filter((node) => !node.matches('style,link') && !node.closest('.kept'));
  window.before = new Map(hosts().map((host) => [host, nodesIn(host)]));
</script>`;

/** The page of a file, without its own script and sheet, or of a piece of HTML. */
async function textOf({ file, html, lang = 'vi' }) {
  if (!file) return `<!doctype html><html lang="${lang}"><head></head><body>${html}</body></html>`;
  const own = /<script.*?<\/script>|<link[^>]*portal-elements\.css"[^>]*>/g;
  return (await readFile(file, 'utf8')).replace(own, '');
}

/** Every text of the fixtures that is meant to do harm. */
async function vectors() {
  const folder = 'test/fixtures/vectors';
  const files = (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8'));
  return (await Promise.all(files)).flatMap((text) => JSON.parse(text)).map(String);
}

/** What Node makes of the payload. */
async function rendered({ html, articles, bodies, options }) {
  const { renderArticle, renderHtml } = await import('../../dist/ssr/ssr.js');
  const { sanitizeText } = await import('../../dist/ssr/body.js');
  if (bodies) return bodies.map((body) => sanitizeText(body, 'https://songlanh.example/', 2));
  if (articles) return articles.map((article) => renderArticle(article, options)).join('\n');
  return renderHtml(html, options);
}

/** What Node says while it renders and once it is done. */
async function said(payload) {
  const lines = [];
  const { warn } = console;
  console.warn = (line) => lines.push(line);
  try {
    await rendered(payload);
    await new Promise((done) => setTimeout(done, 100));
  } finally {
    console.warn = warn;
  }
  return lines;
}

/**
 * Commands: `render` gives back what Node renders, `said-on-server` what it says then; `render-page` adds a script of a kind to a page that Node
 * has rendered (with `served: false` to the page as it is), and gives back the path that the server of the
 * tests has it under from then on.
 */
export const ssr = () => {
  const pages = new Map();
  return {
    name: 'ssr',
    serve: ({ path }) => pages.get(path),
    async executeCommand({ command, payload }) {
      if (command === 'vectors') return vectors();
      if (command === 'render') return rendered(payload);
      if (command === 'said-on-server') return said(payload);
      if (command !== 'render-page') return undefined;
      const { served = true, script = 'hydrate', origin, options, spoil } = payload;
      const path = `/demo/served-${pages.size}.html`;
      const html = await textOf(payload);
      const own = { url: origin + path, styles: '/dist/styles/', ...options };
      const page = served ? await rendered({ html, options: own }) : html;
      const head = `<link rel="stylesheet" href="/dist/styles/page.css">${scripts[script]}</head>`;
      const body = (spoil ? page.replaceAll(spoil.from, spoil.to) : page)
        .replace('</head>', () => head)
        .replace('</body>', () => `${noting}</body>`);
      pages.set(path, { body, type: 'html' });
      return path;
    },
  };
};
