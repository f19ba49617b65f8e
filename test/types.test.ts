import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** A program of a framework, and lines of it that must not compile, each with what the compiler says. */
interface Program {
  head: string;
  right: string;
  wrong: [line: string, fault: string][];
}

const programs: Record<string, Program> = {
  JSX: {
    head: `
      import { type HTMLAttributes, type RefAttributes, useRef } from 'react';
      import type { NewsArticle } from 'portal-elements/classes.js';
      import type { PortalElements } from 'portal-elements/jsx';
      type Common = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;
      declare module 'react' {
        namespace JSX {
          interface IntrinsicElements extends PortalElements<Common> {}
        }
      }`,
    right: `
      export function Page() {
        const article = useRef<NewsArticle>(null);
        return <>
          <news-article ref={article} className="a" lang="vi" heading-level="3" variant="teaser" updated="07/05/2015"
            onshare={(event) => { const way: 'sheet' | 'copy' | undefined = event.way; event.preventDefault(); return way; }}
            onerror={(event) => event.message.length} onprint={(event) => event.subject.headline.length}>
            <h2 key="1">A</h2>
          </news-article>
          <article-tools pronounce={{ UBND: 'Ủy ban nhân dân' }} tools="print save" />
          <photo-caption width="1600" height={1067} zoom loading="eager" onClick={() => undefined} />
          <service-link-card aria-label="A" data-x="1" heading="A" target="_blank" />
          <service-link-group columns="auto" /><service-link-group columns={3} />
          <link-directory open src-type="opml" max-bytes={1000} ontoggle={(event) => event.type} />
          <back-to-top min-page="1.5" showAfter="600px" />
        </>;
      }`,
    wrong: [
      ['<news-article variant="short" />', '"full" | "teaser"'],
      ['<news-article heading-level="two" />', '`${number}`'],
      ['<link-directory src-type="csv" />', '"opml"'],
      ['<link-directory opened />', "'opened' does not exist"],
      ['<article-tools onshare={(event: MouseEvent) => event} />', 'ToolEvent'],
      ['<link-directory on:toggle={(event: Event) => event} />', 'on:toggle'],
      ['<photo-captions />', "'photo-captions' does not exist"],
    ],
  },
  Vue: {
    head: `
      import { defineComponent, type GlobalComponents, h } from 'vue';
      import type {} from 'portal-elements/vue';
      // As the compiler of templates looks a tag up.
      type Tag<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>;
      type Props<Name extends keyof GlobalComponents> = Tag<Name>['$props'];
      declare const directory: Tag<'link-directory'>;`,
    right: `
      const article: Props<'news-article'> = {
        class: 'a', lang: 'vi', headingLevel: '3', 'heading-level': 3, variant: 'teaser', jsonLd: '',
        onShare: (event) => { const way: 'sheet' | 'copy' | undefined = event.way; void way; },
        onError: (event) => { void event.message.length; },
      };
      directory.$emit('toggle', new Event('toggle'));
      directory.open = true;
      export default defineComponent({ render: () => h('news-article', article) });`,
    wrong: [
      ["({ variant: 'short' }) satisfies Props<'news-article'>", '"full" | "teaser"'],
      ["({ headingLevel: 'two' }) satisfies Props<'news-article'>", '`${number}`'],
      ["({ opened: true }) satisfies Props<'link-directory'>", "'opened' does not exist"],
      ["({ onShare: (event: MouseEvent) => event }) satisfies Props<'article-tools'>", 'ToolEvent'],
      ["directory.$emit('toggled', new Event('toggled'))", '"toggled"'],
    ],
  },
  Svelte: {
    head: `
      import '../node_modules/svelte/svelte-html.js';
      import type {} from 'portal-elements/svelte';
      // What a template becomes for the compiler.
      const { createElement } = svelteHTML;`,
    right: `
      createElement('news-article', {
        class: 'a', 'heading-level': '3', variant: 'teaser',
        onshare: (event) => { const way: 'sheet' | 'copy' | undefined = event.way; void way; },
        'on:error': (event) => event.message.length,
      });
      createElement('link-directory', { open: true, 'data-x': 1, ontoggle: (event) => event.type });`,
    wrong: [
      ["createElement('news-article', { variant: 'short' })", '"full" | "teaser"'],
      ["createElement('news-article', { 'heading-level': 'two' })", '`${number}`'],
      ["createElement('link-directory', { opened: true })", "'opened' does not exist"],
      ["createElement('article-tools', { onshare: (event: MouseEvent) => event })", 'ToolEvent'],
    ],
  },
};

const compile = (source: string): Promise<{ line: number | string; text: string }[]> =>
  executeServerCommand('compile', { source });

describe('the types for frameworks', () => {
  for (const [framework, { head, right, wrong }] of Object.entries(programs)) {
    it(`let a right program of ${framework} through`, async () => {
      expect(await compile(head + right)).to.deep.equal([]);
    });

    it(`find what is wrong in one of ${framework}`, async () => {
      const first = head.split('\n').length;
      const source = [head, ...wrong.map(([line]) => `${line};`)].join('\n');
      const faults = await compile(source);
      expect(faults.map(({ line }) => line)).to.deep.equal(wrong.map((_, index) => first + index));
      wrong.forEach(([line, fault], index) => {
        expect(faults[index]?.text, line).to.include(fault);
      });
    });
  }
});
