/** What goes wrong between Sidenote and the page, in French. */
export const pageFaults = {
  page_not_granted: {
    sentence: 'Le navigateur ne montre une page à Sidenote qu’une fois que vous l’y appelez.',
    next: 'Faites un clic droit sur le texte sélectionné ou ouvrez Sidenote depuis la barre d’outils sur cette page.',
  },
  selection_empty: {
    sentence: 'Rien n’est sélectionné.',
    next: 'Sélectionnez du texte sur la page et réessayez.',
  },
  selection_too_large: {
    sentence: 'La sélection est trop longue.',
    next: 'Sélectionnez un passage plus court.',
  },
  field_protected: {
    sentence: 'Sidenote ne lit jamais les champs de mot de passe, de code à usage unique ou de paiement.',
    next: 'Sélectionnez du texte ailleurs.',
  },
  secret_found: {
    sentence:
      'Le texte contient une clé, un mot de passe ou un numéro de carte, et votre organisation interdit à tous d’en envoyer.',
    next: 'Retirez-le du texte ou sélectionnez un passage qui n’en contient pas.',
  },
  personal_data_found: {
    sentence:
      'Le texte contient des données personnelles, et votre organisation interdit à tous d’en envoyer.',
    next: 'Retirez-les du texte ou sélectionnez un passage qui n’en contient pas.',
  },
  page_not_readable: {
    sentence: 'Le navigateur ne laisse pas Sidenote lire cette page.',
    next: 'Refaites un clic droit sur le texte ou essayez une autre page.',
  },
  page_closed_to_extensions: {
    sentence: 'La stratégie de navigateur de votre organisation ferme cette page aux extensions.',
    next: 'Demandez à votre administrateur de l’ouvrir à Sidenote ou travaillez sur une autre page.',
  },
  page_perhaps_closed: {
    sentence:
      'Firefox ne laisse pas Sidenote lire cette page. La stratégie de navigateur de votre organisation la ferme peut-être aux extensions.',
    next: 'Demandez à votre administrateur de l’ouvrir à Sidenote ou travaillez sur une autre page.',
  },
  frame_perhaps_closed: {
    sentence:
      'Cette partie de la page appartient à un autre site. Firefox ne dit pas si la stratégie de navigateur de votre organisation le ferme aux extensions, Sidenote n’y touche donc pas.',
    next: 'Ouvrez-la dans son propre onglet et sélectionnez-y le texte.',
  },
  page_not_offered: {
    sentence: 'Sidenote ne peut pas lire cette page en entier.',
    next: 'Sélectionnez-y le texte (Ctrl+A sélectionne tout), puis choisissez de nouveau l’action.',
  },
  product_refused: {
    sentence: 'Le site n’a pas donné à Sidenote ce que montre cette page.',
    next: 'Vérifiez que vous y avez ouvert une session, ou sélectionnez le texte et choisissez de nouveau l’action.',
  },
  no_comments: {
    sentence: 'Il n’y a pas de commentaires ici.',
    next: 'Ouvrez ce dont parle la discussion, ou sélectionnez-la et choisissez de nouveau l’action.',
  },
  frame_not_readable: {
    sentence:
      'Cette partie de la page appartient à un autre site, que le navigateur ne laisse pas Sidenote lire.',
    next: 'Sélectionnez-y le texte, puis faites un clic droit sur la sélection.',
  },
  action_gone: {
    sentence: 'Cette action n’existe plus.',
    next: 'Choisissez-en une autre.',
  },
  document_gone: {
    sentence: 'La page a été fermée, rechargée ou quittée.',
    next: 'Copiez plutôt la réponse.',
  },
  place_changed: {
    sentence: 'Le passage a été modifié sur la page depuis votre demande.',
    next: 'Copiez la réponse ou sélectionnez de nouveau le passage.',
  },
  written_changed: {
    sentence: 'Le texte inséré a été modifié sur la page depuis.',
    next: 'Rien n’a été touché. Copiez l’original et remettez-le à sa place.',
  },
  written_on: {
    sentence: 'Vous avez écrit sur cette page depuis : une annulation supprimerait d’abord cela.',
    next: 'Rien n’a été touché. Annulez dans la page ou copiez l’original.',
  },
  target_read_only: {
    sentence: 'Le texte sélectionné n’est pas modifiable.',
    next: 'Copiez plutôt la réponse.',
  },
  not_replaceable: {
    sentence:
      'La sélection contient autre chose que du texte, comme une image ou une mention, qu’un remplacement supprimerait.',
    next: 'Insérez la réponse en dessous ou copiez-la.',
  },
  editor_refused: {
    sentence: 'L’éditeur n’a pas accepté le texte.',
    next: 'Rien n’a été modifié. Copiez le texte et collez-le dans l’éditeur.',
  },
  editor_differs: {
    sentence: 'L’éditeur a fait du texte autre chose que ce qui a été écrit.',
    next: 'Regardez la page : vous pouvez y annuler l’insertion. Le texte peut être copié ici.',
  },
} as const;
