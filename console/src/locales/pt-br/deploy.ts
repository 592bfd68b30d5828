/** The screen that gives the templates and says which versions are in use, in Brazilian Portuguese. */
export const deploy = {
  leadReady:
    'Está tudo pronto: escolha seu sistema, baixe os arquivos dele e entregue-os aos seus navegadores.',
  leadMissing: {
    one: 'Falta {count} item para que os navegadores possam receber o Sidenote por política.',
    many: 'Faltam {count} de itens para que os navegadores possam receber o Sidenote por política.',
    other: 'Faltam {count} itens para que os navegadores possam receber o Sidenote por política.',
  },
  missing: 'O que falta',
  needs: {
    public_address:
      'Um endereço https acessível aos navegadores. Defina publicUrl na configuração do gateway.',
    sign_in: 'Um provedor de login próprio. Defina identity na configuração do gateway.',
    own_key:
      'Um pacote com sua própria chave. Execute npm run package e defina os ids dele como extensionIds.',
    packages:
      'Pacotes para Chromium e para Firefox servidos pelo gateway. Defina updates.dir com a pasta que npm run package preencheu.',
    values: 'Um valor que a extensão aceite. Um dos valores abaixo não tem a forma exigida.',
  },
  values: 'O que é definido nos navegadores',
  valuesLead:
    'As regras do gateway valem de qualquer forma. O que também está nos navegadores restringe ainda mais.',
  narrow: 'Sites, produtos e ações',
  narrows: {
    gateway: 'Só pelo gateway: as alterações valem imediatamente',
    browser: 'Também nos navegadores: as alterações exigem novos arquivos',
  },
  privateWindows: 'Nas janelas privativas do Firefox',
  private: { no: 'Desativado', yes: 'Ativado' },
  set: 'Valor',
  key: 'Chave',
  files: 'Arquivos',
  filesLead: 'Os mesmos modelos da documentação, com seus valores. Nada neles é segredo.',
  noFiles: 'Ainda não há arquivos',
  noFilesNext:
    'Eles são criados quando não falta mais nada: um arquivo com um valor errado desativaria o Sidenote.',
  download: 'Baixar',
  downloadOf: 'Baixar {file}',
  places: {
    linux: 'Linux',
    windows: 'Windows',
    macos: 'macOS',
    firefox: 'Firefox',
    intune: 'Intune',
    'google-admin': 'Admin Console do Google',
    everywhere: 'Seus valores',
  },
  how: {
    linux:
      'Coloque o arquivo de cada navegador na pasta de políticas gerenciadas dele, em que só root pode escrever.',
    windows:
      'Importe um arquivo .reg em uma máquina para um piloto. Para todo o parque, coloque o ADMX e seu ADML no repositório central.',
    macos:
      'Distribua os perfis com seu gerenciamento de dispositivos. O Jamf recebe arquivos próprios, como esquema personalizado.',
    firefox:
      'Salve como policies.json; no Linux, em /etc/firefox/policies. O Firefox lê o arquivo ao iniciar.',
    intune: 'Crie uma configuração personalizada e insira as linhas do arquivo.',
    'google-admin': 'Adicione o app pelo id e endereço, force a instalação e cole a política no campo dele.',
    everywhere: 'Todos os valores em um arquivo, para npm run policies.',
  },
  fleet: 'Versões em uso',
  fleetLead:
    'Quantas vezes os navegadores informaram sua versão nos últimos 30 dias. Quem foi não é guardado; por isso, leia como proporções. Um navegador cuja política tem um erro não informa mais nada; a página de diagnóstico dele diz por quê.',
  noFleet: 'Nenhum navegador informou sua versão ainda',
  noFleetNext: 'Eles a informam depois que alguém entra, na primeira consulta após cada início.',
  browser: 'Navegador',
  version: 'Versão',
  told: 'Informada',
  policy: 'Política',
  policies: { ready: 'Em vigor', unmanaged: 'Nenhuma', unknown: 'Não informada' },
  last: 'Última vez',
  offered: 'Oferecida agora',
  isOffered: 'Sim',
  isOlder: 'Não: a oferecida é {version}',
  nothingOffered: 'Nada é oferecido aqui',
  otherVersions: 'Outros',
  browsers: { chromium: 'Chrome e Chromium', edge: 'Edge', firefox: 'Firefox' },
} as const;
