import type { Article, Contributor } from './article.js';
import {
  bodyOf,
  type Collection,
  compact,
  contributor,
  dayOf,
  get,
  link,
  listOf,
  media,
  mediaObject,
  type ReadOptions,
  textOf,
} from './fields.js';

function authorsOf(node: unknown, options: ReadOptions): Contributor[] {
  return listOf(get(node, 'authors') ?? get(node, 'author')).flatMap((author) =>
    contributor(textOf('authors.name', get(author, 'name')), link(get(author, 'url'), options)),
  );
}

function articleOf(item: unknown, feed: unknown, options: ReadOptions): Partial<Article> {
  const say = (field: string): string => textOf(field, get(item, field));
  const own = authorsOf(item, options);
  const files = listOf(get(item, 'attachments')).flatMap((file) =>
    mediaObject(
      { url: get(file, 'url'), type: get(file, 'mime_type'), name: get(file, 'title') },
      options,
    ),
  );
  const isSound = ({ encodingFormat = '' }): boolean => encodingFormat.startsWith('audio/');
  const contentUrl = media(get(item, 'image') ?? get(item, 'banner_image'), options);
  return {
    headline: say('title'),
    ...compact<Partial<Article>>({
      datePublished: dayOf(say('date_published'), options),
      dateModified: dayOf(say('date_modified'), options),
      description: say('summary'),
      articleBody: bodyOf('content_text', get(item, 'content_text')),
      articleHtml: bodyOf('content_html', get(item, 'content_html')),
      author: own.length ? own : authorsOf(feed, options),
      image: contentUrl ? [{ contentUrl }] : [],
      articleSection: textOf('tags', listOf(get(item, 'tags'))[0]),
      inLanguage: say('language') || textOf('language', get(feed, 'language')),
      url: link(get(item, 'url') ?? get(item, 'external_url'), options),
      audio: files.filter(isSound),
      associatedMedia: files.filter((file) => !isSound(file)),
    }),
  };
}

/** JSON Feed 1.1, and 1.0 with its one `author`. See https://www.jsonfeed.org/version/1.1/. */
export const readJsonFeed = (feed: unknown, options: ReadOptions): Collection => ({
  name: textOf('title', get(feed, 'title')),
  entries: listOf(get(feed, 'items')).map((item) => ({
    keys: [get(item, 'id'), get(item, 'url'), get(item, 'external_url')],
    date: get(item, 'date_published'),
    read: () => articleOf(item, feed, options),
  })),
});
