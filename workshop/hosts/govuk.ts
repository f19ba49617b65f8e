import { each, link, wordsIn, type Words } from './words.js';

const current = (name: string): string =>
  link(
    `<strong class="govuk-service-navigation__active-fallback">${name}</strong>`,
    'class="govuk-service-navigation__link" aria-current="true"',
  );

const header = (words: Words): string => `<header class="govuk-template__header">
  <div class="govuk-generic-header">
    <div class="govuk-generic-header__container govuk-width-container">
      <div class="govuk-generic-header__logo">${link(words.province, 'class="govuk-generic-header__homepage-link"')}</div>
    </div>
  </div>
  <div class="govuk-service-navigation">
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        <span class="govuk-service-navigation__service-name">${link(words.site, 'class="govuk-service-navigation__link"')}</span>
        <nav class="govuk-service-navigation__wrapper" aria-label="${words.menuLabel}">
          <ul class="govuk-service-navigation__list">
${each(words.menu.slice(0, 4), (name, index) =>
  index === 2
    ? `<li class="govuk-service-navigation__item govuk-service-navigation__item--active">${current(name)}</li>`
    : `<li class="govuk-service-navigation__item">${link(name, 'class="govuk-service-navigation__link"')}</li>`,
)}
          </ul>
        </nav>
      </div>
    </div>
  </div>
</header>`;

const side = (
  words: Words,
): string => `<aside class="govuk-grid-column-one-third" aria-label="${words.noticesTitle}">
  <h2 class="govuk-heading-m">${words.noticesTitle}</h2>
  <ul class="govuk-list govuk-list--spaced">
${each(words.notices, ([text, day]) => `<li>${link(text, 'class="govuk-link"')}<br><span class="govuk-hint govuk-!-font-size-16">${day}</span></li>`)}
  </ul>
  <h2 class="govuk-heading-m">${words.servicesTitle}</h2>
  <ul class="govuk-list">
${each(words.services, (name) => `<li>${link(name, 'class="govuk-link"')}</li>`)}
  </ul>
</aside>`;

const footer = (words: Words): string => `<footer class="govuk-template__footer">
  <div class="govuk-footer">
    <div class="govuk-width-container">
      <div class="govuk-footer__meta">
        <nav class="govuk-footer__meta-item govuk-footer__meta-item--grow" aria-label="${words.footerLabel}">
          <ul class="govuk-footer__inline-list">
${each(words.footer, (name) => `<li class="govuk-footer__inline-list-item">${link(name, 'class="govuk-footer__link"')}</li>`)}
          </ul>
          <div class="govuk-footer__meta-custom">${words.authority}. ${words.address}.</div>
          <span class="govuk-footer__licence-description">${words.invented}</span>
        </nav>
      </div>
    </div>
  </div>
</footer>`;

/** Without the crown, the mark and the typeface of GOV.UK, which are for its own sites. */
export function govuk(inner: string, lang: string): string {
  const words = wordsIn(lang);
  return `<a class="govuk-skip-link" href="#host-main">${words.skip}</a>
${header(words)}
<div class="govuk-width-container">
  <nav class="govuk-breadcrumbs" aria-label="${words.trailLabel}">
    <ol class="govuk-breadcrumbs__list">
${each(words.trail.slice(0, -1), (name) => `<li class="govuk-breadcrumbs__list-item">${link(name, 'class="govuk-breadcrumbs__link"')}</li>`)}
      <li class="govuk-breadcrumbs__list-item" aria-current="page">${words.trail.at(-1) ?? ''}</li>
    </ol>
  </nav>
  <div class="govuk-main-wrapper">
    <div class="govuk-grid-row">
      <main class="govuk-grid-column-two-thirds" id="host-main">
        <h1 class="govuk-heading-xl">${words.title}</h1>
<div class="govuk-body">
${inner}
        </div>
      </main>
${side(words)}
    </div>
  </div>
</div>
${footer(words)}`;
}
