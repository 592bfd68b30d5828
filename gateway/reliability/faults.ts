import type { Fault } from './fault.ts';
import { databaseFaults } from './faults/database.ts';
import { elsewhere } from './faults/elsewhere.ts';
import { cutShort, killed, terminated } from './faults/killed.ts';
import { clockMoved, diskFull, fewDescriptors } from './faults/machine.ts';
import { cutOff, unplugged } from './faults/network.ts';
import { redisFaults } from './faults/redis.ts';

/** Everything that is let go wrong. */
export const faults: readonly Fault[] = [
  killed,
  terminated,
  cutShort,
  ...databaseFaults,
  ...redisFaults,
  cutOff,
  unplugged,
  ...elsewhere,
  diskFull,
  fewDescriptors,
  ...clockMoved,
];
