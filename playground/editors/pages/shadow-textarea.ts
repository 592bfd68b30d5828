import { expose } from '../expose.ts';
import { fieldPage } from '../field-page.ts';
import { shadowHome } from '../shadow-home.ts';

expose(fieldPage(shadowHome(), 'textarea'));
