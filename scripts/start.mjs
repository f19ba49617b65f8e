/** Builds everything there is to look at, and serves it from one address on this machine. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Runs a command of npm; says how long it took, and what it said when it failed. */
async function step(name, script) {
  process.stdout.write(`  ${name} … `);
  const started = performance.now();
  const said = [];
  // The shell finds npm by its name on every system.
  const child = spawn(`npm run --silent ${script}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (text) => said.push(text));
  child.stderr.on('data', (text) => said.push(text));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) {
    process.stdout.write('failed\n');
    process.stderr.write(said.join(''));
    process.exit(code ?? 1);
  }
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
}

console.log('Building, about half a minute:');
await step('the library', 'build');
await step('Storybook', 'build:storybook');
await step('the site', 'site');

const { address, close } = await serve('site-static', { port: Number(process.env.PORT ?? 6006) });
console.log(`
  Tiếng Việt     ${address}/
  English        ${address}/en/

  Demo page      ${address}/demo/index.html   (Tiếng Việt)
                 ${address}/demo/en.html      (English)
                 ${address}/demo/km.html      (ភាសាខ្មែរ)
  Guides         ${address}/guides/index.html
  Embed builder  ${address}/builder.html
  Theme          ${address}/theme.html
  Storybook      ${address}/storybook/index.html

  Ctrl+C ends it.
`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    close();
    process.exit(0);
  });
}
