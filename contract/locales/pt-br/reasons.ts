/** Why Sidenote may not run, in Brazilian Portuguese. */
export const reasons = {
  policy_pending: {
    sentence: 'Sua organização instalou o Sidenote, mas a política dela ainda não chegou.',
    next: 'Costuma levar alguns segundos. Se ela não chegar, mostre ao administrador a página de diagnóstico.',
  },
  policy_invalid: {
    sentence:
      'A política da sua organização para o Sidenote tem um erro; por isso, o Sidenote continua desativado.',
    next: 'Mostre ao administrador a página de diagnóstico: ela indica o erro.',
  },
  not_configured: {
    sentence: 'O Sidenote ainda não conhece sua organização.',
    next: 'Digite o endereço do gateway da sua organização.',
  },
  disabled_by_admin: {
    sentence: 'Sua organização desativou o Sidenote neste navegador.',
    next: 'Fale com o administrador se precisar dele.',
  },
  page_not_supported: {
    sentence: 'O Sidenote só funciona em páginas da web com endereço https.',
    next: 'Abra a página em uma aba normal e tente lá.',
  },
  signed_out: {
    sentence: 'Você não entrou na sua conta.',
    next: 'Entre com sua conta de trabalho.',
  },
  gateway_unreachable: {
    sentence: 'O gateway da sua organização não responde; por isso, não é possível verificar as regras dela.',
    next: 'Confira sua conexão ou VPN e tente de novo.',
  },
  region_mismatch: {
    sentence: 'Os dados da sua organização ficam em uma região diferente da deste gateway.',
    next: 'Peça ao administrador o endereço do gateway da sua região.',
  },
  access_revoked: {
    sentence: 'Sua organização encerrou seu acesso ao Sidenote.',
    next: 'Fale com o administrador se precisar dele.',
  },
  wrong_organisation: {
    sentence: 'O gateway é de uma organização diferente da que a política da sua organização indica.',
    next: 'Mostre ao administrador a página de diagnóstico: a política e o gateway precisam indicar a mesma organização.',
  },
  not_opted_in: {
    sentence: 'Sua organização não autorizou o Sidenote.',
    next: 'Peça ao administrador que o autorize. Você não pode fazer isso por ele.',
  },
  suspended: {
    sentence: 'O uso do Sidenote na sua organização está suspenso.',
    next: 'Fale com o administrador: ele fez uma pausa, ou falta algo, como aceitar novos termos.',
  },
  group_not_allowed: {
    sentence: 'Sua organização permite o Sidenote a outros grupos, não ao seu.',
    next: 'Peça ao administrador que adicione seu grupo.',
  },
  hipaa_not_bound: {
    sentence: 'A política da sua organização exige as regras da HIPAA, que o gateway não aplica a ela.',
    next: 'Fale com o administrador: ou o gateway sujeita sua organização à HIPAA, ou a política define hipaaMode como false.',
  },
  hipaa_blocked: {
    sentence: 'Sua organização guarda dados de saúde aqui, e o Sidenote fica de fora.',
    next: 'Trabalhe em um site sem dados de saúde.',
  },
  site_not_allowed: {
    sentence: 'Sua organização não permite o Sidenote neste site.',
    next: 'Peça ao administrador que permita o site ou trabalhe em um que seja permitido.',
  },
  product_not_allowed: {
    sentence: 'Sua organização não permite o Sidenote neste produto.',
    next: 'Peça ao administrador que permita o produto.',
  },
  action_not_allowed: {
    sentence: 'Sua organização não permite esta ação.',
    next: 'Escolha outra ação ou peça ao administrador que permita esta.',
  },
} as const;
