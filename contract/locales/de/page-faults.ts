/** What goes wrong between Sidenote and the page, in German. */
export const pageFaults = {
  page_not_granted: {
    sentence: 'Der Browser zeigt Sidenote eine Seite erst, wenn Sie es dort aufrufen.',
    next: 'Klicken Sie mit der rechten Maustaste auf den markierten Text oder öffnen Sie Sidenote auf dieser Seite über die Symbolleiste.',
  },
  selection_empty: {
    sentence: 'Es ist nichts markiert.',
    next: 'Markieren Sie Text auf der Seite und versuchen Sie es erneut.',
  },
  selection_too_large: {
    sentence: 'Die Auswahl ist zu lang.',
    next: 'Markieren Sie eine kürzere Textstelle.',
  },
  field_protected: {
    sentence: 'Sidenote liest nie Felder für Passwörter, Einmalcodes oder Zahlungsdaten.',
    next: 'Markieren Sie Text an einer anderen Stelle.',
  },
  secret_found: {
    sentence:
      'Der Text enthält einen Schlüssel, ein Passwort oder eine Kartennummer. In Ihrer Organisation darf niemand so etwas senden.',
    next: 'Nehmen Sie es aus dem Text heraus oder markieren Sie eine Stelle ohne solche Angaben.',
  },
  personal_data_found: {
    sentence: 'Der Text enthält personenbezogene Daten. In Ihrer Organisation darf niemand so etwas senden.',
    next: 'Nehmen Sie sie aus dem Text heraus oder markieren Sie eine Stelle ohne solche Angaben.',
  },
  page_not_readable: {
    sentence: 'Der Browser lässt Sidenote diese Seite nicht lesen.',
    next: 'Klicken Sie noch einmal mit der rechten Maustaste auf den Text oder versuchen Sie es auf einer anderen Seite.',
  },
  page_closed_to_extensions: {
    sentence: 'Die Browser-Richtlinie Ihrer Organisation sperrt diese Seite für Erweiterungen.',
    next: 'Bitten Sie Ihre Administration, sie für Sidenote zu öffnen, oder arbeiten Sie auf einer anderen Seite.',
  },
  page_perhaps_closed: {
    sentence:
      'Firefox lässt Sidenote diese Seite nicht lesen. Vielleicht sperrt die Browser-Richtlinie Ihrer Organisation sie für Erweiterungen.',
    next: 'Bitten Sie Ihre Administration, sie für Sidenote zu öffnen, oder arbeiten Sie auf einer anderen Seite.',
  },
  frame_perhaps_closed: {
    sentence:
      'Dieser Teil der Seite gehört zu einer anderen Website. Firefox verrät nicht, ob die Browser-Richtlinie Ihrer Organisation diese für Erweiterungen sperrt; deshalb bleibt er unberührt.',
    next: 'Öffnen Sie ihn in einem eigenen Tab und markieren Sie den Text dort.',
  },
  page_not_offered: {
    sentence: 'Sidenote kann diese Seite nicht als Ganzes lesen.',
    next: 'Markieren Sie den Text darauf (Strg+A markiert alles) und wählen Sie die Aktion noch einmal.',
  },
  product_refused: {
    sentence: 'Die Website hat Sidenote nicht gegeben, was diese Seite zeigt.',
    next: 'Prüfen Sie, ob Sie dort angemeldet sind, oder markieren Sie den Text und wählen Sie die Aktion noch einmal.',
  },
  no_comments: {
    sentence: 'Hier gibt es keine Kommentare.',
    next: 'Öffnen Sie, worum sich die Diskussion dreht, oder markieren Sie sie und wählen Sie die Aktion noch einmal.',
  },
  frame_not_readable: {
    sentence:
      'Dieser Teil der Seite gehört zu einer anderen Website, die der Browser Sidenote nicht lesen lässt.',
    next: 'Markieren Sie den Text darin und klicken Sie dann mit der rechten Maustaste auf die Auswahl.',
  },
  action_gone: {
    sentence: 'Diese Aktion gibt es nicht mehr.',
    next: 'Wählen Sie eine andere.',
  },
  document_gone: {
    sentence: 'Die Seite wurde geschlossen, neu geladen oder verlassen.',
    next: 'Kopieren Sie stattdessen die Antwort.',
  },
  place_changed: {
    sentence: 'Die Textstelle wurde seit Ihrer Anfrage auf der Seite geändert.',
    next: 'Kopieren Sie die Antwort oder markieren Sie die Stelle neu.',
  },
  written_changed: {
    sentence: 'Der eingefügte Text wurde inzwischen auf der Seite geändert.',
    next: 'Es wurde nichts angetastet. Kopieren Sie das Original und setzen Sie es selbst an seine Stelle.',
  },
  written_on: {
    sentence:
      'Sie haben inzwischen auf dieser Seite weitergeschrieben. Rückgängig würde zuerst das zurücknehmen.',
    next: 'Es wurde nichts angetastet. Verwenden Sie Rückgängig auf der Seite oder kopieren Sie das Original.',
  },
  target_read_only: {
    sentence: 'Der markierte Text lässt sich nicht bearbeiten.',
    next: 'Kopieren Sie stattdessen die Antwort.',
  },
  not_replaceable: {
    sentence:
      'Die Auswahl enthält mehr als Text, etwa ein Bild oder eine Erwähnung. Beim Ersetzen ginge das verloren.',
    next: 'Fügen Sie die Antwort darunter ein oder kopieren Sie sie.',
  },
  editor_refused: {
    sentence: 'Der Editor hat den Text nicht angenommen.',
    next: 'Es wurde nichts geändert. Kopieren Sie den Text und fügen Sie ihn dort ein.',
  },
  editor_differs: {
    sentence: 'Der Editor hat aus dem Text etwas anderes gemacht.',
    next: 'Sehen Sie auf der Seite nach: Rückgängig nimmt es dort zurück. Den Text können Sie hier kopieren.',
  },
} as const;
