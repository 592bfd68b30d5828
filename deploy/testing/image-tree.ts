import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { deployFolder } from './files.ts';

const root = path.join(deployFolder, '..');

/** One stage of a container file: its instructions in their order. */
export interface Stage {
  readonly name: string | undefined;
  readonly instructions: readonly { readonly keyword: string; readonly args: string }[];
  /** Arguments of the first instruction of a kind, split at blanks. */
  words(keyword: string): string[];
  /** The same where they are a JSON list. */
  run(keyword: string): string[];
}

export function readStages(file: string): Stage[] {
  const stages: { keyword: string; args: string }[][] = [];
  for (const instruction of DockerfileParser.parse(file).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') stages.push([]);
    // With its flags, which the parser would leave out of the arguments.
    const args = (instruction.getTextContent() ?? '').slice(keyword.length).trim();
    stages.at(-1)?.push({ keyword, args });
  }
  return stages.map((instructions) => {
    const first = (keyword: string) => instructions.find((one) => one.keyword === keyword)?.args ?? '';
    const words = (keyword: string) => first(keyword).split(/\s+/);
    return {
      name: words('FROM')[2],
      instructions,
      words,
      run: (keyword) => JSON.parse(first(keyword)) as string[],
    };
  });
}

/**
 * Makes the files that the last stage would hold, in a folder that stands for the image's root: copies what COPY
 * copies, less what the ignore file keeps out, and runs the installation itself, told what its build is. Users and modes are
 * not made.
 */
export function buildTree(
  stages: readonly Stage[],
  folder: string,
  buildArgs: Readonly<Record<string, string>> = {},
): void {
  const places = new Map<string, string>();
  for (const [at, stage] of stages.entries()) {
    const place = at === stages.length - 1 ? folder : path.join(folder, `stage-${at}`);
    places.set(stage.name ?? '', place);
    let work = place;
    const asked = new Set<string>();
    for (const { keyword, args } of stage.instructions) {
      if (keyword === 'WORKDIR') work = path.join(place, args);
      else if (keyword === 'COPY') copy(args.split(/\s+/), work, places);
      else if (keyword === 'RUN' && args.includes('"npm"')) install(JSON.parse(args) as string[], work);
      else if (keyword === 'ARG') asked.add(args);
      else if (keyword === 'RUN' && args.startsWith('["node"')) {
        const told = Object.entries(buildArgs).filter(([name]) => asked.has(name));
        run(JSON.parse(args) as string[], work, Object.fromEntries(told));
      }
    }
  }
}

function copy(words: readonly string[], work: string, places: ReadonlyMap<string, string>): void {
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
  const names = words.filter((word) => !word.startsWith('--'));
  const to = names.at(-1) ?? '';
  for (const name of names.slice(0, -1)) {
    const source = from === undefined ? path.join(root, name) : path.join(places.get(from) ?? '', name);
    // Of a folder, COPY takes what is in it; a file goes into a folder whose name ends with a slash.
    const into = to.endsWith('/') && !statSync(source).isDirectory();
    const target = path.join(work, into ? path.join(to, path.basename(name)) : to);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(source, target, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => from !== undefined || isSent(path.relative(root, file)),
    });
  }
}

/** Whether the ignore file lets a file of the repository into a build. The last pattern that matches decides. */
export function isSent(file: string): boolean {
  const patterns = readFileSync(path.join(deployFolder, 'container/Dockerfile.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const parents = file.split(path.sep).map((_part, at, parts) => parts.slice(0, at + 1).join('/'));
  return parents.reduce((sent, name) => {
    for (const pattern of patterns) {
      const not = pattern.startsWith('!');
      if (path.matchesGlob(name, not ? pattern.slice(1) : pattern)) sent = not;
    }
    return sent;
  }, true);
}

function install(command: readonly string[], folder: string): void {
  run([...command, '--prefer-offline', '--no-audit', '--no-fund'], folder);
}

function run([command = '', ...args]: readonly string[], folder: string, told: object = {}): void {
  // The image's own place for it, in the folder that stands for its root.
  const env = { ...process.env, ...told, NODE_COMPILE_CACHE: path.join(folder, '.compiled') };
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`"${command} ${args.join(' ')}" failed: ${stderr}`);
}
