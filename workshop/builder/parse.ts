import { policy } from '../../src/core/trusted-types.js';

/** HTML of anybody's as a document that is shown nowhere: it loads nothing and runs nothing. */
export function parse(html: string): Document {
  // A page under Trusted Types takes only what a policy has made.
  const trusted = policy()?.createHTML(html) ?? html;
  return new DOMParser().parseFromString(trusted, 'text/html');
}
