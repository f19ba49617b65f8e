/** What the tests need of the runner beyond its own commands. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import ts from 'typescript';
import { emulate } from '../engines/emulate.mjs';

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves `?strict` pages under the policy of a strict site; `?strict=a b` names the only policies of
 * Trusted Types; `?policy=…` is a whole policy.
 */
export async function strictPolicy(context, next) {
  await next();
  const { strict, policy: own } = context.query;
  const named = strict ? `; trusted-types ${strict}` : '';
  if (strict !== undefined) context.set('content-security-policy', policy + named);
  if (own) context.set('content-security-policy', own);
}

/**
 * A command that checks blocks of JSON-LD against schema.org's vocabulary, as the types of schema-dts
 * have it: gives back what the compiler finds wrong.
 */
export const schemaCheck = () => ({
  name: 'schema-check',
  executeCommand({ command, payload }) {
    if (command !== 'schema-check') return undefined;
    const file = fileURLToPath(new URL('../schema-check.ts', import.meta.url));
    const source = payload.blocks
      .map((block, index) => `export const block${index}: WithContext<NewsArticle> = ${block};`)
      .join('\n');
    const options = {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      moduleResolution: 100,
      module: 99,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.readFile = (name) =>
      name === file
        ? `import type { NewsArticle, WithContext } from 'schema-dts';\n${source}`
        : readFile(name);
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});

/** Runs a program in Node, in the folder of the project; resolves to what it prints, read as JSON. */
function inNode(program, env = {}) {
  const args = ['--input-type=module', '--eval', program];
  const output = execFileSync(process.execPath, args, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  return JSON.parse(output);
}

const dates = `
  import * as dates from './dist/core/dates.js';
  import { run } from './test/helpers/date-run.mjs';
  console.log(JSON.stringify(run(dates)));`;

const readers = `
  import { readFileSync } from 'node:fs';
  import { readArticle, readLinks } from './dist/content.js';
  const url = 'https://songlanh.example/';
  const read = (name) => {
    const source = readFileSync('test/fixtures/content/' + name, 'utf8');
    const attempt = (reader) => { try { return reader(source, { url }); } catch ({ message }) { return message; } };
    return [attempt(readArticle), attempt(readLinks)];
  };
  console.log(JSON.stringify(NAMES.map(read)));`;

/**
 * Commands that run in Node what the tests run in a page: the dates, on a machine of the time zone that
 * is named; the readers, on the fixtures that are named.
 */
export const node = () => ({
  name: 'node',
  executeCommand({ command, payload }) {
    if (command === 'dates-in-node') return inNode(dates, { TZ: payload.zone });
    if (command === 'readers-in-node') {
      return inNode(readers.replace('NAMES', JSON.stringify(payload.names)));
    }
    return undefined;
  },
});

/** What a reader has set who has not left all as it comes. */
const media = ({ dark, still, forcedColors }) => [
  ...(dark ? [{ name: 'prefers-color-scheme', value: 'dark' }] : []),
  ...(still ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
  ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
];

/** An element of a page as PNG, in base64. */
async function pictureOf(page, selector) {
  const element = await page.waitForSelector(selector);
  return element.screenshot({ encoding: 'base64' });
}

/** What is on each page of a PDF: its text, line by line, and how many pictures. */
async function pagesOf(data) {
  const document = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
    const { fnArray } = await page.getOperatorList();
    const pictures = fnArray.filter((operator) => operator === OPS.paintImageXObject).length;
    pages.push({ text: text.normalize('NFC'), pictures });
  }
  await document.destroy();
  return pages;
}

/**
 * A command that opens a page in a window of its own, as a reader would, and gives back what it showed:
 * the value of `evaluate`, console messages and errors, requests, the accessibility tree, a picture of the
 * element that `picture` selects. With `print` the page is printed, once `act` has come to a result;
 * `pages` is what is on paper.
 */
export const visit = () => ({
  name: 'visit',
  async executeCommand({ command, payload, session }) {
    if (command !== 'visit') return undefined;
    const {
      path,
      width = 1280,
      height = 800,
      script = true,
      tree,
      picture,
      keys = [],
      evaluate,
    } = payload;
    const own = session.browser.getPage(session.id);
    const page = await own.browser().newPage();
    const messages = [];
    const requests = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    try {
      await page.setViewport({ width, height });
      if (!script) await page.setJavaScriptEnabled(false);
      if (payload.zone) await page.emulateTimezone(payload.zone);
      await emulate(session, page, media(payload));
      await page.goto(new URL(path, own.url()).href, { waitUntil: 'networkidle0' });
      for (const key of keys) await page.keyboard.press(key);
      if (payload.act) await page.evaluate(payload.act);
      const pdf = payload.print ? await page.pdf({ format: 'A4' }) : undefined;
      return {
        messages,
        requests,
        pages: pdf && (await pagesOf(pdf)),
        value: evaluate ? await page.evaluate(evaluate) : undefined,
        tree: tree ? await page.accessibility.snapshot({ interestingOnly: false }) : undefined,
        picture: picture ? await pictureOf(page, picture) : undefined,
      };
    } finally {
      await page.close();
    }
  },
});
