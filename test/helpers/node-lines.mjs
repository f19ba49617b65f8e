/** Which lines of `src/ssr` the tests run: it runs in Node, where the browser's coverage sees nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import coverage from 'istanbul-lib-coverage';
import v8toIstanbul from 'v8-to-istanbul';

/** Files of `dist/ssr` that have code of `src/ssr`: `hydrate.js` is the browser's, `ssr.js` only names others. */
const isOurs = ({ url }) => /\/dist\/ssr\/(?!hydrate\.|ssr\.)[\w-]+\.js$/.test(url);

/** Lines by what V8 noted of some scripts. */
async function linesOf(scripts) {
  const map = coverage.createCoverageMap();
  for (const { url, functions } of scripts) {
    const converter = v8toIstanbul(fileURLToPath(url));
    await converter.load();
    converter.applyCoverage(functions);
    map.merge(converter.toIstanbul());
  }
  const files = map.files().map((file) => [file, map.fileCoverageFor(file).toSummary().lines]);
  const { total, covered } = map.getCoverageSummary().lines;
  return {
    total,
    covered,
    files: Object.fromEntries(
      files.map(([file, { pct }]) => [file.replace(/^.*\/src\//, 'src/'), pct]),
    ),
  };
}

/** Keeps in `reports/coverage-node.json` what has been run when the server of the tests ends. */
export const nodeLines = () => {
  const session = new Session();
  return {
    name: 'node-lines',
    async serverStart() {
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    },
    async serverStop() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      session.disconnect();
      mkdirSync('reports', { recursive: true });
      const lines = await linesOf(result.filter(isOurs));
      writeFileSync('reports/coverage-node.json', JSON.stringify(lines, null, 2));
    },
  };
};
