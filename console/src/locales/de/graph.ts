/** The place of the teamwork graph, in German. */
export const graph = {
  lead: 'Diese Version hat keinen Teamwork-Graphen: Es wird nichts für ihn gesammelt, und er zeigt nichts von Ihrer Organisation.',
  now: 'Der Stand heute',
  collected: 'Dafür gesammelt',
  collectedText:
    'Nichts. Die Aufzeichnungen über Anfragen werden mit ihm wie ohne ihn aufbewahrt, und kein Graph entsteht daraus.',
  on: 'Eingeschaltet',
  onText:
    'Nein, und das ist auch nicht möglich. Sobald es ihn gibt, bleibt er aus, bis jemand mit der Rolle „Owner“ in Ihrer Organisation ihn freigibt.',
  will: 'Was er zeigen wird',
  work: 'Arbeit',
  workText:
    'Arten von Arbeit und ihren Zusammenhang sowie die Teams, die sie tun, jeweils mit der Herkunft der Angabe.',
  people: 'Personen',
  peopleText:
    'Was eine Person betrifft, sieht nur sie selbst; Gruppen werden ab fünf Personen gezeigt. Alle können für sich widersprechen.',
  texts: 'Texte',
  textsText: 'Keine: weder was jemand ausgewählt hat, noch eine Antwort, noch ein Titel.',
  promised: 'Was darüber versprochen ist',
  promisedLead:
    'Noch zeigt nichts, dass diese Versprechen gehalten werden, und die Seite „Vertrauen“ sagt das.',
} as const;
