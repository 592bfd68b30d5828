/** The actions that find something in a passage, in German. */
export const extract = {
  summarise: {
    title: 'Zusammenfassen',
    description: 'Das Wichtigste für alle, die nicht die Zeit haben, alles zu lesen.',
    does: 'Gibt das Wesentliche der markierten Stelle in wenigen Sätzen wieder.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, verlinkte Seiten, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Lange Beschreibungen, Diskussionen und Besprechungsnotizen.',
    doNotUseFor: 'Entscheidungen, die an Einzelheiten hängen: Lesen Sie das Original.',
    knownLimits:
      'Kann auslassen, was Ihnen wichtig ist. Die integrierte Engine zitiert die wichtigsten Sätze und schreibt keine neuen.',
  },
  'key-points': {
    title: 'Kernpunkte auflisten',
    description: 'Was die Textstelle im Kern sagt, ein Punkt pro Zeile.',
    does: 'Listet die wichtigsten Punkte der markierten Stelle in ihrer Reihenfolge auf.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, verlinkte Seiten, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Lange Seiten und Ankündigungen, die Sie überfliegen oder weitergeben wollen.',
    doNotUseFor: 'Entscheidungen, die an Einzelheiten hängen: Lesen Sie das Original.',
    knownLimits: 'Kann auslassen, was Ihnen wichtig ist. Die integrierte Engine zitiert ganze Sätze.',
  },
  'find-action-items': {
    title: 'Aufgaben finden',
    description: 'Listet auf, was zu tun ist, von wem und bis wann, soweit die Textstelle es sagt.',
    does: 'Listet die Aufgaben in der markierten Stelle auf, mit Zuständigen und Frist, wo diese genannt sind.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, das Personenverzeichnis, Ihren Kalender, frühere Anfragen.',
    worksWellFor: 'Besprechungsnotizen und lange Diskussionen.',
    doNotUseFor: 'Das Zuweisen von Arbeit, ohne die Genannten zu fragen.',
    knownLimits:
      'Aufgaben, die nur angedeutet sind, können fehlen. Die integrierte Engine findet nur ausdrücklich genannte, und nur auf Englisch.',
  },
  'list-decisions': {
    title: 'Entscheidungen auflisten',
    description: 'Was entschieden wurde, von wem und wann, soweit die Textstelle es sagt.',
    does: 'Listet auf, welche Entscheidungen laut der markierten Stelle getroffen wurden, mit Person und Zeitpunkt, wo sie es sagt.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, frühere Protokolle, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Protokolle, lange Diskussionen und Entwurfsdokumente.',
    doNotUseFor: 'Das Klären, was vereinbart wurde: Fragen Sie die, die dabei waren.',
    knownLimits:
      'Eine Entscheidung, die niemand so nennt, kann fehlen, und ein deutlicher Wunsch kann als eine gelten. Die integrierte Engine findet nur ausdrücklich genannte, und nur auf Englisch.',
  },
  'open-questions': {
    title: 'Offene Fragen finden',
    description: 'Listet auf, was die Textstelle fragt oder unklar nennt und nicht beantwortet.',
    does: 'Listet die Fragen auf, die die markierte Stelle stellt und offen lässt, und die Punkte, die sie unentschieden nennt.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den Rest der Seite, Antworten an anderer Stelle, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Reviews, Entwürfe und Diskussionen, vor der nächsten Besprechung.',
    doNotUseFor: 'Das Aufspüren von Lücken: Aufgelistet wird, was gefragt wird, nicht, was fehlt.',
    knownLimits:
      'Eine Frage, die außerhalb der Textstelle beantwortet wurde, erscheint als offen. Die integrierte Engine arbeitet nur auf Englisch.',
  },
  'suggest-title': {
    title: 'Titel vorschlagen',
    description: 'Eine kurze Zeile, die sagt, worum es in der Textstelle geht.',
    does: 'Schlägt einen Titel für die markierte Stelle vor, in ihren eigenen Begriffen.',
    uses: 'Den markierten Text und ob er formatiert ist.',
    doesNotUse: 'Den jetzigen Titel der Seite, Titel anderer Seiten, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Fehlerberichte, Seiten und Pull-Requests, die geschrieben wurden, bevor sie einen Namen hatten.',
    doNotUseFor: 'Namen von Produkten und Kampagnen: Ob einer schon vergeben ist, wird nicht geprüft.',
    knownLimits:
      'Ein Text über mehrere Dinge bekommt den Titel von einem davon. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  explain: {
    title: 'Erklären',
    description: 'Sagt, was die Textstelle bedeutet, für alle, die das Thema nicht kennen.',
    does: 'Erklärt die markierte Stelle: was sie sagt, was ihre allgemeinen Begriffe bedeuten und wie ihre Teile zusammenhängen.',
    uses: 'Den markierten Text, ob er formatiert ist, und was das Modell über allgemeine Begriffe weiß.',
    doesNotUse:
      'Den Rest der Seite, andere Seiten Ihrer Organisation, das Web, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Technische Bemerkungen, Fehlermeldungen und Code von anderen.',
    doNotUseFor:
      'Rat in Rechts-, Medizin- oder Sicherheitsfragen und Namen, die nur Ihre Organisation verwendet.',
    knownLimits:
      'Was das Modell weiß, kann veraltet oder falsch sein und klingt trotzdem sicher. Braucht ein Sprachmodell; mit Regeln geht es nicht.',
  },
  'define-term': {
    title: 'Begriff klären',
    description: 'Sagt, was ein Begriff laut dem Text bedeutet, oder dass der Text es nicht sagt.',
    does: 'Sucht in der markierten Stelle, was ein Begriff oder eine Abkürzung dort bedeutet.',
    uses: 'Den markierten Text, ob er formatiert ist, und den Begriff, den Sie nennen.',
    doesNotUse:
      'Den Rest der Seite, Wörterbücher, das Glossar Ihrer Organisation, das Web, frühere Anfragen.',
    worksWellFor:
      'Abkürzungen und Namen in langen Seiten: Markieren Sie den Text der Seite und nennen Sie den Begriff.',
    doNotUseFor: 'Begriffe, die der Text nur erwähnt: Anderswo wird nicht gesucht.',
    knownLimits:
      'Kennt nur die Bedeutung in diesem Text, die von der üblichen abweichen kann. Die integrierte Engine zitiert den Satz, der den Begriff definiert.',
  },
} as const;
