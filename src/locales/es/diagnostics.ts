/** The page for whoever has to find out why Sidenote does not work here, in Spanish. */
export const diagnostics = {
  title: 'Diagnóstico de Sidenote',
  again: 'Comprobar de nuevo',
  report: 'Copiar informe',
  reportHolds: 'El informe no contiene nombres de personas, textos ni páginas.',
  policy: 'Política',
  state: 'Estado',
  toldBy: 'Según',
  since: 'Desde',
  unknown: 'desconocido',
  version: 'Versión',
  gateway: 'Pasarela e inicio de sesión',
  address: 'Dirección',
  noAddress: 'ninguna',
  check: 'Comprobación',
  signIn: 'Sesión',
  organisation: 'Organización',
  region: 'Región',
  hipaa: 'HIPAA',
  rules: 'Reglas',
  rulesVersion: 'versión {version}, {time}',
  extension: 'Extensión',
  id: 'Id',
  installed: 'Instalación',
  signedIn: 'iniciada',
  signedOut: 'sin iniciar',
  notAsked: 'aún no consultada: nadie ha iniciado sesión',
  notTold: 'no se sabe: la pasarela aún no ha respondido',
  hipaaBinds: 'se aplica a esta organización',
  hipaaFree: 'no se aplica a esta organización',
  managedBy: 'Gestionado por {organisation}: aquí no se puede cambiar nada de esto.',
  managed: 'Gestionado por su organización: aquí no se puede cambiar nada de esto.',
  notSet: 'Sin definir: {missing}.',
  leftToGateway: '{value}, lo decide la pasarela',
  emptyList: 'una lista vacía',
  andMore: '{entries} y {more} más',
} as const;

/** Where the policy stands, and who said so, in Spanish. */
export const policyState = {
  loading: 'no ha llegado ninguna',
  unmanaged: 'ninguna: nadie gestiona Sidenote aquí',
  invalid: 'recibida, con errores: Sidenote sigue desactivado',
  ready: 'recibida y entendida',
  browser: 'el navegador, desde que se inició',
  memory: 'una respuesta anterior; el navegador aún no la ha repetido',
  nobody: 'nadie todavía',
} as const;

/** How the extension came here, in Spanish. */
export const installed = {
  admin: 'por la política de un administrador',
  sideload: 'por otro programa de este equipo',
  normal: 'por una persona',
  development: 'sin empaquetar, por un desarrollador',
  otherwise: 'de otra manera',
} as const;

/** What the gateway said when it was asked, in Spanish. */
export const gatewayCheck = {
  none: 'no realizada',
  running: 'en curso…',
  answers: 'responde en {milliseconds} ms',
  unreachable: 'no responde',
  closed_to_us: 'responde, pero no a esta extensión',
  not_a_gateway: 'responde, pero no como esta pasarela',
  sign_in_elsewhere: 'responde, e indica un inicio de sesión distinto del de la política',
} as const;
