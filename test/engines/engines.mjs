/**
 * The engines that the tests run in: Chromium, and Firefox and WebKit where they are installed.
 * `ENGINES=firefox,webkit` in the environment names them; one that is named and missing is an error.
 */
import { basename } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import {
  findBrowser,
  findFirefox,
  findWebKit,
  launchArguments,
} from '../../scripts/find-browser.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

const chromium = (executablePath) =>
  chromeLauncher({ launchOptions: { executablePath, args: launchArguments } });

/** How each engine is found, and started with what was found. */
const engines = {
  chromium: [findBrowser, chromium],
  firefox: [findFirefox, firefox],
  webkit: [findWebKit, webkit],
};

/** Test files that run in Chromium only, by the reason: what they prove is not the engine's. */
const chromiumOnly = {
  'the words, files and code of the documentation': [
    'docs',
    'guides',
    'guides-frameworks',
    'release',
    'snippets',
    'types',
    'vectors',
  ],
  'the workshop and the site about the elements, not the elements': [
    'toolbar',
    'builder',
    'site',
    'site-pages',
    'theme',
    'demo',
  ],
  'the ink of letters, which is the fonts’, measured in pixels as Chromium draws them': ['type'],
  'hosts and editors: tables that take long': ['hosts', 'editors'],
  'the copies of all stories: the stories themselves are shown in every engine': ['stories'],
};

const mine = new Set(Object.values(chromiumOnly).flat());
const isMine = (file) => mine.has(basename(file, '.test.ts'));
const named = process.argv.filter((word) => word.endsWith('.test.ts'));

/** The launchers of the engines that were asked for, or are there. */
function launchers() {
  const asked = process.env.ENGINES?.split(',');
  return (asked ?? Object.keys(engines)).flatMap((name) => {
    const [find, launch] = engines[name] ?? [];
    const found = find?.();
    if (!found && asked) throw new Error(`ENGINES: ${name} is not installed, or not known.`);
    return found ? [launch(found)] : [];
  });
}

const all = launchers();
const isChromium = ({ name }) => name === 'Chrome';
const shared = ['test/*.test.ts', ...[...mine].map((name) => `!test/${name}.test.ts`)];
const filesFor = (browser) => (isChromium(browser) ? 'test/*.test.ts' : shared);
const [first, ...rest] = all;

/** What the first engine, which is Chromium unless others are asked for, runs. */
export const files = filesFor(first);

/** That engine; for tests that are named all engines, unless one of them is for Chromium only. */
export const browsers = named.length && !named.some(isMine) ? all : [first];

/** A group for each of the other engines in a run of all tests. */
export const otherEngines = rest.map((browser) => ({
  name: browser.name,
  files: filesFor(browser),
  browsers: [browser],
}));

/** Whether Chromium, in which nothing is missing, takes part. */
export const withChromium = isChromium(first);
