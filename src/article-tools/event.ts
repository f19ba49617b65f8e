import { NativeEvent } from '../core/event.js';
import type { Subject } from './subject.js';

/** What a reader may be about to do with an article. */
export type ToolEventType = 'print' | 'save' | 'listen' | 'share';

/**
 * A reader is about to print, save, listen to or share an article. Cancelled (`preventDefault()`), it
 * is left to the page.
 */
export class ToolEvent extends NativeEvent {
  /** The article: its element, headline, address and date. */
  readonly subject: Subject;
  /** Of `share`: by the system's `sheet`, or by a `copy` of the address. */
  readonly way: 'sheet' | 'copy' | undefined;

  constructor(type: ToolEventType, subject: Subject, way?: 'sheet' | 'copy') {
    super(type, { bubbles: true, composed: true, cancelable: true });
    this.subject = subject;
    this.way = way;
  }
}
