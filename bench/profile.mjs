/** Where the time goes: the functions that take most of it, by the browser's own profiler. */
import { Tab } from './browser.mjs';
import { cardsOf } from './peers.mjs';

/** Milliseconds of each function itself, the longest first, as `[name, ms]`. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const times = new Map();
  const names = new Map(
    nodes.map(({ id, callFrame }) => {
      const { functionName, url, lineNumber } = callFrame;
      return [id, `${functionName || '(anonymous)'} ${url.split('/').pop()}:${lineNumber + 1}`];
    }),
  );
  samples.forEach((id, index) => {
    const name = names.get(id);
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index] / 1000);
  });
  return [...times].sort(([, a], [, b]) => b - a);
}

/** Profiles what `act` does to a tab; resolves to `[function, ms]`, the longest first. */
export async function profile(tab, act) {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: 200 });
  await tab.send('Profiler.start');
  await act();
  const { profile: found } = await tab.send('Profiler.stop');
  await tab.send('Profiler.disable');
  return selfTimes(found).filter(([name]) => !/^\((idle|root)\)/.test(name));
}

const put = () => {
  document.querySelector('.box').innerHTML = window.html;
};

/** Where the time of creating 1,000 cards goes, script alone: `[function, ms for 1,000 cards]`. */
export async function hotspots({ browser, pages }, one) {
  const tab = await Tab.open(browser);
  await tab.visit(pages.empty(one));
  await tab.evaluate((html) => void (window.html = html), cardsOf(one, 1000));
  const round = async () => {
    await tab.evaluate(put);
    await tab.settle();
  };
  await round();
  const rounds = 5;
  const times = await profile(tab, async () => {
    for (let turn = 0; turn < rounds; turn++) await round();
  });
  await tab.close();
  return times.slice(0, 12).map(([name, time]) => [name, time / rounds]);
}
