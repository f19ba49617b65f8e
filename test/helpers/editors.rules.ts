/**
 * The rules of two filters that are written in PHP, as tables: what their public sources list, for the
 * elements and attributes of our markup. It is the rules that are tried here, not the programs.
 */
interface Rules {
  /** Tags that stay, each with attributes that stay on it alone. Of others the children stay. */
  tags: Record<string, string>;
  /** Whether an attribute stays on every tag. */
  attribute: (name: string) => boolean;
}

const each = (names: string, attributes: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, attributes]));

/**
 * WordPress 6, `wp-includes/kses.php`: `$allowedposttags` with what `_wp_add_global_attributes` adds. It
 * filters the posts of those who lack `unfiltered_html`: authors and contributors, on a network of sites
 * all but super administrators.
 */
export const kses: Rules = {
  tags: {
    ...each('b br cite code em i small strong sub sup tbody thead tr u', 'align'),
    ...each('article aside div figcaption figure footer header nav p section span', 'align lang'),
    ...each('h1 h2 h3 h4 h5 h6 li', 'align'),
    a: 'href rel rev name target download',
    img: 'alt align border height hspace longdesc vspace src usemap width',
    ol: 'start type reversed',
    table: 'align bgcolor border cellpadding cellspacing summary width',
    td: 'align colspan rowspan height width valign',
    ul: 'type',
  },
  attribute: (name) =>
    /^(aria-(describedby|details|label|labelledby|hidden)|class|data-[\w-]+|dir|id|lang|style|title|role)$/.test(
      name,
    ),
};

/**
 * NukeViet 4.5, `vendor/vinades/nukeviet/Core/Request.php` and the list that a new site has in
 * `NV_ALLOWED_HTML_TAGS`. A tag whose name is not of letters and digits alone never stays, whatever the
 * list; attributes stay but for handlers and a few that nobody needs.
 */
export const nukeviet: Rules = {
  tags: each(
    'embed object param a b blockquote br caption col colgroup div em h1 h2 h3 h4 h5 h6 hr i img li p span strong s sub sup table tbody td th tr u ul ol iframe figure figcaption video audio source track code pre',
    '',
  ),
  attribute: (name) => !/^(on.*|action|background|codebase|dynsrc|lowsrc)$/.test(name),
};

/** Applies a table to HTML: nothing but what the table says. */
export function byRules({ tags, attribute }: Rules, html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    const own = tags[element.localName]?.split(' ');
    if (!own) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of [...element.attributes]) {
      if (!own.includes(name) && !attribute(name)) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}
