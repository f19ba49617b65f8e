import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';

/**
 * Rollup: TypeScript to ES2021, file by file. The types are checked where the modules for bundlers are
 * compiled; here they need not be checked again.
 */
export const transpile = (transformers) => ({
  name: 'transpile',
  resolveId(id, from) {
    if (!from || !/^\..*\.js$/.test(id)) return null;
    const path = resolve(dirname(from), id.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const { outputText } = ts.transpileModule(code, {
      fileName: id,
      transformers,
      compilerOptions,
    });
    return { code: outputText, map: null };
  },
});

const compilerOptions = {
  target: ts.ScriptTarget.ES2021,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  importHelpers: true,
};

/** Rollup: what a chunk declares is no global of the page, though the file is an ES module by format. */
export const scoped = (name) => ({
  name: 'scoped',
  renderChunk: (code, chunk) =>
    chunk.name === name ? { code: `(()=>{${code}})()`, map: null } : null,
});

/** Rollup: minifies the HTML and CSS inside template literals. */
export const templates = () => ({
  name: 'templates',
  transform: (code, id) =>
    id.includes('/src/')
      ? minifyHTMLLiterals(code, { fileName: id, html: { removeAttributeQuotes: true } })
      : null,
});

/**
 * TypeScript: turns `#name` into `_p_name`, which the minifier shortens. ES2021 has no private
 * members; made of WeakMaps they would cost a tenth of the script's weight.
 */
export const plainPrivates = ({ factory, ...context }) => {
  const visit = (node) =>
    ts.isPrivateIdentifier(node)
      ? factory.createIdentifier(`_p_${node.text.slice(1)}`)
      : ts.visitEachChild(node, visit, { factory, ...context });
  return (file) => ts.visitNode(file, visit);
};

/** Four letters for a name, the same wherever it stands. */
const short = (name) =>
  `_${(createHash('sha256').update(name).digest().readUInt32BE() % 36 ** 4).toString(36).padStart(4, '0')}`;

const taken = new Map();

/**
 * The same with short names that do not depend on the file: classes of one file extend those of another,
 * where the minifier knows only its own. Two names that come to the same fail the build.
 */
export const shortPrivates = ({ factory, ...context }) => {
  const visit = (node) => {
    if (!ts.isPrivateIdentifier(node))
      return ts.visitEachChild(node, visit, { factory, ...context });
    const name = short(node.text);
    if ((taken.get(name) ?? node.text) !== node.text)
      throw new Error(`${node.text}: ${name} is taken`);
    taken.set(name, node.text);
    return factory.createIdentifier(name);
  };
  return (file) => ts.visitNode(file, visit);
};

const isLitDecorator = (node) =>
  ts.isDecorator(node) && /^(property|state)$/.test(node.expression.expression?.text);

const kebab = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/**
 * TypeScript: turns the `@property()` and `@state()` of a class into Lit's `static properties`, which
 * need no decorator code in the page; what has no attribute is a state there. With `short` the attribute's name is left out where it is the
 * property's in kebab case; `slimLit` makes it so.
 */
export const plainProperties = (short) => (context) => {
  const { factory } = context;
  const { createObjectLiteralExpression: object } = factory;
  const isLong = (name) => (option) =>
    short && option.name.text === 'attribute' && option.initializer.text === kebab(name);
  const optionsOf = ({ expression }, name) => {
    const [options] = expression.arguments;
    const hidden = options?.properties?.some(
      ({ name: { text }, initializer }) =>
        text === 'attribute' && initializer.kind === ts.SyntaxKind.FalseKeyword,
    );
    if (hidden || expression.expression.text === 'state') {
      return object([factory.createPropertyAssignment('state', factory.createTrue())]);
    }
    if (options && !ts.isObjectLiteralExpression(options)) return options;
    return object(options?.properties.filter((option) => !isLong(name)(option)) ?? []);
  };
  const visitClass = (node) => {
    const properties = [];
    const members = node.members.map((member) => {
      const decorator = member.modifiers?.find(isLitDecorator);
      if (!decorator) return member;
      properties.push(
        factory.createPropertyAssignment(member.name, optionsOf(decorator, member.name.text)),
      );
      const modifiers = member.modifiers.filter((other) => other !== decorator);
      return factory.updatePropertyDeclaration(
        member,
        modifiers,
        member.name,
        member.questionToken,
        member.type,
        member.initializer,
      );
    });
    if (!properties.length) return node;
    const statics = factory.createPropertyDeclaration(
      [factory.createModifier(ts.SyntaxKind.StaticKeyword)],
      'properties',
      undefined,
      undefined,
      factory.createObjectLiteralExpression(properties),
    );
    return factory.updateClassDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      [statics, ...members],
    );
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'lit/decorators.js') {
      return undefined;
    }
    return ts.isClassDeclaration(node) ? visitClass(node) : ts.visitEachChild(node, visit, context);
  };
  return (file) => ts.visitNode(file, visit);
};
