/** The screen of an action that may not run here. In French. */
export const blocked = {
  gatewayElsewhere: 'La passerelle dit se trouver à l’adresse {address}.',
  tellAdmin: 'Prévenez votre administrateur.',
  connectThere: 'Connectez-vous-y si votre administrateur est d’accord.',
  goneToGateway: 'Le texte était déjà parvenu à votre passerelle quand elle a refusé. Elle n’en garde rien.',
  readNotSent: 'Le texte a été lu sur la page, mais pas envoyé.',
  nothingRead: 'Le texte sélectionné n’a pas été lu et rien n’a été envoyé.',
  why: 'Pourquoi ?',
  whyNot: 'Pourquoi l’action « {action} » n’est-elle pas disponible ici ?',
  backToActions: 'Retour aux actions',
} as const;
