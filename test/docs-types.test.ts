import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Fault {
  line: number | string;
  text: string;
}

/** The faults that the compiler finds in a program; each line that ends in `// wrong` must have one. */
const faultsOf = (source: string): Promise<Fault[]> => executeServerCommand('compile', { source });

const wrongLines = (source: string): number[] =>
  source.split('\n').flatMap((line, index) => (line.endsWith('// wrong') ? [index] : []));

const programs: Record<string, string> = {
  'React 19': `
import type { HTMLAttributes, RefAttributes } from 'react';
import type { PortalElements } from 'portal-elements/jsx';
import type { ToolEvent } from 'portal-elements/classes.js';
type Common = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends PortalElements<Common> {}
  }
}
const told = (event: ToolEvent) => event.subject.headline;
export const good = (
  <news-article category="Tin" published="06/05/2015" heading-level={2} tools="print" onshare={told} className="tin" key="1">
    <h1>Đề bài</h1>
    <photo-caption src="a.jpg" alt="Hội trường" position="full" zoom />
    <service-link-card heading="A" href="/a" variant="row" />
    <link-directory label="Đơn vị" variant="dropdown" />
    <back-to-top />
  </news-article>
);
export const badValue = <photo-caption position="left" />; // wrong
export const badName = <service-link-card headline="A" />; // wrong
export const badType = <photo-caption zoom="yes" />; // wrong
export const badHandler = <article-tools onshare={(event: MouseEvent) => event.clientX} />; // wrong
`,
  Vue: `
import type { PortalElements } from 'portal-elements/vue';
import type { GlobalComponents } from 'vue';
import type { ToolEvent } from 'portal-elements/classes.js';
type Props<Tag extends keyof PortalElements> = InstanceType<GlobalComponents[Tag]>['$props'];
export const good: Props<'news-article'> = { category: 'Tin', published: '06/05/2015', tools: 'print', onShare: (event: ToolEvent) => event.way, class: 'tin' };
export const bare: Props<'photo-caption'> = { zoom: '', position: 'full', alt: 'Hội trường' };
export const badValue: Props<'photo-caption'> = { position: 'left' }; // wrong
export const badName: Props<'service-link-card'> = { headline: 'A' }; // wrong
export const badType: Props<'photo-caption'> = { zoom: 'yes' }; // wrong
export const badHandler: Props<'article-tools'> = { onShare: (event: MouseEvent) => event.clientX }; // wrong
`,
  Svelte: `
import 'portal-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { ToolEvent } from 'portal-elements/classes.js';
export const good: SvelteHTMLElements['news-article'] = { category: 'Tin', tools: 'print', onshare: (event: ToolEvent) => event.way, class: 'tin' };
export const photo: SvelteHTMLElements['photo-caption'] = { zoom: true, position: 'full' };
export const badValue: SvelteHTMLElements['photo-caption'] = { position: 'left' }; // wrong
export const badName: SvelteHTMLElements['service-link-card'] = { headline: 1 }; // wrong
export const badType: SvelteHTMLElements['photo-caption'] = { zoom: 'yes' }; // wrong
export const badHandler: SvelteHTMLElements['article-tools'] = { onshare: (event: MouseEvent) => event.clientX }; // wrong
`,
};

describe('the types for frameworks', () => {
  for (const [framework, source] of Object.entries(programs)) {
    it(`take what the elements take, and nothing else, in ${framework}`, async () => {
      const faults = await faultsOf(source);
      const lines = [...new Set(faults.map(({ line }) => line))];
      expect(lines, JSON.stringify(faults, undefined, 1)).to.deep.equal(wrongLines(source));
      expect(lines.length).to.equal(4);
    }).timeout(60_000);
  }
});
