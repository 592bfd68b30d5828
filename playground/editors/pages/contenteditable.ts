import { contenteditablePage } from '../contenteditable-page.ts';
import { expose, place } from '../expose.ts';

expose(contenteditablePage(place()));
