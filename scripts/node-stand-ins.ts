import type { Plugin } from 'vite';

/** What the runtime of the JQL parser uses of Node's modules. It is written as they are: in CommonJS. */
const standIns: Readonly<Record<string, string>> = {
  assert: `module.exports = (holds) => { if (!holds) throw new Error('assertion'); };`,
  // Names a method that only Node's console asks for.
  util: `module.exports = { inspect: { custom: Symbol('inspect') } };`,
};

const PREFIX = '\0stand-in:';

/** Stands in for Node's modules where a library that runs in the panel asks for them, and nowhere else. */
export function nodeStandIns(): Plugin {
  return {
    name: 'sidenote:node-stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const asked = standIns[source] !== undefined && importer?.includes('/node_modules/antlr4ts/') === true;
      return asked ? `${PREFIX}${source}.cjs` : undefined;
    },
    load(id) {
      return id.startsWith(PREFIX) ? standIns[id.slice(PREFIX.length, -'.cjs'.length)] : undefined;
    },
  };
}
