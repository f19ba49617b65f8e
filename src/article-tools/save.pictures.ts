import type { Picture } from './save.html.js';

/** What the pictures of one file may cost: in milliseconds; in bytes each, and in characters together. */
export const limits = {
  each: { time: 10_000, bytes: 15_000_000 },
  all: { time: 60_000, bytes: 54_000_000 },
};

/** Pixels that every browser can draw. */
const mostPixels = 16_000_000;

/** A signal that ends with another, and after a time. */
function bounded(ended: AbortSignal | undefined, time: number): [AbortSignal, () => void] {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  if (ended?.aborted) abort();
  ended?.addEventListener('abort', abort);
  const timer = setTimeout(abort, time);
  return [
    controller.signal,
    () => {
      clearTimeout(timer);
      ended?.removeEventListener('abort', abort);
    },
  ];
}

/** The body of an answer, its bytes counted while they come. */
async function bodyOf(response: Response, type: string): Promise<Blob> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    bytes += next.value.length;
    if (bytes > limits.each.bytes) throw new Error('too large');
    chunks.push(next.value);
  }
  return new Blob(chunks, { type });
}

/** The file of a picture, as the browser has it already where it has. */
async function fetched({ address, image }: Picture, signal: AbortSignal): Promise<Blob | null> {
  const response = await fetch(address, {
    cache: 'force-cache',
    credentials: 'same-origin',
    signal,
  });
  const type = /^image\/[\w.+-]+/.exec(response.headers.get('content-type') ?? '')?.[0];
  if (!response.ok || !type) return null;
  const file = await bodyOf(response, type);
  // One that the page could not show either: its file may be no picture.
  if (image.complete && !image.naturalWidth && !type.includes('svg')) await createImageBitmap(file);
  return file;
}

/** A picture that the page shows, drawn anew: where its file may not be asked for, but may be read. */
function drawn({ image, address }: Picture): Promise<Blob | null> {
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, Math.sqrt(mostPixels / (naturalWidth * naturalHeight)));
  const canvas = document.createElement('canvas');
  canvas.width = naturalWidth * scale;
  canvas.height = naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const type = /\.jpe?g\b/i.test(address) ? 'image/jpeg' : 'image/png';
  return new Promise((done) => {
    canvas.toBlob(done, type, 0.9);
  });
}

/** A file as a `data:` address. */
function dataOf(file: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = (): void => {
      done(reader.result as string);
    };
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });
}

/** What an attempt gives, or nothing where it fails. */
async function attempt(act: () => Promise<Blob | null>): Promise<Blob | undefined> {
  try {
    const file = await act();
    return file?.size ? file : undefined;
  } catch {
    return undefined;
  }
}

/** The file of a picture by any way that is open. */
async function fileOf(picture: Picture, ended: AbortSignal): Promise<Blob | undefined> {
  const [signal, end] = bounded(ended, limits.each.time);
  const { address, image } = picture;
  const file =
    address && !ended.aborted ? await attempt(() => fetched(picture, signal)) : undefined;
  end();
  const isDrawn = !file && image.naturalWidth && image.complete;
  return isDrawn ? attempt(() => drawn(picture)) : file;
}

/** What a picture takes of the room in the file. */
const sizeIn = ({ data = '', uses }: Picture): number => data.length * uses;

/**
 * Reads the pictures that may be read, four at a time: each gets its `data`, as long as there is room
 * in the file. The others stay without.
 */
export async function readPictures(
  pictures: Picture[],
  ended: AbortSignal | undefined,
): Promise<void> {
  const [signal, end] = bounded(ended, limits.all.time);
  let room = limits.all.bytes;
  const queue = pictures.values();
  const work = async (): Promise<void> => {
    for (const picture of queue) {
      if (!picture.data) {
        const file = room > 0 ? await fileOf(picture, signal) : undefined;
        picture.data = file && (await dataOf(file));
      }
      if (sizeIn(picture) > room) picture.data = undefined;
      room -= sizeIn(picture);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  end();
}
