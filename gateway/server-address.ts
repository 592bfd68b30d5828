import { readIfThere } from './storage/secret-file.ts';

/** Where another server is reached, with the password as it is now. */
export type ServerAddress = () => string;

/**
 * An address whose password is read from a file again for each connection, so that one is renewed without a restart.
 * Everything else of it stays: another server, role or database is not the one that was looked at when the gateway
 * started. What cannot be read leaves the address as it was.
 */
export function serverAddress(address: string, file: string | undefined): ServerAddress {
  if (file === undefined) return () => address;
  return () => {
    const now = readQuietly(file)?.trim() ?? '';
    if (!URL.canParse(now)) return address;
    const renewed = new URL(address);
    renewed.password = new URL(now).password;
    return renewed.href;
  };
}

/** A file that may not be read for a moment is like one that is being replaced. */
function readQuietly(file: string): string | undefined {
  try {
    return readIfThere(file);
  } catch {
    return undefined;
  }
}
