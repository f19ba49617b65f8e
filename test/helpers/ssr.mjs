/** Pages that Node has rendered, for the browser of the tests. */
import { readFile } from 'node:fs/promises';

/** What a page may load. A script from a bundler is these modules; the tag has Lit inside. */
const scripts = {
  hydrate: `<script type="module">
    import '/dist/ssr/hydrate.js';
    import '/dist/index.js';
  </script>`,
  modules: '<script type="module" src="/dist/index.js"></script>',
  tag: '<script src="/dist/cdn/portal-elements.js" defer></script>',
  loader: '<script src="/dist/cdn/loader.js" defer></script>',
  none: '',
};

/** Notes what stands in the shadow trees before any other script has run. */
const noting = `<script>
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((node) => [
    node, ...(node.shadowRoot ? inside(node.shadowRoot) : [])]);
  window.shadows = () => inside(document).filter(({ shadowRoot }) => shadowRoot);
  window.nodesIn = (host) => inside(host.shadowRoot).filter((node) => !node.matches('style,link'));
  window.before = new Map(shadows().map((host) => [host, nodesIn(host)]));
</script>`;

/** The page of a demo, or of a piece of HTML. */
async function textOf({ file, html, lang = 'vi' }) {
  if (!file) return `<!doctype html><html lang="${lang}"><head></head><body>${html}</body></html>`;
  return (await readFile(file, 'utf8')).replace(/<script.*?<\/script>|<link.*?elements\.css".*?>/g, '');
}

/**
 * A command that renders a page in Node (not at all with `served: false`), adds a script of a kind to it,
 * and gives back the path under which the server of the tests has it from then on.
 */
export const ssr = () => {
  const pages = new Map();
  return {
    name: 'ssr',
    serve: ({ path }) => pages.get(path),
    async executeCommand({ command, payload }) {
      if (command !== 'render' && command !== 'render-page') return undefined;
      const { renderHtml } = await import('../../dist/ssr/ssr.js');
      if (command === 'render') return renderHtml(payload.html, payload.options);
      const { served = true, script = 'hydrate', origin, options, sheet = true } = payload;
      const path = `/demo/served-${pages.size}.html`;
      const text = await textOf(payload);
      const url = origin + path;
      const page = served ? renderHtml(text, { url, styles: '/dist/styles/', ...options }) : text;
      const link = sheet ? '<link rel="stylesheet" href="/dist/styles/page.css">' : '';
      const body = page
        .replace('</head>', () => `${link}${scripts[script]}</head>`)
        .replace('</body>', () => `${noting}</body>`);
      pages.set(path, { body, type: 'html' });
      return path;
    },
  };
};
