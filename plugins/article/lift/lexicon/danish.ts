import type { Lexicon } from './lexicon.ts'

/** Verbs that writers use often, in the infinitive. */
const VERBS =
  'acceptere advare afgøre afhænge afsløre afspejle aktivere analysere anbefale angive angribe ansætte ansøge anvende arbejde bage banke barbere bede begejstre begrave begrænse begynde behandle beherske beholde behøve bekymre belønne bemærke beregne beskrive beskytte bestemme bestå besøge betale betragte betyde beundre bevare bevise bide bidrage binde blande blive blomstre bløde bo bore bringe bruge bryde brække brænde bygge bære danne danse dele deltage dirigere disponere dreje drikke drive drukne dræbe dufte dyrke dække dø døje dømme efterlade efterligne egne eje eksistere elske ende ernære erobre erstatte falde falme fange fejle finde findes fjerne flette flyde flygte flytte fokusere forandre forbedre forberede forbinde forbyde fordele fordoble fordybe foregå foreslå foretrække forhindre forholde forklare forlade forlange fornemme forringe forråde forsinke forstyrre forstå forsvare forsvinde forsøge fortjene fortryde fortsætte fortynde fortælle forudsætte forvandle forveksle forvente forøge fremme fryse fungere fylde fyre få føle følge føre gavne gemme gennemgå gentage give glemme glide glæde grave gribe gro græde græsse gå gælde gære gøre hade hamre handle have hedde hele hente hilse hjemsøge hjælpe holde hoste huske hvile hvælve håbe håndtere hænge høre høste ignorere ile indebære indeholde indrømme indse inkludere investere invitere irritere isolere jage jamre kalde kaste kende kigge klage klatre knække koge komme kommunikere koncentrere konkurrere koste kradse krydse kræve kunne kurere kysse købe køle køre lade lappe larme lave lede lege leve levere lide ligge ligne lime linde lokke love luge lugte lukke lure lyde lykkes lytte lægge længes lære læse løbe løfte løse male mangle mene mindes mindske misforstå miste mistænke modne modtage mumle myrde måle møde narre nedbryde nyde nå nægte nærme ofre opdage opdrage opføre opgive ophøre opleve opløse opnå oprette opstå optimere ordne overbevise overgå overholde overleve overraske overse overtage overtale overveje pakke parkere passe passere pege pible plage planlægge plante pleje plukke prioritere producere pryde prøve puste pynte påstå påvirke ramme redde reducere regere regne rejse rense reparere repræsentere resultere rette risikere rode rulle rumme runge rydde ryge rykke råbe rådne sagsøge samarbejde samle sammenligne sanke savne sejle sejre sende sige sikre skabe skade ske skifte skinne skjule skove skrive skrumpe skræmme skuffe skyde skyldes skylle skændes slide slippe slukke slumre slynge slå smage smelte smile smitte snyde sortere sove spare spilde spille spire spise sprede springe spøge spørge stamme starte stige stille stjæle stoppe storme straffe strejke stride strikke strække styre styrke stå støtte støve suge svare svede svigte svine svulme svømme synes synge synke så sælge sætte søge sørge tabe tage tale tie tilbyde tilføje tilgive tilhøre tillade tillægge tilpasse tilskrive tiltrække tisse tjekke tjene tone tro true træffe trække træne trænge tvinge tvivle tælle tæmme tænde tænke tærske tørre tørste udbryde udelade udføre udgøre udholde udløse udnytte udskifte udsætte udtrykke udvide udvikle udvise understøtte undervise undgå undre vandre vare variere varme vaske vedligeholde veje vende vente vide vifte vinde virke vise visne vogte vokse vride vrimle vurdere vække vælge vælte værdsætte være væve ynde åbne ændre ærgre ødelægge øge ønske øve låne se nære føde føles gide slibe lappe mætte måtte smitte banke blæse briste dampe dryppe dukke dø fatte fejre flyve fnise forelske forstærke fortrænge forøges gabe genkende gnave hakke hugge hælde klare klippe kue kradse krympe lede ligne lukke lytte løfte mætte næste opfinde opsøge overdrage rase ruge råde salte satse se skylle slibe smuldre snuble spænde sprænge strejfe sulte svække sy tabe tilgive tilkalde tjene trives træde tygge tømme udskyde vinke vogte vågne ændre ældes æde'

