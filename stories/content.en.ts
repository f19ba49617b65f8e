import type { Sample } from './content.sample.js';

const units = [
  {
    name: 'Office of the Provincial People’s Committee',
    href: 'https://vanphong.songlanh.example/',
  },
  { name: 'Department of Planning and Investment', href: 'https://dautu.songlanh.example/' },
  { name: 'Department of Education and Training', href: 'https://giaoduc.songlanh.example/' },
  { name: 'Department of Health', href: 'https://yte.songlanh.example/' },
  {
    name: 'Department of Agriculture and Rural Development',
    href: 'https://nongnghiep.songlanh.example/',
  },
  { name: 'Information Technology Centre', href: 'https://cntt.songlanh.example/' },
  { name: 'Radio and Television Station', href: 'https://truyenhinh.songlanh.example/' },
];
const districts = [
  { name: 'Sông Lành City', href: 'https://thanhpho.songlanh.example/' },
  { name: 'Vĩnh Điền Town', href: 'https://vinhdien.songlanh.example/' },
  { name: 'Cồn Ngỗng District', href: 'https://conngong.songlanh.example/' },
  { name: 'Giồng Sến District', href: 'https://giongsen.songlanh.example/' },
  { name: 'Rạch Đước District', href: 'https://rachduoc.songlanh.example/' },
  { name: 'Tân Quới Đông District', href: 'https://tanquoi.songlanh.example/' },
  { name: 'Láng Sậy District', href: 'https://langsay.songlanh.example/' },
];

