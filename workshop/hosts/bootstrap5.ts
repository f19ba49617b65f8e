import { each, link, wordsIn, type Words } from './words.js';

const header = (
  words: Words,
): string => `<header class="navbar navbar-expand bg-primary" data-bs-theme="dark">
  <div class="container flex-wrap">
    ${link(words.site, 'class="navbar-brand fw-semibold text-wrap"')}
    <nav aria-label="${words.menuLabel}">
      <ul class="navbar-nav flex-wrap">
${each(words.menu, (name, index) => `<li class="nav-item">${link(name, `class="nav-link text-white${index === 2 ? ' active" aria-current="true' : ''}"`)}</li>`)}
      </ul>
    </nav>
  </div>
</header>`;

const side = (words: Words): string => `<aside class="col-lg-4" aria-label="${words.noticesTitle}">
  <div class="card mb-4">
    <h2 class="card-header h6 mb-0">${words.noticesTitle}</h2>
    <div class="list-group list-group-flush">
${each(words.notices, ([text, day]) => link(`<span class="d-block">${text}</span><small class="text-body-secondary">${day}</small>`, 'class="list-group-item list-group-item-action"'))}
    </div>
  </div>
  <div class="card">
    <h2 class="card-header h6 mb-0">${words.servicesTitle}</h2>
    <ul class="card-body list-unstyled mb-0">
${each(words.services, (name) => `<li class="mb-2">${link(name)}</li>`)}
    </ul>
  </div>
</aside>`;

const footer = (words: Words): string => `<footer class="border-top py-4 mt-5">
  <div class="container">
    <div class="row gy-3">
      <address class="col-md-6 mb-0">
        <strong>${words.authority}</strong><br>${words.address}<br>
        <a href="mailto:${words.mail}">${words.mail}</a>
      </address>
      <nav class="col-md-6" aria-label="${words.footerLabel}">
        <ul class="list-inline mb-2">
${each(words.footer, (name) => `<li class="list-inline-item">${link(name)}</li>`)}
        </ul>
        <small class="text-body-secondary">${words.invented}</small>
      </nav>
    </div>
  </div>
</footer>`;

export function bootstrap5(inner: string, lang: string): string {
  const words = wordsIn(lang);
  return `<a class="visually-hidden-focusable" href="#host-main">${words.skip}</a>
${header(words)}
<div class="container py-3">
  <nav aria-label="${words.trailLabel}">
    <ol class="breadcrumb">
${each(words.trail.slice(0, -1), (name) => `<li class="breadcrumb-item">${link(name)}</li>`)}
      <li class="breadcrumb-item active" aria-current="page">${words.trail.at(-1) ?? ''}</li>
    </ol>
  </nav>
  <div class="row gx-lg-5 gy-4">
    <main class="col-lg-8" id="host-main">
      <h1 class="pb-2 mb-4 border-bottom">${words.title}</h1>
${inner}
    </main>
${side(words)}
  </div>
</div>
${footer(words)}`;
}
