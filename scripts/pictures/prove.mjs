/**
 * Whether the pictures find what they are for: small harms are done to a story on purpose, and each must be
 * seen; without one nothing may be.
 */
import { fileURLToPath } from 'node:url';
import { compare } from './compare.mjs';
import { shoot } from './shoot.mjs';

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const stories = { card: ['elements-service-link-card--default'] };

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

/** The pictures of the story by way, with a harm done to it. */
async function picturesWith(harm) {
  const pictures = {};
  await shoot(
    folder,
    stories,
    ({ way, png, fault }) => {
      if (fault) throw new Error(`${way}: ${fault}`);
      pictures[way] = png;
    },
    harm,
  );
  return pictures;
}

const sound = await picturesWith('');
let failures = 0;
for (const [name, css, wanted] of harms) {
  const harmed = await picturesWith(css);
  const found = Object.keys(sound).filter((way) => compare(sound[way], harmed[way]).count);
  const well = css ? wanted.every((way) => found.includes(way)) : !found.length;
  if (!well) failures++;
  console.log(
    `${well ? 'as it should be' : 'NOT SO'}: ${name}: seen in ${found.join(', ') || 'none'}`,
  );
}
console.log(`Pictures prove themselves: ${harms.length - failures} of ${harms.length}`);
process.exitCode = failures ? 1 : 0;
