/** The place of the teamwork graph, in Spanish. */
export const graph = {
  lead: 'Esta versión no tiene grafo Teamwork: no se recopila nada para él y no muestra nada de su organización.',
  now: 'Hoy por hoy',
  collected: 'Recopilado para él',
  collectedText:
    'Nada. Los registros de las solicitudes se conservan con él o sin él, y con ellos no se hace ningún grafo.',
  on: 'Activado',
  onText:
    'No, y no es posible. Cuando exista, seguirá desactivado hasta que un propietario de su organización lo autorice.',
  will: 'Qué mostrará',
  work: 'Trabajo',
  workText:
    'Los tipos de trabajo y cómo se relacionan, y los equipos que los hacen, cada uno con su procedencia.',
  people: 'Personas',
  peopleText:
    'Lo que concierne a una persona es solo para ella; los grupos se muestran a partir de cinco personas. Cada cual podrá excluirse.',
  texts: 'Textos',
  textsText: 'Ninguno: ni lo que alguien seleccionó, ni una respuesta, ni un título.',
  promised: 'Qué se promete al respecto',
  promisedLead: 'Nada muestra todavía que estas promesas se cumplan, y la pantalla «Confianza» lo dice.',
} as const;
