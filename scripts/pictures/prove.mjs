/**
 * Whether the pictures find what they are for: small harms are done to a story on purpose, and each must be
 * seen; without one nothing may be, and nothing of what was shown before in the same browser.
 */
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { confirm } from './judge.mjs';
import { shoot } from './shoot.mjs';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const card = ['elements-service-link-card--default'];

const fromAFile = 'content-from-elsewhere-news-article--';
/** A story with photos of three sizes, alone and after another one that has shown one of them larger. */
const photos = [`${fromAFile}teasers-from-a-feed`];
const photosAfter = [`${fromAFile}default`, ...photos];

/** CSS in the shadow tree of the card, and in which ways it must be seen. */
const harms = [
  ['nothing', '', []],
  [
    'a border of 1 px whose colour is 6 % nearer to the text’s',
    '[part="card"] { border-color: color-mix(in srgb, var(--_line), currentColor 6%) !important }',
    ['light', 'dark', 'narrow', 'rtl', 'large'],
  ],
  [
    'a text 2 px lower',
    '::slotted(p) { translate: 0 2px }',
    ['light', 'dark', 'narrow', 'rtl', 'large', 'forced', 'print'],
  ],
  [
    'an icon that is missing',
    'svg { visibility: hidden }',
    ['light', 'dark', 'narrow', 'rtl', 'large', 'forced'],
  ],
];

/** The pictures of the last of some stories by way, with a harm done to it. */
async function picturesOf(stories, harm) {
  const pictures = {};
  await shoot(
    folder,
    { stories },
    ({ way, png, fault }) => {
      if (fault) throw new Error(`${way}: ${fault}`);
      pictures[way] = png;
    },
    harm,
  );
  return pictures;
}

let [done, failures] = [0, 0];

function say(well, what) {
  done++;
  if (!well) failures++;
  console.log(`${well ? 'as it should be' : 'NOT SO'}: ${what}`);
}

/** The ways in which two series of pictures differ. */
const differing = (some, other) =>
  Object.keys(some).filter((way) => compare(some[way], other[way]).count);
const seenIn = (ways) => `seen in ${ways.join(', ') || 'none'}`;

const sound = await picturesOf(card);
let harmed;
for (const [name, css, wanted] of harms) {
  harmed = await picturesOf(card, css);
  const found = differing(sound, harmed);
  const well = css ? wanted.every((way) => found.includes(way)) : !found.length;
  say(well, `${name}: ${seenIn(found)}`);
}

const inAnother = differing(await picturesOf(photos), await picturesOf(photosAfter));
say(!inAnother.length, `another story before it: ${seenIn(inAnother)}`);

/** What is said of a change after looks that show these pictures, one after the other. */
async function confirmed(now, before) {
  const finding = { state: 'changed', before: before.shift(), after: now.shift() };
  const looking = (pictures) => async (findings, taken) => taken(findings[0], pictures.shift());
  await confirm([finding], looking(now), looking(before));
  return finding.state;
}

const [one, other] = [sound.light, harmed.light];
const always = await confirmed([other, other, other], [one, one, one]);
say(always === 'changed', `a change in each of three looks: ${always}`);
for (const [name, now, before] of [
  ['a change in two of three looks', [other, other, one], [one, one, one]],
  ['a change that was there before in one of two looks', [other, other], [one, other]],
]) {
  const state = await confirmed(now, before);
  say(state === 'unsteady', `${name}: ${state}`);
}

console.log(`Pictures prove themselves: ${done - failures} of ${done}`);
process.exitCode = failures ? 1 : 0;
