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

/**
 * The file of a picture, as the browser has it already where it has. Where another site's may not be read
 * it is asked for anew: some sites let only those answers be read that were asked for by a script.
 */
async function fetched(address: string, isOwn: boolean, signal: AbortSignal): Promise<Blob | null> {
  const ask = (cache: RequestCache): Promise<Response> => fetch(address, { cache, signal });
  const asked = ask('force-cache');
  const response = await (isOwn ? asked : asked.catch(() => ask('reload')));
  const type = /^image\/[\w.+-]+/.exec(response.headers.get('content-type') ?? '')?.[0];
  if (!response.ok || !type) return null;
  const file = await response.blob();
  return file.size <= limits.bytes ? new Blob([file], { type }) : null;
}

/** Whether a picture could not be loaded by the page either. */
export const hasFailed = ({ complete, naturalWidth }: HTMLImageElement): boolean =>
  complete && !naturalWidth;

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
const dataOf = (file: Blob): Promise<string | null> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onloadend = (): void => {
      done(reader.result as string | null);
    };
    reader.readAsDataURL(file);
  });

/** What is got of a picture, as a `data:` address; nothing where that fails, or nothing is in it. */
async function attempt(file: Promise<Blob | null>): Promise<Picture['data']> {
  const got = await file.catch(() => null);
  return got?.size ? dataOf(got) : undefined;
}

/** What holds for all pictures of one file. */
interface Round {
  /** When there is no more time. */
  due: number;
  ended: AbortSignal | undefined;
  /** By origin: whether the first picture from there may not be asked for, though the page shows it. */
  refused: Map<string, Promise<boolean>>;
}

/** The file of a picture, unless its site has refused another: each refusal may be reported. */
async function asked(
  { address, image }: Picture,
  { due, ended, refused }: Round,
): Promise<Blob | null> {
  const { origin } = new URL(address);
  const first = refused.get(origin);
  if ((first && (await first)) || ended?.aborted) return null;
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  setTimeout(abort, Math.min(limits.time, due - performance.now()));
  ended?.addEventListener('abort', abort);
  const file = fetched(address, origin === location.origin, controller.signal);
  const isRefused = file.then(
    () => false,
    (error: unknown) => error instanceof TypeError && !hasFailed(image),
  );
  if (!first) refused.set(origin, isRefused);
  return file;
}

/** A picture by any way that is open. */
async function read(picture: Picture, round: Round): Promise<Picture['data']> {
  return (
    (await attempt(asked(picture, round))) ??
    (picture.image.naturalWidth && !round.ended?.aborted ? attempt(drawn(picture)) : undefined)
  );
}

/**
 * Reads the pictures that may be read, four at a time: each gets its `data`, as long as there is time,
 * and room in the file. The others stay without.
 */
export async function readPictures(
  pictures: Picture[],
  ended: AbortSignal | undefined,
): Promise<void> {
  const round = { due: performance.now() + limits.allTime, ended, refused: new Map() };
  let room = limits.allCharacters;
  const queue = pictures.values();
  const work = async (): Promise<void> => {
    for (const picture of queue) {
      picture.data ??= room > 0 ? await read(picture, round) : undefined;
      const size = (picture.data ?? '').length * picture.uses;
      if (size > room) picture.data = undefined;
      else room -= size;
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
