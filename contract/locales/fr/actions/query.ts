/** The actions that write a search query, in French. */
export const query = {
  'write-jql': {
    title: 'Écrire une recherche Jira (JQL)',
    description:
      'Transforme des mots simples en requête JQL, vérifiée avant de vous être montrée et jamais exécutée pour vous.',
    does: 'Écrit la requête JQL de ce que vous décrivez. L’analyseur d’Atlassian la lit avant vous.',
    uses: 'Les mots que vous sélectionnez ou écrivez, et rien d’autre de la page.',
    doesNotUse:
      'Vos projets, champs, personnes et tickets : rien n’est consulté et aucune recherche n’est lancée.',
    worksWellFor: 'Les recherches par projet, statut, personne, sprint, étiquette et date.',
    doNotUseFor:
      'Compter ou évaluer des personnes, et changer beaucoup de tickets à la fois sans regarder le résultat.',
    knownLimits:
      'La vérification trouve les erreurs de forme. Si un projet, un champ ou un statut existe, seul Jira le sait. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
  'write-cql': {
    title: 'Écrire une recherche Confluence (CQL)',
    description:
      'Transforme des mots simples en requête CQL, vérifiée avant de vous être montrée et jamais exécutée pour vous.',
    does: 'Écrit la requête CQL de ce que vous décrivez. Elle est lue selon les règles publiées de CQL avant de vous être montrée.',
    uses: 'Les mots que vous sélectionnez ou écrivez, et rien d’autre de la page.',
    doesNotUse:
      'Vos espaces, pages, étiquettes et personnes : rien n’est consulté et aucune recherche n’est lancée.',
    worksWellFor: 'Les recherches par espace, type, étiquette, mots du titre ou du texte, auteur et date.',
    doNotUseFor: 'Savoir ce qu’écrivent certaines personnes, et prouver que quelque chose n’existe pas.',
    knownLimits:
      'La vérification trouve les erreurs de forme. Si un espace ou une étiquette existe, seul Confluence le sait, et les personnes doivent être désignées par l’identifiant de leur compte. A besoin d’un modèle de langage ; des règles n’y suffisent pas.',
  },
} as const;
