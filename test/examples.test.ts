import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { visit } from './helpers/page.js';

const start = (name: string): Promise<string> => executeServerCommand('example', { name });

/** What is in the page before any script, and after it: shadow trees, and whether their nodes stay. */
const look = `[...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot)
  .map(({ localName }) => localName)`;

const roots = ['news-article', 'service-link-group', 'service-link-card', 'service-link-card'];

describe('the examples of rendering on a server', () => {
  it('Express renders articles that need no script', async function () {
    this.timeout(60_000);
    const address = await start('express');
    const path = `${address}/tin/0`;
    const before = await visit<string[]>({ path, script: false });
    expect(before.messages).to.deep.equal([]);
    const html = await visit<string>({
      path,
      evaluate: `fetch('').then((response) => response.text())`,
    });
    expect(html.messages).to.deep.equal([]);
    expect(html.value).to.include(
      '<h1 slot="headline">Khai trương bộ phận một cửa xã Bến Lúa</h1>',
    );
    expect(html.value).to.include('Thứ tư, 03/04/2024 10:08');
    expect(html.value.match(/shadowrootmode/g)).to.have.length(3);
    const list = await visit<string[]>({ path: `${address}/`, evaluate: look });
    expect(list.messages).to.deep.equal([]);
    expect(list.value).to.deep.equal(['news-article', 'news-article', 'back-to-top']);
  });

  it('Eleventy renders each page when the site is built', async function () {
    this.timeout(60_000);
    const path = await start('eleventy');
    const { messages, value } = await visit<string[]>({ path: `${path}/`, evaluate: look });
    expect(messages).to.deep.equal([]);
    expect(value).to.deep.equal([...roots, 'back-to-top']);
    const html = await visit<string>({
      path: `${path}/`,
      evaluate: `fetch('').then((response) => response.text())`,
    });
    expect(html.value).to.include('<h1 slot="headline">Dịch vụ công của xã</h1>');
    expect(html.value.match(/shadowrootmode/g)).to.have.length(5);
  });
});
