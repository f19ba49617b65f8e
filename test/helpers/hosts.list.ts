/** The host pages that every element is put into. */
export interface Host {
  name: string;
  /** Style sheets, under `node_modules`. */
  sheets?: string[];
  style?: string;
  /** Scripts before ours: addresses, or code. */
  scripts?: string[];
  /** What else stands in the head. */
  head?: string;
  /** Attributes of the body. */
  body?: string;
  /** `false`: quirks mode. */
  doctype?: false;
  dir?: 'rtl';
  width?: number;
  forcedColors?: boolean;
  dark?: boolean;
  /** Code that copies the elements: it has a `stage` to put them into, and their `html`. */
  copies?: string[];
  /** What it needs of Debian's packages. */
  debian?: string;
  /** A file for a picture of the page. */
  picture?: string;
}

const sheet = (name: string, ...sheets: string[]): Host => ({ name, sheets });
const rules = (name: string, style: string): Host => ({ name, style });

export const frameworks: Host[] = [
  sheet(
    'Bootstrap 3',
    'bootstrap3/dist/css/bootstrap.min.css',
    'bootstrap3/dist/css/bootstrap-theme.min.css',
  ),
  sheet('Bootstrap 4', 'bootstrap4/dist/css/bootstrap.min.css'),
  sheet('Bootstrap 5', 'bootstrap5/dist/css/bootstrap.min.css'),
  sheet('Foundation', 'foundation-sites/dist/css/foundation.min.css'),
  sheet('Bulma', 'bulma/css/bulma.min.css'),
  sheet('USWDS', '@uswds/uswds/dist/css/uswds.min.css'),
  {
    ...sheet('GOV.UK Frontend', 'govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    body: 'class="govuk-template__body govuk-body"',
  },
  sheet('DSFR', '@gouvfr/dsfr/dist/dsfr.min.css'),
  sheet('Bootstrap Italia', 'bootstrap-italia/dist/css/bootstrap-italia.min.css'),
  sheet('Materialize', 'materialize-css/dist/css/materialize.min.css'),
  sheet('Semantic UI', 'semantic-ui-css/semantic.min.css'),
  sheet('normalize.css', 'normalize.css/normalize.css'),
  sheet('Tailwind preflight', 'tailwindcss/preflight.css'),
];

const important = (values: string): string => values.replace(/;/g, ' !important;');

export const conditions: Host[] = [
  rules('html 62.5 %', 'html { font-size: 62.5% }'),
  rules('html 62.5 %, body 1.3rem', 'html { font-size: 62.5% } body { font: 1.3rem/1.4 Arial }'),
  rules('body 12px', 'body { font: 12px/1.3 Tahoma, sans-serif }'),
  rules('content-box', '*, ::before, ::after { box-sizing: content-box }'),
  rules(
    'reset of everything',
    '* { margin: 0; padding: 0; border: 0; outline: 0; list-style: none; font-weight: normal }',
  ),
  rules(
    'a {} storm',
    `a { ${important('color: #b00; font: italic bold 15px/2 Georgia; text-decoration: underline; text-transform: uppercase; letter-spacing: 1px; padding: 2px 6px; border: 2px solid #b00; background: #fff3f3;')} }`,
  ),
  rules(
    'img {} storm',
    `img { ${important('max-width: 100%; height: auto; box-sizing: border-box; border: 3px solid #999; padding: 4px; margin: 0 0 8px; vertical-align: top; float: left;')} }`,
  ),
  rules(
    'button {} storm',
    `button, input, select, summary { ${important('font: 9px/1 monospace; padding: 0; border: 5px double red; background: yellow; color: yellow; width: 300px; height: 8px; text-transform: uppercase; display: block; float: left;')} }`,
  ),
  rules(
    'p {} storm',
    `p, li { ${important('font: 13px/1.5 Tahoma; margin: 0 0 10px; padding: 3px; text-align: justify; text-indent: 2em; color: #222;')} }`,
  ),
  rules(
    'svg, div, span {} storm',
    `svg, div, span, section { ${important('border: 4px solid red; padding: 9px; font-size: 8px; letter-spacing: 4px;')} } #place div { all: revert !important }`,
  ),
  rules('all: unset', 'main :not(img) { all: unset }'),
  rules('all: initial on our tags', 'main > *, main service-link-card { all: initial }'),
  rules('inherited font-size: 0', 'body { font-size: 0 }'),
  rules('inherited white-space: nowrap', 'body { white-space: nowrap }'),
  rules(
    'inherited white-space: pre',
    'body { white-space: pre } main > * { white-space: inherit }',
  ),
  rules('inherited letter-spacing', 'body { letter-spacing: .4em; word-spacing: 1em }'),
  rules('inherited text-transform', 'body { text-transform: uppercase; font-variant: small-caps }'),
  rules(
    'inherited line-height: 0',
    'body { line-height: 0 } main p, main li, main :is(h1, h2, h3), main figcaption { line-height: 1.4 }',
  ),
  rules(
    'inherited text-indent',
    'body { text-indent: 3em; text-align: center; word-break: break-all; cursor: wait; list-style: square inside }',
  ),
  { ...rules('table layout', 'body { display: table; width: 100% } main { display: table-cell }') },
  { name: 'quirks mode', doctype: false, style: 'table { font-size: 13px }' },
  { name: 'base href', head: '<base href="/elsewhere/page/">' },
  { name: 'right to left', dir: 'rtl' },
  { name: 'forced colours', forcedColors: true },
  {
    name: 'dark host',
    style: ':root { color-scheme: dark } body { background: #14181b; color: #e6e6e6 }',
    dark: true,
  },
  { name: '320 px', width: 320 },
  { name: '320 px, Bootstrap 3', width: 320, sheets: ['bootstrap3/dist/css/bootstrap.min.css'] },
  {
    name: '320 px, right to left, DSFR',
    width: 320,
    dir: 'rtl',
    sheets: ['@gouvfr/dsfr/dist/dsfr.min.css'],
  },
  rules(
    'text spacing (1.4.12)',
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
  ),
  {
    ...rules(
      'text spacing, 320 px',
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    ),
    width: 320,
  },
  rules(
    'sticky header',
    '#site { position: sticky; top: 0; z-index: 1000; height: 80px; background: #0b4857 } html { scroll-padding-top: 80px; scroll-behavior: smooth }',
  ),
];

const script = (name: string, ...scripts: string[]): Host => ({ name, scripts });
const jQuery = [
  'jQuery(stage).html(html)',
  'jQuery(stage).append(html)',
  'jQuery("#place").children().clone().appendTo(stage)',
  'jQuery("#place").children().clone(true, true).prependTo(stage)',
];

export const scripts: Host[] = [
  { ...script('jQuery 1', '/node_modules/jquery1/dist/jquery.js'), copies: jQuery },
  { ...script('jQuery 3', '/node_modules/jquery3/dist/jquery.js'), copies: jQuery },
  script('zone.js', '/node_modules/zone.js/bundles/zone.umd.js'),
  { ...script('AngularJS', '/node_modules/angular/angular.js'), body: 'ng-app' },
  script('es5-shim', '/node_modules/es5-shim/es5-shim.js', '/node_modules/es5-shim/es5-sham.js'),
  script(
    'AMD define',
    'window.define = function () { throw new Error("anonymous define") }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;',
  ),
  {
    ...script('Prototype.js', '/debian/prototype/prototype.js'),
    debian: 'libjs-prototype',
    copies: ['$(stage).update(html)', '$(stage).insert(html)'],
  },
  {
    ...script(
      'MooTools',
      '/debian/mootools/mootools-core-nc.js',
      '/debian/mootools/mootools-more-nc.js',
    ),
    debian: 'libjs-mootools',
    copies: [
      '$(stage).set("html", html)',
      '$$("#place > *").each(function (node) { node.clone(true, true).inject(stage) })',
    ],
  },
  {
    ...script(
      'Prototype.js, jQuery 1',
      '/debian/prototype/prototype.js',
      '/node_modules/jquery1/dist/jquery.js',
      'jQuery.noConflict()',
    ),
    debian: 'libjs-prototype',
    copies: jQuery,
  },
];
