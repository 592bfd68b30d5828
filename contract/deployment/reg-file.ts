import type { RegistryKey } from './registry.ts';

/**
 * A file for `reg import`. It is plain ASCII, whatever it holds: other letters stand there as bytes, so that no
 * editor or version control can spoil the encoding that Windows would have to guess.
 */
export function regFile(comment: readonly string[], keys: readonly RegistryKey[]): string {
  const sections = keys.flatMap(({ path, values, removedFirst }) => [
    ...(removedFirst === true ? [`[-HKEY_LOCAL_MACHINE\\${path}]`, ''] : []),
    `[HKEY_LOCAL_MACHINE\\${path}]`,
    ...values.map(([name, value]) => `${quoted(name)}=${written(value)}`),
    '',
  ]);
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...comment.map((line) => `; ${line}`),
    '',
    ...sections,
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function written(value: string | number | boolean): string {
  if (typeof value !== 'string') return `dword:${Number(value).toString(16).padStart(8, '0')}`;
  return /^[\x20-\x7e]*$/.test(value) ? quoted(value) : `hex(1):${utf16(`${value}\0`)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** The bytes of a text as Windows keeps it: UTF-16, the low byte first. */
function utf16(text: string): string {
  const bytes = text.split('').flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return [code % 256, Math.floor(code / 256)];
  });
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',');
}
