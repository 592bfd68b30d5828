/** Signing in, again, and out. In Spanish. */
export const session = {
  signInTitle: 'Inicie sesión en la consola',
  signInLead:
    'Inicia sesión con el proveedor de identidad de su organización, que también indica qué puede ver aquí.',
  signIn: 'Iniciar sesión',
  endedTitle: 'Su sesión se ha cerrado',
  endedLead:
    'Nadie ha hecho nada aquí durante 15 minutos, usted inició sesión hace más de 8 horas, o cerró la sesión en otro lugar. Lo que verá a continuación está como lo dejó.',
  trouble: {
    failed: 'El inicio de sesión no se completó: se rechazó, tardó demasiado o se empezó en otra ventana.',
    provider_away:
      'El proveedor de identidad de su organización no responde. Inténtelo de nuevo en un minuto.',
    not_set_up:
      'Quien opera la pasarela aún no ha configurado la consola en el proveedor de identidad (clave de configuración identity.issuers, console).',
    unknown_organisation: 'Esta pasarela no atiende a la organización que indica su proveedor de identidad.',
    other_region:
      'Los datos de su organización permanecen en una región distinta de la de esta pasarela. Aquí no se ha guardado nada de su inicio de sesión.',
    somebody_else: 'Ha iniciado sesión otra persona distinta de la de antes. No se ha cambiado nada.',
    not_asked:
      'El proveedor de identidad de su organización no preguntó quién es usted, o no indica cuándo lo hizo por última vez. No se ha cambiado nada. Avise a quien lo opera: debe respetar max_age e incluir auth_time en el token de acceso.',
  },
  anewTitle: 'Ha iniciado sesión',
  anewLead: 'El cambio continúa en la ventana de la que venía. Puede cerrar esta.',
  anewNotTitle: 'No ha sido un inicio de sesión nuevo',
  anewNotLead: 'El cambio no se ha enviado. Espera en la ventana de la que venía.',
  freshTitle: 'Inicie sesión una vez más',
  freshLead:
    'Esto cambia algo para toda su organización, y usted inició sesión hace más de 15 minutos. Se abre una ventana pequeña para ello; después se envía el cambio, y no se pierde nada de lo que ha escrito.',
  fresh: 'Iniciar sesión en una ventana pequeña',
  freshWaiting: 'Esperando a la ventana pequeña…',
  freshBlocked: 'El navegador no abrió la ventana. Permita las ventanas en esta página e inténtelo de nuevo.',
} as const;
