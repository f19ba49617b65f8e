import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const run = <Value>(name: string, payload: object = {}): Promise<Value> =>
  executeServerCommand(name, payload);

const pages = await run<string[]>('site-pages');

describe('the site, in a folder of its own under a strict policy', function () {
  this.timeout(60_000);
  after(() => run('site-leave'));

  it('has every page in both languages', () => {
    const [english, vietnamese] = [true, false].map((own) =>
      pages.filter((page) => page.startsWith('en/') === own),
    );
    expect(english?.map((page) => page.replace('en/', ''))).to.deep.equal(vietnamese);
    for (const page of ['index', 'builder', 'theme', 'guides/dnn', 'elements/photo-caption']) {
      expect(vietnamese).to.include(`${page}.html`);
    }
    expect(pages.length).to.be.greaterThan(120);
  });

  // An English document in the Vietnamese site: the same text has been seen in the English one.
  const twin =
    /^(decisions\/0|guides\/(changelog|security|contributing|license|editors|host|khmer))/;
  const all = [1280, 390].flatMap((width) => [false, true].map((dark) => ({ width, dark })));
  // Colours follow the scheme and structure the width: on most pages two of the four show both.
  const two = all.filter(({ width, dark }) => (width === 390) === dark);
  const whole =
    /^(en\/)?(index|builder|theme|guides\/(index|readme|react)|elements\/\w+-\w+)\.html$/;

  for (const path of pages) {
    it(`${path} is silent, accessible, whole at 320 px, and asks for nothing elsewhere`, async () => {
      const few = twin.test(path) ? two.slice(1) : two;
      const conditions = whole.test(path) ? all : few;
      expect(await run<string[]>('site-inspect', { path, conditions })).to.deep.equal([]);
    });
  }
});
