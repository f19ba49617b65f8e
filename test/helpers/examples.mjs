/** The examples of rendering on a server, run as their readers run them. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.mjs';

const run = promisify(execFile);

/** The Express app, with its script bundled; gives back its address and how to end it. */
async function express(folder) {
  const { build } = await import('vite');
  const root = 'examples/express';
  await build({ root, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
  const { makeApp } = await import('../../examples/express/server.mjs');
  const server = makeApp(folder).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const close = () => server.close();
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}

/** The site that Eleventy builds. */
async function eleventy(folder) {
  const command = 'node_modules/@11ty/eleventy/cmd.cjs';
  const config = '--config=examples/eleventy/eleventy.config.mjs';
  await run(process.execPath, [command, config, `--output=${folder}`, '--quiet']);
  return serve(folder);
}

const examples = { express, eleventy };

/** A command that starts an example and gives back its address. */
export const serverExamples = () => {
  const started = [];
  return {
    name: 'server-examples',
    async executeCommand({ command, payload }) {
      if (command !== 'example') return undefined;
      const folder = await mkdtemp(join(tmpdir(), 'portal-example-'));
      const example = await examples[payload.name](folder);
      started.push({ ...example, folder });
      return example.address;
    },
    async serverStop() {
      for (const { close, folder } of started) {
        close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
};
