/** What the tests of editors need of the runner: a filter that runs in Node, and the table written out. */
import { mkdir, writeFile } from 'node:fs/promises';
import sanitize from 'sanitize-html';

/**
 * Commands of the test runner: `sanitize-html` filters HTML as a server that runs in Node does, with
 * `allow` beside what it allows by itself; `editors-table` writes the table to `dist/editors-table.md`,
 * to be copied into `docs/editors.md`.
 */
export const editors = () => ({
  name: 'editors',
  async executeCommand({ command, payload }) {
    if (command === 'sanitize-html') {
      const { tags = [], attributes = {} } = payload.allow ?? {};
      const own = sanitize.defaults;
      return sanitize(payload.html, {
        allowedTags: [...own.allowedTags, ...tags],
        allowedAttributes: { ...own.allowedAttributes, ...attributes },
      });
    }
    if (command !== 'editors-table') return undefined;
    await mkdir('dist', { recursive: true });
    await writeFile('dist/editors-table.md', payload.table);
    return true;
  },
});
