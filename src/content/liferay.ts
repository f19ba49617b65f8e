import { text } from '../core/text.js';
import type { Article, ArticleImage } from './article.js';
import {
  bodyOf,
  type Collection,
  compact,
  contributor,
  get,
  link,
  listOf,
  media,
  type ReadOptions,
  textOf,
  wordsOf,
} from './fields.js';

/** Fields, with those that are grouped under them. */
const fieldsOf = (value: unknown, levels = 9): unknown[] =>
  listOf(value).flatMap((field) => [
    field,
    ...(levels ? fieldsOf(get(field, 'nestedContentFields'), levels - 1) : []),
  ]);

const longest = (texts: string[]): string =>
  texts.reduce((most, one) => (one.length > most.length ? one : most), '');

/** The body: the longest text of a field that is named as one, else of any field. */
function bodyFrom(fields: unknown[]): string {
  const isBody = (field: unknown): boolean =>
    /content|body|n[oộ]i ?dung/i.test(`${text(get(field, 'name'))} ${text(get(field, 'label'))}`);
  const data = (field: unknown): string =>
    bodyOf('contentFields', get(field, 'contentFieldValue', 'data'));
  const texts = fields.filter((field) => /^(string|html|)$/.test(text(get(field, 'dataType'))));
  return longest(texts.filter(isBody).map(data)) || longest(texts.map(data));
}

function imagesOf(values: unknown[], options: ReadOptions): ArticleImage[] {
  return values.flatMap((image) => {
    const contentUrl = media(get(image, 'contentUrl'), options);
    if (!contentUrl) return [];
    const alt = textOf('image.description', get(image, 'description'));
    const caption = textOf('image.caption', get(image, 'caption'));
    return [compact<ArticleImage>({ contentUrl, alt, caption })];
  });
}

const dateOf = (content: unknown): unknown =>
  get(content, 'datePublished') ?? get(content, 'dateCreated');

/** A structured content, or an entry of a blog, which has its own words for headline and body. */
function liferayArticle(content: unknown, options: ReadOptions): Partial<Article> {
  const fields = fieldsOf(get(content, 'contentFields'));
  const images = fields.map((field) => get(field, 'contentFieldValue', 'image'));
  return {
    headline: textOf('title', get(content, 'title') ?? get(content, 'headline')),
    ...compact<Partial<Article>>({
      datePublished: textOf('datePublished', dateOf(content)),
      dateModified: textOf('dateModified', get(content, 'dateModified')),
      description: wordsOf('description', get(content, 'description')),
      articleHtml: bodyFrom(fields) || bodyOf('articleBody', get(content, 'articleBody')),
      author: contributor(textOf('creator.name', get(content, 'creator', 'name'))),
      image: imagesOf([get(content, 'image'), ...images], options),
      articleSection: textOf(
        'taxonomyCategoryName',
        get(content, 'taxonomyCategoryBriefs', 0, 'taxonomyCategoryName'),
      ),
      url: link(get(content, 'contentUrl'), options),
    }),
  };
}

/** A structured content or blog entry of Liferay's headless delivery API, or a page of them. */
export const readLiferay = (document: unknown, options: ReadOptions): Collection => ({
  entries: listOf(get(document, 'items') ?? document).map((content) => ({
    keys: [get(content, 'id'), get(content, 'key'), get(content, 'friendlyUrlPath')],
    date: dateOf(content),
    read: () => liferayArticle(content, options),
  })),
});
