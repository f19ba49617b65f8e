/**
 * What a page needs to load the library, as text to copy: the tags, the names with the version, the
 * policy. Of the build's integrity.json, the release's page and the embed builder; runs in browsers too.
 */

/** What a file of the build is called in the release: its name with the version. */
export const nameOf = (entry, version) => {
  const name = `portal-elements-${version}`;
  return entry.startsWith('portal-elements')
    ? entry.replace('portal-elements', name)
    : `${name}.${entry.replace(/^.*\//, '')}`;
};

/** The attributes that every tag has: a file of another site is checked only with `crossorigin`. */
const checked = ({ address, integrity }) =>
  `integrity="${integrity}"${/^(https?:)?\/\//.test(address) ? ' crossorigin' : ''}`;

const script = (at) =>
  `<script src="${at.address}" ${checked(at)} defer${at.enhance === undefined ? '' : ' data-enhance'}${at.enhance ? `="${at.enhance}"` : ''}></script>`;

const styleSheet = (at) => `<link rel="stylesheet" href="${at.address}" ${checked(at)}>`;

/** The files that a page can name, and what each is in a page; the address is already escaped. */
export const entries = {
  'portal-elements.js': script,
  'portal-elements.esm.js': (at) =>
    script(at).replace('<script', '<script type="module"').replace(' defer', ''),
  'loader.js': script,
  'portal-elements.css': styleSheet,
  'themes/neutral.css': styleSheet,
  'themes/ministry.css': styleSheet,
  'themes/province.css': styleSheet,
};

/**
 * What a Content-Security-Policy must allow.
 *
 * @param origins - beside the portal's own, by directive: `{ 'img-src': ['https://anh.example'] }`
 */
export const policyOf = (origins = {}) =>
  ['script-src', 'style-src', 'img-src', 'media-src', 'connect-src']
    .map((directive) => [directive, "'self'", ...(origins[directive] ?? [])].join(' '))
    .join('; ');

/** What a portal that has Trusted Types must allow beside it. */
export const trustedTypes = "require-trusted-types-for 'script'; trusted-types portal-elements";
