/** The name of a file; what a camera calls its pictures; “… - Ảnh 1.”, as content systems write by themselves. */
const useless =
  /\.(jpe?g|png|gif|webp|avif|svg|bmp)$|^(img|dsc|pxl|image)[\s_-]*\d+|(^|[-\u2013]\s*)(ảnh|hình|photo|picture|image|រូប\S*)[\s.]*\d*\.?$/i;

const plain = (words: string): string =>
  words
    .replace(/[\s.]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Whether an alt text is missing or says nothing of what is to be seen: the name of a file, the number
 * of a photo, the caption once more. An empty one says that the photo is decoration.
 */
export const isUseless = (alt: string | null | undefined, caption: string): boolean =>
  typeof alt !== 'string' ||
  // Of a long one the end: the expression must not take long over any.
  useless.test(alt.slice(-200)) ||
  (plain(alt) !== '' && plain(alt) === plain(caption));
