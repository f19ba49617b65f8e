import { each, link, wordsIn, type Words } from './words.js';

const header = (words: Words): string => `<header class="fr-header">
  <div class="fr-header__body">
    <div class="fr-container">
      <div class="fr-header__body-row">
        <div class="fr-header__brand fr-enlarge-link">
          <div class="fr-header__service">
            ${link(`<span class="fr-header__service-title">${words.site}</span>`)}
            <p class="fr-header__service-tagline">${words.authority}</p>
          </div>
        </div>
      </div>
    </div>
  </div>
  <div class="fr-header__menu fr-modal">
    <div class="fr-container">
      <nav class="fr-nav" aria-label="${words.menuLabel}">
        <ul class="fr-nav__list">
${each(words.menu, (name, index) => `<li class="fr-nav__item">${link(name, `class="fr-nav__link"${index === 2 ? ' aria-current="true"' : ''}`)}</li>`)}
        </ul>
      </nav>
    </div>
  </div>
</header>`;

const side = (
  words: Words,
): string => `<aside class="fr-col-12 fr-col-lg-4" aria-label="${words.noticesTitle}">
  <div class="fr-callout">
    <h2 class="fr-callout__title">${words.noticesTitle}</h2>
    <ul class="fr-raw-list">
${each(words.notices, ([text, day]) => `<li class="fr-mb-2w">${link(text, 'class="fr-link"')}<br><span class="fr-text--xs">${day}</span></li>`)}
    </ul>
  </div>
  <nav class="fr-summary" aria-labelledby="host-services">
    <h2 class="fr-summary__title" id="host-services">${words.servicesTitle}</h2>
    <ol>
${each(words.services, (name) => `<li>${link(name, 'class="fr-summary__link"')}</li>`)}
    </ol>
  </nav>
</aside>`;

const footer = (words: Words): string => `<footer class="fr-footer">
  <div class="fr-container">
    <div class="fr-footer__body">
      <div class="fr-footer__content">
        <p class="fr-footer__content-desc">${words.authority}<br>${words.address}</p>
        <ul class="fr-footer__content-list">
${each(words.menu, (name) => `<li class="fr-footer__content-item">${link(name, 'class="fr-footer__content-link"')}</li>`)}
        </ul>
      </div>
    </div>
    <nav class="fr-footer__bottom" aria-label="${words.footerLabel}">
      <ul class="fr-footer__bottom-list">
${each(words.footer, (name) => `<li class="fr-footer__bottom-item">${link(name, 'class="fr-footer__bottom-link"')}</li>`)}
      </ul>
      <div class="fr-footer__bottom-copy"><p>${words.invented}</p></div>
    </nav>
  </div>
</footer>`;

/**
 * Without the mark and the typeface of the French state, which are for its own sites. On a phone its menu
 * is at the foot of the page: the one at the top opens by a script only.
 */
export function dsfr(inner: string, lang: string): string {
  const words = wordsIn(lang);
  return `<div class="fr-skiplinks">
  <nav class="fr-container" aria-label="${words.skip}">
    <ul class="fr-skiplinks__list"><li><a class="fr-link" href="#host-main">${words.skip}</a></li></ul>
  </nav>
</div>
${header(words)}
<div class="fr-container">
  <nav class="fr-breadcrumb" aria-label="${words.trailLabel}">
    <ol class="fr-breadcrumb__list">
${each(words.trail.slice(0, -1), (name) => `<li>${link(name, 'class="fr-breadcrumb__link"')}</li>`)}
      <li><a class="fr-breadcrumb__link" aria-current="page">${words.trail.at(-1) ?? ''}</a></li>
    </ol>
  </nav>
  <div class="fr-grid-row fr-grid-row--gutters fr-mb-6w">
    <main class="fr-col-12 fr-col-lg-8" id="host-main">
      <h1>${words.title}</h1>
${inner}
    </main>
${side(words)}
  </div>
</div>
${footer(words)}`;
}
