/** What is injected once the person puts an answer into the page, or takes it back. */
import { insert } from './insert.ts';
import { takeBack } from './take-back.ts';

globalThis.sidenoteWriting = { insert, takeBack };
