/** What can go wrong at the gateway, behind it and on the way to it, in Brazilian Portuguese. */
export const gatewayFaults = {
  invalid_request: {
    sentence: 'O gateway não entendeu a solicitação.',
    next: 'Atualize o Sidenote ou avise o administrador.',
  },
  model_not_found: {
    sentence: 'O gateway não conhece esta ação.',
    next: 'Atualize o Sidenote ou escolha outra ação.',
  },
  not_found: {
    sentence: 'Não há nada neste endereço do gateway.',
    next: 'Confira o endereço.',
  },
  request_not_found: {
    sentence: 'O gateway não conhece essa solicitação entre as suas.',
    next: 'Avalie uma resposta sua.',
  },
  body_too_large: {
    sentence: 'A solicitação é maior do que o gateway aceita.',
    next: 'Selecione um trecho mais curto.',
  },
  unsupported_media_type: {
    sentence: 'O gateway só aceita JSON.',
    next: 'Envie application/json em UTF-8, sem compactação.',
  },
  origin_not_allowed: {
    sentence: 'O gateway só responde à própria extensão.',
    next: 'Peça ao administrador que adicione o id desta extensão ao gateway.',
  },
  rate_limited: {
    sentence: 'Solicitações demais em pouco tempo.',
    next: 'Aguarde um momento e tente de novo.',
  },
  too_many_streams: {
    sentence: 'Há respostas demais em andamento ao mesmo tempo.',
    next: 'Espere uma delas terminar e tente de novo.',
  },
  tokens_used_up: {
    sentence: 'Os tokens de hoje acabaram.',
    next: 'Tente de novo amanhã ou peça mais ao administrador.',
  },
  limits_unavailable: {
    sentence: 'O gateway não consegue verificar seus limites agora.',
    next: 'Tente de novo daqui a pouco ou avise o administrador.',
  },
  busy: {
    sentence: 'O gateway está ocupado.',
    next: 'Aguarde um momento e tente de novo.',
  },
  storage_unavailable: {
    sentence: 'O gateway não consegue acessar seu banco de dados.',
    next: 'Tente de novo daqui a pouco ou avise o administrador.',
  },
  internal: {
    sentence: 'Algo deu errado no gateway.',
    next: 'Tente de novo. Se continuar acontecendo, avise o administrador.',
  },
  role_needed: {
    sentence: 'Isto exige uma função que você não tem.',
    next: 'Peça essa função a um proprietário da sua organização.',
  },
  fresh_sign_in_needed: {
    sentence: 'Isto exige um login feito nos últimos 15 minutos.',
    next: 'Entre de novo e repita a operação.',
  },
  changed_meanwhile: {
    sentence: 'Outra pessoa alterou isto nesse meio-tempo.',
    next: 'Leia de novo e repita sua alteração.',
  },
  changed_since: {
    sentence: 'O que seria restaurado foi alterado de novo desde então.',
    next: 'Veja as alterações posteriores e desfaça-as primeiro.',
  },
  not_undoable: {
    sentence: 'Isto não pode ser desfeito.',
    next: 'Faça, em vez disso, a alteração desejada.',
  },
  terms_outdated: {
    sentence: 'Os termos indicados não são os que estão em vigor.',
    next: 'Leia os termos em vigor e aceite-os.',
  },
  hipaa_no_baa: {
    sentence:
      'Sua organização está sujeita à HIPAA, e não há registro de um acordo que abranja todos os que tratam os dados dela.',
    next: 'Registre um acordo de parceiro comercial (BAA) que abranja todos e, depois, autorize o Sidenote.',
  },
  person_unknown: {
    sentence: 'Não se sabe nada sobre essa pessoa na sua organização.',
    next: 'Confira o identificador (subject) que seu provedor de identidade dá a ela.',
  },
  no_route: {
    sentence: 'Nenhum modelo na região da sua organização pode responder a esta ação.',
    next: 'Escolha outra ação ou peça ao administrador que adicione um modelo na sua região.',
  },
  provider_not_attested: {
    sentence: 'A declaração do provedor do modelo sobre retenção ou treinamento expirou ou não é suficiente.',
    next: 'Peça ao administrador que a renove.',
  },
  sub_processor_not_effective: {
    sentence: 'O provedor do modelo foi anunciado como suboperador, mas ainda não pode atuar como tal.',
    next: 'Espere até a data anunciada ou escolha outra ação.',
  },
  key_missing: {
    sentence: 'O gateway não tem a chave do provedor do modelo.',
    next: 'Avise o administrador.',
  },
  needs_model: {
    sentence: 'Esta ação precisa de um modelo de linguagem, e sua organização usa o mecanismo integrado.',
    next: 'Escolha outra ação ou peça ao administrador que conecte um modelo. Algumas ações dispensam um modelo só em inglês.',
  },
  upstream_unreachable: {
    sentence: 'Não foi possível acessar o provedor do modelo.',
    next: 'Tente de novo daqui a pouco.',
  },
  tls_upstream: {
    sentence: 'O certificado do provedor do modelo não é confiável; por isso, nada foi enviado a ele.',
    next: 'Avise o administrador.',
  },
  upstream_refused: {
    sentence: 'O provedor do modelo recusou a chave ou a solicitação da sua organização.',
    next: 'Avise o administrador.',
  },
  upstream_rate_limited: {
    sentence: 'O provedor do modelo está com solicitações demais.',
    next: 'Aguarde um momento e tente de novo.',
  },
  upstream_error: {
    sentence: 'O provedor do modelo informou um erro.',
    next: 'Tente de novo daqui a pouco.',
  },
  upstream_invalid: {
    sentence: 'Não foi possível entender a resposta do provedor do modelo.',
    next: 'Tente de novo. Se continuar acontecendo, avise o administrador.',
  },
  upstream_truncated: {
    sentence: 'O provedor do modelo parou no meio da resposta.',
    next: 'Fique com o que chegou ou tente de novo.',
  },
  upstream_timeout: {
    sentence: 'O provedor do modelo demorou demais.',
    next: 'Tente de novo daqui a pouco.',
  },
  gateway_lost: {
    sentence: 'A conexão com o gateway caiu.',
    next: 'O que chegou foi mantido. Tente de novo para ter a resposta inteira.',
  },
  gateway_address_invalid: {
    sentence: 'O Sidenote não pode usar este endereço.',
    next: 'Ele deve começar com https:// e não ter caminho, como https://gateway.example.',
  },
  gateway_invalid: {
    sentence: 'O endereço responde, mas não como um gateway do Sidenote.',
    next: 'Confira o endereço do gateway.',
  },
  worker_restarted: {
    sentence: 'O navegador interrompeu o Sidenote no meio da resposta.',
    next: 'O que chegou foi mantido. Tente de novo para ter a resposta inteira.',
  },
  sign_in_elsewhere: {
    sentence: 'O gateway leva a um login diferente do que a política da sua organização indica.',
    next: 'Mostre ao administrador a página de diagnóstico: a política e o gateway precisam indicar o mesmo provedor e o mesmo cliente.',
  },
  sign_in_page_not_loaded: {
    sentence: 'Não foi possível carregar a página de login.',
    next: 'Confira sua conexão ou VPN. Se o navegador disser que a página está bloqueada, o administrador precisa liberá-la.',
  },
  sign_in_failed: {
    sentence: 'O login não foi concluído.',
    next: 'Tente de novo. Se a janela se fechou sozinha, avise o administrador.',
  },
} as const;
