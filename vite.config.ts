import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { firefoxManifest } from './scripts/firefox-manifest.ts';
import { leaveOut } from './scripts/leave-out.ts';
import { locales } from './scripts/locales.ts';
import { nodeStandIns } from './scripts/node-stand-ins.ts';
import { removeUnloaded } from './scripts/remove-unloaded.ts';
import { bundledNotice } from './scripts/third-party/bundled.ts';

/** Edge takes Chromium's build. */
const target = process.env.SIDENOTE_BROWSER ?? 'chromium';
if (target !== 'chromium' && target !== 'firefox')
  throw new Error('SIDENOTE_BROWSER must be chromium or firefox');
const forFirefox = target === 'firefox';
const outDir = process.env.SIDENOTE_DIST ?? (forFirefox ? 'dist-firefox' : 'dist');

/**
 * CRXJS lists the scripts that are injected on a click under `web_accessible_resources`, where any page could look
 * for them and so detect the extension. `scripting.executeScript` does not need the entry, so the built manifest
 * goes without; a test reads it.
 */
function hideFromPages(): Plugin {
  return {
    name: 'sidenote:hide-from-pages',
    enforce: 'post',
    // CRXJS writes its manifest as late as it can: only now is it there to be changed.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const path = join(outDir, 'manifest.json');
        const { web_accessible_resources: _dropped, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
        writeFileSync(path, `${JSON.stringify(rest, null, 2)}\n`);
        removeUnloaded(outDir);
      },
    },
  };
}

export default defineConfig({
  plugins: [
    react(),
    forFirefox ? crx({ manifest: firefoxManifest(), browser: 'firefox' }) : crx({ manifest }),
    locales(),
    leaveOut(),
    nodeStandIns(),
    bundledNotice('the extension', 'THIRD-PARTY.txt'),
    hideFromPages(),
  ],
  publicDir: 'public',
  build: {
    outDir,
    emptyOutDir: true,
    target: forFirefox ? 'firefox153' : 'chrome132',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // A page that the manifest does not name.
      input: { 'first-run': 'src/first-run/index.html' },
      output: {
        // CRXJS puts the checkout's own path into what a hash is made of, and a package must not depend on it.
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  define: {
    __FIREFOX__: JSON.stringify(forFirefox),
    __DEFAULT_GATEWAY__: JSON.stringify(process.env.SIDENOTE_DEFAULT_GATEWAY ?? 'http://127.0.0.1:8787'),
  },
});
