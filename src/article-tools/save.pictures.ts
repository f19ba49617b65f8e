import type { Picture } from './save.html.js';

/** What the pictures of one file may cost: milliseconds and bytes of each; of all, characters in the file. */
export const limits = {
  time: 10_000,
  bytes: 15_000_000,
  allTime: 60_000,
  allCharacters: 54_000_000,
};

/** Pixels that every browser can draw. */
const mostPixels = 16_000_000;

/** The body of an answer, its bytes counted while they come. */
async function bodyOf(response: Response, type: string): Promise<Blob> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    bytes += next.value.length;
    if (bytes > limits.bytes) throw new Error('too large');
    chunks.push(next.value);
  }
  return new Blob(chunks, { type });
}

/** The file of a picture, as the browser has it already where it has. */
async function fetched(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { cache: 'force-cache', signal });
  const type = /^image\/[\w.+-]+/.exec(response.headers.get('content-type') ?? '')?.[0];
  if (!response.ok || !type) throw new Error('no picture');
  return bodyOf(response, type);
}

/** A picture that the page shows, drawn anew: where its file may not be asked for, but may be read. */
async function drawn({ image, address }: Picture): Promise<Blob | null> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => {
    canvas.toBlob(done, /\.jpe?g\b/i.test(address) ? 'image/jpeg' : 'image/png', 0.9);
  });
}

/** A file as a `data:` address. */
const dataOf = (file: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = (): void => {
      done(reader.result as string);
    };
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });

/** What is got of a picture, as a `data:` address; nothing where that fails, or nothing is in it. */
async function attempt(file: Promise<Blob | null>): Promise<string | undefined> {
  const got = await file.catch(() => null);
  return got?.size ? dataOf(got) : undefined;
}

/** A picture by any way that is open, within some milliseconds. */
async function read(
  picture: Picture,
  time: number,
  ended: AbortSignal | undefined,
): Promise<string | undefined> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const timer = setTimeout(abort, time);
  ended?.addEventListener('abort', abort);
  if (ended?.aborted) abort();
  const { address, image } = picture;
  const data = address && (await attempt(fetched(address, controller.signal)));
  clearTimeout(timer);
  return data || (image.naturalWidth ? attempt(drawn(picture)) : undefined);
}

/**
 * Reads the pictures that may be read, four at a time: each gets its `data`, as long as there is time,
 * and room in the file. The others stay without.
 */
export async function readPictures(
  pictures: Picture[],
  ended: AbortSignal | undefined,
): Promise<void> {
  const due = performance.now() + limits.allTime;
  let room = limits.allCharacters;
  const queue = pictures.values();
  const work = async (): Promise<void> => {
    for (const picture of queue) {
      const time = Math.min(limits.time, due - performance.now());
      picture.data ??= room > 0 ? await read(picture, time, ended) : undefined;
      const size = (picture.data ?? '').length * picture.uses;
      if (size > room) picture.data = undefined;
      else room -= size;
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
