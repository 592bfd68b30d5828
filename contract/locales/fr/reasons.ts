/** Why an action may not run, in French. */
export const reasons = {
  policy_pending: {
    sentence: 'Votre organisation a installé Sidenote, et sa stratégie n’est pas encore arrivée.',
    next: 'Cela prend en général quelques secondes. Si elle n’arrive pas, montrez la page de diagnostic à votre administrateur.',
  },
  policy_invalid: {
    sentence:
      'La stratégie de votre organisation pour Sidenote contient une erreur, Sidenote reste donc désactivé.',
    next: 'Montrez la page de diagnostic à votre administrateur : elle indique l’erreur.',
  },
  not_configured: {
    sentence: 'Sidenote ne connaît pas encore votre organisation.',
    next: 'Saisissez l’adresse de la passerelle de votre organisation.',
  },
  disabled_by_admin: {
    sentence: 'Votre organisation a désactivé Sidenote dans ce navigateur.',
    next: 'Adressez-vous à votre administrateur si vous en avez besoin.',
  },
  page_not_supported: {
    sentence: 'Sidenote ne fonctionne que sur les pages web dont l’adresse est en https.',
    next: 'Ouvrez la page dans un onglet normal et réessayez.',
  },
  signed_out: {
    sentence: 'Vous n’êtes pas connecté.',
    next: 'Connectez-vous avec votre compte professionnel.',
  },
  gateway_unreachable: {
    sentence:
      'La passerelle de votre organisation ne répond pas, ses règles ne peuvent donc pas être vérifiées.',
    next: 'Vérifiez votre réseau ou votre VPN, puis réessayez.',
  },
  region_mismatch: {
    sentence:
      'Les données de votre organisation restent dans une autre région que celle de cette passerelle.',
    next: 'Demandez à votre administrateur l’adresse de la passerelle de votre région.',
  },
  access_revoked: {
    sentence: 'Votre organisation a mis fin à votre accès à Sidenote.',
    next: 'Adressez-vous à votre administrateur si vous en avez besoin.',
  },
  wrong_organisation: {
    sentence:
      'La passerelle parle au nom d’une autre organisation que celle de la stratégie de votre organisation.',
    next: 'Montrez la page de diagnostic à votre administrateur : la stratégie et la passerelle doivent indiquer la même organisation.',
  },
  not_opted_in: {
    sentence: 'Votre organisation n’a pas donné son accord à Sidenote.',
    next: 'Demandez-le à votre administrateur. Vous ne pouvez pas le donner à sa place.',
  },
  suspended: {
    sentence: 'L’utilisation de Sidenote est suspendue dans votre organisation.',
    next: 'Adressez-vous à votre administrateur : il a décidé une pause, ou il manque quelque chose, par exemple de nouvelles conditions à accepter.',
  },
  group_not_allowed: {
    sentence: 'Votre organisation autorise Sidenote pour d’autres groupes que les vôtres.',
    next: 'Demandez à votre administrateur d’ajouter votre groupe.',
  },
  hipaa_not_bound: {
    sentence:
      'La stratégie de votre organisation exige les règles HIPAA, que la passerelle n’applique pas pour elle.',
    next: 'Adressez-vous à votre administrateur : soit la passerelle soumet votre organisation à HIPAA, soit la stratégie dit hipaaMode false.',
  },
  hipaa_blocked: {
    sentence: 'Votre organisation conserve ici des données de santé, Sidenote n’y intervient pas.',
    next: 'Travaillez sur un site sans données de santé.',
  },
  site_not_allowed: {
    sentence: 'Votre organisation n’autorise pas Sidenote sur ce site.',
    next: 'Demandez à votre administrateur d’autoriser le site, ou travaillez sur un site autorisé.',
  },
  product_not_allowed: {
    sentence: 'Votre organisation n’autorise pas Sidenote dans ce produit.',
    next: 'Demandez à votre administrateur d’autoriser le produit.',
  },
  action_not_allowed: {
    sentence: 'Votre organisation n’autorise pas cette action.',
    next: 'Choisissez une autre action ou demandez à votre administrateur d’autoriser celle-ci.',
  },
} as const;
