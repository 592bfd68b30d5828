/** The page after the installation, in Spanish. */
export const firstRun = {
  title: 'Sidenote está listo para usarse',
  select:
    'Seleccione texto en una página que usted ya pueda abrir, haga clic con el botón derecho o pulse {shortcut} y elija una acción.',
  sent: 'Solo se envía lo que usted señala, a través de la pasarela de su propia organización, y siempre puede ver qué es.',
  decide: 'Usted decide si una respuesta entra en la página, y Deshacer la quita de una vez.',
  field: 'Pruébelo con este texto, por ejemplo con «{action}»',
  sample:
    'Emos recivido los requisitos y responderemos antes del biernes. La semana próxima dos equipos prueban la nueva importación. Después escribimos las notas de la versión.',
  notAllowed: 'Su organización no ha permitido probar Sidenote en esta página.',
  goOn: 'Abra una página en la que trabaje, seleccione texto en ella y haga clic con el botón derecho.',
  panel: 'Panel de Sidenote',
} as const;
