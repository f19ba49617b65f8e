/** What the test of old browsers needs of the runner: a parser that stops at ES2021. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';

const folder = 'dist/cdn';

/** What an ES2021 parser finds wrong with a script, as `name: message`. */
function faultsOf(name, code) {
  const sourceType = /^\s*(?:import|export)\b|\bexport\s*[{*]/m.test(code) ? 'module' : 'script';
  return new Linter()
    .verify(code, [{ languageOptions: { ecmaVersion: 2021, sourceType } }], {
      allowInlineConfig: false,
    })
    .filter(({ fatal }) => fatal)
    .map(({ message, line, column }) => `${name}:${line}:${column}: ${message}`);
}

/** The command `newer-syntax`: what is no ES2021 in the built scripts, or in `code`. */
export const syntax = () => ({
  name: 'syntax',
  executeCommand({ command, payload }) {
    if (command !== 'newer-syntax') return undefined;
    if (payload?.code) return faultsOf('code', payload.code);
    return readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => faultsOf(name, readFileSync(join(folder, name), 'utf8')));
  },
});
