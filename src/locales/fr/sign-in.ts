/** Signing in, and how far it is. In French. */
export const signIn = {
  title: 'Connectez-vous avec votre compte professionnel',
  gateway: 'La passerelle de votre organisation est {address}.',
  locked: 'Gérée par votre organisation, non modifiable ici',
  otherGateway: 'Utiliser une autre passerelle',
  progress: 'Connexion en cours',
  opening: 'Ouverture de la fenêtre de connexion…',
  waiting: 'Connectez-vous dans la fenêtre qui s’est ouverte.',
  exchanging: 'Finalisation de la connexion…',
} as const;
