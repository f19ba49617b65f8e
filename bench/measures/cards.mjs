/** Cards in a page that lives: creating, moving, keeping and removing them. */
import { Tab } from '../browser.mjs';
import { groupOf } from '../looks.mjs';
import { cardsOf } from '../peers.mjs';
import { takeTurns } from '../statistics.mjs';

const put = () => {
  document.querySelector('.box').innerHTML = window.html;
};
const empty = () => {
  document.querySelector('.box').replaceChildren();
};
const move = () => {
  const [from, to] = document.querySelectorAll('.box');
  to.append(...from.children);
};

/** A tab for each contestant, with its script and an empty box. */
async function tabsOf({ browser, pages }, contestants) {
  const tabs = new Map();
  for (const one of contestants) {
    const tab = await Tab.open(browser);
    await tab.visit(pages.empty(one));
    tabs.set(one, tab);
  }
  return { of: (one) => tabs.get(one), close: () => closeAll(tabs.values()) };
}

async function closeAll(tabs) {
  for (const tab of tabs) await tab.close();
}

/** Has the page keep some HTML, which `put` then puts into the box. */
const keep = (tab, html) => tab.evaluate((text) => void (window.html = text), html);

async function clear(tab) {
  await tab.evaluate(empty);
  await tab.settle();
  await tab.send('HeapProfiler.collectGarbage');
}

/** Creates, renders and lays out cards: the metrics of a tab. `html` makes what is put into the page. */
export async function create(bench, contestants, { count, rounds, warm = 2, html = cardsOf }) {
  const tabs = await tabsOf(bench, contestants);
  for (const one of contestants) await keep(tabs.of(one), html(one, count));
  const all = await takeTurns(contestants, { rounds, warm }, async (one) => {
    const tab = tabs.of(one);
    await tab.page.bringToFront();
    await clear(tab);
    return tab.during(put);
  });
  await tabs.close();
  return all;
}

/** The same in a group. */
export const createGroup = (bench, contestants, options) =>
  create(bench, contestants, { ...options, html: groupOf });

/** Moves living cards from one box to another: the metrics of a tab. */
export async function moving(bench, contestants, { count, rounds }) {
  const tabs = await tabsOf(bench, contestants);
  for (const one of contestants) {
    const tab = tabs.of(one);
    await keep(tab, cardsOf(one, count));
    await tab.evaluate(put);
    await tab.evaluate(() => {
      const box = document.querySelector('.box');
      box.after(box.cloneNode());
    });
    await tab.settle();
  }
  const all = await takeTurns(contestants, { rounds, warm: 2 }, async (one) => {
    const tab = tabs.of(one);
    await tab.page.bringToFront();
    const found = await tab.during(move);
    await tab.evaluate(() =>
      document.querySelector('.box').before(document.querySelectorAll('.box')[1]),
    );
    return found;
  });
  await tabs.close();
  return all;
}

/** What a card that lives takes: bytes of JavaScript and of the DOM, nodes, listeners. */
export async function memory(bench, contestants, { count, rounds }) {
  return takeTurns(contestants, { rounds }, async (one) => {
    const tab = await Tab.open(bench.browser);
    await tab.visit(bench.pages.empty(one));
    await keep(tab, cardsOf(one, count));
    // What is needed once, for the first cards, is not the cards'.
    await tab.evaluate(put);
    await tab.settle();
    await clear(tab);
    const before = await tab.alive();
    await tab.evaluate(put);
    await tab.settle();
    const after = await tab.alive();
    await tab.close();
    return Object.fromEntries(
      Object.keys(after).map((key) => [key, (after[key] - before[key]) / count]),
    );
  });
}

/** Creates an element, has it render, removes it; so many times. */
const cycle = async ({ html, cycles }) => {
  const box = document.querySelector('.box');
  const made = document.createElement('template');
  made.innerHTML = html;
  for (let turn = 0; turn < cycles; turn++) {
    const element = document.importNode(made.content.firstElementChild, true);
    box.append(element);
    await element.updateComplete;
    if (turn % 50 === 49) await new Promise(requestAnimationFrame);
    element.remove();
  }
};

/** What is left of an element that was created and removed, after collection. `html` of a contestant. */
export async function cycles(bench, contestants, { cycles: count, rounds, html }) {
  return takeTurns(contestants, { rounds }, async (one) => {
    const tab = await Tab.open(bench.browser);
    await tab.visit(bench.pages.empty(one));
    await tab.evaluate(cycle, { html: html(one), cycles: 1000 });
    const before = await tab.alive();
    await tab.evaluate(cycle, { html: html(one), cycles: count });
    const after = await tab.alive();
    await tab.close();
    return Object.fromEntries(
      Object.keys(after).map((key) => [key, (after[key] - before[key]) / count]),
    );
  });
}

/** Where the parts of a card stand, to see that plain HTML has the same look. */
export const boxesOf = async (bench, one) => {
  const tab = await Tab.open(bench.browser);
  await tab.visit(bench.pages.empty(one));
  await keep(tab, cardsOf(one, 1));
  await tab.evaluate(put);
  await tab.settle();
  const boxes = await tab.evaluate(() => {
    const card = document.querySelector('.box').firstElementChild;
    const inside = card.shadowRoot ?? card;
    return [
      card,
      ...card.querySelectorAll('h3,h3 a,p:not(.action)'),
      ...inside.querySelectorAll('[part=action],.action,span,svg'),
    ].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [
        node.localName === card.localName ? 'card' : node.localName,
        ...[x, y, width, height].map((value) => Math.round(value * 2) / 2),
      ].join(' ');
    });
  });
  await tab.close();
  return boxes;
};
