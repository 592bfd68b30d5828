/** The list of actions and its search, in Brazilian Portuguese. */
export const palette = {
  find: 'Buscar uma ação',
  actions: 'Ações',
  recent: 'Usadas recentemente',
  fitting: 'Para o que está aberto aqui',
  often: 'Mais usadas',
  found: 'Encontradas',
  count: {
    one: '{count} ação',
    many: '{count} de ações',
    other: '{count} ações',
  },
  none: 'Nenhuma ação tem esse nome.',
  tidy: 'Remover ações próprias',
  remove: 'Remover',
  removeThis: 'Remover {title}',
} as const;
