import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Visit {
  /** The console. */
  messages: string[];
  /** Addresses that nothing was found at. */
  failed: string[];
  value?: Seen;
}

/** What a reader of the guide's program sees, as it goes on. */
type Seen = Record<string, unknown>;

const guides = ['react', 'vue', 'svelte', 'angular', 'plain-javascript'];

const words = {
  en: {
    dates: ['Wednesday, 3 April 2024, 10:08', 'Thursday, 4 April 2024, 08:00'],
    headline: 'One-stop office opens in Bến Lúa commune',
    notice: 'The library opens on Sundays',
    noticeDate: 'Tuesday, 2 April 2024',
    card: 'Public Service Portal',
    shared: 'To be shared: One-stop office opens in Bến Lúa commune',
    offices: ['Department of Health', 'Department of Education'],
    buttons: ['Open', 'Close'],
  },
  vi: {
    dates: ['Thứ tư, 03/04/2024 10:08', 'Thứ năm, 04/04/2024 08:00'],
    headline: 'Khai trương bộ phận một cửa xã Bến Lúa',
    notice: 'Thư viện mở cửa chủ nhật',
    noticeDate: 'Thứ ba, 02/04/2024',
    card: 'Cổng dịch vụ công',
    shared: 'Sẽ chia sẻ: Khai trương bộ phận một cửa xã Bến Lúa',
    offices: ['Sở Y tế', 'Sở Giáo dục và Đào tạo'],
    buttons: ['Mở', 'Đóng'],
  },
};

const article = 'news-article:not([variant])';

/** Expressions for the guide's page. */
const root = (selector: string): string => `document.querySelector('${selector}')?.shadowRoot`;
const status = `document.querySelector('[role=status]').textContent`;
const button = (index: number): string => `document.querySelectorAll('#app button')[${index}]`;
const says = (expression: string, text: string): string => `${expression} === '${text}'`;
const links = `[...document.querySelectorAll('link-directory a')].filter((link) => link.checkVisibility()).map((link) => link.textContent)`;

/** What is to be seen before anything is done. */
const first = `{
  const text = (selector) => document.querySelector(selector).shadowRoot.firstElementChild.innerText;
  const seen = document.querySelector('${article}');
  window.first = {
    headline: seen.shadowRoot.querySelector('h1')?.textContent,
    dates: [...seen.shadowRoot.querySelectorAll('time')].map((time) => time.textContent),
    lead: seen.querySelector('.lead').checkVisibility(),
    notice: text('news-article[variant=teaser]').split('\\n').filter(Boolean),
    card: (document.querySelector('service-link-card a') ?? ${root('service-link-card')}.querySelector('a')).textContent,
  };
}`;

/** Acts as a reader does, and as the program does. */
const steps = (lang: keyof typeof words): object[] => {
  const { shared, offices, buttons } = words[lang];
  const [closed = '', opened = ''] = buttons;
  return [
    { until: `${root('news-article[variant=teaser]')}?.querySelector('time')` },
    { until: `(() => { ${first} return true; })()` },
    { click: `${article} >>> [part~=copy]` },
    { until: says(status, shared) },
    { click: 'link-directory >>> summary' },
    { until: says(`${button(0)}.textContent`, opened) },
    { until: `${links}.join() === '${offices[0] ?? ''}'` },
    { click: '#app button:last-of-type' },
    { until: `${links}.join() === '${offices.join()}'` },
    { click: '#app button' },
    { until: says(`${button(0)}.textContent`, closed) },
    { until: `!document.querySelector('link-directory').open && !${links}.length` },
  ];
};

/** Takes all away, and waits for what elements that are no longer there might do. */
const leave = `(async () => {
  window.unmount();
  await new Promise((done) => setTimeout(done, 300));
  return { ...window.first, left: document.querySelectorAll('news-article, link-directory').length };
})()`;

/** What development builds say of themselves. */
const usual =
  /^(warn|info|log): .*(Lit is in dev mode|Multiple versions of Lit|React DevTools|Angular is running)/;

const visit = async (
  guide: string,
  lang: keyof typeof words,
  more: object = {},
): Promise<Visit> => {
  const found = await executeServerCommand<Visit, object>('framework', {
    guide: `${guide}.${lang}`,
    steps: steps(lang),
    evaluate: leave,
    ...more,
  });
  return { ...found, messages: found.messages.filter((message) => !usual.test(message)) };
};

describe('the guides of frameworks', () => {
  for (const guide of guides) {
    for (const lang of ['vi', 'en'] as const) {
      it(`${guide}.${lang}: its program works: properties, attributes, events, children that come and go`, async () => {
        const { messages, failed, value } = await visit(guide, lang);
        expect(messages.join('\n')).to.equal('');
        expect(failed).to.deep.equal([]);
        const { dates, headline, notice, noticeDate, card } = words[lang];
        expect(value).to.deep.equal({
          headline,
          dates,
          lead: true,
          notice: [notice, noticeDate],
          card,
          left: 0,
        });
      }).timeout(60_000);
    }
  }

  for (const [guide, change] of Object.entries({
    react: ['updatedAt=', 'updated='],
    vue: ['updatedAt=', 'updated='],
    angular: ['[updatedAt]=', '[updated]='],
  })) {
    it(`${guide}: a property called \`updated\` does not take the place of Lit’s method`, async () => {
      const { messages, failed, value } = await visit(guide, 'en', { change });
      expect(messages.join('\n')).to.equal('');
      expect(failed).to.deep.equal([]);
      expect(value).to.deep.include({ dates: words.en.dates });
    }).timeout(60_000);
  }

  it('react: as the guide says, onToggle is not called', async () => {
    const evaluate = `new Promise((done) => setTimeout(() => done(${button(0)}.textContent), 300))`;
    const steps = [{ click: 'link-directory >>> summary' }];
    const act = (change: string[]): Promise<Visit> =>
      visit('react', 'en', { change, steps, evaluate });
    expect((await act(['ontoggle=', 'onToggle='])).value).to.equal('Open');
    expect((await act(['', ''])).value).to.equal('Close');
  }).timeout(60_000);
});
