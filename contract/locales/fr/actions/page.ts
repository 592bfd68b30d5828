/** The actions that read what is open, in French. */
export const page = {
  'summarise-page': {
    title: 'Résumer cette page',
    description: 'Ce que dit le ticket, la page, la carte ou la pull request à l’écran, en quelques phrases.',
    does: 'Donne l’essentiel de ce qui est ouvert sur la page : son titre et son texte, sans les commentaires.',
    uses: 'Le texte que le produit donne à votre propre session pour cette page, ou votre sélection s’il n’en donne pas.',
    doesNotUse:
      'Les commentaires, pages liées, pièces jointes, images, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les longues descriptions et pages à connaître que vous n’avez pas écrites.',
    doNotUseFor: 'Approuver ou signer ce qui est ouvert : lisez l’original.',
    knownLimits:
      'Les images, schémas et parties intégrées ne sont pas lus. Le moteur intégré cite les phrases clés ; il n’en écrit pas de nouvelles.',
  },
  'catch-up-on-comments': {
    title: 'Résumer les commentaires',
    description:
      'Qui a dit quoi sous la page : où on en est, ce qui a été décidé et ce qui est encore demandé.',
    does: 'Dit, d’après les commentaires sur ce qui est ouvert, qui a dit quoi, ce qui a été décidé et ce qui est resté sans réponse.',
    uses: 'Les commentaires que le produit donne à votre propre session, avec noms et dates, ou votre sélection s’il n’en donne pas.',
    doesNotUse:
      'La page elle-même, les réactions, pièces jointes, commentaires supprimés, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les longues discussions que vous reprenez après quelques jours.',
    doNotUseFor: 'Juger des personnes sur ce qu’elles ont écrit, ou trancher qui avait raison.',
    knownLimits:
      'L’ironie et ce qui a été convenu ailleurs échappent. Le moteur intégré ne trouve décisions, tâches et questions qu’en anglais.',
  },
  'suggest-child-items': {
    title: 'Proposer des tickets enfants',
    description: 'Des parties en lesquelles diviser le ticket affiché, à cocher et à copier en liste.',
    does: 'Propose des parties en lesquelles diviser le ticket affiché. Vous cochez celles à copier.',
    uses: 'Le titre, la description et les sous-tâches que le produit donne à votre propre session, ou votre sélection.',
    doesNotUse:
      'Les commentaires, les tickets liés, qui est disponible, vos autres onglets, vos demandes précédentes.',
    worksWellFor: 'Les stories et epics dont la description dit ce qui doit exister à la fin.',
    doNotUseFor: 'Les estimations, la répartition du travail ou les tickets sans description.',
    knownLimits:
      'Ne crée rien dans le produit et ne connaît pas les enfants d’un epic. Le moteur intégré ne trouve que ce que le texte liste comme étape.',
  },
} as const;
