/** Why Sidenote may not run, in Spanish. */
export const reasons = {
  policy_pending: {
    sentence: 'Su organización instaló Sidenote, pero su política aún no ha llegado.',
    next: 'Suele tardar unos segundos. Si no llega, muestre a su administrador la página de diagnóstico.',
  },
  policy_invalid: {
    sentence:
      'La política de su organización para Sidenote tiene un error, así que Sidenote sigue desactivado.',
    next: 'Muestre a su administrador la página de diagnóstico: indica el error.',
  },
  not_configured: {
    sentence: 'Sidenote aún no conoce su organización.',
    next: 'Escriba la dirección de la pasarela de su organización.',
  },
  disabled_by_admin: {
    sentence: 'Su organización ha desactivado Sidenote en este navegador.',
    next: 'Consulte a su administrador si lo necesita.',
  },
  page_not_supported: {
    sentence: 'Sidenote solo funciona en páginas web con dirección https.',
    next: 'Abra la página en una pestaña normal e inténtelo allí.',
  },
  signed_out: {
    sentence: 'No ha iniciado sesión.',
    next: 'Inicie sesión con su cuenta de trabajo.',
  },
  gateway_unreachable: {
    sentence: 'La pasarela de su organización no responde y no se pueden comprobar sus reglas.',
    next: 'Compruebe su conexión o su VPN e inténtelo de nuevo.',
  },
  region_mismatch: {
    sentence: 'Los datos de su organización permanecen en una región distinta de la de esta pasarela.',
    next: 'Pida a su administrador la dirección de la pasarela de su región.',
  },
  access_revoked: {
    sentence: 'Su organización ha retirado su acceso a Sidenote.',
    next: 'Consulte a su administrador si lo necesita.',
  },
  wrong_organisation: {
    sentence: 'La pasarela es de una organización distinta de la que indica la política de la suya.',
    next: 'Muestre a su administrador la página de diagnóstico: la política y la pasarela deben indicar la misma organización.',
  },
  not_opted_in: {
    sentence: 'Su organización no ha autorizado Sidenote.',
    next: 'Pida a su administrador que lo autorice. Usted no puede hacerlo en su lugar.',
  },
  suspended: {
    sentence: 'El uso de Sidenote en su organización está suspendido.',
    next: 'Consulte a su administrador: ha hecho una pausa, o falta algo, por ejemplo, aceptar nuevas condiciones.',
  },
  group_not_allowed: {
    sentence: 'Su organización permite Sidenote a otros grupos, no al suyo.',
    next: 'Pida a su administrador que añada su grupo.',
  },
  hipaa_not_bound: {
    sentence:
      'La política de su organización exige las reglas de HIPAA, que la pasarela no aplica para ella.',
    next: 'Consulte a su administrador: o la pasarela sujeta su organización a HIPAA, o la política pone hipaaMode en false.',
  },
  hipaa_blocked: {
    sentence: 'Su organización guarda aquí datos de salud, y Sidenote no entra.',
    next: 'Trabaje en un sitio sin datos de salud.',
  },
  site_not_allowed: {
    sentence: 'Su organización no permite Sidenote en este sitio.',
    next: 'Pida a su administrador que permita el sitio o trabaje en uno permitido.',
  },
  product_not_allowed: {
    sentence: 'Su organización no permite Sidenote en este producto.',
    next: 'Pida a su administrador que permita el producto.',
  },
  action_not_allowed: {
    sentence: 'Su organización no permite esta acción.',
    next: 'Elija otra acción o pida a su administrador que permita esta.',
  },
} as const;
