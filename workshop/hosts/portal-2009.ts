import { each, link, wordsIn, type Words } from './words.js';

const spacer = '<td class="dem"></td>';

/** A box of the side column: a bar, and rows under it. */
const box = (title: string, rows: string): string => `<table class="hop" role="presentation">
<tr><td class="thanh"><h2>${title}</h2></td></tr>
<tr><td class="ruot"><ul>${rows}</ul></td></tr>
</table>`;

const header = (words: Words): string => `<tr><td class="banner">
  <table role="presentation"><tr>
    <td class="huy-hieu"></td>
    <td><p class="co-quan">${words.authority}</p><p class="ten-cong">${words.site}</p></td>
  </tr></table>
</td></tr>
<tr><td class="menu">
  <table role="navigation" aria-label="${words.menuLabel}"><tr role="presentation">
${each(words.menu, (name, index) => `<td role="presentation"${index === 2 ? ' class="dang-xem"' : ''}>${link(name)}</td>`)}
  </tr></table>
</td></tr>`;

const side = (words: Words): string => `<td class="phai">
${box(
  words.noticesTitle,
  each(words.notices, ([text, day]) => `<li>${link(text)} <i>(${day})</i></li>`),
)}
${box(
  words.servicesTitle,
  each(words.services, (name) => `<li>${link(name)}</li>`),
)}
</td>`;

const footer = (words: Words): string => `<tr><td class="chan">
  <p><b>${words.authority}</b><br>${words.address} – Email: <a href="mailto:${words.mail}">${words.mail}</a></p>
  <p>${each(words.footer, (name) => link(name)).replaceAll('\n', ' | ')}</p>
  <p><i>${words.invented}</i></p>
</td></tr>`;

/** As a provincial portal was made in 2009: tables, bars and spacers, and a style sheet of its own. */
export function portal2009(inner: string, lang: string): string {
  const words = wordsIn(lang);
  return `<center>
<table class="khung" role="presentation">
${header(words)}
<tr><td class="duong-dan"><div role="navigation" aria-label="${words.trailLabel}">${each(words.trail.slice(0, -1), (name) => `${link(name)} <b>»</b> `)}<span aria-current="page">${words.trail.at(-1) ?? ''}</span></div></td></tr>
<tr><td>
  <table class="than" role="presentation"><tr>
    ${spacer}
    <td class="giua"><main id="host-main">
      <table class="tieu-de" role="presentation"><tr><td><h1>${words.title}</h1></td></tr></table>
${inner}
    </main></td>
    ${spacer}
${side(words)}
    ${spacer}
  </tr></table>
</td></tr>
${footer(words)}
</table>
</center>`;
}
