/** The home page: what this is, a snippet and what it becomes, and where to go on. */
import { addressOf, relative } from './documents.mjs';
import { escaped, snippet } from './markdown.mjs';

const said = {
  vi: {
    title:
      'Tin bài, ảnh, dịch\u00a0vụ và liên\u00a0kết cho\u00a0cổng\u00a0thông\u00a0tin điện\u00a0tử',
    lead: 'Bảy thành phần web, dán vào trang nào cũng chạy: hệ quản trị nội dung cũ hay mới, giao diện nào, tiếng Việt, tiếng Anh hay tiếng Khmer. Không có script thì trang vẫn đọc được.',
    start: 'Bắt đầu',
    build: 'Tạo mã nhúng',
    paste: 'Dán đoạn này',
    pasted:
      'Chép một tệp script lên máy chủ của cổng, rồi dán HTML. Không cần Node, không cần CDN, không gửi yêu cầu đến nơi khác.',
    result: 'Người đọc thấy',
    all: 'Bảy phần tử',
    ways: 'Bạn muốn làm gì?',
    sample: `<script src="portal-elements.js" defer></script>

<service-link-card>
  <h3><a href="https://dichvucong.example/">Cổng dịch vụ công quốc gia</a></h3>
  <p>Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả.</p>
</service-link-card>

<photo-caption zoom>
  <figure>
    <img src="demo/pictures/riverside-960.jpg" width="960" height="640"
         alt="Trụ sở màu vàng nhạt soi bóng xuống sông lúc sáng sớm">
    <figcaption>Trụ sở của Sở bên sông Lành. <small>Ảnh: Sơn Na Ri</small></figcaption>
  </figure>
</photo-caption>`,
    cards: [
      [
        'guides/index.html',
        'Cài đặt và cập nhật',
        'Hướng dẫn cho DNN, NukeViet, SharePoint, Liferay, WordPress, Drupal, Joomla và trang HTML thường.',
      ],
      [
        'builder.html',
        'Tạo mã nhúng',
        'Điền nội dung hoặc dán HTML của bài cũ, xem trước, rồi chép đoạn mã.',
      ],
      ['theme.html', 'Đổi giao diện', 'Chọn màu của cổng, xem độ tương phản, xuất ra CSS.'],
      ['demo/index.html', 'Xem trang mẫu', 'Trang tin của một tỉnh giả định, bằng ba ngôn ngữ.'],
      [
        'storybook/index.html',
        'Mở Storybook',
        'Mọi trạng thái của từng phần tử, trên nền của nhiều giao diện khác nhau.',
      ],
      [
        'guides/readme.html',
        'Đọc toàn bộ tài liệu',
        'Mọi thuộc tính, định dạng ngày, nguồn nội dung và trình duyệt.',
      ],
    ],
  },
  en: {
    title: 'News, photos, services and links for government portals',
    lead: 'Seven web components that work in any page they are pasted into: old content systems and new ones, whatever the design, in Vietnamese, English and Khmer. Without the script the page can still be read.',
    start: 'Get started',
    build: 'Build a snippet',
    paste: 'Paste this',
    pasted:
      'Copy one script to the portal’s own server and paste the HTML. No Node, no CDN, no request to anywhere else.',
    result: 'What readers see',
    all: 'Seven elements',
    ways: 'What would you like to do?',
    sample: `<script src="portal-elements.js" defer></script>

<service-link-card>
  <h3><a href="https://dichvucong.example/">National Public Service Portal</a></h3>
  <p>Look up a procedure, file your papers and follow the result.</p>
</service-link-card>

<photo-caption zoom>
  <figure>
    <img src="demo/pictures/riverside-960.jpg" width="960" height="640"
         alt="A pale yellow office by the river, early in the morning">
    <figcaption>The department’s office by the river. <small>Photo: Sơn Na Ri</small></figcaption>
  </figure>
</photo-caption>`,
    cards: [
      [
        'guides/index.html',
        'Install and update',
        'Guides for DNN, NukeViet, SharePoint, Liferay, WordPress, Drupal, Joomla and plain HTML.',
      ],
      [
        'builder.html',
        'Build a snippet',
        'Fill in a form or paste the HTML of an article, preview it, and copy the code.',
      ],
      [
        'theme.html',
        'Change the look',
        'Choose the portal’s colours, see their contrast, export CSS.',
      ],
      [
        'demo/en.html',
        'See the demo portal',
        'A news page of an invented province, in three languages.',
      ],
      [
        'storybook/index.html',
        'Open Storybook',
        'Every state of every element, in the pages of many designs.',
      ],
      [
        'guides/readme.html',
        'Read it all',
        'Every attribute, form of date, source of content and browser.',
      ],
    ],
  },
};

/** Where a card leads; the demo and Storybook are one for all languages. */
const target = (address, lang) =>
  /^(demo|storybook)\//.test(address) ? address : addressOf(address, lang);

const card = ([address, name, text], to, lang) => `<service-link-card>
<h3><a href="${to(target(address, lang))}">${name}</a></h3>
<p>${text}</p>
</service-link-card>`;

/** The home page of a language; `elements` are their tags and what each is. */
export function homePage(lang, elements) {
  const own = said[lang];
  const path = addressOf('index.html', lang);
  const to = (address) => relative(path, address);
  const live = own.sample
    .replace(/^<script.*\n+/, '')
    .replace(/(?=demo\/)/g, to('demo').replace(/demo$/, ''));
  const list = elements.map(
    ({ tag, summary }) =>
      `<li><a href="${to(addressOf(`elements/${tag}.html`, lang))}"><code>&lt;${tag}&gt;</code></a> <span>${escaped(summary)}</span></li>`,
  );
  const html = `<div class="hero">
<h1>${own.title}</h1>
<p class="lead">${own.lead}</p>
<p class="actions"><a class="main" href="${to(addressOf('guides/index.html', lang))}">${own.start}</a>
<a href="${to(addressOf('builder.html', lang))}">${own.build}</a></p>
</div>
<section class="paste" aria-labelledby="paste">
<div>
<h2 id="paste">${own.paste}</h2>
<p>${own.pasted}</p>
${snippet(own.sample, 'html')}</div>
<div class="result" role="group" aria-labelledby="result">
<p id="result">${own.result}</p>
${live}
</div>
</section>
<section aria-labelledby="elements">
<h2 id="elements">${own.all}</h2>
<ul class="elements">${list.join('\n')}</ul>
</section>
<service-link-group columns="3">
<h2 id="ways">${own.ways}</h2>
${own.cards.map((one) => card(one, to, lang)).join('\n')}
</service-link-group>`;
  return {
    key: 'index.html',
    path,
    lang,
    kind: 'home',
    title: own.title,
    description: own.lead,
    html,
    sections: [{ text: `${own.lead} ${own.pasted}` }],
  };
}
