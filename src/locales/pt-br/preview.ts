/** What is shown before something is sent, in Brazilian Portuguese. */
export const preview = {
  title: 'Isto é o que será enviado',
  text: 'Texto a ser enviado',
  send: 'Enviar',
  askedOnce:
    'A pergunta é feita uma vez por sessão do navegador. Depois, fica a um clique, em “O que foi enviado”.',
  parts: {
    one: 'O texto é longo. Ele é processado em {count} parte, o que leva algum tempo; você pode parar a qualquer momento e ficar com o que houver.',
    many: 'O texto é longo. Ele é processado em {count} de partes, o que leva algum tempo; você pode parar a qualquer momento e ficar com o que houver.',
    other:
      'O texto é longo. Ele é processado em {count} partes, o que leva algum tempo; você pode parar a qualquer momento e ficar com o que houver.',
  },
  answersFor: '{organisation} concordou com isto em seu nome. Nada sai antes que você envie.',
  organisation: 'Sua organização',
  fieldTitle: 'Nada está selecionado: usar o campo inteiro?',
  fieldSend: 'Enviar o campo inteiro',
  fieldAsked:
    'A pergunta é feita sempre que um campo inteiro é usado. Selecione um trecho para trabalhar só com ele.',
  pageTitle: 'A página inteira, como será enviada',
  pageSend: 'Enviar a página',
  pageAsked: 'A pergunta é feita sempre que uma página inteira é usada.',
  commentsTitle: 'Os comentários, como serão enviados',
  commentsSend: 'Enviar os comentários',
  commentsAsked: 'A pergunta é feita sempre que comentários são usados.',
  escapeAgain: 'Pressione {key} de novo para descartar o que você escreveu.',
  wordsAsked: 'Nada mais da página é enviado. Para começar, aqui está o que você selecionou.',
  choiceAsked: 'A pergunta é feita sempre: esta ação precisa antes de uma informação sua.',
  longAsked: 'A pergunta é feita sempre que um texto é tão longo que segue em várias partes.',
  secretAsked: 'A pergunta é feita sempre que um segredo seria enviado como está.',
} as const;

/** What is chosen or written before an action, in Brazilian Portuguese. */
export const fields = {
  asksFirst: '{title}…',
  optional: '{title} (opcional)',
  asItIs: 'Sem mudança',
  choose: 'Escolher…',
  suchAs: 'Por exemplo: {example}',
  words: 'O que você procura?',
  wordsExample: 'Por exemplo: o que preciso terminar esta semana, o mais urgente primeiro',
} as const;

/** Keeping what was written as an action of one’s own, in Brazilian Portuguese. */
export const keepOwn = {
  title: 'Guardar como ação própria',
  name: 'Nome',
  keep: 'Guardar',
  where: 'Suas palavras ficam neste navegador até que você as remova. O texto selecionado, não.',
  kept: 'Guardada: “{name}” passa a fazer parte da lista do painel.',
} as const;
