/**
 * A page that leads on by itself. The browser sends the session's cookie only with what begins on our own site, and what
 * comes from elsewhere does not. `to` is an address on our own site.
 */
export function passingPage(to: string): string {
  const address = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${address}"><title>Sidenote</title></head><body><a href="${address}">Sidenote</a></body></html>`;
}
