/** Markdown to HTML, as GitHub would show it, with what the site adds. */
import hljs from 'highlight.js';
import { Marked } from 'marked';

export const escaped = (text) =>
  String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** Makes names of headings as GitHub does, so that a link works there and here. */
export function slugger() {
  const seen = new Map();
  return (text) => {
    const slug = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times ? `${slug}-${times}` : slug;
  };
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of tokens, without their marks. */
export function textOf(tokens = []) {
  return tokens
    .map((token) => {
      if (token.type === 'table') {
        return [token.header, ...token.rows].flat().map((cell) => `${textOf(cell.tokens)} `);
      }
      if (token.type === 'html' || token.type === 'space') return ' ';
      if (token.type === 'br') return ' ';
      if (token.items) return token.items.map((item) => `${textOf(item.tokens)} `);
      if (token.tokens) return textOf(token.tokens);
      return (token.text ?? '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);
    })
    .flat()
    .join('');
}

/** Marks Khmer as Khmer, for its fonts and for voices. */
const khmerMarked = (html) =>
  html.replace(
    /(<[^>]*>)|([\u1780-\u17ff\u19e0-\u19ff][\u1780-\u17ff\u19e0-\u19ff\u200b ]*)/g,
    (all, tag, words) => {
      if (tag) return tag;
      const end = words.trimEnd();
      return `<span lang="km">${end}</span>${words.slice(end.length)}`;
    },
  );

/** A block of code, coloured here and not in the reader's browser. */
export function snippet(code, language = '') {
  const name = { vue: 'html', svelte: 'html', text: 'plaintext' }[language] ?? language;
  const html = hljs.getLanguage(name)
    ? hljs.highlight(code, { language: name }).value
    : escaped(code);
  return `<div class="snippet"><pre><code>${khmerMarked(html)}</code></pre></div>\n`;
}

const cells = (row, parser, tag) =>
  row
    .map(({ tokens, align }) => {
      const side = align ? ` class="${align}"` : '';
      return `<${tag}${side}>${parser.parseInline(tokens)}</${tag}>`;
    })
    .join('');

/** What is the site's own in how Markdown is written as HTML. */
const renderer = ({ link, words, slug, headings, raise }) => ({
  heading(token) {
    const { tokens, depth } = token;
    const text = textOf(tokens);
    const level = Math.max(1, depth - raise);
    const id = slug(text);
    headings.push({ token, level, id, text });
    return `<h${level} id="${escaped(id)}">${this.parser.parseInline(tokens)}</h${level}>\n`;
  },
  code: ({ text, lang }) => snippet(text, lang?.split(' ')[0]),
  link({ href, title, tokens }) {
    const more = title ? ` title="${escaped(title)}"` : '';
    return `<a href="${escaped(link(href))}"${more}>${this.parser.parseInline(tokens)}</a>`;
  },
  image: ({ href, text }) =>
    `<img src="${escaped(link(href))}" alt="${escaped(text)}" loading="lazy">`,
  table({ header, rows }) {
    const label = `${words.table}: ${headings.at(-1)?.text ?? ''}`;
    const body = rows.map((row) => `<tr>${cells(row, this.parser, 'td')}</tr>`).join('\n');
    return `<div class="table" role="group" aria-label="${escaped(label)}" tabindex="0"><table>
<thead><tr>${cells(header, this.parser, 'th')}</tr></thead>
<tbody>${body}</tbody>
</table></div>\n`;
  },
  html: ({ text }) => text.replace(/<!--.*?-->/gs, ''),
});

export const lex = (source) => new Marked().lexer(source);

/**
 * Renders tokens of Markdown: HTML, its headings, and its text in sections for the search. `raise` is by
 * how many levels headings are lifted; `link` gives the address that an address has on the page.
 */
export function render(tokens, { words, link, slug = slugger(), raise = 0 }) {
  const headings = [];
  const marked = new Marked({ renderer: renderer({ link, words, slug, headings, raise }) });
  const html = khmerMarked(marked.parser(tokens));
  const sections = [{ text: '' }];
  for (const token of tokens) {
    const heading = headings.find((one) => one.token === token);
    if (heading) sections.push({ id: heading.id, title: heading.text, text: '' });
    else sections.at(-1).text += `${textOf([token])} `;
  }
  return { html, headings, sections };
}
