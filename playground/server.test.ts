import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type PeerCertificate, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spkiHashOf } from './certificate.ts';
import { type Playground, startPlayground } from './server.ts';

let playground: Playground;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidenote-editors-'));
  await mkdir(join(folder, 'shown', 'parts'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'beside the folder');
  await writeFile(join(folder, 'shown', 'sample.html'), '<title>Sample editor</title>');
  await writeFile(join(folder, 'shown', 'sample.js'), 'let sample;');
  await writeFile(join(folder, 'shown', '.stamp'), 'of the build');
  await writeFile(join(folder, 'shown', 'parts', 'font.woff2'), Uint8Array.of(0xff, 0x00));
  playground = await startPlayground({ editors: [join(folder, 'shown')] });
});

afterAll(async () => {
  await playground.close();
  await rm(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Sent {
  readonly method?: string;
  readonly cookie?: string;
  readonly form?: string;
  /** The path as it goes over the wire, where `URL` would have tidied it. */
  readonly rawPath?: string;
}

/** Asks the playground as a browser with the authority's certificate would: real TLS, host name checked. */
function get(address: string, { method = 'GET', cookie, form, rawPath }: Sent = {}): Promise<Got> {
  const { host, pathname, search } = new URL(address);
  const headers = { Host: host, ...(cookie && { Cookie: cookie }) };
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: playground.port,
        ca: playground.caPem,
        servername: host,
        agent: false,
        method,
        headers,
        path: rawPath ?? pathname + search,
      },
      async (response) => {
        let body = '';
        for await (const chunk of response.setEncoding('utf8')) body += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      },
    );
    sent.on('error', reject);
    sent.end(form);
  });
}

describe('TLS', () => {
  const peer = (ca: string | undefined, servername: string): Promise<PeerCertificate> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: playground.port, servername };
      const socket: TLSSocket = connect({ ...options, ...(ca && { ca }) }, () => {
        resolve(socket.getPeerCertificate());
        socket.destroy();
      });
      socket.on('error', reject);
    });

  test.each([
    'acme.atlassian.net',
    'other.atlassian.net',
    'bitbucket.org',
    'trello.com',
    'gitlab.com',
    'intranet.example',
  ])('the authority vouches for %s', async (host) => {
    const { raw } = await peer(playground.caPem, host);
    const certificate = new X509Certificate(raw);
    expect(certificate.verify(new X509Certificate(playground.caPem).publicKey)).toBe(true);
    expect(spkiHashOf(certificate.toString())).toBe(playground.spkiHash);
  });

  test('nobody else vouches for it, and it vouches for no other host', async () => {
    await expect(peer(undefined, 'trello.com')).rejects.toThrow(/unable to verify/);
    await expect(peer(playground.caPem, 'example.com')).rejects.toThrow(/altnames/);
  });

  test('two playgrounds share no key', async () => {
    const other = await startPlayground();
    expect(other.spkiHash).not.toBe(playground.spkiHash);
    expect(other.caPem).not.toBe(playground.caPem);
    await other.close();
  });
});

describe('pages', () => {
  test('every page answers under its real host name, uncached, with a strict policy and no inline script', async () => {
    for (const url of Object.values(playground.urls)) {
      const { status, headers, body } = await get(url);
      expect(status, url).toBe(200);
      expect(headers['cache-control'], url).toBe('no-store');
      expect(headers['content-security-policy'], url).toContain("default-src 'none'; script-src 'self'");
      expect(headers['content-security-policy'], url).not.toContain('unsafe');
      expect(body, url).not.toMatch(/<script>|style="| on[a-z]+="/);
    }
  });

  test('every file a page asks for is there, uncached', async () => {
    for (const url of Object.values(playground.urls)) {
      for (const [, path] of (await get(url)).body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
        const { status, headers } = await get(new URL(path ?? '', url).href);
        expect([status, headers['cache-control']], path).toEqual([200, 'no-store']);
      }
    }
  });

  test('the page with ProseMirror enforces trusted types', async () => {
    const { headers, body } = await get(playground.urls.releasePlan);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(body).toContain('<strong>recieved the requirments</strong> from teh customer');
  });

  test('HEAD answers like GET, without the body', async () => {
    const whole = await get(playground.urls.issue);
    const head = await get(playground.urls.issue, { method: 'HEAD' });
    expect(head.body).toBe('');
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(whole.body)));
  });
});

