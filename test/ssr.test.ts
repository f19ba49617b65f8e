import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { visit } from './helpers/page.js';

const pageOf = (payload: object): Promise<string> =>
  executeServerCommand('render-page', { origin: location.origin, ...payload });

const state = `(async () => {
  for (let round = 0; round < 30; round++) await new Promise(requestAnimationFrame);
  let shift = 0; const shifts=[];
  new PerformanceObserver((list) => { for (const e of list.getEntries()) { shift += e.value; shifts.push(...e.sources.map(s=>[s.node?.nodeName, s.node?.className, JSON.stringify(s.previousRect), JSON.stringify(s.currentRect)].join(' ')))} }).observe({ type: 'layout-shift', buffered: true });
  await new Promise((done) => setTimeout(done, 100));
  const text = (host) => nodesIn(host).length && [...host.shadowRoot.childNodes].filter((n) => n.nodeType!==8 && !n.matches?.('style,link')).map((n) => n.textContent).join('').replace(/\\s+/g, ' ').trim();
  return {
    shift, shifts,
    texts: shadows().map((host) => host.localName + ': ' + text(host)),
    kept: [...before].map(([host, nodes]) => { const now = nodesIn(host); return host.localName + ' ' + nodes.filter((n) => now.includes(n)).length + '/' + nodes.length + '/' + now.length; }),
  };
})()`;

describe('x', () => {
  for (const file of ['demo/index.html', 'demo/en.html', 'demo/km.html'])
    it(file, async () => {
      const a = await visit<any>({ path: await pageOf({ file }), evaluate: state });
      const b = await visit<any>({ path: await pageOf({ file, served: false }), evaluate: state });
      if(1) throw new Error([JSON.stringify(a.messages), JSON.stringify(a.value.shift), a.value.shifts.join('\n'), JSON.stringify(b.value.shift), a.value.kept.join("\n"), a.value.texts.join("\n")].join("\n"));
      expect(a.value.texts).to.deep.equal(b.value.texts);
    });
});
