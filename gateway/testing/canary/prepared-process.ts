/** Loaded into a gateway's process before it (`node --import`), where its hooks are to fail when a request asks for it. */
import { breakHooks } from './broken-hooks.ts';

breakHooks();
