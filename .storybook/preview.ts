import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/index.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      // What a webmaster pastes is what the story wrote.
      source: { type: 'dynamic', language: 'html' },
    },
    options: {
      storySort: { order: ['Start here', 'Pages', 'Elements'] },
    },
  },
  decorators: [
    (story) => {
      // The portals speak Vietnamese; a story in another language says so itself.
      document.documentElement.lang = 'vi';
      return story();
    },
  ],
};
export default preview;
