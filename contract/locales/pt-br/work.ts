/** Kinds of work, in Brazilian Portuguese. */
export const workTypes = {
  planning: 'Planejamento',
  tracking: 'Acompanhamento do trabalho',
  support: 'Suporte',
  engineering: 'Desenvolvimento',
  'code-review': 'Revisão de código',
  design: 'Design',
  documentation: 'Documentação',
  'knowledge-sharing': 'Compartilhar conhecimento',
  communication: 'Comunicação',
  meetings: 'Reuniões',
  reporting: 'Relatórios',
  otherwise: 'Outro trabalho',
} as const;

/** Kinds of work objects, in Brazilian Portuguese. */
export const workObjects = {
  'work-item': 'Item de trabalho',
  request: 'Solicitação',
  board: 'Quadro',
  page: 'Página',
  'blog-post': 'Post de blog',
  whiteboard: 'Quadro branco',
  document: 'Documento',
  design: 'Design',
  video: 'Vídeo',
  file: 'Arquivo',
  'pull-request': 'Pull request',
  commit: 'Commit',
  branch: 'Branch',
  build: 'Build',
  deployment: 'Implantação',
  repository: 'Repositório',
  message: 'Mensagem',
  conversation: 'Conversa',
  comment: 'Comentário',
  'calendar-event': 'Evento da agenda',
  project: 'Projeto',
  space: 'Espaço',
  'remote-link': 'Link',
  otherwise: 'Outro',
} as const;

/** What somebody is to a work object, in Brazilian Portuguese. */
export const workRoles = {
  author: 'Autoria',
  assignee: 'Responsável',
  reviewer: 'Revisão',
  commenter: 'Comentários',
  attendee: 'Participação',
} as const;

/** What was seen, of which the graph has counts, in Brazilian Portuguese. */
export const edges = {
  'member-of': 'Na equipe',
  'part-of': 'No mesmo lugar',
  'links-to': 'Vinculado',
  created: 'Autoria',
  updated: 'Responsável',
  reviewed: 'Revisão',
  commented: 'Comentários',
  attended: 'Participação',
  used: 'Trabalhado com o Sidenote',
  rated: 'Resposta avaliada',
  'may-open': 'Pode ser aberto',
  'works-with': 'Trabalho em conjunto',
  collaborates: 'Equipes que trabalharam juntas',
  does: 'Tipo de trabalho',
  feeds: 'Um tipo de trabalho após o outro',
  uses: 'Aplicativo usado',
} as const;
