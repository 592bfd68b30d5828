/** Imported by what draws the panel without a browser: gives it the messages that an English one would. */
import { english } from '../src/locales/english.ts';
import { messagesOf } from '../src/locales/messages.ts';

const messages = messagesOf(english);
const i18n = {
  getMessage: (name: string) => messages[name]?.message.replaceAll('$$', '$') ?? '',
  getUILanguage: () => 'en-US',
};
Object.assign(globalThis, { chrome: { i18n } });
