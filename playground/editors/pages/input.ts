import { expose, place } from '../expose.ts';
import { fieldPage } from '../field-page.ts';

expose(fieldPage(place(), 'input'));
