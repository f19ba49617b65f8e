/** Opens the first photo of the page, as soon as it can be. */
await customElements.whenDefined('photo-caption');
const photo = document.querySelector('photo-caption');
await photo.updateComplete;
photo.shadowRoot.querySelector('[part=zoom]').click();
