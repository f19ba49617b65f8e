import { type Finding, type Rule, rules, type Said, said, tagOf } from './finding.js';
import { make } from './make.js';
import { Outlines, placed } from './outlines.js';
import { boxes } from './outlines.styles.js';
import { sheet } from './panel.styles.js';
import { headline, leftOut, most, reportText } from './tell.js';

const words = {
  title: said('Báo cáo trang', 'Report of the page'),
  fold: said('Thu gọn báo cáo', 'Fold the report'),
  close: said('Đóng báo cáo', 'Close the report'),
  copy: said('Sao chép báo cáo', 'Copy the report'),
  again: said('Kiểm tra lại', 'Check again'),
  copied: said('Đã sao chép.', 'Copied.'),
  byHand: said('Hãy sao chép văn bản dưới đây.', 'Please copy the text below.'),
};

/** By which a report knows the one that is already open, also one of another copy of the library. */
const mark = 'data-portal-report';
const end = 'portal-report-end';

/** An icon of one line. */
function icon(page: Document, line: string): Element {
  const svg = 'http://www.w3.org/2000/svg';
  const [frame, path] = [page.createElementNS(svg, 'svg'), page.createElementNS(svg, 'path')];
  frame.setAttribute('viewBox', '0 0 24 24');
  frame.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', line);
  frame.append(path);
  return frame;
}

/** Vietnamese where the page is, or does not say; else English. */
const languageOf = ({ documentElement: html }: Document): keyof Said =>
  /^(vi\b|$)/i.test(html.lang) ? 'vi' : 'en';

/** Puts text on the clipboard; false where the page may not. */
async function copied(page: Document, text: string): Promise<boolean> {
  try {
    await page.defaultView?.navigator.clipboard.writeText(text);
    return !!page.defaultView;
  } catch {
    return false;
  }
}

class Panel {
  #page: Document;
  #findings: readonly Finding[];
  #language: keyof Said;
  #ending = new AbortController();
  #host: HTMLElement;
  #panel: HTMLElement;
  #status: HTMLElement;
  #outlines: Outlines;

