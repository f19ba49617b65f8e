/**
 * Measures rendering on a server: what a card costs beside a template string that writes the same card
 * without its shadow tree, and how many bytes of HTML it takes. Both in turns, in one process; medians of
 * CPU time.
 */
import { brotliCompressSync } from 'node:zlib';
import { ours } from './peers.mjs';

const rounds = 60;
const count = 500;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (mark) => entities[mark]);

const services = Array.from({ length: count }, (_, index) => ({
  href: `/dich-vu/${index}`,
  icon: `/bieu-tuong/${index % 9}.svg`,
  name: `Đăng ký khai sinh, mẫu số ${index}`,
  text: 'Nộp hồ sơ trực tuyến & nhận kết quả tại xã trong ba ngày làm việc.',
}));

const card = ({ href, icon, name, text }) => `<service-link-card>
  <img src="${escape(icon)}" alt="">
  <h3><a href="${escape(href)}">${escape(name)}</a></h3>
  <p>${escape(text)}</p>
</service-link-card>`;

/** The same in attributes: its shadow tree is like no other's. */
const attributeCard = ({ href, icon, name, text }) =>
  `<service-link-card href="${escape(href)}" icon="${escape(icon)}" heading="${escape(name)}" description="${escape(text)}"></service-link-card>`;

const template = () => services.map(card).join('\n');

/** CPU time of a call, in microseconds. */
function cost(act) {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/**
 * Measures.
 *
 * @returns `perCard`: cost of a card, from HTML to HTML, as a multiple of the template string;
 *   `bytesPerCard`: bytes of its HTML with linked sheets; `inlineBytesPerCard`: with the sheets inside;
 *   the same compressed; `perCardOfAttributes`: of cards without children; `cardsPerSecond`
 */
export async function measure() {
  const { renderHtml } = await import('../dist/ssr/ssr.js');
  const options = { lang: 'vi', url: 'https://songlanh.example/', styles: '/portal-elements/' };
  const page = template();
  const attributes = services.map(attributeCard).join('\n');
  const render = () => renderHtml(page, options);
  const costs = { plain: [], rendered: [], attributes: [] };
  for (let round = 0; round < rounds + 20; round++) {
    // A template string alone is too short for the clock.
    const plain = cost(() => Array.from({ length: 20 }, template)) / 20;
    const rendered = cost(render);
    const own = cost(() => renderHtml(attributes, options));
    if (round < 20) continue;
    costs.attributes.push(own);
    costs.plain.push(plain);
    costs.rendered.push(rendered);
  }
  const [plain, rendered] = [median(costs.plain), median(costs.rendered)];
  const bytes = (html) => Buffer.byteLength(html) / count;
  const sent = (html) => brotliCompressSync(html).length / count;
  const [linked, inline] = [render(), renderHtml(page, { ...options, styles: undefined })];
  return {
    perCard: 1 + rendered / plain,
    perCardOfAttributes: 1 + median(costs.attributes) / plain,
    bytesPerCard: Math.round(bytes(linked)),
    plainBytesPerCard: Math.round(bytes(page)),
    inlineBytesPerCard: Math.round(bytes(inline)),
    sentPerCard: Math.round(sent(linked) * 10) / 10,
    inlineSentPerCard: Math.round(sent(inline) * 10) / 10,
    cardsPerSecond: Math.round((count / rendered) * 1e6),
  };
}

/** Of what was measured that which has a goal, as figures of ours. */
export const figuresOf = ({ perCard, bytesPerCard }) => ({
  server: { [ours.name]: { median: perCard } },
  serverBytes: { [ours.name]: { median: bytesPerCard } },
});
