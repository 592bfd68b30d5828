import { changes } from './life/changes.ts';
import { closedHosts } from './life/closed-hosts.ts';
import { firstStart } from './life/first-start.ts';
import { nextStart } from './life/next-start.ts';
import { takenAway } from './life/taken-away.ts';
import { test } from './scene.ts';

// One browser under an admin’s policies: its first start, changes, closed hosts, the day on which Sidenote is taken away, and
// another start.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

firstStart();
changes();
closedHosts();
takenAway();
nextStart();
