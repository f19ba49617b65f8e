/** Has a page see media features as named, `[{ name, value }]`, in any engine. */
export async function emulate({ browser }, page, features) {
  if (browser.name !== 'Chrome') return page.emulateMediaFeatures(features);
  // Puppeteer knows no forced colours, and each call takes the place of the last.
  const session = await page.createCDPSession();
  return session.send('Emulation.setEmulatedMedia', { features });
}
