import { later } from '../parts/later.tsx';

/** What is around the page. Loaded once somebody asks: the panel opens without it. */
export const { Later: LaterAround } = later(async () => (await import('./around-screen.tsx')).default);
