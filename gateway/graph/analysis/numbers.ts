/** Things by numbers from 0 on, in the order they were first seen. */
export interface Numbers {
  readonly names: readonly string[];
  of(name: string): number;
  /** Undefined for what was never seen. */
  find(name: string): number | undefined;
}

export function openNumbers(): Numbers {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  return {
    names,
    find: (name) => numbers.get(name),
    of: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
