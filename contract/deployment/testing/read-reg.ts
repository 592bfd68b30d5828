import { type RegistryTree, type Stored, setValue } from './registry-tree.ts';

const ROOT = 'HKEY_LOCAL_MACHINE\\';

/** Imports a .reg file into an empty registry. A line that `reg import` would not take is an error here. */
export function readReg(file: string, tree: RegistryTree = new Map()): RegistryTree {
  const [first, ...lines] = file.split('\r\n');
  if (first !== 'Windows Registry Editor Version 5.00') throw new Error('no version in the first line');
  let path = '';
  for (const line of lines) {
    if (line === '' || line.startsWith(';')) continue;
    if (line.startsWith('[')) path = openKey(line, tree);
    else readValue(line, path, tree);
  }
  return tree;
}

function openKey(line: string, tree: RegistryTree): string {
  const [, removed, path] = /^\[(-?)HKEY_LOCAL_MACHINE\\([^\]]+)\]$/.exec(line) ?? [];
  if (path === undefined) throw new Error(`not a key below ${ROOT}`);
  if (removed === '-') {
    for (const key of [...tree.keys()]) if (key === path || key.startsWith(`${path}\\`)) tree.delete(key);
  } else if (!tree.has(path)) {
    tree.set(path, new Map());
  }
  return path;
}

function readValue(line: string, path: string, tree: RegistryTree): void {
  const [, name, rest] = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line) ?? [];
  if (name === undefined || rest === undefined) throw new Error('not a value');
  setValue(tree, path, unescaped(name), dataOf(rest));
}

function dataOf(written: string): Stored {
  const [, text] = /^"((?:[^"\\]|\\.)*)"$/.exec(written) ?? [];
  if (text !== undefined) return unescaped(text);
  const [, number] = /^dword:([0-9a-f]{8})$/.exec(written) ?? [];
  if (number !== undefined) return Number.parseInt(number, 16);
  const [, bytes] = /^hex\(1\):([0-9a-f]{2}(?:,[0-9a-f]{2})*)$/.exec(written) ?? [];
  if (bytes === undefined) throw new Error('not the data of a value');
  const decoded = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le');
  if (!decoded.endsWith('\0')) throw new Error('text without its end');
  return decoded.slice(0, -1);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
