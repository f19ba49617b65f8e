import { text } from '../core/text.js';
import type { Article, ArticleImage } from './article.js';
import {
  begins,
  bodyOf,
  type Collection,
  compact,
  contributor,
  get,
  link,
  listOf,
  media,
  pixelsOf,
  type ReadOptions,
  textOf,
  wordsOf,
} from './fields.js';
import { decode, htmlText } from './html-text.js';

/** WordPress writes dates of UTC without `Z`, and none as zeros. */
function wordpressDate(post: unknown, field: 'date' | 'modified'): string {
  const utc = textOf(`${field}_gmt`, get(post, `${field}_gmt`));
  const own = textOf(field, get(post, field));
  if (utc && !utc.startsWith('0000')) return `${utc}Z`;
  return own.startsWith('0000') ? '' : own;
}

/** An excerpt; without what the theme puts after it (“Read on”) where nobody wrote one. */
function excerptOf(post: unknown, html: string): string {
  const excerpt = wordsOf('excerpt.rendered', get(post, 'excerpt', 'rendered'));
  const cut = excerpt.replace(/\s*\[?…[^…]*$/, '…');
  return excerpt.endsWith('[…]') || begins(htmlText(html), cut) ? cut : excerpt;
}

function wordpressArticle(post: unknown, options: ReadOptions): Partial<Article> {
  const picture = get(post, '_embedded', 'wp:featuredmedia', 0);
  const contentUrl = media(get(picture, 'source_url'), options);
  const html = bodyOf('content.rendered', get(post, 'content', 'rendered'));
  const terms = listOf(get(post, '_embedded', 'wp:term')).flatMap(listOf);
  const category = terms.find((term) => get(term, 'taxonomy') === 'category');
  return {
    headline: wordsOf('title.rendered', get(post, 'title', 'rendered')),
    ...compact<Partial<Article>>({
      datePublished: wordpressDate(post, 'date'),
      dateModified: wordpressDate(post, 'modified'),
      description: excerptOf(post, html),
      articleHtml: html,
      author: listOf(get(post, '_embedded', 'author')).flatMap((author) =>
        contributor(
          wordsOf('author.name', get(author, 'name')),
          link(get(author, 'link'), options),
        ),
      ),
      image: contentUrl
        ? [
            compact<ArticleImage>({
              contentUrl,
              alt: textOf('alt_text', get(picture, 'alt_text')),
              caption: wordsOf('caption.rendered', get(picture, 'caption', 'rendered')),
              width: pixelsOf(get(picture, 'media_details', 'width')),
              height: pixelsOf(get(picture, 'media_details', 'height')),
            }),
          ]
        : [],
      articleSection: wordsOf('wp:term.name', get(category, 'name')),
      url: link(get(post, 'link'), options),
    }),
  };
}

/** A post of WordPress's REST API, or a list of them; best asked for with `?_embed`. */
export const readWordpress = (document: unknown, options: ReadOptions): Collection => ({
  entries: listOf(document).map((post) => ({
    keys: [
      get(post, 'id'),
      get(post, 'slug'),
      get(post, 'link'),
      decode(text(get(post, 'guid', 'rendered'))),
    ],
    date: wordpressDate(post, 'date'),
    read: () => wordpressArticle(post, options),
  })),
});
