import { address } from '../core/url.js';

/** The tags that the HTML of another source may have in an article. */
export const tags =
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr photo-caption service-link-card service-link-group link-directory';

/** Their attributes. */
export const attributes =
  'href src srcset sizes media type alt width height lang dir cite datetime colspan rowspan scope start reversed value caption credit ratio fit position decorative heading heading-level description action-text variant columns label open';

/** Where an address may stand, and whether it is one to follow or to load. */
export const addresses = { href: true, cite: true, src: false };

/** The candidates of a `srcset` whose addresses may be used. */
export const srcsetOf = (value: string, base: string | undefined): string =>
  value
    .split(/,\s+/)
    .flatMap((candidate) => {
      const [written, size = ''] = candidate.split(/\s+/);
      const found = address(written, base, false);
      return found ? [`${found} ${size}`.trim()] : [];
    })
    .join(', ');