/** What Danish says to an editor. */
export const DANISH: Lexicon = {
  functionWords:
    'en,et,den,det,de,der,dette,denne,disse,og,eller,men,så,hvis,når,mens,som,af,i,på,ved,til,for,fra,med,uden,om,over,under,mod,hos,efter,før,inden,end,ikke,ingen,intet,være,er,var,været,bliver,blev,blevet,har,have,havde,kan,kunne,vil,ville,skal,skulle,må,måtte,bør,burde,han,ham,hans,hun,hende,hendes,vi,os,vores,du,dig,din,dit,dine,jer,jeres,jeg,mig,min,mit,mine,man,sig,sin,sit,sine,hvem,hvad,hvor,hvorfor,hvordan,hvilken,hvilke,her,al,alt,alle,både,hver,enhver,få,flere,fleste,meget,mange,anden,andet,andre,nogle,nogen,noget,sådan,kun,egen,egne,eget,samme,også,endnu,igen,aldrig,altid,ofte,op,ned,ud,ind,mellem,gennem,per,pr,fordi,siden,indtil,medmindre,selvom,at,bare,jo,da,nu,får,lave,laver,gør,gøre,jeres,dem,deres,dets,dens,hvert,ethvert,selv,mere,mindre,mest,mindst,blandt,langs,omkring,frem,tilbage,bort,hen,kommer,går,to,tre,fire,fem',
  opensPronoun:
    'vedkommende,førnævnte,førstnævnte,sidstnævnte,dette,denne,disse,han,hun,hans,hendes,dets,dens,deres,dem,begge,ingen af,sådan,sådanne,sådant,hvilket,selve,det her,den her,de her,det,den,de,!det at,!de fleste,!de færreste,!det meste,!det bedste,!de bedste,!den bedste,!det vigtigste,!den største,!det største,!det eneste,!den eneste,!det første skridt,!den & der,!de & der,!dem & der,!det & der,!den der,!de der,!den som,!det gode,!den gode,!de gode,!den rigtige,!det rigtige,!de rigtige,!den hurtigste,!den nemmeste,!det er ikke,!den dyreste,!det svære,!det sværeste,!den vigtigste,!de vigtigste,!den moderne,!de moderne,!den danske,!det danske,!de danske,!den almindelige,!den mest,!det mest,!de mest,!den typiske,!den gennemsnitlige',
  opensConnective:
    'fælles for,afslutningsvis,indledningsvis,opsummerende,i bøgerne,pludselig,på samme tid,i praksis,her går,men,og,eller,så,derfor,derefter,dermed,dertil,desuden,derudover,dog,også,altså,alligevel,derimod,ellers,endda,heller,herefter,hermed,hertil,således,samtidig,samtidigt,til gengæld,tværtimod,omvendt,i stedet,!i stedet for,på samme måde,!på samme måde som,på den måde,på denne måde,med andre ord,for eksempel,fx,f & eks,eksempelvis,det vil sige,dvs,ja,nej,faktisk,nemlig,derved,deraf,herved,heraf,derfra,herfra,ydermere,endvidere,imidlertid,tilsvarende,ligeledes,nævnte,selvfølgelig,naturligvis,desværre,heldigvis,i den,i det,i de,i dette,i denne,i disse,!i dette øjeblik,!i denne verden,til det,til dette,til disse,med det,med den,med dette,med denne,med disse,ved det,ved dette,ved den,af den grund,efter det,ud over,ud af disse,plus,typisk,generelt,normalt,eventuelt,alternativt,endelig,kort sagt så,hvis den,hvis det,hvis de,hvis dette,hvis disse,!hvis det er,!hvis det skal,!hvis det ikke,når den,når de,når dette,når det,!når det er,!når det gælder,!når det kommer,!når det handler,da den,da de,da det,fordi den,fordi de,fordi det,selvom det,selvom den,selvom de,på den,på det,på dette,på denne,på disse,for den,for de,for det,!for de fleste,!for den der,!for den & der,!for de mange,fra den,af disse,af dem,alle disse,alt dette,alt det,!alt det der,hos dem,uden dette,uden den,uden det,efter dette,gør det,herunder,især,særligt,nu,bagefter,senere,sidenhen,undervejs,for at gøre dette,for at gøre det,på trods af dette,trods dette,af samme årsag,netop derfor,dernæst,både den,både de,hverken den,ud fra dette,ud fra det,hertil kommer,samme,det samme,ligesom,især,specielt,og,jamen,tja,jo tak,okay,måske,efterfølgende,først da',
  opensOrder:
    'en mere _ løsning,en mere _ måde,en mere _ metode,en anden løsning,et muligt alternativ,et alternativ,en nemmere løsning,en bedre løsning,en bedre måde,først,dernæst,til sidst,for det første,for det andet,for det tredje,næste,sidst,trin,en anden,et andet,en tredje,et tredje,den første,den anden,den tredje,den næste,den samme,det andet,det samme,det sidste,de første,de andre,de øvrige,de samme,de sidste,resultatet,svaret,grunden,årsagen,problemet,løsningen,forskellen,fordelen,ulempen,!forskellen på,!forskellen mellem,!problemet med,!årsagen til,!grunden til,!løsningen på,!fordelen ved,!ulempen ved,andre,nogle,mange,flere,resten,her,dengang,da var,til at begynde med,formålet,målet,prisen,eksemplet,!formålet med,!målet med,!prisen på,!prisen for,alle tre,alle fire,to andre,flere af,mange af,nogle af',
  opensCondition:
    'hvis,når,medmindre,uden,indtil,mens,selvom,selv om,jo,fordi,da,i stedet for,frem for,for at,er du,har du,vil du,er i,har i,skal du,med,så længe,selv når,selv hvis',
  opensGeneric:
    'en,et,den & der,de & der,man,ingen,enhver,ethvert,hver,hvert,folk,alle,alt,god,gode,godt,dårlig,dårlige,mennesker,intet',
  opensExample:
    'lad os sige,lad os antage,antag,forestil dig,forestil jer,tænk dig,sig,hvis vi siger,for eksempel,fx,f & eks,eksempel,et eksempel,tag for eksempel,i eksemplet,eksempelvis,mød,en dag,der var engang,som eksempel,!mød op,!mød folk,!mød din,!sig nej,!sig til,!sig fra,!sig ja',
  opensReversal:
    'men,dog,alligevel,desværre,derimod,omvendt,til gengæld,imidlertid,forkert,nej,i virkeligheden,problemet er,tværtimod,selvom,ikke helt,sandheden,det er ikke,det passer ikke,det er forkert,det er en myte,sådan er det ikke,den holder ikke,det holder ikke,virkeligheden,faktisk,på den anden side,hvorimod,intet af',
  opensHearsay:
    'en udbredt tilgang,en almindelig tilgang,den gængse tilgang,man kunne tro,man skulle tro,du tror måske,du tænker måske,mange tror,mange mener,mange tænker,mange siger,nogle siger,nogle mener,nogle tror,det er en myte,en myte,en udbredt misforståelse,det er en udbredt,kritikere,i teorien,på papiret,ved første øjekast,det kan virke,det lyder,man siger,de siger,det siges,man kan let tro,det er fristende,folk tror,folk siger,myten,indvendingen',
  seems:
    'lyder godt,lyder som,ser godt ud,virker let,virker nemt,virker enkelt,lyder let,lyder enkelt,ligner,antager ofte,tror ofte,tror at,fejlagtigt,angiveligt,såkaldt,såkaldte,i teorien,på papiret,siges at,kan virke,kunne tro,skulle tro,tror måske,lover at,hævder',
  opensThen:
    'tidligere,før i tiden,dengang,førhen,oprindeligt,traditionelt,historisk,i gamle dage,indtil for nylig,engang,i mange år,i årevis,hidtil,i starten,i begyndelsen,for år siden',
  opensLabel:
    'eksempel,bemærk,tip,obs,nb,ps,fordele,ulemper,advarsel,opdatering,note,resultat,spørgsmål,svar',
  opensWithoutSubject:
    'er,kan,skal,bør,må,har,giver,gør,bruges,indeholder,sikrer,viser,styrer,hjælper,tillader,kræver,består,får,bliver,gælder,anvendes,fungerer,egnet til,velegnet til,ideel til,perfekt til,beregnet til,baseret på,inklusive,herunder,leveres,fås,findes i,udviklet til,designet til,skaber,opretter,sætter,tager,kommer,ikke,!er du,!er i,!er man,!er det,!er der,!er den,!er de,!er vi,!er dit,!er din,!er dine,!er jeres,!kan du,!kan man,!kan i,!kan det,!kan vi,!skal du,!skal man,!skal i,!skal det,!skal vi,!bør du,!bør man,!må man,!må du,!har du,!har i,!har man,!har din,!har dit,!har vi,!gør det,!får du,!får man,!bliver du,!bliver det,!bliver man,!gælder det,!ikke alle,!ikke alt,!ikke kun,!ikke at,!ikke fordi,!er barnet,!kommer du,!tager du,!giver du,!tager man,!kræver det,!ikke engang,!ikke bare,!er en,!er et',
  dummySubject: 'det',
  dummyVerb:
    'anslås,anbefales,forventes,vurderes,menes,siges,er,var,bliver,blev,kan være,kan,handler om,gælder om,gælder,kræver,tager,koster,lyder,virker,hjælper,nytter,lønner,ser,giver,skal være,må være,bør være,føles,kommer an på,betyder,tog,sker,vil være,ville være,kræver kun',
  judging:
    'svært,let,nemt,vigtigt,umuligt,bedst,bedre,lettere,muligt,nødvendigt,sværere,dyrt,værd,sig,lang tid,tid,normalt,afgørende,ingen mening,mening,god idé,dårlig idé,nemmere,farligt,sundt,usundt,sjældent,klogt,dumt,godt,skidt,smart,en fordel,en god,ingen skam,naturligt,om,sikrest,billigst,billigere,dyrere,op til,aldrig for sent,for sent,ingen hemmelighed,rart,sandt,trygt,nok',
  clauseOpener: 'at,for,hvis,når,hvordan,hvorfor,om,der,som,hvad,hvor,hvem,end,&',
  points:
    'der er,der findes,der var,der kan,der skal,der går,der sker,der kommer,der bliver,der har,der opstår,der følger,der mangler,der gælder,der må,der vil,der bør,den & der,de & der,dem & der,den der,de der,det er dig der,det at,det er ikke,!der er også,!der findes også,!der er dog',
  thing: 'det,den,dens,dets',
  several: 'dem,deres,de',
  person: 'han,hun,ham,hende,hans,hendes',
  somebody:
    'alle,enhver,ingen,nogen,man,dem,de,person,menneske,mennesker,bruger,kunde,læser,barn,børn,medarbejder,folk,fleste,mange,nogle,flere,du,vi,hver,hvem,patient,elev,kollega,ven,forælder,forældre,kunden,virksomhed,gæst,gæster',
  demonstrative:
    'dem alle,dem begge,det sidste,det modsatte,stik modsatte,førstnævnte,sidstnævnte,!det modsatte af,en anden god,et andet godt,en anden måde,lignende udfordringer,lignende problemer,begge dele,dette,denne,disse,sådan en,sådan et,sådanne,sådant,den slags,de her,det her,den her,ovenstående,følgende,den pågældende,det pågældende,de pågældende,den nævnte,!dette øjeblik,!denne verden,!dette liv,!i disse dage,!i disse år,!disse år,!den slags mennesker',
  link: 'også,ja $,nej $,derfor,altså,dog,heller,derimod,i stedet,!i stedet for,her,igen,ellers,dermed,derved,derefter,dertil,hertil,således,samtidig,til gengæld,alligevel,nemlig,den samme,det samme,de samme,!de samme mennesker,den anden,det andet,de andre,begge,ligeledes,tilsvarende,for eksempel,fx,f & eks,eksempelvis,desuden,endvidere,nævnt,hermed,herefter,imens,oveni,ikke kun men også,!ikke kun _ men også,!ikke bare _ men også,!men også,!igen og igen,!på den anden side,!hinanden,samme måde,tværtimod,herved,deraf,heraf,derfra,derhen,deri,derpå,dertil,derimellem,denne gang,i så fald,imidlertid',
  goesOn:
    'også,her,dog,derefter,derimod,altså,nemlig,de andre,herefter,imidlertid,dertil,hertil,ligeledes,således,hermed,herved,endvidere,desuden,oveni,nævnt,nævnte,denne gang,den anden,det andet,begge $,heller,i stedet $,derved,deri,deraf,heraf,alligevel $,ellers $,samtidig $,i så fald,ovenfor,nedenfor,herunder,næste skridt,næste trin,videre nedenfor,som sagt,til gengæld,!men også,!og også,!eller også,!også selv om,!også selvom,!også hvis,!også når,!også selv,!i stedet for,!her og nu,!her og der,!her i landet,!her i danmark,!på den anden side,!det ene eller det andet,!det ene og det andet,!den ene eller den anden,!den ene og den anden',
  notOnly: 'ikke kun,ikke bare,ikke blot,ikke alene,ikke udelukkende',
  unique:
    'verden,internettet,nettet,markedet,samfundet,fremtiden,tiden,dagen,året,ugen,måneden,natten,livet,loven,staten,regeringen,kroppen,solen,vejret,naturen,offentligheden,danmark,hjernen,skolen,hverdagen,familien,fortiden,nutiden,virkeligheden,sandheden,døden,jorden,havet,byen,landet,kunden,kunderne,læseren,læserne,brugeren,brugerne,aftenen,morgenen,sommeren,vinteren,foråret,efteråret,sundheden,økonomien,arbejdet,hjemmet,huset,maden,pengene,klimaet,børnene,mennesket,danskerne,forældrene,sproget,strømmen,luften,køkkenet,haven,bilen,telefonen,politiet,bunden,toppen,midten,starten,begyndelsen,slutningen,enden,vejen,stedet,gangen,resten,delen,måden,følelsen,øjeblikket',
  settings: 'false,true,none,null,undefined,standard,ja,nej,til,fra,auto,0,1',
  example:
    'for eksempel,fx,f & eks,eksempelvis,lad os sige,forestil dig,forestil jer,antag,i eksemplet,hypotetisk,lad os antage,i vores eksempel,regneeksempel',
  we: 'vi,vores,os,vor,vort,vore',
  weAll:
    'vi mennesker,vi alle,os alle,mange af os,de fleste af os,alle os,nogle af os,ingen af os,os mennesker,vores hjerne,vores krop,vores liv,vores følelser,vores tanker,vores samfund,vores planet,vores børn,vores sind,vores hverdag,vores sundhed,vores indre,vi lever,vi tænker,vi føler,vi glemmer,vi har alle,vi er alle,vores egen,vores egne,vores eget',
  weSell:
    'vores team,vores kunder,vores produkt,vores produkter,vores løsning,vores løsninger,vores ydelser,vores medarbejdere,vores eksperter,vores platform,vores side,vores hjemmeside,vores shop,vores webshop,vores butik,vores forening,vores medlemmer,vores klub,vores priser,vores service,vores nyhedsbrev,vores blog,vores vision,vores mission,vores mål,vores arbejde,vi tilbyder,vi leverer,vi hjælper,vi bygger,vi laver,vi har,vi kan,vi vil,vi glæder,vi håber,vi anbefaler,vi holder,vi arbejder,vi sørger,vi sikrer,vi bruger,vi har valgt,vi startede,vi har lavet,vi kommer,vi ser frem,vi står,vi var,vi fik,vi gik,vi tog,vi skal,kontakt os,hos os,til os,hjælp os,følg os,ring til os,skriv til os,vi mødes,vi inviterer,vi byder,vi tager',
  me: 'jeg,mig,min,mit,mine',
  you: 'du,dig,din,dit,dine,jer,jeres',
  asks: 'kontakt os,kontakt mig,kontakt vores,klik her,klik på,tilmeld dig,tilmeld jer,tilmelding,abonner,hent den,hent vores,hent guiden,læs mere,læs også,læs om,læs vores,læs her,ring til,skriv til os,skriv til mig,book en,book et,book tid,bestil,prøv gratis,find ud af,se mere,se også,se her,se hvordan,se vores,se listen,besøg,følg os,kom i gang,få et tilbud,få en uforpligtende,tøv ikke,del denne,del dette,hos os,mød op,kom og,meld dig ind,bliv medlem,støt os,køb billet,køb billetter,billetter,tilmeldingsfrist,du kan finde,du finder,se mere på,uforpligtende,velkommen til',
  thanks:
    'tak,velkommen,glade for,stolte,spændte,håber,glæder,hej,tillykke,god fornøjelse,rigtig god,fornøjelse,kære,hilsen,venlig hilsen,god læselyst,held og lykke,stolt',
  sells:
    'tilbyder,leverer,hjælper dig,hjælper jer,giver dig,giver jer,skræddersy*,løsninger,effektiv,effektive,effektivt,professionel*,moderne,unik,unikke,unikt,perfekt,perfekte,ideel,ideelle,ideelt,spændende,brugervenlig*,kvalitet,førende,innovativ*,erfaren,erfarne,specialister,samarbejde,avanceret,avancerede,lækker,lækre,fantastisk,fantastiske,smuk,smukke,intuitiv*,populær,populære,hyggelig*,dejlig,dejlige,elegant,eksklusiv*,alternativ til,sikrer dig,gratis,rabat,tilbud',
  pitches:
    'tilbyder sig,er din,er jeres,kan hjælpe dig,kan hjælpe jer,hjælper dig,hjælper jer,er specialister i,er en spændende måde,er de perfekte,er den perfekte,er det perfekte,er perfekt,er ideel,er ideelt,er velegnet,er oplagt,nem at bruge,din virksomhed,jeres virksomhed,vi tilbyder,hos os,kan drage fordel af,lad os hjælpe,står klar til,er stolte,er sat i verden',
  ownText:
    'denne artikel,dette indlæg,denne guide,dette kapitel,dette afsnit,denne side,denne video,denne liste,denne tabel,denne figur,dette billede,dette trin,denne opskrift,artiklen,guiden,indlægget,afsnittet,tabellen,rækken,eksemplet,nedenfor,herunder,ovenfor,ovenstående,følgende,her er,her får,her finder,her kan du,lad os,vi ser,eksempel,bemærk,vi gennemgår,gennemgår vi,vi dykker,dykker vi,vi kigger,kigger vi,kigge nærmere,se nærmere på,nedenstående,vores artikel,vores guide,næste afsnit,blogindlæg,billedet,denne serie,denne blog,i del',
  past: 'var,havde,blev,kunne,skulle,ville,gik,kom,sagde,fik,tog,gjorde,fandt,startede,begyndte,vidste,gav,så ud,skrev,stod,lå,sad,holdt,lød,boede,arbejdede,lavede,fortalte,spurgte,troede,besluttede,oplevede,mødte,solgte,købte,byggede,brugte,åbnede,lukkede,udgav,vandt,tabte,voksede,faldt,steg,viste,kostede,betalte,ændrede,skabte,flyttede,ønskede,oprettede,stiftede,deltog,valgte,hed',
  dated:
    'i dag,nu,i øjeblikket,for nylig,i går,i morgen,i år,sidste år,sidste måned,sidste uge,næste år,næste måned,næste uge,snart,hidtil,siden,ny,nye,nyt,januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december,mandag,tirsdag,onsdag,torsdag,fredag,lørdag,søndag,seneste,netop,lige nu,d,kl,!noget nyt,!en ny,!et nyt,!nu og her,!her og nu',
  denies: 'ikke,aldrig,altid,kun,enhver,hver,ingen,intet,uden,i stedet for,frem for,fremfor,hverken,ej,næppe',
  compares:
    'end,sammenlignet med,modsat,ikke kun,ikke bare,i forhold til,mens,hvorimod,både,lige så,men,frem for,fremfor,i stedet for,forskellen på,forskellen mellem,jo mere,jo mindre,jo flere,jo bedre,jo højere,jo længere,er som',
  comparative:
    'mere,mindre,bedre,værre,færre,lettere,hurtigere,billigere,højere,lavere,større,flere,længere,nemmere,stærkere,sikrere,sværere,dyrere,kortere,!mere end,!mindre end,!ikke længere,!mere og mere,!flere og flere,!jo mere,!jo mindre,!jo flere,!jo bedre,!jo højere,!jo længere,!en større,!flere gange,!flere af',
  most: 'mest,bedst,bedste,værst,værste,mindst,største,første,aldrig,altid,alle,enhver,kun,hele,alt,ingen,intet,eneste,ofte,sjældent,som regel,næsten,fleste,nemmeste,sværeste,vigtigste,stærkeste,hver,hvert',
  reason:
    'fordi,derfor,betyder,medfører,fører til,skyldes,afhænger af,for at,da,hvis du,når du,hvis i,når i,eftersom,hvis man,når man,så du,så man,gør at,kommer af,det er derfor,på grund af,takket være',
  must: 'skal,bør,må,vigtigt,vigtig,vigtigste,nødvendigt,nødvendig,afgørende,undgå,sørg for,husk,behøver,kræver,gælder om,handler om',
  can: 'kan,kunne,måske,muligvis,vil,ville,muligt',
  vague:
    'nogle,forskellige,flere,mange,visse,osv,m & m,såsom,blandt andet,bl & a,inklusive,herunder,række,ting,slags,lidt,ret,bare,egentlig,diverse,forskelligt,rigtig mange,en masse,m & v,med mere,og lignende,i nogle tilfælde',
  defines:
    'er en,er et,er den,er det,er ikke,er når,er hvor,betyder,kaldes,dækker over,handler om,vil sige,er at,er som,defineres som,handler ikke om',
  counted:
    'flere,forskellige,mange,en række,et par,nogle,nogle få,visse,adskillige,utallige,diverse,to,tre,fire,fem,seks,syv,otte,masser af,en masse,et utal af,et hav af,en hel del,en del,rigtig mange,en kategori af,en anden,andre,et bredt udvalg af,et væld af',
  kinds:
    'måder,måde,slags,typer,former,form,muligheder,mulighed,grunde,årsager,trin,skridt,faktorer,ting,punkter,metoder,fremgangsmåder,fordele,ulemper,forskelle,funktioner,features,egenskaber,aspekter,kategorier,udfordringer,problemer,teknikker,strategier,løsninger,alternativer,formål,anvendelser,eksempler,kriterier,elementer,dele,faser,tips,tricks,regler,principper,niveauer,varianter,versioner,modeller,størrelser,mål,krav,fejl,myter,spørgsmål,undtagelser,forbehold,hensyn,nye muligheder,hovedtyper,grundtyper,unikke funktioner,apps,butikker,redskaber,værktøjer,begreber,ord,ideer',
  empty:
    'lettere end du tror,nemmere end du tror,aldrig været nemmere,aldrig været lettere,ingen undtagelse,vigtigere end nogensinde,i dagens verden,i sidste ende afhænger,findes i mange,fås i mange,findes i forskellige,har hver sine,har hver deres,ikke så let,ikke så svært,som det ser ud,et hav af,det kommer an på,fantastisk måde at',
  productKind:
    'værktøj,værktøjer,platform,app,apps,applikation,tjeneste,service,software,plugin,udvidelse,bibliotek,pakke,program,udbyder,hjemmeside,webshop,firma,virksomhed,bureau,konference,festival,produkt,løsning,system,spil,forening,klub,organisation,mærke,brand,markedsplads,editor,browser,enhed,telefon,fællesskab,nyhedsbrev,podcast,blad,magasin,skole,akademi,butik,restaurant,hotel,museum,by,landsby,ø,projekt,protokol,database,motor,serie,bog,bøger,alternativ,valg,koncept,børs,bank,fond,læringsplatform,handelsplatform,musikafspiller,musikafspillere,afspiller,abonnementstjeneste,arrangement,festuge,turnering,stævne,kursus,forløb',
  feels:
    'træt,bange,frygt,hader,elsker,ensom,bekymret,stress,stresset,frustrerende,kamp,smerte,forkert,løgn,myte,hemmelighed,fejl,spild,spilder,fejler,ødelagt,kedelig,ignorerer,tillid,ærlig,sandhed,overraskende,mærkeligt,død,dræber,taber,mister,fortryder,risiko,fare,farlig,farligt,skam,gør ondt,drøm,drømmer,penge,gratis,dyr,dyrt,ingen,glemmer,skyld',
  finite: `ældes,mislykkes,trives,mødes,læses,ses,skrives,vises,kan,er,var,har,havde,kan,kunne,skal,skulle,vil,ville,må,måtte,bør,burde,blev,gør,gjorde,får,fik,tager,tog,kommer,kom,går,gik,jeg ved,du ved,vi ved,man ved,han ved,hun ved,ingen ved,alle ved,ved ikke,ved godt,vidste,findes,udgør,afgør,foregår,forstår,skyldes,anslås,siges,menes,synes,lykkes,bruges,kræves,kaldes,gælder,tør,siger,sagde,ses,gives,anvendes,måles,laves,fås,sættes,${VERBS.split(
    ' ',
  )
    .flatMap((verb) => [`${verb}r`, `${verb}s`])
    .join(',')}`,
  screenSteps:
    'klik,vælg,åbn,gå til,gå ind,indtast,tryk,skriv,installer,kør,tilføj,kopier,indsæt,rul,aktiver,deaktiver,sæt,opret,log,download,upload,fjern,slet,udskift,forbind,konfigurer,tænd,sluk,træk,gem,rediger,find,genstart,opdater,angiv,definer,importer,eksporter,tjek,følg,udfyld,gentag,hent,rør,bland,bag,varm,skær,hæld,hak,kom,pisk,steg,lad,smag,vend,drys,læg,skyl,skræl',
  advice: `${imperativesOf(VERBS)},undgå,hold,lav,spørg,tænk,start,husk,se,vær,tag,lad,giv,læg,byg,fokuser,behandl,planlæg,test,prøv,lær,vis,fortæl,stop,sig,tilbyd,læs,del,mål,begynd,overvej,vent,brug,få,betal,tegn,send,gem,forbered,lyt,skær,køb,sørg,skift,drop,regn,skriv,vælg,svar,gør,bed,sælg,arbejd,prioriter,accepter,find,tal,tro,tør,invester,glem,mærk,slip,skab,stil,sæt,bevar,respekter,udnyt,bliv,lev,øv,tæl,aldrig,altid`,
  opensWalk:
    'start med at,begynd med at,nu kan du,nu skal du,du kan nu,du kan så,du skal nu,du bør nu,du vil nu,du vil se,du får nu,du skal først,når du har klikket,når du har valgt,når du har oprettet,når du har installeret,når du har limet,når du klikker,når du logger,når installationen,når det er gjort,efter installation,efter du har,kontrollér,kontroller,definer,definér,bemærk,har man først,har du først,på et tidspunkt,i feltet,under menuen',
  walks: 'kan du nu,skal du nu,klikke på,klik på,rullemenu,afkrydsningsfelt,i menuen,indstillinger vælger',
  relative:
    'der,som,at,hvis,når,fordi,hvor,hvordan,hvad,hvem,hvorfor,mens,selvom,uanset,før,inden,indtil,eftersom',
  means:
    'er en,er et,betyder,betyder at,dækker over,vil sige,kaldes,defineres som,står for,beskriver,!er en god,!er et godt,!er en bedre,!er et bedre,!er en dårlig,!er en fremragende,!er et fremragende,!er en perfekt,!er et perfekt,!er en vigtig,!er et vigtigt,!er en nem,!er et nemt,!er en fantastisk,!er et fantastisk,!er en populær,!er et populært,!er en fejl,!er et problem,!er et spørgsmål,!er en gratis,!er et gratis,!er en stor,!er et stort,!er en sjov,!er en af,!er et af,!er en ny,!er et nyt,!er en udfordring,!er en fordel,!er en ulempe',
  contrary:
    'ikke om,ikke kun,ikke bare,ikke blot,ikke fordi,ikke af,ikke en,ikke et,ikke ved,i stedet for,frem for,fremfor,aldrig med,ikke at,ikke i,ikke den,ikke det,men fordi,men ved,men den,men det',
  opensWarning:
    'undgå,aldrig,lad være,pas på,stop med,hold op med,!aldrig før,!aldrig tidligere,!pas på dig,!pas på hinanden',
  forbids: 'ikke,aldrig',
  handwork:
    'smør,luk,tør,vask,rens,rengør,hak,snit,skræl,skyl,kog,bland,ælt,riv,krydr,server,anret,sy,lim,slib,mal,bor,skru,søm,hamr,løft,sænk,støv,plant,vand,grav,så,beskær,høst,lug,riv,strik,stryg,hæng,pak,saml,løsn,stram,pump,luft,ryst,tøm,fyld,forsegl,mærk,sorter,stabl,vej,oplad,lås,parkér,stræk,bøj,sid,stå,lig,ånd,ring,bestil,indkald,indbyd,inviter,vælg,udpeg,aftal,noter,notér,notér,beskriv,udvælg,opstil,undersøg,kontroller,kontrollér,afslut,aflever,godkend,underskriv,offentliggør,udgiv,monter,fastgør,afmonter,klip,klap,spred,ret,sammenlign,divider,gang,læg sammen,træk fra,byt,flyt,fordel,gennemgå,behold,viderestil,formuler,tilpas,tak,glat,vis,find ud af,gå,opsæt,vurder,vurdér',
  mistake:
    'er en fejl,største fejl,hyppigste fejl,typisk fejl,klassisk fejl,almindelige fejl,almindelig fejl,typiske fejl,fejlen er',
  unit: 'procent,pct,kr,kroner,time,timer,dag,dage,uge,uger,måned,måneder,år,minutter,sekunder,gange,millioner,mio,milliarder,mia,personer,mennesker,brugere,besøgende,læsere,kunder,virksomheder,kg,km,kilometer,kalorier,kwh,grader,husstande,danskere,børn,liter,gram,watt,ton,procentpoint,arter,patienter',
  population:
    'af,pr,per,end,gennemsnit,gennemsnitlig,gennemsnitligt,brugere,mennesker,danskere,danskerne,virksomheder,husstande,kunder,voksne,reducerer,øger,sparer,hver,op til,mere,mindre,kun,kræver,bruger,børn,kvinder,mænd,familier',
  research:
    'undersøgelse*,gennemsnit*,ifølge,analyse*,viser,data,studie,studier,forskning,forskere,forskerne,statistik,rapport,anslår,skønnes,risiko,estimeret',
  finding:
    'står for,reducerer,bruger,forbruger,øger,svarer til,typisk,op til,mindst,omkring,cirka,mere end,over,under,sparer,koster,udgør,stiger,steg,falder,faldt,fordoblet,kun,i gennemsnit',
  usual:
    'typisk,normalt,som regel,i gennemsnit,gennemsnitlig*,omkring,cirka,ca,mindst,højst,op til,mere end,mindre end,over,ofte,de fleste,mellem,næsten,knap,godt,tommelfingerregel*,kun,i snit',
  fee: 'rabat,gebyr,timepris,moms,priser,pris,prisen,abonnement,kontingent,billet,billetter,entré,depositum,gratis,pr måned,om måneden,ekskl,inkl,fra kr',
  knownNames:
    'google,javascript,python,html,css,facebook,instagram,twitter,linkedin,youtube,wikipedia,amazon,apple,microsoft,windows,linux,android,iphone,excel,word,danmark,danske,europa,eu,usa,jul,bitcoin,wordpress,ai,seo,gdpr,wifi,wi-fi,lego,ikea,netflix,spotify,bluetooth,github,docker,kubernetes,amerika,tyskland,sverige,norge,københavn,gud,jorden,i,chatgpt,covid-19,mobilepay,nemid,mitid,skat,cvr,excel-ark',
}

/** Give the imperatives of verbs that end in -e: `skrive` skriv, `lægge` læg. */
function imperativesOf(verbs: string): string {
  return verbs
    .split(' ')
    .filter((verb) => /[^e]e$/.test(verb))
    .map((verb) => verb.slice(0, -1).replace(/(\p{L})\1$/u, '$1'))
    .join(',')
}
