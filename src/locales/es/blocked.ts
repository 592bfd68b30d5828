/** The screen of an action that may not run here, in Spanish. */
export const blocked = {
  gatewayElsewhere: 'La pasarela dice que está en {address}.',
  tellAdmin: 'Avise a su administrador.',
  connectThere: 'Conéctese allí si su administrador está de acuerdo.',
  goneToGateway:
    'El texto ya había llegado a su pasarela cuando esta lo rechazó. La pasarela no conserva nada de él.',
  readNotSent: 'El texto se leyó de la página, pero no se envió.',
  nothingRead: 'No se leyó el texto seleccionado ni se envió nada.',
  why: '¿Por qué?',
  whyNot: '¿Por qué no puedo usar {action} aquí?',
  backToActions: 'Volver a las acciones',
} as const;
