import { createHash } from 'node:crypto';
import { samplePeople } from './people.ts';

const style = `
:root{color-scheme:light dark;--ink:#1d2330;--soft:#5b6475;--page:#f4f5f8;--card:#fff;--line:#dfe3ea;--accent:#3b5bdb}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebf2;--soft:#a2abbd;--page:#12151c;--card:#1b202a;--line:#323a49;--accent:#91a7ff}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{width:100%;max-width:400px;background:var(--card);border:1px solid var(--line);border-radius:16px;padding:28px}
.tag{display:inline-block;margin:0 0 12px;padding:2px 10px;border:1px solid var(--line);border-radius:99px;color:var(--soft);font-size:13px}
h1{margin:0 0 4px;font-size:22px;line-height:1.3}
p{margin:0 0 20px;color:var(--soft)}
form{margin:0;display:grid;gap:10px}
button{display:grid;grid-template-columns:40px 1fr;align-items:center;gap:12px;width:100%;padding:12px;border:1px solid var(--line);border-radius:12px;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}
button:hover{border-color:var(--accent)}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.face{display:grid;place-items:center;height:40px;border-radius:50%;background:var(--accent);color:var(--card);font-weight:600}
.who{min-width:0}
.who small{display:block;color:var(--soft);overflow-wrap:anywhere}
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Headers of the sign-in pages: nothing is loaded or run, nobody may frame them, and the form goes to the gateway
 * and on to the client's redirect address only (browsers hold `form-action` against redirects too).
 */
export function pageHeaders(redirectOrigin?: string): Record<string, string> {
  const formTargets = redirectOrigin === undefined ? "'none'" : `'self' ${redirectOrigin}`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formTargets}; frame-ancestors 'none'; base-uri 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}

/** One button per sample person. The page is the same for everyone: nothing from the request is put into it. */
export function peoplePage(): string {
  const buttons = samplePeople.map(
    ({ id, name, email, may }) =>
      `<button name="person" value="${id}"><span class="face" aria-hidden="true">${name[0]}</span><span class="who">${name}<small>${[email, may].filter((part) => part !== '').join(', ')}</small></span></button>`,
  );
  return page(
    'Who are you today?',
    `<p>Sample sign-in for the demo: there are no passwords, and these people do not exist.</p><form method="post">${buttons.join('')}</form>`,
  );
}

/** What a person reads when a sign-in cannot go on, whatever the reason was. */
export function errorPage(): string {
  return page(
    'This sign-in cannot go on',
    '<p>It has expired, was opened in another browser, or was started by a client the gateway does not know. Close this window and sign in again from Sidenote.</p>',
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Sidenote</title><style>${style}</style></head><body><main><div class="tag">Sample sign-in</div><h1>${title}</h1>${body}</main></body></html>`;
}
