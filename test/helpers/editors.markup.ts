/** The markup that the guides recommend, by element and way of writing it: what is put through the filters. */
export interface Markup {
  /** The element of ours that it is to become. */
  tag: string;
  /** What the table calls it. */
  name: string;
  html: string;
}

const article = (open: string, close: string): string =>
  `${open}<h2>Khai trương bộ phận một cửa xã Bến Lúa</h2><p><time datetime="2024-04-03T10:08:00+07:00">Thứ tư, 03/04/2024 10:08</time></p><p class="lead">Người dân nộp hồ sơ ngay tại xã từ ngày 03/04/2024.</p><p>Bộ phận có <strong>bốn quầy</strong> và <a href="/huong-dan">bản hướng dẫn</a>.</p><p class="byline">Vân Hà</p>${close}`;

const image =
  '<img src="/demo/pictures/hall-480.jpg" width="480" height="320" alt="Quầy tiếp nhận, hai công chức hướng dẫn người dân" />';
const caption = 'Bộ phận một cửa trong ngày đầu. Ảnh: Mai Tú';
const figure = (open: string): string =>
  `${open}${image}<figcaption>${caption}</figcaption></figure>`;

const card = (open: string, close: string): string =>
  `${open}<h3><a href="https://dichvucong.example/">Cổng dịch vụ công</a></h3><p>Nộp hồ sơ, tra cứu kết quả.</p>${close}`;
const other = (open: string, close: string): string =>
  `${open}<h3><a href="https://phapluat.example/">Chính sách và pháp luật</a></h3><p>Toàn văn và tóm tắt.</p>${close}`;
const group = (open: string, one: [string, string], close: string): string =>
  `${open}<h2>Dịch vụ cho người dân</h2>${card(...one)}${other(...one)}${close}`;

const links =
  '<li><a href="https://yte.songlanh.example/">Sở Y tế</a></li><li><a href="https://giaoduc.songlanh.example/">Sở Giáo dục và Đào tạo</a></li>';
const options =
  '<option value="https://yte.songlanh.example/">Sở Y tế</option><option value="https://giaoduc.songlanh.example/">Sở Giáo dục và Đào tạo</option>';

const row = (tag: string, name: string, html: string): Markup => ({ tag, name, html });

export const markup: Markup[] = [
  row(
    'news-article',
    '`<news-article tools>`',
    article('<news-article tools="print text-size">', '</news-article>'),
  ),
  row(
    'news-article',
    '`<div data-portal data-tools>`',
    article('<div data-portal="news-article" data-tools="print text-size">', '</div>'),
  ),
  row('news-article', '`<div class>`', article('<div class="news-article">', '</div>')),
  row(
    'photo-caption',
    '`<photo-caption zoom>`',
    `<photo-caption zoom>${figure('<figure>')}</photo-caption>`,
  ),
  row(
    'photo-caption',
    '`<figure data-portal data-zoom>`',
    figure('<figure data-portal="photo-caption" data-zoom="">'),
  ),
  row('photo-caption', '`<figure class>`', figure('<figure class="photo-caption">')),
  row(
    'photo-caption',
    '`<figure class="image">`, preset `nukeviet`',
    figure('<figure class="image image-center">'),
  ),
  row(
    'photo-caption',
    '`<table>`, preset `table`',
    `<div class="news-article"><h2>Khai trương</h2><table align="center"><tbody><tr><td>${image}</td></tr><tr><td><em>${caption}</em></td></tr></tbody></table><p>Từ nay.</p></div>`,
  ),
  row(
    'photo-caption',
    '`<p><img>`, `<p><em>`, preset `sharepoint`',
    `<div class="news-article"><h2>Khai trương</h2><p>${image}</p><p><em>${caption}</em></p><p>Từ nay.</p></div>`,
  ),
  row(
    'service-link-card',
    '`<service-link-card>`',
    card('<service-link-card>', '</service-link-card>'),
  ),
  row(
    'service-link-card',
    '`<div data-portal>`',
    card('<div data-portal="service-link-card">', '</div>'),
  ),
  row('service-link-card', '`<div class>`', card('<div class="service-link-card">', '</div>')),
  row(
    'service-link-card',
    '`<a data-portal>`',
    '<p><a data-portal="service-link-card" href="https://dichvucong.example/">Cổng dịch vụ công</a></p>',
  ),
  row(
    'service-link-card',
    '`<a class>`',
    '<p><a class="service-link-card" href="https://dichvucong.example/">Cổng dịch vụ công</a></p>',
  ),
  row(
    'service-link-group',
    '`<service-link-group>`',
    group(
      '<service-link-group>',
      ['<service-link-card>', '</service-link-card>'],
      '</service-link-group>',
    ),
  ),
  row(
    'service-link-group',
    '`<div data-portal>`',
    group(
      '<div data-portal="service-link-group">',
      ['<div data-portal="service-link-card">', '</div>'],
      '</div>',
    ),
  ),
  row(
    'service-link-group',
    '`<div class>`',
    group(
      '<div class="service-link-group">',
      ['<div class="service-link-card">', '</div>'],
      '</div>',
    ),
  ),
  row(
    'link-directory',
    '`<link-directory>`',
    `<link-directory><h2>Các đơn vị</h2><ul>${links}</ul></link-directory>`,
  ),
  row(
    'link-directory',
    '`<div data-portal>`',
    `<div data-portal="link-directory"><h2>Các đơn vị</h2><ul>${links}</ul></div>`,
  ),
  row(
    'link-directory',
    '`<ul data-portal>`',
    `<ul data-portal="link-directory" data-label="Các đơn vị">${links}</ul>`,
  ),
  row('link-directory', '`<ul class>`', `<ul class="link-directory">${links}</ul>`),
  row(
    'link-directory',
    '`<select data-portal>`',
    `<p><select data-portal="link-directory" data-label="Các đơn vị">${options}</select></p>`,
  ),
  row(
    'back-to-top',
    '`<back-to-top>`',
    '<back-to-top><a href="#top">Lên đầu trang</a></back-to-top>',
  ),
  row(
    'back-to-top',
    '`<a data-portal>`',
    '<p><a data-portal="back-to-top" href="#top">Lên đầu trang</a></p>',
  ),
  row('back-to-top', '`<a class>`', '<p><a class="back-to-top" href="#top">Lên đầu trang</a></p>'),
];
