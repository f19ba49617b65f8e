/**
 * The Storybook of the commit that the kept pictures are of, built beside the project: what was before is
 * shown by the same browser on the same machine as what is now.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.portal-elements-pictures');

const run = (cwd, ...command) =>
  execFileSync(command[0], command.slice(1), {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

const git = (...parts) => run(root, 'git', ...parts);

/** The last commit that changed a file; throws where that cannot be known. */
function commitOf(file) {
  if (git('rev-parse', '--is-shallow-repository') === 'true')
    throw new Error('this clone has no history (it is shallow)');
  const commit = git('log', '-1', '--format=%H', '--', file);
  if (!commit) throw new Error(`${file} is in no commit yet`);
  return commit;
}

/**
 * @param {string} file The kept pictures, from the root of the project.
 * @returns {{commit: string, folder: string}} A built Storybook; throws, with the reason, when none can be had.
 */
export function baseOf(file) {
  const commit = commitOf(file);
  const folder = join(cache, commit);
  if (existsSync(folder)) return { commit, folder };
  const place = mkdtempSync(join(tmpdir(), 'pictures-'));
  const tree = join(place, 'tree');
  try {
    git('worktree', 'add', '--detach', tree, commit);
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    run(tree, 'npm', 'run', '--silent', 'build');
    run(tree, 'npm', 'run', '--silent', 'build:storybook');
    rmSync(cache, { recursive: true, force: true });
    cpSync(join(tree, 'storybook-static'), folder, { recursive: true });
  } finally {
    rmSync(place, { recursive: true, force: true });
    git('worktree', 'prune');
  }
  return { commit, folder };
}
