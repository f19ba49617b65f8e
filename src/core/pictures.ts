/** Has lazy pictures load now, as for printing; they stay as their author wrote them. */
export function wake(images: Iterable<HTMLImageElement>): void {
  for (const image of images) {
    const written = image.getAttribute('loading');
    if (!written || image.loading !== 'lazy') continue;
    image.loading = 'eager';
    image.setAttribute('loading', written);
  }
}
