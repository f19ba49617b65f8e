import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { renderToCanvas } from '@storybook/web-components/entry-preview';
import type { ArgTypesEnhancer, StoryContext } from 'storybook/internal/types';
import { addons } from 'storybook/preview-api';
// Before the elements: it has to see their style sheets being made.
import { dressed, shown, type Story } from '../workshop/preview.js';
import { globalTypes, undressPage, initial } from '../workshop/toolbar.js';
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

/** The style sheets of the ready themes, by name; none before they are built. */
const skins = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../dist/themes/*.css', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
);

// Pages of mere text are not dressed by any story.
addons.getChannel().on('currentStoryWasSet', ({ viewMode }: { viewMode: string }) => {
  if (viewMode === 'docs') undressPage();
});

const viewport = (width: number, height: number, type: string) => ({
  name: `${width}`,
  styles: { width: `${width}px`, height: `${height}px` },
  type,
});

const preview: Preview = {
  argTypesEnhancers: [onlyAttributes],
  tags: ['autodocs'],
  // Its types know no numbers as values; the toolbar does.
  globalTypes: globalTypes as NonNullable<Preview['globalTypes']>,
  initialGlobals: { ...initial },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'none' },
    viewport: {
      options: {
        w320: viewport(320, 640, 'mobile'),
        w390: viewport(390, 844, 'mobile'),
        w768: viewport(768, 1024, 'tablet'),
        w1280: viewport(1280, 800, 'desktop'),
      },
    },
    docs: {
      // What a webmaster pastes is what the story wrote; Storybook hands on a string with its HTML escaped.
      source: {
        type: 'dynamic',
        language: 'html',
        transform: (code: string, context: StoryContext) => {
          const written: unknown = context.originalStoryFn(context.args, context);
          return typeof written === 'string' ? written : code;
        },
      },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Elements',
          'Content from elsewhere',
          'Conditions',
          'Pages',
          'Workshop',
          'Languages',
        ],
      },
    },
  },
  loaders: [dressed({ base: document.baseURI, skins })],
  // Not a decorator: the source that the docs show is that of the story, not of a host page.
  renderToCanvas: (context, canvas) =>
    renderToCanvas(
      {
        ...context,
        storyFn: () => shown(context.storyFn as () => Story, context.storyContext, canvas),
      },
      canvas,
    ),
};
export default preview;
