import { expose, goElsewhere } from '../expose.ts';
import { frameOf } from '../frame.ts';

/** The frame has the test id `frame`, the host is in it; the page inside speaks for its editor. */
const { contentWindow } = await frameOf('framed.html');
if (contentWindow === null) throw new Error('The frame is gone.');

expose({ ...(contentWindow as Window).editor, blur: goElsewhere });
