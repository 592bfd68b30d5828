import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundledNotice } from '../scripts/third-party/bundled.ts';

export default defineConfig({
  root: import.meta.dirname,
  // Where the gateway serves it.
  base: '/console/',
  // Beside what it is the notice of: the gateway serves this folder.
  plugins: [react(), bundledNotice('the console', 'assets/THIRD-PARTY.txt')],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Every browser that people have has it by now, and what stands in for it would be a script of its own.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // A data address for what is small would need an exception in the page's policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Schemas of every screen are made after zod was told not to make programs: in one file they keep that order.
        codeSplitting: { groups: [{ name: 'zod', test: /[\\/](zod[\\/]|jitless\.ts)/ }] },
      },
    },
  },
});
