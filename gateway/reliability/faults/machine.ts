import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fault } from '../fault.ts';
import { clockLibrary } from '../needs.ts';
import { setScene } from '../scene.ts';
import { mountSmallDisk } from '../small-disk.ts';
import { more, told, turnedAway, underLoad } from '../under-load.ts';

/** The disk of an embedded gateway, which has its database and its journal. */
export const diskFull: Fault = {
  part: 'disk',
  name: 'full, for the embedded database and the journal; freed again',
  mode: 'No answer is given whose record cannot be kept: requests are told `storage_unavailable`.',
  needs: 'root',
  run: async (people) => {
    const disk = await mountSmallDisk(48);
    const scene = await setScene({ parent: disk.folder });
    try {
      return await underLoad(scene, people, async (crowd) => {
        await disk.fill();
        await told(crowd, 'storage_unavailable');
        await more(crowd, people * 5);
        await disk.free();
      });
    } finally {
      await scene.close();
      await disk.close();
    }
  },
};

/** Some for itself, and for each connection one more to an upstream: a dozen people at once. */
const OPEN_FILES = 64;

export const fewDescriptors: Fault = {
  part: 'gateway',
  name: `file descriptors for ${OPEN_FILES} files and connections in all`,
  mode: 'It takes no more connections than it can also ask upstreams for; who is beyond that is not connected, and those who are get whole answers.',
  needs: 'linux',
  run: async (people) => {
    const scene = await setScene({ process: { openFiles: OPEN_FILES } });
    try {
      // More than it has descriptors for, or nobody would notice.
      return await underLoad(scene, Math.max(people, OPEN_FILES), async (crowd) => {
        await turnedAway(crowd, people);
        await more(crowd, people * 5);
      });
    } finally {
      await scene.close();
    }
  },
};

/** How far the clock goes, in words and as libfaketime has it. */
const moves = [
  ['an hour', '+1h'],
  ['a day', '+1d'],
  ['a year', '+1y'],
] as const;

/** libfaketime gives the gateway alone another wall clock, which a file moves while it runs. */
export const clockMoved: readonly Fault[] = moves.map(([far, offset]) => ({
  part: 'clock',
  name: `${far} forward, then ${far} back`,
  mode: 'Tokens that are over by the new time are told `signed_out`; timeouts, limits and streams go by the steady clock and do not notice.',
  needs: 'faketime',
  run: async (people) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-clock-'));
    const file = path.join(folder, 'clock');
    const move = (by: string) => writeFile(file, by);
    await move('+0');
    const scene = await setScene({
      // Over within the hour that is to come.
      tokenSeconds: 1_800,
      process: {
        environment: {
          LD_PRELOAD: clockLibrary(),
          FAKETIME_TIMESTAMP_FILE: file,
          FAKETIME_CACHE_DURATION: '1',
          FAKETIME_DONT_FAKE_MONOTONIC: '1',
          DONT_FAKE_MONOTONIC: '1',
        },
      },
    });
    try {
      return await underLoad(scene, people, async (crowd) => {
        await move(offset);
        await told(crowd, 'signed_out');
        await move('+0');
      });
    } finally {
      await scene.close();
      await rm(folder, { recursive: true });
    }
  },
}));
