/** JSDoc of the elements → custom-elements.json, which feeds Storybook and editors. */
export default {
  globs: ['src/*-*/*-*.ts', 'src/*-*-*/*-*-*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/reader.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
