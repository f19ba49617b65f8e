/** What the tests of host pages need of the runner. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const debian = '/usr/share/javascript';
const here = new URL('../pages/hosts/', import.meta.url);

/** The page of a host; it calls for our script once it is as it will be. */
async function pageOf({ sheets = [], style = '', scripts = [], head = '', ...host }) {
  const { doctype = true, dir = 'ltr', body = '' } = host;
  const content = await readFile(new URL('content.html', here), 'utf8');
  return `${doctype ? '<!doctype html>' : ''}
    <html lang="vi" dir="${dir}">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Cổng thông tin điện tử tỉnh Sông Lành</title><link rel="icon" href="data:,">${head}
    ${sheets.map((sheet) => `<link rel="stylesheet" href="/node_modules/${sheet}">`).join('')}
    <style>#place { width: 100%; max-width: 720px; margin: 0 auto; padding: 0 } body { margin: 8px }</style>
    <style>${style}</style>
    ${scripts.map((script) => (script.startsWith('/') ? `<script src="${script}"></script>` : `<script>${script}</script>`)).join('')}
    </head>
    <body id="top" ${body}>${content}
    <script src="/test/pages/hosts/measure.js"></script>
    </body></html>`;
}

/** Opens a page in a window of its own. */
async function open(own, path, { width = 1280, height = 800, forcedColors, dark }) {
  const page = await own.browser().newPage();
  const errors = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.stack));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(own.url()).origin)
      errors.push(request.url());
  });
  await page.setViewport({ width, height });
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(new URL(path, own.url()).href, { waitUntil: 'load' });
  return { page, errors };
}

/**
 * `host`: opens the page of a host, and gives back what was measured there, and what is measured in a plain
 * page at the same width, with the font and colour that the elements inherit in the host's.
 * `debian`: which files of Debian's packages are on this machine. `hosts-table`: prints a table when the tests end.
 */
export function hosts() {
  const pages = new Map();
  const plain = new Map();
  let table = '';

  /** The plain page for a width, a direction and colours; it is opened once. */
  async function plainPage(own, { width, dir, forcedColors, dark }) {
    const key = JSON.stringify([width, dir, forcedColors, dark]);
    if (!plain.has(key)) {
      const host = { width, dir, forcedColors, dark };
      pages.set('/hosts/plain.html', await pageOf(host));
      plain.set(key, await open(own, '/hosts/plain.html', host));
    }
    const { page } = plain.get(key);
    await page.bringToFront();
    return page;
  }

  async function compare(own, host) {
    const path = `/hosts/${encodeURIComponent(host.name)}.html`;
    pages.set(path, await pageOf(host));
    const { page, errors } = await open(own, path, host);
    try {
      // What the host's scripts complain of before ours is there.
      errors.length = 0;
      const seen = await page.evaluate('portalHosts.report()');
      if (host.picture) await (await page.$('#place')).screenshot({ path: host.picture });
      const works = await page.evaluate('portalHosts.works()');
      const copies = await page.evaluate(
        `portalHosts.copies(${JSON.stringify(host.copies ?? [])})`,
      );
      const other = await plainPage(own, host);
      const expected = await other.evaluate(
        `portalHosts.reportAs(${JSON.stringify(seen.contract)})`,
      );
      return { seen, works, copies, expected, errors };
    } catch (error) {
      // A command that throws is never answered.
      return { fault: [error.message.split('\n')[0], ...errors].join('; ') };
    } finally {
      await page.close();
    }
  }

  return {
    name: 'hosts',
    async serve({ path }) {
      if (pages.has(path)) return { body: pages.get(path), type: 'html' };
      if (!path.startsWith('/debian/')) return undefined;
      const file = path.replace('/debian', debian);
      return existsSync(file) ? { body: await readFile(file, 'utf8'), type: 'js' } : undefined;
    },
    /** Hosts and the plain page have the same fonts, those of this machine; no page asks another server for one. */
    transform({ path, body }) {
      if (!/^\/node_modules\/.*\.css$/.test(path)) return undefined;
      return { body: body.replace(/@import url\(https?:[^)]*\);|@font-face\s*{[^}]*}/g, '') };
    },
    async executeCommand({ command, payload, session }) {
      if (command === 'host') return compare(session.browser.getPage(session.id), payload);
      if (command === 'debian') {
        const found = payload.files.filter((file) => existsSync(file.replace('/debian', debian)));
        return { found, ci: Boolean(process.env.CI) };
      }
      if (command === 'hosts-table') {
        table = payload.table;
        for (const { page } of plain.values()) await page.close();
        plain.clear();
        return true;
      }
      return undefined;
    },
    serverStop() {
      if (table) console.log(`\n${table}\n`);
    },
  };
}
