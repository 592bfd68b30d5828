import { expect, test } from 'vitest';
import { parseConfig } from '../load-config.ts';
import { signInOf } from './sign-in.ts';

const issuer = (name: string, scopes: string[]) => ({
  issuer: `https://${name}.example`,
  audience: 'https://gateway.example',
  clientIds: [`client-of-${name}`, 'a-server'] as [string, string],
  organisationClaim: 'org',
  scopes,
});

test('several issuers are all told, each with its own client and scopes', () => {
  const config = parseConfig({
    publicUrl: 'https://gateway.example',
    identity: { kind: 'oidc', issuers: [issuer('north', ['use']), issuer('south', ['use', 'offline'])] },
    organisations: [
      { id: 'north', name: 'North', claim: 'acme', issuer: 'https://north.example' },
      { id: 'south', name: 'South', claim: 'acme', issuer: 'https://south.example' },
    ],
  });
  const { resource } = signInOf(config, 'https://gateway.example', () => undefined);
  expect(resource).toEqual({
    resource: 'https://gateway.example',
    resource_name: 'Sidenote gateway',
    authorization_servers: ['https://north.example', 'https://south.example'],
    scopes_supported: ['openid', 'profile', 'use', 'offline'],
    sidenote_clients: [
      { issuer: 'https://north.example', client_id: 'client-of-north', scopes: ['openid', 'profile', 'use'] },
      {
        ...{ issuer: 'https://south.example', client_id: 'client-of-south' },
        scopes: ['openid', 'profile', 'use', 'offline'],
      },
    ],
  });
});
