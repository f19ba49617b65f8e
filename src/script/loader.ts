import { asksForReport, ownScript } from './own.js';

/** Where each element is. The addresses are relative to this file, whatever the page's `<base>` says. */
const parts: Record<string, () => Promise<unknown>> = {
  'news-article': () => import('../news-article/define.js'),
  'article-tools': () => import('../article-tools/define.js'),
  'link-directory': () => import('../link-directory/define.js'),
  'service-link-group': () => import('../service-link-group/define.js'),
  'service-link-card': () => import('../service-link-card/define.js'),
  'photo-caption': () => import('../photo-caption/define.js'),
  'back-to-top': () => import('../back-to-top/define.js'),
};

/** The tags that the page has not had yet. */
const waiting = new Set(Object.keys(parts));

/** Says what did not come; the page goes on without it. */
async function load(what: string, part: () => Promise<unknown>): Promise<void> {
  try {
    await part();
  } catch (error) {
    console.warn(`portal-elements, ${what}: không tải được | could not be loaded`, error);
  }
}

const common = (): Promise<unknown> => import('../core/define.js');

/** Loads the elements that have come into the page since the last look, and what they share beside them. */
function look(): void {
  for (const tag of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    void load(tag, async () => Promise.all([common(), parts[tag]?.()]));
  }
  if (!waiting.size) watcher.disconnect();
}

const watcher = new MutationObserver(look);
watcher.observe(document, { childList: true, subtree: true });
look();

const script = ownScript(document.currentScript);
if (script?.hasAttribute('data-enhance')) {
  void load('enhance', async () => {
    (await import('../enhance/script.js')).enhanceFrom(script);
  });
}
if (asksForReport(script)) {
  void load('report', async () => {
    await (await import('../report/report.js')).report();
  });
}
