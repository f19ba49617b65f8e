import { css } from 'lit';
import { dress } from '../core/dress.js';

const name = 'portal-reading';
// In a layer, so that any rule of the page wins. So faint that text keeps its contrast on dark pages,
// which may not say that they are; the line is for those who do not see the ground.
const styles = css`
  @layer {
    @media screen {
      ::highlight(portal-reading) {
        background: rgb(255 200 60/22%);
        text-decoration: underline 2px rgb(255 170 0);
      }
    }
    @media (forced-colors: active) {
      ::highlight(portal-reading) {
        background: Mark;
        color: MarkText;
      }
    }
  }
`;

/** The highlights of the page, where the browser has them: Chromium 105, Safari 17.2, Firefox 140. */
const registry = (): HighlightRegistry | undefined => (CSS as Partial<typeof CSS>).highlights;

/** Marks ranges of the page, and nothing else; gives back how to take the mark away, if it is still there. */
export function highlight(ranges: Range[]): () => void {
  const highlights = registry();
  if (!highlights) return () => undefined;
  for (const { startContainer } of ranges) {
    dress(startContainer.getRootNode(), styles);
  }
  const marked = new Highlight(...ranges);
  highlights.set(name, marked);
  return () => {
    if (highlights.get(name) === marked) highlights.delete(name);
  };
}
