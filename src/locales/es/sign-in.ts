/** Signing in, and how far it is, in Spanish. */
export const signIn = {
  title: 'Inicie sesión con su cuenta de trabajo',
  gateway: 'La pasarela de su organización es {address}.',
  locked: 'Gestionada por su organización; no se puede cambiar aquí',
  otherGateway: 'Usar otra pasarela',
  progress: 'Inicio de sesión',
  opening: 'Abriendo la ventana de inicio de sesión…',
  waiting: 'Inicie sesión en la ventana que se ha abierto.',
  exchanging: 'Completando el inicio de sesión…',
} as const;
