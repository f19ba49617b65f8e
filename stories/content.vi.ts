import type { Sample } from './content.sample.js';

const units = [
  { name: 'Văn phòng Ủy ban nhân dân tỉnh', href: 'https://vanphong.songlanh.example/' },
  { name: 'Sở Kế hoạch và Đầu tư', href: 'https://dautu.songlanh.example/' },
  { name: 'Sở Giáo dục và Đào tạo', href: 'https://giaoduc.songlanh.example/' },
  { name: 'Sở Y tế', href: 'https://yte.songlanh.example/' },
  {
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    href: 'https://nongnghiep.songlanh.example/',
  },
  { name: 'Trung tâm Công nghệ thông tin', href: 'https://cntt.songlanh.example/' },
  { name: 'Đài Phát thanh và Truyền hình', href: 'https://truyenhinh.songlanh.example/' },
];
const districts = [
  { name: 'Thành phố Sông Lành', href: 'https://thanhpho.songlanh.example/' },
  { name: 'Thị xã Vĩnh Điền', href: 'https://vinhdien.songlanh.example/' },
  { name: 'Huyện Cồn Ngỗng', href: 'https://conngong.songlanh.example/' },
  { name: 'Huyện Giồng Sến', href: 'https://giongsen.songlanh.example/' },
  { name: 'Huyện Rạch Đước', href: 'https://rachduoc.songlanh.example/' },
  { name: 'Huyện Tân Quới Đông', href: 'https://tanquoi.songlanh.example/' },
  { name: 'Huyện Láng Sậy', href: 'https://langsay.songlanh.example/' },
];

