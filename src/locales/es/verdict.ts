/** The one thing to know first when Sidenote does not work, and what an admin does about it, in Spanish. */
export const verdict = {
  notUnderstood: 'No se entiende la política.',
  staysOff: 'Sidenote sigue desactivado hasta que la política sea correcta.',
  more: {
    one: 'Hay otro error más abajo.',
    many: 'Hay otros {count} de errores más abajo.',
    other: 'Hay otros {count} errores más abajo.',
  },
  nobody: 'Nadie gestiona Sidenote en este navegador, y no se ha indicado ninguna pasarela.',
  nobodyNext:
    'Escriba la dirección de la pasarela de su organización en el panel o instale Sidenote mediante una política.',
  fromMemory: 'El navegador aún no ha dicho cuál es la política; se muestra lo que dijo antes.',
  fromMemoryNext: 'Nada sale por la red hasta que lo diga, lo que tarda unos segundos después de un inicio.',
  good: 'Sidenote está configurado y su pasarela responde.',
  signedIn: 'Hay una sesión iniciada.',
  signedOut: 'Nadie ha iniciado sesión todavía.',
  unheard: 'El navegador aún no ha dicho si hay una política.',
  unheardNext: 'Tarda unos segundos después de un inicio.',
  noPolicy: 'Un administrador instaló Sidenote, y el navegador no tiene ninguna política para él.',
  noPolicyNext:
    'Justo después de la instalación tarda unos segundos. Si no cambia: la política debe estar en {path}.',
  lookInFirefox:
    'La política, tal como la lee Firefox, está en about:policies; un cambio se ve en el siguiente inicio.',
  lookInChromium:
    'En chrome://policy, todas las claves deben figurar bajo Sidenote: si una clave está escrita de otra forma, o su valor es de otro tipo, el navegador la omite sin avisar.',
  enabledNotSet:
    'La clave enabled no está definida, o su valor no es true ni false, así que Sidenote sigue desactivado.',
  setEnabled: 'Ponga enabled en true.',
  off: 'La política ha desactivado Sidenote.',
  offNext: 'Ponga enabled en true para activarlo.',
  asking: 'Consultando {gateway}…',
  askingNext: 'Puede tardar diez segundos.',
  unreachable: 'Nada responde en {gateway}.',
  unreachableNext:
    'Compruebe la dirección y, después, lo que hay entre este navegador y {host}: resolución de nombres, VPN, proxy, cortafuegos, certificado. Si ExtensionSettings tiene runtime_blocked_hosts, añada {host} a runtime_allowed_hosts.',
  closedToUs: 'Algo responde en {gateway}, pero no a esta extensión.',
  closedToUsNext:
    'Añada {id} a extensionIds en la configuración de la pasarela y compruebe que ningún proxy responda en su lugar. Si ExtensionSettings tiene runtime_blocked_hosts, añada {host} a runtime_allowed_hosts.',
  notAGateway:
    'Lo que responde en {gateway} no es una pasarela de Sidenote, o es una con otra dirección pública.',
  notAGatewayNext: 'Compruebe gatewayUrl, y publicUrl en la configuración de la pasarela: deben ser iguales.',
  signInElsewhereNext:
    'Haga que oidcIssuer y oidcClientId de la política digan, letra por letra, lo mismo que la configuración de la pasarela.',
  pageNotLoadedNext:
    'Ábrala en una pestaña: si el navegador dice que está bloqueada, permita el host del proveedor en URLAllowlist o quítelo de URLBlocklist.',
  signInFailedNext:
    'Inténtelo de nuevo. Si Firefox dice «Página bloqueada» en la ventana, añada el host del proveedor a Exceptions en WebsiteFilter o quítelo de Block.',
  otherOrganisation: 'La política indica la organización {ours}, y la pasarela es de {theirs}.',
  otherOrganisationNext: 'Ponga en orgId de la política el id que figura en la configuración de la pasarela.',
  otherRegion: 'La política exige la región {ours}, y la pasarela está en {theirs}.',
  otherRegionNext: 'Indique en gatewayUrl la pasarela de su región.',
  hipaa:
    'La política exige las reglas de HIPAA (así es si hipaaMode no está definida), y la pasarela no las aplica a su organización.',
  hipaaNext:
    'Ponga hipaaMode en false si HIPAA no se aplica a su organización; si se aplica, registre el acuerdo en la pasarela.',
  nothingAllowed: {
    one: 'No se permite nada: {keys} no tiene entradas, o el navegador ha descartado la lista.',
    many: 'No se permite nada: {keys} no tienen entradas, o el navegador ha descartado la lista.',
    other: 'No se permite nada: {keys} no tienen entradas, o el navegador ha descartado la lista.',
  },
  nothingAllowedNext:
    'Enumere lo permitido, o ponga * para todo lo que permite la pasarela. Una sola entrada de otro tipo hace que el navegador descarte la lista entera.',
} as const;
