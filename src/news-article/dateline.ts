import { html, type TemplateResult } from 'lit';
import type { Article } from '../content/article.js';
import {
  type DateFormat,
  home,
  isDateFormat,
  isTimeZone,
  type PortalDate,
  readDate,
  writeDate,
} from '../core/dates.js';
import type { Embedding } from '../core/embedding.js';
import { text } from '../core/text.js';
import { warnOf } from '../core/warn.js';
import * as messages from './messages.js';

/** An element with dates, and how it reads and writes them. */
export interface Dated extends Element {
  published?: string | undefined;
  updatedAt?: string | undefined;
  timeZone: string;
  monthFirst: boolean;
  dateFormat?: DateFormat | undefined;
  khmerDigits: boolean;
}

/** The element's time zone; one that the machine does not know is warned of. */
export function zoneOf(host: Dated): string {
  if (isTimeZone(host.timeZone)) return host.timeZone;
  warnOf(host, 'time-zone', host.timeZone, home);
  return home;
}

/** When the article was published and changed: as it is written, and as dates where it can be read. */
export interface Dates {
  written: { published: string; updated: string };
  published: PortalDate | undefined;
  updated: PortalDate | undefined;
}

/** The dates of an article: by the author's `<time>`, else by the attributes, else by what has come. */
export function datesOf(host: Dated, data: Partial<Article>): Dates {
  const time = host.querySelector(':scope > time, :scope > p > time');
  const own = text(time?.getAttribute('datetime')) || text(time?.textContent);
  const published = own || text(host.published) || text(data.datePublished);
  const updated = text(host.updatedAt) || text(data.dateModified);
  const zone = zoneOf(host);
  return {
    written: { published, updated },
    published: readDate(published, zone, host),
    updated: readDate(updated, zone, host),
  };
}

/** A date in its `<time>`; what cannot be read stays as the author wrote it. */
function timeOf(
  host: Dated,
  name: 'published' | 'updated',
  dates: Dates,
  language: string,
): unknown {
  const date = dates[name];
  const written = dates.written[name];
  const { dateFormat = 'full', khmerDigits } = host;
  if (!date) {
    if (written) warnOf(host, name, written, '06/05/2015 09:25');
    return written;
  }
  const known = isDateFormat(dateFormat);
  if (!known) warnOf(host, 'date-format', dateFormat, 'full, long, date, numeric');
  const words = writeDate(date, language, { format: known ? dateFormat : 'full', khmerDigits });
  return html`<time datetime=${date.datetime}>${words}</time>`;
}

/** Whether the article was changed, and not before it was published. */
function isChanged({ written, published, updated }: Dates): boolean {
  const earlier = updated && published && updated.epoch <= published.epoch;
  return !!written.updated && !earlier;
}

/**
 * The line under the headline: when the article was published, and when it was changed if that is later.
 *
 * @param own - whether the author has a dateline
 */
export function dateline(
  host: Dated,
  page: Embedding,
  dates: Dates,
  own: boolean,
): TemplateResult | undefined {
  const changed = isChanged(dates);
  if (!own && !dates.written.published && !changed) return undefined;
  return html`<div part="dateline">
    <slot name="dateline">${own ? '' : timeOf(host, 'published', dates, page.language)}</slot>
    ${
      changed
        ? html`<span part="updated"
            >${page.say(messages.updated)} ${timeOf(host, 'updated', dates, page.language)}</span
          >`
        : ''
    }
  </div>`;
}
