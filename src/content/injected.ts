/** Everything that is ever injected into a page, and only on a click: read the selection, put the answer back. */
import { insert } from './insert.ts';
import { read } from './read.ts';

globalThis.sidenote = { read, insert };
