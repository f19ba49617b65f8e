import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { tags } from './scripts/tags.mjs';

/** Which folders a folder of `src` may not import from: the house's one direction. */
const closed = (files, group, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default tseslint.config(
  {
    ignores: ['dist/', 'storybook-static/', 'site-static/', '**/*.js', '**/*.mjs', '**/*.d.ts'],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      complexity: ['error', 8],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'no-nested-ternary': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'HTML is text here; see docs/decisions.' },
        { property: 'outerHTML', message: 'HTML is text here; see docs/decisions.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ...lit.configs['flat/recommended'],
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'max-lines': ['error', { max: 260, skipComments: true }],
    },
  },
  { files: ['src/**/*.ts'], ...wc.configs['flat/best-practice'] },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['**/stories/**', '**/test/**', 'node:*', 'lit/directives/unsafe-*'] },
      ],
    },
  },
  closed(['src/core/**'], ['../*', '!../core'], 'core knows only lit and the platform'),
  closed(['src/content/**'], ['../*/*', '!../core/*'], 'content knows core and no element'),
  ...tags.map((own) =>
    closed(
      [`src/${own}/**`],
      tags.filter((other) => other !== own).map((other) => `../${other}/*`),
      'elements meet in HTML, not in code',
      // An element that shows another one has it defined with itself.
      ['src/*/define.ts'],
    ),
  ),
  closed(
    ['stories/**'],
    ['storybook', 'storybook/*', '../src/*'],
    'stories are HTML: the tests import them as plain modules',
  ),
  closed(
    ['src/enhance/**'],
    tags.map((tag) => `../${tag}/*`),
    'enhance knows tags, not classes',
  ),
  {
    files: ['test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it)$/][property.name=/^(only|skip)$/]',
          message: 'Every test is run, and none alone.',
        },
      ],
    },
  },
  // The library's own HTML becomes templates in one place.
  { files: ['src/core/trusted-types.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['stories/**', 'test/**', '.storybook/**'],
    rules: {
      // Chai's assertions are expressions; a description is as long as its manual.
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines-per-function': 'off',
      complexity: 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
);
