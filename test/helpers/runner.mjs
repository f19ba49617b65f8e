/** What the tests need of the runner beyond its own commands. */

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

/** Serves `?strict` pages under the policy of a strict site. */
export async function strictPolicy(context, next) {
  await next();
  if ('strict' in context.query) context.set('content-security-policy', policy);
}

const media = ({ dark, still }) => [
  { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
  { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
];

/** An element of a page as PNG, in base64. */
async function pictureOf(page, selector) {
  const element = await page.waitForSelector(selector);
  return element.screenshot({ encoding: 'base64' });
}

/**
 * A command that opens a page in a window of its own, as a reader would, and gives back what it showed:
 * the value of `evaluate`, console messages and errors, requests, the accessibility tree, a picture of the element that
 * `picture` selects.
 */
export const visit = () => ({
  name: 'visit',
  async executeCommand({ command, payload, session }) {
    if (command !== 'visit') return undefined;
    const { path, width = 1280, height = 800, script = true, tree, picture, keys = [], evaluate } = payload;
    const own = session.browser.getPage(session.id);
    const page = await own.browser().newPage();
    const messages = [];
    const requests = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    try {
      await page.setViewport({ width, height });
      await page.setJavaScriptEnabled(script);
      await page.emulateMediaFeatures(media(payload));
      if (payload.forcedColors) {
        const session = await page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      await page.goto(new URL(path, own.url()).href, { waitUntil: 'networkidle0' });
      for (const key of keys) await page.keyboard.press(key);
      if (payload.print) await page.pdf();
      return {
        messages,
        requests,
        value: evaluate ? await page.evaluate(evaluate) : undefined,
        tree: tree ? await page.accessibility.snapshot({ interestingOnly: false }) : undefined,
        picture: picture ? await pictureOf(page, picture) : undefined,
      };
    } finally {
      await page.close();
    }
  },
});

/** Prints `N passed, N failed` as the last line; files that did not load count as failed. */
export function closingLine() {
  return {
    onTestRunFinished({ sessions }) {
      let [passed, failed, skipped] = [0, 0, 0];
      const count = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.skipped) skipped++;
          else if (test.passed) passed++;
          else failed++;
        }
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        count(session.testResults);
        if (!session.testResults || (session.errors.length && session.passed === false)) failed++;
      }
      process.on('exit', () => {
        console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      });
    },
  };
}
