/** What goes wrong at the gateway, at the model provider and on the way there, in French. */
export const gatewayFaults = {
  invalid_request: {
    sentence: 'La passerelle n’a pas compris la demande.',
    next: 'Mettez Sidenote à jour ou prévenez votre administrateur.',
  },
  model_not_found: {
    sentence: 'La passerelle ne connaît pas cette action.',
    next: 'Mettez Sidenote à jour ou choisissez une autre action.',
  },
  not_found: {
    sentence: 'Il n’y a rien à cette adresse de la passerelle.',
    next: 'Vérifiez l’adresse.',
  },
  request_not_found: {
    sentence: 'La passerelle ne connaît aucune demande de ce genre venant de vous.',
    next: 'Évaluez une réponse que vous avez vous-même reçue.',
  },
  body_too_large: {
    sentence: 'La demande dépasse ce que la passerelle accepte.',
    next: 'Sélectionnez un passage plus court.',
  },
  unsupported_media_type: {
    sentence: 'La passerelle n’accepte que du JSON.',
    next: 'Envoyez application/json en UTF-8, sans compression.',
  },
  origin_not_allowed: {
    sentence: 'La passerelle ne répond qu’à sa propre extension.',
    next: 'Demandez à votre administrateur d’ajouter l’identifiant de cette extension à la passerelle.',
  },
  rate_limited: {
    sentence: 'Trop de demandes en peu de temps.',
    next: 'Attendez un instant, puis réessayez.',
  },
  too_many_streams: {
    sentence: 'Trop de réponses sont en cours à la fois.',
    next: 'Attendez que l’une d’elles se termine, puis réessayez.',
  },
  tokens_used_up: {
    sentence: 'Les jetons du jour sont épuisés.',
    next: 'Réessayez demain ou demandez-en davantage à votre administrateur.',
  },
  limits_unavailable: {
    sentence: 'La passerelle ne peut pas vérifier ses limites pour le moment.',
    next: 'Réessayez dans un instant ou prévenez votre administrateur.',
  },
  busy: {
    sentence: 'La passerelle est occupée.',
    next: 'Attendez un instant, puis réessayez.',
  },
  storage_unavailable: {
    sentence: 'La passerelle n’arrive pas à joindre sa base de données.',
    next: 'Réessayez dans un instant ou prévenez votre administrateur.',
  },
  internal: {
    sentence: 'Un problème est survenu dans la passerelle.',
    next: 'Réessayez. Si cela se reproduit, prévenez votre administrateur.',
  },
  role_needed: {
    sentence: 'Il faut pour cela un rôle que vous n’avez pas.',
    next: 'Demandez-le à une personne de votre organisation qui a le rôle « owner ».',
  },
  fresh_sign_in_needed: {
    sentence: 'Il faut pour cela une connexion qui date de moins de 15 minutes.',
    next: 'Reconnectez-vous, puis recommencez.',
  },
  changed_meanwhile: {
    sentence: 'Quelqu’un d’autre l’a modifié entre-temps.',
    next: 'Relisez la nouvelle version, puis refaites votre modification.',
  },
  changed_since: {
    sentence: 'Ce qui serait rétabli a encore été modifié depuis.',
    next: 'Examinez les modifications suivantes et annulez-les d’abord.',
  },
  not_undoable: {
    sentence: 'Cela ne peut pas être annulé.',
    next: 'Faites plutôt la modification voulue.',
  },
  terms_outdated: {
    sentence: 'Les conditions indiquées ne sont pas celles en vigueur.',
    next: 'Lisez les conditions en vigueur et acceptez celles-ci.',
  },
  hipaa_no_baa: {
    sentence:
      'Votre organisation est soumise à HIPAA, et aucun accord enregistré ne couvre tous ceux qui traitent ses données.',
    next: 'Enregistrez un accord de partenariat (business associate agreement) qui les couvre tous, puis donnez l’accord à Sidenote.',
  },
  person_unknown: {
    sentence: 'Votre organisation ne sait rien d’une telle personne.',
    next: 'Vérifiez l’identifiant (subject) que lui donne votre fournisseur d’identité.',
  },
  no_route: {
    sentence: 'Aucun modèle de la région de votre organisation n’est autorisé à répondre à cette action.',
    next: 'Choisissez une autre action ou demandez à votre administrateur d’ajouter un modèle dans votre région.',
  },
  provider_not_attested: {
    sentence:
      'L’engagement du fournisseur du modèle sur la conservation ou l’entraînement a expiré ou ne suffit pas.',
    next: 'Demandez à votre administrateur de le renouveler.',
  },
  sub_processor_not_effective: {
    sentence: 'Le fournisseur du modèle est annoncé comme sous-traitant ultérieur, mais ne l’est pas encore.',
    next: 'Attendez la date annoncée ou choisissez une autre action.',
  },
  key_missing: {
    sentence: 'La passerelle n’a pas de clé pour le fournisseur du modèle.',
    next: 'Prévenez votre administrateur.',
  },
  needs_model: {
    sentence:
      'Cette action a besoin d’un modèle de langage, et votre organisation utilise le moteur intégré.',
    next: 'Choisissez une autre action ou demandez à votre administrateur de connecter un modèle. Certaines actions s’en passent, mais en anglais seulement.',
  },
  upstream_unreachable: {
    sentence: 'Le fournisseur du modèle est injoignable.',
    next: 'Réessayez dans un instant.',
  },
  tls_upstream: {
    sentence: 'Le certificat du fournisseur du modèle n’est pas fiable, rien ne lui a donc été envoyé.',
    next: 'Prévenez votre administrateur.',
  },
  upstream_refused: {
    sentence: 'Le fournisseur du modèle a refusé la clé ou la demande de votre organisation.',
    next: 'Prévenez votre administrateur.',
  },
  upstream_rate_limited: {
    sentence: 'Le fournisseur du modèle reçoit trop de demandes.',
    next: 'Attendez un instant, puis réessayez.',
  },
  upstream_error: {
    sentence: 'Le fournisseur du modèle a signalé une erreur.',
    next: 'Réessayez dans un instant.',
  },
  upstream_invalid: {
    sentence: 'La réponse du fournisseur du modèle était incompréhensible.',
    next: 'Réessayez. Si cela se reproduit, prévenez votre administrateur.',
  },
  upstream_truncated: {
    sentence: 'Le fournisseur du modèle s’est interrompu au milieu de la réponse.',
    next: 'Gardez ce qui est arrivé ou réessayez.',
  },
  upstream_timeout: {
    sentence: 'Le fournisseur du modèle a mis trop de temps.',
    next: 'Réessayez dans un instant.',
  },
  gateway_lost: {
    sentence: 'La liaison avec la passerelle a été coupée.',
    next: 'Ce qui est arrivé est conservé. Réessayez pour avoir la réponse entière.',
  },
  gateway_address_invalid: {
    sentence: 'Sidenote ne peut pas utiliser cette adresse.',
    next: 'Elle commence par https:// et n’a pas de chemin, par exemple https://gateway.example.',
  },
  gateway_invalid: {
    sentence: 'L’adresse répond, mais pas comme une passerelle Sidenote.',
    next: 'Vérifiez l’adresse de la passerelle.',
  },
  worker_restarted: {
    sentence: 'Le navigateur a arrêté Sidenote au milieu de la réponse.',
    next: 'Ce qui est arrivé est conservé. Réessayez pour avoir la réponse entière.',
  },
  sign_in_elsewhere: {
    sentence:
      'La passerelle renvoie vers une autre connexion que celle de la stratégie de votre organisation.',
    next: 'Montrez la page de diagnostic à votre administrateur : la stratégie et la passerelle doivent indiquer le même fournisseur et le même client.',
  },
  sign_in_page_not_loaded: {
    sentence: 'La page de connexion n’a pas pu être chargée.',
    next: 'Vérifiez votre réseau ou votre VPN. Si le navigateur dit que la page est bloquée, votre administrateur doit l’ouvrir.',
  },
  sign_in_failed: {
    sentence: 'La connexion n’a pas abouti.',
    next: 'Réessayez. Si la fenêtre s’est fermée toute seule, prévenez votre administrateur.',
  },
} as const;
