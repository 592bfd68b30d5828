/** Imported by tests outside of a browser: gives them the messages that the browser would, in English. */
import { vi } from 'vitest';
import { english } from '../english.ts';
import { messagesOf } from '../messages.ts';

const messages = messagesOf(english);

/** What `chrome.i18n` answers in an English browser, for tests with a browser of their own. */
export const i18n = {
  getMessage: (name: string) => messages[name]?.message.replaceAll('$$', '$') ?? '',
  getUILanguage: () => 'en-US',
};

vi.stubGlobal('chrome', { i18n });
