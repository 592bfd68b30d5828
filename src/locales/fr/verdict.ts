/** The one thing to know first when Sidenote does not work, and what an admin does about it. In French. */
export const verdict = {
  notUnderstood: 'La stratégie est incompréhensible.',
  staysOff: 'Sidenote reste désactivé tant que la stratégie n’est pas correcte.',
  more: {
    one: 'Il y a une autre erreur plus bas.',
    many: 'Il y a {count} d’autres erreurs plus bas.',
    other: 'Il y a {count} autres erreurs plus bas.',
  },
  nobody: 'Personne ne gère Sidenote dans ce navigateur, et aucune passerelle n’a été indiquée.',
  nobodyNext:
    'Saisissez l’adresse de la passerelle de votre organisation dans le panneau ou installez Sidenote par stratégie.',
  fromMemory:
    'Le navigateur n’a pas encore dit quelle est la stratégie ; voici ce qu’il en disait auparavant.',
  fromMemoryNext: 'Rien ne passe par le réseau d’ici là, ce qui prend quelques secondes après un démarrage.',
  good: 'Sidenote est configuré et sa passerelle répond.',
  signedIn: 'Une personne est connectée.',
  signedOut: 'Personne n’est encore connecté.',
  unheard: 'Le navigateur n’a pas encore dit s’il y a une stratégie.',
  unheardNext: 'Cela prend quelques secondes après un démarrage.',
  noPolicy: 'Un administrateur a installé Sidenote, et le navigateur n’a pas de stratégie pour lui.',
  noPolicyNext:
    'Juste après l’installation, cela prend quelques secondes. Si rien ne change : la stratégie doit se trouver sous {path}.',
  lookInFirefox:
    'La stratégie telle que Firefox la lit figure dans about:policies ; un changement se voit au démarrage suivant.',
  lookInChromium:
    'Dans chrome://policy, chaque clé doit figurer sous Sidenote : le navigateur omet sans rien dire une clé orthographiée autrement ou dont la valeur est d’un autre type.',
  enabledNotSet:
    'La clé enabled n’est pas définie, ou sa valeur n’est ni true ni false, Sidenote reste donc désactivé.',
  setEnabled: 'Définissez enabled sur true.',
  off: 'La stratégie a désactivé Sidenote.',
  offNext: 'Définissez enabled sur true pour l’activer.',
  asking: 'Interrogation de {gateway}…',
  askingNext: 'Cela peut prendre dix secondes.',
  unreachable: 'Rien ne répond à {gateway}.',
  unreachableNext:
    'Vérifiez l’adresse, puis ce qui se trouve entre ce navigateur et {host} : résolution de noms, VPN, proxy, pare-feu, certificat. Si ExtensionSettings contient runtime_blocked_hosts, ajoutez {host} à runtime_allowed_hosts.',
  closedToUs: 'Quelque chose répond à {gateway}, mais pas à cette extension.',
  closedToUsNext:
    'Ajoutez {id} à extensionIds dans la configuration de la passerelle et vérifiez qu’aucun proxy ne répond à sa place. Si ExtensionSettings contient runtime_blocked_hosts, ajoutez {host} à runtime_allowed_hosts.',
  notAGateway:
    'Ce qui répond à {gateway} n’est pas une passerelle Sidenote, ou en est une avec une autre adresse publique.',
  notAGatewayNext:
    'Vérifiez gatewayUrl, et publicUrl dans la configuration de la passerelle : ils doivent être identiques.',
  signInElsewhereNext:
    'Dans la stratégie, oidcIssuer et oidcClientId doivent être identiques, à la lettre, à ceux de la configuration de la passerelle.',
  pageNotLoadedNext:
    'Ouvrez-la dans un onglet : si le navigateur la dit bloquée, autorisez l’hôte du fournisseur dans URLAllowlist ou retirez-le de URLBlocklist.',
  signInFailedNext:
    'Réessayez. Si Firefox dit dans la fenêtre que la page est bloquée, ajoutez l’hôte du fournisseur à Exceptions dans WebsiteFilter ou retirez-le de Block.',
  otherOrganisation: 'La stratégie indique l’organisation {ours}, et la passerelle parle au nom de {theirs}.',
  otherOrganisationNext:
    'Donnez à orgId, dans la stratégie, l’identifiant de la configuration de la passerelle.',
  otherRegion: 'La stratégie exige la région {ours}, et la passerelle est dans {theirs}.',
  otherRegionNext: 'Indiquez dans gatewayUrl la passerelle de votre région.',
  hipaa:
    'La stratégie exige les règles HIPAA (c’est aussi le cas quand hipaaMode n’est pas défini), et la passerelle ne les applique pas pour votre organisation.',
  hipaaNext:
    'Définissez hipaaMode sur false si vous n’êtes pas soumis à HIPAA ; sinon, enregistrez l’accord dans la passerelle.',
  nothingAllowed: {
    one: 'Rien n’est autorisé : {keys} n’a aucune entrée, ou le navigateur a écarté la liste.',
    many: 'Rien n’est autorisé : {keys} n’ont aucune entrée, ou le navigateur a écarté les listes.',
    other: 'Rien n’est autorisé : {keys} n’ont aucune entrée, ou le navigateur a écarté les listes.',
  },
  nothingAllowedNext:
    'Listez ce qui est autorisé, ou * pour tout ce que la passerelle autorise. Une seule entrée d’un mauvais type fait écarter toute la liste par le navigateur.',
} as const;
