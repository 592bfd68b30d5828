/** A cookie of the console, on the gateway's own address and nowhere else. */
export interface ConsoleCookie {
  readonly name: string;
  /** The header that sets it. */
  readonly set: (value: string) => string;
  /** The header that takes it away. */
  readonly clear: string;
}

export interface ConsoleCookies {
  /** Who is signed in. It comes with no request that another site began. */
  readonly session: ConsoleCookie;
  /** A sign-in on its way, which comes back from the provider and so from another site. */
  readonly signIn: ConsoleCookie;
}

/** How long a sign-in may be on its way. In seconds. */
export const SIGN_IN_SECONDS = 600;

/** The longest value of a cookie that is looked at. */
const MAX_CHARS = 4_096;

/**
 * The console's cookies. Over https their names bind them to this host and path (`__Host-`), so that no neighbour of the
 * same domain can put one there; http is this machine alone.
 */
export function consoleCookies(publicUrl: string): ConsoleCookies {
  const secure = new URL(publicUrl).protocol === 'https:';
  const cookie = (name: string, site: string, age = ''): ConsoleCookie => {
    const full = secure ? `__Host-${name}` : name;
    const rest = `; Path=/; HttpOnly; SameSite=${site}${secure ? '; Secure' : ''}`;
    return {
      name: full,
      set: (value) => `${full}=${value}${age}${rest}`,
      clear: `${full}=; Max-Age=0${rest}`,
    };
  };
  return {
    session: cookie('sidenote-console', 'Strict'),
    signIn: cookie('sidenote-sign-in', 'Lax', `; Max-Age=${SIGN_IN_SECONDS}`),
  };
}

/** The value of a cookie in a `Cookie` header; undefined where there is none, or two of the same name. */
export function cookieIn(header: string | undefined, { name }: ConsoleCookie): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  const [value, another] = values;
  return another === undefined && value !== undefined && value !== '' && value.length <= MAX_CHARS
    ? value
    : undefined;
}
