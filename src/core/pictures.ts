/** Has lazy pictures load now, as for printing; they stay as their author wrote them. */
export function wake(images: Iterable<HTMLImageElement>): void {
  for (const image of images) {
    const { loading } = image;
    image.loading = 'eager';
    image.loading = loading;
  }
}
