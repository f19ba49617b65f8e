/** What the tests of the workshop need of the runner. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { copyHosts } from '../../scripts/hosts.mjs';

const folder = 'node_modules/.portal-elements-hosts';
const root = new URL('../../', import.meta.url);

/** Serves the sheets of the host pages where Storybook and the site have them. */
export async function hostSheets(context, next) {
  const { path } = context;
  if (/^\/hosts\/(?:[^/]+\/.+|place\.css)$/.test(path)) context.path = `/${folder}${path.slice(6)}`;
  await next();
}

/** Where a press of the mouse goes: a number of times in a row, as a hand does it. */
const press = async (page, { x, y, count }) => {
  await page.mouse.click(x, y, { count });
  return true;
};

/** `stories`: the files of stories. `press`: the mouse at a place, once or more. */
export const workshop = () => ({
  name: 'workshop',
  serverStart: () => copyHosts(fileURLToPath(new URL(folder, root))),
  async executeCommand({ command, payload, session }) {
    if (command === 'press') return press(session.browser.getPage(session.id), payload);
    if (command !== 'stories') return undefined;
    const files = await readdir(new URL('stories', root));
    return files.filter((name) => name.endsWith('.stories.ts')).sort();
  },
});
