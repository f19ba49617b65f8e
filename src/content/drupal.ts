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
  pixelsOf,
  type ReadOptions,
  textOf,
  wordsOf,
} from './fields.js';

/** A document of Drupal's JSON:API: what its nodes name by type and id stands in `included`. */
class DrupalDocument {
  #document: unknown;
  #options: ReadOptions;

  constructor(document: unknown, options: ReadOptions) {
    this.#document = document;
    this.#options = options;
  }

  /** The resources that a relationship names, each with what the relationship says of it. */
  #related(node: unknown, type: RegExp): { resource: unknown; meta: unknown }[] {
    const named = Object.values(get(node, 'relationships') ?? {}).flatMap((one) =>
      listOf(get(one, 'data')),
    );
    return named
      .filter((reference) => type.test(textOf('relationships.type', get(reference, 'type'))))
      .map((reference) => ({
        meta: get(reference, 'meta'),
        resource: listOf(get(this.#document, 'included')).find(
          (one) =>
            get(one, 'id') === get(reference, 'id') && get(one, 'type') === get(reference, 'type'),
        ),
      }));
  }

  /** Pictures: files, or media that hold files. */
  #images(node: unknown): ArticleImage[] {
    const isPicture = /^file--|^media--image/;
    return this.#related(node, isPicture).flatMap((one): ArticleImage[] => {
      if (get(one.resource, 'type') === 'media--image') return this.#images(one.resource);
      const contentUrl = media(get(one.resource, 'attributes', 'uri', 'url'), this.#options);
      if (!contentUrl) return [];
      return [
        compact<ArticleImage>({
          contentUrl,
          alt: textOf('meta.alt', get(one.meta, 'alt')),
          caption: textOf('meta.title', get(one.meta, 'title')),
          width: pixelsOf(get(one.meta, 'width')),
          height: pixelsOf(get(one.meta, 'height')),
        }),
      ];
    });
  }

  #name(node: unknown, type: RegExp): string {
    const attributes = get(this.#related(node, type)[0]?.resource, 'attributes');
    return textOf('name', get(attributes, 'display_name') ?? get(attributes, 'name'));
  }

  read(node: unknown): Partial<Article> {
    const attribute = (...path: string[]): unknown => get(node, 'attributes', ...path);
    const body = attribute('body', 'processed') ?? attribute('body', 'value');
    return {
      headline: textOf('title', attribute('title')),
      ...compact<Partial<Article>>({
        datePublished: textOf('created', attribute('published_at') ?? attribute('created')),
        dateModified: textOf('changed', attribute('changed')),
        description: wordsOf('body.summary', attribute('body', 'summary')),
        articleHtml: bodyOf('body', body),
        author: contributor(this.#name(node, /^user--/)),
        image: this.#images(node),
        articleSection: this.#name(node, /^taxonomy_term--/),
        inLanguage: textOf('langcode', attribute('langcode')),
        url: link(attribute('path', 'alias'), this.#options),
      }),
    };
  }
}

/** A node of Drupal's JSON:API, or a list of them; best asked for with `?include=…` of its pictures. */
export function readDrupal(document: unknown, options: ReadOptions): Collection {
  const whole = new DrupalDocument(document, options);
  return {
    entries: listOf(get(document, 'data')).map((node) => ({
      keys: [
        get(node, 'id'),
        get(node, 'attributes', 'drupal_internal__nid'),
        get(node, 'attributes', 'path', 'alias'),
      ],
      date: get(node, 'attributes', 'created'),
      read: () => whole.read(node),
    })),
  };
}
