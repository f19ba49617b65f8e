import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { copyHosts } from '../scripts/hosts.mjs';

const hosts = fileURLToPath(new URL('../node_modules/.portal-elements-hosts', import.meta.url));
await copyHosts(hosts);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts', '../stories/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The demo page lies beside the stories, as it lies in the repository.
  staticDirs: [
    { from: '../demo', to: '/demo' },
    { from: '../dist', to: '/dist' },
    { from: '../docs/images', to: '/docs-images' },
    { from: hosts, to: '/hosts' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The toolbar has its own backgrounds: its themes.
  features: { backgrounds: false },
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