/** What the stories say, in Vietnamese. */
export const vi: Sample = {
  article: {
    category: 'Tin hoạt động',
    headline: 'Sở Thông tin và Truyền thông tỉnh Sông Lành tròn mười năm',
    longHeadline:
      'NGHỊ QUYẾT của Hội đồng nhân dân tỉnh về quy hoạch phát triển bưu chính, viễn thông và công nghệ thông tin đến năm 2020, định hướng đến năm 2030',
    dateline: 'Thứ tư, 06/05/2015 09:25',
    lead: 'Gần 200 đại biểu đã dự lễ kỷ niệm mười năm thành lập Sở Thông tin và Truyền thông (TT&amp;TT) tỉnh Sông Lành, diễn ra sáng 5/5/2015 tại Trung tâm Hội nghị tỉnh.',
    paragraphs: [
      'Năm 2005, Sở bắt đầu làm việc với 19 cán bộ trong mấy gian phòng mượn tạm. Với báo chí, Sở giao ban hằng tuần, cung cấp <a href="https://songlanh.example/hop-bao/">thông tin sớm và đúng</a> cho phóng viên, nhờ đó báo, đài trong tỉnh có thêm điều kiện làm nghề.',
      'Người dân ở cả 9 huyện, thị xã, thành phố có thể xem hướng dẫn, tải biểu mẫu của mọi thủ tục và nộp hồ sơ qua mạng đối với 46 thủ tục.',
    ],
    subhead: 'Những việc trước mắt',
    points: [
      'Cung cấp thông tin kịp thời, nhiều chiều cho báo chí, phát thanh và truyền hình.',
      'Đến hết năm 2016, đưa thêm ít nhất 60 thủ tục lên mức độ 3.',
    ],
    last: 'Coi an toàn thông tin là việc hằng ngày: phát hiện sớm, xử lý nghiêm vi phạm và giữ kín dữ liệu của người dân.',
    byline: 'Vân Hà',
    source: 'Cổng thông tin điện tử tỉnh Sông Lành',
    related: 'Đọc tiếp: Bộ phận một cửa làm việc cả sáng thứ bảy',
  },
  photoBy: 'Ảnh:',
  photos: {
    hall: {
      file: 'hall',
      alt: 'Trên sân khấu hội trường, một người đàn ông và một phụ nữ mặc áo dài cùng nâng bức trướng đóng khung.',
      caption: 'Trao bức trướng chúc mừng mười năm thành lập.',
      credit: 'Mai Tú',
    },
    riverside: {
      file: 'riverside',
      alt: 'Buổi sớm, tòa nhà cơ quan tường vàng soi bóng xuống sông giữa hàng dừa.',
      caption: 'Trụ sở của Sở bên sông Lành, đưa vào sử dụng năm 2008.',
      credit: 'Sơn Na Ri',
    },
    helpdesk: {
      file: 'helpdesk',
      alt: 'Trước quầy một cửa, một phụ nữ lớn tuổi được nữ công chức hướng dẫn.',
      caption:
        'Bộ phận một cửa giúp người dân nộp hồ sơ qua mạng, xem <a href="https://dichvucong.example/">các dịch vụ</a>.',
      credit: 'Mai Tú',
    },
  },
  bannerAlt: 'Sông Lành uốn khúc giữa những hàng dừa',
  news: [
    {
      category: 'Tin hoạt động',
      headline: 'Sở Thông tin và Truyền thông tỉnh Sông Lành tròn mười năm',
      datetime: '2015-05-06T09:25:00+07:00',
      lead: 'Gần 200 đại biểu đã dự lễ kỷ niệm mười năm thành lập Sở, diễn ra tại Trung tâm Hội nghị tỉnh.',
      photo: 'hall',
    },
    {
      category: 'Dịch vụ công',
      headline: 'Bộ phận một cửa làm việc cả sáng thứ bảy',
      datetime: '2015-05-05T15:10:00+07:00',
      lead: 'Người đi làm cả tuần có thể nộp hồ sơ và nhận kết quả vào sáng thứ bảy, từ 7 giờ đến 11 giờ.',
      photo: 'helpdesk',
    },
    {
      category: 'Tin hoạt động',
      headline: 'Trụ sở mới bên sông mở cửa đón dân',
      datetime: '2015-05-04T08:00:00+07:00',
      lead: 'Tòa nhà mới có lối dốc cho xe lăn và phòng chờ rộng hơn trước.',
      photo: 'riverside',
    },
    {
      category: 'Giao thông',
      headline: 'Bến phà Vàm Lành mở lại sau sáu tuần sửa chữa',
      datetime: '2015-04-29T06:30:00+07:00',
      lead: 'Giá vé giữ nguyên; học sinh và người trên 70 tuổi đi phà không phải trả tiền.',
    },
    {
      category: 'Đào tạo',
      headline: 'Tập huấn chữ ký số cho cán bộ các xã vùng sâu',
      datetime: '2015-04-27T10:00:00+07:00',
      lead: 'Trong bốn ngày, 86 cán bộ của 43 xã học cách ký, kiểm tra và lưu văn bản điện tử.',
    },
    {
      category: 'Văn hóa',
      headline: 'Thư viện tỉnh cho mượn sách qua bưu điện',
      datetime: '2015-04-24T14:20:00+07:00',
      lead: 'Người đọc đặt sách trên mạng, nhận và trả tại điểm bưu điện gần nhà.',
    },
  ],
  services: [
    {
      icon: 'services',
      href: 'https://dichvucong.example/',
      name: 'Cổng dịch vụ công Quốc gia',
      text: 'Tra cứu thủ tục, nộp hồ sơ và theo dõi kết quả mà không cần đến tận nơi.',
    },
    {
      icon: 'law',
      href: 'https://phapluat.example/',
      name: 'Chính sách và pháp luật',
      text: 'Toàn văn các văn bản mới, kèm phần tóm tắt ngắn gọn, dễ đọc.',
    },
    {
      icon: 'products',
      href: 'https://sanpham.songlanh.example/',
      name: 'Sản phẩm, dịch vụ địa phương',
      text: 'Đặc sản, hàng thủ công và dịch vụ của các cơ sở trong tỉnh.',
    },
  ],
  servicesHeading: 'Dịch vụ và thông tin cho người dân',
  servicesIntro: 'Ba cổng được người dân dùng nhiều nhất.',
  longService: {
    name: 'Quy trình tiếp nhận, xử lý và trả kết quả giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
    text: 'NGHỊ QUYẾT, CHỈ THỊ, QUYẾT ĐỊNH: Ễ, Ặ, Ợ không bị cắt dấu. Áp dụng tại tất cả cơ quan cấp tỉnh, cấp huyện và cấp xã, kể cả những phòng chuyên môn nằm ngoài khu hành chính tập trung.',
  },
  office: {
    icon: 'services',
    href: 'https://songlanh.example/tru-so/',
    name: 'Trụ sở mới bên sông Lành',
    text: 'Đường đến, giờ làm việc và số điện thoại các phòng.',
    action: 'Xem đường đi',
  },
  units: { name: 'Cổng thông tin điện tử của các đơn vị', links: [...units, ...districts] },
  groups: [
    { name: 'Cấp tỉnh', links: units },
    { name: 'Cấp huyện', links: districts },
  ],
  businesses: {
    name: 'Doanh nghiệp',
    links: [
      { name: 'Công ty cổ phần Viễn thông Sóng Cửu', href: 'https://songcuu.example/' },
      { name: 'Công ty TNHH Bưu chính Cánh Cò', href: 'https://canhco.example/' },
      { name: 'Công ty cổ phần Phần mềm Sen Đước', href: 'https://senduoc.example/' },
      { name: 'Hợp tác xã Chuyển phát Bến Mới', href: 'https://benmoi.example/' },
    ],
  },
  top: 'Lên đầu trang',
  portal: {
    province: 'Cổng thông tin điện tử tỉnh Sông Lành',
    ministry: 'Bộ Đường thủy và Bến bãi',
    skip: 'Đến nội dung chính',
    languages: 'Ngôn ngữ',
    main: 'Mục chính',
    sections: [
      { name: 'Trang chủ', href: 'https://songlanh.example/' },
      { name: 'Tin tức', href: 'https://songlanh.example/tin-tuc/' },
      { name: 'Dịch vụ', href: '#services' },
      { name: 'Đơn vị', href: '#directories' },
      { name: 'Liên hệ', href: '#contact' },
    ],
    address: 'Số 9 đường Bến Lúa, thành phố Sông Lành.',
    invented:
      'Đây là trang trình diễn của thư viện Portal Elements. Cơ quan, doanh nghiệp, nhân vật, số liệu và hình ảnh trên trang đều là hư cấu.',
    footer: 'Chân trang',
    footerLinks: [
      { name: 'Sơ đồ cổng', href: 'https://songlanh.example/so-do/' },
      { name: 'Điều khoản sử dụng', href: 'https://songlanh.example/dieu-khoan/' },
      { name: 'Hỗ trợ tiếp cận', href: 'https://songlanh.example/tiep-can/' },
      { name: 'Kênh RSS', href: 'https://songlanh.example/rss/' },
    ],
  },
  pages: {
    welcome: 'Mỗi dòng sông, một con đường',
    welcomeLead:
      'Giữ luồng lạch thông suốt, bến bãi an toàn và giấy tờ gọn nhẹ cho người đi sông, người làm bến.',
    latest: 'Tin mới',
    allNews: 'Tất cả tin',
    newsOf: 'Tin tức',
    newsLead: 'Hoạt động của các sở, ngành, địa phương và những thay đổi người dân cần biết.',
    section: 'Trong mục này',
    pages: 'Các trang của mục Tin tức',
    newer: 'Trang trước',
    older: 'Trang sau',
    page: 'Trang',
    documents: {
      name: 'Văn bản mới',
      links: [
        {
          name: 'Quyết định về phí trông giữ phương tiện tại bến',
          href: 'https://phapluat.example/qd-21/',
        },
        {
          name: 'Hướng dẫn đăng ký phương tiện thủy qua mạng',
          href: 'https://phapluat.example/hd-18/',
        },
        {
          name: 'Danh mục bến khách ngang sông năm 2015',
          href: 'https://phapluat.example/tb-15/',
        },
        {
          name: 'Lịch nạo vét các tuyến kênh, quý II',
          href: 'https://phapluat.example/tb-12/',
        },
      ],
    },
    topics: {
      name: 'Chuyên mục',
      links: [
        { name: 'Tin hoạt động', href: 'https://songlanh.example/tin-tuc/hoat-dong/' },
        { name: 'Dịch vụ công', href: 'https://songlanh.example/tin-tuc/dich-vu-cong/' },
        { name: 'Giao thông', href: 'https://songlanh.example/tin-tuc/giao-thong/' },
        { name: 'Văn hóa', href: 'https://songlanh.example/tin-tuc/van-hoa/' },
      ],
    },
  },
};
