/** The groups of the menu, in French. */
export const groups = {
  rewrite: 'Réécrire',
  extract: 'Trouver et résumer',
  reshape: 'Mettre en forme',
  generate: 'Rédiger',
  query: 'Requêtes de recherche',
  page: 'Cette page',
  organisation: 'De votre organisation',
  personal: 'Vos actions',
} as const;

/** What an action asks for, in French. */
export const parameters = {
  tone: 'Ton',
  language: 'Langue',
  work_item: 'Type de ticket',
  term: 'Quel terme ?',
  task: 'Que faut-il faire ?',
  rules: 'Consignes',
} as const;

/** What could be written there, in French. */
export const examples = {
  term: 'SLA',
  task: 'Rédiger une annonce pour les clients',
  rules: '100 mots au plus ; pas de points d’exclamation',
} as const;

/** The tones to choose from, in French. */
export const tones = {
  professional: 'Professionnel',
  casual: 'Décontracté',
  empathetic: 'Empathique',
  educational: 'Pédagogique',
  neutral: 'Neutre',
} as const;

/** The kinds of work item, as the products call them in French. */
export const workItems = {
  bug: 'Bug',
  story: 'Story',
  task: 'Tâche',
  incident: 'Incident',
} as const;

/** What a vote can say of an answer, in French. */
export const votes = {
  up: {
    accurate: 'Exacte',
    clear: 'Bien écrite',
    saved_time: 'M’a fait gagner du temps',
    kept_meaning: 'Sens respecté',
    complete: 'Il ne manque rien',
    right_tone: 'Bon ton',
    right_results: 'Trouve ce que je voulais',
  },
  down: {
    wrong: 'Inexacte',
    incomplete: 'Il manque quelque chose',
    changed_meaning: 'Sens modifié',
    tone: 'Mauvais ton',
    formatting: 'Mise en forme perdue',
    unsafe: 'Nuisible ou injuste',
    changed_too_much: 'Trop de changements',
    not_in_text: 'Absent du texte',
    too_long: 'Trop longue',
    repeats: 'Se répète',
    not_asked: 'Pas ce que j’ai demandé',
    not_valid: 'Requête non valide',
    other_results: 'Trouve autre chose',
  },
} as const;

/** What the guard finds in a text, in French. */
export const found = {
  'private-key': 'Clé privée',
  aws: 'Clé d’accès AWS',
  google: 'Clé Google',
  azure: 'Clé Azure',
  github: 'Jeton GitHub',
  gitlab: 'Jeton GitLab',
  atlassian: 'Jeton d’API Atlassian',
  slack: 'Jeton Slack',
  stripe: 'Clé Stripe',
  openai: 'Clé OpenAI',
  anthropic: 'Clé Anthropic',
  npm: 'Jeton npm',
  pypi: 'Jeton PyPI',
  service: 'Clé d’un service en ligne',
  jwt: 'Jeton signé (JWT)',
  'own-pattern': 'Texte que votre organisation retient',
  'url-password': 'Mot de passe dans une adresse',
  authorization: 'En-tête Authorization',
  assigned: 'Mot de passe ou clé à côté de son nom',
  card: 'Numéro de carte',
  iban: 'Compte bancaire (IBAN)',
  'national-number': 'Numéro d’identification national',
  email: 'Adresse e-mail',
  phone: 'Numéro de téléphone',
} as const;
