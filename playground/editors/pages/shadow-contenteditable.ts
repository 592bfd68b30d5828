import { contenteditablePage } from '../contenteditable-page.ts';
import { expose } from '../expose.ts';
import { shadowHome } from '../shadow-home.ts';

expose(contenteditablePage(shadowHome()));
