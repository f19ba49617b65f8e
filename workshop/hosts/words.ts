/** What the host pages say. The province is invented. */
export interface Words {
  site: string;
  province: string;
  authority: string;
  skip: string;
  menuLabel: string;
  menu: readonly string[];
  trailLabel: string;
  /** From the home page to the section; the page itself is the last. */
  trail: readonly string[];
  title: string;
  noticesTitle: string;
  notices: readonly (readonly [text: string, day: string])[];
  servicesTitle: string;
  services: readonly string[];
  address: string;
  mail: string;
  footerLabel: string;
  footer: readonly string[];
  invented: string;
}

const mail = 'cong@songlanh.example';

const vi: Words = {
  site: 'Cổng thông tin điện tử tỉnh Sông Lành',
  province: 'Tỉnh Sông Lành',
  authority: 'Ủy ban nhân dân tỉnh Sông Lành',
  skip: 'Đến nội dung chính',
  menuLabel: 'Mục chính',
  menu: ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Dịch vụ công', 'Văn bản', 'Liên hệ'],
  trailLabel: 'Vị trí của trang',
  trail: ['Trang chủ', 'Tin tức', 'Hoạt động của tỉnh'],
  title: 'Hoạt động của tỉnh',
  noticesTitle: 'Thông báo',
  notices: [
    ['Lịch tiếp công dân tháng 6', '18/5/2015'],
    ['Lấy ý kiến về dự thảo quy hoạch ven sông', '15/5/2015'],
    ['Bộ phận một cửa đổi giờ làm việc buổi chiều', '12/5/2015'],
    ['Bến phà Vàm Lành tạm ngừng để sửa chữa', '08/5/2015'],
  ],
  servicesTitle: 'Dịch vụ công',
  services: ['Đăng ký kinh doanh', 'Cấp bản sao giấy khai sinh', 'Tra cứu hồ sơ'],
  address: 'Số 9 đường Bến Lúa, thành phố Sông Lành',
  mail,
  footerLabel: 'Chân trang',
  footer: ['Sơ đồ cổng', 'Điều khoản sử dụng', 'Hỗ trợ tiếp cận', 'Kênh RSS'],
  invented: 'Trang mẫu để xem thử: tỉnh và cơ quan đều là hư cấu.',
};

const en: Words = {
  site: 'Portal of Sông Lành Province',
  province: 'Sông Lành Province',
  authority: 'People’s Committee of Sông Lành Province',
  skip: 'Skip to main content',
  menuLabel: 'Main menu',
  menu: ['Home', 'About', 'News', 'Public services', 'Documents', 'Contact'],
  trailLabel: 'Breadcrumb',
  trail: ['Home', 'News', 'In the province'],
  title: 'In the province',
  noticesTitle: 'Notices',
  notices: [
    ['Citizens’ reception days in June', '18 May 2015'],
    ['Have your say on the riverside plan', '15 May 2015'],
    ['New afternoon hours at the help desk', '12 May 2015'],
    ['Vàm Lành landing closed for repairs', '8 May 2015'],
  ],
  servicesTitle: 'Public services',
  services: ['Register a business', 'Get a copy of a birth certificate', 'Track an application'],
  address: '9 Bến Lúa Street, Sông Lành City',
  mail,
  footerLabel: 'Footer',
  footer: ['Site map', 'Terms of use', 'Accessibility', 'RSS feeds'],
  invented: 'A page to try things in: the province and its offices are invented.',
};

const km: Words = {
  site: 'គេហទំព័រ​ផ្លូវការ​ខេត្ត​សុងឡាញ',
  province: 'ខេត្ត​សុងឡាញ',
  authority: 'គណៈកម្មាធិការ​ប្រជាជន​ខេត្ត​សុងឡាញ',
  skip: 'រំលង​ទៅ​ខ្លឹមសារ​សំខាន់',
  menuLabel: 'ម៉ឺនុយ​មេ',
  menu: ['ទំព័រ​ដើម', 'អំពី​ខេត្ត', 'ព័ត៌មាន', 'សេវា​សាធារណៈ', 'ឯកសារ', 'ទំនាក់ទំនង'],
  trailLabel: 'ទីតាំង​នៃ​ទំព័រ',
  trail: ['ទំព័រ​ដើម', 'ព័ត៌មាន', 'សកម្មភាព​ក្នុង​ខេត្ត'],
  title: 'សកម្មភាព​ក្នុង​ខេត្ត',
  noticesTitle: 'សេចក្តី​ជូន​ដំណឹង',
  notices: [
    ['កាលវិភាគ​ទទួល​ប្រជាពលរដ្ឋ ខែ​មិថុនា', '18/5/2015'],
    ['សូម​ផ្តល់​យោបល់​លើ​ប្លង់​តំបន់​មាត់​ទន្លេ', '15/5/2015'],
    ['ការិយាល័យ​ច្រក​ចេញ​ចូល​តែ​មួយ ប្តូរ​ម៉ោង​ធ្វើការ​ពេល​រសៀល', '12/5/2015'],
    ['កំពង់ចម្លង​វ៉ាមឡាញ បិទ​ជា​បណ្តោះ​អាសន្ន ដើម្បី​ជួសជុល', '08/5/2015'],
  ],
  servicesTitle: 'សេវា​សាធារណៈ',
  services: ['ចុះ​បញ្ជី​អាជីវកម្ម', 'សុំ​ច្បាប់​ចម្លង​សំបុត្រ​កំណើត', 'តាមដាន​ពាក្យ​ស្នើ​សុំ'],
  address: 'លេខ 9 ផ្លូវ​បេនលួ ទីក្រុង​សុងឡាញ',
  mail,
  footerLabel: 'បាត​ទំព័រ',
  footer: ['ផែនទី​គេហទំព័រ', 'លក្ខខណ្ឌ​ប្រើប្រាស់', 'ភាព​ងាយ​ចូល​ប្រើ', 'ព័ត៌មាន RSS'],
  invented: 'ទំព័រ​សម្រាប់​សាកល្បង៖ ខេត្ត និង​អង្គភាព​សុទ្ធ​តែ​ជា​រឿង​ប្រឌិត។',
};

const all: Record<string, Words> = { vi, en, km };

/** The words in a language; in Vietnamese where there are none. */
export const wordsIn = (lang: string): Words => all[lang] ?? vi;

/** A link that goes nowhere: to the page itself. */
export const link = (text: string, attributes = ''): string =>
  `<a href="#"${attributes && ` ${attributes}`}>${text}</a>`;

/** HTML for each of a list. */
export const each = <Item>(
  items: readonly Item[],
  html: (item: Item, index: number) => string,
): string => items.map(html).join('\n');
