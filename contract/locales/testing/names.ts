import type { SpokenLanguage } from '../languages.ts';

/** What the teamwork graph is called in each language, everywhere: for one, and for the graph alone. */
export const graphNames: Readonly<Record<SpokenLanguage, { readonly full: RegExp; readonly short: RegExp }>> =
  {
    en: { full: /teamwork graph/i, short: /graph/i },
    de: { full: /Teamwork-Graph/, short: /Graph/ },
    fr: { full: /graphe de collaboration/i, short: /graphe/i },
    es: { full: /grafo de colaboración/i, short: /grafo/i },
    ja: { full: /チームワークグラフ/, short: /グラフ/ },
    'pt-BR': { full: /grafo de colaboração/i, short: /grafo/i },
    ar: { full: /مخطط(?:ًا)? (?:ال|لل)عمل الجماعي/, short: /مخطط/ },
  };
