/**
 * Finds an installed Chrome, Chromium or Edge, or gets one: from the environment (`CHROME_PATH`), the
 * PATH, the usual places, the system's package manager, the test tool's own download.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((root) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      join(process.env[root] ?? '', file),
    ),
  ),
};

const downloads = fileURLToPath(new URL('../node_modules/.browsers', import.meta.url));

/** What an earlier run has downloaded. */
const downloaded = () =>
  existsSync(downloads)
    ? readdirSync(downloads, { recursive: true })
        .filter((file) => /(^|[/\\])(chrome|chrome\.exe|Google Chrome for Testing)$/.test(file))
        .map((file) => join(downloads, file))
    : [];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** What a browser is started with: no sandbox for root, and nothing asked of the network by itself. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed browser, or `undefined`. */
export function findBrowser() {
  const all = [
    process.env.CHROME_PATH ?? '',
    ...onPath(...names),
    ...(places[process.platform] ?? []),
    ...downloaded(),
  ];
  return all.filter(Boolean).find(runs);
}

/** The files of these names on the PATH. */
const onPath = (...wanted) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => wanted.map((name) => join(folder, name)));

/** The path of Firefox, or `undefined`. */
export const findFirefox = () => onPath('firefox-esr', 'firefox').find(runs);

/** The paths of WebKitGTK's driver, its browser and the display it is shown on, or `undefined`. */
export function findWebKit() {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) => onPath(name).find(runs));
  const browser = ['/usr/lib', '/usr/libexec']
    .filter(existsSync)
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .flatMap((folder) => ['4.1', '4.0'].map((api) => `${folder}/webkit2gtk-${api}/MiniBrowser`))
    .find(runs);
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** Installs Chromium and fonts for Vietnamese and Khmer by apt-get, where that is allowed. */
function installByApt() {
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...root, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', 'chromium', 'fonts-noto-core', 'fonts-khmeros');
}

/** Downloads a browser by the test tool; resolves to its path. */
async function download() {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } =
    await import('@puppeteer/browsers');
  const buildId = await resolveBuildId(Browser.CHROME, detectBrowserPlatform(), 'stable');
  const { executablePath } = await install({
    browser: Browser.CHROME,
    buildId,
    cacheDir: downloads,
  });
  return executablePath;
}

/** The path of a browser; gets one when none is installed. Rejects, with what to do, when none can be had. */
export async function getBrowser() {
  const failures = [];
  for (const way of [findBrowser, installByApt, download]) {
    try {
      const found = (await way()) ?? findBrowser();
      if (found) return found;
      console.log('No Chrome, Chromium or Edge found; trying to get one …');
    } catch (error) {
      failures.push(`${way.name}: ${String(error.message).split('\n')[0]}`);
    }
  }
  throw new Error(
    `The tests need Chrome, Chromium or Edge, and none could be had.\n${failures.join('\n')}\n` +
      'Install one, or name its file in the environment: CHROME_PATH=/path/to/chrome npm test',
  );
}
