import { type AttackClass, inFile } from './attack.ts';

const attacks = 'gateway/identity/attacks.test.ts';
const token = 'gateway/identity/token.test.ts';
const keys = 'gateway/identity/key-set.test.ts';
const samples = 'gateway/identity/sample/sign-in-attacks.test.ts';
const extension = 'src/background/session.test.ts';
const consoles = 'gateway/console/attacks.test.ts';

/** Who somebody says that they are. */
export const identity: AttackClass = {
  title: 'Identity',
  attacks: [
    {
      tries: 'No token, an empty one, one under another scheme or name, in a cookie, or in the address.',
      end: 'refused',
      tests: [
        inFile(attacks, /no token|an empty|under another|in a cookie|in the address/),
        inFile('gateway/routes/bad-requests.test.ts', /takes no token from the address/),
        inFile('gateway/routes/rules.test.ts', /refuse everyone without one/),
      ],
    },
    {
      tries:
        'No algorithm, a symmetric one with the public key as its secret, or one that is not on the list.',
      end: 'refused',
      tests: [inFile(attacks, /alg [nN]one|HS\d+|RS512/), inFile(token, /refuses (?:alg none|HS256|RS512)/)],
    },
    {
      tries: 'An expired token, one that is not valid yet, or one without an end.',
      end: 'refused',
      tests: [
        inFile(attacks, /expired|not valid yet|an end|without an end/),
        inFile(token, /refuses (?:an expired|one without expiry|an expiry|one not valid)/),
      ],
    },
    {
      tries: 'Another issuer, our issuer with another audience, several audiences, or another client.',
      end: 'refused',
      tests: [
        inFile(attacks, /issuer|audience|client/),
        inFile(token, /refuses .*(?:issuer|audience|client)/),
        'gateway/identity/issuer.test.ts',
      ],
    },
    {
      tries: 'An ID token used as an access token.',
      end: 'refused',
      tests: [
        inFile(attacks, /ID token/),
        inFile(token, /ID token/),
        inFile('gateway/identity/sample/sample.test.ts', /does not take an ID token/),
        inFile('gateway/identity/providers.test.ts', /ID token/),
      ],
    },
    {
      tries: 'A thousand unknown key ids.',
      end: 'survived',
      tests: [inFile(attacks, /thousand unknown ids/), inFile(keys, /thousand unknown ids/)],
    },
    {
      tries: 'A key, an address of keys or a certificate in the token’s own header, and critical extensions.',
      end: 'refused',
      tests: [
        inFile(attacks, /: (?:jwk|jku|x5u|x5c|crit)/),
        inFile(token, /key of its own|address of its own|certificate of its own|critical extension/),
      ],
    },
    {
      tries: 'Another organisation’s token with our id in a header, the body or the path.',
      end: 'refused',
      tests: [
        inFile(attacks, /another organisation’s token|an organisation we do not have|of another issuer/),
      ],
    },
    {
      tries: 'Two tokens that share their first hundred characters.',
      end: 'survived',
      tests: [
        inFile(attacks, /first hundred characters/),
        inFile('gateway/identity/token-cache.test.ts', /first hundred characters/),
      ],
    },
    {
      tries: 'SQL or a path in a token’s fields.',
      end: 'refused',
      tests: [inFile(attacks, /SQL for a key|SQL for an organisation|a path for a key/)],
    },
    {
      tries: 'A token of 9 or of 64 KB.',
      end: 'refused',
      tests: [inFile(attacks, /: 9 KB|: 64 KB/), inFile(token, /more than 8 KB/)],
    },
    {
      tries: 'The authorisation header twice, or two tokens in one.',
      end: 'refused',
      tests: [
        inFile(attacks, /a good token twice|two good tokens/),
        inFile(token, /the header twice/),
        inFile('gateway/routes/bad-requests.test.ts', /authorisation header twice/),
      ],
    },
    {
      tries:
        'A signature that is cut, grafted from another token, a stranger’s, or a payload changed after it.',
      end: 'refused',
      tests: [
        inFile(attacks, /signature|payload|stranger/),
        inFile(token, /refuses (?:a payload|the signature|a signature|a key)/),
      ],
    },
    {
      tries: 'Somebody whose access has ended, by an admin or by the directory.',
      end: 'refused',
      tests: [
        'gateway/identity/revocation.test.ts',
        inFile('gateway/routes/slow-bodies.test.ts', /access was ended/),
        inFile('deploy/fleet.test.ts', /whose access an admin ends|directory takes off/),
        'e2e/revoked.spec.ts',
      ],
    },
    {
      tries: 'The identity provider is down: a known key works, a new one is told busy.',
      end: 'survived',
      tests: [
        inFile(attacks, /while the provider is down/),
        inFile(keys, /down|without the provider/),
        inFile('gateway/identity/provider-elsewhere.test.ts', /provider is down/),
        inFile('gateway/reliability/more-faults.prove.test.ts', /identity provider/),
      ],
    },
    {
      tries: 'A subject that is huge, empty, a number, an object, or holds line breaks.',
      end: 'refused',
      tests: [inFile(attacks, /subject/), inFile(token, /refuses .*subject/)],
    },
    {
      tries: 'Roles and groups that did not fit into the token, or are of another type.',
      end: 'refused',
      tests: [
        inFile(attacks, /roles|groups/),
        'gateway/identity/roles.test.ts',
        inFile('gateway/identity/providers.test.ts', /groups did not fit/),
      ],
    },
    {
      tries:
        'A sign-in with another state, nonce, code or issuer, twice with one code, without PKCE, or that leads elsewhere.',
      end: 'refused',
      tests: [
        samples,
        inFile(consoles, /signs nobody in|never leads to|makes a session of its own/),
        inFile('gateway/identity/sample/sample.test.ts', /refuses|without a redirect/),
      ],
    },
    {
      tries:
        'A sign-in of the extension with another state, code, issuer, nonce or ID token, without TLS, or with tokens that are none.',
      end: 'refused',
      tests: [inFile(extension, /is refused|does not begin|is told as such|a renewal that is disturbed/)],
    },
    {
      tries: 'A cookie of the console that was forged, cut, or is another organisation’s.',
      end: 'refused',
      tests: [
        inFile(consoles, /opens nothing|and not into another|a session is over/),
        'gateway/console/cookies.test.ts',
      ],
    },
    {
      tries: 'An admin’s act by somebody without the role, or whose sign-in is too old.',
      end: 'refused',
      tests: [
        'gateway/identity/fresh.test.ts',
        inFile(attacks, /an act of administration/),
        'e2e/console/sign-in.spec.ts',
      ],
    },
  ],
  notTried: [
    'Providers as they really run: tokens are made as Entra ID, Okta, Google and Keycloak document them.',
    'A sign-in whose ID token somebody else has signed: the extension has it from the provider itself, over TLS, and OpenID Connect asks for no more.',
  ],
};
