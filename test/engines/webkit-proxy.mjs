/**
 * A proxy between WebKit and the servers of the tests, for what its driver does not tell or do: notes what
 * pages ask for, puts a script before those of a page, and cuts pages off from the network.
 */
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';

/** A policy with leave for one inline script, as far as it holds any back. */
function allowing(policy, script) {
  const hash = createHash('sha256').update(script).digest('base64');
  const directives = policy.split(';').map((directive) => directive.trim());
  const index = ['script-src-elem', 'script-src', 'default-src']
    .map((name) => directives.findIndex((directive) => directive.split(/\s/)[0] === name))
    .find((found) => found >= 0);
  // With a hash `'unsafe-inline'` would hold no more.
  if (index === undefined || /'unsafe-inline'(?!.*'(nonce|sha\d+)-)/.test(directives[index]))
    return policy;
  const [name, ...sources] = directives[index].split(/\s+/);
  const others = sources.filter((source) => source !== "'none'");
  const own = [name.replace('default-src', 'script-src'), ...others, `'sha256-${hash}'`].join(' ');
  if (name === 'default-src') directives.push(own);
  else directives[index] = own;
  return directives.join('; ');
}

/** HTML with a script before all others. */
export const injected = (html, script) =>
  html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}<script>${script}</script>`);

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Passes an answer on; a page gets the script, if there is one. */
async function answer(incoming, upstream, response, script) {
  const headers = { ...upstream.headers };
  const isPage =
    /text\/html/.test(headers['content-type']) && /text\/html/.test(incoming.headers.accept);
  if (!script || !isPage) {
    response.writeHead(upstream.statusCode, upstream.rawHeaders);
    upstream.on('aborted', () => response.destroy());
    return upstream.pipe(response);
  }
  for (const name of ['content-security-policy', 'content-security-policy-report-only']) {
    if (headers[name]) headers[name] = allowing(headers[name], script);
  }
  // Bytes stay as they are: the page may be in any charset.
  const body = injected((await textOf(upstream)).toString('latin1'), script);
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  response.writeHead(upstream.statusCode, headers);
  return response.end(Buffer.from(body, 'latin1'));
}

/**
 * Emits `request` with an address. `script` is what pages start with, `offline` answers nothing;
 * `idle()` resolves when nothing has been asked for half a second.
 */
export class Proxy extends EventEmitter {
  script = '';
  offline = false;
  #open = 0;
  #last = 0;
  #server = createServer((incoming, response) => this.#forward(incoming, response));

  async start() {
    this.#server.on('connect', (request, socket, head) => this.#tunnel(request, socket, head));
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    await new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
    this.address = `127.0.0.1:${this.#server.address().port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async idle() {
    while (this.#open || performance.now() - this.#last < 500) {
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** What no page may ask: anything where the network is off, and names that must not leave this machine. */
  #isClosed = (host) => this.offline || host.endsWith('.example');

  #forward(incoming, response) {
    const { hostname, port, pathname, search } = new URL(incoming.url);
    if (pathname !== '/favicon.ico') this.emit('request', incoming.url);
    if (this.#isClosed(hostname)) return incoming.socket.destroy();
    this.#open++;
    response.on('close', () => {
      this.#open--;
      this.#last = performance.now();
    });
    const { 'proxy-connection': own, ...headers } = incoming.headers;
    if (this.script && /text\/html/.test(headers.accept)) {
      headers['accept-encoding'] = 'identity';
      delete headers['if-none-match'];
      delete headers['if-modified-since'];
    }
    const { method } = incoming;
    const path = pathname + search;
    const upstream = ask({ hostname, port, path, method, headers }, (found) =>
      answer(incoming, found, response, this.script),
    );
    upstream.on('error', () => incoming.socket.destroy());
    response.on('close', () => upstream.destroy());
    incoming.pipe(upstream);
    return undefined;
  }

  /** Passes bytes both ways, once `hello` has been said to the server. */
  #join(socket, { hostname, port }, hello) {
    if (this.#isClosed(hostname)) return socket.destroy();
    const upstream = connect(Number(port || 80), hostname, () => {
      hello(upstream);
      upstream.pipe(socket).pipe(upstream);
    });
    for (const end of [upstream, socket]) {
      end.on('error', () => undefined);
      end.on('close', () => [upstream, socket].forEach((one) => one.destroy()));
    }
    return undefined;
  }

  #tunnel({ url }, socket, head) {
    this.#join(socket, new URL(`http://${url}`), (upstream) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
    });
  }

  /** For web sockets. */
  #upgrade({ method, url, rawHeaders }, socket, head) {
    const address = new URL(url);
    const lines = rawHeaders.map((text, index) => text + (index % 2 ? '\r\n' : ': ')).join('');
    this.#join(socket, address, (upstream) => {
      upstream.write(`${method} ${address.pathname}${address.search} HTTP/1.1\r\n${lines}\r\n`);
      upstream.write(head);
    });
  }
}
