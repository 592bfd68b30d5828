/** Signing in, again, and out. In French. */
export const session = {
  signInTitle: 'Se connecter à la console',
  signInLead:
    'Vous vous connectez auprès du fournisseur d’identité de votre organisation, qui indique aussi ce que vous pouvez voir ici.',
  signIn: 'Se connecter',
  endedTitle: 'Vous êtes déconnecté',
  endedLead:
    'Personne n’a rien fait ici pendant 15 minutes, votre connexion date de plus de 8 heures, ou vous vous êtes déconnecté ailleurs. Vous retrouverez tout comme vous l’avez laissé.',
  trouble: {
    failed:
      'La connexion n’a pas abouti : elle a été refusée, a pris trop de temps ou a été commencée dans une autre fenêtre.',
    provider_away:
      'Le fournisseur d’identité de votre organisation ne répond pas. Réessayez dans une minute.',
    not_set_up:
      'L’exploitant de la passerelle n’a pas encore configuré la console auprès du fournisseur d’identité (clé de configuration identity.issuers, console).',
    unknown_organisation:
      'Cette passerelle ne dessert pas l’organisation qu’indique votre fournisseur d’identité.',
    other_region:
      'Les données de votre organisation restent dans une autre région que celle de cette passerelle. Rien de votre connexion n’a été conservé ici.',
    somebody_else: 'Une autre personne qu’auparavant s’est connectée. Rien n’a été modifié.',
    not_asked:
      'Le fournisseur d’identité de votre organisation n’a pas demandé qui vous êtes, ou ne dit pas quand il l’a fait la dernière fois. Rien n’a été modifié. Signalez-le à son exploitant : il doit respecter max_age et inscrire auth_time dans le jeton d’accès.',
  },
  anewTitle: 'Vous êtes connecté',
  anewLead: 'La modification se poursuit dans la fenêtre d’où vous venez. Vous pouvez fermer celle-ci.',
  anewNotTitle: 'Ce n’était pas une nouvelle connexion',
  anewNotLead: 'La modification n’a pas été envoyée. Elle attend dans la fenêtre d’où vous venez.',
  freshTitle: 'Se connecter encore une fois',
  freshLead:
    'Ceci change quelque chose pour toute votre organisation, et votre connexion date de plus de 15 minutes. Une petite fenêtre s’ouvre pour cela ; ensuite la modification est envoyée, et rien de ce que vous avez écrit n’est perdu.',
  fresh: 'Se connecter dans une petite fenêtre',
  freshWaiting: 'En attente de la petite fenêtre…',
  freshBlocked:
    'Le navigateur n’a pas ouvert la fenêtre. Autorisez les fenêtres pour cette page, puis réessayez.',
} as const;
