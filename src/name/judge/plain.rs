//! Words of sentences and forms that no name is made of: a text of nothing else is none. Not names, and not
//! words that are common as names as well.
//!
//! General knowledge of the languages named, collected 2026-11; given names and the eight thousand most frequent
//! family names of the census of the United States of 1990 were left out.

/// Words in small letters, parted by spaces, by language: English first.
pub(super) const PLAIN: &[&str] = &[
    "\
    dog cat car cigarettes sharing shared pills drugs clothes shoes watches bags goods about above accept accepted access accident according across action active activity actual actually added \
    addition additional adult advance advertise advice affect affordable afraid after afternoon afterwards \
    again against agree agreement ahead airport alive allow allowed almost alone along already although among \
    amount analysis ancient and anger angry animal anniversary announce annual another answer anyhow anymore \
    anyway anywhere apartment apology apparently appear application apply appointment appreciate approach \
    approval approve approved approximately are area argue army around arrange arrive article aside asked \
    asleep assume attach attached attachment attack attempt attend attention attitude authorized automatic \
    available avoid awake award aware away awesome awful backup bad badly balance bathroom battery became \
    because become been before began begin beginning behavior behind being belief believe belong below benefit \
    beside besides better between beyond bicycle bigger billion bitter blame blind boat body bogus booking \
    border borrow both bottle bottom bought bowl break breakfast breath breathe brief bring broken brought \
    browser budget build building built busy but buying calculate called calling calm came camera campaign \
    cannot capacity careful careless category cause celebrate century ceremony certain certainly certificate \
    chair challenge change changed changes channel character charge cheaper check checked checking children \
    choice choose chosen cigarette circle citizens claim class clean clear clearly client clock closed closer \
    clothes cold collect collection color colour come comfort comfortable coming command comment commercial \
    commission communication community compare compete complain complaint complete completed completely \
    complex computer concept concern concerned condition conference confirm confirmation confused confusion \
    connect connection consider consist contain content contest continue contract contribution control \
    conversation copy correct correctly cost could counter couple course crazy create created creation credit \
    crime crisis crowd current currently curve custom damage danger dangerous dark data database dead death \
    debt decide decided decision decline declined deep default defence definitely degree delay delete deleted \
    delicious deliver delivery demand depend dependent deposit describe design desktop despite destroy detail \
    details determine develop development device died difference different differently difficult difficulty \
    digital dinner direct direction directly dirty disabled disagree disappear discover discuss discussion \
    disease dislike distance document documents does doing done donor doubt down download draft drawing dress \
    drink drive driving drop dropped during each eager earn easily easy eating economy edit edited education \
    effect effective effort eight either elect electric electronic elevator elsewhere email emergency emotion \
    empty enable enabled ended enemy energy engine enjoy enter entered entire entirely entrance entry \
    environment equal equipment error escape especially essay essential estimate even evening event eventually \
    ever every everybody everyday everyone everywhere evil exact exactly exam examine example except exchange \
    excited exciting excuse exercise exist existing exit expect expected expensive experience expert explain \
    explanation explore express extra extremely face fact factory fail failed failure fairly fall false \
    familiar fashion faster favorite fear feature feedback feel feeling feet fifty fight figure file files \
    fill filled final finally find finish finished fire firm first five fixed flat flight floor flow focus \
    follow following food foot for foreign forever forget forgot forgotten form format forward found four \
    frequently fresh fridge from full fully function fund funny furniture further gain garbage gave generally \
    generate getting giant give giving global goal goes going gone government grade gradually great grew \
    ground group growing grown growth guarantee guilty half handle happen happened happens hard hardly hate \
    have having headache health healthy hear heart heat heavy height hell help helpful here hers herself \
    hidden higher highly himself his history hobby hold hole holidays home homework hopefully horrible horse \
    hour hours household however huge human hundred hungry hurry husband idea identify ignore image imagine \
    immediately impact important impossible improve include included including income increase incredible \
    indeed independent individual industry influence inform information initial inside instance instead \
    instruction insurance intention intentionally interest interested interesting internal international \
    internet interview into introduce investigate invitation invite invited invoice involved issue issues item \
    items its itself jacket jail join joined joke journey juice jump junk keep keyboard kids kill killed knew \
    knife know knowing known lack language larger late later laugh launch laundry lazy lead learn learned \
    learning least leave leaving left legal lesson less letter letters level liar library license life lift \
    like likely limit limited line links liquid listed listen listening literally live lives living load local \
    location locked login logo lonely longer look looking loose lose losing loss lost loud lunch machine made \
    magazine mail mainly maintain make makes making manage mandatory marketing marriage married match material \
    matter matters maximum maybe meal mean meaning meanwhile measure meat media medical medicine meet meeting \
    mention menu merged message messages method middle midnight might mile milk mind mine minimum minute \
    minutes mirror missing mission mistake mixed mobile mode model modern moment month monthly months mood \
    most mostly motion motor mouth move moved movement movie much multiple must myself mystery names national \
    natural naturally near nearby nearly necessary neck need needed needs negative neighborhood neither \
    nervous network never nevertheless newest news newspaper next nice nine nobody noise none noon normal \
    normally not note notes notice noticed notification now nowhere number obtain obvious obviously occasion \
    occur off offer offered offers office official often okay older once one ones online onto open opened \
    opening operation opinion opportunity opposite option optional options order ordered orders ordinary \
    organization original other others otherwise ought our ours ourselves out outcome outdoor output outside \
    over overall overnight own owned package paid pain paint painting pair parents part particular \
    particularly partner partners parts party passed passenger password past path patient pattern pause pay \
    paying payment payments pencil pending people per percent perfectly perform performance perhaps period \
    permanent permission personal persons perspective phone photo photos physical pick picked picture pictures \
    piece placed plan plane plans plastic plate platform play played playing pleased plenty plus pocket \
    point police policy polite political poor population position positive possible possibly potential poverty \
    powerful practical practice prefer preferred prepare prepared presence present presentation press pressure \
    pretty prevent previous previously primary print prize probably problem problems procedure process \
    processed processing produce product production products profession professional profile profit program \
    programme project promote promotion proof proper properly property proposal protect protection proud prove \
    provide provided provider providing public publish published purchase purchased pure push put quality \
    quantity quarter question questions quickly quiet quietly quit quite rain raise rapidly rare rarely rate \
    rather reach reached reality realize really reasonable receipt receive received recent recently recommend \
    recommended record recorded records recover reduce reference reflect refuse refused regard regarding \
    region registered registration regular regularly reject rejected related relation relationship relax \
    release relevant reliable relief rely remain remember reminder remote remove rent repair repeat repeated \
    replace replaced reply report reported request requested require required requirement research reserve \
    reserved reset resident residence resolve resource respect respond response responsibility responsible \
    rest restaurant restricted result results return returned returns review reviewed reviews right rights \
    risk road role room rooms rough round route rude rules running safe safely safety said salary same \
    sandwich satisfied save saved saving say saying says scale scared scene schedule scheduled science \
    scientific score screen scroll search seat second secondly secret section secure security seeing seek seem \
    seems seen select selected selection selling send sending sense sensitive sent sentence separate \
    separately serial series serious seriously serve server service services setting settings seven several \
    sexual shake shall shape share shared sheet ship shipment shipped shirt shock shoe shoes shoot shop \
    shopping shortly should shoulder shout show showed showing shown shut sick side sign signal signed \
    significant silence silly similar simple simply since sing single site situation six size skill skin skip \
    sleep slept slightly slow slowly smell smile smoke smooth social society soft software sold soldier \
    solution solve some somebody someday somehow someone sometimes somewhat somewhere sorry sort sound source \
    space speak speaking special specialist specific specifically speech spelling spend spent spoke spot \
    spread square stage stand standard start started starting state stated statement station status stay step \
    stolen stomach stood stop stopped storage stranger strategy stream strength stress strict structure \
    struggle study studying stuff stupid style subject submit submitted subscribe subscription succeed such \
    sudden suddenly suffer suggest suggestion suitable summary super supply support suppose supposed sure \
    surely surround survey swear swim switch symbol system systems table take taken takes taking talk talking \
    tall tank target task tasks taste taxi teach team tear technical technique technology teeth tell telling \
    temperature temporary ten tend term terms terrible testing text than thank thanks that the theatre their \
    theirs them theme themselves then theory there therefore these they thick thin thing things think thinking \
    third thirty this those though thought thousand threat three threw through throughout throw ticket tight \
    time times tired tissue title today together toilet told tomorrow tone tonight too took tool tools tooth \
    topic total totally touch tough toward towards towel town track trade traffic train training transaction \
    transfer translate transport trash travel treatment tree trial trick trip trouble truck truly trust try \
    trying turn turned twelve twenty twice two type types typical ugly unable uncle under understand \
    understood unemployed unexpected unfortunately uniform union unique unit unknown unless unlikely unlimited \
    until unusual update updated updates upload upon upper upset urgent use used useful useless user uses \
    using usual usually vacation valid valuable value values variety various vegetable vehicle verify verified \
    version very victim video view village violence virus visible visit visiting visitors voice volume vote \
    wait waiting wake walking wallet want wanted wants warm warning was wash waste watch watching water wave \
    ways weak wealth weapon wear wearing weather website wedding week weekend weekly weight weird welcome well \
    went were what whatever wheel when whenever where whereas wherever whether which while who whoever whole \
    whom whose why wide widely willing wind window winning wireless wish with within without woman women \
    wonder words work worked worker workers working works worldwide worn worried worry worse worst would write \
    writing written wrong yard yeah year yearly years yesterday yet you your yours yourself youth zone",
    // German
    "\
    aber alle alles also andere auch bald beim bitte danke dass denn deren dessen dich dies diese dieser \
    dieses doch dort durch eben eine einem einen einer eines erst etwas euch für ganz gegen gehen geld \
    gelöscht genau gestern gibt gleich gute haben heute hier hinter ihnen immer irgendwas jede jeder jetzt \
    jemand kann kannst keine kommt können leider machen mehr meine meiner meins mich muss nach neue neuer noch \
    oder ohne schon sehr seid sein seine sich sind sollte sonst soweit später über unser unter viel viele wann \
    warum wegen welche wenn werden wieder wird wissen wollen würde zwei welt leer löschen ersten letzte \
    nächste",
    // French
    "\
    alors après aussi autre autres avec avoir beaucoup bien bientôt cela celle celui cette chaque chez comme \
    comment dans depuis derrière dessous dessus deux devant donc elle elles encore entre être fait faire fois \
    jamais leur leurs lorsque mais même moins monde notre nous nouveau nouvelle où parce parfois pendant plus \
    pour pourquoi puis quand quel quelle quelque quoi rien sera seulement sont sous suis tous tout toute \
    toutes très trop vers voici votre vous argent gagner rapidement maintenant aujourd'hui demain hier final",
    // Spanish
    "\
    ahora algo alguien algunos antes aquel aquí así aunque bien cada casi como contra cosa cosas cuál cuando \
    cuánto cuenta desde después dinero donde durante ellos entonces entre eres está están estar este esto \
    estoy fácil ganar gratis había hace hacer hasta mañana más mejor menos mientras mismo mucho muchos \
    nosotros nuestro nueva nuevo nunca otra otro otros para pero poco porque primero puede pues qué quien \
    quiere siempre siguiente sobre solo sólo somos también tengo tiene todo todos unos vamos veces mundo \
    vuestro último humanos humanas recursos servicio ventas compras atención",
    // Portuguese, Italian
    "\
    agora ainda alguém algum antes aqui assim até coisa como depois dinheiro eles então essa esse está estou \
    hoje isso isto já mais melhor menos mesmo minha muito mundo nossa nosso nunca onde ontem outra outro para \
    pela pelo pode porque quando quem são sempre sobre também tudo você atendimento vendas compras allora \
    ancora anche bene come cosa così dopo ecco fare fatto già grazie hanno meglio meno molto mondo niente \
    nostro oggi ogni perché più prima qualcosa qualcuno quello questa questo quindi senza siamo sono soldi \
    sopra sotto stato subito sulla tanto tutti tutto ufficio acquisti vendite vostro",
    // Dutch, Nordic, Polish
    "\
    alles andere beetje bent daar deze door eens geld haar hebben heeft hier ieder iets jullie kunnen maar \
    meer mijn moet naar niet nieuw nieuwe nooit omdat onder onze over sinds tegen toch veel voor waar waarom \
    wanneer want wereld wordt zeer zich zijn zonder alltid bara blir där efter från för hade här igen \
    ingenting inte kommer mycket måste någon någonting när också på sedan under utan vara varför vill är även \
    ikke noget nogen hvor hvad hvem hvorfor være jestem jest jako kiedy który może oraz przed przez się tego \
    też tylko wszystko wszystkie bardzo świat świecie teraz tutaj",
    // Russian, Ukrainian
    "\
    без более больше будет был была были быть вам вас весь вот все всё всегда всех вы где даже деньги для до \
    должен другие его если есть еще ещё здесь или как какая какой когда конечно который кто куда лучше меня \
    мир мира мне много может можно мой моя надо нам нас него нельзя никогда ничего но нужно об однако он она \
    они от отдел очень по под пока после потом потому почему при про раз сайт сайта сам сейчас сегодня со так \
    также там теперь то тоже только тут уже хорошо хотя через что чтобы это этого этот продаж закупок \
    бесплатные быстро якщо або але було від вже він вона вони дуже його коли мене може немає треба тільки тому \
    цей",
];
