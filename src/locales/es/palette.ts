/** The list of actions and its search, in Spanish. */
export const palette = {
  find: 'Buscar una acción',
  actions: 'Acciones',
  recent: 'Usadas recientemente',
  fitting: 'Para lo que está abierto aquí',
  often: 'Más usadas',
  found: 'Encontradas',
  count: {
    one: '{count} acción',
    many: '{count} de acciones',
    other: '{count} acciones',
  },
  none: 'Ninguna acción se llama así.',
  tidy: 'Quitar acciones propias',
  remove: 'Quitar',
  removeThis: 'Quitar {title}',
} as const;
