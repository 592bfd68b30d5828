/** Which rule refused, on request, in Spanish. */
export const why = {
  policyVersion: 'Versión {version} de la política.',
  allowedByGateway: 'Su pasarela lo permitiría: lo impide la política de este navegador.',
  allowedByNow: 'Su pasarela ya lo permite: vuelva a elegir la acción.',
  groupsUnknown: 'Su pasarela no conoce sus grupos, y hay grupos bloqueados.',
  managedEntry: '{entry} figura en «{key}» de la política de este navegador.',
  managedMissing: 'No figura en «{key}» de la política de este navegador.',
  managedValue: 'Así lo establece «{key}» de la política de este navegador.',
} as const;
