/** The page after the installation, in Brazilian Portuguese. */
export const firstRun = {
  title: 'O Sidenote está pronto para uso',
  select:
    'Selecione um texto em uma página que você já pode abrir, clique com o botão direito ou pressione {shortcut} e escolha uma ação.',
  sent: 'Só é enviado o que você indica, pelo gateway da sua própria organização, e você sempre pode ver o que é.',
  decide: 'Você decide se uma resposta entra na página, e Desfazer a retira de uma vez.',
  field: 'Experimente neste texto, por exemplo com “{action}”',
  sample:
    'Recebemos os requizitos e vamos responder ante de sexta-fera. Na semana que vem, duas equipes testam a nova importação. Depois escrevemos as notas da versão.',
  notAllowed: 'Sua organização não permitiu experimentar o Sidenote nesta página.',
  goOn: 'Abra uma página em que você trabalha, selecione um texto nela e clique com o botão direito.',
  panel: 'Painel do Sidenote',
} as const;
