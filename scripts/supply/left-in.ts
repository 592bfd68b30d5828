import type { Files } from '../package/archive.ts';

/** What has no place in a package, and how it would look in one. */
const neverIn: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a source map', /[#@] ?sourceMappingURL=|"sourcesContent"/],
  ['a module of tests', /\bvitest\b|playwright|\.test\.tsx?\b|\/testing\//],
  ['a registry of packages', /registry\.(?:npmjs|yarnpkg)|npm\.pkg\.github|npmmirror|\/-\/[\w.-]+\.tgz/],
  [
    'a place on the machine that built it',
    /file:\/\/\/|\/node_modules\/|(?<![\w.:/-])\/(?:home|Users|root|tmp|work)\/\w/,
  ],
];

/**
 * What of the machine, the build or the tests was left in a package, each with the file it is in. The notice of others'
 * software is theirs, word for word, and looked at for places alone.
 *
 * @param places folders of this machine whose names must not be in it, such as the repository's
 */
export function leftIn(files: Files, places: readonly string[]): readonly string[] {
  return [...files].flatMap(([path, bytes]) => {
    const text = Buffer.from(bytes).toString('latin1');
    const patterns = path.endsWith('THIRD-PARTY.txt') ? [] : neverIn;
    return [
      ...(path.endsWith('.map') ? [`${path} is a source map`] : []),
      ...patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path} holds ${what}`),
      ...places.filter((place) => text.includes(place)).map(() => `${path} names a folder of this machine`),
    ];
  });
}
