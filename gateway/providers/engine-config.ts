import { z } from 'zod';

/**
 * When the built-in engine takes its memory, some hundred megabytes, and the seconds that it needs to be ready: as the gateway
 * starts, or when the first person asks it something, who waits for them.
 */
export const engineSettings = { warmUp: z.enum(['at-start', 'at-first-question']).default('at-start') };

export type EngineWarmUp = z.infer<typeof engineSettings.warmUp>;
