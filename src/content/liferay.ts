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

function liferayArticle(content: unknown, options: ReadOptions): Partial<Article> {
  const fields = listOf(get(content, 'contentFields'));
  const value = (field: unknown, ...path: string[]): unknown =>
    get(field, 'contentFieldValue', ...path);
  const isBody = (field: unknown): boolean =>
    /content|body|n[oộ]i ?dung/i.test(`${text(get(field, 'name'))} ${text(get(field, 'label'))}`);
  const texts = fields.filter((field) => typeof value(field, 'data') === 'string');
  const length = (field: unknown): number => bodyOf('contentFields', value(field, 'data')).length;
  const [body] = [
    ...texts.filter(isBody),
    ...texts.sort((one, other) => length(other) - length(one)),
  ];
  const images = fields.flatMap((field): ArticleImage[] => {
    const image = value(field, 'image');
    const contentUrl = media(get(image, 'contentUrl'), options);
    const alt = textOf('image.description', get(image, 'description'));
    return contentUrl ? [compact<ArticleImage>({ contentUrl, alt })] : [];
  });
  return {
    headline: textOf('title', get(content, 'title')),
    ...compact<Partial<Article>>({
      datePublished: textOf(
        'datePublished',
        get(content, 'datePublished') ?? get(content, 'dateCreated'),
      ),
      dateModified: textOf('dateModified', get(content, 'dateModified')),
      description: wordsOf('description', get(content, 'description')),
      articleHtml: bodyOf('contentFields', value(body, 'data')),
      author: contributor(textOf('creator.name', get(content, 'creator', 'name'))),
      image: images,
      articleSection: textOf(
        'taxonomyCategoryName',
        get(content, 'taxonomyCategoryBriefs', 0, 'taxonomyCategoryName'),
      ),
      url: link(get(content, 'contentUrl'), options),
    }),
  };
}

/** A structured content of Liferay's headless delivery API, or a page of them. */
export const readLiferay = (document: unknown, options: ReadOptions): Collection => ({
  entries: listOf(get(document, 'items') ?? document).map((content) => ({
    keys: [get(content, 'id'), get(content, 'key'), get(content, 'friendlyUrlPath')],
    date: get(content, 'datePublished'),
    read: () => liferayArticle(content, options),
  })),
});
