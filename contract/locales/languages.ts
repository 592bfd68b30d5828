/**
 * The languages that Sidenote speaks itself, by their tag (BCP 47). The browser picks its own among them, else English.
 */
export const spokenLanguages = ['en', 'de', 'fr', 'es', 'ja', 'pt-BR', 'ar'] as const;

export type SpokenLanguage = (typeof spokenLanguages)[number];
