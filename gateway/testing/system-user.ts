import { execFile, execFileSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A user of the system to run a server as, where we are root and it refuses that; undefined to run as ourselves. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

export function userFor(name: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Runs a program to its end as a user. Rejects when it fails. */
export async function runAs(user: SystemUser | undefined, program: string, args: string[]): Promise<void> {
  // In its own folder the user may have nothing to say.
  await run(program, args, { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } });
}

export function giveTo(user: SystemUser | undefined, file: string): void {
  if (user !== undefined) chownSync(file, user.uid, user.gid);
}
