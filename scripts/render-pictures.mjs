/**
 * Renders the scenes in demo/pictures/source/*.svg to the pictures the demo page uses.
 *
 * Every scene becomes a JPEG and a WebP at three widths (480, 960 and 1600 px), written next to the
 * source folder: demo/pictures/<scene>-<width>.jpg and .webp. The height follows the viewBox.
 *
 * Usage: node scripts/render-pictures.mjs [scene ...]
 * Without arguments all scenes are rendered. The browser is the one of the tests.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from './find-browser.mjs';

const WIDTHS = [480, 960, 1600];
const FORMATS = [
  { type: 'jpeg', extension: 'jpg', quality: 80 },
  { type: 'webp', extension: 'webp', quality: 78 },
];
const pictures = new URL('../demo/pictures/', import.meta.url);
const source = new URL('source/', pictures);

/**
 * The names of all scenes that have a source file.
 * @returns {Promise<string[]>}
 */
async function listScenes() {
  const files = await readdir(source);
  return files
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort();
}

/**
 * Width divided by height of an SVG, taken from its viewBox.
 * @param {string} svg
 * @returns {number}
 */
function aspectRatio(svg) {
  const [, width, height] = svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? [];
  if (!width) throw new Error('The SVG needs a viewBox that starts at 0 0.');
  return Number(width) / Number(height);
}

/**
 * Renders one scene at all widths and in all formats.
 * @param {import('puppeteer-core').Page} page
 * @param {string} scene
 */
async function renderScene(page, scene) {
  const svg = await readFile(new URL(`${scene}.svg`, source), 'utf8');
  const ratio = aspectRatio(svg);
  const style = 'body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }';
  const fill = svg.replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" ');

  for (const width of WIDTHS) {
    const height = Math.round(width / ratio);
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.setContent(`<!doctype html><style>${style}</style>${fill}`);
    for (const { type, extension, quality } of FORMATS) {
      const file = new URL(`${scene}-${width}.${extension}`, pictures);
      await page.screenshot({ path: fileURLToPath(file), type, quality });
      const { size } = await stat(file);
      console.log(`${scene}-${width}.${extension}  ${width}x${height}  ${size} bytes`);
    }
  }
}

const wanted = process.argv.slice(2);
const scenes = wanted.length > 0 ? wanted : await listScenes();
const browser = await puppeteer.launch({
  executablePath: await getBrowser(),
  args: launchArguments,
});
try {
  const page = await browser.newPage();
  for (const scene of scenes) await renderScene(page, scene);
} finally {
  await browser.close();
}