  constructor(page: Document, findings: readonly Finding[], again: () => void) {
    this.#page = page;
    this.#findings = findings;
    this.#language = languageOf(page);
    this.#host = make(page, 'div', { [mark]: '' });
    this.#status = make(page, 'p', { role: 'status' });
    const count = make(page, 'small', {}, this.#say(headline(findings.length)));
    const title = make(page, 'h2', { id: 'title' }, this.#say(words.title), count);
    this.#panel = make(
      page,
      'section',
      { class: 'panel', 'aria-labelledby': 'title', lang: this.#language },
      make(page, 'header', {}, title, this.#folder(), this.#closer()),
      this.#list(),
      this.#footer(again),
    );
    const layer = make(page, 'div', { 'aria-hidden': 'true' });
    const root = this.#host.attachShadow({ mode: 'open' });
    root.append(layer, this.#panel);
    dress(root, page);
    page.documentElement.append(this.#host);
    this.#outlines = new Outlines(layer, this.#numbers(), this.#ending.signal);
    this.#host.addEventListener(end, this.#close);
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
  }

  #say(words: Said): string {
    return words[this.#language];
  }

  #close = (): void => {
    this.#ending.abort();
    this.#host.remove();
  };

  /** The findings that are shown, with their numbers. */
  get #shown(): [number: number, finding: Finding][] {
    return this.#findings.slice(0, most).map((finding, index) => [index + 1, finding]);
  }

  #numbers(): Map<Element, number[]> {
    const numbers = new Map<Element, number[]>();
    for (const [number, { element }] of this.#shown) {
      numbers.set(element, [...(numbers.get(element) ?? []), number]);
    }
    return numbers;
  }

  #button(act: (button: HTMLButtonElement) => void, ...content: (Node | string)[]): HTMLElement {
    const button = make(this.#page, 'button', { type: 'button' }, ...content);
    button.addEventListener('click', () => {
      act(button);
    });
    return button;
  }

  /** Says what has been found to a reader who asked for it in the panel before. */
  resume(): void {
    this.#panel.querySelector<HTMLElement>('.again')?.focus();
    this.#status.textContent = this.#say(headline(this.#findings.length));
  }

  #closer(): HTMLElement {
    const button = this.#button(this.#close, icon(this.#page, 'M6 6l12 12M18 6L6 18'));
    button.setAttribute('aria-label', this.#say(words.close));
    return button;
  }

  #folder(): HTMLElement {
    const button = this.#button(
      (own) => {
        const isFolded = this.#panel.classList.toggle('folded');
        own.setAttribute('aria-expanded', String(!isFolded));
        for (const part of this.#panel.querySelectorAll<HTMLElement>('.list,footer')) {
          part.hidden = isFolded;
        }
      },
      icon(this.#page, 'M6 9l6 6 6-6'),
    );
    button.setAttribute('aria-label', this.#say(words.fold));
    button.setAttribute('aria-expanded', 'true');
    button.className = 'fold';
    return button;
  }

  #list(): HTMLElement {
    const groups = new Map<Rule, HTMLElement[]>();
    for (const [number, finding] of this.#shown) {
      groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), this.#item(number, finding)]);
    }
    const more = leftOut(this.#findings.length);
    return make(
      this.#page,
      'div',
      { class: 'list' },
      ...[...groups].flatMap(([rule, items]) => {
        const count = make(this.#page, 'span', {}, String(items.length));
        const head = make(this.#page, 'h3', {}, this.#say(rules[rule]), count);
        return [head, make(this.#page, 'ul', { role: 'list' }, ...items)];
      }),
      ...(more ? [make(this.#page, 'p', { class: 'none' }, this.#say(more))] : []),
    );
  }

  #item(number: number, { element, problem, mend }: Finding): HTMLElement {
    const button = this.#button(
      (own) => {
        this.#show(element, own);
      },
      make(this.#page, 'b', {}, String(number)),
      make(this.#page, 'span', {}, this.#say(problem)),
      make(this.#page, 'span', { class: 'mend' }, this.#say(mend)),
      make(this.#page, 'code', {}, tagOf(element)),
    );
    return make(this.#page, 'li', {}, button);
  }

  /** Shows where it is, clear of the panel. */
  #show(element: Element, button: HTMLElement): void {
    for (const other of this.#panel.querySelectorAll('[aria-current]')) {
      other.removeAttribute('aria-current');
    }
    button.setAttribute('aria-current', 'true');
    this.#panel.classList.remove('up');
    this.#outlines.show(element);
    const hidden = this.#under(element);
    if (!hidden) return;
    const { top } = this.#panel.getBoundingClientRect();
    const above = Math.max(40, (top - hidden.height) / 2);
    this.#page.defaultView?.scrollBy({ top: hidden.top - above, behavior: 'instant' });
    // At the end of the page nothing scrolls further.
    this.#panel.classList.toggle('up', !!this.#under(element));
  }

  /** Where an element is, if the panel lies over it. */
  #under(element: Element): DOMRect | undefined {
    const at = placed(element)?.getBoundingClientRect();
    const { top, bottom, left } = this.#panel.getBoundingClientRect();
    return at && at.bottom > top && at.top < bottom && at.right > left ? at : undefined;
  }

  #footer(again: () => void): HTMLElement {
    const copy = this.#button(() => void this.#copy(), this.#say(words.copy));
    const check = this.#button(again, this.#say(words.again));
    check.className = 'again';
    return make(this.#page, 'footer', {}, copy, check, this.#status);
  }

  async #copy(): Promise<void> {
    const text = reportText(this.#findings, this.#page);
    const isCopied = await copied(this.#page, text);
    this.#status.textContent = this.#say(isCopied ? words.copied : words.byHand);
    this.#panel.querySelector('textarea')?.remove();
    if (isCopied) return;
    // Pages of plain http have no clipboard.
    const label = this.#say(words.title);
    const field = make(this.#page, 'textarea', { readonly: '', 'aria-label': label }, text);
    this.#status.after(field);
    field.select();
  }
}

/** Gives the panel its styles by a sheet: no strict policy forbids that. */
function dress(root: ShadowRoot, page: Document): void {
  const Sheet = page.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const own = new Sheet();
  own.replaceSync(sheet + boxes);
  root.adoptedStyleSheets = [own];
}

/**
 * Shows findings over the page, each with a box round its element, until the reader closes it. In the
 * place of the panel that is already open, if one is. Nothing of the page's own is changed.
 *
 * @param again - what "check again" does
 * @param isAgain - whether that has been asked for, in the panel before
 * @throws where sheets cannot be adopted (Safari before 16.4)
 */
export function showPanel(
  page: Document,
  findings: readonly Finding[],
  again: () => void,
  isAgain: boolean,
): void {
  page.querySelector(`[${mark}]`)?.dispatchEvent(new Event(end));
  const panel = new Panel(page, findings, again);
  if (isAgain) panel.resume();
}
