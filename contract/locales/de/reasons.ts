/** Why an action may not run, in German. */
export const reasons = {
  policy_pending: {
    sentence: 'Ihre Organisation hat Sidenote installiert, aber die Richtlinie dazu ist noch nicht da.',
    next: 'Meist dauert es ein paar Sekunden. Wenn sie ausbleibt, zeigen Sie Ihrer Administration die Diagnoseseite.',
  },
  policy_invalid: {
    sentence:
      'Die Richtlinie Ihrer Organisation für Sidenote enthält einen Fehler, deshalb bleibt Sidenote aus.',
    next: 'Zeigen Sie Ihrer Administration die Diagnoseseite: Dort steht der Fehler.',
  },
  not_configured: {
    sentence: 'Sidenote kennt Ihre Organisation noch nicht.',
    next: 'Geben Sie die Adresse des Gateways Ihrer Organisation ein.',
  },
  disabled_by_admin: {
    sentence: 'Ihre Organisation hat Sidenote in diesem Browser ausgeschaltet.',
    next: 'Wenden Sie sich an Ihre Administration, wenn Sie es brauchen.',
  },
  page_not_supported: {
    sentence: 'Sidenote funktioniert nur auf Webseiten mit https-Adresse.',
    next: 'Öffnen Sie die Seite in einem normalen Tab und versuchen Sie es dort erneut.',
  },
  signed_out: {
    sentence: 'Sie sind nicht angemeldet.',
    next: 'Melden Sie sich mit Ihrem Arbeitskonto an.',
  },
  gateway_unreachable: {
    sentence: 'Das Gateway Ihrer Organisation antwortet nicht, deshalb lassen sich ihre Regeln nicht prüfen.',
    next: 'Prüfen Sie Ihre Verbindung oder das VPN und versuchen Sie es erneut.',
  },
  region_mismatch: {
    sentence: 'Die Daten Ihrer Organisation bleiben in einer anderen Region als der dieses Gateways.',
    next: 'Fragen Sie Ihre Administration nach der Adresse des Gateways Ihrer Region.',
  },
  access_revoked: {
    sentence: 'Ihre Organisation hat Ihren Zugang zu Sidenote beendet.',
    next: 'Wenden Sie sich an Ihre Administration, wenn Sie ihn brauchen.',
  },
  wrong_organisation: {
    sentence:
      'Das Gateway gehört zu einer anderen Organisation, als die Richtlinie Ihrer Organisation nennt.',
    next: 'Zeigen Sie Ihrer Administration die Diagnoseseite: Richtlinie und Gateway müssen dieselbe Organisation nennen.',
  },
  not_opted_in: {
    sentence: 'Ihre Organisation hat Sidenote nicht freigegeben.',
    next: 'Bitten Sie Ihre Administration um die Freigabe. Sie selbst können sie nicht erteilen.',
  },
  suspended: {
    sentence: 'Die Nutzung von Sidenote ist in Ihrer Organisation ausgesetzt.',
    next: 'Fragen Sie Ihre Administration: Sie hat eine Pause angeordnet, oder es fehlt etwas, zum Beispiel die Zustimmung zu neuen Bedingungen.',
  },
  group_not_allowed: {
    sentence: 'Ihre Organisation erlaubt Sidenote nur für andere Gruppen als Ihre.',
    next: 'Bitten Sie Ihre Administration, Ihre Gruppe aufzunehmen.',
  },
  hipaa_not_bound: {
    sentence:
      'Die Richtlinie Ihrer Organisation verlangt die HIPAA-Regeln, die das Gateway für sie nicht einhält.',
    next: 'Wenden Sie sich an Ihre Administration: Entweder bindet das Gateway Ihre Organisation an HIPAA, oder in der Richtlinie steht hipaaMode false.',
  },
  hipaa_blocked: {
    sentence: 'Hier bewahrt Ihre Organisation Gesundheitsdaten auf, deshalb bleibt Sidenote außen vor.',
    next: 'Arbeiten Sie auf einer Website ohne Gesundheitsdaten.',
  },
  site_not_allowed: {
    sentence: 'Ihre Organisation erlaubt Sidenote auf dieser Website nicht.',
    next: 'Bitten Sie Ihre Administration, die Website zu erlauben, oder arbeiten Sie auf einer erlaubten.',
  },
  product_not_allowed: {
    sentence: 'Ihre Organisation erlaubt Sidenote in diesem Produkt nicht.',
    next: 'Bitten Sie Ihre Administration, das Produkt zu erlauben.',
  },
  action_not_allowed: {
    sentence: 'Ihre Organisation erlaubt diese Aktion nicht.',
    next: 'Wählen Sie eine andere Aktion oder bitten Sie Ihre Administration, diese zu erlauben.',
  },
} as const;
