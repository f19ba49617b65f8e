/** Takes from the browser what `?without=Element.prototype.setHTML,…` names, before all other scripts. */
for (const path of (new URLSearchParams(location.search).get('without') ?? '').split(',')) {
  const names = path.split('.');
  const last = names.pop();
  // What has it may be taken already, or not be there.
  let owner = names.reduce((found, name) => found?.[name], globalThis);
  while (owner && !Object.hasOwn(owner, last)) owner = Object.getPrototypeOf(owner);
  if (owner) delete owner[last];
}
