/** The name of a file, or what a camera calls its pictures. */
const fileName = /\.(jpe?g|png|gif|webp|avif|svg|bmp)$|^(img|dsc|pxl|image)[\s_-]*\d+/i;

/** “… - Ảnh 1.”, as content management systems write it by themselves. */
const numbered = /(^|[-\u2013]\s*)(ảnh|hình|photo|picture|image|រូប\S*)[\s.]*\d*\.?$/i;

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
  fileName.test(alt) ||
  numbered.test(alt) ||
  (plain(alt) !== '' && plain(alt) === plain(caption));
