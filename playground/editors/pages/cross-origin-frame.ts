import { markReady } from '../expose.ts';
import { frameOf } from '../frame.ts';

/** The frame has the test id `frame`; `window.editor` is inside, where only a test may reach. */
await frameOf('https://trello.com/editors/framed.html');
markReady();
