import { isLoopback } from '@sidenote/contract/site';
import { z } from 'zod';

/** Addresses that carry keys or text: https, or http on this machine only. */
export const safeUrl = z
  .string()
  .max(2_000)
  .refine((value) => URL.canParse(value), 'must be a complete address such as https://gateway.example')
  .refine(
    (value) => !URL.canParse(value) || isSafe(new URL(value)),
    'must be https (http on this machine only), without user or password',
  );

function isSafe(url: URL): boolean {
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return secure && url.username === '' && url.password === '';
}
