/**
 * A static site: each page that Eleventy has written is rendered once, when the site is built.
 *
 *   npm install portal-elements @lit-labs/ssr @lit-labs/ssr-client parse5 @11ty/eleventy
 *   npx eleventy --config=examples/eleventy/eleventy.config.mjs
 *
 * The script is the file for the tag: it renders each element anew, at once, which nobody sees.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderHtml } from 'portal-elements/ssr.js';

const site = 'https://songlanh.example';
const folderOf = (file) => dirname(fileURLToPath(import.meta.resolve(`portal-elements/${file}`)));

export default function (config) {
  config.addTransform('portal-elements', function (html) {
    if (!this.page.outputPath?.endsWith('.html')) return html;
    return renderHtml(html, { url: site + this.page.url, styles: '/styles/' });
  });
  config.addPassthroughCopy({
    [folderOf('styles/page.css')]: 'styles',
    [folderOf('cdn/portal-elements.js')]: 'portal-elements',
  });
  return { dir: { input: 'examples/eleventy', output: 'examples/eleventy/_site' } };
}
