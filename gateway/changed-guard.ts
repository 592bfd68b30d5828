import { isPattern, LONGEST_PATTERN } from '@sidenote/contract/guard/patterns/own-patterns';
import { type GuardPolicy, guardLevels, secretLevels } from '@sidenote/contract/guard/policy';
import { changedList } from './changed-list.ts';
import { ConfigError } from './config-error.ts';

/** What the command line says about the guard. */
interface GuardChanges {
  readonly guardSecrets?: string;
  readonly guardPersonal?: string;
  readonly guardPattern?: readonly string[];
  readonly removeGuardPattern?: readonly string[];
}

/** The guard's rules after the changes. Throws a {@link ConfigError} that names the option that cannot be followed. */
export function changedGuard(guard: GuardPolicy, changes: GuardChanges): GuardPolicy {
  const { guardSecrets, guardPersonal, guardPattern = [], removeGuardPattern } = changes;
  // The pattern itself is not repeated: it may say what nobody is to know.
  const wrong = guardPattern.findIndex((one) => one.length > LONGEST_PATTERN || !isPattern(one));
  if (wrong !== -1)
    throw new ConfigError(
      `--guard-pattern: number ${wrong + 1} cannot be used. It takes a regular expression of at most ${LONGEST_PATTERN} characters that matches four characters or more, without references back and looks around.`,
    );
  return {
    secrets:
      guardSecrets === undefined ? guard.secrets : levelOf(guardSecrets, secretLevels, 'guard-secrets'),
    personal:
      guardPersonal === undefined ? guard.personal : levelOf(guardPersonal, guardLevels, 'guard-personal'),
    patterns: changedList(guard.patterns, guardPattern, removeGuardPattern, 'guard-pattern'),
  };
}

function levelOf<Level extends string>(value: string, levels: readonly Level[], option: string): Level {
  const level = levels.find((known) => known === value);
  if (level === undefined) throw new ConfigError(`--${option} takes one of these: ${levels.join(', ')}.`);
  return level;
}
