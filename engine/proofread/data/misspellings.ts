/** Misspellings that can stand for one word only: wrong, right. Compared in small letters. */
export const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  `teh the; hte the; taht that; thsi this; adn and; nad and; yuo you; waht what; wich which; whcih which;
  wiht with; form_ from; becuase because; becasue because; becouse because; beacuse because;
  recieve receive; recieved received; recieving receiving; reciept receipt; beleive believe; beleived believed;
  acheive achieve; acheived achieved; wierd weird; freind friend; thier their; peice piece; cheif chief; feild field;
  seperate separate; seperated separated; seperately separately; definately definitely; definatly definitely; definetly definitely;
  occured occurred; occurence occurrence; occuring occurring; refered referred; prefered preferred; transfered transferred;
  untill until; begining beginning; comming coming; writting writing; stoped stopped; planed_ planned; occassion occasion;
  accomodate accommodate; acommodate accommodate; adress address; adresses addresses; agressive aggressive; apparant apparent;
  arguement argument; basicly basically; calender calendar; catagory category; commited committed; commitee committee;
  comparision comparison; concious conscious; consistant consistent; dependant_ dependent; desparate desperate;
  developement development; diffrent different; dissapear disappear; dissapointed disappointed; enviroment environment;
  enviroments environments; existance existence; existant existent; experiance experience; explaination explanation;
  familar familiar; finaly finally; foward forward; futher further; garantee guarantee; gaurantee guarantee; goverment government;
  grammer grammar; happend happened; harrass harass; immediatly immediately; immediatley immediately; independant independent;
  infact in fact; intresting interesting; knowlege knowledge; lenght length; liason liaison; libary library; maintainance maintenance;
  maintenence maintenance; managment management; mispell misspell; neccessary necessary; necesary necessary; noticable noticeable;
  occasionaly occasionally; oppurtunity opportunity; oportunity opportunity; orginal original; paralel parallel; payed paid;
  perfomance performance; permision permission; persistant persistent; posible possible; posession possession; prefered preferred;
  priviledge privilege; probaly probably; probly probably; procede proceed; proceedure procedure; publically publicly;
  questionaire questionnaire; realy really; reccomend recommend; recomend recommend; recomended recommended; reccommend recommend;
  refrence reference; relevent relevant; remeber remember; repitition repetition; requirment requirement; requirments requirements;
  responce response; responsability responsibility; responsable responsible; schedual schedule; succesful successful;
  succesfully successfully; successfull successful; sucessful successful; sucess success; suprise surprise; suprised surprised;
  temporarly temporarily; tommorow tomorrow; tommorrow tomorrow; tomorow tomorrow; truely truly; usefull useful; useing using;
  usualy usually; vaccum vacuum; visable visible; wether whether; wheter whether; whereever wherever; withold withhold;
  alot a lot; aswell as well; atleast at least; incase in case; eachother each other; nevermind never mind; inspite in spite;
  noone no one; alright_ all right; thankyou thank you; everytime every time; infront in front; abit a bit; ofcourse of course;
  deploiment deployment; deploiments deployments; dificult difficult; diferent different; shure sure;
  gonna_ going to; tho_ though; buisness business; bussiness business;
  busines business; custumer customer; costumer_ customer; costumers_ customers; availible available; avaliable available;
  availabe available; attatched attached; atached attached; attachement attachment; togehter together; toghether together;
  allready already; allways always; alwasy always; approch approach; aproach approach; aquire acquire; asap_ ASAP;
  assesment assessment; automaticaly automatically; completly completely; compatability compatibility; contineu continue;
  correctely correctly; critisism criticism; decission decision; descision decision; depricated deprecated; discription description;
  easely easily; effecient efficient; embarass embarrass; especialy especially; exept except; excelent excellent; fourty forty;
  functionalty functionality; guidence guidance; hierachy hierarchy; higly highly; implimentation implementation; implemention implementation;
  implemantation implementation; improvment improvement; improvments improvements; indepth in-depth; initialy initially; integraton integration;
  interupt interrupt; labratory laboratory; langauge language; minumum minimum; maxium maximum; mesage message; mesages messages;
  neccesary necessary; nesessary necessary; obvioulsy obviously; ommit omit; ommitted omitted; outpout output; paramter parameter;
  paramters parameters; perhabs perhaps; pleae please; plase please; preceeding preceding; prioritys priorities; proccess process;
  proces process; programing programming; propably probably; propery_ property; quater quarter; quailty quality; reponse response;
  resposne response; requried required; reuqest request; rember remember; retreive retrieve; securty security; similiar similar;
  simular similar; speach speech; specificly specifically; specifiy specify; statment statement; stratagy strategy; sugest suggest;
  sugestion suggestion; sugestions suggestions; supose suppose; techinical technical; threshhold threshold; transision transition;
  treshold threshold; unecessary unnecessary; unfortunatly unfortunately; unfortunately_ unfortunately; upto up to; usally usually;
  verison version; vulnerabilty vulnerability; wendesday Wednesday; wensday Wednesday; wednsday Wednesday; febuary February;
  thursaday Thursday; saterday Saturday; yesterdays_ yesterday's; colleage colleague; collegue colleague; collegues colleagues;
  colleages colleagues; acces access; accross across; aditional additional; aggreed agreed; agian again; aparently apparently;
  appropiate appropriate; bacause because; beggining beginning; benifit benefit; benifits benefits; carefull careful; changable changeable;
  choosen chosen; confimed confirmed; conection connection; controled controlled; curent current; currenty currently; custmer customer;
  doucment document; documenation documentation; documention documentation; excecute execute; exmaple example; expence expense;
  extention extension; fianlly finally; folowing following; follwing following; fucntion function; funtion function; fullfil fulfil;
  identifed identified; imporant important; imporatnt important; incorect incorrect; infomation information; informaton information;
  issuse issues; knwo know; konw know; liek like; mentionned mentioned; migth might; mistakse mistakes; mostely mostly; nto not;
  occurr occur; oppinion opinion; peaple people; poeple people; peopel people; perfom perform; possable possible; presense presence;
  previus previous; previuos previous; probelm problem; problme problem; prolem problem; prodcut product; prodution production;
  proyect project; recepient recipient; relase release; releae release; reliase release; reveiw review; reivew review; revew review;
  scenerio scenario; shoudl should; soemthing something; somthing something; somone someone; strenght strength; sumary summary;
  sytem system; systme system; thats_ that's; themselfs themselves; thign thing; tihs this; timming timing;
  udpate update; upadte update; udpated updated; usefullness usefulness; wasnt wasn't; wnat want; woud would; wolud would; yeild yield; recommand recommend; recommanded recommended; prepair prepare; dispite despite`
    .split(';')
    .map((pair): [string, string] => {
      const [wrong = '', ...right] = pair.trim().split(/\s+/);
      return [wrong, right.join(' ')];
    })
    // A trailing underscore marks a word that is also right in some sense: kept here so that nobody adds it again.
    .filter(([wrong]) => !wrong.endsWith('_')),
);
