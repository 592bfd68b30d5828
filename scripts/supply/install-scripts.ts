/** A package with a script of its own that npm would run as it is installed. */
interface Explained {
  readonly runs: boolean;
  readonly why: string;
}

/**
 * Every package of our lock files that has an install script, by the folder of the lock file and the package's place. One
 * that runs could do anything on the machine of whoever installs, so that each is named here or a test fails.
 */
export const installScripts: Readonly<Record<string, Readonly<Record<string, Explained>>>> = {
  '.': {
    'node_modules/node': {
      runs: true,
      why: 'Puts the binary of the pinned Node in its place; everything is built and tested with that one.',
    },
  },
  'bench/gateway/peers': {
    'node_modules/@portkey-ai/gateway': {
      runs: false,
      why: 'The gateway that ours is measured beside. Works without.',
    },
  },
  'gateway/relay/llama': {
    'node_modules/node-llama-cpp': {
      runs: false,
      why: 'Would download or compile llama.cpp; the binary comes as a package of its own, by the lock file.',
    },
  },
  'playground/editors': {
    'node_modules/core-js': { runs: false, why: 'Only prints an appeal for donations.' },
  },
  'playground/editors/atlassian': {
    'node_modules/core-js': { runs: false, why: 'Only prints an appeal for donations.' },
    'node_modules/babel-runtime/node_modules/core-js': {
      runs: false,
      why: 'Only prints an appeal for donations.',
    },
  },
};
