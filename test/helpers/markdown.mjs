/** The code blocks of the documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexer, walkTokens } from 'marked';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = 'scripts/release/examples';

/** The files that readers copy from. */
const pages = () =>
  ['.', 'docs'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: folder !== '.' })
      .map((name) => `${folder}/${name}`.replaceAll('\\', '/').replace('./', ''))
      .filter((name) => name.endsWith('.md'))
      .sort(),
  );

/** The code blocks of a file, in its order: language and text. */
export function blocksIn(path) {
  const blocks = [];
  walkTokens(lexer(readFileSync(`${root}${path}`, 'utf8')), (token) => {
    if (token.type === 'code') blocks.push({ path, lang: token.lang ?? '', code: token.text });
  });
  return blocks;
}

/** Every code block of the documentation, and the examples that the release has. */
export const allBlocks = () => [
  ...pages().flatMap(blocksIn),
  ...readdirSync(`${root}${examples}`).map((name) => ({
    path: `${examples}/${name}`,
    lang: 'html',
    code: readFileSync(`${root}${examples}/${name}`, 'utf8'),
  })),
];
