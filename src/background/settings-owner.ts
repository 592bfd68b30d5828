import type { Owner } from './storage.ts';

/** Whose settings lie on the disk, so that only they get them back: a hash with a salt of its own, and no name. */
export interface SettingsOwner {
  readonly salt: string;
  readonly mark: string;
}

/** The mark of a person at a gateway, under a new salt or a known one. */
export async function settingsOwner(
  { gatewayUrl, issuer, subject }: Owner,
  salt: string = crypto.randomUUID(),
): Promise<SettingsOwner> {
  const bytes = new TextEncoder().encode(JSON.stringify([salt, gatewayUrl, issuer, subject]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return { salt, mark: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Whether a mark is this person's. */
export async function isSettingsOwner(kept: SettingsOwner, owner: Owner): Promise<boolean> {
  return (await settingsOwner(owner, kept.salt)).mark === kept.mark;
}
