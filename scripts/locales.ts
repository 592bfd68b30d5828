import type { Plugin } from 'vite';
import { messagesOf } from '../src/locales/messages.ts';
import { speech } from '../src/locales/speech.ts';

/** Writes every language into the built extension, where the browser looks for it. */
export function locales(): Plugin {
  return {
    name: 'sidenote:locales',
    apply: 'build',
    generateBundle() {
      for (const [tag, words] of Object.entries(speech)) {
        const fileName = `_locales/${tag.replace('-', '_')}/messages.json`;
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(messagesOf(words)) });
      }
    },
  };
}
