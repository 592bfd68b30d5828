import { defineConfig } from 'vite';

/** What the bridges are for is said in README.md. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'error',
  resolve: {
    alias: [
      { find: /^react-intl$/, replacement: 'react-intl-next' },
      { find: '@atlaskit/platform-feature-flags/fg', replacement: '@atlaskit/platform-feature-flags' },
    ],
  },
  define: {
    process: '{"env":{}}',
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    emptyOutDir: true,
    target: 'chrome132',
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { input: 'atlassian.html', shimMissingExports: true },
  },
});
