/** The panel before anything is asked, in Brazilian Portuguese. */
export const home = {
  pick: 'Selecione um texto e escolha uma ação',
  orRightClick: 'Ou clique com o botão direito no texto selecionado e escolha Sidenote.',
  notHere: 'Indisponível aqui',
  call: 'Abra o Sidenote nesta página',
} as const;
