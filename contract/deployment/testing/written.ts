import { z } from 'zod';
import type { Deployment } from '../deployment.ts';
import { templates } from '../templates.ts';

/** A deployment and its templates. */
export interface Written {
  readonly deployment: Deployment;
  readonly files: Readonly<Record<string, string>>;
}

/** What one browser is told by one template: how Sidenote is installed, and what the extension reads. */
export interface Told {
  readonly install: unknown;
  readonly storage: Readonly<Record<string, unknown>>;
}

export const objectSchema = z.record(z.string(), z.unknown());
export const objectsSchema = z.record(z.string(), objectSchema);

export function written(deployment: Deployment): Written {
  return { deployment, files: templates(deployment) };
}

export function file({ files }: Written, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`no template ${path}`);
  return text;
}
