/** What the guard found in a text, in Brazilian Portuguese. */
export const guard = {
  line: 'linha {lines}',
  lines: 'linhas {lines}',
  linesMore: 'linhas {lines} e mais {more}',
  kept: '{kind}, {place}: {value}',
  sentAs: '{kind}, {place}: {value} é enviado como {placeholder}',
  at: '{kind} ({place})',
  bare: 'Isto vai para o modelo como está:',
  bareNext: '{found}. Retire do texto se o modelo não precisar ver.',
  bareGone: 'Isto foi para o modelo como estava:',
  invisible: {
    one: '{count} caractere invisível foi retirado do texto.',
    many: '{count} de caracteres invisíveis foram retirados do texto.',
    other: '{count} caracteres invisíveis foram retirados do texto.',
  },
  spelled: 'Eles diziam: “{text}”',
  addressed: 'Partes deste texto parecem instruções para o modelo: {parts}. Confira se a resposta as segue.',
  quoted: '“{words}”',
  missing: 'Na resposta falta algo que não foi mostrado ao modelo:',
  altered: {
    one: 'O modelo mudou um marcador, e nada pôde ser reposto ali: {placeholders}',
    many: 'O modelo mudou marcadores, e nada pôde ser reposto ali: {placeholders}',
    other: 'O modelo mudou marcadores, e nada pôde ser reposto ali: {placeholders}',
  },
  putBack: {
    one: '{count} valor não foi mostrado ao modelo e foi reposto.',
    many: '{count} de valores não foram mostrados ao modelo e foram repostos.',
    other: '{count} valores não foram mostrados ao modelo e foram repostos.',
  },
  invisibleCharacter: 'Caractere invisível {name}',
} as const;
