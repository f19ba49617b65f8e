/** The index of the search, made here so that the reader's browser only loads it. */
import MiniSearch from 'minisearch';
import { runnerImport } from 'vite';

/** Sections of the pages of a language, each a result of its own, as an index in JSON. */
export async function searchIndex(pages) {
  const { options } = (await runnerImport('/site/client/terms.ts', { configFile: false })).module;
  const index = new MiniSearch(options);
  for (const { path, title, sections = [] } of pages) {
    sections.forEach((section, at) => {
      const own = section.title && section.title !== title ? section.title : '';
      const text = section.text.replace(/\s+/g, ' ').trim();
      if (!own && !text && at) return;
      const address = section.id && own ? `${path}#${section.id}` : path;
      index.add({ id: `${path}#${at}`, address, title, section: own, text });
    });
  }
  return JSON.stringify(index);
}
