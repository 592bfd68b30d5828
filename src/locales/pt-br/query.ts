/** A search query, which is checked before it is shown, in Brazilian Portuguese. */
export const query = {
  checking: 'Verificando a consulta…',
  notWhole: 'Esta resposta não está completa, e meia consulta encontra outras coisas.',
  unchecked: 'Não foi possível verificar esta consulta. Feche o painel e abra-o de novo.',
  notValid: '{language} inválida.',
  valid: '{language} válida',
  jqlChecked:
    '{valid}, verificada pelo próprio analisador da Atlassian. Se os projetos, campos, status e pessoas nela existem, só o Jira sabe. Nenhuma busca foi feita.',
  cqlChecked:
    '{valid}, verificada pelo nosso leitor das regras publicadas da Atlassian. Se os espaços, etiquetas e pessoas nela existem, só o Confluence sabe. Nenhuma busca foi feita.',
  jqlStops: '{where}, onde o próprio analisador da Atlassian não consegue continuar.',
  cqlStops: '{where}, onde nosso leitor das regras publicadas da Atlassian não consegue continuar.',
  empty: 'Está vazia',
  missingAtEnd: 'Falta algo no final',
  wrongAt: 'Há um erro no caractere {at}, em “{piece}”',
} as const;

/** Suggestions of which a person ticks what they take, in Brazilian Portuguese. */
export const picks = {
  notWhole: 'Esta resposta não está completa: talvez faltassem outras.',
  ticked: '{ticked} de {all} marcados',
  tickAll: 'Marcar tudo',
  tickNone: 'Desmarcar tudo',
  none: 'Marque o que copiar',
  copy: {
    one: 'Copiar {count} item',
    many: 'Copiar {count} de itens',
    other: 'Copiar {count} itens',
  },
} as const;
