declare module '@storybook/web-components/entry-preview' {
  import type { WebComponentsRenderer } from '@storybook/web-components-vite';
  import type { RenderToCanvas } from 'storybook/internal/types';

  export const renderToCanvas: RenderToCanvas<WebComponentsRenderer>;
}
