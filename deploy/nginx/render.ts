import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What the template of the proxy's configuration asks for. The image of nginx takes it from its environment. */
export interface NginxPlace {
  /** Address and port, or a port alone. */
  readonly SIDENOTE_NGINX_LISTEN: string;
  /** The name browsers know, as in `publicUrl`. */
  readonly SIDENOTE_PUBLIC_HOST: string;
  /** `server …;` for each gateway. */
  readonly SIDENOTE_NGINX_GATEWAYS: string;
  /** How the gateways are spoken to. */
  readonly SIDENOTE_NGINX_SCHEME: 'http' | 'https';
  /** Folder with public.pem, public-key.pem and internal-ca.pem. */
  readonly SIDENOTE_NGINX_CERTIFICATES: string;
  readonly SIDENOTE_NGINX_ACCESS_LOG: string;
  /** Folder for temporary files. */
  readonly SIDENOTE_NGINX_TEMP: string;
}

/**
 * The configuration as nginx reads it, made from the shipped template in the way of the image of nginx: `envsubst`
 * with a filter on the names. Throws when the template asks for a name that is not given.
 */
export function renderNginx(place: NginxPlace): string {
  const template = readFileSync(path.join(import.meta.dirname, 'sidenote.conf.template'), 'utf8');
  const values: Readonly<Record<string, string>> = { ...place };
  return template.replace(/\$\{(SIDENOTE_\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template asks for ${name}, which is not given.`);
    return value;
  });
}
