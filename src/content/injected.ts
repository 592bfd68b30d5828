/** What is injected into a page on a click that asks for something: it reads the selection. */
import { forgetPlaces } from './bookmark.ts';
import { read } from './read.ts';

globalThis.sidenote = { read, forget: forgetPlaces };
