import { contenteditablePage } from '../contenteditable-page.ts';
import { expose, place } from '../expose.ts';

/** What the pages with a frame show in it: an editor, and beside it fields that nobody may read. */
const password = document.createElement('input');
password.type = 'password';
password.autocomplete = 'current-password';
password.dataset.testid = 'password';
password.setAttribute('aria-label', 'Password');

const card = document.createElement('input');
card.autocomplete = 'cc-number';
card.inputMode = 'numeric';
card.dataset.testid = 'card';
card.setAttribute('aria-label', 'Card number');

place().after(password, card);
expose(contenteditablePage(place()));
