/** The one thing to know first when Sidenote does not work, and what an admin does about it, in Brazilian Portuguese. */
export const verdict = {
  notUnderstood: 'Não é possível entender a política.',
  staysOff: 'O Sidenote continua desativado até que a política esteja correta.',
  more: {
    one: 'Há mais {count} erro abaixo.',
    many: 'Há mais {count} de erros abaixo.',
    other: 'Há mais {count} erros abaixo.',
  },
  nobody: 'Ninguém gerencia o Sidenote neste navegador, e nenhum gateway foi indicado.',
  nobodyNext: 'Digite no painel o endereço do gateway da sua organização ou instale o Sidenote por política.',
  fromMemory: 'O navegador ainda não informou qual é a política; é mostrado o que ele disse antes.',
  fromMemoryNext:
    'Nada passa pela rede até que ele informe, o que leva alguns segundos depois de uma inicialização.',
  good: 'O Sidenote está configurado, e o gateway responde.',
  signedIn: 'Alguém entrou na conta.',
  signedOut: 'Ninguém entrou na conta ainda.',
  unheard: 'O navegador ainda não informou se há uma política.',
  unheardNext: 'Leva alguns segundos depois de uma inicialização.',
  noPolicy: 'O Sidenote foi instalado por um administrador, e o navegador não tem uma política para ele.',
  noPolicyNext:
    'Logo após a instalação, isto leva alguns segundos. Se não mudar: a política deve ficar em {path}.',
  lookInFirefox:
    'A política, como o Firefox a lê, está em about:policies; uma mudança aparece na próxima inicialização.',
  lookInChromium:
    'Em chrome://policy, todas as chaves precisam aparecer abaixo de Sidenote: uma chave escrita de outra forma, ou com valor de outro tipo, é omitida pelo navegador sem aviso.',
  enabledNotSet:
    'A chave enabled não está definida, ou seu valor não é true nem false; por isso, o Sidenote continua desativado.',
  setEnabled: 'Defina enabled como true.',
  off: 'A política desativou o Sidenote.',
  offNext: 'Defina enabled como true para ativá-lo.',
  asking: 'Consultando {gateway}…',
  askingNext: 'Pode levar dez segundos.',
  unreachable: 'Nada responde em {gateway}.',
  unreachableNext:
    'Confira o endereço e, depois, o que há entre este navegador e {host}: resolução de nomes, VPN, proxy, firewall, certificado. Se ExtensionSettings tiver runtime_blocked_hosts, inclua {host} em runtime_allowed_hosts.',
  closedToUs: 'Algo responde em {gateway}, mas não a esta extensão.',
  closedToUsNext:
    'Inclua {id} em extensionIds na configuração do gateway e confira se nenhum proxy responde no lugar dele. Se ExtensionSettings tiver runtime_blocked_hosts, inclua {host} em runtime_allowed_hosts.',
  notAGateway:
    'O que responde em {gateway} não é um gateway do Sidenote, ou é um com outro endereço público.',
  notAGatewayNext: 'Confira gatewayUrl, e publicUrl na configuração do gateway: precisam ser iguais.',
  signInElsewhereNext:
    'Faça com que oidcIssuer e oidcClientId da política digam, letra por letra, o mesmo que a configuração do gateway.',
  pageNotLoadedNext:
    'Abra-a em uma aba: se o navegador disser que está bloqueada, permita o host do provedor em URLAllowlist ou retire-o de URLBlocklist.',
  signInFailedNext:
    'Tente de novo. Se o Firefox disser “Página bloqueada” na janela, inclua o host do provedor em Exceptions, em WebsiteFilter, ou retire-o de Block.',
  otherOrganisation: 'A política indica a organização {ours}, e o gateway é de {theirs}.',
  otherOrganisationNext: 'Defina orgId, na política, como o id que está na configuração do gateway.',
  otherRegion: 'A política exige a região {ours}, e o gateway está em {theirs}.',
  otherRegionNext: 'Indique em gatewayUrl o gateway da sua região.',
  hipaa:
    'A política exige as regras da HIPAA (é assim quando hipaaMode não está definida), e o gateway não as aplica à sua organização.',
  hipaaNext:
    'Defina hipaaMode como false se a HIPAA não se aplicar à sua organização; se ela se aplicar, registre o acordo no gateway.',
  nothingAllowed: {
    one: 'Nada é permitido: {keys} não tem entradas, ou o navegador descartou a lista.',
    many: 'Nada é permitido: {keys} não têm entradas, ou o navegador descartou a lista.',
    other: 'Nada é permitido: {keys} não têm entradas, ou o navegador descartou a lista.',
  },
  nothingAllowedNext:
    'Liste o que é permitido, ou use * para tudo o que o gateway permite. Uma única entrada de outro tipo faz o navegador descartar a lista inteira.',
} as const;
