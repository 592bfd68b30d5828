const never = {
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
} as const;

const policy = [
  "default-src 'none'",
  ...[
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
  ],
  ...[
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ],
  // No text of anybody becomes a script or markup, whatever our own code or a library does with it.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Of the console's page: it runs our own scripts alone, and nobody may frame it, open into it or read it. */
export const pageHeaders = {
  ...never,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': policy,
} as const;

/** Of its files, whose names change with their content. */
export const fileHeaders = { ...never, 'cache-control': 'public, max-age=31536000, immutable' } as const;

/** Of the small page on the way back from the provider, which holds nothing and runs nothing. */
export const passingHeaders = {
  ...never,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
} as const;
