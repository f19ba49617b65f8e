import { html, nothing, type TemplateResult } from 'lit';
import { trustedTypes } from '../../scripts/embed.mjs';
import type { Desk } from './controls.js';
import type { Snippet } from './snippet.js';
import { words } from './words.js';

/** A page that can copy and say so. */
export interface CopyDesk extends Desk {
  /** Says something to those who listen, and shows it. */
  tell(message: string): void;
}

/** Copies a text; where the browser does not allow it, selects it to be copied by hand. */
async function copy(
  desk: CopyDesk,
  text: string,
  name: string,
  from: Element | null,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    desk.tell(`${desk.say(words.copied)}${name}`);
  } catch {
    if (from) getSelection()?.selectAllChildren(from);
    desk.tell(desk.say(words.copyByHand));
  }
}

interface Block {
  id: string;
  title: string;
  help: unknown;
  code: string;
  /** What can be copied of it beside all: what it is called, and the text. */
  parts?: [name: string, code: string][];
}

function block(desk: CopyDesk, { id, title, help, code, parts = [] }: Block): TemplateResult {
  const button = (text: string, name: string, isWhole: boolean): TemplateResult =>
    html`<button
      type="button"
      class=${isWhole ? 'main' : nothing}
      aria-label=${isWhole ? `${name}: ${title}` : `${name} (${title})`}
      @click=${(event: Event) => {
        const section = (event.target as Element).closest('section');
        void copy(desk, text, title, section?.querySelector('code') ?? null);
      }}
    >
      ${name}
    </button>`;
  return html`<section class="output" data-output=${id}>
    <h3>${title}</h3>
    <p class="help">${help}</p>
    ${
      code
        ? html`<pre tabindex="0" role="region" aria-label=${title}><code>${code}</code></pre>
            <div class="acts">
              ${button(code, desk.say(words.copy), true)}
              ${parts.map(([name, part]) => button(part, name, false))}
            </div>`
        : nothing
    }
  </section>`;
}

/** All that can be copied. */
export function outputs(desk: CopyDesk, snippet: Snippet | undefined): TemplateResult {
  const { say } = desk;
  if (!snippet) return html`<p class="warn">${say(words.noRelease)}</p>`;
  const { scripts, content } = snippet;
  const parts = (kind: 'html' | 'cms'): [string, string][] => [
    [say(words.copyContent), content[kind]],
    [say(words.copyScript), scripts[kind]],
  ];
  const fallbackHelp = say(snippet.fallback ? words.fallbackHelp : words.fallbackNone);
  const cspHelp = html`${say(words.cspHelp)} <code>${trustedTypes}</code>`;
  const blocks: Block[] = [
    {
      id: 'html',
      title: say(words.html),
      help: say(words.htmlHelp),
      code: snippet.html,
      parts: parts('html'),
    },
    {
      id: 'cms',
      title: say(words.cms),
      help: say(words.cmsHelp),
      code: snippet.cms,
      parts: parts('cms'),
    },
    { id: 'csp', title: say(words.csp), help: cspHelp, code: snippet.csp },
    { id: 'fallback', title: say(words.fallback), help: fallbackHelp, code: snippet.fallback },
    ...(snippet.css
      ? [{ id: 'css', title: say(words.css), help: say(words.cssHelp), code: snippet.css }]
      : []),
  ];
  return html`${blocks.map((one) => block(desk, one))}`;
}
