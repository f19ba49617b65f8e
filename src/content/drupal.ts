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
  pixelsOf,
  type ReadOptions,
  textOf,
  wordsOf,
} from './fields.js';

/** What a node says of another resource. */
interface Reference {
  /** The field that it stands in. */
  field: string;
  meta: unknown;
  resource: unknown;
}

const keyOf = (one: unknown): string => `${text(get(one, 'type'))} ${text(get(one, 'id'))}`;

/** A document of Drupal's JSON:API: what its nodes name by type and id stands in `included`. */
class DrupalDocument {
  #options: ReadOptions;
  #included: Map<string, unknown>;
  #pictures = new Map<unknown, ArticleImage[]>();

  constructor(document: unknown, options: ReadOptions) {
    this.#options = options;
    this.#included = new Map(listOf(get(document, 'included')).map((one) => [keyOf(one), one]));
  }

  /** The references of a node to resources of a type. */
  #related(node: unknown, type: RegExp): Reference[] {
    const fields = Object.keys(Object(get(node, 'relationships')) as object);
    return fields.flatMap((field) =>
      listOf(get(node, 'relationships', field, 'data'))
        .filter((one) => type.test(text(get(one, 'type'))))
        .map((one) => ({
          field,
          meta: get(one, 'meta'),
          resource: this.#included.get(keyOf(one)),
        })),
    );
  }

  #file({ meta, resource }: Reference): ArticleImage[] {
    const contentUrl = media(get(resource, 'attributes', 'uri', 'url'), this.#options);
    if (!contentUrl) return [];
    return [
      compact<ArticleImage>({
        contentUrl,
        alt: textOf('meta.alt', get(meta, 'alt')),
        caption: textOf('meta.title', get(meta, 'title')),
        width: pixelsOf(get(meta, 'width')),
        height: pixelsOf(get(meta, 'height')),
      }),
    ];
  }

  /** The picture that a media holds; its thumbnail, which all have, only where it holds no other. */
  #picture(media: unknown): ArticleImage[] {
    const known = this.#pictures.get(media);
    if (known) return known;
    const files = this.#related(media, /^file--/);
    const file = files.find(({ field }) => field !== 'thumbnail') ?? files[0];
    const picture = file ? this.#file(file) : [];
    this.#pictures.set(media, picture);
    return picture;
  }

  /** Pictures: files, or media that hold files. */
  #images(node: unknown): ArticleImage[] {
    return this.#related(node, /^file--|^media--image/).flatMap((one) =>
      get(one.resource, 'type') === 'media--image' ? this.#picture(one.resource) : this.#file(one),
    );
  }

  /** Who wrote a node, not who changed it last. */
  #author(node: unknown): string {
    const users = this.#related(node, /^user--/).filter(({ field }) => field !== 'revision_uid');
    return this.#name(users.find(({ field }) => field === 'uid') ?? users[0]);
  }

  #name(reference: Reference | undefined): string {
    const attributes = get(reference?.resource, 'attributes');
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
        author: contributor(this.#author(node)),
        image: this.#images(node),
        articleSection: this.#name(this.#related(node, /^taxonomy_term--/)[0]),
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
