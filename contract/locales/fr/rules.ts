/** Which rule refused, in French. */
export const rules = {
  state: 'Personne dans votre organisation n’a encore donné son accord.',
  'groups.block': 'Le groupe {entry} figure dans la liste des groupes bloqués.',
  'groups.allow': 'Aucun de vos groupes ne figure dans la liste des groupes autorisés.',
  'hipaa.sites': '{entry} figure dans la liste des sites qui contiennent des données de santé.',
  'hipaa.products': '{entry} figure dans la liste des produits qui contiennent des données de santé.',
  catalogue: 'Votre passerelle ne connaît pas cette action.',
  actions: 'L’action ne figure pas dans la liste des actions autorisées.',
  'sites.block': '{entry} figure dans la liste des sites bloqués.',
  'sites.allow': 'Le site ne figure pas dans la liste des sites autorisés.',
  products: 'Le produit ne figure pas dans la liste des produits autorisés.',
  maxSelectionChars: 'La sélection est plus longue que ce qui est autorisé.',
} as const;

/** What a suspended organisation lacks, in French. */
export const missing = {
  admin: 'Un administrateur l’a suspendue ; une personne qui a le rôle « owner » peut la rétablir.',
  terms: 'De nouvelles conditions d’IA doivent être acceptées par une personne qui a le rôle « owner ».',
  agreement:
    'Un accord exigé par HIPAA ne couvre pas tout le monde ; une personne qui a le rôle « owner » doit en enregistrer un.',
} as const;

/** How long a provider keeps what it is sent, in French. */
export const retention = {
  none: 'Rien n’est conservé',
  'abuse-monitoring': {
    one: 'Conservé {count} jour pour la détection des abus',
    many: 'Conservé {count} de jours pour la détection des abus',
    other: 'Conservé {count} jours pour la détection des abus',
  },
  'service-logs': {
    one: 'Conservé {count} jour dans les journaux du service',
    many: 'Conservé {count} de jours dans les journaux du service',
    other: 'Conservé {count} jours dans les journaux du service',
  },
  'application-state': {
    one: 'Conservé {count} jour par le service',
    many: 'Conservé {count} de jours par le service',
    other: 'Conservé {count} jours par le service',
  },
} as const;
