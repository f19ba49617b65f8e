/** The pages that a script fills: the embed builder and the theme. */
import { addressOf, relative } from './documents.mjs';
import { words } from './words.mjs';

const page = (name, lang) => {
  const say = words[lang];
  const key = `${name}.html`;
  const path = addressOf(key, lang);
  const lead = say[`${name}Lead`];
  return {
    key,
    path,
    lang,
    kind: 'wide',
    section: name,
    title: say[name],
    description: lead,
    scripts: [name],
    sections: [{ text: lead }],
    // The script puts its own heading in the place of this one.
    html: `<div class="workshop" data-base="${relative(path, 'index.html').replace(/index\.html$/, '') || '.'}">
<h1>${say[name]}</h1>
<p class="lead">${lead}</p>
<p class="note">${say.needsScript}</p>
</div>`,
  };
};

export const workshopPages = (lang) => ['builder', 'theme'].map((name) => page(name, lang));
