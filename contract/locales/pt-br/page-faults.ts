/** What can go wrong with a page, a selection and an editor, in Brazilian Portuguese. */
export const pageFaults = {
  page_not_granted: {
    sentence: 'O navegador só mostra uma página ao Sidenote depois que você o abre nela.',
    next: 'Clique com o botão direito no texto selecionado ou use o botão da barra de ferramentas nesta página.',
  },
  selection_empty: {
    sentence: 'Nada está selecionado.',
    next: 'Selecione um texto da página e tente de novo.',
  },
  selection_too_large: {
    sentence: 'A seleção é longa demais.',
    next: 'Selecione um trecho mais curto.',
  },
  field_protected: {
    sentence: 'O Sidenote nunca lê campos de senha, de código de uso único ou de pagamento.',
    next: 'Selecione um texto em outro lugar.',
  },
  secret_found: {
    sentence:
      'O texto contém uma chave, uma senha ou um número de cartão, e sua organização não permite enviar esses dados.',
    next: 'Retire o dado do texto ou selecione um trecho sem ele.',
  },
  personal_data_found: {
    sentence: 'O texto contém dados pessoais, e sua organização não permite enviá-los.',
    next: 'Retire os dados do texto ou selecione um trecho sem eles.',
  },
  page_not_readable: {
    sentence: 'O navegador não deixa o Sidenote ler esta página.',
    next: 'Clique de novo com o botão direito no texto ou tente em outra página.',
  },
  page_closed_to_extensions: {
    sentence: 'A política do navegador da sua organização fecha esta página para extensões.',
    next: 'Peça ao administrador que a abra para o Sidenote ou trabalhe em outra página.',
  },
  page_perhaps_closed: {
    sentence:
      'O Firefox não deixa o Sidenote ler esta página. Talvez a política do navegador da sua organização a feche para extensões.',
    next: 'Peça ao administrador que a abra para o Sidenote ou trabalhe em outra página.',
  },
  frame_perhaps_closed: {
    sentence:
      'Esta parte da página pertence a outro site. O Firefox não informa se a política do navegador da sua organização o fecha para extensões, então ele não é lido.',
    next: 'Abra esta parte em uma aba própria e selecione o texto lá.',
  },
  page_not_offered: {
    sentence: 'O Sidenote não tem como ler esta página inteira.',
    next: 'Selecione o texto dela (Ctrl+A seleciona tudo) e escolha a ação de novo.',
  },
  product_refused: {
    sentence: 'O site não entregou ao Sidenote o que esta página mostra.',
    next: 'Confira se você está conectado ao site, ou selecione o texto e escolha a ação de novo.',
  },
  no_comments: {
    sentence: 'Não há comentários aqui.',
    next: 'Abra o item de que a conversa trata, ou selecione a conversa e escolha a ação de novo.',
  },
  frame_not_readable: {
    sentence: 'Esta parte da página pertence a outro site, que o navegador não deixa o Sidenote ler.',
    next: 'Selecione o texto nela e clique com o botão direito na seleção.',
  },
  action_gone: {
    sentence: 'Esta ação não existe mais.',
    next: 'Escolha outra.',
  },
  document_gone: {
    sentence: 'A página foi fechada, recarregada ou abandonada.',
    next: 'Copie a resposta.',
  },
  place_changed: {
    sentence: 'O trecho mudou na página desde o seu pedido.',
    next: 'Copie a resposta ou selecione o trecho de novo.',
  },
  written_changed: {
    sentence: 'O que foi inserido mudou na página desde então.',
    next: 'Nada foi alterado. Copie o original e cole no lugar dele.',
  },
  written_on: {
    sentence: 'Você continuou escrevendo nesta página, e Desfazer retiraria isso primeiro.',
    next: 'Nada foi alterado. Use Desfazer na página ou copie o original.',
  },
  target_read_only: {
    sentence: 'O texto selecionado não pode ser editado.',
    next: 'Copie a resposta.',
  },
  not_replaceable: {
    sentence:
      'A seleção contém mais do que texto, como uma imagem ou uma menção, que seria excluída na substituição.',
    next: 'Insira a resposta abaixo ou copie-a.',
  },
  editor_refused: {
    sentence: 'O editor não aceitou o texto.',
    next: 'Nada foi alterado. Copie o texto e cole-o lá.',
  },
  editor_differs: {
    sentence: 'O editor deixou um texto diferente do que foi escrito.',
    next: 'Confira a página: Desfazer, lá, retira o texto. Ele pode ser copiado aqui.',
  },
} as const;
