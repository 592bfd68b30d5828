import { expect, test } from 'vitest';
import { leftIn } from './left-in.ts';

const files = (path: string, text: string) => new Map([[path, Buffer.from(text)]]);

test.each<[path: string, text: string, found: string]>([
  ['a.js.map', '{}', 'a.js.map is a source map'],
  ['a.js', 'x();\n//# sourceMappingURL=data:application/json;base64,e30=', 'a.js holds a source map'],
  ['a.css', '/*# sourceMappingURL=a.css.map */', 'a.css holds a source map'],
  ['a.json', '{"sources":["a.ts"],"sourcesContent":["x"]}', 'a.json holds a source map'],
  ['a.js', "import 'https://registry.npmjs.org/zod'", 'a.js holds a registry of packages'],
  ['a.js', 'from"/x/node_modules/zod/index.js"', 'a.js holds a place on the machine that built it'],
  ['a.js', 'throw Error("at /home/ann/sidenote/src")', 'a.js holds a place on the machine that built it'],
  ['a.js', 'new URL("file:///a.ts")', 'a.js holds a place on the machine that built it'],
  ['a.js', 'const from="/srv/build 7/src"', 'a.js names a folder of this machine'],
  ['a.js', 'import{expect}from"vitest"', 'a.js holds a module of tests'],
])('%s with %j is found', (path, text, found) => {
  expect(leftIn(files(path, text), ['/srv/build 7'])).toEqual([found]);
});

test.each([
  ['a.js', 'fetch("https://gateway.example/home/ann")'],
  ['a.js', 'fetch(`/v1/home`);const map=new Map'],
  ['THIRD-PARTY.txt', 'see https://registry.npmjs.org/zod'],
])('%s with %j is well', (path, text) => {
  expect(leftIn(files(path, text), ['/srv/build 7'])).toEqual([]);
});
