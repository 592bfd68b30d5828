/** What can go wrong at the gateway, behind it and on the way to it, in Spanish. */
export const gatewayFaults = {
  invalid_request: {
    sentence: 'La pasarela no entendió la solicitud.',
    next: 'Actualice Sidenote o avise a su administrador.',
  },
  model_not_found: {
    sentence: 'La pasarela no conoce esta acción.',
    next: 'Actualice Sidenote o elija otra acción.',
  },
  not_found: {
    sentence: 'No hay nada en esta dirección de la pasarela.',
    next: 'Compruebe la dirección.',
  },
  request_not_found: {
    sentence: 'La pasarela no conoce ninguna solicitud suya como esta.',
    next: 'Valore una respuesta propia.',
  },
  body_too_large: {
    sentence: 'La solicitud es más grande de lo que admite la pasarela.',
    next: 'Seleccione un fragmento más corto.',
  },
  unsupported_media_type: {
    sentence: 'La pasarela solo admite JSON.',
    next: 'Envíe application/json en UTF-8, sin comprimir.',
  },
  origin_not_allowed: {
    sentence: 'La pasarela solo responde a su propia extensión.',
    next: 'Pida a su administrador que añada el id de esta extensión a la pasarela.',
  },
  rate_limited: {
    sentence: 'Demasiadas solicitudes en poco tiempo.',
    next: 'Espere un momento e inténtelo de nuevo.',
  },
  too_many_streams: {
    sentence: 'Hay demasiadas respuestas en curso a la vez.',
    next: 'Espere a que termine una e inténtelo de nuevo.',
  },
  tokens_used_up: {
    sentence: 'Se han agotado los tokens de hoy.',
    next: 'Inténtelo de nuevo mañana o pida más a su administrador.',
  },
  limits_unavailable: {
    sentence: 'La pasarela no puede comprobar sus límites ahora mismo.',
    next: 'Inténtelo de nuevo en un momento o avise a su administrador.',
  },
  busy: {
    sentence: 'La pasarela está ocupada.',
    next: 'Espere un momento e inténtelo de nuevo.',
  },
  storage_unavailable: {
    sentence: 'La pasarela no puede acceder a su base de datos.',
    next: 'Inténtelo de nuevo en un momento o avise a su administrador.',
  },
  internal: {
    sentence: 'Algo falló en la pasarela.',
    next: 'Inténtelo de nuevo. Si sigue ocurriendo, avise a su administrador.',
  },
  role_needed: {
    sentence: 'Para esto se necesita un rol que usted no tiene.',
    next: 'Pida ese rol a un propietario de su organización.',
  },
  fresh_sign_in_needed: {
    sentence: 'Para esto hay que haber iniciado sesión en los últimos 15 minutos.',
    next: 'Vuelva a iniciar sesión y repita la operación.',
  },
  changed_meanwhile: {
    sentence: 'Otra persona lo ha cambiado mientras tanto.',
    next: 'Léalo de nuevo y repita su cambio.',
  },
  changed_since: {
    sentence: 'Lo que se restablecería se ha vuelto a cambiar desde entonces.',
    next: 'Revise los cambios posteriores y deshaga primero esos.',
  },
  not_undoable: {
    sentence: 'Esto no se puede deshacer.',
    next: 'Haga en su lugar el cambio que desee.',
  },
  terms_outdated: {
    sentence: 'Las condiciones indicadas no son las vigentes.',
    next: 'Lea las condiciones vigentes y acéptelas.',
  },
  hipaa_no_baa: {
    sentence:
      'Su organización está sujeta a HIPAA, y no consta ningún acuerdo que cubra a todos los que tratan sus datos.',
    next: 'Registre un acuerdo de asociado comercial (BAA) que los cubra a todos y autorice Sidenote después.',
  },
  person_unknown: {
    sentence: 'No consta nada de esa persona en su organización.',
    next: 'Compruebe el identificador (subject) que le asigna su proveedor de identidad.',
  },
  no_route: {
    sentence: 'Ningún modelo de la región de su organización puede responder a esta acción.',
    next: 'Elija otra acción o pida a su administrador que añada un modelo en su región.',
  },
  provider_not_attested: {
    sentence:
      'La declaración del proveedor del modelo sobre conservación o entrenamiento ha caducado o no basta.',
    next: 'Pida a su administrador que la renueve.',
  },
  sub_processor_not_effective: {
    sentence: 'El proveedor del modelo está anunciado como subencargado, pero aún no puede actuar como tal.',
    next: 'Espere hasta la fecha anunciada o elija otra acción.',
  },
  key_missing: {
    sentence: 'La pasarela no tiene clave para el proveedor del modelo.',
    next: 'Avise a su administrador.',
  },
  needs_model: {
    sentence: 'Esta acción necesita un modelo de lenguaje, y su organización usa el motor integrado.',
    next: 'Elija otra acción o pida a su administrador que conecte un modelo. Algunas acciones prescinden de él solo en inglés.',
  },
  upstream_unreachable: {
    sentence: 'No se puede conectar con el proveedor del modelo.',
    next: 'Inténtelo de nuevo en un momento.',
  },
  tls_upstream: {
    sentence: 'El certificado del proveedor del modelo no es de confianza, así que no se le ha enviado nada.',
    next: 'Avise a su administrador.',
  },
  upstream_refused: {
    sentence: 'El proveedor del modelo rechazó la clave o la solicitud de su organización.',
    next: 'Avise a su administrador.',
  },
  upstream_rate_limited: {
    sentence: 'El proveedor del modelo tiene demasiadas solicitudes.',
    next: 'Espere un momento e inténtelo de nuevo.',
  },
  upstream_error: {
    sentence: 'El proveedor del modelo ha comunicado un error.',
    next: 'Inténtelo de nuevo en un momento.',
  },
  upstream_invalid: {
    sentence: 'No se ha podido entender la respuesta del proveedor del modelo.',
    next: 'Inténtelo de nuevo. Si sigue ocurriendo, avise a su administrador.',
  },
  upstream_truncated: {
    sentence: 'El proveedor del modelo se interrumpió a mitad de la respuesta.',
    next: 'Quédese con lo que hay o inténtelo de nuevo.',
  },
  upstream_timeout: {
    sentence: 'El proveedor del modelo ha tardado demasiado.',
    next: 'Inténtelo de nuevo en un momento.',
  },
  gateway_lost: {
    sentence: 'Se cortó la conexión con la pasarela.',
    next: 'Lo que llegó se conserva. Inténtelo de nuevo para tener la respuesta completa.',
  },
  gateway_address_invalid: {
    sentence: 'Sidenote no puede usar esta dirección.',
    next: 'Debe empezar por https:// y no tener ruta, por ejemplo https://gateway.example.',
  },
  gateway_invalid: {
    sentence: 'La dirección responde, pero no como una pasarela de Sidenote.',
    next: 'Compruebe la dirección de la pasarela.',
  },
  worker_restarted: {
    sentence: 'El navegador detuvo Sidenote a mitad de la respuesta.',
    next: 'Lo que llegó se conserva. Inténtelo de nuevo para tener la respuesta completa.',
  },
  sign_in_elsewhere: {
    sentence:
      'La pasarela dirige a un inicio de sesión distinto del que indica la política de su organización.',
    next: 'Muestre a su administrador la página de diagnóstico: la política y la pasarela deben indicar el mismo proveedor y el mismo cliente.',
  },
  sign_in_page_not_loaded: {
    sentence: 'No se pudo cargar la página de inicio de sesión.',
    next: 'Compruebe su conexión o su VPN. Si el navegador dice que la página está bloqueada, debe abrirla su administrador.',
  },
  sign_in_failed: {
    sentence: 'El inicio de sesión no se completó.',
    next: 'Inténtelo de nuevo. Si la ventana se cerró sola, avise a su administrador.',
  },
} as const;
