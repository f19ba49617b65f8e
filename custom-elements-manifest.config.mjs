/** An optional property is documented by its type alone: `undefined` is how it says nothing. */
const plainTypes = () => ({
  name: 'plain-types',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
    for (const { members = [], attributes = [] } of declarations) {
      for (const { type } of [...members, ...attributes]) {
        if (type) type.text = type.text.replace(/ \| undefined$/, '');
      }
    }
  },
});

/** JSDoc of the elements → custom-elements.json, which feeds Storybook and editors. */
export default {
  globs: ['src/*-*/*-*.ts', 'src/*-*-*/*-*-*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/reader.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [plainTypes()],
};
