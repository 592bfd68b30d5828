/** Writes the notice of everything that npm installed into this folder. The image of the gateway runs it as it is built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { installedIn } from './installed.ts';
import { noticeOf } from './notice.ts';
import { readPackage } from './package-facts.ts';

const packages = installedIn('.').map(readPackage);
writeFileSync('THIRD-PARTY.txt', noticeOf('the gateway', packages, readFileSync('LICENSE', 'utf8')));
