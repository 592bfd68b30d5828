/** Where, for whom and for what it may be used, in Brazilian Portuguese. */
export const scope = {
  lead: 'Permitidos: {sites}, {products} e {actions}, para {groups}.',
  sitesCounted: {
    one: '{count} entrada de site',
    many: '{count} de entradas de site',
    other: '{count} entradas de site',
  },
  productsCounted: { one: '{count} produto', many: '{count} de produtos', other: '{count} produtos' },
  actionsCounted: { one: '{count} ação', many: '{count} de ações', other: '{count} ações' },
  everyone: 'todos',
  noGroup: 'ninguém',
  groupsCounted: { one: '{count} grupo', many: '{count} de grupos', other: '{count} grupos' },
  parts: {
    where: 'Onde',
    who: 'Quem',
    what: 'O quê',
    house: 'Próprios',
    graph: 'Grafo de colaboração',
    simulator: 'Experimentar',
  },
  partsLabel: 'Partes das regras',

  sitesTitle: 'Sites',
  sitesLead:
    'Um por linha: um host, como docs.example.com; “*.” e um host, para tudo o que está abaixo dele; ou “*”, para todos os sites. Um bloqueio sempre prevalece.',
  sitesAllow: 'Sites permitidos',
  sitesBlock: 'Sites bloqueados',
  notASite: '{entry} não é um site: escreva um host, como docs.example.com; “*.” e um host; ou “*”.',
  siteMeant: 'Em vez de {entry}, escreva {site}.',
  productsTitle: 'Produtos',
  productsLead:
    'O que não está marcado não é permitido. “A web aberta” representa todo site que não é nenhum dos outros.',
  openWeb: 'A web aberta',
  healthTitle: 'Dados de saúde',
  healthLead: 'Onde há dados de saúde, ninguém usa o Sidenote, seja o que for que as listas acima digam.',
  healthSites: 'Sites com dados de saúde',
  healthProducts: 'Produtos com dados de saúde',

  groupsTitle: 'Grupos',
  groupsLead:
    'Grupos pelos nomes ou ids que seu provedor de identidade ou diretório lhes dá, um por linha; “*” representa todos. Um bloqueio sempre prevalece.',
  groupsAllow: 'Grupos permitidos',
  groupsBlock: 'Grupos bloqueados',

  actionsTitle: 'Ações',
  actionsLead: 'O que não está marcado não aparece no menu de ninguém, e o gateway o recusa.',
  all: 'Todas',
  lengthTitle: 'Texto mais longo',
  length: 'Caracteres de uma seleção, no máximo',
  lengthWrong: 'Escreva um número de 1 a {most}.',
  guardTitle: 'Segredos e dados pessoais',
  guardLead:
    'O que acontece quando um texto os contém, antes que saia do navegador e mais uma vez no gateway.',
  secrets: 'Chaves, senhas e números de cartão',
  personal: 'Dados pessoais',
  levels: {
    off: 'Não são procurados',
    warn: 'São apontados à pessoa',
    replace: 'São substituídos por marcadores',
    block: 'Impedem o envio do texto',
  },
  patterns: 'O que mais é tratado como segredo: expressões regulares, uma por linha',
  notAPattern: 'Esta expressão nem sempre pode ser verificada a tempo: {entry}',

  houseTitle: 'Instruções da organização',
  houseLead:
    'Acrescentadas às instruções de cada resposta: um guia de estilo, um glossário. Todos os que usam o Sidenote podem lê-las.',
  instructions: 'Instruções para cada resposta',
  ownTitle: 'Ações próprias',
  ownLead:
    'Um nome para uma tarefa descrita com suas palavras. Aparece no menu de todos e mostra exatamente o que pede.',
  ownNone: 'Ainda não há nenhuma',
  ownNoneNext: 'Adicione uma, experimente-a em um texto e depois revise a alteração.',
  ownAdd: 'Adicionar uma ação própria',
  ownName: 'Nome',
  ownDescription: 'Para que serve',
  ownTask: 'A tarefa, com suas palavras',
  ownRemove: 'Remover “{title}”',
  ownId: 'Identificador da ação, que não muda depois que ela entra em vigor:',
  ownOne: 'Ação própria “{title}” ({id})',
  ownPart: '{name}: {value}',
  ownNew: 'Nova ação',
  ownIncomplete:
    'Uma ação própria precisa de um nome de 3 a 40 caracteres, uma descrição e uma tarefa, e duas não podem ter o mesmo nome.',
  tryTitle: 'Experimentar',
  tryLead:
    'Passa pelo gateway sob as regras em vigor, como se esta ação já fizesse parte delas. Conta como uma solicitação sua e é registrada como teste, sem o texto e sem a resposta.',
  trySite: 'No site',
  tryText: 'Um texto para experimentar',
  tryButton: 'Executar',
  tryRunning: 'Executando…',
  tryAnswer: 'A resposta',

  graphTitle: 'Grafo de colaboração',
  graphLead:
    'Como as equipes trabalham juntas e em que tipos de trabalho, deduzido de identificadores, tipos e horários: sem textos nem títulos. Cada um pode ficar de fora. Está desativado até você ativá-lo aqui.',
  graphOn: 'Fazer um grafo de colaboração',
  graphGoes:
    'Uma vez desativado, todo o grafo é excluído em minutos, com tudo o que os aplicativos conectados trouxeram. Nada o traz de volta.',
  graphProducts: 'Produtos com que o grafo aprende',
  graphProductsLead:
    'Isto vale para páginas: das de um produto que não está marcado, nada chega. O que um aplicativo conectado traz é decidido em “{screen}”.',
  graphNoProduct: 'Nenhum produto está marcado: nada chega de páginas.',
  graphAsks: 'O que ele pode perguntar e dizer',
  graphDetails:
    'Perguntar ao próprio produto, na sessão da pessoa, quem e o que pertence a uma página; sem isso, a ninguém se oferecem as pessoas e o trabalho em torno dela',
  graphContext:
    'Uma linha sobre equipe, produto e tipo de trabalho pode ir ao modelo com uma solicitação; a pessoa a vê e pode desativá-la',
  graphNaming:
    'Um modelo pode dar nome aos tipos de trabalho desta organização e dizer quais pedidos são de qual; ele vê quantas vezes qual ação foi usada em qual tipo de objeto, e nada mais',
  graphNoModel:
    'Dar nomes exige um modelo, e nenhum responde aqui ainda: até lá (“{screen}”), os tipos de trabalho mantêm seus nomes fixos.',
  graphPeopleTitle: 'Equipes ou pessoas',
  graphPeople: 'De quem o trabalho é distinguido',
  graphWhose: {
    teams:
      'Só de equipes. Nenhuma pessoa está nele, nem sob pseudônimo; é o que pedem as comissões de trabalhadores',
    people: 'De cada pessoa, sob pseudônimo. O que diz respeito a uma pessoa só é mostrado a ela',
  },
  graphWhoseShort: {
    teams: 'Só equipes',
    people: 'Cada pessoa, sob pseudônimo',
  },
  graphPeopleGo: 'Tudo sobre pessoas individuais é excluído do grafo em minutos. Nada o traz de volta.',
  graphStates: {
    on: 'sim',
    off: 'não',
  },

  saveBar: {
    one: '{count} item é diferente do que está em vigor.',
    many: '{count} de itens são diferentes do que está em vigor.',
    other: '{count} itens são diferentes do que está em vigor.',
  },
  review: 'Revisar a alteração',
  discard: 'Descartar',
  mendFirst: 'Corrija primeiro o que está marcado.',
  changeTitle: 'As regras da sua organização',
  reaches:
    'Todos da sua organização, em todos os gateways, em até um segundo. As respostas em andamento que deixarem de ser permitidas terminam.',
  readOnly: 'Você pode ler estas regras. Um proprietário ou um administrador de políticas pode alterá-las.',
  stays: {
    one: '(e {count} que permanece)',
    many: '(e {count} que permanecem)',
    other: '(e {count} que permanecem)',
  },
  emptyList: 'nada',
  emptyText: 'nenhum texto',

  simTitle: 'Seria permitido?',
  simLead:
    'Pergunta ao gateway, que decide com as mesmas regras que decidem as solicitações. Nada é enviado a um modelo.',
  simPerson: 'Pessoa, como seu provedor de identidade a chama (vazio: você)',
  simPersonHint:
    'A pessoa não consta de nenhum endereço: um link para a resposta pergunta sobre quem o abre.',
  simGroups: 'Grupos a supor, separados por vírgulas (vazio: os conhecidos)',
  simAddress: 'Endereço da página',
  simAddressHint: 'É lido aqui: ao gateway só se pergunta sobre o site e o produto.',
  simNotAPage: 'Este não é o endereço de uma página em que o Sidenote poderia funcionar.',
  simProduct: 'Produto',
  simAction: 'Ação',
  simLength: 'Caracteres da seleção',
  simWords: 'Palavras próprias',
  simWordsHint:
    'As regras olham para elas: palavras que são, ao pé da letra, uma ação própria da organização são permitidas como essa ação. Elas não constam de nenhum endereço.',
  simUnchosen: 'Não escolhido',
  simAsk: 'Perguntar',
  simAllowed: 'Sim, seria permitido.',
  simRefused: 'Não.',
  simBecause: 'A regra: {rule}',
  simNoRule: 'Nenhuma regra destas listas recusou.',
  simVersion: 'Segundo a versão {version} das regras.',
  simRevoked: 'O acesso desta pessoa foi encerrado.',
  simGroupsUnknown: 'Não se sabe em quais grupos a pessoa está.',
  simGroupsKnown: 'Grupos da pessoa: {groups}.',
  simGroupsNone: 'A pessoa não está em nenhum grupo.',
  simChecks: 'Todas as verificações',
  simCheck: 'Verificação',
  simResult: 'Resultado',
  passed: 'Permite',
  refused: 'Recusa',
  checks: {
    state: 'A organização autorizou o Sidenote',
    groups: 'Os grupos da pessoa',
    hipaa: 'Nenhum dado de saúde aqui',
    action: 'A ação',
    site: 'O site',
    product: 'O produto',
    length: 'O tamanho do texto',
  },
} as const;
