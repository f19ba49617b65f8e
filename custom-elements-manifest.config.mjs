import { readFileSync } from 'node:fs';
import ts from 'typescript';

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** What is private is nobody's to use: it would be half of the manifest. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      declaration.members = declaration.members.filter(({ privacy }) => privacy !== 'private');
    }
  },
});

/** A description is one line, however the comment was wrapped. */
const oneLine = () => ({
  name: 'one-line',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      declaration.description = declaration.description.replaceAll('\n', ' ');
    }
  },
});

/** The type of a property in one line: of an alias of texts these, else as the source has it. */
function typeOf(checker, { type, initializer }) {
  const known = checker.getTypeAtLocation(type ?? initializer);
  if (!type) return checker.typeToString(checker.getBaseTypeOfLiteralType(known));
  const isAlias = ts.isTypeReferenceNode(type) && known.isUnion();
  return isAlias && known.types.every((one) => one.isStringLiteral())
    ? known.types.map(({ value }) => `'${value}'`).join(' | ')
    : type.getText().replace(/ \| undefined$/, '');
}

/**
 * Types and defaults as the compiler knows them: the values of an alias instead of its name, the text
 * of a constant instead of its name. An optional property is documented by its type alone:
 * `undefined` is how it says nothing.
 */
const knownTypes = () => ({
  name: 'known-types',
  packageLinkPhase({ customElementsManifest }) {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
      ts.sys,
      '.',
    );
    const program = ts.createProgram(['src/classes.ts'], options);
    const checker = program.getTypeChecker();
    for (const { path, declarations } of customElementsManifest.modules) {
      const classes = program.getSourceFile(path).statements.filter(ts.isClassDeclaration);
      for (const { name, members, attributes } of declarations) {
        const own = classes.find((one) => one.name.text === name).members;
        for (const entry of [...members, ...attributes]) {
          const field = own.find((one) => one.name?.text === (entry.fieldName ?? entry.name));
          entry.type = { text: typeOf(checker, field) };
          const initial = field.initializer && checker.getTypeAtLocation(field.initializer);
          if (initial?.isStringLiteral()) entry.default = `'${initial.value}'`;
        }
      }
    }
  },
});

/** The shared tokens that an element names, as `base` of core/styles.ts describes them. */
const sharedTokens = () => ({
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const source = readFileSync('src/core/styles.ts', 'utf8');
    const tokens = [...source.matchAll(/@cssprop \[(--[\w-]+)=(.*)\] - (.*)/g)].map(
      ([, name, initial, description]) => ({ name, default: initial, description }),
    );
    for (const { cssProperties = [] } of declarationsOf(customElementsManifest)) {
      for (const property of cssProperties) {
        if (!property.description)
          Object.assign(
            property,
            tokens.find(({ name }) => name === property.name),
          );
      }
    }
  },
});

/** JSDoc of the elements → custom-elements.json, which feeds the documentation, Storybook and editors. */
export default {
  globs: ['src/*-*/*-*.ts', 'src/*-*-*/*-*-*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/reader.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [oneLine(), publicOnly(), knownTypes(), sharedTokens()],
};
