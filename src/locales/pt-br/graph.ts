/** People and work around a page. In Brazilian Portuguese. */
export const around = {
  title: 'Pessoas e trabalho em torno desta página',
  offer: 'A quem recorrer aqui e trabalho seu relacionado.',
  asking: 'Procurando pessoas e trabalho…',
  found: 'Pessoas: {people}. Trabalho relacionado: {work}.',
  team: 'Sua equipe',
  work: 'Tipo de trabalho',
  people: 'A quem recorrer',
  first: 'Primeiro',
  nobody: 'Ninguém desta página está no seu grafo ainda.',
  related: 'Trabalho relacionado',
  noWork: 'Nenhum trabalho seu relacionado que você possa abrir.',
  more: { one: 'Mais {count}', many: 'Mais {count}', other: 'Mais {count}' },
  newTab: '(abre em uma nova guia)',
  why: {
    one: '{what}: uma vez, na semana de {week}',
    many: '{what}: {count} de vezes, a última na semana de {week}',
    other: '{what}: {count} vezes, a última na semana de {week}',
  },
  seenAs: {
    one: '{what}, visto na semana de {week}',
    many: '{what}, visto {count} de vezes, a última na semana de {week}',
    other: '{what}, visto {count} vezes, a última na semana de {week}',
  },
  times: { one: 'uma vez', many: '{count} de vezes', other: '{count} vezes' },
  nothing: 'Ainda não se sabe nada em torno desta página.',
  nothingNext: 'Isso vem à medida que você e seus colegas usam o Sidenote em trabalho que você pode abrir.',
  onlyYou: 'Só você vê isto, e só o que sua própria sessão pode abrir.',
  off: 'Desativado por você.',
  offHere: 'Desativado por você para este produto.',
  shared: {
    one: '{count} das pessoas daqui também participa',
    many: '{count} das pessoas daqui também participam',
    other: '{count} das pessoas daqui também participam',
  },
} as const;

