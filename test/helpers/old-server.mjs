/** The zip of the release, as a webmaster has copied it to an old server. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { listen } from './policies.mjs';

/** What IIS 6 and 7 know; a file of another kind is not served (404.3). */
const types = {
  '.htm': 'text/html',
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'application/x-javascript',
  '.txt': 'text/plain',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `portal-elements-${version}`;

/** A page of the portal, with what the webmaster has pasted. */
const pageOf = (head, body) => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Cổng thông tin</title>
<link rel="icon" href="/portal-elements/pictures/hall-960.jpg">
${head}</head>
<body>
${body}
</body>
</html>`;

/** A command: opens a page that was pasted together on such a server, `blocked` without the script. */
export function oldServer() {
  const pages = new Map();
  let files;
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://127.0.0.1').pathname;
    const page = pages.get(path);
    if (page) return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    files ??= unzipSync(readFileSync(`release/${folder}.zip`));
    const body = files[path.replace('/portal-elements/', `${folder}/`)];
    const type = types[extname(path)];
    if (!body || !type) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': type }).end(body);
  });
  return {
    name: 'old-server',
    serverStart: () => new Promise((done) => server.listen(0, '127.0.0.1', done)),
    serverStop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
    async executeCommand({ command, payload, session }) {
      if (command === 'released-file') {
        files ??= unzipSync(readFileSync(`release/${folder}.zip`));
        const found = files[`${folder}/${payload.name}`];
        return found ? Buffer.from(found).toString() : Object.keys(files);
      }
      if (command !== 'pasted') return undefined;
      const {
        head = '',
        body = '',
        path = `/tin-tuc/${pages.size}.htm`,
        evaluate,
        blocked,
      } = payload;
      if (head || body) pages.set(path, pageOf(head, body));
      const own = session.browser.getPage(session.id);
      const page = await own.browser().newPage();
      const { messages } = listen(page);
      const failed = [];
      page.on('response', (one) => !one.ok() && failed.push(new URL(one.url()).pathname));
      try {
        if (blocked) await page.setJavaScriptEnabled(false);
        const origin = `http://127.0.0.1:${server.address().port}`;
        await page.goto(origin + path, { waitUntil: 'networkidle0' });
        return { messages, failed, value: await page.evaluate(evaluate) };
      } finally {
        await page.close();
      }
    },
  };
}
