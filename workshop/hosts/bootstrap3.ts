import { each, link, wordsIn, type Words } from './words.js';

const header = (words: Words): string => `<header class="navbar navbar-default navbar-static-top">
  <div class="container">
    <div class="navbar-header">${link(words.site, 'class="navbar-brand" style="height: auto"')}</div>
    <nav aria-label="${words.menuLabel}">
      <ul class="nav navbar-nav navbar-right">
${each(words.menu, (name, index) => `<li${index === 2 ? ' class="active"' : ''}>${link(name)}</li>`)}
      </ul>
    </nav>
  </div>
</header>`;

const side = (words: Words): string => `<aside class="col-md-4" aria-label="${words.noticesTitle}">
  <div class="panel panel-primary">
    <div class="panel-heading"><h2 class="panel-title">${words.noticesTitle}</h2></div>
    <div class="list-group">
${each(words.notices, ([text, day]) => link(`${text} <small>(${day})</small>`, 'class="list-group-item"'))}
    </div>
  </div>
  <div class="panel panel-default">
    <div class="panel-heading"><h2 class="panel-title">${words.servicesTitle}</h2></div>
    <div class="panel-body">
      <ul class="list-unstyled">
${each(words.services, (name) => `<li>${link(name)}</li>`)}
      </ul>
    </div>
  </div>
</aside>`;

const footer = (words: Words): string => `<footer class="container">
  <hr>
  <div class="row">
    <address class="col-sm-6">
      <strong>${words.authority}</strong><br>${words.address}<br>
      <a href="mailto:${words.mail}">${words.mail}</a>
    </address>
    <nav class="col-sm-6" aria-label="${words.footerLabel}">
      <ul class="list-inline">
${each(words.footer, (name) => `<li>${link(name)}</li>`)}
      </ul>
      <p class="help-block">${words.invented}</p>
    </nav>
  </div>
</footer>`;

export function bootstrap3(inner: string, lang: string): string {
  const words = wordsIn(lang);
  return `<a class="sr-only sr-only-focusable" href="#host-main">${words.skip}</a>
${header(words)}
<div class="container">
  <nav aria-label="${words.trailLabel}">
    <ol class="breadcrumb" style="background: none">
${each(words.trail.slice(0, -1), (name) => `<li>${link(name)}</li>`)}
      <li aria-current="page">${words.trail.at(-1) ?? ''}</li>
    </ol>
  </nav>
  <div class="row">
    <main class="col-md-8" id="host-main">
      <div class="page-header"><h1>${words.title}</h1></div>
${inner}
    </main>
${side(words)}
  </div>
</div>
${footer(words)}`;
}
