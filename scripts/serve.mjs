/** The one static server of the project: `npm start`, the checks and the tests use it. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'application/xml',
  '.opml': 'text/x-opml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** The path of a request below `under`, decoded; `undefined` when it is elsewhere or no path at all. */
function pathOf(url, under) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    return path.startsWith(under) ? path.slice(under.length) : undefined;
  } catch {
    return undefined;
  }
}

/** The file for a path below a folder: a folder has its index. What lies outside is not there. */
async function find(folder, path) {
  const root = resolve(folder);
  const file = resolve(root, `./${path}`);
  if (file !== root && !file.startsWith(root + sep)) return {};
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return { file: found && file };
  return path === '' || path.endsWith('/') ? { file: join(file, 'index.html') } : { folder: true };
}

async function answer({ url, method }, response, { folder, under, headers, change }) {
  if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405).end();
  const path = pathOf(url, under);
  const found = path === undefined ? {} : await find(folder, path);
  if (found.folder) {
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    return response.writeHead(308, { location: `${pathname}/${search}` }).end();
  }
  const written = found.file && (await readFile(found.file).catch(() => undefined));
  const body = written && Buffer.from(change(found.file, written));
  if (!body) return response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
  const type = types[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  const head = { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-cache' };
  return response.writeHead(200, { ...head, ...headers }).end(method === 'HEAD' ? '' : body);
}

const listening = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server.off('error', fail)));
  });

/** Listens at `port`, or at the next one that is free. */
async function listen(server, port) {
  try {
    await listening(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, port + 1);
  }
}

/**
 * Serves a folder on this machine, under a path, with more headers and with changes to what its files say
 * where that is wanted; resolves to its address and what ends it.
 */
export async function serve(
  folder,
  { port = 0, under = '/', headers = {}, change = (_, body) => body } = {},
) {
  const server = createServer((request, response) => {
    answer(request, response, { folder, under, headers, change }).catch(() => response.destroy());
  });
  await listen(server, port);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}
