/** What can be wrong with a key of the policy, said after its name, in Spanish. */
export const problems = {
  missing:
    'no está definida, está mal escrita o el navegador la ha descartado porque su valor es de otro tipo',
  wrong_type: 'tiene un valor de un tipo incorrecto',
  unknown_key: 'no es una clave de Sidenote',
  needs_issuer: 'indica un cliente, mientras que oidcIssuer deja el proveedor a elección de la pasarela',
  not_an_address: 'no es una dirección',
  not_plain_text: 'contiene caracteres invisibles',
  not_https: 'es una dirección sin https',
  not_only_a_host: 'es una dirección con más partes de las que puede tener',
  not_an_organisation_id: 'no es el id de una organización',
  not_a_site_pattern: 'contiene algo que no es un sitio',
  not_a_product: 'contiene algo que no es un producto',
  not_an_action: 'contiene algo que no es el id de una acción',
  not_a_level: 'no es ninguna de las palabras posibles',
  not_a_pattern: 'contiene algo que no sirve como patrón',
  empty: 'está vacía',
  too_long: 'es demasiado larga',
  too_many: 'tiene demasiadas entradas',
  too_small: 'tiene un valor demasiado bajo',
  too_large: 'tiene un valor demasiado alto',
} as const;

/** The keys of the policy: their titles, what they may be, and what happens without them, in Spanish. */
export const policyKeys = {
  gatewayUrl: {
    title: 'Dirección de la pasarela',
    expected: 'una dirección https sin ruta, por ejemplo https://sidenote.example.com',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  orgId: {
    title: 'Organización',
    expected:
      'letras minúsculas, cifras y guiones, 80 como máximo, tal como figura en la configuración de la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  enabled: {
    title: 'Activar Sidenote',
    expected: 'true o false',
    missing: 'Sidenote sigue desactivado',
  },
  oidcIssuer: {
    title: 'Proveedor de inicio de sesión',
    expected:
      'una dirección https, exactamente como figura en el documento de configuración del proveedor; * para el que indique la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  oidcClientId: {
    title: 'Cliente de inicio de sesión',
    expected: 'una línea de texto, de 1 a 200 caracteres; * para el que indique la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  allowedSites: {
    title: 'Sitios permitidos',
    expected:
      'una lista de hosts en minúsculas, cada uno con *. delante o un puerto detrás si hace falta, o *',
    missing: 'no se permite ningún sitio',
  },
  blockedSites: {
    title: 'Sitios bloqueados',
    expected:
      'una lista de hosts en minúsculas, cada uno con *. delante o un puerto detrás si hace falta; [] para ninguno',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  allowedProducts: {
    title: 'Productos permitidos',
    expected:
      'una lista con jira, jira-service-management, confluence, bitbucket, trello, github, gitlab, google-docs, notion, slack, linear y web, o *',
    missing: 'no se permite ningún producto',
  },
  allowedActions: {
    title: 'Acciones permitidas',
    expected: 'una lista de ids de acciones, por ejemplo summarise, o *',
    missing: 'no se permite ninguna acción',
  },
  region: {
    title: 'Región',
    expected: 'una línea de texto, de 1 a 40 caracteres, por ejemplo eu; * para cualquiera',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  hipaaMode: {
    title: 'Sujeta a HIPAA',
    expected: 'true o false',
    missing: 'se considera que la organización está sujeta a HIPAA',
  },
  dataConsent: {
    title: 'Consentimiento dado por la organización',
    expected: 'true o false',
    missing: 'se pregunta a cada persona antes de la primera solicitud',
  },
  orgName: {
    title: 'Nombre de la organización',
    expected: 'una línea de texto, de 1 a 120 caracteres',
    missing: 'Sidenote dice «su organización»',
  },
  supportUrl: {
    title: 'Dónde encontrar ayuda',
    expected: 'una dirección https o mailto',
    missing: 'se indica a las personas que consulten a su administrador',
  },
  disableFirstRunPage: {
    title: 'Sin página tras la instalación',
    expected: 'true o false',
    missing: 'no se abre ninguna página',
  },
  maxSelectionChars: {
    title: 'Longitud máxima de la selección',
    expected: 'un número entero de 1 a 1000000; 1000000 para aplicar solo el límite de la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  guardSecrets: {
    title: 'Secretos en un texto',
    expected: 'replace, warn o block; warn para aplicar el nivel de la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  guardPersonalData: {
    title: 'Datos personales en un texto',
    expected: 'off, warn, replace o block; off para aplicar el nivel de la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  guardPatterns: {
    title: 'Secretos propios',
    expected:
      'una lista de expresiones regulares, cada una de 200 caracteres como máximo; [] para usar solo las de la pasarela',
    missing: 'la política se rechaza y Sidenote sigue desactivado',
  },
  policyVersion: {
    title: 'Versión de esta política',
    expected: 'un número entero de 1 a 1000000000',
    missing: 'la página de diagnóstico no muestra ninguna',
  },
} as const;
