import { finding } from './findings.ts';

/** The screen that says what holds of what was promised, in French. */
export const trust = {
  leadGood: {
    one: '{held} engagements sur {all} sont démontrés comme tenus à présent. {count} n’est pas couvert.',
    many: '{held} engagements sur {all} sont démontrés comme tenus à présent. {count} ne sont pas couverts.',
    other: '{held} engagements sur {all} sont démontrés comme tenus à présent. {count} ne sont pas couverts.',
  },
  leadBad: {
    one: '{count} engagement sur {all} n’est pas tenu en l’état. Il figure en premier ci-dessous.',
    many: '{count} d’engagements sur {all} ne sont pas tenus en l’état. Ils figurent en premier ci-dessous.',
    other: '{count} engagements sur {all} ne sont pas tenus en l’état. Ils figurent en premier ci-dessous.',
  },
  leadLooked: {
    one: '{count} autre a seulement été examiné : ses tests ne sont pas montrés.',
    many: '{count} d’autres ont seulement été examinés : leurs tests ne sont pas montrés.',
    other: '{count} autres ont seulement été examinés : leurs tests ne sont pas montrés.',
  },
  show: 'Afficher',
  showAll: 'Tous les engagements',
  states: {
    proved: 'Prouvé',
    'looked-at': 'Examiné',
    attested: 'Attesté',
    'not-covered': 'Non couvert',
    failing: 'Non tenu',
  },
  stateMeans: {
    proved:
      'Des tests ont réussi qui échouent là où l’engagement n’est pas tenu et, là où la passerelle peut être examinée, elle a montré la même chose.',
    'looked-at':
      'La passerelle a été examinée, et l’engagement est tenu à présent. Rien ne montre que ses tests ont réussi pour cette passerelle.',
    attested:
      'Un fournisseur s’en porte garant par écrit jusqu’à un certain jour. Un logiciel ne peut pas regarder là.',
    'not-covered': 'Rien de disponible ne le montre. Cela ne veut pas dire que l’engagement est rompu.',
    failing: 'On a trouvé quelque chose qui le contredit.',
  },
  meanings: 'Ce que veulent dire les mots',
  groups: {
    scope: 'Activation, et où',
    storage: 'Stockage, finalité et partage',
    transport: 'Chemins, passerelle et clés',
    people: 'Transparence, personnes et avis',
    graph: 'Graphe de collaboration',
  },
  failingGroup: 'Ce qui n’est pas tenu',
  none: 'Aucun engagement n’est dans cet état',
  noneNext: 'Affichez-les tous, ou un autre état.',
  looked: 'Examiné : {time} ; date d’une minute au plus.',
  run: 'La dernière exécution de tous les tests connue de cette passerelle : {time}, commit {commit}. {passed} réussis, {failed} échoués.',
  runChanged: 'Quelque chose avait été modifié en plus de ce commit.',
  runOther:
    'Cette passerelle provient d’un autre commit : ce qui a réussi lors de l’exécution ne prouve rien à son sujet.',
  runOwnUnknown: 'On ne sait pas de quel commit provient cette passerelle elle-même.',
  noRun: {
    none: 'Cette passerelle ne connaît aucune exécution des tests. Indiquez dans trust.proofsFile le fichier que npm run prove ou npm test écrit.',
    unreadable: 'Le fichier qu’indique trust.proofsFile ne peut pas être lu comme une exécution des tests.',
  },
  tests: {
    one: '{count} test réussi lors de la dernière exécution',
    many: '{count} de tests réussis lors de la dernière exécution',
    other: '{count} tests réussis lors de la dernière exécution',
  },
  testsFailed: {
    one: '{count} test échoué lors de la dernière exécution',
    many: '{count} de tests échoués lors de la dernière exécution',
    other: '{count} tests échoués lors de la dernière exécution',
  },
  controls: {
    one: 'avec {count} contre-épreuve : cassé exprès, le produit l’a fait échouer',
    many: 'avec {count} de contre-épreuves : cassé exprès, le produit les a fait échouer',
    other: 'avec {count} contre-épreuves : cassé exprès, le produit les a fait échouer',
  },
  controlsGreen: 'Ils réussissent aussi dans un produit cassé exprès : ils ne prouvent rien.',
  word: '{provider} s’en porte garant jusqu’au {day} : {evidence}',
  wordEnded: '{provider} s’en portait garant jusqu’au {day}, ou pas assez fermement : {evidence}',
  see: 'Voir « {screen} »',
  certifications: 'Certifications',
  certificationsLead:
    'Elles sont celles de l’exploitant de cette passerelle : un logiciel n’en détient aucune par lui-même. Ce qui n’a pas de preuve ici n’est pas détenu.',
  heldBy: '{holder}, du {from} au {until}',
  plannedBy: '{holder} prévoit de la détenir d’ici au {day}',
  standing: { held: 'Détenue', planned: 'Prévue', 'not-held': 'Non détenue' },
  doubt: {
    'not-yet': 'Elle a été revendiquée, et son premier jour est encore à venir.',
    ended: 'Elle a été revendiquée ou prévue, et son dernier jour est passé.',
    'evidence-missing': 'Elle a été revendiquée, et la preuve est illisible.',
    'evidence-changed':
      'Elle a été revendiquée, et le fichier n’est pas celui dont l’empreinte a été donnée.',
  },
  unclaimed: 'Ni détenues ni revendiquées : {certifications}.',
  evidence: 'Télécharger la preuve : {title}',
  evidenceFailed: 'La preuve n’a pas pu être téléchargée. Réessayez.',
  finding,
} as const;
