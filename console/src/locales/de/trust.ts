import { finding } from './findings.ts';

/** The screen that says what holds of what was promised, in German. */
export const trust = {
  leadGood: {
    one: '{held} von {all} Zusagen gelten jetzt nachweislich. {count} ist nicht abgedeckt.',
    other: '{held} von {all} Zusagen gelten jetzt nachweislich. {count} sind nicht abgedeckt.',
  },
  leadBad: {
    one: '{count} von {all} Zusagen ist derzeit nicht eingehalten. Sie steht unten zuerst.',
    other: '{count} von {all} Zusagen sind derzeit nicht eingehalten. Sie stehen unten zuerst.',
  },
  leadLooked: {
    one: '{count} weitere wurde nur angesehen: Ihre Tests liegen nicht vor.',
    other: '{count} weitere wurden nur angesehen: Ihre Tests liegen nicht vor.',
  },
  show: 'Anzeigen',
  showAll: 'Alle Zusagen',
  states: {
    proved: 'Nachgewiesen',
    'looked-at': 'Angesehen',
    attested: 'Bestätigt',
    'not-covered': 'Nicht abgedeckt',
    failing: 'Nicht eingehalten',
  },
  stateMeans: {
    proved:
      'Tests wurden bestanden, die scheitern, wo es nicht gilt, und wo das Gateway angesehen werden kann, zeigte es dasselbe.',
    'looked-at':
      'Das Gateway wurde angesehen, und jetzt gilt es. Dass seine Tests für dieses Gateway bestanden sind, liegt nicht vor.',
    attested:
      'Ein Anbieter steht bis zu einem bestimmten Tag schriftlich dafür ein. Dorthin kann Software nicht sehen.',
    'not-covered': 'Nichts Vorliegendes zeigt es. Das heißt nicht, dass es verletzt ist.',
    failing: 'Es wurde etwas gefunden, das dagegen spricht.',
  },
  meanings: 'Was die Wörter bedeuten',
  groups: {
    scope: 'Einschalten, und wo',
    storage: 'Speicherung, Zweck und Weitergabe',
    transport: 'Wege, Gateway und Schlüssel',
    people: 'Offenheit, Menschen und Bewertungen',
    graph: 'Teamwork-Graph',
  },
  failingGroup: 'Was nicht eingehalten ist',
  none: 'Keine Zusage ist in diesem Zustand',
  noneNext: 'Lassen Sie alle anzeigen oder einen anderen Zustand.',
  looked: 'Angesehen {time}; höchstens eine Minute alt.',
  run: 'Der letzte Lauf aller Tests, von dem dieses Gateway weiß: {time}, Commit {commit}. {passed} bestanden, {failed} gescheitert.',
  runChanged: 'Neben diesem Commit war noch etwas geändert.',
  runOther:
    'Dieses Gateway stammt von einem anderen Commit: Was im Lauf bestanden wurde, weist für dieses nichts nach.',
  runOwnUnknown: 'Von welchem Commit dieses Gateway selbst stammt, ist nicht bekannt.',
  noRun: {
    none: 'Dieses Gateway weiß von keinem Lauf der Tests. Nennen Sie in trust.proofsFile die Datei, die npm run prove oder npm test schreibt.',
    unreadable: 'Die Datei, die trust.proofsFile nennt, lässt sich nicht als Lauf der Tests lesen.',
  },
  tests: {
    one: '{count} Test im letzten Lauf bestanden',
    other: '{count} Tests im letzten Lauf bestanden',
  },
  testsFailed: {
    one: '{count} Test im letzten Lauf gescheitert',
    other: '{count} Tests im letzten Lauf gescheitert',
  },
  controls: {
    one: 'mit {count} Gegenprobe: absichtlich gebrochen, schlug sie an',
    other: 'mit {count} Gegenproben: absichtlich gebrochen, schlugen sie an',
  },
  controlsGreen: 'Sie bestehen auch in einem absichtlich gebrochenen Produkt: Sie weisen nichts nach.',
  word: '{provider} steht bis {day} dafür ein: {evidence}',
  wordEnded: '{provider} stand bis {day} dafür ein, oder nicht stark genug: {evidence}',
  see: 'Zur Seite „{screen}“',
  certifications: 'Zertifizierungen',
  certificationsLead:
    'Sie gehören dem, der dieses Gateway betreibt: Software selbst hat keine. Was hier keinen Beleg hat, ist nicht vorhanden.',
  heldBy: '{holder}, von {from} bis {until}',
  plannedBy: '{holder} will sie bis {day} haben',
  standing: { held: 'Vorhanden', planned: 'Geplant', 'not-held': 'Nicht vorhanden' },
  doubt: {
    'not-yet': 'Sie wurde beansprucht, aber ihr erster Tag kommt erst noch.',
    ended: 'Sie wurde beansprucht oder geplant, aber ihr letzter Tag ist vorbei.',
    'evidence-missing': 'Sie wurde beansprucht, aber der Beleg ist nicht lesbar.',
    'evidence-changed': 'Sie wurde beansprucht, aber die Datei ist nicht die, deren Hash angegeben ist.',
  },
  unclaimed: 'Nicht vorhanden und nicht beansprucht: {certifications}.',
  evidence: 'Beleg herunterladen: {title}',
  evidenceFailed: 'Der Beleg konnte nicht geladen werden. Versuchen Sie es noch einmal.',
  finding,
} as const;
