/** The screen of an action that may not run here. In German. */
export const blocked = {
  gatewayElsewhere: 'Das Gateway gibt als Adresse {address} an.',
  tellAdmin: 'Informieren Sie Ihre Administration.',
  connectThere: 'Verbinden Sie sich dort, wenn Ihre Administration zustimmt.',
  goneToGateway:
    'Der Text war schon bei Ihrem Gateway, als es ablehnte. Das Gateway bewahrt nichts davon auf.',
  readNotSent: 'Der Text wurde auf der Seite gelesen, aber nicht gesendet.',
  nothingRead: 'Der markierte Text wurde nicht gelesen und nichts wurde gesendet.',
  why: 'Warum?',
  whyNot: 'Warum kann ich „{action}“ hier nicht verwenden?',
  backToActions: 'Zurück zu den Aktionen',
} as const;
