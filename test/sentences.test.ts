import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pronounce, readPronounce, sentencesOf } from '../src/article-tools/sentences.js';

const split = (text: string): string[] =>
  [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end));

/** A text of whole sentences, written with `|` where it is split. */
const keeps = (marked: string): void => {
  const parts = marked.split('|').map((part) => part.trim());
  expect(split(marked.replace(/\|/g, ''))).to.deep.equal(parts);
};

describe('sentences', () => {
  it('end at . ! ? and …', () => {
    keeps('Trời mưa. |Ai đến? |Thật tuyệt! |Rồi… |Họ về.');
  });

  it('end with the quotes and brackets that close', () => {
    keeps('Ông nói: “Tốt lắm.” |Bà cười (rất vui!) |Xong.');
    keeps('“Đi đâu?” |Không ai đáp.');
  });

  for (const text of [
    'Sáng nay, TP. Hồ Chí Minh có mưa.',
    'Sở TT&TT TP.HCM họp với Tp. Cần Thơ.',
    'Nhà ở P. 5, Q. 1, số 3.',
    'NSND. Mai Lan, NSƯT. Hà, CT. Nam, PCT. Bắc, GĐ. Đông và Nxb. Trẻ ở TT. Lành, KP. 3.',
    'PGS.TS. Lê Na và ThS. Mai Tú cùng GS. An, BS. Bình, KS. Cường, CN. Dung, TS. Hà dự.',
    'Mr. Smith met Dr. Brown and Mrs. Lee at St. Mary.',
    'See No. 5 and Nos. 6 to 9 of the law.',
    'Sách, báo, v.v. đều có, v.v., ở đây.',
    'Ông Nguyễn V. A. Tuấn và J. K. Rowling.',
    '1. Đối tượng áp dụng',
    '2.1. Phạm vi',
    'IV. Điều khoản',
    'a. Hồ sơ gồm đơn',
    'Ngày 06.05.2015 thu 1.200.000 đồng, tăng 3.5 lần.',
    'Chờ mãi... rồi cũng tới… và về.',
    'Xem https://songlanh.example/tin.html?a=1!b hoặc gửi toa.soan@songlanh.example nhé.',
    '“Thật không?” anh hỏi.',
    'E.g. Hanoi, i.e. the capital.',
  ]) {
    it(`do not end within “${text}”`, () => {
      expect(split(text)).to.deep.equal([text]);
    });
  }

  it('may end after “v.v.”, a year, a number and an address', () => {
    keeps('He said no. |No. |I did.');
    keeps('Có sách, báo, v.v. |Họ đọc năm 2015. |Còn lại 1.200. |Xem songlanh.example. |Hết.');
  });

  it('of Khmer end at ។ and ៕ without a space, and at ? and !', () => {
    keeps('លោកបាននិយាយ។|គាត់ទៅផ្ទះ៕|តើអ្នកណា?|ពិតមែន! |ចប់');
  });

  it('are cut at ; : , – — or ) when too long, the last that fits, never inside a number', () => {
    const [first = '', second = ''] = split(
      `${'một hai ba bốn năm '.repeat(4)}tăng 1,5 lần; ${'sáu bảy tám '.repeat(5)}chín 2,5 mười ${'mười một '.repeat(6)}`,
    );
    expect(first.endsWith('1,5 lần;')).to.equal(true);
    expect(second.startsWith('sáu bảy')).to.equal(true);
  });

  it('are cut at white space where there is no such mark, at phrases of Khmer before words', () => {
    const [first = ''] = split('nghìn '.repeat(60));
    expect(first.length).to.equal(179);
    const khmer = `${'ពាក្យ\u200b'.repeat(20)} ${'ពាក្យ\u200b'.repeat(40)}`;
    const [phrase = '', words = ''] = split(khmer);
    expect(phrase).to.equal('ពាក្យ\u200b'.repeat(20));
    expect(words).to.equal('ពាក្យ\u200b'.repeat(30).slice(0, -1));
  });

  it('of Khmer without any space are cut between words where the browser knows them', () => {
    // 180 characters would end within the word, between two of its letters.
    expect(split('កម្ពុជា'.repeat(60)).map(({ length }) => length)).to.deep.equal([175, 175, 70]);
  });

  it('are never cut between a letter and its marks, also where the browser knows no words', () => {
    const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter')!;
    Object.defineProperty(Intl, 'Segmenter', { configurable: true, value: undefined });
    try {
      for (const text of ['ស្ត្រី'.repeat(80), 'e\u0302\u0323'.repeat(90), '👩‍👩‍👧'.repeat(50)]) {
        const all = split(text);
        expect(all.join('')).to.equal(text);
        for (const part of all) {
          expect(part.length).to.be.at.most(180);
          expect(part).to.not.match(/^[\p{M}\u200d\udc00-\udfff]/u);
          expect(part).to.not.match(/[\u17d2\u200d\ud800-\udbff]$/u);
        }
      }
    } finally {
      Object.defineProperty(Intl, 'Segmenter', own);
    }
  });

  it('lose nothing but white space, keep their order, and have 180 characters at most', () => {
    const bits = fc.constantFrom(
      ...['TP. ', 'a', 'Ông ', '. ', '.', '… ', '? ', ', ', '1.200', '។', 'ស្ត្រី', '\u200b', '\n '],
      ...['”', ' (', ') ', 'e\u0323', '👩‍👧', '\ud800', 'x'.repeat(70), 'nghìn '.repeat(40), 'v.v. '],
    );
    const texts = fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' })), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(text.slice(at, start)).to.match(/^[\s\u200b]*$/);
          expect(end - start).to.be.within(1, 180);
          at = end;
        }
        expect(text.slice(at)).to.match(/^[\s\u200b]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('of a very long text are found as they are asked for', () => {
    for (const text of ['a.'.repeat(500_000), 'Một câu. '.repeat(100_000), 'ស'.repeat(1_000_000)]) {
      const begun = performance.now();
      sentencesOf(text).next();
      expect(performance.now() - begun).to.be.below(500);
    }
  });
});

describe('pronounce', () => {
  const said = readPronounce(
    'TT&TT=Thông tin và Truyền thông; UBND=Ủy ban nhân dân; QĐ=quyết định; QĐ-UBND=nghị quyết',
  );

  it('says abbreviations as words, the longest first', () => {
    expect(pronounce('Bộ TT&TT, UBND tỉnh, số 5/QĐ-UBND.', said)).to.equal(
      'Bộ Thông tin và Truyền thông, Ủy ban nhân dân tỉnh, số 5/nghị quyết.',
    );
  });

  it('leaves what is part of a word', () => {
    const words = 'UBNDX ÁUBND UBNDế 1UBND UBND2 ubnd';
    expect(pronounce(words, said)).to.equal(words);
  });

  it('says one after another', () => {
    expect(pronounce('UBND UBND', said)).to.equal('Ủy ban nhân dân Ủy ban nhân dân');
  });

  it('takes signs for signs, and words for words', () => {
    const odd = readPronounce({
      '%': ' phần trăm',
      'C++': 'xê cộng cộng',
      'a.b': '$& $1',
      '(x)': 'y',
    });
    expect(pronounce('5% C++ a.b axb (x)', odd)).to.equal('5phần trăm xê cộng cộng $& $1 axb y');
  });

  it('finds an abbreviation however its letters are composed', () => {
    const composed = readPronounce({ ['Đ/ủ'.normalize('NFD')]: 'đầy đủ' });
    expect(pronounce(`Đ/ủ, ${'Đ/ủ'.normalize('NFD')}`, composed)).to.equal('đầy đủ, đầy đủ');
  });

  it('takes an object or an attribute, and leaves out what is malformed', () => {
    expect([...readPronounce(' A = a=b ;; =x; B; C=;D=d')]).to.deep.equal([
      ['A', 'a=b'],
      ['D', 'd'],
    ]);
    expect([...readPronounce({ A: 'a', B: 1, C: {}, D: null, '': 'x' })]).to.deep.equal([
      ['A', 'a'],
      ['B', '1'],
    ]);
    for (const value of [undefined, null, 7, true, [], () => 1, Symbol('x'), '', ';;=;']) {
      expect(readPronounce(value).size).to.equal(0);
    }
  });

  it('takes nothing from prototypes, and gives them nothing', () => {
    const parsed: unknown = JSON.parse('{"__proto__": "nguyên mẫu", "constructor": "hàm tạo"}');
    const map = readPronounce(parsed);
    expect(pronounce('__proto__ constructor toString', map)).to.equal(
      'nguyên mẫu hàm tạo toString',
    );
    expect(readPronounce(Object.create({ A: 'a' })).size).to.equal(0);
  });

  it('bears a list without end', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`W${at}`, 'x'.repeat(5000)]),
    );
    expect(pronounce('W1', readPronounce(many))).to.equal('x'.repeat(180));
  });
});
