// With `?script` the page has the library and one of each element beside its own content.
if (location.search === '?script') {
  const script = document.createElement('script');
  script.src = '/dist/cdn/portal-elements.js';
  script.async = false;
  document.head.append(script);
  const tags = [
    'news-article',
    'photo-caption',
    'service-link-card',
    'service-link-group',
    'link-directory',
    'back-to-top',
  ];
  for (const tag of tags) document.body.append(document.createElement(tag));
}
