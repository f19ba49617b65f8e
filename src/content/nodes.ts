import { type Article, type ArticleImage, ContentError } from './article.js';

const make = (
  tag: string,
  attributes: Record<string, string | number | undefined> = {},
  ...inside: (Node | string)[]
): Element => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...inside);
  return element;
};

/** A picture. */
export const imageOf = ({ contentUrl, alt, width, height }: ArticleImage): Element =>
  make('img', { loading: 'lazy', width, height, alt: alt ?? '', src: contentUrl });

/** A picture with its caption and credit, also where `<photo-caption>` is not defined. */
function figureOf(image: ArticleImage): Element {
  const { caption, creditText: credit } = image;
  if (customElements.get('photo-caption')) {
    return make('photo-caption', { caption, credit }, imageOf(image));
  }
  const words = [caption, credit].filter(Boolean).join(' · ');
  return make('figure', {}, imageOf(image), ...(words ? [make('figcaption', {}, words)] : []));
}

/** Text as paragraphs, one for each line that says something. */
const paragraphs = (body: string): Element[] =>
  body
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => make('p', { dir: 'auto' }, line.trim()));

/** The body of an article as nodes; HTML goes through the sanitizer, which is loaded only then. */
export async function bodyNodes(article: Article, base?: string, level = 2): Promise<Node[]> {
  const { articleHtml, articleBody = '', image = [] } = article;
  let nodes: Node[] = paragraphs(articleBody);
  if (articleHtml) {
    const { sanitize } = await import('./sanitize.js');
    try {
      nodes = sanitize(articleHtml, { base, level });
    } catch {
      throw new ContentError('articleHtml', 'Trusted Types', 'trusted-types portal-elements');
    }
  }
  const pictured = nodes.some(
    (node) => node instanceof Element && (node.matches('img') || node.querySelector('img')),
  );
  return pictured ? nodes : [...image.map(figureOf), ...nodes];
}
