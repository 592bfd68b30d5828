/** What each figure says, and of what it is counted, in French. */
export const definition = {
  eligible:
    'Personnes à qui les règles autorisent Sidenote : actives dans l’annuaire et dans un groupe admis, ainsi que toutes celles qui l’ont eu au cours des quatre dernières semaines. Comptées à l’époque de la semaine. Par cinq entiers.',
  enabled:
    'Personnes dont l’extension a demandé les règles pendant la semaine, en étant connectées. Par cinq entiers.',
  active: 'Personnes qui ont demandé quelque chose pendant la semaine. Par cinq entiers.',
  returning:
    'Personnes actives qui l’avaient déjà été pendant l’une des quatre semaines précédentes. Par cinq entiers.',
  requests: 'Demandes que les règles ont autorisées, quelle que soit leur issue.',
  code: 'Issue des demandes : répondues, arrêtées par la personne ou terminées par une erreur.',
  inputTokens:
    'Jetons envoyés aux modèles, estimés d’après les longueurs : seule une plage de chaque longueur est conservée, et sa borne supérieure est retenue. Plutôt trop que trop peu.',
  outputTokens: 'Jetons des réponses, estimés de la même façon. Plutôt trop que trop peu.',
  cost: 'Jetons estimés, multipliés par les prix indiqués par l’exploitant. Si le prix d’un modèle qui a répondu manque, le coût est inconnu. De même là où une devise concerne moins de cinq personnes.',
  firstMs:
    'Temps entre la question et le premier morceau de sa réponse : au plus p50 pour la moitié, au plus p95 pour presque toutes.',
  totalMs:
    'Temps entre la question et la fin de sa réponse : au plus p50 pour la moitié, au plus p95 pour presque toutes.',
  told: 'Réponses dont un navigateur a signalé ce qu’elles sont devenues. Des autres, par exemple d’un onglet fermé, on ne sait rien.',
  inserted: 'Réponses insérées à côté du passage, parmi celles qui ont été signalées.',
  replaced: 'Réponses mises à la place du passage, parmi celles qui ont été signalées.',
  copied: 'Réponses copiées sans être mises dans la page, parmi celles qui ont été signalées.',
  discarded: 'Réponses restées inutilisées, parmi celles qui ont été signalées.',
  putBack: 'Réponses mises dans la page puis retirées, parmi celles qui ont été signalées.',
  up: 'Avis favorables sur les réponses, le dernier de chaque personne.',
  down: 'Avis défavorables sur les réponses, le dernier de chaque personne.',
  satisfaction:
    'Part des avis favorables parmi tous les avis, avec l’intervalle où la part réelle se trouve 95 fois sur cent (intervalle de Wilson) : moins il y a d’avis, plus il est large.',
  blocked:
    'Demandes que les règles de l’organisation n’ont pas autorisées, pour autant qu’elles aient atteint la passerelle.',
  device:
    'Demandes que les navigateurs ont arrêtées avant tout envoi. Ils signalent le motif et combien de fois, sans dire qui ni où. Par semaine et par multiples de cinq ; ce qui a été signalé moins de cinq fois est omis.',
  weeks: 'Parmi les semaines considérées, celles où un chiffre est affiché : il n’additionne que celles-là.',
  rest: 'Ce qui n’est pas affiché à part, réuni : les groupes de moins de cinq personnes, et d’autres qui renseigneraient sur eux.',
} as const;
