/** The screen that gives the templates and says which versions are in use, in French. */
export const deploy = {
  leadReady:
    'Tout est là : choisissez votre système, téléchargez ses fichiers et remettez-les à vos navigateurs.',
  leadMissing: {
    one: 'Il manque {count} chose avant que les navigateurs puissent recevoir Sidenote par stratégie.',
    many: 'Il manque {count} de choses avant que les navigateurs puissent recevoir Sidenote par stratégie.',
    other: 'Il manque {count} choses avant que les navigateurs puissent recevoir Sidenote par stratégie.',
  },
  missing: 'Ce qui manque',
  needs: {
    public_address:
      'Une adresse https que les navigateurs atteignent. Définissez publicUrl dans la configuration de la passerelle.',
    sign_in: 'Un fournisseur d’identité à vous. Définissez identity dans la configuration de la passerelle.',
    own_key:
      'Un paquet avec votre propre clé. Lancez npm run package et indiquez ses identifiants dans extensionIds.',
    packages:
      'Des paquets pour Chromium et pour Firefox que la passerelle distribue. Définissez updates.dir sur le dossier que npm run package a rempli.',
    values: 'Une valeur que l’extension accepte. L’une de celles ci-dessous n’a pas la forme qu’il faut.',
  },
  values: 'Ce qui est dit aux navigateurs',
  valuesLead:
    'Les règles de la passerelle s’appliquent dans tous les cas. Ce qui figure aussi dans les navigateurs restreint davantage.',
  narrow: 'Sites, produits et actions',
  narrows: {
    gateway: 'Par la passerelle seule : les modifications comptent aussitôt',
    browser: 'Dans les navigateurs aussi : les modifications exigent en plus de nouveaux fichiers',
  },
  privateWindows: 'Dans les fenêtres privées de Firefox',
  private: { no: 'Désactivé', yes: 'Activé' },
  set: 'À cette valeur',
  key: 'Clé',
  files: 'Fichiers',
  filesLead:
    'Les mêmes modèles de fichiers que dans la documentation, avec vos valeurs. Ils ne contiennent rien de secret.',
  noFiles: 'Pas encore de fichiers',
  noFilesNext:
    'Ils sont produits dès qu’il ne manque plus rien : un fichier avec une valeur fausse désactiverait Sidenote.',
  download: 'Télécharger',
  downloadOf: 'Télécharger {file}',
  places: {
    linux: 'Linux',
    windows: 'Windows',
    macos: 'macOS',
    firefox: 'Firefox',
    intune: 'Intune',
    'google-admin': 'Console d’administration Google',
    everywhere: 'Vos valeurs',
  },
  how: {
    linux:
      'Placez le fichier de chaque navigateur dans son dossier de stratégies gérées, où seul root peut écrire.',
    windows:
      'Importez un fichier .reg sur une machine pour un essai. Pour tout le parc, placez l’ADMX et son ADML dans le magasin central.',
    macos:
      'Distribuez les profils avec votre gestion des appareils. Jamf prend ses propres fichiers comme schéma personnalisé.',
    firefox:
      'Enregistrez-le sous policies.json ; sous Linux, dans /etc/firefox/policies. Firefox le lit au démarrage.',
    intune: 'Créez une configuration personnalisée et saisissez les lignes du fichier.',
    'google-admin':
      'Ajoutez l’application par son identifiant et son adresse, imposez son installation et collez la stratégie dans son champ.',
    everywhere: 'Toutes les valeurs dans un seul fichier, pour npm run policies.',
  },
  fleet: 'Versions utilisées',
  fleetLead:
    'Combien de fois les navigateurs ont signalé leur version au cours des 30 derniers jours. Qui c’était n’est pas conservé : lisez donc ces chiffres comme des proportions. Un navigateur dont la stratégie est défectueuse ne signale plus rien ; sa page de diagnostic dit pourquoi.',
  noFleet: 'Aucun navigateur n’a encore signalé sa version',
  noFleetNext:
    'Les navigateurs le font dès que quelqu’un est connecté, à la première question après chaque démarrage.',
  browser: 'Navigateur',
  version: 'Version',
  told: 'Signalée',
  policy: 'Stratégie',
  policies: { ready: 'En vigueur', unmanaged: 'Aucune', unknown: 'Non signalée' },
  last: 'Dernier signalement',
  offered: 'Proposée maintenant',
  isOffered: 'Oui',
  isOlder: 'Non, c’est {version}',
  nothingOffered: 'Rien n’est proposé ici',
  otherVersions: 'Autres',
  browsers: { chromium: 'Chrome et Chromium', edge: 'Edge', firefox: 'Firefox' },
} as const;
