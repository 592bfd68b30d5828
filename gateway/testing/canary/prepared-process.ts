/**
 * Loaded into a gateway's process before it (`node --import`): its hooks fail when a request asks for it, and something is in
 * its memory and its temporary folder that has to be found there.
 */
import { breakHooks } from './broken-hooks.ts';
import { plant } from './plants.ts';

breakHooks();
plant();
