import { text } from '../core/text.js';
import type { Article, ArticleImage, ContentLink, Contributor } from './article.js';
import {
  bodyOf,
  type Collection,
  compact,
  contributor,
  type Entry,
  get,
  link,
  listOf,
  media,
  mediaObject,
  pixelsOf,
  type ReadOptions,
  textOf,
} from './fields.js';

/** A node of a document, and where those stand that it only names by `@id`. */
interface Graph {
  nodes: unknown[];
  byId: Map<unknown, unknown>;
}

/** Whether a node only names another one, at most with its type. */
const isReference = (node: unknown): boolean =>
  Object.keys(Object(node) as object).every((key) => key === '@id' || key === '@type');

/** Every node of an object, an array or an `@graph`. */
function graphOf(document: unknown): Graph {
  const nodes = listOf(document).flatMap((node) => [node, ...listOf(get(node, '@graph'))]);
  const byId = new Map<unknown, unknown>();
  for (const node of nodes) {
    const id = get(node, '@id');
    if (id && !isReference(node)) byId.set(id, node);
  }
  return { nodes, byId };
}

const isOf = (type: RegExp, node: unknown): boolean =>
  listOf(get(node, '@type')).some((own) => type.test(text(own)));

/** A value without the wrapping of JSON-LD: `{"@value": "…"}`, or `{"@id": "…"}` of another node. */
function valueOf({ byId }: Graph, value: unknown): unknown {
  const id = get(value, '@id');
  const other = id && isReference(value) ? byId.get(id) : undefined;
  return get(value, '@value') ?? other ?? value;
}

const values = (graph: Graph, node: unknown, field: string): unknown[] =>
  listOf(get(node, field)).map((value) => valueOf(graph, value));

/** A person or an organization: an object with a name, or the name alone. */
function contributors(
  graph: Graph,
  node: unknown,
  field: string,
  options: ReadOptions,
): Contributor[] {
  return values(graph, node, field).flatMap((one) => {
    const isName = typeof one !== 'object';
    const name = textOf(`${field}.name`, isName ? one : get(one, 'name'));
    return contributor(name, isName ? undefined : link(get(one, 'url'), options));
  });
}

function imagesOf(graph: Graph, node: unknown, options: ReadOptions): ArticleImage[] {
  return values(graph, node, 'image').flatMap((one) => {
    const address = typeof one === 'string' ? one : (get(one, 'contentUrl') ?? get(one, 'url'));
    const contentUrl = media(address, options);
    if (!contentUrl) return [];
    const pixels = (side: string): number | undefined =>
      pixelsOf(get(one, side, 'value') ?? get(one, side));
    return [
      compact<ArticleImage>({
        contentUrl,
        alt: textOf('image.alt', get(one, 'alt')),
        caption: textOf('image.caption', get(one, 'caption')),
        creditText: textOf('image.creditText', get(one, 'creditText')),
        width: pixels('width'),
        height: pixels('height'),
      }),
    ];
  });
}

const files = (
  graph: Graph,
  node: unknown,
  field: string,
  options: ReadOptions,
): ReturnType<typeof mediaObject> =>
  values(graph, node, field).flatMap((one) =>
    mediaObject(
      {
        url: typeof one === 'string' ? one : (get(one, 'contentUrl') ?? get(one, 'url')),
        name: get(one, 'name'),
        type: get(one, 'encodingFormat'),
      },
      options,
    ),
  );

/** The address of an article: its `url`, else that of the page it is the main thing of. */
const ownAddress = (node: unknown): unknown =>
  get(node, 'url') ?? get(node, 'mainEntityOfPage', '@id') ?? get(node, 'mainEntityOfPage');

function articleOf(graph: Graph, node: unknown, options: ReadOptions): Partial<Article> {
  const say = (field: string): string => textOf(field, valueOf(graph, get(node, field)));
  const body = bodyOf('articleBody', valueOf(graph, get(node, 'articleBody')));
  // Liferay's blog entries have HTML there, and say so.
  const isHtml = get(node, 'encodingFormat') === 'text/html';
  const [section] = values(graph, node, 'articleSection');
  const [language] = values(graph, node, 'inLanguage');
  const [publisher] = contributors(graph, node, 'publisher', options);
  const [source] = contributors(graph, node, 'sourceOrganization', options);
  return {
    headline: say('headline') || say('name'),
    ...compact<Partial<Article>>({
      datePublished: say('datePublished'),
      dateModified: say('dateModified'),
      description: say('description'),
      articleBody: isHtml ? undefined : body,
      articleHtml: isHtml ? body : bodyOf('articleHtml', get(node, 'articleHtml')),
      author: contributors(graph, node, 'author', options),
      publisher,
      sourceOrganization: source,
      image: imagesOf(graph, node, options),
      articleSection: textOf('articleSection', section),
      inLanguage: textOf('inLanguage', get(language, 'alternateName') ?? language),
      url: link(ownAddress(node), options),
      audio: files(graph, node, 'audio', options),
      associatedMedia: files(graph, node, 'associatedMedia', options),
    }),
  };
}

/** The links of an ItemList. */
function linksOf(graph: Graph, list: unknown, options: ReadOptions): ContentLink[] {
  return values(graph, list, 'itemListElement').flatMap((element): ContentLink[] => {
    const item = valueOf(graph, get(element, 'item') ?? element);
    const name = textOf(
      'itemListElement.name',
      get(item, 'name') ?? get(item, 'headline') ?? get(element, 'name'),
    );
    const url = link(
      typeof item === 'string' ? item : (get(item, 'url') ?? get(item, '@id')),
      options,
    );
    if (!name || !url) return [];
    const [image] = imagesOf(graph, item, options);
    const description = textOf('itemListElement.description', get(item, 'description'));
    return [compact<ContentLink>({ name, url, description, image })];
  });
}

/** The articles of a JSON-LD document, or its ItemList; of one without types the objects with a headline. */
export function readJsonLd(document: unknown, options: ReadOptions): Collection {
  const graph = graphOf(document);
  const typed = graph.nodes.filter((node) => isOf(/(Article|BlogPosting|Report)$/, node));
  const articles = typed.length
    ? typed
    : graph.nodes.filter((node) => !get(node, '@type') && get(node, 'headline') !== undefined);
  const list = graph.nodes.find((node) => isOf(/ItemList$/, node));
  return {
    // Not read for an article that stands beside a list.
    get name() {
      return textOf('name', get(list, 'name'));
    },
    get links() {
      return list ? linksOf(graph, list, options) : undefined;
    },
    entries: articles.map((node): Entry => ({
      keys: [get(node, '@id'), get(node, 'identifier'), ownAddress(node)],
      date: valueOf(graph, get(node, 'datePublished')),
      read: () => articleOf(graph, node, options),
    })),
  };
}
