/** The report: one page with all that it shows inside it. */
import { readFile } from 'node:fs/promises';
import { bad } from './judge.mjs';
import { ways } from './ways.mjs';

/** More pictures than a browser shows with ease; the rest is named. */
const most = 150;

const meanings = {
  changed: 'Looks different',
  new: 'New',
  gone: 'Gone',
  fault: 'Did not show',
  unsteady: 'Unsteady: two looks, two pictures',
  restated: 'Looks the same; its hash is of another browser, machine or commit',
  unproved: 'Not proved: another browser, and nothing to compare with',
};

const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const groupOf = (story) => story.split('--')[0];
const titleOf = (name) => ways.find((way) => way.name === name)?.title ?? '';

const figure = (title, png, name) =>
  png
    ? `<figure class="${name}"><figcaption>${title}</figcaption><img alt="${title}" loading="lazy" src="data:image/png;base64,${png.toString('base64')}"></figure>`
    : '';

const wipe = `<label class="wipe">Before <input type="range" min="0" max="100" value="50"> After</label>`;

function section({ story, way, state, note, before, after, marked }, index) {
  const pictures =
    index < most
      ? figure('Before', before, 'before') +
        figure('After', after, 'after') +
        figure('Difference', marked, 'marked')
      : '<p>Its pictures are left out: look at fewer stories with --only.</p>';
  return `<section data-group="${escaped(groupOf(story))}" data-way="${way}" data-state="${state}">
<h2>${escaped(story.replace('--', ' / '))} <small>${titleOf(way)}</small></h2>
<p><b class="state">${state}</b> ${escaped(note)}${before && index < most ? wipe : ''}</p>
<div class="pictures">${pictures}</div>
</section>`;
}

const select = (name, label, values) =>
  `<label>${label} <select name="${name}"><option value="">all</option>${[...new Set(values)]
    .sort()
    .map((value) => `<option>${escaped(value)}</option>`)
    .join('')}</select></label>`;

/** In the page: what is chosen is shown, and the wipe moves. */
function script() {
  const form = document.querySelector('form');
  const sections = [...document.querySelectorAll('section')];
  const shown = document.querySelector('output');
  function choose() {
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    for (const one of sections)
      one.hidden = !chosen.every(([name, value]) => one.dataset[name] === value);
    shown.textContent = `${sections.filter(({ hidden }) => !hidden).length} shown`;
  }
  form.addEventListener('change', choose);
  document.addEventListener('input', ({ target }) => {
    if (target.type !== 'range') return;
    const section = target.closest('section');
    section.classList.add('wiped');
    section.style.setProperty('--wiped', `${target.value}%`);
  });
  choose();
}

/**
 * @param {import('./judge.mjs').Finding[]} findings
 * @param {{all: number, chromium: string, keptBy: string}} about
 * @returns {Promise<string>} HTML
 */
export async function reportOf(findings, { all, chromium, keptBy }) {
  const css = await readFile(new URL('report.css', import.meta.url), 'utf8');
  const rank = ({ state }) => (bad.includes(state) ? 0 : 1);
  const sorted = [...findings].sort((one, other) => rank(one) - rank(other));
  const worst = sorted.length && rank(sorted[0]) === 0;
  const by = chromium === keptBy ? '' : `; the kept ones by ${escaped(keptBy || 'none')}`;
  const legend = Object.entries(meanings)
    .map(([state, meaning]) => {
      const number = findings.filter((one) => one.state === state).length;
      return number ? `<li><b>${number}</b> ${meaning}</li>` : '';
    })
    .join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures</title>
<style>${css}</style>
<header>
<h1>Pictures</h1>
<p class="${worst ? 'bad' : 'good'}">${worst ? 'Something looks different.' : 'Nothing looks different.'}</p>
<p>${all} pictures by Chromium ${escaped(chromium)}${by}.</p>
<ul>${legend}</ul>
<form>${select(
    'group',
    'Element',
    findings.map(({ story }) => groupOf(story)),
  )}${select(
    'way',
    'Setting',
    findings.map(({ way }) => way),
  )}${select(
    'state',
    'State',
    findings.map(({ state }) => state),
  )}<output></output></form>
</header>
<main>${sorted.map(section).join('\n')}</main>
<script>(${script.toString()})()</script>
</html>
`;
}
