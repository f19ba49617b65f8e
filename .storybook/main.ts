import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts', '../stories/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The demo page lies beside the stories, as it lies in the repository.
  staticDirs: [
    { from: '../demo', to: '/demo' },
    { from: '../dist', to: '/dist' },
    { from: '../docs/images', to: '/docs-images' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    // One copy of Lit, whatever of it is found first.
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [...(config.optimizeDeps?.include ?? []), 'lit', 'lit/decorators.js'],
    },
  }),
};
export default config;
