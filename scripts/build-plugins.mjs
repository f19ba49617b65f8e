import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';

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
