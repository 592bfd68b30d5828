/** What can go wrong with a page, a selection and an editor, in Spanish. */
export const pageFaults = {
  page_not_granted: {
    sentence: 'El navegador solo muestra una página a Sidenote después de que usted lo abra en ella.',
    next: 'Haga clic con el botón derecho en el texto seleccionado o pulse el botón de la barra de herramientas en esta página.',
  },
  selection_empty: {
    sentence: 'No hay nada seleccionado.',
    next: 'Seleccione un texto de la página e inténtelo de nuevo.',
  },
  selection_too_large: {
    sentence: 'La selección es demasiado larga.',
    next: 'Seleccione un fragmento más corto.',
  },
  field_protected: {
    sentence: 'Sidenote nunca lee campos de contraseñas, códigos de un solo uso ni pagos.',
    next: 'Seleccione un texto en otro lugar.',
  },
  secret_found: {
    sentence:
      'El texto contiene una clave, una contraseña o un número de tarjeta, y su organización no permite que se envíen.',
    next: 'Quite ese dato del texto o seleccione un fragmento que no lo contenga.',
  },
  personal_data_found: {
    sentence: 'El texto contiene datos personales, y su organización no permite que se envíen.',
    next: 'Quite esos datos del texto o seleccione un fragmento que no los contenga.',
  },
  page_not_readable: {
    sentence: 'El navegador no permite que Sidenote lea esta página.',
    next: 'Vuelva a hacer clic con el botón derecho en el texto o pruebe en otra página.',
  },
  page_closed_to_extensions: {
    sentence: 'La política del navegador de su organización cierra esta página a las extensiones.',
    next: 'Pida a su administrador que la abra a Sidenote o trabaje en otra página.',
  },
  page_perhaps_closed: {
    sentence:
      'Firefox no permite que Sidenote lea esta página. Puede que la política del navegador de su organización la cierre a las extensiones.',
    next: 'Pida a su administrador que la abra a Sidenote o trabaje en otra página.',
  },
  frame_perhaps_closed: {
    sentence:
      'Esta parte de la página pertenece a otro sitio. Firefox no indica si la política del navegador de su organización lo cierra a las extensiones, así que no se toca.',
    next: 'Ábrala en una pestaña aparte y seleccione allí el texto.',
  },
  page_not_offered: {
    sentence: 'Sidenote no tiene forma de leer esta página entera.',
    next: 'Seleccione su texto (Ctrl+A lo selecciona todo) y vuelva a elegir la acción.',
  },
  product_refused: {
    sentence: 'El sitio no entregó a Sidenote lo que muestra esta página.',
    next: 'Compruebe que ha iniciado sesión allí, o seleccione el texto y vuelva a elegir la acción.',
  },
  no_comments: {
    sentence: 'Aquí no hay comentarios.',
    next: 'Abra el elemento del que trata la conversación, o selecciónela y vuelva a elegir la acción.',
  },
  frame_not_readable: {
    sentence: 'Esta parte de la página pertenece a otro sitio, que el navegador no deja leer a Sidenote.',
    next: 'Seleccione el texto en ella y haga clic con el botón derecho en la selección.',
  },
  action_gone: {
    sentence: 'Esta acción ya no existe.',
    next: 'Elija otra.',
  },
  document_gone: {
    sentence: 'La página se cerró, se recargó o se abandonó.',
    next: 'Copie la respuesta.',
  },
  place_changed: {
    sentence: 'El fragmento ha cambiado en la página desde su solicitud.',
    next: 'Copie la respuesta o vuelva a seleccionar el fragmento.',
  },
  written_changed: {
    sentence: 'Lo insertado ha cambiado en la página desde entonces.',
    next: 'No se ha tocado nada. Copie el original y péguelo donde corresponda.',
  },
  written_on: {
    sentence: 'Ha seguido escribiendo en esta página, y Deshacer quitaría eso primero.',
    next: 'No se ha tocado nada. Use Deshacer en la página o copie el original.',
  },
  target_read_only: {
    sentence: 'El texto seleccionado no se puede editar.',
    next: 'Copie la respuesta.',
  },
  not_replaceable: {
    sentence:
      'La selección contiene algo más que texto, como una imagen o una mención, y reemplazarla lo eliminaría.',
    next: 'Inserte la respuesta debajo o cópiela.',
  },
  editor_refused: {
    sentence: 'El editor no aceptó el texto.',
    next: 'No se ha cambiado nada. Cópielo y péguelo allí.',
  },
  editor_differs: {
    sentence: 'El editor ha dejado un texto distinto del que se escribió.',
    next: 'Revise la página: allí se quita con Deshacer. El texto se puede copiar aquí.',
  },
} as const;
