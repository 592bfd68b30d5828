/** Who answers, named in full. In French. */
export const provenance = {
  unknown: 'inconnu',
  provider: 'Fournisseur',
  engine: 'Moteur intégré de Sidenote',
  onGateway: 'Un modèle sur cette passerelle',
  model: 'Modèle',
  region: 'Région',
  retention: 'Conservation',
  attestedUntil: 'Attesté jusqu’au',
  subProcessor: 'Sous-traitant ultérieur',
  method: 'Méthode',
} as const;

/** What is told of an action before anybody relies on it. In French. */
export const note = {
  about: 'À propos de « {action} »',
  does: 'Ce qu’elle fait',
  uses: 'Utilise',
  doesNotUse: 'N’utilise pas',
  worksWellFor: 'Convient pour',
  doNotUseFor: 'À éviter pour',
  knownLimits: 'Limites connues',
} as const;
