/** The page after the installation. In French. */
export const firstRun = {
  title: 'Sidenote est prêt à être essayé',
  select:
    'Sélectionnez du texte sur une page que vous pouvez déjà ouvrir, puis faites un clic droit ou appuyez sur {shortcut} et choisissez une action.',
  sent: 'Seul ce que vous désignez est envoyé, par la passerelle de votre organisation, et vous pouvez toujours voir ce que c’est.',
  decide: 'Vous décidez si une réponse entre dans la page, et une seule annulation l’en retire.',
  field: 'Essayez sur ce texte, par exemple « {action} »',
  sample:
    'Nous avons bien reçus vos exigeances et répondrons avant vendredit. La semaine prochaine, deux équipes testent le nouvel import. Ensuite, nous rédigeons les notes de version.',
  notAllowed: 'Votre organisation n’a pas autorisé l’essai de Sidenote sur cette page.',
  goOn: 'Ouvrez une page sur laquelle vous travaillez, sélectionnez-y du texte et faites un clic droit dessus.',
  panel: 'Le panneau de Sidenote',
} as const;
