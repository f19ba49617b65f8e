/** The elements, each in a folder of `src` by this name. */
export const tags = [
  'article-tools',
  'back-to-top',
  'link-directory',
  'news-article',
  'photo-caption',
  'service-link-card',
  'service-link-group',
];
