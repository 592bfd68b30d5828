import type { Plugin } from 'vite';

/** What libraries bring and the extension never runs. Each text stands in each of its modules, or the build fails. */
const never = [
  {
    // zod turns schemas into code where it may; the panel and the worker tell it not to.
    modules: /\/zod\/v4\/core\/(?:compile|doc|util)\.js$/,
    text: 'const F = Function;',
    instead: "const F = class { constructor() { throw new Error('left out'); } };",
  },
  {
    // React's way past itself, for HTML from elsewhere. Answers become nodes one by one.
    modules: /\/react-dom-client\.production\.js$/,
    text: 'domElement.innerHTML = key',
    instead: "domElement.append('left out')",
  },
  {
    // Patterns of parse trees, with XPath, a lexer for it and an interpreter of grammars. Queries are parsed, no more.
    modules: /\/antlr4ts\/Parser\.js$/,
    text: 'require("./tree/pattern/ParseTreePatternMatcher")',
    instead: "Promise.reject(new Error('left out'))",
  },
  {
    // A parser that takes its own time.
    modules: /\/antlr4ts\/Parser\.js$/,
    text: 'require("./atn/ProfilingATNSimulator")',
    instead: "Promise.reject(new Error('left out'))",
  },
] as const;

/** Whole modules of that kind: whatever they export throws. */
const neverAsked = [
  // Schemas written out as JSON Schema: the admin's templates are, by a script of ours and long before.
  /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/,
  // Automata and trees of a parser written out for whoever debugs it.
  /\/antlr4ts\/(?:dfa\/(?:Lexer)?DFASerializer|tree\/Trees|atn\/ParseInfo)\.js$/,
] as const;

/** A module with the same exports, each of which throws when it is called. */
function thrower(code: string): string {
  const found = code.matchAll(/^(?:export (?:function|const) |exports\.)(?<name>\w+)/gm);
  const names = [...new Set(Array.from(found, ({ groups }) => groups?.name ?? ''))];
  const exported = code.includes('\nexports.')
    ? names.map((name) => `exports.${name} = leftOut;`).join('\n')
    : `export { ${names.map((name) => `leftOut as ${name}`).join(', ')} };`;
  return `const leftOut = () => { throw new Error('left out'); };\n${exported}`;
}

/** Leaves out of the build what makes code or HTML of texts, so that nobody has to take our word for its not being used, and what is only weight. */
export function leaveOut(): Plugin {
  return {
    name: 'sidenote:leave-out',
    apply: 'build',
    transform(code, id) {
      if (neverAsked.some((module) => module.test(id))) return { code: thrower(code), map: null };
      const here = never.filter(({ modules }) => modules.test(id));
      if (here.length === 0) return undefined;
      const missing = here.find(({ text }) => !code.includes(text));
      if (missing !== undefined) this.error(`${id} does not hold "${missing.text}" any more`);
      return {
        code: here.reduce((left, { text, instead }) => left.replaceAll(text, instead), code),
        map: null,
      };
    },
  };
}
