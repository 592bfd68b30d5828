/** Signing in, and how far it is. In German. */
export const signIn = {
  title: 'Mit dem Arbeitskonto anmelden',
  gateway: 'Das Gateway Ihrer Organisation ist {address}.',
  locked: 'Von Ihrer Organisation verwaltet, hier nicht änderbar',
  otherGateway: 'Anderes Gateway verwenden',
  progress: 'Anmeldung läuft',
  opening: 'Das Anmeldefenster wird geöffnet …',
  waiting: 'Melden Sie sich in dem Fenster an, das sich geöffnet hat.',
  exchanging: 'Die Anmeldung wird abgeschlossen …',
} as const;
