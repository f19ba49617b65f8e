/**
 * Two pictures, pixel by pixel. Both are made by one browser on one machine: what differs was changed. Only
 * what no eye sees is passed over, as Chromium rounds a corner or scales a photo by a level or two otherwise
 * when its layers have been made in another order.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Distance in OKLab, 1 from black to white: about five levels of 255 of grey. */
const threshold = 0.02;

/** A picture in a larger frame, whose colour no page has. */
function framed({ data, width, height }, wide, high) {
  const pixels = Buffer.alloc(wide * high * 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.writeUInt32BE(0xff00ffff, at);
  for (let row = 0; row < height; row++)
    data.copy(pixels, row * wide * 4, row * width * 4, (row + 1) * width * 4);
  return pixels;
}

/**
 * @param {Buffer} before PNG
 * @param {Buffer} after PNG
 * @returns {{count: number, from: number[], to: number[], marked: Buffer}} How many pixels differ, the
 *   sizes of both in pixels, and a PNG with what differs in red.
 */
export function compare(before, after) {
  const [one, other] = [before, after].map((png) => PNG.sync.read(png));
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [first, second] = [one, other].map((picture) => framed(picture, width, height));
  const marked = new PNG({ width, height });
  const options = { threshold, includeAA: true };
  const count = pixelmatch(first, second, marked.data, width, height, options);
  return {
    count,
    from: [one.width, one.height],
    to: [other.width, other.height],
    marked: PNG.sync.write(marked),
  };
}
