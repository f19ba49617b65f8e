/** Has lazy pictures load now, as for printing; at once they are again as their author wrote them. */
export function wake(images: Iterable<HTMLImageElement>): void {
  for (const image of images) {
    const written = image.getAttribute('loading');
    if (!written || image.loading !== 'lazy') continue;
    image.loading = 'eager';
    // Firefox begins to load only when the script that asks for it is done.
    queueMicrotask(() => {
      image.setAttribute('loading', written);
    });
  }
}
