/**
 * The seven ways in which every story is seen. Ways that share a `render` share one showing of the story:
 * only the window or the media change between their pictures.
 *
 * width: of the window, in CSS pixels. Print has that of an A4 sheet less margins of 1 cm, at 96 dpi.
 */
const wide = 800;

/** What the toolbar is set to, by the name of the showing. */
export const renders = {
  plain: {},
  dark: { theme: 'dark' },
  rtl: { dir: 'rtl' },
  large: { scale: 200 },
};

export const ways = [
  { name: 'light', title: 'Light', render: 'plain', width: wide },
  {
    name: 'forced',
    title: 'Forced colours',
    render: 'plain',
    width: wide,
    features: [{ name: 'forced-colors', value: 'active' }],
  },
  { name: 'narrow', title: '320 px', render: 'plain', width: 320 },
  // The last of its showing: elements make themselves ready for paper.
  { name: 'print', title: 'Print', render: 'plain', width: 718, media: 'print' },
  { name: 'dark', title: 'Dark', render: 'dark', width: wide },
  { name: 'rtl', title: 'Right to left', render: 'rtl', width: wide },
  { name: 'large', title: '200 % text', render: 'large', width: wide },
];
