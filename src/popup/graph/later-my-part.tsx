import { later } from '../parts/later.tsx';

/** What the graph has of the person. Loaded once somebody looks: the panel opens without it. */
export const { Later: LaterMyPart } = later(async () => (await import('./my-part-sheet.tsx')).default);