/** What the stories say, in English. */
export const en: Sample = {
  article: {
    category: 'News',
    headline: 'Sông Lành’s Department of Information and Communications turns ten',
    longHeadline:
      'Resolution of the Provincial People’s Council on the plan for the development of post, telecommunications and information technology up to 2020, with a view to 2030',
    dateline: 'Wednesday, 6 May 2015, 09:25',
    lead: 'Nearly 200 delegates gathered at the provincial convention centre on the morning of 5 May 2015 to mark ten years of the Department of Information and Communications of Sông Lành Province.',
    paragraphs: [
      'The department began work in 2005 with 19 staff in a few borrowed rooms. Each week it gives reporters <a href="https://songlanh.example/hop-bao/">accurate information early</a>, so newspapers and broadcasters in the province find it easier to do their work.',
      'People in all nine districts and towns can read the guidance and download the forms for every procedure, and can file 46 procedures online.',
    ],
    subhead: 'What comes next',
    points: [
      'Give the press, radio and television timely information from every side.',
      'By the end of 2016, bring at least 60 more procedures to level 3.',
    ],
    last: 'Treat information security as everyday work: find breaches early, deal with them strictly and keep people’s data private.',
    byline: 'Vân Hà',
    source: 'Sông Lành Province Portal',
    related: 'Read next: One-stop office opens on Saturday mornings',
  },
  photoBy: 'Photo:',
  photos: {
    hall: {
      file: 'hall',
      alt: 'On the stage of a hall, a man and a woman in an áo dài hold a framed banner between them.',
      caption: 'A banner of congratulation on ten years of work.',
      credit: 'Mai Tú',
    },
    riverside: {
      file: 'riverside',
      alt: 'Early morning: a yellow office building among palms is mirrored in the river.',
      caption: 'The department’s offices on the Lành River, in use since 2008.',
      credit: 'Sơn Na Ri',
    },
    helpdesk: {
      file: 'helpdesk',
      alt: 'At a service counter, an older woman is helped by the officer sitting behind it.',
      caption:
        'Staff of the one-stop office help people file their papers online: see <a href="https://dichvucong.example/">the services</a>.',
      credit: 'Mai Tú',
    },
  },
  bannerAlt: 'The Lành River winding between rows of palms',
  news: [
    {
      category: 'News',
      headline: 'Sông Lành’s Department of Information and Communications turns ten',
      datetime: '2015-05-06T09:25:00+07:00',
      lead: 'Nearly 200 delegates marked ten years of the department at the provincial convention centre.',
      photo: 'hall',
    },
    {
      category: 'Public services',
      headline: 'One-stop office opens on Saturday mornings',
      datetime: '2015-05-05T15:10:00+07:00',
      lead: 'People who work all week can file papers and collect results on Saturdays from 7 to 11.',
      photo: 'helpdesk',
    },
    {
      category: 'News',
      headline: 'New offices by the river open their doors',
      datetime: '2015-05-04T08:00:00+07:00',
      lead: 'The new building has a ramp for wheelchairs and a larger waiting room.',
      photo: 'riverside',
    },
    {
      category: 'Transport',
      headline: 'Vàm Lành landing reopens after six weeks of repairs',
      datetime: '2015-04-29T06:30:00+07:00',
      lead: 'The fare stays the same; pupils and everyone over seventy cross free of charge.',
    },
    {
      category: 'Training',
      headline: 'Digital signatures for staff of remote communes',
      datetime: '2015-04-27T10:00:00+07:00',
      lead: 'In four days, 86 officers of 43 communes learned to sign, check and keep electronic documents.',
    },
    {
      category: 'Culture',
      headline: 'Provincial library lends books by post',
      datetime: '2015-04-24T14:20:00+07:00',
      lead: 'Readers choose books online, and collect and return them at the post office near home.',
    },
  ],
  services: [
    {
      icon: 'services',
      href: 'https://dichvucong.example/',
      name: 'National Public Service Portal',
      text: 'Look up a procedure, file your papers and follow the result without leaving home.',
    },
    {
      icon: 'law',
      href: 'https://phapluat.example/',
      name: 'Policies and laws',
      text: 'The full text of new documents, each with a short summary in plain words.',
    },
    {
      icon: 'products',
      href: 'https://sanpham.songlanh.example/',
      name: 'Local products and services',
      text: 'Specialities, handicrafts and services from businesses in the province.',
    },
  ],
  servicesHeading: 'Services and information for everyone',
  servicesIntro: 'The three portals that people use most.',
  longService: {
    name: 'Receiving, processing and returning the results of administrative procedures through the interconnected one-stop mechanism',
    text: 'Applies to all agencies of the province, its districts and its communes, including specialist offices outside the shared administrative centres.',
  },
  office: {
    icon: 'services',
    href: 'https://songlanh.example/tru-so/',
    name: 'The new offices by the Lành River',
    text: 'How to get there, opening hours and telephone numbers.',
    action: 'Find the way',
  },
  units: { name: 'Portals of public offices', links: [...units, ...districts] },
  groups: [
    { name: 'Province', links: units },
    { name: 'Districts and towns', links: districts },
  ],
  businesses: {
    name: 'Businesses',
    links: [
      { name: 'Sóng Cửu Telecom Joint Stock Company', href: 'https://songcuu.example/' },
      { name: 'Cánh Cò Post Company Limited', href: 'https://canhco.example/' },
      { name: 'Sen Đước Software Joint Stock Company', href: 'https://senduoc.example/' },
      { name: 'Bến Mới Delivery Cooperative', href: 'https://benmoi.example/' },
    ],
  },
  top: 'Back to top',
  portal: {
    province: 'Sông Lành Province Portal',
    ministry: 'Ministry of Waterways and Landings',
    skip: 'Skip to main content',
    languages: 'Language',
    main: 'Main',
    sections: [
      { name: 'Home', href: 'https://songlanh.example/' },
      { name: 'News', href: 'https://songlanh.example/tin-tuc/' },
      { name: 'Services', href: '#services' },
      { name: 'Offices', href: '#directories' },
      { name: 'Contact', href: '#contact' },
    ],
    address: '9 Bến Lúa Street, Sông Lành City.',
    invented:
      'This is a demonstration page of the Portal Elements library. The offices, businesses, people, figures and pictures on it are all invented.',
    footer: 'Footer',
    footerLinks: [
      { name: 'Site map', href: 'https://songlanh.example/so-do/' },
      { name: 'Terms of use', href: 'https://songlanh.example/dieu-khoan/' },
      { name: 'Accessibility', href: 'https://songlanh.example/tiep-can/' },
      { name: 'RSS feeds', href: 'https://songlanh.example/rss/' },
    ],
  },
  pages: {
    welcome: 'Every river is a road',
    welcomeLead:
      'Clear channels, safe landings and light paperwork for those who travel and work on the water.',
    latest: 'Latest news',
    allNews: 'All news',
    newsOf: 'News',
    newsLead: 'The work of departments and districts, and the changes that people need to know.',
    section: 'In this section',
    pages: 'Pages of the news section',
    newer: 'Previous page',
    older: 'Next page',
    page: 'Page',
    documents: {
      name: 'New documents',
      links: [
        {
          name: 'Decision on fees for keeping vessels at landings',
          href: 'https://phapluat.example/qd-21/',
        },
        { name: 'How to register a vessel online', href: 'https://phapluat.example/hd-18/' },
        { name: 'List of river crossings in 2015', href: 'https://phapluat.example/tb-15/' },
        {
          name: 'Dredging schedule of the canals, second quarter',
          href: 'https://phapluat.example/tb-12/',
        },
      ],
    },
    topics: {
      name: 'Topics',
      links: [
        { name: 'News', href: 'https://songlanh.example/tin-tuc/hoat-dong/' },
        { name: 'Public services', href: 'https://songlanh.example/tin-tuc/dich-vu-cong/' },
        { name: 'Transport', href: 'https://songlanh.example/tin-tuc/giao-thong/' },
        { name: 'Culture', href: 'https://songlanh.example/tin-tuc/van-hoa/' },
      ],
    },
  },
};
