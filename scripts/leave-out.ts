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
] as const;

/** Leaves out of the build what makes code or HTML of texts, so that nobody has to take our word for its not being used. */
export function leaveOut(): Plugin {
  return {
    name: 'sidenote:leave-out',
    apply: 'build',
    transform(code, id) {
      for (const { modules, text, instead } of never) {
        if (!modules.test(id)) continue;
        if (!code.includes(text)) this.error(`${id} does not hold "${text}" any more`);
        return { code: code.replaceAll(text, instead), map: null };
      }
      return undefined;
    },
  };
}
