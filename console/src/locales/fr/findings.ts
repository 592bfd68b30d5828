/** What a look at the gateway found, in French. */
export const finding = {
  opt_in_on: 'Accord donné, aux conditions {version}.',
  opt_in_off: 'Accord non donné : rien ne reçoit de réponse.',
  opt_in_suspended: 'L’accord est suspendu : rien ne reçoit de réponse.',
  other_state_stored: 'Cette passerelle suit un autre état que celui qui est enregistré.',
  block_wins:
    'Un site bloqué a été refusé selon les règles actuelles. Entrées autorisées : {sites} pour les sites, {products} produits.',
  block_ignored: 'Un site bloqué n’a pas été refusé.',
  columns_closed:
    'Les {columns} colonnes de la base de données font toutes partie de la liste fermée ; aucune n’est destinée à ce que les gens écrivent ou lisent.',
  columns_unknown: 'La base de données a une colonne qui ne fait pas partie de la liste fermée : {columns}.',
  nobody_outside: 'Tous les modèles fonctionnent dans la passerelle : personne d’autre ne voit un texte.',
  rows_locked: 'La base de données elle-même sépare les organisations dans les {tables} tables.',
  rows_unlocked: 'La base de données ne sépare pas les organisations dans : {tables}.',
  one_file:
    'Une base de données intégrée : chaque ligne porte son organisation, et personne d’autre n’ouvre le fichier.',
  hops_encrypted:
    'L’adresse de la passerelle est en https, tout comme celles des fournisseurs : {upstreams}.',
  loopback_only:
    'Joignable sur cette machine seulement ; adresses de fournisseurs en https ou sur cette machine : {upstreams}.',
  hop_plain: 'Non chiffré : {hops}.',
  issuers_checked: 'Connexion par {issuers}, avec les signatures {algorithms}.',
  sample_sign_in:
    'La connexion d’exemple est activée : n’importe qui sur cette machine peut se connecter en tant que n’importe qui.',
  keys_sealed: 'Clés et secrets, chacun scellé : {keys}.',
  keys_unreadable: 'Clés et secrets que la clé maîtresse de la passerelle n’ouvre pas : {keys}.',
  processors_listed:
    'Sous-traitants ultérieurs de la liste : {processors}. Personne d’autre n’est sollicité.',
  processors_unlisted: 'Sollicités sans figurer dans la liste : {processors}.',
  in_region: 'Cette passerelle et tous ceux qu’elle sollicite sont dans la région {region}.',
  out_of_region: 'Tout n’est pas dans la région {region}.',
  hipaa_unbound: 'Vous avez indiqué que HIPAA ne s’applique pas à vous.',
  hipaa_covered:
    'HIPAA s’applique à vous ; l’accord de partenariat couvre tous ceux qui peuvent voir un texte : {processors}.',
  hipaa_uncovered:
    'HIPAA s’applique à vous et aucun accord de partenariat ne couvre tout le monde : rien ne peut recevoir de réponse.',
  rows_in_time:
    'Il ne reste rien qui aurait dû disparaître. Les enregistrements de demandes partent après {days} jours.',
  rows_overdue: 'Lignes qui ne devraient plus être là : {rows}.',
  certifications_none: 'Aucune certification n’est revendiquée ici, et aucune n’est affichée.',
  certifications_held: 'Certifications affichées avec leur preuve : {held}.',
  certifications_wanting: 'Revendiquées sans la preuve indiquée : {certifications}.',
  terms_accepted: 'Les conditions en vigueur, {version}, sont acceptées.',
  terms_outdated:
    'Les conditions en vigueur, {version}, ne sont pas encore acceptées : l’accord est suspendu.',
  terms_unasked: 'Accord non donné : il n’y a pas de conditions à respecter.',
  chain_whole: 'Le journal d’audit est intact jusqu’à la ligne {row}.',
  chain_broken: 'Le journal d’audit est rompu à la ligne {row}.',
  one_instance: 'Une seule instance ; sa base de données répond.',
  instances_together: 'La base de données répond, et Redis aussi. Instances : {instances}.',
  redis_away: 'Redis ne répond pas : chaque instance suit sa propre part des limites.',
  no_answer: 'L’examen n’est pas allé à son terme.',
} as const;