/** What the teamwork graph has of a person, and their switches. In Brazilian Portuguese. */
export const myPart = {
  section: 'Grafo de colaboração',
  title: 'Minha parte no grafo',
  learns:
    'Sua organização aprende de {products} quem trabalha com quem, e em quê. Não há nele nenhum título nem texto.',
  learnsTeams:
    'Sua organização aprende de {products} quais equipes trabalham juntas, e em quê. Não há nele nenhuma pessoa, título nem texto.',
  learnsNothing: 'O grafo de colaboração da sua organização ainda não aprende das páginas de nenhum produto.',
  connected:
    'Sua organização conectou {apps}. De lá vêm ids, tipos, tamanhos, horários, links, quem participou e quem pode abrir o quê, seja o que for que seu navegador informe: nenhum título e nenhum texto.',
  connectedTeams:
    'Sua organização conectou {apps}. De lá vêm tipos, horários e links: nenhuma pessoa, nenhum lugar, nenhum título e nenhum texto.',
  noGraph: 'Sua organização não tem um grafo de colaboração.',
  what: 'O que é',
  about:
    'O grafo de colaboração mostra como as pessoas trabalham juntas e em que tipos de trabalho. É feito só de rastros: qual ação, em qual página, quem mais está nessa página e quando.',
  aboutTeams:
    'O grafo de colaboração mostra quais equipes trabalham juntas e em que tipos de trabalho. De uma solicitação, ele guarda que foi feita, a semana, a equipe e o tipo de trabalho. De uma página, ele guarda um hash, o aplicativo e o tipo, para onde ela aponta e quais equipes a usaram em que semana.',
  never: 'Páginas e pessoas são identificadores nele. Não há título, texto, pergunta nem resposta.',
  neverTeams: 'Não há nele pessoa, projeto nem espaço; nem título, texto, pergunta ou resposta.',
  ageing: {
    one: 'Após uma semana, um rastro conta pela metade.',
    many: 'Após {count} de semanas, um rastro conta pela metade.',
    other: 'Após {count} semanas, um rastro conta pela metade.',
  },
  has: 'O que ele tem de você',
  team: 'Contado na equipe',
  teamFound: 'Conforme quem trabalha com quem.',
  people: 'Pessoas com quem você trabalha',
  objects: 'Páginas e itens de trabalho',
  containers: 'Projetos e espaços',
  seen: 'O que foi visto',
  nothing: 'Nada ainda.',
  teamsOnly: 'Nada: o grafo da sua organização só conhece equipes. Nenhuma linha é de uma pessoa.',
  taking: 'Participação',
  joined: 'Você participa.',
  off: 'Você não participa: nada do seu trabalho é informado, e o que era guardado de você foi excluído.',
  offAccounts:
    'Onde você usa o Sidenote em um produto, ele informa ao seu gateway qual conta é sua ali, e nada mais da página, para que não se guarde nada do que o navegador de um colega informar dela. Em um produto em que você não o usou desde então, o navegador de um colega ainda pode informar que você está em uma página, até que você o use.',
  backAgain:
    'Ativada de novo, sua parte começa vazia, e o que os navegadores dos colegas informarem de você a partir daí volta a entrar, na medida em que se saiba que suas contas são só suas.',
  switchOff: 'Desativar…',
  sure: 'Isto exclui tudo o que o grafo tem de você, imediatamente e para sempre. Ativado de novo, ele começa vazio.',
  sureTeams:
    'Isto exclui as marcas das suas solicitações, imediatamente e para sempre. O que a sua equipe usou permanece, como sendo da equipe.',
  delete: 'Desativar e excluir',
  rejoin: 'Ativar',
  products: 'Produtos',
  productsAbout:
    'Neste navegador, de um produto desmarcado, nada mais é informado nem perguntado. O que já foi informado fica até você desativar tudo.',
  productsAboutTeams:
    'Neste navegador, de um produto desmarcado, nada mais é informado nem perguntado. O que já foi informado fica e conta como da sua equipe.',
  sees: 'Quem vê o quê',
  seesYou: 'Você vê sua própria parte, aqui e em torno de uma página.',
  seesTeams: 'Nem você nem seus colegas veem nada dele.',
  seesColleagues: 'Seus colegas só veem você em torno de uma página onde o produto já mostra você a eles.',
  seesAdmins:
    'Administradores veem equipes de cinco pessoas ou mais, em múltiplos de cinco, e ninguém pelo nome.',
  copy: 'Uma cópia ou a exclusão',
  copyOwn:
    'Você mesmo pode salvar uma cópia da sua parte. O que colegas informaram de uma conta que só você diz ser sua não está nela; está na cópia abaixo.',
  saveCopy: 'Salvar uma cópia',
  copyAbout:
    'Quem é responsável pelo Sidenote na sua organização dá a você uma cópia de tudo o que o gateway tem de você, ou exclui.',
} as const;

/** What is told for the teamwork graph. In Brazilian Portuguese. */
export const noteTold = {
  title: 'Para o grafo de colaboração',
  after:
    'Informado ao seu gateway quando uma resposta está completa: identificadores, tipos e tamanhos, sem título e sem texto.',
  asking: 'Perguntando ao produto quem e o que pertence a esta página…',
  refused: 'O produto não disse quem e o que pertence a esta página. Só o que o endereço diz é informado.',
  /** Where teams alone are told apart. */
  links: {
    asking: 'Perguntando ao produto para onde esta página aponta…',
    refused: 'O produto não disse para onde esta página aponta. Só o que o endereço diz é informado.',
  },
} as const;

/** The line of whom a request is for. In Brazilian Portuguese. */
export const contextLine = {
  title: 'O modelo também fica sabendo',
  nothing: 'Nada sobre você.',
  team: 'Equipe',
  product: 'Produto',
  'work-type': 'Tipo de trabalho',
} as const;
