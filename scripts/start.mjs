/** Builds, then serves the demo page, Storybook and the documentation from one server on this machine. */
import { spawn, execSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The first free port from `port` on. */
const freePort = (port) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(freePort(port + 1)) : reject(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
console.log('Building …');
execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });

const port = await freePort(Number(process.env.PORT ?? 6006));
const base = `http://127.0.0.1:${port}`;
const storybook = spawn(
  process.execPath,
  [
    'node_modules/storybook/dist/bin/dispatcher.js',
    'dev',
    '--host=127.0.0.1',
    `--port=${port}`,
    '--exact-port',
    '--ci',
    '--quiet',
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
storybook.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill());

const answers = async (address) => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
};
while (!(await answers(`${base}/iframe.html`))) await new Promise((done) => setTimeout(done, 200));

console.log(`
  Demo page      ${base}/demo/index.html   (Tiếng Việt)
                 ${base}/demo/en.html      (English)
                 ${base}/demo/km.html      (ភាសាខ្មែរ)
  Storybook      ${base}/
  Documentation  ${base}/?path=/docs/start-here-read-me--docs

  Ctrl+C ends it.
`);
