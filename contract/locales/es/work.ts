/** Kinds of work, in Spanish. */
export const workTypes = {
  planning: 'Planificación',
  tracking: 'Seguimiento del trabajo',
  support: 'Soporte',
  engineering: 'Desarrollo',
  'code-review': 'Revisión de código',
  design: 'Diseño',
  documentation: 'Documentación',
  'knowledge-sharing': 'Compartir conocimiento',
  communication: 'Comunicación',
  meetings: 'Reuniones',
  reporting: 'Informes',
  otherwise: 'Otro trabajo',
} as const;

/** Kinds of work objects, in Spanish. */
export const workObjects = {
  'work-item': 'Elemento de trabajo',
  request: 'Solicitud',
  board: 'Tablero',
  page: 'Página',
  'blog-post': 'Entrada de blog',
  whiteboard: 'Pizarra',
  document: 'Documento',
  design: 'Diseño',
  video: 'Vídeo',
  file: 'Archivo',
  'pull-request': 'Pull request',
  commit: 'Commit',
  branch: 'Rama',
  build: 'Compilación',
  deployment: 'Despliegue',
  repository: 'Repositorio',
  message: 'Mensaje',
  conversation: 'Conversación',
  comment: 'Comentario',
  'calendar-event': 'Evento de calendario',
  project: 'Proyecto',
  space: 'Espacio',
  'remote-link': 'Enlace',
  otherwise: 'Otro',
} as const;

/** What somebody is to a work object, in Spanish. */
export const workRoles = {
  author: 'Autoría',
  assignee: 'Responsable',
  reviewer: 'Revisión',
  commenter: 'Comentarios',
  attendee: 'Asistencia',
} as const;

/** What was seen, of which the graph has counts, in Spanish. */
export const edges = {
  'member-of': 'En el equipo',
  'part-of': 'En el mismo lugar',
  'links-to': 'Enlazado',
  created: 'Autoría',
  updated: 'Responsable',
  reviewed: 'Revisión',
  commented: 'Comentarios',
  attended: 'Asistencia',
  used: 'Trabajado con Sidenote',
  rated: 'Respuesta valorada',
  'may-open': 'Puede abrirse',
  'works-with': 'Trabajo en común',
  collaborates: 'Equipos que trabajaron juntos',
  does: 'Tipo de trabajo',
  feeds: 'Un tipo de trabajo tras otro',
  uses: 'Aplicación usada',
} as const;
