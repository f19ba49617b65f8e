/** Takes the pictures of a built Storybook, on all processors. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { serve } from '../serve.mjs';
import { openCamera } from './camera.mjs';
import { fixedFonts } from './fonts.mjs';
import { renders } from './ways.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Fonts come from another port, also into frames that have no origin.
const headers = { 'access-control-allow-origin': '*' };

/**
 * Every size of a photo is the largest one: which of a `srcset` it shows, when its window grows and it has
 * another at hand, Chromium decides at a time of its own.
 */
function largestPhoto(file, body) {
  const largest = file.replace(/-\d+(\.(?:jpg|webp))$/, '-1600$1');
  return largest === file ? body : readFileSync(largest);
}

/** The ids of the stories of a built Storybook, by the part before `--`: an element in one of its lights. */
export async function storiesIn(folder) {
  const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
  const groups = {};
  for (const { id, type } of Object.values(entries))
    if (type === 'story') (groups[id.split('--')[0]] ??= []).push(id);
  return groups;
}

/**
 * What tells one picture from another: of its pixels, not of how they were packed.
 * @param {Buffer} png
 * @returns {string} 16 hexadecimal digits.
 */
export function hashOf(png) {
  const hash = createHash('sha256');
  const packed = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IHDR') hash.update(data);
    if (type === 'IDAT') packed.push(data);
  }
  return hash
    .update(inflateSync(Buffer.concat(packed)))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Photographs groups of stories. Each group has a fresh page for each showing and is seen from its first
 * story to its last, so that what a story leaves behind is the same in every run.
 * @param {string} folder A built Storybook.
 * @param {Record<string, string[]>} groups As of {@link storiesIn}.
 * @param {(picture: {story: string, way: string, png?: Buffer, fault?: string}) => unknown} taken
 * @param {string} [harm] As of the camera.
 * @returns {Promise<string>} The version of the browser.
 */
export async function shoot(folder, groups, taken, harm) {
  const project = await serve(root, { headers });
  const withFonts = await fixedFonts(project.address);
  const change = (file, body) => withFonts(file, largestPhoto(file, body));
  const storybook = await serve(folder, { headers, change });
  const jobs = Object.values(groups)
    .flatMap((stories) => Object.keys(renders).map((render) => ({ stories, render })))
    .sort((one, other) => other.stories.length - one.stories.length);
  let version = '';
  const work = async () => {
    const camera = await openCamera(storybook.address, project.address, harm);
    version = camera.version;
    try {
      for (let job = jobs.shift(); job; job = jobs.shift())
        await camera.photograph(job.stories, job.render, taken);
    } finally {
      await camera.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  } finally {
    project.close();
    storybook.close();
  }
  return version;
}
