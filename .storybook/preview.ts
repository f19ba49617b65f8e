import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import manifest from '../custom-elements.json';
import '../src/index.js';

setCustomElementsManifest(manifest);

/** Only attributes are to be played with; parts, slots and the rest are there to be read. */
const onlyAttributes: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      type.table?.category === 'attributes' ? type : { ...type, control: false },
    ]),
  );

const preview: Preview = {
  argTypesEnhancers: [onlyAttributes],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
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
