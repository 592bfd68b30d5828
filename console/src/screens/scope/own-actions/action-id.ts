import type { OwnAction } from '@sidenote/contract/house-schema';

/** An id out of a name: lower-case words joined by hyphens; `own` and a number where the name has none of ours. */
export function idFor(title: string, others: readonly Pick<OwnAction, 'id'>[]): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const base = words.join('-').slice(0, 50).replace(/-$/, '') || 'own';
  const taken = new Set(others.map(({ id }) => id));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
