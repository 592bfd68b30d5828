import type { Found } from './hide.ts';

/** A value for the eyes of the person whose text it is: enough to know which one it is, too little to use it. */
export function masked({ kind, value }: Pick<Found, 'kind' | 'value'>): string {
  if (kind === 'private-key') return '-----BEGIN …';
  if (kind === 'email') return `${value.slice(0, 1)}…${value.slice(value.lastIndexOf('@'))}`;
  if (kind === 'url-password' || kind === 'assigned' || value.length < 12) return '•'.repeat(6);
  const shown = kind === 'card' || kind === 'iban' || kind === 'phone' ? 0 : 4;
  return `${value.slice(0, shown)}…${value.slice(-4)}`;
}
