/** Remote documents with a text in their fields: in the server of the tests, and in their page. */

const escaped = (value) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Without what XML may not have: it would refuse the whole list for one entry. */
const fit = (value) => escaped(value.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, ''));

/** HTML alone, or all other fields at once: `html` for an article’s body, else `text`. */
const pick = (mode, value) => ({
  html: (otherwise) => (mode === 'html' ? value : otherwise),
  say: (otherwise) => (mode === 'html' ? otherwise : value),
});

const site = 'https://songlanh.example/1';

const jsonLd = ({ html, say }) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: say('Đề'),
  datePublished: say('2015-05-06'),
  dateModified: say('2015-05-07'),
  description: say('Mở.'),
  articleBody: say('Đoạn.'),
  ...(html('') && { articleHtml: html('') }),
  author: [{ name: say('Vân Hà'), url: say(site) }, say('Mai Tú')],
  publisher: { name: say('Cổng'), url: say(site) },
  sourceOrganization: { name: say('Báo'), url: say(site) },
  image: [
    { contentUrl: say('/x.jpg'), alt: say('a') },
    {
      contentUrl: '/x.jpg',
      alt: say('a'),
      caption: say('a'),
      creditText: say('a'),
      width: say('3'),
      height: say('2'),
    },
  ],
  articleSection: say('Tin'),
  inLanguage: say('vi'),
  url: say(site),
  audio: [
    { contentUrl: say('/x.mp3'), name: say('a'), encodingFormat: say('audio/mpeg') },
    { contentUrl: '/x.mp3', name: say('a') },
  ],
  associatedMedia: [{ contentUrl: say('/x.pdf'), name: say('a') }],
});

const jsonFeed = ({ html, say }) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: say('Tin'),
  language: say('vi'),
  items: [
    {
      id: say('1'),
      url: say(site),
      title: say('Đề'),
      date_published: say('2015-05-06'),
      summary: say('Mở.'),
      content_text: say('Đoạn.'),
      content_html: html(undefined),
      authors: [{ name: say('Vân Hà'), url: say(site) }],
      image: say('/x.jpg'),
      tags: [say('Tin')],
      attachments: [{ url: say('/x.mp3'), mime_type: 'audio/mpeg', title: say('a') }],
    },
  ],
});

const wordpress = ({ html, say }) => [
  {
    id: 1,
    slug: say('de'),
    link: say(site),
    date: say('2015-05-06T09:25:00'),
    modified: say('2015-05-07T09:25:00'),
    title: { rendered: say('Đề') },
    excerpt: { rendered: say('Mở.') },
    content: { rendered: html('<p>Đoạn.</p>') },
    _embedded: {
      author: [{ name: say('Vân Hà'), link: say(site) }],
      'wp:featuredmedia': [
        { source_url: '/x.jpg', alt_text: say('a'), caption: { rendered: say('a') } },
      ],
      'wp:term': [[{ taxonomy: 'category', name: say('Tin') }]],
    },
  },
];

const drupal = ({ html, say }) => ({
  data: {
    type: 'node--article',
    id: '1',
    attributes: {
      title: say('Đề'),
      created: say('2015-05-06'),
      changed: say('2015-05-07'),
      langcode: say('vi'),
      path: { alias: say('/de') },
      body: { processed: html('<p>Đoạn.</p>'), summary: say('Mở.') },
    },
    relationships: {
      field_image: {
        data: { type: 'file--file', id: '2', meta: { alt: say('a'), title: say('a') } },
      },
      uid: { data: { type: 'user--user', id: '3' } },
      field_tags: { data: [{ type: 'taxonomy_term--tags', id: '4' }] },
    },
  },
  included: [
    { type: 'file--file', id: '2', attributes: { uri: { url: '/x.jpg' } } },
    { type: 'user--user', id: '3', attributes: { display_name: say('Vân Hà') } },
    { type: 'taxonomy_term--tags', id: '4', attributes: { name: say('Tin') } },
  ],
});

const liferay = ({ html, say }) => ({
  title: say('Đề'),
  description: say('Mở.'),
  datePublished: say('2015-05-06'),
  creator: { name: say('Vân Hà') },
  friendlyUrlPath: say('de'),
  contentFields: [
    {
      name: 'content',
      dataType: 'string',
      contentFieldValue: { data: html('<p>Đoạn.</p>') },
    },
    {
      name: 'image',
      dataType: 'image',
      contentFieldValue: {
        image: { contentUrl: '/x.jpg', description: say('a'), caption: say('a') },
      },
    },
  ],
});

