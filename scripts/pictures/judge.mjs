/**
 * What has become of the pictures. Hashes are kept, not pictures: they say which stories may look different.
 * Of these alone the picture from before is made, out of the commit that the hashes are of, by the same
 * browser. Then every pixel counts, and a new browser or another machine makes no difference.
 */
import { baseOf } from './base.mjs';
import { compare } from './compare.mjs';
import { hashOf, shoot, storiesIn } from './shoot.mjs';

/**
 * @typedef {object} Finding
 * @property {string} story
 * @property {string} way
 * @property {'fault' | 'new' | 'gone' | 'changed' | 'unsteady' | 'restated' | 'unproved'} state
 * @property {string} note
 * @property {Buffer} [before] PNG, as the next two.
 * @property {Buffer} [after]
 * @property {Buffer} [marked]
 */

/** The states that let a check fail. The others are said, and fail nothing: the code may be as it was. */
export const bad = ['fault', 'new', 'gone', 'changed'];

const fresh = { state: 'new', note: 'no picture of it is kept' };

const key = ({ story, way }) => `${story} ${way}`;

/** Looks at some pictures once more; whole groups are shown, since each is seen from its start. */
async function look(folder, groups, findings, taken) {
  if (!findings.length) return;
  const wanted = new Map(findings.map((one) => [key(one), one]));
  const stories = new Set(findings.map(({ story }) => story));
  const some = Object.entries(groups).filter(([, all]) => all.some((story) => stories.has(story)));
  await shoot(folder, Object.fromEntries(some), (picture) => {
    const finding = wanted.get(key(picture));
    if (finding && picture.png) taken(finding, picture.png);
  });
}

/**
 * Photographs all.
 * @param {string} folder A built Storybook.
 * @param {Record<string, string[]>} groups Those of its stories that are looked at.
 * @param {Record<string, Record<string, string>>} kept Hashes by story and way.
 * @param {(picture: object) => void} [save] Is given each picture.
 * @returns {Promise<{hashes: object, odd: Finding[], chromium: string}>} What is as it is kept is not odd.
 */
export async function see(folder, groups, kept, save) {
  const hashes = {};
  const odd = [];
  const chromium = await shoot(folder, groups, (picture) => {
    const { story, way, png, fault } = picture;
    const hash = png && hashOf(png);
    if (png) save?.(picture);
    if (hash) (hashes[story] ??= {})[way] = hash;
    if (fault) odd.push({ story, way, state: 'fault', note: fault });
    else if (hash !== kept[story]?.[way]) odd.push({ story, way, hash, after: png, ...fresh });
  });
  return { hashes, odd, chromium };
}

/** What a picture of before says of a finding. */
function besides({ after }, before) {
  const { count, from, to, marked } = compare(before, after);
  if (!count) return { state: 'restated', note: 'as it was in the commit of the kept pictures' };
  const size = from.join() === to.join() ? '' : `; ${from.join(' × ')} px became ${to.join(' × ')}`;
  return { state: 'changed', note: `${count} pixels differ${size}`, before, marked };
}

/**
 * Puts beside pictures that are not as they are kept what was before.
 * @param {object} options
 * @param {string} options.file Where the hashes stand, from the root of the project.
 * @param {boolean} options.sameBrowser Whether they were made by this version.
 * @param {(line: string) => void} options.say
 */
export async function addBefore(findings, { file, sameBrowser, say }) {
  if (!findings.length) return;
  const unseen = (why) => ({
    state: sameBrowser ? 'changed' : 'unproved',
    note: `what was before cannot be shown: ${why.split('\n')[0]}`,
  });
  const missing = new Set(findings);
  let why = 'no picture came';
  try {
    const { commit, folder } = baseOf(file);
    say(`${findings.length} are not as kept; looking at them as of ${commit.slice(0, 12)} …`);
    const then = await storiesIn(folder);
    await look(folder, then, findings, (one, before) => {
      missing.delete(one);
      Object.assign(one, besides(one, before));
    });
  } catch ({ message }) {
    why = message;
  }
  for (const one of missing) Object.assign(one, unseen(why));
}

/**
 * Looks a second time. What is then as it is kept is no finding any more: its state is empty. What comes out
 * otherwise each time says nothing of the code. What did not show at first may do so now.
 */
export async function lookTwice(folder, groups, findings, { kept, hashes }) {
  await look(folder, groups, findings, (one, png) => {
    const { story, way, after } = one;
    const hash = hashOf(png);
    if (!after) (hashes[story] ??= {})[way] = hash;
    if (hash === kept[story]?.[way]) return Object.assign(one, { state: '' });
    if (!after) return Object.assign(one, { ...fresh, hash, after: png });
    const apart = compare(after, png);
    const note = 'two looks, two pictures';
    return apart.count && Object.assign(one, { ...apart, state: 'unsteady', note, before: png });
  });
}
