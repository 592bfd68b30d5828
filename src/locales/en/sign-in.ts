/** Signing in, and how far it is. */
export const signIn = {
  title: 'Sign in with your work account',
  gateway: 'Your organisation’s gateway is {address}.',
  locked: 'Managed by your organisation, cannot be changed here',
  otherGateway: 'Use another gateway',
  progress: 'Signing in',
  opening: 'Opening the sign-in window …',
  waiting: 'Sign in, in the window that has opened.',
  exchanging: 'Finishing the sign-in …',
} as const;
