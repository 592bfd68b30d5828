import { type Draw, drawing } from './random.ts';
import type { Sample } from './sample.ts';

const dashes = '-----';
const labels = ['RSA ', 'EC ', '', 'ENCRYPTED ', 'OPENSSH ', 'DSA '] as const;

function lines(draw: Draw, count: number, between: string): string {
  return Array.from({ length: count }, () => draw('base64', 64)).join(between);
}

function whole(label: string, body: string, between: string): string {
  return [
    `${dashes}BEGIN ${label}PRIVATE KEY${dashes}`,
    body,
    `${dashes}END ${label}PRIVATE KEY${dashes}`,
  ].join(between);
}

/** Private keys in the ways they are pasted: as a file, within JSON, with headers, and cut off. */
export function privateKeySamples(): Sample[] {
  const draw = drawing(3);
  const files = labels.map((label) => whole(label, lines(draw, 12, '\n'), '\n'));
  const inJson = whole('', lines(draw, 20, '\\n'), '\\n');
  const withHeaders = whole(
    'RSA ',
    `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n${lines(draw, 9, '\n')}`,
    '\n',
  );
  const cutOff = `${dashes}BEGIN RSA PRIVATE KEY${dashes}\n${lines(draw, 5, '\n')}`;
  const pgp = [
    `${dashes}BEGIN PGP PRIVATE KEY BLOCK${dashes}`,
    '',
    lines(draw, 14, '\n'),
    `${dashes}END PGP PRIVATE KEY BLOCK${dashes}`,
  ].join('\n');
  return [
    ...files.map((value) => ({
      value,
      text: `The key of the old server:\n\n${value}\n\nIt is still in use.`,
    })),
    { value: inJson, text: `{"type": "service_account", "private_key": "${inJson}\\n", "client_id": "1"}` },
    { value: withHeaders, text: `\`\`\`\n${withHeaders}\n\`\`\`` },
    { value: cutOff, text: `It begins with\n${cutOff}` },
    { value: pgp, text: pgp },
  ].map((sample) => ({ kind: 'private-key' as const, ...sample }));
}