describe('people', () => {
  test('Mira, who is the default, may open the restricted page', async () => {
    expect((await get(playground.urls.salaryReview)).status).toBe(200);
  });

  test('Jonas may not, and sees nothing of it', async () => {
    const signedIn = await get(`${playground.urls.login}?as=jonas`);
    expect(signedIn.status).toBe(303);
    const [cookie = ''] = String(signedIn.headers['set-cookie']).split(';');
    const { status, body, headers } = await get(playground.urls.salaryReview, { cookie });
    expect(status).toBe(403);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain('Jonas Weber');
    expect(body).not.toMatch(/3\.4 percent|Salary/);
  });

  test('the form signs in too; an unknown person or a huge form does not', async () => {
    const post = (form: string) => get(playground.urls.login, { method: 'POST', form });
    expect((await post('as=jonas')).headers['set-cookie']).toEqual([
      'playground-person=jonas; Path=/; Secure; HttpOnly; SameSite=Lax',
    ]);
    expect((await post('as=root')).headers['set-cookie']).toBeUndefined();
    expect((await post(`as=jonas&x=${'x'.repeat(5_000)}`)).status).toBe(400);
  });
});

describe('editors', () => {
  test.each([
    ['sample.html', 'text/html; charset=utf-8', 28],
    ['sample.js', 'text/javascript; charset=utf-8', 11],
    ['parts/font.woff2', 'font/woff2', 2],
  ])('%s is served to both sites, uncached', async (name, type, length) => {
    for (const origin of ['https://acme.atlassian.net', 'https://trello.com']) {
      const { status, headers } = await get(`${origin}/editors/${name}`);
      expect([status, headers['content-type'], headers['content-length']]).toEqual([
        200,
        type,
        String(length),
      ]);
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('a page may style itself and live in a frame of its site, yet runs no inline script', async () => {
    const policy = String((await get(playground.editorUrl('sample'))).headers['content-security-policy']);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "frame-ancestors 'self' https://acme.atlassian.net",
      ]),
    );
    const { headers } = await get('https://acme.atlassian.net/editors/sample.js');
    expect(headers['content-security-policy']).toBe("default-src 'none'");
  });

  test.each([
    '../secret.html',
    '..%2fsecret.html',
    '%2e%2e/secret.html',
    '.stamp',
    '',
    'parts',
    'absent.html',
  ])('no file is reached by %s', async (name) => {
    const { status, body } = await get('https://trello.com/', { rawPath: `/editors/${name}` });
    expect(status).toBe(404);
    expect(body).not.toMatch(/beside the folder|of the build/);
  });

  test('other sites have none', async () => {
    expect((await get('https://intranet.example/editors/sample.html')).status).toBe(404);
  });

  test('a page that was not given has no address', async () => {
    expect(playground.editorUrl('sample')).toBe('https://acme.atlassian.net/editors/sample.html');
    expect(() => playground.editorUrl('absent')).toThrow(/without an editor's page called "absent"/);
    const without = await startPlayground();
    expect(() => without.editorUrl('sample')).toThrow(/"sample"/);
    await without.close();
  });

  test('two folders with the same file are a mistake', async () => {
    const editors = [join(folder, 'shown'), join(folder, 'shown')];
    await expect(startPlayground({ editors })).rejects.toThrow(/Two folders of editors hold a file/);
  });
});

describe('what is not there', () => {
  test('an unknown host gets plain text', async () => {
    const { status, headers, body } = await get('https://other.atlassian.net/');
    expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(body).not.toContain('<');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('an unknown path gets a friendly page', async () => {
    const { status, body } = await get('https://trello.com/b/nothing');
    expect(status).toBe(404);
    expect(body).toContain('There is no page here');
  });

  test.each(['/assets/../package.json', '/assets/..%2fserver.ts', '/assets/', '//evil.example/', '/%'])(
    'no file is reached by %s',
    async (rawPath) => {
      const { status, body } = await get(playground.urls.start, { rawPath });
      expect(status).toBe(404);
      expect(body).not.toMatch(/sidenote\/playground|import /);
    },
  );

  test('other methods are refused', async () => {
    const posted = await get(playground.urls.issue, { method: 'POST', form: 'a=b' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect((await get(playground.urls.login, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('the server', () => {
  test('remembers what it was asked, without queries', async () => {
    await get('https://intranet.example/notes?secret=1');
    expect(playground.received().at(-1)).toEqual({
      host: 'intranet.example',
      method: 'GET',
      path: '/notes',
    });
  });

  test('maps exactly its hosts to its port', () => {
    expect(playground.hostRules.split(', ')).toContain(`MAP acme.atlassian.net 127.0.0.1:${playground.port}`);
    expect(playground.hostRules.split(', ')).toHaveLength(5);
  });

  test('takes the next free port, and is gone when its signal aborts', async () => {
    const stop = new AbortController();
    const second = await startPlayground({ port: playground.port, signal: stop.signal });
    expect(second.port).toBeGreaterThan(playground.port);
    stop.abort();
    await second.close();
    const third = await startPlayground({ port: second.port });
    expect(third.port).toBe(second.port);
    await third.close();
  });

  test('does not start for a signal that has aborted', async () => {
    await expect(startPlayground({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
