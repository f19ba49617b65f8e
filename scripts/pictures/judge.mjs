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

/** As many that have changed are looked at again; more have not come about by chance. */
const few = 30;

/**
 * Looks at what has changed again, as it is and as it was before: what comes out even once as the other has
 * come out says nothing of the code.
 * @param {Finding[]} findings Those that are changed; the state of some becomes `unsteady`.
 * @param {(findings: Finding[], taken: (one: Finding, png: Buffer) => void) => Promise<void>} lookNow
 * @param {typeof lookNow} lookBefore
 */
export async function confirm(findings, lookNow, lookBefore) {
  if (findings.length > few) return;
  let left = findings;
  const looks = new Map(left.map((one) => [one, { now: [one.after], before: [one.before] }]));
  for (let times = 0; times < 2 && left.length; times++) {
    await lookNow(left, (one, png) => looks.get(one).now.push(png));
    await lookBefore(left, (one, png) => looks.get(one).before.push(png));
    left = left.filter((one) => {
      const { now, before } = looks.get(one);
      const apart = now.every((png) => before.every((other) => compare(other, png).count));
      if (!apart) Object.assign(one, { state: 'unsteady', note: 'once it came out as before' });
      return apart;
    });
  }
}

/**
 * Puts beside pictures that are not as they are kept what was before.
 * @param {string} folder A built Storybook, as it is now.
 * @param {Record<string, string[]>} groups Its stories.
 * @param {Finding[]} findings
 * @param {object} options
 * @param {string} options.file Where the hashes stand, from the root of the project.
 * @param {boolean} options.sameBrowser Whether they were made by this version.
 * @param {(line: string) => void} options.say
 */
export async function addBefore(folder, groups, findings, { file, sameBrowser, say }) {
  if (!findings.length) return;
  const unseen = (why) => ({
    state: sameBrowser ? 'changed' : 'unproved',
    note: `what was before cannot be shown: ${why.split('\n')[0]}`,
  });
  const missing = new Set(findings);
  let why = 'no picture came';
  try {
    const base = baseOf(file);
    say(`${findings.length} are not as kept; looking at them as of ${base.commit.slice(0, 12)} …`);
    const then = await storiesIn(base.folder);
    const lookBefore = (some, taken) => look(base.folder, then, some, taken);
    await lookBefore(findings, (one, before) => {
      missing.delete(one);
      Object.assign(one, besides(one, before));
    });
    const changed = findings.filter(({ state }) => state === 'changed');
    await confirm(changed, (some, taken) => look(folder, groups, some, taken), lookBefore);
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
