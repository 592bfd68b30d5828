import { expose } from '../expose.ts';
import { reactFieldPage } from '../react-field-page.tsx';

expose(reactFieldPage('input'));
