import { html, nothing, type TemplateResult } from 'lit';
import { chevron } from '../core/icons.js';
import type { Message } from '../core/messages.js';
import type { PhotoCaption } from './photo-caption.js';
import { isPinched } from './zoom.gestures.js';
import { actual, cross } from './zoom.icons.js';
import * as messages from './zoom.messages.js';
import { nameOf, type Speaker, titleOf } from './zoom.name.js';

/** What the dialog shows. */
export interface Shown {
  page: Speaker;
  photo: PhotoCaption;
  /** Its place in the sequence, from 0, and how many there are. */
  at: number;
  of: number;
  isRtl: boolean;
  /** It is larger than its place; all of its pixels are shown. */
  isLarger: boolean;
  isActual: boolean;
}

/** What its controls do. */
export interface Acts {
  end: () => void;
  toggle: () => void;
  step: (by: number) => void;
  click: (event: MouseEvent) => void;
  key: (event: KeyboardEvent) => void;
  hold: (event: WheelEvent | TouchEvent) => void;
  touch: (event: PointerEvent) => void;
}

interface Button {
  pressed?: boolean;
  disabled?: boolean;
  hidden?: boolean;
}

/** A button that is an icon; its words are its name and tip. */
function button(
  part: string,
  name: string,
  icon: TemplateResult,
  act: () => void,
  { pressed, disabled, hidden }: Button = {},
): TemplateResult {
  return html`<button
    part=${part}
    type="button"
    title=${name}
    aria-label=${name}
    aria-pressed=${pressed ?? nothing}
    aria-disabled=${disabled ?? nothing}
    hidden=${hidden ? '' : nothing}
    @click=${act}
  >
    ${icon}
  </button>`;
}

/** Which photo it is, and the buttons to the others. */
function sequence({ page, at, of }: Shown, step: Acts['step']): TemplateResult {
  const to = (part: 'previous' | 'next', by: number, end: number): TemplateResult =>
    button(
      part,
      page.say(messages[`${part}Photo`]),
      chevron,
      () => {
        step(by);
      },
      { disabled: at === end },
    );
  return html`<span part="position" aria-hidden="true"
      ><bdo dir="ltr">${`${at + 1} / ${of}`}</bdo></span
    >
    ${to('previous', -1, 0)}${to('next', 1, of - 1)}`;
}

/** What is said when another photo is shown. */
function status({ page, photo, at, of }: Shown): string {
  const place = page
    .say(messages.photoPosition)
    .replace('{n}', String(at + 1))
    .replace('{of}', String(of));
  const title = titleOf(photo);
  return title ? `${place}: ${title}` : place;
}

/** Where the photo stands; the keys scroll it while all of its pixels are shown. */
function stage({ page, isActual }: Shown, touch: Acts['touch']): TemplateResult {
  return html`<div
    class=${`stage ${isActual ? 'actual' : ''} ${isPinched() ? 'pinched' : ''}`}
    dir="ltr"
    role=${isActual ? 'group' : nothing}
    aria-label=${isActual ? page.say(messages.actualSize) : nothing}
    tabindex=${isActual ? 0 : -1}
    @pointerdown=${touch}
    @pointerup=${touch}
    @pointercancel=${touch}
  ></div>`;
}

/** The dialog; its photo and caption are put into it. */
export function view(shown: Shown, acts: Acts): TemplateResult {
  const { page, photo, of, isRtl, isActual, isLarger } = shown;
  const say = (message: Message): string => page.say(message);
  const toggle = { pressed: isActual, hidden: !isLarger };
  return html`<dialog
    part="dialog"
    tabindex="-1"
    dir=${isRtl ? 'rtl' : 'ltr'}
    aria-label=${nameOf(photo, page)}
    @close=${acts.end}
    @click=${acts.click}
    @keydown=${acts.key}
    @wheel=${acts.hold}
    @touchmove=${acts.hold}
  >
    <div class="bar">
      ${of > 1 ? sequence(shown, acts.step) : ''}
      ${button('actual-size', say(messages.actualSize), actual, acts.toggle, toggle)}
      ${button('close', say(messages.closePhoto), cross, acts.end)}
    </div>
    ${stage(shown, acts.touch)}
    <div part="full-caption"></div>
    <p role="status">${of > 1 ? status(shown) : ''}</p>
  </dialog>`;
}
