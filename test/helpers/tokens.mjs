import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import StyleDictionary from 'style-dictionary';

/** A command that builds design tokens with Style Dictionary, as one who has the package would. */
export const tokens = () => ({
  name: 'tokens',
  async executeCommand({ command, payload }) {
    if (command !== 'style-dictionary') return undefined;
    const { css, hooks } = await import('../../dist/themes/style-dictionary.mjs');
    const folder = mkdtempSync(join(tmpdir(), 'tokens-'));
    const source = join(folder, 'theme.tokens.json');
    try {
      writeFileSync(source, payload.json);
      const dictionary = new StyleDictionary({
        source: [source],
        hooks,
        platforms: { css: { ...css, buildPath: `${folder}/` } },
        log: { verbosity: 'silent', warnings: 'error' },
      });
      await dictionary.buildAllPlatforms();
      return readFileSync(join(folder, 'theme.css'), 'utf8');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
