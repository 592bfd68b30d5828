import { expose } from '../expose.ts';
import { tinymcePage } from '../tinymce-page.ts';

expose(await tinymcePage(false));
