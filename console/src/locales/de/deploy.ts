/** The screen that gives the templates and says which versions are in use, in German. */
export const deploy = {
  leadReady:
    'Alles ist da: Wählen Sie Ihr System, laden Sie dessen Dateien herunter und geben Sie sie Ihren Browsern.',
  leadMissing: {
    one: '{count} Sache fehlt noch, bevor Browser Sidenote per Richtlinie bekommen können.',
    other: '{count} Dinge fehlen noch, bevor Browser Sidenote per Richtlinie bekommen können.',
  },
  missing: 'Was fehlt',
  needs: {
    public_address:
      'Eine https-Adresse, die Browser erreichen. Setzen Sie publicUrl in der Konfiguration des Gateways.',
    sign_in: 'Ein eigener Identitätsanbieter. Setzen Sie identity in der Konfiguration des Gateways.',
    own_key:
      'Ein Paket mit Ihrem eigenen Schlüssel. Führen Sie npm run package aus und tragen Sie dessen IDs als extensionIds ein.',
    packages:
      'Pakete für Chromium und für Firefox, die das Gateway ausliefert. Setzen Sie updates.dir auf den Ordner, den npm run package gefüllt hat.',
    values: 'Ein Wert, den die Erweiterung annimmt. Einer der unten stehenden hat nicht die nötige Form.',
  },
  values: 'Was Browsern mitgeteilt wird',
  valuesLead:
    'Die Regeln des Gateways gelten in jedem Fall. Was auch in den Browsern steht, schränkt weiter ein.',
  narrow: 'Websites, Produkte und Aktionen',
  narrows: {
    gateway: 'Nur im Gateway: Änderungen gelten sofort',
    browser: 'Auch in den Browsern: Änderungen brauchen zusätzlich neue Dateien',
  },
  privateWindows: 'In privaten Fenstern von Firefox',
  private: { no: 'Aus', yes: 'An' },
  set: 'Auf diesen Wert',
  key: 'Schlüssel',
  files: 'Dateien',
  filesLead: 'Dieselben Vorlagen wie in der Dokumentation, mit Ihren Werten. Nichts darin ist geheim.',
  noFiles: 'Noch keine Dateien',
  noFilesNext:
    'Sie entstehen, sobald nichts mehr fehlt: Eine Datei mit einem falschen Wert würde Sidenote ausschalten.',
  download: 'Herunterladen',
  downloadOf: '{file} herunterladen',
  places: {
    linux: 'Linux',
    windows: 'Windows',
    macos: 'macOS',
    firefox: 'Firefox',
    intune: 'Intune',
    'google-admin': 'Google-Admin-Konsole',
    everywhere: 'Ihre Werte',
  },
  how: {
    linux:
      'Legen Sie die Datei jedes Browsers in dessen Ordner für verwaltete Richtlinien, in den nur root schreiben darf.',
    windows:
      'Importieren Sie für einen Pilotversuch eine .reg-Datei auf einem Rechner. Für alle Rechner legen Sie die ADMX und ihre ADML in den zentralen Speicher.',
    macos:
      'Verteilen Sie die Profile mit Ihrer Geräteverwaltung. Jamf nimmt seine eigenen Dateien als benutzerdefiniertes Schema.',
    firefox:
      'Speichern Sie sie als policies.json, unter Linux in /etc/firefox/policies. Firefox liest sie beim Start.',
    intune: 'Erstellen Sie eine benutzerdefinierte Konfiguration und tragen Sie die Zeilen der Datei ein.',
    'google-admin':
      'Fügen Sie die App mit ihrer ID und Adresse hinzu, erzwingen Sie die Installation und fügen Sie die Richtlinie in das Feld dafür ein.',
    everywhere: 'Alle Werte in einer Datei, für npm run policies.',
  },
  fleet: 'Verwendete Versionen',
  fleetLead:
    'Wie oft Browser in den letzten 30 Tagen ihre Version gemeldet haben. Wer es war, wird nicht aufbewahrt; lesen Sie die Zahlen daher als Anteile. Ein Browser mit fehlerhafter Richtlinie meldet nichts mehr; seine Diagnoseseite sagt, warum.',
  noFleet: 'Noch kein Browser hat seine Version gemeldet',
  noFleetNext: 'Browser tun das, sobald jemand angemeldet ist, mit der ersten Frage nach jedem Start.',
  browser: 'Browser',
  version: 'Version',
  told: 'Gemeldet',
  policy: 'Richtlinie',
  policies: { ready: 'In Kraft', unmanaged: 'Keine', unknown: 'Nicht gemeldet' },
  last: 'Zuletzt gemeldet',
  offered: 'Jetzt angeboten',
  isOffered: 'Ja',
  isOlder: 'Nein, sondern {version}',
  nothingOffered: 'Hier wird nichts angeboten',
  otherVersions: 'Andere',
  browsers: { chromium: 'Chrome und Chromium', edge: 'Edge', firefox: 'Firefox' },
} as const;
