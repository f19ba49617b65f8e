import { expect } from '@open-wc/testing';
import { settings } from './helpers/editors.js';
import { hostPage } from './helpers/editors.page.js';
import { tags } from './helpers/tags.js';

const systems = [
  'html',
  'dnn',
  'nukeviet',
  'sharepoint',
  'liferay',
  'wordpress',
  'drupal',
  'joomla',
];
const languages = ['vi', 'en'];

const read = async (name: string): Promise<string> => (await fetch(`/docs/${name}`)).text();

const guides = Object.fromEntries(
  await Promise.all(
    [...systems.flatMap((system) => languages.map((lang) => `${system}.${lang}`)), 'README'].map(
      async (name) => [name, await read(`guides/${name}.md`)] as const,
    ),
  ),
);

/** The snippets of a guide that are to be pasted. */
const snippetsOf = (guide: string): string[] =>
  [...guide.matchAll(/^```html\n(.*?)^```$/gms)].map(([, html = '']) => html);

const isScript = (html: string): boolean => html.startsWith('<script');

/** A script tag, with the file that it will be in the place of the one that it names. */
const here = (tag: string): string =>
  tag.replace(/src="[^"]*\/portal-elements-[\d.]+\.js"/, 'src="/dist/cdn/portal-elements.js"');

/** The elements of ours that a snippet is about; photos alone have no name. */
function namesIn(html: string): string[] {
  const named = tags.filter((tag) => new RegExp(`(<|data-portal="|class=")${tag}\\b`).test(html));
  return named.length ? named : ['photo-caption'];
}

/** Whether an element of ours has come alive, with what is to be shown in it. */
const lives = (element: Element | null): boolean =>
  !!element?.shadowRoot?.querySelector('[part]') && !!element.textContent.trim();

/** What is wrong with a page that a snippet has been pasted into. */
async function faultsOf(script: string, html: string, lang: string): Promise<string[]> {
  const body = html.replace(/src="\/[^"]*"/g, 'src="/demo/pictures/hall-480.jpg"');
  const page = await hostPage(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Trang</title>${here(script)}</head><body id="top"><main>${body}</main></body></html>`,
  );
  const dead = namesIn(html).filter((name) => !lives(page.document.querySelector(name)));
  page.close();
  return [...page.messages, ...dead.map((name) => `<${name}> does not live`)];
}

describe('the guides', () => {
  for (const [name, guide] of Object.entries(guides)) {
    it(`${name}: every snippet works as it is pasted`, async () => {
      const lang = name.split('.')[1] ?? 'en';
      let script = '';
      let tried = 0;
      for (const snippet of snippetsOf(guide)) {
        // What follows a script tag is for a page with it.
        if (isScript(snippet)) script = snippet;
        else expect(await faultsOf(script, snippet, lang), snippet).to.deep.equal([]);
        tried += Number(!isScript(snippet));
      }
      expect(tried).to.be.above(1);
    });
  }

  it('would see a snippet that does not work', async () => {
    const [script = ''] = snippetsOf(guides['html.vi'] ?? '');
    const card = '<a data-portal="service-link-card" href="https://dichvucong.example/">Cổng</a>';
    const faults = [
      await faultsOf(script, card, 'vi'),
      await faultsOf(script, '<photo-caption><p>Không có ảnh.</p></photo-caption>', 'vi'),
      await faultsOf(script.replace('defer', 'defer data-enhance="nukevjet"'), card, 'vi'),
    ];
    expect(faults.map(([first = '']) => first.replace(/:.*/, ''))).to.deep.equal([
      '<service-link-card> does not live',
      'warn',
      'warn',
    ]);
  });

  it('say the same in both languages: the same steps, and snippets of the same kind', () => {
    const shape = (guide = ''): string[] => [
      ...(guide.match(/^## \d/gm) ?? []),
      ...snippetsOf(guide).map((html) => namesIn(html).join()),
      ...(guide.match(/^```\w+/gm) ?? []),
    ];
    for (const system of systems) {
      expect(shape(guides[`${system}.vi`]), system).to.deep.equal(shape(guides[`${system}.en`]));
    }
  });

  it('name the files of the version that the package has', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    for (const [name, guide] of Object.entries(guides)) {
      const versions = [...guide.matchAll(/portal-elements-(\d+\.\d+\.\d+)/g)].map(
        ([, own]) => own,
      );
      expect([...new Set(versions)], name).to.deep.equal([version]);
    }
  });

  it('give the settings that have been tried', async () => {
    for (const lang of languages) {
      expect(guides[`dnn.${lang}`]).to.include(settings.ckeditor4).and.include(settings.sizes);
      expect(guides[`wordpress.${lang}`]).to.include(settings.custom).and.include(settings.valid);
    }
    const page = await read('editors.md');
    for (const setting of Object.values(settings)) expect(page).to.include(setting);
  });

  it('lead to files that are there', async () => {
    for (const [name, guide] of Object.entries(guides)) {
      for (const [, address = ''] of guide.matchAll(/\]\(([^)#]+\.md)/g)) {
        const { ok } = await fetch(
          new URL(address, new URL(`/docs/guides/${name}`, location.href)),
        );
        expect(ok, `${name}: ${address}`).to.equal(true);
      }
    }
  });
});
