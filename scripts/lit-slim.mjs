import { fileURLToPath } from 'node:url';

/**
 * What of Lit the self-contained scripts leave out, file by file: `[from, to]`, where `from` must stand
 * exactly once in Lit's production file. An upgrade of Lit that changes one of them fails the build.
 * Bundlers get Lit as it is.
 */
const cuts = {
  '@lit/reactive-element/css-tag.js': [
    // `css` without `${}`, which no sheet of ours has; results made by `css` alone; nonces.
    [/class n\{.*?toString\(\)\{return this\.cssText\}\}/, ''],
    [/r=t=>new n\("string".*?,void 0,s\),/, ''],
    [
      /i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/,
      'i=([t])=>({cssText:t,get styleSheet(){' +
        'return e?this.o??=(e=>(e.replaceSync(t),e))(new CSSStyleSheet):void 0}})',
    ],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
    [/c=e\?t=>t:t=>t instanceof CSSStyleSheet.*?\(t\):t;/, 'c=t=>t;'],
    [',n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),', ';'],
    ['&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)', ''],
    // MooTools has a `Document` of its own.
    ['"adoptedStyleSheets"in Document.prototype', '"adoptedStyleSheets"in document'],
    ['export{n as CSSResult,', 'export{'],
    ['e as supportsAdoptingStyleSheets,r as unsafeCSS', 'e as supportsAdoptingStyleSheets'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      'export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}',
      'export{css,supportsAdoptingStyleSheets}',
    ],
    // Standard decorators, converters of objects, polyfills, version arrays that a page can clobber.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/toAttribute\(t,s\)\{switch.*?return t\},/, ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:""', 'l=""'],
    // Properties are those of `static properties`, each with an accessor; the attribute is named for
    // the property, in kebab case, unless told. Styles are as they are written.
    [
      /static addInitializer.*?constructor\(\)\{super\(\),/,
      'static get observedAttributes(){' +
        'if(!this.hasOwnProperty("_$Eh")){this._$Eh=new Map;' +
        'for(const t in this.properties){const s=this.properties[t],h=Symbol();' +
        's.state||this._$Eh.set(s.attribute??t.replace(/[A-Z]/g,"-$&").toLowerCase(),t);' +
        'e(this.prototype,t,{get(){return this[h]},' +
        'set(e){const i=this[h];this[h]=e,this.requestUpdate(t,i,s)},configurable:!0})}}' +
        'return[...this._$Eh.keys()]}' +
        'constructor(){super(),',
    ],
    ['const t=new Map,s=this.constructor.elementProperties;', 'const t=new Map;'],
    ['for(const i of s.keys())this', 'for(const i in this.constructor.properties)this'],
    ['this.constructor.elementStyles', '[this.constructor.styles].flat()'],
    [
      /const i=this\.constructor\.elementProperties\.get\(t\),e=this\.constructor\._\$Eu\(t,i\);if\(void 0!==e&&!0===i\.reflect\)\{/,
      'const i=this.constructor.properties[t],e=t;{',
    ],
    ['void 0!==i.converter?.toAttribute?i.converter:u', 'i.converter'],
    [
      'h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'h=u;',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
      'this[e]=h.fromAttribute(s,t.type),',
    ],
    ['i.getPropertyOptions(e)', 'i.properties[e]'],
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
    ['_$AK(t,s){const i=', 'attributeChangedCallback(t,h,s){const i='],
    [
      /requestUpdate\(t,s,i,e=!1,h\)\{if\(void 0!==t\)\{.*?this\.C\(t,s,i\)\}/,
      'requestUpdate(t,s,i){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s,i??{})}',
    ],
    ['C(t,s,{useDefault:i,reflect:e,wrapped:h},r){', 'C(t,s,{reflect:e}){'],
    ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
    ['(this.hasUpdated||i||(s=void 0)', '(this.hasUpdated||(s=void 0)'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    // Initialisers; controllers that hear of updates, which ours do not; updates put off or refused.
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    ['void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', '0'],
    [
      /try\{t=this\.shouldUpdate\(s\),t\?\(this\.willUpdate\(s\).*?\}t&&this\._\$AE\(s\)/,
      'try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
    ],
    ['let t=!1;const s=this._$AL;', 'const s=this._$AL;'],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this',
      'return this.performUpdate(),!this',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    ['shouldUpdate(t){return!0}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    [
      /y\.elementStyles=\[\],y\.shadowRootOptions=\{mode:"open"\},.*?\.push\("2\.1\.2"\)/,
      'y.shadowRootOptions={mode:"open"}',
    ],
  ],
  'lit-html/lit-html.js': [
    // A policy of Trusted Types made at once, under a name that the page may not allow; see core/trusted-types.ts.
    ['const t=globalThis,', 'import{template as parse}from"portal-elements:template";const '],
    [/,s=t\.trustedTypes,e=s\?s\.createPolicy\("lit-html".*?:void 0,h=/, ',h='],
    ['return void 0!==e?e.createHTML(i):i}', 'return i}'],
    [
      'createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
      'createElement(t){return parse(t)}',
    ],
    // The scanner of templates: in ours a binding is an attribute's whole value, after `=` or `="`, or
    // stands between tags.
    [
      /N=\(t,i\)=>\{.*?,e\]\}/,
      'N=t=>V(t,t.slice(0,-1).map(t=>t.replace(/(="?)?$/,t=>t?h+t+o:r)).join("")+(t[t.length-1]||"<?>"))',
    ],
    ['[f,v]=N(t,i)', 'f=N(t)'],
    ['if(r.hasAttributes())for(', 'for('],
    ['const i=v[a++],', 'const '],
    ['/([.?@])?(.*)/.exec(i)', '/([.?@])?(.*)\\$lit/.exec(t)'],
    // Directives, bindings of whole elements and inside comments, style, script, textarea and title.
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}\}else if/, '}else if'],
    [/else\{let t=-1;for\(;-1!==.*?o\.length-1\}/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/class Z\{.*?M\(this,t\)\}\}/, 'class Z{}'],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['void 0!==t.nodeType?this.T(t):', ''],
    // Attributes of several bindings, or of a binding beside words.
    [
      /constructor\(t,i,s,e,h\)\{this\.type=1,.*?this\._\$AH=A\}/,
      'constructor(t,i,s,e,h){this.element=t,this.name=i,this.options=h,this._$AH=A}',
    ],
    [
      /_\$AI\(t,i=this,s,e\)\{.*?&&this\.j\(t\)\}/,
      '_$AI(t){t!==this._$AH&&(this._$AH=t,this.j(t))}',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
      's._$AI(t[i])',
    ],
    ['s=r.getAttribute(t).split(o),e=', 'e='],
    ['name:e[2],strings:s,', 'name:e[2],'],
    ['r.name,r.strings,this', 'r.name,0,this'],
    [/class L extends H\{.*?!!t&&t!==A\)\}\}/, 'class L{}'],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['if((t=M(this,t,i,0)??A)===E)return;', ''],
    [/function M\(t,i,s=t,e\)\{.*?,i\}/, 'function M(){}'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    // One root for each element, with options; what only directives ask a part for.
    [
      /D=\(t,i,s\)=>\{.*?return h\._\$AI\(t\),h\}/,
      'D=(t,i,s)=>{const e=s.renderBefore??null;(i._$litPart$??=new k(i.insertBefore(c(),e),e,0,s))._$AI(t)}',
    ],
    ['this.options?.host??this.element', 'this.options.host'],
    ['this.type=2,', ''],
    ['this._$AB=i,this._$AM=s,this.options=e', 'this._$AB=i,this.options=e'],
    ['this._$AD=t,this._$AM=i}', 'this._$AD=t}'],
    ['_$AI(t,i=this){const s', '_$AI(t){const s'],
    // Values that are nodes or iterable but not arrays; properties and booleans as bindings; comments in templates.
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
    ['"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H', '"@"===e[1]?z:H'],
    [/class I extends H\{.*?void 0:t\}\}/, 'class I{}'],
    ['(t?.creationScope??l)', 'l'],
    // Templates of SVG and MathML, templates compiled beforehand.
    [
      /,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}/,
      ',0);',
    ],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // Asynchronous directives' knowledge of being connected.
    ['this._$AP?.(!1,!0,s);', ';'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['this._$Cv=e?.isConnected??!0', '0'],
    // Text never comes to be a template: every value is made text before it is bound.
    [/if\(!u\(t\)\|\|!t\.hasOwnProperty\("raw"\)\)throw Error\("[^"]*"\);/, ''],
    // Listeners that change their options from one render to the next.
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&',
      'h=s===A;h&&',
    ],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['this._$AH=A,this._$AN=void 0,this._$AA', 'this._$AH=A,this._$AA'],
    // Polyfills and version arrays.
    [
      /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("3\.3\.3"\);const D/,
      ',D',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['render(){return r}', ''],
    [',this._$Do=void 0', ''],
    ['this._$Do=e(r', 'e(r'],
    ['i._$litElement$=!0,i["finalized"]=!0', '0'],
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do\?\.setConnected\(!1\)\}/,
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ],
};

const template = fileURLToPath(new URL('../src/core/trusted-types.ts', import.meta.url));

const occurrences = (code, from) =>
  typeof from === 'string'
    ? code.split(from).length - 1
    : [...code.matchAll(new RegExp(from, 'g'))].length;

export const slimLit = () => ({
  name: 'slim-lit',
  resolveId: (id) => (id === 'portal-elements:template' ? template : null),
  transform(code, id) {
    const file = Object.keys(cuts).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return null;
    for (const [from, to] of cuts[file]) {
      const times = occurrences(code, from);
      if (times !== 1) this.error(`${file}: ${from} stands ${times} times, not once`);
      code = code.replace(from, () => to);
    }
    return { code, map: null };
  },
});
