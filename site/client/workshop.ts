/** Where a page of the workshop is to stand, and the address of the site's folder. */
export function place(): { root: HTMLElement; base: string; lang: 'vi' | 'en' } {
  const root = document.querySelector<HTMLElement>('.workshop');
  if (!root) throw new Error('The page has no place for the workshop.');
  root.replaceChildren();
  return {
    root,
    base: new URL(root.dataset['base'] ?? '.', location.href).href,
    lang: document.documentElement.lang === 'en' ? 'en' : 'vi',
  };
}
