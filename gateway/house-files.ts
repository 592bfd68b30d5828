import { readFileSync } from 'node:fs';
import type { House } from '@sidenote/contract/house';
import { houseSchema, ownActionSchema } from '@sidenote/contract/house-schema';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';

/** Paths as an operator gives them; empty ones take away what was there. */
interface HouseFiles {
  readonly houseInstructions?: string;
  readonly ownActions?: string;
}

/** What an organisation adds, as files say it now. Throws a {@link ConfigError} that names the file and the entry. */
export function changedHouse(house: House, { houseInstructions, ownActions }: HouseFiles): House {
  const changed = {
    instructions:
      houseInstructions === undefined ? house.instructions : textOf('house-instructions', houseInstructions),
    actions: ownActions === undefined ? house.actions : actionsOf(ownActions),
  };
  const read = houseSchema.safeParse(changed);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ConfigError(
    issue?.path[0] === 'instructions'
      ? `--house-instructions takes a text of at most 4,000 characters; this one has ${changed.instructions.length}.`
      : '--own-actions takes at most 50 actions, each with an id of its own.',
  );
}

function textOf(option: string, path: string): string {
  if (path === '') return '';
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new ConfigError(`--${option}: the file ${path} cannot be read.`);
  }
}

function actionsOf(path: string): House['actions'] {
  const text = textOf('own-actions', path);
  if (text === '') return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ConfigError(`--own-actions: ${path} is not JSON.`);
  }
  const read = z.array(ownActionSchema).safeParse(json);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new ConfigError(
    `--own-actions: ${where === '' ? 'the file' : `entry ${where}`} is not right. Expected is a list of actions, each with id, title, description and parameters, of which task is needed.`,
  );
}
