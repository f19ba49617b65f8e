import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

const guide = await (await fetch('/SECURITY.md')).text();

describe('SECURITY.md', () => {
  it('names for each of the seventeen promises tests that exist', async () => {
    const rows = guide.split('\n').filter((line) => /^\| P\d+ /.test(line));
    expect(rows.map((row) => row.split('|')[1]?.trim())).to.deep.equal(
      Array.from({ length: 17 }, (_, index) => `P${String(index + 1)}`),
    );
    for (const row of rows) {
      const files = [...row.matchAll(/`((?:test|scripts)\/[^`]+)`/g)].map(([, file = '']) => file);
      expect(files, row).not.to.be.empty;
      for (const file of files) expect((await fetch(`/${file}`)).status, file).to.equal(200);
    }
  });

  it('gives the policy lines that the release gives', async () => {
    const record = JSON.parse(
      await executeServerCommand('released-file', { name: 'integrity.json' }),
    ) as { policy: string[] };
    for (const line of record.policy.join('; ').split('; ')) {
      const [directive = '', value = ''] = line.split(/ (.*)/);
      expect(guide, line).to.include(directive).and.include(value);
    }
  });
});
