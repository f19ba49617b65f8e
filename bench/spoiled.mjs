/** What is put in front of our scripts to spoil them in every way that a gate is to see. */
import { randomBytes } from 'node:crypto';

/** Runs in the page before our script. */
function spoil() {
  const spin = (time) => {
    const end = performance.now() + time;
    while (performance.now() < end);
  };
  spin(100);
  fetch('/more.json');
  addEventListener('load', () => {
    const banner = document.createElement('p');
    banner.style.height = '300px';
    document.body.prepend(banner);
  });
  addEventListener('scroll', () => {
    spin(1);
    document.body.style.paddingTop = `${scrollY % 7}px`;
    document.body.getBoundingClientRect();
  });
  const kept = [];
  const more = function () {
    spin(0.5);
    this.shadowRoot.append(...Array.from({ length: 9 }, () => document.createElement('b')));
    addEventListener('resize', () => this);
    kept.push(this, 'x'.repeat(99).split(''));
  };
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element) => {
    const { connectedCallback } = element.prototype;
    element.prototype.connectedCallback = function () {
      connectedCallback.call(this);
      more.call(this);
    };
    define(tag, element);
  };
}

/** The source; what cannot be compressed makes it weigh more. */
export const spoiled = () => `(${spoil})();/*${randomBytes(40_000).toString('base64')}*/`;
