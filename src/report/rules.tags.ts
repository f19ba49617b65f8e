import { tags } from '../enhance/tags.js';
import { type Finding, finding, said, short } from './finding.js';
import { isNear, meant } from './near.js';

const names = [...tags.keys()];
const ours = names.join();

const untouched = '[data-portal-ignore],[contenteditable]:not([contenteditable=false i])';

const paste = said(
  'Dán lại trong chế độ mã nguồn (HTML); nếu vẫn mất, dùng <div data-portal="…"> và data-enhance.',
  'Paste it again in the source (HTML) view; if it is lost again use <div data-portal="…"> and data-enhance.',
);

/** Those that show nothing when they are empty. */
const filled = names.filter((name) => !/^(back|article)-to/.test(name));

/** Attributes that stand in for children. */
const content = ['src', 'headline', 'lead', 'heading', 'href', 'banner'];

/** An element of ours that an editor has emptied. */
function emptied(root: Document): Finding[] {
  const isEmpty = (element: Element): boolean =>
    !element.firstElementChild &&
    !element.textContent.trim() &&
    !content.some((name) => element.hasAttribute(name)) &&
    !Reflect.get(element, 'article');
  return [...root.querySelectorAll(filled.join())]
    .filter(isEmpty)
    .map((element) =>
      finding(
        'tag',
        element,
        said(
          `<${element.localName}> trống: trình soạn thảo có thể đã bỏ nội dung.`,
          `<${element.localName}> is empty: an editor may have taken its content away.`,
        ),
        paste,
      ),
    );
}

/** Whether `enhance` has made an element of what its author has written there. */
const isMade = (element: Element): boolean =>
  [element.parentElement, ...element.children].some(
    (near) =>
      near?.hasAttribute('data-portal') === true || near?.classList.contains(element.localName),
  );

/** An element of ours that an editor has put into a paragraph, which ends before the next block. */
function wrapped(root: Document): Finding[] {
  const inParagraphs = root.querySelectorAll(filled.map((tag) => `p > ${tag}`).join());
  return [...inParagraphs]
    .filter((element) => !isMade(element))
    .map((element) =>
      finding(
        'tag',
        element,
        said(`<${element.localName}> nằm trong <p>.`, `<${element.localName}> stands in a <p>.`),
        said(
          'Bỏ thẻ <p> bao ngoài, hoặc đổi thành <div>.',
          'Take the <p> round it away, or make it a <div>.',
        ),
      ),
    );
}

/** A tag of ours that no script has brought to life; told once for each. */
function undefinedTags(root: Document): Finding[] {
  return names.flatMap((name) => {
    const element = root.querySelector(name);
    if (!element || customElements.get(name)) return [];
    return finding(
      'tag',
      element,
      said(
        `<${name}> chưa hoạt động: không có tập lệnh nào định nghĩa thẻ này.`,
        `<${name}> is not alive: no script defines the tag.`,
      ),
      said(
        'Kiểm tra địa chỉ của <script> và xem đã chép đủ các tệp chưa.',
        'See whether the address of the <script> is right and all files have been copied.',
      ),
    );
  });
}

/** A tag that is almost one of ours; told once for each. */
function misspelt(root: Document): Finding[] {
  const first = new Map<string, Element>();
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (localName.length > 8 && !first.has(localName)) first.set(localName, element);
  }
  return [...first].flatMap(([written, element]) => {
    const right = names.find((name) => isNear(written, name));
    if (!right || right === written || isDefined(written)) return [];
    return finding(
      'tag',
      element,
      said(
        `<${short(written)}> không phải thẻ của thư viện.`,
        `<${short(written)}> is no tag of the library.`,
      ),
      said(`Có lẽ là <${right}>.`, `Probably <${right}> is meant.`),
    );
  });
}

function isDefined(name: string): boolean {
  try {
    return !!customElements.get(name);
  } catch {
    return false;
  }
}

const portal = (element: Element): string =>
  element.getAttribute('data-portal')?.trim().toLowerCase() ?? '';

