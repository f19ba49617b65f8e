// npx vite build examples/express → examples/express/public/client.js
export default {
  build: {
    outDir: 'public',
    rollupOptions: { input: 'client.mjs', output: { entryFileNames: 'client.js' } },
  },
};
