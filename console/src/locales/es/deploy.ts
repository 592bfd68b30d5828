/** The screen that gives the templates and says which versions are in use, in Spanish. */
export const deploy = {
  leadReady: 'Todo está listo: elija su sistema, descargue sus archivos y entréguelos a sus navegadores.',
  leadMissing: {
    one: 'Falta {count} cosa para que los navegadores puedan recibir Sidenote por política.',
    many: 'Faltan {count} de cosas para que los navegadores puedan recibir Sidenote por política.',
    other: 'Faltan {count} cosas para que los navegadores puedan recibir Sidenote por política.',
  },
  missing: 'Qué falta',
  needs: {
    public_address:
      'Una dirección https a la que lleguen los navegadores. Defina publicUrl en la configuración de la pasarela.',
    sign_in: 'Un proveedor de identidad propio. Defina identity en la configuración de la pasarela.',
    own_key: 'Un paquete con su propia clave. Ejecute npm run package y ponga sus ids en extensionIds.',
    packages:
      'Paquetes para Chromium y para Firefox que sirva la pasarela. Ponga en updates.dir la carpeta que llenó npm run package.',
    values: 'Un valor que la extensión admita. Uno de los de abajo no tiene la forma que debe tener.',
  },
  values: 'Qué se indica a los navegadores',
  valuesLead:
    'Las reglas de la pasarela rigen en cualquier caso. Lo que figura también en los navegadores restringe más.',
  narrow: 'Sitios, productos y acciones',
  narrows: {
    gateway: 'Solo por la pasarela: los cambios cuentan de inmediato',
    browser: 'También en los navegadores: los cambios necesitan además archivos nuevos',
  },
  privateWindows: 'En las ventanas privadas de Firefox',
  private: { no: 'Desactivado', yes: 'Activado' },
  set: 'Con este valor',
  key: 'Clave',
  files: 'Archivos',
  filesLead: 'Las mismas plantillas que en la documentación, con sus valores. No contienen nada secreto.',
  noFiles: 'Aún no hay archivos',
  noFilesNext: 'Se crean cuando no falta nada: un archivo con un valor erróneo desactivaría Sidenote.',
  download: 'Descargar',
  downloadOf: 'Descargar {file}',
  places: {
    linux: 'Linux',
    windows: 'Windows',
    macos: 'macOS',
    firefox: 'Firefox',
    intune: 'Intune',
    'google-admin': 'Consola de administración de Google',
    everywhere: 'Sus valores',
  },
  how: {
    linux:
      'Ponga el archivo de cada navegador en su carpeta de políticas gestionadas, donde solo root puede escribir.',
    windows:
      'Importe un archivo .reg en un equipo para una prueba piloto. Para todos los equipos, ponga el ADMX y su ADML en el almacén central.',
    macos:
      'Reparta los perfiles con su gestión de dispositivos. Jamf admite sus propios archivos como esquema personalizado.',
    firefox: 'Guárdelo como policies.json; en Linux, en /etc/firefox/policies. Firefox lo lee al arrancar.',
    intune: 'Cree una configuración personalizada e introduzca las filas del archivo.',
    'google-admin':
      'Añada la aplicación por su id y su dirección, fuerce su instalación y pegue la política en su campo.',
    everywhere: 'Todos los valores en un archivo, para npm run policies.',
  },
  fleet: 'Versiones en uso',
  fleetLead:
    'Cuántas veces comunicaron los navegadores su versión en los últimos 30 días. No se conserva quién era, así que lea estas cifras como proporciones. Un navegador cuya política está dañada ya no comunica nada; su página de diagnóstico dice por qué.',
  noFleet: 'Ningún navegador ha comunicado aún su versión',
  noFleetNext:
    'Los navegadores lo hacen en cuanto alguien ha iniciado sesión, con la primera pregunta tras cada arranque.',
  browser: 'Navegador',
  version: 'Versión',
  told: 'Comunicada',
  policy: 'Política',
  policies: { ready: 'En vigor', unmanaged: 'Ninguna', unknown: 'No comunicada' },
  last: 'Última vez',
  offered: 'Ofrecida ahora',
  isOffered: 'Sí',
  isOlder: 'No, sino {version}',
  nothingOffered: 'Aquí no se ofrece nada',
  otherVersions: 'Otras',
  browsers: { chromium: 'Chrome y Chromium', edge: 'Edge', firefox: 'Firefox' },
} as const;
