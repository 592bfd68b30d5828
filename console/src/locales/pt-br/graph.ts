/** The screen of the teamwork graph, and what it draws, in Brazilian Portuguese. */
export const graph = {
  lead: {
    one: '{count} equipe de cinco pessoas ou mais e seu trabalho até a semana de {day}.',
    many: '{count} de equipes de cinco pessoas ou mais e como trabalharam juntas até a semana de {day}.',
    other: '{count} equipes de cinco pessoas ou mais e como trabalharam juntas até a semana de {day}.',
  },
  knows: {
    people:
      'Ele conhece pessoas, cada uma sob pseudônimo. O que diz respeito a uma pessoa só é mostrado a ela.',
    teams: 'Ele conhece só equipes: nenhuma pessoa está nele, nem sob pseudônimo.',
  },
  leadNone: 'Ainda não há imagem da sua organização.',
  off: 'O grafo de colaboração está desativado',
  offNext:
    'Nada é coletado para ele. Continua assim até ser ativado para a sua organização, na tela “Alcance”.',
  leaving: 'O que ele tinha está sendo excluído, o que leva alguns minutos. Nada disso é mais mostrado.',
  toRules: 'Ir para as regras do grafo',
  notYet: 'Nenhuma semana foi analisada ainda',
  notYetNext:
    'As semanas são analisadas depois que terminam. Se o grafo acabou de ser ativado, a primeira imagem vem depois da primeira semana.',
  small: 'Nenhuma equipe de cinco pessoas ou mais',
  smallNext:
    'Equipes menores nunca são mostradas. Haverá uma imagem quando cinco pessoas ou mais trabalharem juntas o bastante para se distinguirem como equipe.',
  view: 'O que é desenhado',
  views: {
    teams: 'Equipes',
    kinds: 'Tipos de trabalho',
  },
  week: 'Semana de',
  missing: {
    week: 'Não há imagem da semana pedida. Esta é a mais recente.',
    team: 'A equipe escolhida não está na imagem desta semana.',
    kind: 'O tipo de trabalho escolhido não está na imagem desta semana.',
  },
  teamsPicture: {
    one: '{count} equipe como área do tamanho do seu número de pessoas, com um anel dos seus tipos de trabalho.',
    many: '{count} de equipes como áreas do tamanho do seu número de pessoas, cada uma com um anel dos seus tipos de trabalho; linhas unem equipes que trabalham juntas.',
    other:
      '{count} equipes como áreas do tamanho do seu número de pessoas, cada uma com um anel dos seus tipos de trabalho; linhas unem equipes que trabalham juntas.',
  },
  kindsPicture: {
    one: '{count} tipo de trabalho como área do tamanho da sua parte.',
    many: '{count} de tipos de trabalho como áreas do tamanho da sua parte; setas levam de cada um aos que o seguem.',
    other:
      '{count} tipos de trabalho como áreas do tamanho da sua parte; setas levam de cada um aos que o seguem.',
  },
  keys: 'Toque em uma equipe ou em um tipo de trabalho para ler sobre ele, ou busque pelo nome. Mais e menos aproximam e afastam, as setas movem, 0 mostra tudo, Esc solta o que foi escolhido.',
  wheel: 'Dois dedos também aproximam, assim como a roda enquanto Ctrl ou ⌘ é mantido.',
  closer: 'Aproximar',
  farther: 'Afastar',
  whole: 'Mostrar tudo',
  svg: 'Salvar como SVG',
  png: 'Salvar como PNG',
  pngFailed: 'Não foi possível criar a imagem. Tente de novo ou salve como SVG.',
  legend: 'Tipos de trabalho',
  legendHint: 'Escolha um tipo para ver onde ele é feito.',
  lines: {
    teams:
      'Uma linha une duas equipes que trabalham juntas, nos dois sentidos; quanto mais larga, mais elas o fazem.',
    kinds:
      'Uma seta leva de um tipo de trabalho a outro que o segue; quanto mais larga, mais vezes isso acontece.',
  },
  find: 'Buscar uma equipe, um tipo de trabalho ou um projeto',
  found: {
    one: '{count} encontrado',
    many: '{count} de encontrados',
    other: '{count} encontrados',
  },
  foundTeam: 'Equipe',
  foundKind: 'Tipo de trabalho',
  foundContainer: 'em {app}, de {team}',
  people: 'Pessoas',
  doesWhat: 'Seus tipos de trabalho',
  whereWorks: 'Onde mais trabalha',
  withWhom: 'Trabalha junto com',
  withNobody: 'Com nenhuma outra equipe mostrada.',
  more: { one: 'e mais {count}', many: 'e mais {count}', other: 'e mais {count}' },
  fewer: 'Mostrar menos',
  share: 'Parte de todo o trabalho',
  whoDoes: 'Equipes que mais o fazem',
  leadsTo: 'Leva a',
  comesFrom: 'Vem de',
  ofItsWork: '{share} do seu trabalho',
  ofItsPlace: '{share} do seu lugar mais usado',
  ofItsApp: '{share} do seu aplicativo mais usado',
  ofAll: '{share} de todo o trabalho',
  ofIt: '{share} do total',
  howMuch: 'Quanto',
  strengthOf: 'Intensidade, em relação à maior',
  why: 'Por quê',
  whyOf: '{what}: visto {times} em {weeks}',
  fewTimes: 'algumas vezes',
  times: {
    one: '{count} vez',
    many: '{count} de vezes',
    other: '{count} vezes',
  },
  weeks: {
    one: '{count} semana',
    many: '{count} de semanas',
    other: '{count} semanas',
  },
  unnamed: 'Uma equipe sem nome',
  teamAround: 'Equipe em torno de {container}',
  pair: '{one} e {other}',
  others: 'Em nenhuma equipe que possa ser mostrada: {people}.',
  teamsTable: 'Equipes, suas pessoas e seu trabalho',
  tiesTable: 'O que as equipes fazem, onde e com o quê',
  what: 'O quê',
  onWhat: 'Sobre o quê',
  placedTable: 'Pedidos que um modelo conta como um tipo de trabalho',
  team: 'Equipe',
  kinds: 'Tipos de trabalho',
  kindsShares: 'Tipos de trabalho, como partes do seu trabalho',
  containers: 'Projetos, espaços, canais',
  apps: 'Aplicativos',
  togetherTable: 'Quais equipes trabalham juntas',
  leadsTable: 'Qual tipo de trabalho leva a qual',
  partOf: '{what} {share}',
  analysis: 'Análise',
  analysisLead:
    'As equipes e suas relações são deduzidas uma vez por semana do que o grafo tem. Em uma organização grande isso leva minutos, e as solicitações não esperam por isso.',
  states: {
    none: 'Ainda não houve nenhuma.',
    waiting: 'Espera a sua vez.',
    running: 'Em andamento desde {time}.',
    done: 'Concluída em {time}.',
    failed: 'Falhou em {time}. Tente de novo; o log do gateway diz mais.',
    stopped: 'Foi parada em {time}. Iniciada de novo, continua dali.',
  },
  next: 'A próxima é a semana de {day}, a partir de {time}.',
  allDone: 'Não há nada para analisar agora: todas as semanas encerradas já foram analisadas.',
  nothingYet: 'Ainda não há nada para analisar: o grafo não tem nada de uma semana encerrada.',
  steps: {
    reading: 'Lendo quem trabalha em quê',
    teams: 'Encontrando equipes',
    relations: 'Encontrando como trabalham juntas',
    writing: 'Anotando',
  },
  progress: 'Quanto já foi feito',
  start: 'Analisar agora',
  stop: 'Parar',
  plain: 'Em palavras simples',
  from: 'De que é feito',
  fromText: {
    people:
      'De alguém ter usado o Sidenote em uma página, de que tipo, em qual projeto ou canal e com quem; dos aplicativos conectados, também quem criou, revisou, comentou ou participou de quê. Identificadores, tipos, tamanhos e horários, e nada que alguém tenha escrito.',
    teams:
      'De cada solicitação, uma marca que ninguém consegue fazer sem a chave do grafo, a equipe do diretório de quem a fez, o tipo de trabalho e a semana. De cada objeto, um hash, o aplicativo e o tipo, com o que está ligado e quais equipes o usaram em qual semana; os aplicativos conectados também informam isso. Nenhuma pessoa, nenhuma conta, nenhum lugar e nenhum horário, e nada que alguém tenha escrito.',
  },
  never: 'Nunca está nele',
  neverText: 'Textos, respostas, títulos, nomes de arquivos e nomes de pessoas.',
  whoSees: 'Quem vê o quê',
  whoSeesText: {
    people:
      'Esta tela mostra equipes de cinco pessoas ou mais, números de pessoas de cinco em cinco e nenhuma pessoa. O que diz respeito a uma pessoa só é mostrado a ela, na janela do Sidenote.',
    teams:
      'Esta tela mostra equipes de cinco pessoas ou mais, números de pessoas de cinco em cinco e nenhuma pessoa. O que uma equipe faz é mostrado a partir de cinco de suas pessoas em uma semana; que equipes trabalham juntas, e o que leva a quê, a partir de dez objetos, pois ninguém sabe quantas pessoas estavam neles. Pessoas em torno de uma página não são mostradas a ninguém.',
  },
  optOut: 'Quem não quiser',
  optOutText: {
    people:
      'Cada um pode desativá-lo para si, na janela do Sidenote. Tudo sobre a pessoa é então excluído. Onde os produtos podem ser consultados, o navegador dela informa apenas qual conta é dela onde usa o Sidenote, para que não se guarde nada do que outros informarem dessa conta; onde ela não o usou desde então, outros navegadores ainda podem informar que ela está em uma página.',
    teams:
      'Cada um pode desativá-lo para si, na janela do Sidenote. As marcas das suas solicitações são então excluídas, e o navegador não informa mais nada para ele. O que a equipe usou permanece como da equipe: nada diz que parte era da pessoa.',
  },
  councils: 'Com uma comissão de trabalhadores',
  councilsText: {
    people:
      'Uma organização pode fazer com que ele conheça só equipes. Nenhuma pessoa está nele, nem sob pseudônimo: a equipe do diretório fica no lugar de cada uma.',
    teams:
      'Ele conhece só equipes: a equipe do diretório fica no lugar de cada pessoa. Uma equipe em que só uma pessoa usa o Sidenote é, no banco de dados, o trabalho dessa pessoa, mas não no que esta tela mostra do que uma equipe faz.',
  },
} as const;
