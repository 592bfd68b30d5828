import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/**
 * CRXJS lists the script that is injected on a click under `web_accessible_resources`, where any page could look
 * for it and so detect the extension. `scripting.executeScript` does not need the entry, so the built manifest
 * goes without; a test reads it.
 */
function hideFromPages(): Plugin {
  return {
    name: 'sidenote:hide-from-pages',
    enforce: 'post',
    generateBundle(_, bundle) {
      const built = bundle['manifest.json'];
      if (built?.type !== 'asset') return;
      const { web_accessible_resources: _dropped, ...rest } = JSON.parse(String(built.source));
      built.source = JSON.stringify(rest, null, 2);
    },
  };
}

export default defineConfig({
  plugins: [react(), crx({ manifest }), hideFromPages()],
  publicDir: 'public',
  build: {
    outDir: process.env.SIDENOTE_DIST ?? 'dist',
    emptyOutDir: true,
    target: 'chrome132',
    modulePreload: false,
    reportCompressedSize: false,
  },
  define: {
    __DEFAULT_GATEWAY__: JSON.stringify(process.env.SIDENOTE_DEFAULT_GATEWAY ?? 'http://127.0.0.1:8787'),
  },
});
