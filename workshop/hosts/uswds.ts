import { each, link, wordsIn, type Words } from './words.js';

const header = (words: Words): string => `<header class="usa-header usa-header--basic">
  <div class="usa-nav-container">
    <div class="usa-navbar"><div class="usa-logo"><em class="usa-logo__text">${link(words.site)}</em></div></div>
    <nav class="usa-nav" aria-label="${words.menuLabel}">
      <ul class="usa-nav__primary usa-accordion">
${each(words.menu.slice(0, 4), (name, index) => `<li class="usa-nav__primary-item">${link(`<span>${name}</span>`, `class="usa-nav-link${index === 2 ? ' usa-current' : ''}"`)}</li>`)}
      </ul>
    </nav>
  </div>
</header>`;

const side = (
  words: Words,
): string => `<aside class="desktop:grid-col-4" aria-label="${words.noticesTitle}">
  <h2 class="font-heading-lg margin-top-4 desktop:margin-top-0">${words.noticesTitle}</h2>
  <ul class="usa-collection usa-collection--condensed">
${each(
  words.notices,
  ([text, day]) => `<li class="usa-collection__item"><div class="usa-collection__body">
<h3 class="usa-collection__heading">${link(text, 'class="usa-link"')}</h3>
<p class="usa-collection__description">${day}</p></div></li>`,
)}
  </ul>
  <nav aria-label="${words.servicesTitle}">
    <h2 class="font-heading-lg">${words.servicesTitle}</h2>
    <ul class="usa-sidenav">
${each(words.services, (name) => `<li class="usa-sidenav__item">${link(name)}</li>`)}
    </ul>
  </nav>
</aside>`;

const footer = (words: Words): string => `<footer class="usa-footer usa-footer--slim">
  <div class="usa-footer__primary-section">
    <nav class="usa-footer__nav grid-container" aria-label="${words.footerLabel}">
      <ul class="grid-row grid-gap">
${each(words.menu, (name) => `<li class="mobile-lg:grid-col-6 desktop:grid-col-auto usa-footer__primary-content">${link(name, 'class="usa-footer__primary-link"')}</li>`)}
      </ul>
    </nav>
  </div>
  <div class="usa-footer__secondary-section">
    <div class="grid-container">
      <p class="usa-footer__logo-heading">${words.authority}</p>
      <address class="usa-footer__address">${words.address} · <a href="mailto:${words.mail}">${words.mail}</a></address>
      <p>${words.invented}</p>
    </div>
  </div>
</footer>`;

/** On a phone its menu is at the foot of the page: the one at the top opens by a script only. */
export function uswds(inner: string, lang: string): string {
  const words = wordsIn(lang);
  return `<a class="usa-skipnav" href="#host-main">${words.skip}</a>
${header(words)}
<div class="grid-container">
  <nav class="usa-breadcrumb usa-breadcrumb--wrap" aria-label="${words.trailLabel}">
    <ol class="usa-breadcrumb__list">
${each(words.trail.slice(0, -1), (name) => `<li class="usa-breadcrumb__list-item">${link(`<span>${name}</span>`, 'class="usa-breadcrumb__link"')}</li>`)}
      <li class="usa-breadcrumb__list-item usa-current" aria-current="page"><span>${words.trail.at(-1) ?? ''}</span></li>
    </ol>
  </nav>
  <div class="usa-section padding-y-3">
    <div class="grid-row grid-gap">
      <main class="usa-prose desktop:grid-col-8" id="host-main">
        <h1>${words.title}</h1>
<div class="margin-top-3">
${inner}
        </div>
      </main>
${side(words)}
    </div>
  </div>
</div>
${footer(words)}`;
}
