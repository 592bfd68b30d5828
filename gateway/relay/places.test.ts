import { describe, expect, test } from 'vitest';
import { RelayFault } from './fault.ts';
import { openPlaces } from './places.ts';

const ever = new AbortController().signal;

describe('places', () => {
  test('are given at once while there are any, then in the order of asking', async () => {
    const places = openPlaces({ places: 1, waiting: 2 });
    const leave = await places.take(ever);
    const order: string[] = [];
    const take = async (name: string) => {
      const give = await places.take(ever);
      order.push(name);
      give();
    };
    const others = [take('second'), take('third')];
    leave();
    await Promise.all(others);
    expect(order).toEqual(['second', 'third']);
  });

  test('are refused when the queue is full', async () => {
    const places = openPlaces({ places: 1, waiting: 0 });
    await places.take(ever);
    await expect(places.take(ever)).rejects.toMatchObject({ code: 'busy' });
  });

  test('are given back once, however often that is said', async () => {
    const places = openPlaces({ places: 1, waiting: 0 });
    const leave = await places.take(ever);
    leave();
    leave();
    await places.take(ever);
    await expect(places.take(ever)).rejects.toMatchObject({ code: 'busy' });
  });

  test('are not for those who left the queue', async () => {
    const places = openPlaces({ places: 1, waiting: 1 });
    const leave = await places.take(ever);
    const left = new AbortController();
    const waiting = places.take(left.signal);
    left.abort(new RelayFault('stopped'));
    await expect(waiting).rejects.toMatchObject({ code: 'stopped' });
    const next = places.take(ever);
    leave();
    await next;
  });
});