const rss = ({ html, say }) => `<rss version="2.0"><channel><title>${fit(say('Tin'))}</title>
<language>${fit(say('vi'))}</language><item><title>${fit(say('Đề'))}</title><link>${fit(say(site))}</link>
<guid>${fit(say(site))}</guid><description>${fit(say('Mở.'))}</description><pubDate>${fit(say('2015-05-06'))}</pubDate>
<content:encoded>${fit(html(''))}</content:encoded><dc:creator>${fit(say('Vân Hà'))}</dc:creator>
<source url="${fit(say(site))}">${fit(say('Báo'))}</source><category>${fit(say('Tin'))}</category>
<media:content url="/x.jpg" type="image/jpeg" width="${fit(say('3'))}"><media:description>${fit(say('a'))}</media:description>
<media:credit>${fit(say('a'))}</media:credit></media:content><enclosure url="${fit(say('/x.mp3'))}" type="audio/mpeg"/>
</item></channel></rss>`;

const atom = ({
  html,
  say,
}) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${fit(say('vi'))}">
<title>${fit(say('Tin'))}</title><entry><id>1</id><title type="html">${fit(say('Đề'))}</title><link href="${fit(say(site))}"/>
<updated>${fit(say('2015-05-06'))}</updated><summary type="html">${fit(say('Mở.'))}</summary>
<author><name>${fit(say('Vân Hà'))}</name><uri>${fit(say(site))}</uri></author><category label="${fit(say('Tin'))}"/>
<link rel="enclosure" type="audio/mpeg" href="${fit(say('/x.mp3'))}"/><content type="html">${fit(html(''))}</content></entry></feed>`;

/** One article in each format. */
export const articles = {
  'json-ld': jsonLd,
  'json-feed': jsonFeed,
  wordpress,
  drupal,
  liferay,
  rss,
  atom,
};

const item = (inside) => `<item>${inside}</item>`;
const opml = (body) =>
  `<opml version="2.0"><head><title>Tin</title></head><body>${body}</body></opml>`;

/** All texts as the links of one list: as names, descriptions and pictures, and as addresses. */
export const lists = {
  'json-ld': (values) => ({
    '@type': 'ItemList',
    itemListElement: values.flatMap((value, index) => [
      {
        name: value,
        url: `/${index}`,
        description: value,
        image: { contentUrl: '/x.jpg', alt: value },
      },
      { name: 'a', url: value, image: value },
    ]),
  }),
  'json-feed': (values) => ({
    version: 'https://jsonfeed.org/version/1.1',
    items: values.flatMap((value, index) => [
      { id: `${index}`, url: `/${index}`, title: value, summary: value },
      { id: `u${index}`, url: value, title: 'a', image: value },
    ]),
  }),
  wordpress: (values) =>
    values.flatMap((value, index) => [
      {
        id: index,
        link: `/${index}`,
        title: { rendered: value },
        excerpt: { rendered: value },
        content: { rendered: '' },
      },
      { id: `u${index}`, link: value, title: { rendered: 'a' }, content: { rendered: '' } },
    ]),
  rss: (values) =>
    `<rss version="2.0"><channel><title>Tin</title>${values
      .flatMap((value, index) => [
        item(
          `<title>${fit(value)}</title><link>/${index}</link><description>${fit(value)}</description>`,
        ),
        item(`<title>a</title><link>${fit(value)}</link>`),
      ])
      .join('')}</channel></rss>`,
  opml: (values) =>
    opml(
      values
        .flatMap((value, index) => [
          `<outline text="${fit(value)}" url="/${index}" description="${fit(value)}"/>`,
          `<outline text="a" url="${fit(value)}"/>`,
          `<outline text="${fit(value)}"><outline text="a" url="/in/${index}"/></outline>`,
        ])
        .join(''),
    ),
};

const typeOf = (body) =>
  typeof body === 'string' ? 'application/xml; charset=utf-8' : 'application/json';

/**
 * The document at a path: `/remote/article/<format>/<mode>/<number>`, `/remote/list/<format>/<category>`,
 * `/remote/raw/<number>` for a text that is the whole document; `undefined` where there is none.
 *
 * @param vectors - the texts by their category
 */
export function remoteOf(pathname, vectors) {
  const [, remote, kind, name, mode, number] = pathname.split('/');
  if (remote !== 'remote') return undefined;
  const all = Object.values(vectors).flat();
  if (kind === 'raw') {
    const body = all[name] ?? '';
    const type = /^\s*</.test(body) ? 'application/xml; charset=utf-8' : 'application/json';
    return { type, body };
  }
  // At most a thousand links are read.
  const values = mode === 'most' ? all : (vectors[mode] ?? []);
  const body = kind === 'list' ? lists[name](values) : articles[name](pick(mode, all[number]));
  return { type: typeOf(body), body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** One article with a text in it, as a value. */
export const articleOf = (format, mode, value) => articles[format](pick(mode, value));
