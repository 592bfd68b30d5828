import { globSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Fault } from '../fault.ts';
import { setScene } from '../scene.ts';
import { mountSmallDisk } from '../small-disk.ts';
import { more, told, underLoad } from '../under-load.ts';

/** The disk of an embedded gateway, which has its database and its journal. */
export const diskFull: Fault = {
  part: 'disk',
  name: 'full, for the embedded database and the journal; freed again',
  mode: 'No answer is given whose record cannot be kept: requests are told `storage_unavailable`.',
  run: async (people) => {
    const disk = await mountSmallDisk(48);
    const scene = await setScene({ parent: disk.folder });
    try {
      return await underLoad(scene, people, async (crowd) => {
        await disk.fill();
        await more(crowd, people * 5);
        await disk.free();
      });
    } finally {
      await scene.close();
      await disk.close();
    }
  },
};

export const fewDescriptors: Fault = {
  part: 'gateway',
  name: 'file descriptors for 64 files and connections in all',
  mode: 'It takes no more connections than it can also ask upstreams for; who is beyond that is not connected, and those who are get whole answers.',
  run: async (people) => {
    const scene = await setScene({ process: { openFiles: 64 } });
    try {
      return await underLoad(scene, people, (crowd) => more(crowd, people * 5));
    } finally {
      await scene.close();
    }
  },
};

/** libfaketime gives the gateway alone another wall clock, which a file moves while it runs. */
export const clockMoved: Fault = {
  part: 'clock',
  name: 'an hour forward, then an hour back',
  mode: 'Tokens that are over by the new time are told `signed_out`; timeouts, limits and streams go by the steady clock and do not notice.',
  run: async (people) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sidenote-clock-'));
    const file = path.join(folder, 'clock');
    const move = (by: string) => writeFile(file, by);
    await move('+0');
    const [library = ''] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');
    const scene = await setScene({
      // Over within the hour that is to come.
      tokenSeconds: 1_800,
      process: {
        environment: {
          LD_PRELOAD: library,
          FAKETIME_TIMESTAMP_FILE: file,
          FAKETIME_CACHE_DURATION: '1',
          FAKETIME_DONT_FAKE_MONOTONIC: '1',
          DONT_FAKE_MONOTONIC: '1',
        },
      },
    });
    try {
      return await underLoad(scene, people, async (crowd) => {
        await move('+1h');
        await told(crowd, 'signed_out');
        await move('+0');
      });
    } finally {
      await scene.close();
      await rm(folder, { recursive: true });
    }
  },
};
