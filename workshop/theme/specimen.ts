/** Words of the specimen in both languages. */
const words = {
  vi: {
    category: 'Tin tỉnh',
    headline: 'Thêm ba thủ tục được giải quyết trọn vẹn qua mạng',
    date: 'Thứ năm, 14/05/2015 08:30',
    lead: 'Từ ngày 1/6, người dân Sông Lành nộp hồ sơ, đóng phí và nhận kết quả của ba thủ tục đất đai mà không phải đến tận nơi.',
    alt: 'Trước quầy một cửa, một phụ nữ lớn tuổi được nữ công chức hướng dẫn.',
    caption: 'Hướng dẫn người dân nộp hồ sơ ngay tại quầy.',
    credit: 'Ảnh: Mai Tú',
    text: 'Ba thủ tục này chiếm hơn một nửa số hồ sơ mà Văn phòng đăng ký đất đai nhận mỗi tháng.',
    byline: 'Vân Hà',
    lost: 'Sơ đồ đường đến bộ phận một cửa.',
    services: 'Dịch vụ',
    card: 'Cổng dịch vụ công',
    about: 'Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả.',
    row: 'Hỏi đáp',
    rowAbout: 'Gửi câu hỏi, xem trả lời.',
    units: 'Đơn vị trong tỉnh',
    group: 'Sở, ban',
    links: ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Trung tâm Công nghệ thông tin'],
    more: 'Doanh nghiệp',
    top: 'Lên đầu trang',
    voices: 'Giọng nữ, b.mp3 Giọng nam',
  },
  en: {
    category: 'Province',
    headline: 'Three more procedures can be completed online',
    date: 'Thursday, 14 May 2015, 08:30',
    lead: 'From 1 June, people of Sông Lành apply, pay and receive the result of three land procedures without leaving home.',
    alt: 'At the one-stop counter an officer helps an elderly woman.',
    caption: 'Help with an application at the counter.',
    credit: 'Photo: Mai Tú',
    text: 'These three make up more than half of the files that the Land Registration Office receives in a month.',
    byline: 'Vân Hà',
    lost: 'The way to the one-stop counter.',
    services: 'Services',
    card: 'Public services',
    about: 'Look up procedures, apply and follow your case.',
    row: 'Questions',
    rowAbout: 'Ask, and read the answers.',
    units: 'Units of the province',
    group: 'Departments',
    links: ['Health', 'Education and Training', 'Information Technology Centre'],
    more: 'Companies',
    top: 'Back to top',
    voices: 'A woman, b.mp3 A man',
  },
};

type Words = (typeof words)['vi'];

const listOf = (links: readonly string[]): string =>
  links.map((link) => `<li><a href="#l">${link}</a></li>`).join('');

const article = (
  w: Words,
): string => `<news-article category="${w.category}" tools="print save text-size share">
  <h2>${w.headline}</h2>
  <time datetime="2015-05-14T08:30:00+07:00">${w.date}</time>
  <p class="lead">${w.lead}</p>
  <photo-caption zoom><figure>
    <img src="demo/pictures/helpdesk-960.jpg" width="1600" height="1067" alt="${w.alt}">
    <figcaption>${w.caption} <small>${w.credit}</small></figcaption>
  </figure></photo-caption>
  <p>${w.text}</p>
  <p class="byline">${w.byline}</p>
</news-article>`;

const services = (w: Words): string => `<service-link-group columns="2">
  <h3>${w.services}</h3>
  <service-link-card>
    <img src="demo/pictures/icon-services.svg" width="24" height="24" alt="">
    <h4><a href="#s">${w.card}</a></h4><p>${w.about}</p>
  </service-link-card>
  <service-link-card variant="row">
    <img src="demo/pictures/icon-law.svg" width="24" height="24" alt="">
    <h4><a href="#r">${w.row}</a></h4><p>${w.rowAbout}</p>
  </service-link-card>
</service-link-group>`;

const directories = (w: Words): string => `<div class="directories">
  <link-directory label="${w.more}"><ul>${listOf(w.links)}</ul></link-directory>
  <link-directory label="${w.units}" variant="accordion" filter="on" open><ul>
    <li>${w.group}<ul>${listOf(w.links)}</ul></li>
  </ul></link-directory>
</div>`;

/** What else the elements can show: for measuring, not for the eye. */
const rest = (w: Words): string => `<photo-caption class="lost"><figure>
  <img src="demo/pictures/hall-480.jpg" width="960" height="320" alt="${w.lost}"><figcaption>${w.caption}</figcaption>
</figure></photo-caption>
<article><article-tools class="recorded" tools="listen share" audio="a.mp3 ${w.voices}"></article-tools></article>
<article lang="en"><p>${w.lead}</p><article-tools class="spoken" tools="listen"></article-tools></article>
<news-article variant="teaser" headline="${w.headline}" href="#n" published="2015-05-14"
  source-name="${w.category}"></news-article>
<link-directory class="floating" label="${w.units}" filter="on" open><ul>${listOf(w.links)}</ul></link-directory>
<link-directory label="${w.units}" sort variant="list"><ul>
  <li>${w.group}<ul>${listOf(w.links)}</ul></li>
</ul></link-directory>`;

/**
 * All seven elements as a page has them.
 *
 * @param full - with every state that has colours of its own
 */
export function specimen(lang: 'vi' | 'en', full: boolean): string {
  const w = words[lang];
  const top = `<back-to-top placement="inline"><a href="#top">${w.top}</a></back-to-top>`;
  return [article(w), services(w), directories(w), full ? rest(w) : '', top].join('\n');
}
