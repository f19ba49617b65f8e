/**
 * Writes what is made from the manifest for the package: data of editors, types of frameworks, llms.txt.
 * Part of `npm run build`.
 */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cssData, htmlData, webTypes } from './editors.mjs';
import { llms } from './llms.mjs';
import { elementTypes } from './types.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
mkdirSync('dist/types', { recursive: true });

const typings = new URL('types/', import.meta.url);
for (const file of readdirSync(typings)) copyFileSync(new URL(file, typings), `dist/types/${file}`);

const written = {
  'dist/types/elements.d.ts': elementTypes(),
  'dist/vscode.html-custom-data.json': JSON.stringify(htmlData()),
  'dist/vscode.css-custom-data.json': JSON.stringify(cssData()),
  'dist/web-types.json': JSON.stringify(webTypes()),
  'llms.txt': llms(),
};
for (const [file, text] of Object.entries(written)) writeFileSync(file, text);
