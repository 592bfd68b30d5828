/** The one thing to know first when Sidenote does not work, and what an admin does about it. In German. */
export const verdict = {
  notUnderstood: 'Die Richtlinie ist nicht zu verstehen.',
  staysOff: 'Sidenote bleibt aus, bis die Richtlinie stimmt.',
  more: { one: 'Weiter unten steht noch ein Fehler.', other: 'Weiter unten stehen noch {count} Fehler.' },
  nobody: 'Niemand verwaltet Sidenote in diesem Browser, und es ist kein Gateway angegeben.',
  nobodyNext:
    'Geben Sie im Panel die Adresse des Gateways Ihrer Organisation ein oder installieren Sie Sidenote per Richtlinie.',
  fromMemory:
    'Der Browser hat noch nicht mitgeteilt, wie die Richtlinie lautet; gezeigt wird, was er zuletzt gesagt hat.',
  fromMemoryNext: 'Bis dahin geht nichts über das Netz. Nach einem Start dauert das ein paar Sekunden.',
  good: 'Sidenote ist eingerichtet und sein Gateway antwortet.',
  signedIn: 'Jemand ist angemeldet.',
  signedOut: 'Noch ist niemand angemeldet.',
  unheard: 'Der Browser hat noch nicht mitgeteilt, ob es eine Richtlinie gibt.',
  unheardNext: 'Nach einem Start dauert das ein paar Sekunden.',
  noPolicy: 'Die Administration hat Sidenote installiert, und der Browser hat keine Richtlinie dafür.',
  noPolicyNext:
    'Direkt nach der Installation dauert das ein paar Sekunden. Wenn es so bleibt: Die Richtlinie gehört unter {path}.',
  lookInFirefox:
    'Wie Firefox die Richtlinie liest, steht in about:policies; eine Änderung wird beim nächsten Start sichtbar.',
  lookInChromium:
    'In chrome://policy muss unter Sidenote jeder Schlüssel stehen: Einen Schlüssel, der anders geschrieben ist oder dessen Wert einen anderen Typ hat, lässt der Browser stillschweigend weg.',
  enabledNotSet:
    'Der Schlüssel enabled ist nicht gesetzt, oder sein Wert ist nicht true oder false. Deshalb bleibt Sidenote aus.',
  setEnabled: 'Setzen Sie enabled auf true.',
  off: 'Die Richtlinie hat Sidenote ausgeschaltet.',
  offNext: 'Setzen Sie enabled auf true, um es einzuschalten.',
  asking: '{gateway} wird gefragt …',
  askingNext: 'Das kann zehn Sekunden dauern.',
  unreachable: 'Unter {gateway} antwortet nichts.',
  unreachableNext:
    'Prüfen Sie die Adresse, dann alles, was zwischen diesem Browser und {host} liegt: Namensauflösung, VPN, Proxy, Firewall, Zertifikat. Wo in ExtensionSettings runtime_blocked_hosts steht, tragen Sie {host} in runtime_allowed_hosts ein.',
  closedToUs: 'Unter {gateway} antwortet etwas, aber nicht dieser Erweiterung.',
  closedToUsNext:
    'Tragen Sie {id} in der Konfiguration des Gateways unter extensionIds ein und prüfen Sie, ob ein Proxy an seiner Stelle antwortet. Wo in ExtensionSettings runtime_blocked_hosts steht, tragen Sie {host} in runtime_allowed_hosts ein.',
  notAGateway:
    'Was unter {gateway} antwortet, ist kein Sidenote-Gateway oder eines mit einer anderen öffentlichen Adresse.',
  notAGatewayNext:
    'Prüfen Sie gatewayUrl und in der Konfiguration des Gateways publicUrl: Beide müssen gleich sein.',
  signInElsewhereNext:
    'oidcIssuer und oidcClientId müssen in der Richtlinie Zeichen für Zeichen so lauten wie in der Konfiguration des Gateways.',
  pageNotLoadedNext:
    'Öffnen Sie die Seite in einem Tab: Wenn der Browser sie als gesperrt meldet, erlauben Sie den Host des Anbieters in URLAllowlist oder nehmen Sie ihn aus URLBlocklist heraus.',
  signInFailedNext:
    'Versuchen Sie es erneut. Wo Firefox im Fenster meldet, dass die Seite blockiert ist, tragen Sie den Host des Anbieters in WebsiteFilter unter Exceptions ein oder nehmen Sie ihn aus Block heraus.',
  otherOrganisation: 'Die Richtlinie nennt die Organisation {ours}, das Gateway gehört zu {theirs}.',
  otherOrganisationNext: 'Setzen Sie orgId in der Richtlinie auf die ID aus der Konfiguration des Gateways.',
  otherRegion: 'Die Richtlinie verlangt die Region {ours}, das Gateway steht in {theirs}.',
  otherRegionNext: 'Nennen Sie in gatewayUrl das Gateway Ihrer Region.',
  hipaa:
    'Die Richtlinie verlangt die HIPAA-Regeln (das tut sie auch, wo hipaaMode nicht gesetzt ist), und das Gateway hält sie für Ihre Organisation nicht ein.',
  hipaaNext:
    'Setzen Sie hipaaMode auf false, wenn HIPAA Sie nicht bindet; sonst hinterlegen Sie die Vereinbarung im Gateway.',
  nothingAllowed: {
    one: 'Nichts ist erlaubt: {keys} hat keinen Eintrag, oder der Browser hat die Liste verworfen.',
    other: 'Nichts ist erlaubt: {keys} haben keinen Eintrag, oder der Browser hat die Listen verworfen.',
  },
  nothingAllowedNext:
    'Tragen Sie ein, was erlaubt ist, oder * für alles, was das Gateway erlaubt. Schon ein Eintrag vom falschen Typ lässt den Browser die ganze Liste verwerfen.',
} as const;
