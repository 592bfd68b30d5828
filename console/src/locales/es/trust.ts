import { finding } from './findings.ts';

/** The screen that says what holds of what was promised, in Spanish. */
export const trust = {
  leadGood: {
    one: 'Está demostrado que {held} de {all} compromisos se cumplen ahora. {count} no está cubierto.',
    many: 'Está demostrado que {held} de {all} compromisos se cumplen ahora. {count} no están cubiertos.',
    other: 'Está demostrado que {held} de {all} compromisos se cumplen ahora. {count} no están cubiertos.',
  },
  leadBad: {
    one: '{count} de {all} compromisos no se cumple tal como están las cosas. Figura en primer lugar más abajo.',
    many: '{count} de {all} compromisos no se cumplen tal como están las cosas. Figuran en primer lugar más abajo.',
    other:
      '{count} de {all} compromisos no se cumplen tal como están las cosas. Figuran en primer lugar más abajo.',
  },
  leadLooked: {
    one: '{count} más solo se examinó: no constan sus pruebas.',
    many: '{count} de compromisos más solo se examinaron: no constan sus pruebas.',
    other: '{count} más solo se examinaron: no constan sus pruebas.',
  },
  show: 'Mostrar',
  showAll: 'Todos los compromisos',
  states: {
    proved: 'Demostrado',
    'looked-at': 'Examinado',
    attested: 'Acreditado',
    'not-covered': 'No cubierto',
    failing: 'No se cumple',
  },
  stateMeans: {
    proved:
      'Se superaron pruebas que fallan donde no se cumple y, donde se puede examinar la pasarela, mostró lo mismo.',
    'looked-at':
      'Se examinó la pasarela y ahora se cumple. No consta que sus pruebas se hayan superado para esta pasarela.',
    attested:
      'Un proveedor responde de ello por escrito hasta un día determinado. El software no puede mirar allí.',
    'not-covered': 'Nada de lo disponible lo demuestra. Eso no significa que se incumpla.',
    failing: 'Se encontró algo que lo contradice.',
  },
  meanings: 'Qué significan las palabras',
  groups: {
    scope: 'Activación, y dónde',
    storage: 'Almacenamiento, finalidad y cesión',
    transport: 'Vías, pasarela y claves',
    people: 'Transparencia, personas y votos',
    graph: 'Grafo de colaboración',
  },
  failingGroup: 'Lo que no se cumple',
  none: 'Ningún compromiso está en este estado',
  noneNext: 'Muéstrelos todos, u otro estado.',
  looked: 'Examinado: {time}; como mucho hace un minuto.',
  run: 'La última ejecución de todas las pruebas de la que sabe esta pasarela: {time}, commit {commit}. {passed} superadas, {failed} fallidas.',
  runChanged: 'Había algo cambiado además de ese commit.',
  runOther: 'Esta pasarela es de otro commit: lo superado en la ejecución no demuestra nada sobre ella.',
  runOwnUnknown: 'No se sabe de qué commit es esta pasarela.',
  noRun: {
    none: 'Esta pasarela no sabe de ninguna ejecución de las pruebas. Indique en trust.proofsFile el archivo que escriben npm run prove o npm test.',
    unreadable: 'El archivo que indica trust.proofsFile no se puede leer como una ejecución de las pruebas.',
  },
  tests: {
    one: '{count} prueba superada en la última ejecución',
    many: '{count} de pruebas superadas en la última ejecución',
    other: '{count} pruebas superadas en la última ejecución',
  },
  testsFailed: {
    one: '{count} prueba fallida en la última ejecución',
    many: '{count} de pruebas fallidas en la última ejecución',
    other: '{count} pruebas fallidas en la última ejecución',
  },
  controls: {
    one: 'con {count} contraprueba: roto a propósito, falló como debía',
    many: 'con {count} de contrapruebas: roto a propósito, fallaron como debían',
    other: 'con {count} contrapruebas: roto a propósito, fallaron como debían',
  },
  controlsGreen: 'También se superan en un producto roto a propósito: no demuestran nada.',
  word: '{provider} responde de ello hasta el {day}: {evidence}',
  wordEnded: '{provider} respondía de ello hasta el {day}, o no con la firmeza suficiente: {evidence}',
  see: 'Ver «{screen}»',
  certifications: 'Certificaciones',
  certificationsLead:
    'Son de quien opera esta pasarela: el software por sí mismo no tiene ninguna. Lo que aquí no tiene pruebas no se tiene.',
  heldBy: '{holder}, del {from} al {until}',
  plannedBy: '{holder} prevé tenerla antes del {day}',
  standing: { held: 'Vigente', planned: 'Prevista', 'not-held': 'No se tiene' },
  doubt: {
    'not-yet': 'Se declaró, y su primer día aún no ha llegado.',
    ended: 'Se declaró o se previó, y su último día ya ha pasado.',
    'evidence-missing': 'Se declaró, y las pruebas no se pueden leer.',
    'evidence-changed': 'Se declaró, y el archivo no es aquel cuyo hash se indicó.',
  },
  unclaimed: 'No se tienen ni se declaran: {certifications}.',
  evidence: 'Descargar las pruebas: {title}',
  evidenceFailed: 'No se han podido descargar las pruebas. Inténtelo de nuevo.',
  finding,
} as const;
