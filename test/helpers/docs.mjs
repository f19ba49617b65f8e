/** What the tests of the documentation need of Node. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { reference } from '../../scripts/docs/reference.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const options = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  // The types themselves are checked too; those of the frameworks are not ours to check.
  skipLibCheck: false,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  types: [],
};

/** What the compiler finds wrong in a program of a framework, and in the types of ours that it takes. */
function faultsOf(source) {
  const file = `${root}test/program.tsx`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName === file || fileName.startsWith(`${root}dist/`))
    .flatMap((one) => [
      ...program.getSyntacticDiagnostics(one),
      ...program.getSemanticDiagnostics(one),
    ])
    .map(({ file: at, start = 0, messageText }) => ({
      line: at.fileName === file ? at.getLineAndCharacterOfPosition(start).line : at.fileName,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
}

/**
 * The commands `compile`, which gives back the faults of a program with their lines, and `reference`: an
 * element's in Markdown.
 */
export const docs = () => ({
  name: 'docs',
  executeCommand({ command, payload }) {
    if (command === 'compile') return faultsOf(payload.source);
    if (command === 'reference') return reference(payload.tag, payload.lang);
    return undefined;
  },
});
