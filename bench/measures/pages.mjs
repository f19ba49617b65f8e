/** Pages that a reader opens: what it takes until they stand still, and what scrolling them takes. */
import { Tab } from '../browser.mjs';
import { takeTurns } from '../statistics.mjs';

/**
 * Opens a page anew in each round. `cpu`, and of it `script`, `style` and `layout`, ms of the main thread;
 * `shift`, the layout shift; `longest` and `blocking`, ms of tasks over 50 ms; `paint`, ms to the first
 * content; `requests`.
 */
export function opening(
  { browser },
  contestants,
  address,
  { rounds, slow = 4, line = false, width },
) {
  return takeTurns(contestants, { rounds }, async (one) => {
    const tab = await Tab.open(browser, { slow, line, width });
    await tab.visit(address(one));
    const { cpu, script, style, layout } = await tab.metrics();
    const { shift, longest, blocking, paint } = await tab.notes();
    const requests = tab.requests.filter((url) => !url.startsWith('data:')).length;
    if (tab.faults.length) throw new Error(`${one.title}: ${tab.faults[0]}`);
    await tab.close();
    return { cpu, script, style, layout, shift, longest, blocking, paint, requests };
  });
}

/**
 * Scrolls 20,000 px as a finger does, on a page whose link back to the top is shown: `script`, ms, and the
 * layouts and recalculations of style that it costs.
 */
export function scrolling({ browser, pages }, contestants, { rounds, distance = 20_000 }) {
  return takeTurns(contestants, { rounds }, async (one) => {
    const tab = await Tab.open(browser);
    await tab.visit(pages.tall(one));
    await tab.evaluate(() => scrollTo(0, 3_000));
    // The link shows itself, which may take a transition.
    await tab.settle(30);
    const before = await tab.metrics();
    await tab.send('Input.synthesizeScrollGesture', {
      x: 400,
      y: 400,
      yDistance: -distance,
      speed: 10_000,
    });
    const after = await tab.metrics();
    const scrolled = (await tab.evaluate(() => scrollY)) - 3_000;
    if (scrolled < distance * 0.95) throw new Error(`${one.title}: scrolled ${scrolled} px only`);
    await tab.close();
    return {
      cpu: after.cpu - before.cpu,
      script: after.script - before.script,
      layouts: after.layouts - before.layouts,
    };
  });
}
