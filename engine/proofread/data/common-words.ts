/** Common words of everyday and office English, in their base forms; the usual endings are added below. */
const BASE_WORDS = `
  see seen saw say said know known made took taken gave given got told kept felt found held sent built spent meant paid
  able about above accept access accident account achieve across action active actual add address admin advance
  advantage advice advise affect afford after afternoon again against age agency agenda agent agree agreement ahead
  aim air alert allow almost alone along already also alternative although always amount analyse analysis announce
  another answer anybody anymore anyone anything anyway appear application apply appointment appreciate approach
  appropriate approve approval april architecture area argue argument around arrange arrive article ask aspect asset
  assign assist assistance associate assume assure attach attachment attempt attend attention audience audit august
  author authority automatic automatically available average avoid awake aware away back background backup bad balance
  bank base basic basically basis batch beat beautiful because become before begin beginning behaviour behind believe
  belong below beneath benefit beside best better between beyond bigger bill bit block board body book border both
  bottom boundary box branch break breakfast brief briefly bring broad broken brought browser budget bug build building
  business busy button buy calculate calendar call calm cancel candidate capability capable capacity capital card care
  career careful carefully carry case cash catch category cause central certain certainly challenge chance change
  channel chapter character charge chart cheap check chief child children choice choose circumstance city claim class
  clean clear clearly client close cloud code cold collaborate collaboration colleague collect collection colour column
  combine come comfortable coming command comment commercial commission commit commitment committee common communicate
  communication community company compare comparison compatible compete complain complaint complete completely complex
  complicated component computer concept concern conclude conclusion concrete condition conduct conference confident
  configuration configure confirm conflict confuse confusion connect connection consequence consider considerable
  consist consistent constant constantly consult contact contain content context continue contract contribute control
  convenient conversation convert convince copy core corner correct correctly cost could council count country couple
  course cover create creation creative credit criteria critical cross crucial culture currency current currently
  curious custom customer cut cycle daily damage dark dashboard data database date day dead deadline deal dear debate
  december decide decision decline decrease deep default define definitely definition degree delay delete deliver
  delivery demand demonstrate department depend dependency deploy deployment depth describe description deserve design
  desire desk despite detail detect determine develop developer development device diagram dialogue different
  difference difficult difficulty digital dinner direct direction directly director directory disable disappear
  disappoint discover discuss discussion display distance distribute divide document documentation does doing domain
  done door double doubt down download draft draw drive drop due duration during duty each early earlier earn earth
  easily east easy economic edge edit edition editor education effect effective effectively efficient effort eight
  either elect electronic element eleven else elsewhere email embarrass emergency emphasis employ employee enable
  encounter encourage end energy enforce engage engine engineer engineering enhance enjoy enormous enough ensure enter
  enterprise entire entirely entrance entry environment equal equipment equivalent error escalate especially essential
  establish estimate evaluate evaluation even evening event eventually every everybody everyone everything everywhere
  evidence exact exactly example exceed excellent except exception exchange exciting exclude execute exercise exist
  existing expand expect expectation expense expensive experience expert expire explain explanation explicit explore
  export express extend extension extensive extent external extra extreme extremely face fact factor fail failure fair
  fairly faith fall false familiar family famous far fast fault favourite fear feature february federal feed feedback
  feel few field fight figure file fill filter final finally finance financial find fine finish fire firm first fit
  five fix flag flexible flight floor flow focus folder follow following food force foreign forget forgotten form
  formal format former forty forward foundation four frame framework free freedom frequent frequently fresh friday
  friend friendly from front fulfil full fully function functionality fund fundamental further furthermore future gain
  game gather general generally generate generation get give glad global goal going good government grant graph great
  green ground group grow growth guarantee guess guest guidance guide guideline habit half hand handle happen happy
  hard hardly hardware have head health hear heart heavy height hello help helpful hence here high highlight highly
  history hold holiday home honest hope host hour house however huge human hundred idea ideal identify identity ignore
  image imagine immediate immediately impact implement implementation implication imply import importance important
  impossible impress improve improvement incident include including income incorrect increase indeed independent index
  indicate individual industry influence inform information initial initially initiative input inside insight inspect
  install installation instance instead institution instruction integrate integration intend intention interest
  interesting interface internal internet interpret interrupt interview into introduce introduction invalid invest
  investigate investigation investment invitation invite invoice involve issue item itself january job join journey
  judge judgement july june just keep key kind know knowledge label labour lack language large largely last late later
  latest launch law lead leader leadership learn least leave left legal legitimate length less lesson letter level
  library licence license life light like likely limit limitation line link list listen literally little live load
  local locate location lock logic long longer look lose lost loss lot love low lower lunch machine main mainly maintain
  maintenance major majority make manage management manager manner manual manually many march margin mark market
  marketing master match material matter maximum maybe mean meaning meanwhile measure measurement mechanism media medium
  meet meeting member memory mention message method middle might migrate migration million mind minimum minor minute
  misunderstand missing mission mistake mobile model modern modify module moment monday money monitor month monthly more
  morning most mostly move multiple must myself name narrow national natural nature near nearly necessarily necessary
  need negative negotiate neighbour neither network never nevertheless new news next nice night nine nobody noise none
  normal normally north note nothing notice notify notification november number object objective obvious obviously
  occasion occasionally occur october offer office officer official often okay old once online only open operate
  operation operator opinion opportunity oppose option order ordinary organisation organise organization original
  originally other otherwise ought outcome outside outstanding over overall overview own owner ownership package page
  paper paragraph parallel parameter parent part partial participant participate particular particularly partly partner
  party pass password past patch path patience patient pattern pause pay payment people per perfect perfectly perform
  performance perhaps period permanent permission permit persist person personal personally perspective phase phone
  photo phrase physical pick picture piece place plan platform play please pleasure plenty point policy poor popular
  population position positive possess possession possibility possible possibly post potential potentially power
  practical practice prefer preference preparation prepare presence present presentation preserve press pressure pretty
  prevent previous previously price primary principal principle print prior priority private privilege probably problem
  procedure proceed process produce product production professional profile profit program programme progress project
  promise promote proof proper properly property proposal propose protect protection prove provide provider public
  publish pull purchase purpose push put quality quantity quarter quarterly query question questionnaire queue quick
  quickly quiet quite quote raise range rapid rapidly rare rarely rate rather reach react reaction read reader ready
  real realise reality realize really reason reasonable receipt receive recent recently recipient recognise recognize
  recommend recommendation record recover recovery reduce reduction refer reference reflect refuse regard regarding
  region register registration regular regularly regulation reject relate relation relationship relative relatively
  release relevant reliable rely remain remaining remember remind reminder remote remove rename repair repeat
  repeatedly replace replacement reply report represent representative request require requirement research reserve
  reset resolve resolution resource respect respond response responsibility responsible rest restart restore restrict
  restriction result resume retrieve return reveal revenue reverse review revise right risk role room rough roughly
  round route routine rule safe safety said salary sale same sample satisfied satisfy saturday save scale scenario
  schedule scheme school scope screen script search season second secondary section secure security seem select
  selection send senior sense sensible sensitive sentence separate separately september sequence series serious
  seriously serve server service session set setting setup seven several severe shall shape share sheet shift short
  shortly should show side sign signal signature significant significantly similar similarly simple simply since
  sincerely single site situation size skill sleep slight slightly slow slowly small smart smooth social software
  solution solve somebody somehow someone something sometimes somewhat somewhere soon sorry sort sound source south
  space speak special specific specifically specification specify speech speed spend split spread spring sprint stable
  staff stage stakeholder stand standard start state statement station status stay steady step stick still stop storage
  store story straight straightforward strange strategic strategy strength stress strict strong structure struggle
  student study stuff style subject submit subscription subsequent substantial succeed success successful successfully
  such sudden suddenly suffer sufficient suggest suggestion suitable suite summary summer sunday supplier supply
  support suppose sure surface surprise surprised surprising survey switch symptom system table take talk target task
  teach team technical technique technology telephone tell template temporarily temporary tend term terrible test text
  than thank thanks that their them themselves then theoretical theory there therefore these they thing think third
  thirty this those though thought thousand threat three threshold through throughout throw thursday ticket tight till
  time timeline tiny title today together tomorrow tone tonight tool top topic total totally touch toward towards town
  track trade tradition traditional traffic train training transaction transfer transform transition translate
  translation transparent transport travel treat treatment trend trial trigger trip trouble true truly trust truth try
  tuesday turn twelve twenty twice type typical typically ultimate unable unavailable uncertain under underlying
  understand understanding unexpected unfortunately unified unique unit university unknown unless unlikely
  unnecessary until unusual update upgrade upload upon upper urgent usage use useful user usual usually utility
  vacation valid validate validation valuable value variable variety various vary vendor verify version very via victim
  video view virtual visible visit visual voice volume vote vulnerability wait walk wall want warm warn warning watch
  water weather website wednesday week weekend weekly weight weird welcome well went were west what whatever when
  whenever where whereas wherever whether which while white whole whom whose wide widely will willing window winter
  wish with withdraw within without woman wonder wonderful word work worker workflow workshop world worry worse worth
  would write writer writing written wrong year yellow yesterday yet yield young your yourself zero`;

/** The base words and their regular forms: plural, past, progressive. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(BASE_WORDS.trim().split(/\s+/).flatMap(formsOf));

function formsOf(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  if (/(?:s|x|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  return [
    word,
    `${word}s`,
    `${word}ed`,
    `${word}ing`,
    `${word.slice(0, 40)}${word.at(-1)}ed`,
    `${word}${word.at(-1)}ing`,
  ];
}
