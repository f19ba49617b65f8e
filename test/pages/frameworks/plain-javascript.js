import './app.js';

window.unmount = () => document.querySelector('#app').replaceChildren();
