/** Our tags, in the order in which the tables and guides have them. */
export const tags = [
  'news-article',
  'article-tools',
  'photo-caption',
  'service-link-card',
  'service-link-group',
  'link-directory',
  'back-to-top',
];
