/** The actions that read what is open, in German. */
export const page = {
  'summarise-page': {
    title: 'Diese Seite zusammenfassen',
    description:
      'Was im geöffneten Vorgang oder Pull-Request, auf der Seite oder Karte steht, in wenigen Sätzen.',
    does: 'Gibt das Wesentliche dessen wieder, was auf der Seite geöffnet ist: Titel und Text, ohne die Kommentare.',
    uses: 'Den Text, den das Produkt Ihrer eigenen Sitzung zu dieser Seite gibt, oder Ihre Auswahl, wo es keinen gibt.',
    doesNotUse: 'Kommentare, verlinkte Seiten, Anhänge, Bilder, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor:
      'Lange Beschreibungen und Seiten, die Sie kennen müssen und nicht selbst geschrieben haben.',
    doNotUseFor: 'Das Genehmigen oder Unterschreiben dessen, was geöffnet ist: Lesen Sie das Original.',
    knownLimits:
      'Bilder, Diagramme und eingebettete Teile werden nicht gelesen. Die integrierte Engine zitiert die wichtigsten Sätze und schreibt keine neuen.',
  },
  'catch-up-on-comments': {
    title: 'Kommentare zusammenfassen',
    description:
      'Wer unter der Seite was gesagt hat: wie es steht, was entschieden wurde und was noch gefragt ist.',
    does: 'Berichtet aus den Kommentaren zu dem, was geöffnet ist: wer was gesagt hat, was entschieden wurde und worauf niemand geantwortet hat.',
    uses: 'Die Kommentare, die das Produkt Ihrer eigenen Sitzung gibt, mit Namen und Zeiten, oder Ihre Auswahl, wo es keine gibt.',
    doesNotUse:
      'Die Seite selbst, Reaktionen, Anhänge, gelöschte Kommentare, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Lange Diskussionen, zu denen Sie nach einigen Tagen zurückkehren.',
    doNotUseFor: 'Urteile über Menschen nach dem, was sie schrieben, und die Frage, wer recht hatte.',
    knownLimits:
      'Ironie und anderswo Vereinbartes bleiben unerkannt. Die integrierte Engine findet Entscheidungen, Aufgaben und Fragen nur auf Englisch.',
  },
  'suggest-child-items': {
    title: 'Untergeordnete Vorgänge vorschlagen',
    description:
      'Teile, in die sich der geöffnete Vorgang zerlegen ließe, zum Ankreuzen und Kopieren als Liste.',
    does: 'Schlägt Arbeitspakete vor, in die sich der geöffnete Vorgang zerlegen ließe. Sie kreuzen an, welche kopiert werden.',
    uses: 'Titel, Beschreibung und Unteraufgaben, die das Produkt Ihrer eigenen Sitzung gibt, oder Ihre Auswahl.',
    doesNotUse: 'Kommentare, verknüpfte Vorgänge, wer gerade Zeit hat, Ihre anderen Tabs, frühere Anfragen.',
    worksWellFor: 'Storys und Epics mit einer Beschreibung, die sagt, was am Ende da sein muss.',
    doNotUseFor: 'Schätzungen, Einsatzpläne oder Vorgänge ohne Beschreibung.',
    knownLimits:
      'Legt im Produkt nichts an und kennt die untergeordneten Vorgänge eines Epics nicht. Die integrierte Engine findet nur, was der Text als Schritt auflistet.',
  },
} as const;
