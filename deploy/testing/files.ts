import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** The folder of everything an operator gets. */
export const deployFolder = path.join(import.meta.dirname, '..');

/** Text of a file, by its path in that folder. */
export function readText(file: string): string {
  return readFileSync(path.join(deployFolder, file), 'utf8');
}

/** A YAML file with one document; merge keys are followed, as Compose does. */
export function readYaml<T>(file: string): T {
  return parse(readText(file), { merge: true }) as T;
}

/** Every document of a YAML file. */
export function readYamlDocuments<T>(file: string): T[] {
  return parseAllDocuments(readText(file)).map((document) => document.toJS() as T);
}
