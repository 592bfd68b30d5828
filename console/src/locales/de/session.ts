/** Signing in, again, and out. In German. */
export const session = {
  signInTitle: 'An der Konsole anmelden',
  signInLead:
    'Sie melden sich beim Identitätsanbieter Ihrer Organisation an. Er legt auch fest, was Sie hier sehen dürfen.',
  signIn: 'Anmelden',
  endedTitle: 'Sie sind abgemeldet',
  endedLead:
    'Hier hat 15 Minuten lang niemand etwas getan, Ihre Anmeldung ist älter als 8 Stunden, oder Sie haben sich anderswo abgemeldet. Nach der Anmeldung ist alles, wie Sie es verlassen haben.',
  trouble: {
    failed:
      'Die Anmeldung wurde nicht abgeschlossen: Sie wurde abgelehnt, hat zu lange gedauert oder wurde in einem anderen Fenster begonnen.',
    provider_away:
      'Der Identitätsanbieter Ihrer Organisation antwortet nicht. Versuchen Sie es in einer Minute erneut.',
    not_set_up:
      'Wer das Gateway betreibt, hat die Konsole noch nicht beim Identitätsanbieter eingerichtet (Konfigurationsschlüssel identity.issuers, console).',
    unknown_organisation: 'Dieses Gateway bedient die Organisation nicht, die Ihr Identitätsanbieter nennt.',
    other_region:
      'Die Daten Ihrer Organisation bleiben in einer anderen Region als der dieses Gateways. Von Ihrer Anmeldung wurde hier nichts gespeichert.',
    somebody_else: 'Es hat sich jemand anderes angemeldet als zuvor. Nichts wurde geändert.',
    not_asked:
      'Der Identitätsanbieter Ihrer Organisation hat nicht gefragt, wer Sie sind, oder sagt nicht, wann er es zuletzt getan hat. Nichts wurde geändert. Sagen Sie es denen, die ihn betreiben: Er muss max_age befolgen und auth_time in das Zugriffstoken schreiben.',
  },
  anewTitle: 'Sie haben sich angemeldet',
  anewLead: 'Die Änderung geht in dem Fenster weiter, aus dem Sie kamen. Dieses können Sie schließen.',
  anewNotTitle: 'Das war keine neue Anmeldung',
  anewNotLead: 'Die Änderung wurde nicht gesendet. Sie wartet in dem Fenster, aus dem Sie kamen.',
  freshTitle: 'Noch einmal anmelden',
  freshLead:
    'Dies ändert etwas für Ihre ganze Organisation, und Ihre Anmeldung ist älter als 15 Minuten. Dafür öffnet sich ein kleines Fenster. Danach wird die Änderung gesendet, und nichts, was Sie geschrieben haben, geht verloren.',
  fresh: 'In einem kleinen Fenster anmelden',
  freshWaiting: 'Warten auf das kleine Fenster …',
  freshBlocked:
    'Der Browser hat das Fenster nicht geöffnet. Erlauben Sie dieser Seite, Fenster zu öffnen, und versuchen Sie es erneut.',
} as const;