const isEnhanced = (element: Element, tag: string): boolean =>
  [...element.children, element.parentElement].some((near) => near?.localName === tag) ||
  (tag !== 'news-article' && !!element.closest(tag));

/** Markup for `enhance` that has stayed as it was. */
function unenhanced(root: Document): Finding[] {
  const isAsked = !!root.querySelector('script[data-enhance]');
  return [...root.querySelectorAll('[data-portal]')].flatMap((element) => {
    const tag = portal(element);
    if (element.closest(untouched) || isEnhanced(element, tag)) return [];
    const problem = said(
      `data-portal="${short(tag)}" chưa thành thành phần.`,
      `data-portal="${short(tag)}" has not become an element.`,
    );
    return finding('tag', element, problem, mendOf(tag, isAsked));
  });
}

/** What makes `data-portal` work. */
function mendOf(tag: string, isAsked: boolean): Finding['mend'] {
  if (!tags.has(tag)) {
    const right = meant(tag, names) ?? names.join(', ');
    return said(`Tên đúng: ${right}.`, `The right name: ${right}.`);
  }
  return isAsked
    ? said(
        'Đặt trên <div>; nội dung đến sau cần data-enhance="watch".',
        'Put it on a <div>; what comes later needs data-enhance="watch".',
      )
    : said(
        'Thêm data-enhance vào thẻ <script> của thư viện.',
        "Add data-enhance to the library's <script>.",
      );
}

const escaped = new RegExp(`</?(${names.join('|')})[\\s>]`);
const quoted = `code,pre,samp,kbd,script,style,template,noscript,textarea,title,option,${untouched}`;

/** A tag of ours that readers see as text. */
function shownAsText({ body }: Document): Finding[] {
  if (!escaped.test(body.textContent)) return [];
  const found = new Map<Element, string>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const tag = escaped.exec(nodeValue ?? '')?.[1];
    if (tag && parentElement && !parentElement.closest(quoted)) found.set(parentElement, tag);
  }
  return [...found].map(([element, tag]) =>
    finding(
      'tag',
      element,
      said(`Mã <${tag}> hiện ra thành chữ.`, `The code of <${tag}> is shown as text.`),
      paste,
    ),
  );
}

/** What editors and hands do to our tags. */
export const tag = (root: Document): Finding[] =>
  [undefinedTags, misspelt, emptied, wrapped, unenhanced, shownAsText].flatMap((check) =>
    check(root),
  );

/** What any element may have, and what frameworks write. */
const common =
  /^(id|class|style|title|lang|dir|hidden|slot|part|exportparts|is|nonce|role|tabindex|accesskey|translate|inert|popover|spellcheck|draggable|contenteditable|auto\w+|enterkeyhint|inputmode|item\w+|typeof|property|resource|about|vocab|prefix|content|datatype|xmlns|on[a-z]+|(data|aria|v|x|ng|hx|js|up|wire|jquery|defer|client|astro|svelte)-.*)$/;

/** An attribute that an element of ours does not know. */
export function attribute(root: Document): Finding[] {
  return [...root.querySelectorAll(ours)].flatMap((element) => {
    const { attributes: known = [] } = tags.get(element.localName) ?? {};
    const isUnknown = (name: string): boolean =>
      /^[a-z][\w-]*$/.test(name) && !known.includes(name) && !common.test(name);
    return [...element.attributes]
      .map(({ name }) => name)
      .filter(isUnknown)
      .map((name) => unknown(element, name, meant(name, known)));
  });
}

function unknown(element: Element, name: string, right: string | undefined): Finding {
  return finding(
    'attribute',
    element,
    said(
      `<${element.localName}> không có thuộc tính ${short(name)}.`,
      `<${element.localName}> has no attribute ${short(name)}.`,
    ),
    right
      ? said(`Có lẽ là ${right}.`, `Probably ${right} is meant.`)
      : said('Bỏ đi; nó không có tác dụng.', 'Take it away: it does nothing.'),
  );
}
