/** What a look at the gateway found, in Spanish. */
export const finding = {
  opt_in_on: 'Autorizado, con las condiciones {version}.',
  opt_in_off: 'No autorizado: no se responde a nada.',
  opt_in_suspended: 'La autorización está suspendida: no se responde a nada.',
  other_state_stored: 'Esta pasarela se rige por un estado distinto del almacenado.',
  block_wins:
    'Se rechazó un sitio bloqueado según las reglas actuales. Entradas permitidas: {sites} para sitios, {products} productos.',
  block_ignored: 'No se rechazó un sitio bloqueado.',
  columns_closed:
    'Las {columns} columnas de la base de datos son todas de la lista cerrada; ninguna es para lo que las personas escriben o leen.',
  columns_unknown: 'La base de datos tiene una columna que no es de la lista cerrada: {columns}.',
  nobody_outside: 'Todos los modelos funcionan dentro de la pasarela: nadie más ve un texto.',
  rows_locked: 'La propia base de datos mantiene separadas las organizaciones en las {tables} tablas.',
  rows_unlocked: 'La base de datos no mantiene separadas las organizaciones en: {tables}.',
  one_file: 'Una base de datos integrada: cada fila lleva su organización, y nadie más abre el archivo.',
  hops_encrypted: 'La dirección de la pasarela es https, y también las de los proveedores: {upstreams}.',
  loopback_only:
    'Solo accesible en esta máquina; direcciones de proveedores que son https o están en esta máquina: {upstreams}.',
  hop_plain: 'Sin cifrar: {hops}.',
  issuers_checked: 'Inicio de sesión con {issuers}, con firmas {algorithms}.',
  sample_sign_in:
    'El inicio de sesión de ejemplo está activado: cualquiera en esta máquina puede iniciar sesión como cualquier persona.',
  keys_sealed: 'Claves y secretos, cada uno sellado: {keys}.',
  keys_unreadable: 'Claves y secretos que no se abren con la clave maestra de la pasarela: {keys}.',
  processors_listed: 'Subencargados de la lista: {processors}. No se pregunta a nadie más.',
  processors_unlisted: 'Se les pregunta sin que figuren en la lista: {processors}.',
  in_region: 'Esta pasarela y todos a quienes pregunta están en la región {region}.',
  out_of_region: 'No todo está en la región {region}.',
  hipaa_unbound: 'Usted indicó que no está sujeto a HIPAA.',
  hipaa_covered:
    'Usted está sujeto a HIPAA; el acuerdo cubre a todos los que pueden ver un texto: {processors}.',
  hipaa_uncovered: 'Usted está sujeto a HIPAA y ningún acuerdo cubre a todos: no se puede responder a nada.',
  rows_in_time:
    'No queda nada que ya debería haber desaparecido. Los registros de solicitudes se van a los {days} días.',
  rows_overdue: 'Filas que ya no deberían estar: {rows}.',
  certifications_none: 'Aquí no se declara ninguna certificación, y no se muestra ninguna.',
  certifications_held: 'Certificaciones que se muestran con sus pruebas: {held}.',
  certifications_wanting: 'Declaradas sin las pruebas indicadas: {certifications}.',
  terms_accepted: 'Las condiciones vigentes, {version}, están aceptadas.',
  terms_outdated:
    'Las condiciones vigentes, {version}, aún no están aceptadas: la autorización está suspendida.',
  terms_unasked: 'No autorizado: no hay condiciones que cumplir.',
  chain_whole: 'El registro de auditoría está íntegro hasta la fila {row}.',
  chain_broken: 'El registro de auditoría está dañado en la fila {row}.',
  one_instance: 'Una instancia; su base de datos responde.',
  instances_together: 'La base de datos responde, y Redis también. Instancias: {instances}.',
  redis_away: 'Redis no responde: cada instancia se rige por su propia parte de los límites.',
  no_answer: 'El examen no llegó a su fin.',
} as const;
