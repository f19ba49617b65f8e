const vi = {
  copy: 'Chép',
  copied: 'Đã chép',
  notCopied: 'Không chép được. Hãy chọn đoạn mã rồi chép bằng bàn phím.',
  found: '{n} kết quả',
  one: '1 kết quả',
  none: 'Không tìm thấy gì cho “{query}”.',
  failed: 'Không tải được chỉ mục tìm kiếm.',
};

const en: typeof vi = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'It could not be copied. Select the code and copy it with the keyboard.',
  found: '{n} results',
  one: '1 result',
  none: 'Nothing found for “{query}”.',
  failed: 'The search index did not load.',
};

/** What the site's script says, in the language of the page. */
export const words = document.documentElement.lang === 'en' ? en : vi;
