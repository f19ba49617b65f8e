/**
 * A portal whose articles are rendered on the server, under a strict policy.
 *
 *   npm install portal-elements @lit-labs/ssr @lit-labs/ssr-client parse5 express vite
 *   npx vite build examples/express && node examples/express/server.mjs
 */
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import express from 'express';
import { renderArticle, renderHtml } from 'portal-elements/ssr.js';

const file = (address) => fileURLToPath(new URL(address, import.meta.url));
const styles = '/portal-elements/';

/** What a content system would have. */
const articles = [
  {
    headline: 'Khai trương bộ phận một cửa xã Bến Lúa',
    datePublished: '2024-04-03T10:08:00+07:00',
    description: 'Người dân nộp hồ sơ ngay tại xã.',
    articleHtml: '<h2>Bốn quầy</h2><p>Bộ phận mở cửa cả ngày thứ Bảy & nhận hồ sơ trực tuyến.</p>',
    author: [{ name: 'Nguyễn Thị Hòa' }],
  },
  {
    headline: 'Lịch tiếp công dân tháng 5',
    datePublished: '2024-04-28',
    description: 'Chủ tịch xã tiếp công dân vào thứ Năm hằng tuần.',
    articleBody: 'Bắt đầu lúc 8 giờ.\nTại trụ sở xã.',
  },
];

const page = (title, main) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${styles}page.css">
<script type="module" src="/client.js"></script>
</head>
<body>
<main>${main}</main>
<back-to-top show-after="always"></back-to-top>
</body>
</html>`;

/** @param built - the folder of `client.js` */
export function makeApp(built = file('public')) {
  const app = express();
  app.use((request, response, next) => {
    response.set('content-security-policy', "default-src 'self'; img-src 'self' data:");
    next();
  });
  app.use(express.static(built));
  const sheet = fileURLToPath(import.meta.resolve('portal-elements/styles/page.css'));
  app.use(styles, express.static(dirname(sheet)));

  const optionsOf = ({ protocol, originalUrl, headers }) => ({
    lang: 'vi',
    url: `${protocol}://${headers.host}${originalUrl}`,
    styles,
  });

  app.get('/', (request, response) => {
    const options = optionsOf(request);
    const teasers = articles.map((article, index) =>
      renderArticle(
        { ...article, url: new URL(`/tin/${index}`, options.url).href },
        { ...options, attributes: { variant: 'teaser' } },
      ),
    );
    response.send(renderHtml(page('Tin tức', `<h1>Tin tức</h1>${teasers.join('')}`), options));
  });

  app.get('/tin/:index', (request, response, next) => {
    const article = articles[request.params.index];
    if (!article) return next();
    const options = optionsOf(request);
    const main = renderArticle(article, { ...options, attributes: { tools: 'print save' } });
    return response.send(renderHtml(page(article.headline, main), options));
  });
  return app;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = Number(process.env.PORT ?? 8080);
  makeApp().listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`));
}
