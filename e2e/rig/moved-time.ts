import { readFileSync } from 'node:fs';

/**
 * Loaded into a gateway before everything else: its wall clock goes ahead by as many milliseconds as the file
 * `SIDENOTE_TEST_CLOCK` says, from each SIGUSR2 on, and it prints by how many.
 */
const file = process.env.SIDENOTE_TEST_CLOCK ?? '';
const { now } = Date;
let ahead = 0;
Date.now = () => now() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (real, given, target) =>
    Reflect.construct(real, given.length === 0 ? [Date.now()] : given, target) as Date,
});
process.on('SIGUSR2', () => {
  ahead = Number(readFileSync(file, 'utf8'));
  process.stdout.write(`clock ahead by ${ahead} ms\n`);
});
