/** What is wrong with a key of the policy, after its name, in French. */
export const problems = {
  missing:
    'n’est pas définie, est mal orthographiée ou a été écartée par le navigateur parce que sa valeur n’est pas du bon type',
  wrong_type: 'a une valeur qui n’est pas du bon type',
  unknown_key: 'n’est pas une clé de Sidenote',
  needs_issuer: 'indique un client, alors que oidcIssuer laisse le choix du fournisseur à la passerelle',
  not_an_address: 'n’est pas une adresse',
  not_plain_text: 'contient des caractères invisibles',
  not_https: 'est une adresse sans https',
  not_only_a_host: 'est une adresse qui contient plus que permis',
  not_an_organisation_id: 'n’est pas l’identifiant d’une organisation',
  not_a_site_pattern: 'contient autre chose qu’un site',
  not_a_product: 'contient autre chose qu’un produit',
  not_an_action: 'contient autre chose que l’identifiant d’une action',
  not_a_level: 'n’est aucun des mots permis',
  not_a_pattern: 'contient quelque chose qui ne peut pas servir de motif',
  empty: 'est vide',
  too_long: 'est trop longue',
  too_many: 'a trop d’entrées',
  too_small: 'est trop petite',
  too_large: 'est trop grande',
} as const;

const refused = 'la stratégie est refusée et Sidenote reste désactivé';

/** The keys of the policy: what each is, what it takes, and what follows where it is missing. In French. */
export const policyKeys = {
  gatewayUrl: {
    title: 'Adresse de la passerelle',
    expected: 'une adresse https sans chemin, par exemple https://sidenote.example.com',
    missing: refused,
  },
  orgId: {
    title: 'Organisation',
    expected:
      'des minuscules, des chiffres et des traits d’union, 80 au plus, comme dans la configuration de la passerelle',
    missing: refused,
  },
  enabled: {
    title: 'Activer Sidenote',
    expected: 'true ou false',
    missing: 'Sidenote reste désactivé',
  },
  oidcIssuer: {
    title: 'Fournisseur de connexion',
    expected:
      'une adresse https, exactement comme dans le document de configuration du fournisseur ; * pour celui qu’indique la passerelle',
    missing: refused,
  },
  oidcClientId: {
    title: 'Client de connexion',
    expected: 'une ligne de texte, de 1 à 200 caractères ; * pour celui qu’indique la passerelle',
    missing: refused,
  },
  allowedSites: {
    title: 'Sites autorisés',
    expected: 'une liste d’hôtes en minuscules, chacun éventuellement précédé de *. ou suivi d’un port, ou *',
    missing: 'aucun site n’est autorisé',
  },
  blockedSites: {
    title: 'Sites bloqués',
    expected:
      'une liste d’hôtes en minuscules, chacun éventuellement précédé de *. ou suivi d’un port ; [] pour aucun',
    missing: refused,
  },
  allowedProducts: {
    title: 'Produits autorisés',
    expected:
      'une liste parmi jira, jira-service-management, confluence, bitbucket, trello, github, gitlab, google-docs, notion, slack, linear et web, ou *',
    missing: 'aucun produit n’est autorisé',
  },
  allowedActions: {
    title: 'Actions autorisées',
    expected: 'une liste d’identifiants d’actions comme summarise, ou *',
    missing: 'aucune action n’est autorisée',
  },
  region: {
    title: 'Région',
    expected: 'une ligne de texte, de 1 à 40 caractères, par exemple eu ; * pour n’importe laquelle',
    missing: refused,
  },
  hipaaMode: {
    title: 'Soumission à HIPAA',
    expected: 'true ou false',
    missing: 'HIPAA est supposée s’appliquer à vous',
  },
  dataConsent: {
    title: 'Consentement donné par l’organisation',
    expected: 'true ou false',
    missing: 'chaque personne est interrogée avant la première demande',
  },
  orgName: {
    title: 'Nom de l’organisation',
    expected: 'une ligne de texte, de 1 à 120 caractères',
    missing: 'Sidenote dit « votre organisation »',
  },
  supportUrl: {
    title: 'Où trouver de l’aide',
    expected: 'une adresse https ou mailto',
    missing: 'Sidenote renvoie vers l’administrateur',
  },
  disableFirstRunPage: {
    title: 'Pas de page après l’installation',
    expected: 'true ou false',
    missing: 'aucune page n’est ouverte',
  },
  maxSelectionChars: {
    title: 'Sélection la plus longue',
    expected: 'un nombre entier de 1 à 1000000 ; 1000000 pour la seule limite de la passerelle',
    missing: refused,
  },
  guardSecrets: {
    title: 'Secrets dans un texte',
    expected: 'replace, warn ou block ; warn pour le niveau de la passerelle',
    missing: refused,
  },
  guardPersonalData: {
    title: 'Données personnelles dans un texte',
    expected: 'off, warn, replace ou block ; off pour le niveau de la passerelle',
    missing: refused,
  },
  guardPatterns: {
    title: 'Vos propres secrets',
    expected:
      'une liste d’expressions régulières de 200 caractères au plus chacune ; [] pour celles de la passerelle seules',
    missing: refused,
  },
  policyVersion: {
    title: 'Version de cette stratégie',
    expected: 'un nombre entier de 1 à 1000000000',
    missing: 'la page de diagnostic n’en montre aucune',
  },
} as const;
