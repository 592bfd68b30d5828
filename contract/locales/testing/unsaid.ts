import { EXPRESSION, modulesIn, writtenIn } from './written-in-source.ts';

export interface SaidParts {
  /** Where the modules stand that say something. */
  readonly folder: string;
  /** All paths that can be said. */
  readonly paths: readonly string[];
  /**
   * The paths that one in a template, whose expressions are {@link EXPRESSION}, can come to: those listed, `any` that have
   * its form, or undefined where nobody has listed them.
   */
  readonly pathsOf: (template: string, room: string) => readonly string[] | 'any' | undefined;
}

/** Which paths nothing says, and which templates of paths nobody has listed. */
export function unsaidIn({ folder, paths, pathsOf }: SaidParts): { unsaid: string[]; unlisted: string[] } {
  const rooms = new Set(paths.map((path) => path.split('.', 1)[0]));
  // What a voice asks of its sentences itself.
  const said = new Set(['spoken.tag', 'spoken.direction']);
  const unlisted: string[] = [];
  const templates = modulesIn(folder).flatMap((module) => writtenIn(folder, module));
  for (const { text } of templates) {
    const [room = ''] = text.split('.', 1);
    if (!text.includes(EXPRESSION)) said.add(text);
    else if (rooms.has(room)) {
      const listed = pathsOf(text, room);
      if (listed === undefined) unlisted.push(text);
      for (const path of listed === 'any' ? matching(text, paths) : (listed ?? [])) said.add(path);
    }
  }
  return { unsaid: paths.filter((path) => !said.has(path)), unlisted };
}

function matching(template: string, paths: readonly string[]): string[] {
  const shape = RegExp.escape(template).replaceAll(RegExp.escape(EXPRESSION), '[\\w.-]+');
  const whole = new RegExp(`^${shape}$`);
  return paths.filter((path) => whole.test(path));
}
