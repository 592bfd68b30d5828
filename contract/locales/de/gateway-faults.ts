/** What goes wrong at the gateway, at the model provider and on the way there, in German. */
export const gatewayFaults = {
  invalid_request: {
    sentence: 'Das Gateway hat die Anfrage nicht verstanden.',
    next: 'Aktualisieren Sie Sidenote oder informieren Sie Ihre Administration.',
  },
  model_not_found: {
    sentence: 'Das Gateway kennt diese Aktion nicht.',
    next: 'Aktualisieren Sie Sidenote oder wählen Sie eine andere Aktion.',
  },
  not_found: {
    sentence: 'Unter dieser Adresse des Gateways gibt es nichts.',
    next: 'Prüfen Sie die Adresse.',
  },
  request_not_found: {
    sentence: 'Das Gateway kennt keine solche Anfrage von Ihnen.',
    next: 'Bewerten Sie eine Antwort, die Sie selbst erhalten haben.',
  },
  body_too_large: {
    sentence: 'Die Anfrage ist größer, als das Gateway annimmt.',
    next: 'Markieren Sie eine kürzere Textstelle.',
  },
  unsupported_media_type: {
    sentence: 'Das Gateway nimmt nur JSON an.',
    next: 'Senden Sie application/json in UTF-8, nicht komprimiert.',
  },
  origin_not_allowed: {
    sentence: 'Das Gateway antwortet nur seiner eigenen Erweiterung.',
    next: 'Bitten Sie Ihre Administration, die ID dieser Erweiterung im Gateway einzutragen.',
  },
  rate_limited: {
    sentence: 'Zu viele Anfragen in kurzer Zeit.',
    next: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  },
  too_many_streams: {
    sentence: 'Es laufen zu viele Antworten gleichzeitig.',
    next: 'Warten Sie, bis eine davon fertig ist, und versuchen Sie es erneut.',
  },
  tokens_used_up: {
    sentence: 'Die Tokens für heute sind aufgebraucht.',
    next: 'Versuchen Sie es morgen wieder oder bitten Sie Ihre Administration um mehr.',
  },
  limits_unavailable: {
    sentence: 'Das Gateway kann seine Limits gerade nicht prüfen.',
    next: 'Versuchen Sie es gleich noch einmal oder informieren Sie Ihre Administration.',
  },
  busy: {
    sentence: 'Das Gateway ist ausgelastet.',
    next: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  },
  storage_unavailable: {
    sentence: 'Das Gateway erreicht seine Datenbank nicht.',
    next: 'Versuchen Sie es gleich noch einmal oder informieren Sie Ihre Administration.',
  },
  internal: {
    sentence: 'Im Gateway ist etwas schiefgegangen.',
    next: 'Versuchen Sie es erneut. Wenn es wieder passiert, informieren Sie Ihre Administration.',
  },
  role_needed: {
    sentence: 'Dafür ist eine Rolle nötig, die Sie nicht haben.',
    next: 'Bitten Sie eine Person mit der Rolle „Owner“ in Ihrer Organisation, sie Ihnen zu geben.',
  },
  fresh_sign_in_needed: {
    sentence: 'Dafür darf Ihre Anmeldung nicht älter als 15 Minuten sein.',
    next: 'Melden Sie sich neu an und wiederholen Sie den Schritt.',
  },
  changed_meanwhile: {
    sentence: 'Jemand anderes hat das inzwischen geändert.',
    next: 'Lesen Sie den neuen Stand und wiederholen Sie Ihre Änderung.',
  },
  changed_since: {
    sentence: 'Was dies zurückholen würde, wurde seither noch einmal geändert.',
    next: 'Sehen Sie sich die späteren Änderungen an und machen Sie zuerst diese rückgängig.',
  },
  not_undoable: {
    sentence: 'Das lässt sich nicht rückgängig machen.',
    next: 'Nehmen Sie stattdessen die gewünschte Änderung vor.',
  },
  terms_outdated: {
    sentence: 'Die genannten Bedingungen sind nicht die geltenden.',
    next: 'Lesen Sie die geltenden Bedingungen und stimmen Sie diesen zu.',
  },
  hipaa_no_baa: {
    sentence:
      'Ihre Organisation ist an HIPAA gebunden, und es ist keine Vereinbarung hinterlegt, die alle erfasst, die ihre Daten verarbeiten.',
    next: 'Hinterlegen Sie ein Business Associate Agreement, das sie alle erfasst, und geben Sie Sidenote dann frei.',
  },
  person_unknown: {
    sentence: 'Über eine solche Person ist in Ihrer Organisation nichts bekannt.',
    next: 'Prüfen Sie die Kennung (subject), die Ihr Identitätsanbieter ihr gibt.',
  },
  no_route: {
    sentence: 'In der Region Ihrer Organisation darf kein Modell diese Aktion beantworten.',
    next: 'Wählen Sie eine andere Aktion oder bitten Sie Ihre Administration um ein Modell in Ihrer Region.',
  },
  provider_not_attested: {
    sentence:
      'Die Zusage des Modellanbieters zu Aufbewahrung oder Training ist abgelaufen oder reicht nicht aus.',
    next: 'Bitten Sie Ihre Administration, sie zu erneuern.',
  },
  sub_processor_not_effective: {
    sentence: 'Der Modellanbieter ist als Unterauftragsverarbeiter angekündigt, aber noch nicht zugelassen.',
    next: 'Warten Sie bis zum angekündigten Datum oder wählen Sie eine andere Aktion.',
  },
  key_missing: {
    sentence: 'Dem Gateway fehlt der Schlüssel für den Modellanbieter.',
    next: 'Informieren Sie Ihre Administration.',
  },
  needs_model: {
    sentence:
      'Diese Aktion braucht ein Sprachmodell, und Ihre Organisation verwendet die integrierte Engine.',
    next: 'Wählen Sie eine andere Aktion oder bitten Sie Ihre Administration, ein Modell anzubinden. Manche Aktionen kommen ohne aus, aber nur bei englischem Text.',
  },
  upstream_unreachable: {
    sentence: 'Der Modellanbieter ist nicht erreichbar.',
    next: 'Versuchen Sie es gleich noch einmal.',
  },
  tls_upstream: {
    sentence:
      'Das Zertifikat des Modellanbieters ist nicht vertrauenswürdig, deshalb wurde ihm nichts gesendet.',
    next: 'Informieren Sie Ihre Administration.',
  },
  upstream_refused: {
    sentence: 'Der Modellanbieter hat den Schlüssel oder die Anfrage Ihrer Organisation abgelehnt.',
    next: 'Informieren Sie Ihre Administration.',
  },
  upstream_rate_limited: {
    sentence: 'Beim Modellanbieter gehen gerade zu viele Anfragen ein.',
    next: 'Warten Sie einen Moment und versuchen Sie es erneut.',
  },
  upstream_error: {
    sentence: 'Der Modellanbieter hat einen Fehler gemeldet.',
    next: 'Versuchen Sie es gleich noch einmal.',
  },
  upstream_invalid: {
    sentence: 'Die Antwort des Modellanbieters war nicht zu verstehen.',
    next: 'Versuchen Sie es erneut. Wenn es wieder passiert, informieren Sie Ihre Administration.',
  },
  upstream_truncated: {
    sentence: 'Der Modellanbieter hat mitten in der Antwort abgebrochen.',
    next: 'Behalten Sie, was da ist, oder versuchen Sie es erneut.',
  },
  upstream_timeout: {
    sentence: 'Der Modellanbieter hat zu lange gebraucht.',
    next: 'Versuchen Sie es gleich noch einmal.',
  },
  gateway_lost: {
    sentence: 'Die Verbindung zum Gateway ist abgebrochen.',
    next: 'Was angekommen ist, bleibt erhalten. Für die ganze Antwort versuchen Sie es erneut.',
  },
  gateway_address_invalid: {
    sentence: 'Diese Adresse kann Sidenote nicht verwenden.',
    next: 'Sie beginnt mit https:// und hat keinen Pfad, zum Beispiel https://gateway.example.',
  },
  gateway_invalid: {
    sentence: 'Unter der Adresse antwortet etwas, aber kein Sidenote-Gateway.',
    next: 'Prüfen Sie die Adresse des Gateways.',
  },
  worker_restarted: {
    sentence: 'Der Browser hat Sidenote mitten in der Antwort angehalten.',
    next: 'Was angekommen ist, bleibt erhalten. Für die ganze Antwort versuchen Sie es erneut.',
  },
  sign_in_elsewhere: {
    sentence: 'Das Gateway verweist auf eine andere Anmeldung als die Richtlinie Ihrer Organisation.',
    next: 'Zeigen Sie Ihrer Administration die Diagnoseseite: Richtlinie und Gateway müssen denselben Anbieter und denselben Client nennen.',
  },
  sign_in_page_not_loaded: {
    sentence: 'Die Anmeldeseite konnte nicht geladen werden.',
    next: 'Prüfen Sie Ihre Verbindung oder das VPN. Wenn der Browser die Seite als gesperrt meldet, muss Ihre Administration sie öffnen.',
  },
  sign_in_failed: {
    sentence: 'Die Anmeldung wurde nicht abgeschlossen.',
    next: 'Versuchen Sie es erneut. Wenn sich das Fenster von selbst geschlossen hat, informieren Sie Ihre Administration.',
  },
} as const;
