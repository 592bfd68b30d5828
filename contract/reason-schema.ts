import { z } from 'zod';
import { MAX_REASON_CHARS } from './limits.ts';

/** Why an admin does something, in their own words: it stands in the audit. */
export const reasonTextSchema = z.string().trim().min(1).max(MAX_REASON_CHARS);
