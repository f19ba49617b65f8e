const vi = {
  copy: 'Chép',
  copied: 'Đã chép',
  selected: 'Đã chọn đoạn mã: bấm Ctrl+C để chép',
  found: '{n} kết quả',
  one: '1 kết quả',
  many: '{n} kết quả đầu tiên',
  none: 'Không tìm thấy gì cho “{query}”.',
  failed: 'Không tải được chỉ mục tìm kiếm.',
};

const en: typeof vi = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with Ctrl+C',
  found: '{n} results',
  one: '1 result',
  many: 'The first {n} results',
  none: 'Nothing found for “{query}”.',
  failed: 'The search index did not load.',
};

/** What the site's script says, in the language of the page. */
export const words = document.documentElement.lang === 'en' ? en : vi;
