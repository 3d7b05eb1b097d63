//! Given and family names that tell in which order a name is written, or that two belong together.
//! Not a list of all names. In small letters without marks, in order.
//!
//! Made by `tools/name_languages.py` on the data of 2026-11-22; do not edit. Sources: faker 40.63.0 (MIT); mimesis 22.2.0 (MIT); japanese-personal-name-dataset 0.4.0 (MIT); names 0.3.0 (MIT; US census 1990, public domain).
//! Family names of Chinese in two characters or traditional ones, and of Korean: general knowledge, 2026-11.

/// Iberian given names.
pub const IBERIAN_GIVEN: &str = "\
    aaron abdon abel abelardo abigail abilio abner abraham abril ada adalberto adam adan adela adelaida \
    adelardo adelia adelina adiela adolfo adora adoracion adrian adriana afonso africa agapito agata agatha \
    agostina agueda agustin agustina aida aina ainara ainoa aitana aitor aladino alain alamiro alan alana alba \
    albano albeiro albert albertina alberto albina albino alcides alcira aldair aldemar aldo aldonza ale \
    aleida aleix alejandra alejandrina alejandro alejo alessandro alex alexander alexandra alexandre alexi \
    alexia alexis alfonsina alfonso alfredo alice alicia alirio aliro alison alix allan allana allison alma \
    almendra almudena alondra alonso alta alvaro alveiro amada amado amador amalia amancio amanda amando \
    amarilis amaro amaru amaya ambar ambrosio amelia america americo amilcar amor amparo amy ana anabel \
    anacleto anahi anahis anais anastasia anastasio ancizar anderson andre andrea andreia andres andrew andrey \
    andy anel angel angela angeles angelica angelina angelino angelita angelo angie ani anibal anita anna \
    anselma anselmo anthony antonella antonia antonieta antonio antony anunciacion anyelo anyi apolinar apollo \
    apolonia aquiles araceli aracely aranzazu arbey arcelia argemiro ariadna ariana ariel ariela aristides \
    arlet arley armando armida armin arnaldo arnau arnoldo arnulfo aroa aron arsenio artemio arthur artur \
    arturo asafe ascension asdrubal ashley astrid asuncion atilio augusto aura aurea aurelia aureliano aurelio \
    aurora avelino axel ayelen ayla ayleen aylin aylla azahar azahara azeneth azucena bairon baldomero \
    balduino baltasar baltazar barbara bartolome basilio bastian baudelio bautista bayron beatriz begona \
    belarmino belen belisario bella benedicto benedita benicio benigna benigno benita benito benjamim benjamin \
    bento bernabe bernarda bernardino bernardita bernardo berta bertha berto betty bianca bibiana biel \
    bienvenida bladimir blanca blas bonifacio boris borja brandon braulio brayan brenda breno brian brigida \
    bruna brunilda bruno bryan buenaventura byron caetana caio caleb calebe calista calisto calixta calixto \
    camila camilo candela candelaria candelario candelas candida candido caridad carina carla carlito carlo \
    carlos carlota carmela carmelita carmelo carmen carmenza carmina carminho carol carola carolina caroline \
    casandra casemiro catalina catarina catherine caua caue cayetana cayetano cebrian cecilia cecilio ceferino \
    celeste celestina celestino celia celinda celso cesar charles charo che chelo chema chita chloe christian \
    christofer christopher chucho chus chuy cielo cindy cinthia cinthya cintia cipriano ciriaco cirino ciro \
    citlali clara clarice clarisa claudia claudina claudio clemencia clemente clementina cleto climaco \
    clodomiro cloe clorinda clotilde colomba concepcion concha conchita conrado constanca constantino \
    constanza consuela consuelo coral corina cornelio corona cosme crescencia cristal cristhian cristhofer \
    cristian cristiano cristina cristobal cristofer cristopher curro custodia custodio cynthia dafne dagoberto \
    dahiana dairo daisy dalia dalila damaris damian dan danae dani dania daniel daniela daniella danilo \
    danitza danna danny dante dany dario darling darwin dary davi david dayana debora deiby deicy deisy delfin \
    delfina delia demetrio demian denis denise denisse dennis derek derly desiderio deyanira diana didier \
    diego digna dilan dimas dina dinis diogo dionisia dionisio dolly dolores dom dominga domingo dominique \
    domitila donato dora doralisa doris dorita dorotea douglas duban duilio dulce duvan dylan edelmira \
    edelmiro eder edgar edgard edgardo edier edilberto edilma edilson edinson edison edisson edita edith \
    edmundo edna edson edu eduar eduard eduarda eduardo edwar edward edwin efrain efren eider eithan eladio \
    elba elcira elcy eleazar elena eleodoro eleuterio eli elia elian eliana elias eliecer eligia eligio elio \
    elisa elisabet elisabeth eliseo elizabeth elkin elmer eloa eloah elodia eloisa eloy elpidio elsa elsy \
    elver elvia elvira elvis ema emanuel emanuella emanuelly emelina emerson emigdio emilce emilia emiliana \
    emiliano emilio emilly emilse emily emiro emma emmanuel emperatriz encarna encarnacion encarnita enith \
    enrico enrique enriqueta enzo epifanio erasmo eric erica erick erik erika erna ernestina ernesto erwin \
    esmeralda esneider esparta espartaco esperanza espiridion esteban estefania estefany estela estella ester \
    esther estiven estrella etelvina ethan eufemia eugenia eugenio eulalia eulogio eusebia eusebio eustaquio \
    eutimio eutropio eva evangelina evaristo evelia evelin evelio evelyn ever evita exequiel eydan ezequiel \
    faber fabian fabiana fabio fabiola fabricio fabrizio facundo fanny farid fatima faustino fausto febe \
    federico felicia feliciana feliciano felicidad felicitas felipa felipe felisa felix fermin fernanda \
    fernando ferney fidel fidela filipa filipe filomena fiorella fito flavia flavio flor flora florencia \
    florencio florentina florentino floridor florina florinda fortunata fortunato francesca francesco \
    franchesca francia francis francisca francisco franco francy frank franklin franz freddy frederico fredy \
    fresia frida froilan fulgencio gabino gabriel gabriela gabrielly gael gala galo galvarino gary gaspar \
    gaston gema genaro genesis genoveva george georgina geovanny gerald geraldine geraldo gerardo german \
    geronimo gerson gertrudis gervasio gian giancarlo gianfranco gil gilberto gilda gildardo gilma gina gino \
    giovanna giovanni giovanny gisela giselle gisselle giuliana gladis gladys glauco gloria godofredo goncalo \
    gonzalo goyo grace gracia graciana graciano graciela gregorio gregory gricelda griselda guadalupe guido \
    guilherme guillermina guillermo guiomar gumercindo gustavo hadassa hans hardy harol harold haroldo harry \
    harvey haydee hector heidy heitor helen helena heliodoro hellena heloisa henrique henry heraclio heraldo \
    herberto heriberto herman hermelinda hermenegildo hermes herminda herminia herminio hernan hernando herney \
    hilario hilda hipolito homero horacio hortensia hugo humberto ian iara iban ibeth ida ignacia ignacio igor \
    iker ildefonso ileana ilse imelda inaki indira ines ingrid inigo inmaculada inocencio irene irina iris \
    irma isa isaac isabel isabela isabella isabelly isadora isaias isaque isaura isidora isidoro isidro isis \
    ismael isolina israel italo itzel itziar ivan ivette ivo ivonne jacinta jacinto jackeline jacob jacobo \
    jacqueline jade jader jael jafet jaider jaime jair jairo james jan jana janet janeth janneth jaqueline \
    jason javi javier javiera jazmin jean jeanette jeannette jeferson jefferson jeison jeisson jenaro jenifer \
    jeniffer jennifer jenniffer jenny jeremias jeremy jerman jeronimo jerson jessica jesus jesusa jhan jhoan \
    jhoana jhon jhonatan jhonny jhony jimena jimmy joan joana joao joaquim joaquin joaquina jocelyn joel johan \
    johana johann johanna johans john johnny jonas jonatan jonathan jordan jordana jordi jorge jos jose josefa \
    josefina joselyn josep joseph joshua josue jovita juan juana juanita juanito judith julia julian juliana \
    julie julieta julieth julio junior justin justina justo juvenal kaique kamilly karen karin karina karla \
    karol katalina katerine katherin katherine katherinne katia kelly kevim kevin kiara kike kimberly krishna \
    kurt kyara lady laia lais lalo lara larissa laura lautaro lavinia lazaro leandra leandro leider leidy \
    leire lenin leo leocadia leocadio leon leonardo leoncio leonel leonidas leonor leontina leopoldo leslie \
    lesly leticia levi leydi leyla leyre lia liam lian libardo libia liceth lida lidia ligia lilia lilian \
    liliana lina linda lino lionel lisandro lisbeth liseth lisette lissette livia liz lizeth loida lola lope \
    lorena lorenza lorenzo loreto lourdes lourenco luan luana luara luca lucas lucca lucho lucia luciana \
    luciano lucila lucinda lucio lucrecia lucy ludmila luigi luis luisa luisana luisina luiz luiza lukas luna \
    lunna lupe lupita luz luzmira mabel macarena macaria macario madalena madeleine mafalda magali magaly \
    magda magdalena magnolia maia maicol maikol maira maite makarena malena mamen manola manolo manu manuel \
    manuela manuelita manuella mar mara marc marcel marcela marcelina marcelino marcelo marcia marcial \
    marciano marcio marco marcos margarida margarita margot margoth mari maria mariah mariana mariane \
    marianela mariano maribel maricel maricela maricruz marie mariela mariluz marilyn marina marino mario \
    marion marisa marisel marisela marisol maristela marita maritza marjorie mark marlen marlene marleny \
    marlon marly marta martha marti martim martin martina martirio mary massiel mateo mateus matheo matheus \
    mathias matias matilda matilde matteo matthew maura mauricio mauro max maxi maxima maximiano maximiliano \
    maximino maximo maya mayerly maykol mayra maysa mayte melania melanie melany melba melchor melina melisa \
    melissa mercedes merche mery mia micael micaela michael michel michelle miguel miguela milagros milan \
    milena millaray miller milo milovan milton minerva mireia mirella mireya miriam mirian mirko mirna mirta \
    mirtha miryam misael mitzy modesta modesto mohamed moises monica monserrat montserrat morena muriel murilo \
    myriam nacho nacio nadia nahiara nahuel naiara nair nancy nando narcisa narciso natacha natali natalia \
    natalie natalio nataly natanael nathalia nathalie nathaly nathan natividad nayara nayaret nayareth nayeli \
    nayibe nazaret nazario neftali neider nel nelcy nelida nelly nelson nelsy nerea nereida nestor nibaldo \
    nicanor nico nicodemo nicol nicolas nicolasa nicole nidia nieves nil nilda nilo nilson nina ninoska noa \
    noah noe noelia noemi nohora nolberto nora norberto norbey norma norman nubia nuno nuria nury nydia \
    obdulia octavia octavio odalis odalys ofelia olalla olegario olga olimpia oliver olivia omaira omar ona \
    onofre orfelina oriana orlando oscar osvaldo oswaldo otavio otilia otto ovidio pabla pablo paca pacifica \
    paco palmira paloma pamela pancho panfilo paola paolo pascal pascale pascual pascuala pastora patricia \
    patricio patrick pau paul paula paulette paulina paulino paulo pedro pepe pepita pepito percy perla \
    perlita peter petra petrona petronila pia piedad piero pierre pietra pietro pilar pili pio placido plinio \
    pol poncio porfirio primitiva primitivo priscila priscilla prudencia prudencio purificacion quique quirino \
    rachel rael rafa rafael rafaela rafaella raimundo ramiro ramon ramona raquel raul ravi ravy rayen rebeca \
    regina regulo reina reinaldo reinel remedios remigio renan renata renato rene renzo reyna reynaldo rhavi \
    ricarda ricardo richard rigoberto rita robert roberta roberto robinson rocio rodolfo rodrigo rogelio roger \
    rolando roman romina romulo ronal ronald ronaldo ronny rony roque rosa rosalba rosalia rosalina rosalinda \
    rosalva rosamel rosario rosaura rose rosenda rosendo rossana roxana ruben rubiela ruby rudecindo rudy \
    rufina rufino rui ruperta ruperto ruth ruy ryan sabas sabina sabrina said salma salome salomon salud \
    salvador samanta samantha samir samu samuel sancho sandalio sandra sandro santiago santino santos sara \
    sarah sarai sarita saturnina saturnino saul scarlet scarleth scarlett scarlette sebastian sebastiao \
    segismundo segundo selena serafin serafina sergio sessa seve severiano severino severo shirley sigfrido \
    silvana silvano silvestre silvia silvio simao simon sindy sixto smith sneider socorro sofia sol solange \
    soledad sonia sophia sophie soraia soraya sosimo stefano stella stephanie stephany steven stiven susan \
    susana susanita sylvia tabita tadeo tamara tania tatiana tecla telmo teo teobaldo teodora teodoro teodosio \
    teofila teofilo tere teresa teresita thales theo theodoro thiago thiare thomas tiago tiare tiburcio \
    timoteo tito tiziana tiziano tobias tomas tomasa tome toni tono toribio transito trini trinidad tristan \
    tulia tulio uberlinda ulises uma urbano uriel ursula valentim valentin valentina valentino valeria valerio \
    valero valeska vanesa vanessa vania vasco venceslas veronica vicenta vicente victor victoria victoriano \
    victorino vilma vinicio vinicius violeta virgilio virginia visitacion vito vitor vitoria vivian viviana \
    vladimir waldo walter washington wenceslao wendolin wendy wilber wilder wilfredo wilfrido william williams \
    willian willy wilma wilman wilmar wilmer wilson wladimir xavier ximena xiomara yadira yago yair yaiza \
    yamid yamile yamilet yan yanara yanet yaneth yanina yanira yara yaritza yasmin yasna yazmin yecid yeferson \
    yeimy yeison yeni yenifer yenny yeny yerko yerson yesenia yesica yesid yessenia yessica yina yineth \
    yocelyn yohan yohana yolanda yolima yonatan yonathan yordan yoselin yudy yuli yuliana yulieth yuly yurani \
    yurany yuri yuridia yury zacarias zaida zaira zeferino zoe zoila zoraida zulema zulma zunilda";

/// Iberian family names.
pub const IBERIAN_FAMILY: &str = "\
    abad abarca abascal abella abellan abrego abreu abril aburto acedo acero acevedo acosta acuna adadia adame \
    adan adasme aedo aguado aguayo agudelo agudo aguero aguila aguilar aguilera aguilo aguirre agullo agurto \
    agusti agustin ahumada alamo alarcon alba alberdi albero alberola alberto albornoz albuquerque alcala \
    alcalde alcantar alcantara alcaraz alcazar alcolea alegre alegria alejandro aleman alemany alfaro alfonso \
    aliaga allende allendes aller almagro almansa almanza almaraz almazan almeida almonacid almonte alonso \
    alonzo alsina altamirano alva alvarado alvarez alvaro alvear alves alzate amador amaral amat amaya amigo \
    amo amor amores amorim amoros ampuero anaya anda andrade andres andreu angarita angel anglada anguiano \
    anguita angulo anjos anton antunes antunez apablaza aparecida aparicio apodaca aponte aracena aragao \
    aragon aragones aramburu arana arancibia aranda araneda arango aranguiz araujo aravena araya arboleda arce \
    archuleta arco arcos ardila arellano arenas arevalo arguello arias arino ariza arjona armas armendariz \
    armengol armenta armijo arnaiz arnal arnau aroca aros arranz arredondo arregui arreola arriaga arriagada \
    arribas arrieta arroyo arteaga artigas asenjo asensio assuncao astete astorga astudillo atienza avalos \
    avendano avila aviles ayala ayllon ayuso azcona azevedo aznar azocar azorin baca badia badilla badillo \
    baena baez baeza bahamonde bahamondes bahena balaguer balderas ballester ballesteros banos banuelos \
    baptista baquero barahona barajas barba barbera barbero barbosa barcelo barcena barco barela baro baron \
    barra barragan barral barranco barraza barreda barrena barrera barreto barria barrientos barriga barrio \
    barrios barros barroso bartolome bas bascunan bastias bastida bastidas batalla batista batlle bautista \
    bauza bayo bayon bayona becerra bedoya bejarano belda bellido bello belmar belmonte beltran benavent \
    benavente benavides benavidez benet benitez benito berenguer bermejo bermudez bernad bernal bernat berrios \
    berrocal bertran betancourt betancur bilbao blanca blanch blanco blanes blasco blazquez boada bobadilla \
    bohorquez boix bolanos bolivar bonet bonilla borges borja borquez borras borrego borrell bosch botella \
    botello bou branco bravo briceno briones briseno brito bru bruna buendia bueno bugueno buitrago burbano \
    burgos busquets bustamante bustos caballero caban cabanas cabanillas cabello cabeza cabezas cabo cabrera \
    cabrero caceres cadena cadenas caicedo cal calatayud caldeira caldera calderon calleja calvet calvillo \
    calvo calzada camacho camara camargo camarillo camino campillo campo campos campoy camps canales canals \
    canas cancino candelaria candia canellas canet canete canizares cano canovas cantero cantillo canton cantu \
    caparros capdevila caraballo carbajal carbajo carballo carbo carbonell carcamo cardenas cardona cardoso \
    cardozo cares carlos carmona carneiro carnero caro carpio carranza carrasco carreno carreon carrera \
    carreras carrero carretero carrillo carrion carrizo carro cartes carvajal carvalho casa casado casal \
    casals casanova casanovas casares casarez casas cases casillas cassiano castaneda castano castejon castell \
    castellanos castello castells castilla castillo castrillo castrillon castro catala catalan cavalcante \
    cavalcanti cavazos cavieres cazares cazorla cea ceballos cedillo ceja celis centeno cepeda cerda cerdan \
    cerezo ceron cerro cervantes cervantez cervera cespedes chacon chamorro chandia chapa chaparro chavarria \
    chaves chavez checa chico choque cid cifuentes cintron cirino cisneros cisterna cisternas clavero clemente \
    cobo cobos coca codina coelho coello cofre coll collado collao collazo colom coloma colomer colon colunga \
    comas company conceicao concepcion concha conde conesa contreras corbacho cordero cordoba cordova cornejo \
    corominas corona coronado coronel corral corrales correa corredor correia cortes cortez cortina corvalan \
    costa costela cotto covarrubias cozar crespi crespo criado cruces cruz cuadrado cubillos cuellar cuenca \
    cuervo cuesta cueto cuevas cunha curiel dalmau davila daza delgadillo delgado dias diaz diego dieguez diez \
    dinamarca domenech domingo domingues dominguez donaire donoso droguett duarte duenas duque duran \
    echevarria echeverria egea elgueta elias elizondo elorza encina enriquez erazo erices escalante escalona \
    escamilla escobar escobedo escolano escribano escriva escudero espada espana espanol esparza espejo \
    espinal espino espinosa espinoza espitia esquibel esquivel estay esteban esteve esteves estevez estrada \
    exposito fabra fabregas fabregat fajardo falco falcon faria farias farre faundez feijoo feliciano feliu \
    fernandes fernandez ferrada ferran ferrandez ferrandiz ferrando ferreira ferrer ferrera ferreras ferrero \
    ferreyra fica fierro figueiredo figueras figueroa figuerola fiol flor flores florez fogaca folch fonseca \
    font forero fortuny franch francisco franco fredes freitas frias frutos fuente fuentealba fuentes \
    fuenzalida fuertes fuster gabaldon gaete gaitan gajardo galan galarza galaz galdames galeano galiano \
    galindo gallardo gallart gallego gallegos galleguillos gallo galvan galvez galvis gamboa gamez gaona \
    garate garay garces garcia gargallo garibay garica garmendia garrido garriga garza garzon gascon gaspar \
    gastelum gatica gaviria gaya gaytan gelabert gibert gil gilabert gimenez gimeno giner giraldo giralt giron \
    girona gisbert godinez godoy goicoechea gollum gomes gomez gomila gomis goncalves goni gonzales gonzalez \
    gonzalo gordillo gracia granado granados grande gras grau griego grijalva guajardo gual guardado guardia \
    guardiola guerra guerreiro guerrero guevara guijarro guillen guitart gurule gutierrez guzman haro henao \
    henriques henriquez heras heredia hermosilla hernadez hernandes hernandez hernando herranz herrera herrero \
    hervas hervia hidalgo hierro higueras hinojosa holguin hormazabal hoyos hoz huerta huertas huguet hurtado \
    ibacache ibanez ibarra iborra iglesia iglesias infante iniesta iniguez inostroza inzunza iriarte irizarry \
    isern iturra izaguirre izquierdo jaen jaime jaimes jaque jaquez jara jaramillo jasso jaume jauregui jerez \
    jesus jimenez jiminez jodar jofre jorda jordan jorquera jove jover juan juarez julia julian jurado laboy \
    labra lago lagos laguna lamas landa lara larranaga larrea lasa lastra laureano lazcano lazo leal leao \
    lebron ledesma leite leiva lemus leon lerma letelier leyton leyva lillo lima limon linares lira lizama \
    lizana llabres llado llamas llano llanos lledo llobet llopis llorens llorente lloret lluch loaiza lobato \
    lobo lobos loera lomeli londono longoria lopes lopez lorca lorenzo losa losada loureiro lourenco lovato \
    loya loyola lozada lozano lucas lucena lucero lucio luengo luevano lugo luis lujan lumbreras luna luque \
    luz macedo machado machuca macias madariaga madera madrid madrigal maestas maestre magalhaes magana maia \
    maidana malave maldonado malo mamani mancebo mancilla manjon manrique manriquez mansilla manso mantilla \
    manuel manzanares manzano marambio marchant marco marcos mardones mares mari marin marino mariscal marmol \
    marques marquez marrero marroquin marti martin martinez martins martorell mas mascarenas mascaro mata \
    matamala matas mate mateo mateos mateu matias matos maturana matus maureira maya mayo mayol mayoral \
    mayorga maza medel medina medrano mejia mejias melendez melero melgar mella mellado melo mena menchaca \
    mendes mendez mendizabal mendonca mendoza menendez meneses meraz mercader mercado merino mesa meza miguel \
    milla millan minguez mir miralles miramontes miranda mireles miro mojica molano moles molina moliner \
    molins moll moncada mondaca mondragon monreal monroy monsalve montalban montalvo montana montanez montano \
    montecino montecinos monteiro montemayor montenegro montero montes montesinos montez montoya montserrat \
    mora moraes moraga morais moraleda morales moran morante morata morcillo moreira morell moreno morera \
    morillo mosquera mota moura moya moyano mugica mulet munguia muniz munoz mur murcia murillo muro nadal \
    najera naranjo narvaez nascimento nava navarrete navarro navas nazario nebot negrete negron neira neto \
    nevado nevarez neves nicolas nicolau nieto nieves nino nogueira noguera nogues norambuena noriega novaes \
    novais novoa nunes nunez obando ocampo ocana ocasio ochoa ojeda olate olave olaya olea olguin oliva \
    olivares olivarez olivas olive oliveira oliver olivera oliveras olivo oller olmedo olmo olmos olvera onate \
    ontiveros opazo oquendo ordenes ordonez orellana orjuela ormeno ornelas orosco orozco orrego orta ortega \
    ortiz ortuno osorio ospina ospino ossandon osses osuna otero ovalle oviedo oyarce oyarzo oyarzun ozuna \
    pablo pabon pacheco padilla padron paez pages paiva palacio palacios palau pallares palma palmer palomar \
    palomares palomino palomo paniagua pantoja parada pardo paredes pareja parejo parra parraguez partida \
    pascual pasten pastor patino pavez pavon paz pazos pedraza pedrero pedro pedrosa pedroza peinado peiro \
    peixoto pelaez pelayo pellicer pena penaloza penalver penas pera peral perales peralta perdomo perea \
    pereira perello perera peres pereyra perez pi pichardo pimenta pina pincheira pineda pinedo pineiro \
    pinheiro pinho pinilla pino pinol pinto pintor pinzon piquer pires pizarro pla plana planas plaza poblete \
    pol polanco polo pomares pombo ponce pons pont porcel porras porta portero portilla portillo porto posada \
    pou poza pozo pozuelo prada prado prat prats preciado priego prieto puente puentes puerta puga puig \
    pujadas pujol pulgar pulido quero querol quesada quevedo quezada quijada quinones quinonez quintana \
    quintanilla quintero quinteros quiroga quiros quiroz quispe rael ramirez ramis ramon ramos rangel rascon \
    raya razo real rebolledo rebollo recio redondo regalado reguera reig reina reis rendon rengifo renteria \
    requena resendez restrepo retamal retamales revilla rey reyes reyna reynoso rezende riascos riba ribas \
    ribeiro ribera ribes ricart rico riera riffo rincon rio riojas rios ripoll riquelme rius rivas rivera \
    rivero riveros roa robledo robles roca rocamora rocha roda rodarte rodenas rodrigez rodrigo rodrigues \
    rodriguez rodriquez roig rojas rojo roldan rolon roma roman romero romeu romo ropero roque ros rosa rosado \
    rosales rosario rosas rosell rosello rosero rossello roura rovira roybal royo rozas ruano rubilar rubio \
    rueda ruelas ruiz ruz sa saavedra sabater sacristan saenz saez sainz saiz sala salamanca salas salazar \
    salcedo salcido saldana saldias saldivar saldivia sales salgado salinas salmeron salom salva salvador \
    samaniego sampaio samper san sanabria sanches sanchez sancho sandoval sanhueza sanjuan sanmartin sanmiguel \
    sans santacruz santamaria santana santander santiago santibanez santillan santos sanz sarabia sarmiento \
    sastre sauceda saucedo saura sebastian seco sedano segarra segovia seguel segui segura sepulveda serna \
    serra serrano serrato sevilla sevillano sierra silva silveira simo simoes siqueira sisneros soares sobarzo \
    sobrino sola solana solano solar sole soler solera solis soliz solorio solorzano solsona somoza soria \
    soriano sosa sotelo soto sousa souza suarez suazo sureda taboada tafoya talavera tamarit tamayo tamez \
    tapia tavares teixeira tejada tejeda tejedor tejera tejero tellez tello tena tenorio teran terrazas terron \
    teruel tijerina tirado tobar toledo tolosa toloza tomas tome tormo toro torralba torre torrecilla torrens \
    torrent torrents torres torrez torrijos tovar trejo trevino triana trillo troncoso trujillo tudela tur \
    ugarte ulibarri ulloa urbina urena uria uriarte urias uribe urra urrutia urzua vaca valadez valbuena \
    valcarcel valdebenito valderrama valdes valdez valdivia valencia valenciano valente valentin valenzuela \
    valera valero vall valladares valle vallejo vallejos valles valls valverde vanegas vaquero vara varas \
    varela vargas vasconcelos vasquez vaz vazquez veas vega vejar vela velandia velasco velasquez velazquez \
    velez veliz veloso vendrell venegas vera verdejo verdu verdugo verduzco vergara viana vicencio vicens \
    vicente vidal videla vieira viera vigil vila vilalta vilanova vilaplana vilar vilches villa villablanca \
    villagomez villagra villagran villalba villalobos villalonga villalpando villamil villamizar villanueva \
    villar villareal villarreal villarroel villasenor villaverde villegas villena vina vinas vivanco viveros \
    vives vizcaino yanez ybarra yepes yuste zabala zabaleta zambrano zamora zamorano zamudio zapata zaragoza \
    zarate zavala zayas zedillo zelaya zenteno zepeda zorrilla zuluaga zuniga zurita";

/// Hungarian given names.
pub const HUNGARIAN_GIVEN: &str = "\
    aba abel abelia abiata abigel abraham ada adala adalberta adalbertina adam adel adela adelaida adelgund \
    adelgunda adelheid adelia adelin adelina adelinda adeodata adi adika adina admira adolfina adonika adorjan \
    adria adrian adriana adrianna adrienn afonya afra afrodita afrodite agata agi aglaja aglent agnabella \
    agnella agnes agneta agosta agoston agota agrippina aida aina aino aisa ajandek ajna ajnacska ajno ajsa \
    ajtonka akaiena akilina akos aladar alba albert alberta albertin albertina albina alda aldaska aldea alea \
    alena alesszia aleszja alett aletta alex alexa alexander alexandra alexandrin alexandrina alexia alfonza \
    alfonzin alfonzina alfreda alica alicia alida alina alinda alinka aliran alitta aliz aliza allegra alma \
    almanda almira almirena aloe alojzia aloma alvina amabel amade amadea amadil amal amalia amanda amarant \
    amaranta amarill amarilla amarillisz amata amazia ambrozia amelda amelia amelita ametiszt amidala amilla \
    amina aminta amira amrita anada anaisz anasztazia anatolia ancilla anda andelin andelina andi andor andras \
    andrea andris andromeda anelia anelma aneta anett anetta angela angelika angelina angella angyal angyalka \
    ani anica aniceta aniella anika aniko anilla anina anissza anita anitra anizia anizs anka anna annabel \
    annabell annabella annaliza annamari annamaria annarita annavera anni annunciata anriett antal antea \
    antigone antoanett antonella antonia antoniett antonietta anzelma apol apolka apollinaria apollonia aporka \
    appia aprilka arabella aranka arany aranyka ariadna ariadne arianna ariela ariella arienn arika arikan \
    arina arinka arita arlett armanda armandina armida armilla armin armina arnika arnold arnolda aron arpad \
    arpadina artemisz artemizia artur arvacska arven arzenia asma asszunta aszpazia aszteria asztrid asztrida \
    ata atala atalanta atalia atanazia atena atene atika atina atlasz attila auguszta augusztina aura aurea \
    aurelia aurora avarka azalea azucsena azurea baber babett babetta babiana babita bagita balazs balbina \
    balda balint baltazar balzsam ban bank barack baranka barbara barbarella barka barna barnabas barsony \
    barsonyka baucisz bea beata beatricse beatrisz beatrix bebora beda begonia beke bela belinda bella benata \
    bence bendeguz benedek benedetta benedikta beneditta benigna benita benjamin benjamina berenike berill \
    berkenye bernadett bernadetta bernarda bernardina bernat berta bertalan bertilla bertina bertolda beta \
    betsabe betta betti bettina bianka bibiana bibor bibora biborka birgit biri bitia blandina blanka blazsena \
    blondina bodog bodza bogarka bogata bogi boglar boglarka bojana bolda boldizsar bonita bora borbala \
    borbolya bori boris boriska borka boroka borostyan borsika botond bozsena bozsoka brenda brigitta britani \
    britni britta brunella brunhild brunhilda buzavirag cecilia cecilla celerina celeszta celesztina celia \
    celina cettina cezarin cezarina cicelle ciklamen cikra cili cilla cinderella cinella cinka cinna cinnia \
    cintia cipora cippora cipra cipriana ciprienn cirilla citta csaba csaga csende csendike csenge csengele \
    cseperke csepke csermely cserne csilla csillag csillagvirag csinszka csipke csobanka csobilla csonge \
    csongor csore dafna dafne dalia dalida dalma damarisz dana dani danica daniel daniela daniella danila \
    danka dante danuta dara daria darina darinka darla david dea debora delfina delia delibab delila delinke \
    della demeter demetria denes denissza deniza derien detti dezdemona dezi deziderata dezideria dezso dia \
    diana diandra dike dina dionizia diotima ditta ditte dolli doloresz dolorita doloroza domicella domiciana \
    dominik dominika dominka domitilla domokos domonkos donata donatella doniz donna dora dorabella doren \
    dorina dorinka dorisz dorit dorka dorkas dormanka dorotea doroti dorotina dorottya dozsa druzsiana \
    dulcinea dusanka dusmata dzsamila dzsamilla dzsenet dzsenifer dzsenna dzsenni dzsesszika ecska eda edda \
    ede edentina edina edit edmunda edna edu edua eduarda edvarda edvina effi egberta eija ekes eleanor elek \
    elektra elemer elen elena eleni eleonora eletke elfrida elga eliana elin elina elinor eliz eliza elizabet \
    elke ella elli ellina elma elmira elvira elza emanuela emerencia emerika emerita emerka emese emil emili \
    emilia emiliana emma emmi emo emoke enciana endre ene eneh enese enet enid eniko enna eper eperke epifania \
    eponin era erato erik erika erina ermelinda erna ernella erneszta ernesztin ernesztina erno ervin ervina \
    ervinia erzsebet eso estella estilla eszmeralda esztella esztena eszter eta etel etelka etka etta etus \
    eudoxia eufemia eufrozina eugenia eulalia eunika eunike euridike europa eutimia euzebia eva evangelina \
    evelin evelina evetke evica evila evita evodia fabiana fabiola fabricia facan fahej fani fanna fanni \
    farkas fata fatima fatime fausztina febronia federika fedora fedra feher fehera fehere feherke felicia \
    feliciana felicita felicitas felicitasz ferdinanda ferenc feri ferko fernanda fiametta fiamma fidelia \
    filadelfia filippa fillisz filomela filomena filotea fiona fiorella firtos flamina flanna flavia flora \
    floransz florencia florentina florianna florica florina florinda fobe fortuna fortunata franciska franka \
    freja frezia frida friderika frigyes fruzsina fulop fulvia furtike fuzer fuzike gabi gabor gabriella \
    gajana gal galamb galatea galina gardenia gaspar geda gedeon gela gellert gemella gemma genia genoveva \
    georgina gerbera gerda gergely gergo gerle gertrud gertrudisz gesztenye geza gilberta gildagina gilvad \
    giszmunda gitta giza gizella glenda gloria godiva golda goldina gordana gracia graciana graciella greta \
    grete greti grizelda grizeldisz gunda gusztav gvendolin gyemant gyongy gyongyi gyongyike gyongyos \
    gyongyver gyongyvirag gyonyoru gyopar gyoparka gyorgy gyorgyi gyorgyike gyozo gyula gyuri hadassa hagar \
    hajna hajnacska hajnal hajnalka hajni hanga hanka hanna hanni hargita hargitta harmat harmatka harriet \
    havaska hedda hedi hedvig heidi hela helen helena helga helka hella henriett henrietta henrik hera hermia \
    hermina herta hetti hiacinta hieronima hilaria hilda hildegard hildelita hilka hippia hippolita hofeherke \
    holda honora honorata honoria honorina honorka horacia hortenzia hovirag huberta hunor hunorka ibolya ida \
    iduna ifigenia ignac ignacia ila ilang ilda ildiko ilka illa illango illes ilma ilon ilona ilonka ilus \
    iluska ilze imelda immakulata imodzsen imogen imola imre indira indra inez inge ingeborg ingrid inka \
    innocencia ippolita iren irene irina iringo irisz irma ismeria istvan itala ivan ivana ivett ivetta ivica \
    ivido ivola ivonn iza izabel izabell izabella izaura izidora izisz izmene izolda izora jacinta jade \
    jadranka jadviga jahel jakab jakobina jamina jana jancsi janina janka janos jara jarmila javorka jazmin \
    jelka jella jenni jeno jente jerne jeromos jeronima jerta jetta jetti johanna jolan jolanda jolanta joli \
    jonas jonka jordan jordana joska jovana jozefa jozefin jozefina jozsa jozsef jozsi judit juli julia \
    juliana julianna julietta julilla julinka juliska julitta juno juszticia jusztina jusztinia jutka jutta \
    kala kalipszo kalliope kalliszta kalman kamea kamelia kamilla kandida karcsi karen karin karina karitasz \
    karla karmela karmelina karmella karmen karmin karola karolin karolina karolt karoly kasszandra kata \
    katalin katarina katerina kati katica katinka kato katrin kelemen kelli kendra kenza kerka kerubina kesa \
    ketrin kevin kiara kikinda kiliana kim kimberli kincso kinga kira kiri kirilla kisanna kiso kitana kitti \
    klara klari klarissza klarisz klaudetta klaudia klaudiana klelia klematisz klemencia klementin klementina \
    kleopatra klio kloe klotild kokeny kolett koletta kolomba kolombina koni konkordia konstancia konstantina \
    kora koralia korall kordelia korina korinna kornel kornelia koronilla kozett kozima kozma kreola \
    kreszcencia krimhilda kristof kriszta krisztian krisztiana krisztina krisztofer krizanta kullikki \
    kunigunda laci ladiszla lajos lamberta lara larcia larin larissza lartia laszlo latinka laura laurencia \
    lauretta lavinia lazar lea leda leila lejla lela lelle lena lenard leni lenke lenora leona leonarda \
    leonetta leonora leontina leopolda leopoldina leticia leto letta letti levendula levente levi lia liana \
    licia lida lidia ligia lile lili lilia lilian liliana lilianna lilien liliom lilioza lilla lina linda \
    linett linetta linka liora livia liviana livianna liza lizandra lizaveta lizett lizetta lola lolita lolli \
    lona lora lorella loren lorena lorett loretta lorin lorina lorinc lotte lotti luca lucia luciana lucilla \
    ludmilla ludovika lujza lukacs lukrecia luna mabel mabella madlen madlena magda magdalena magdo magdolna \
    magnolia magorka mahalia maida maja majoranna makrina malna malvin malvina malyva manda mandola mandorla \
    mandula manfreda manga manka manna manon manszveta manuela manuella manyi mara marcell marcella marcellina \
    marci mareza margaret margareta margaretta margarita margit margita margitta margo mari maria mariann \
    marianna marica mariella mariett marietta marika marilla marina marinella marinetta marinka marion mariora \
    mariska marita mark marlene marta martin martina martinella martinka marton masa mate matild matilda matka \
    matyas matyi maura mauricia maxima maximilla meda medarda medea medi megan meggi melani melania melina \
    melinda meliora melissza melitta melizand melodi melodia meluzina mendi menodora menta merab mercedesz \
    meredisz merilin merima meta metella metta mia mici miett mietta mihaela mihaly miki mikike miklos \
    mikloska mikolt miksa milan milda milena miletta milica milka milla milos mimi mimoza mina minea minerva \
    minka minna minona mira mirabel mirabella miranda mirandella mirandola mirandolina mirazs mirella miriam \
    mirjam mirjana mirtill misell moana modeszta moira molli mona monika montika mor morella morgana moric \
    mozes muriel muzsa nadett nadin nadinka nadja nanda nandin nandor nanett nanetta naomi napoleon napsugar \
    narcissza narcisz nasfa nasztazia natali natalia natasa nauszika nauzika nedda nefelejcs nella nelli \
    nerella nerina neste neszta netta netti nike nikodemia nikol nikola nikolett nikoletta nila nilla nimfa \
    nina ninell ninett ninetta ninon niobe noa noel noelia noella noemi nona nora norbert norberta norbi \
    norina norma nyeste odett odetta odil odilia odon ofelia oktavia olga olimpia olinda oliva oliver olivia \
    opal opika oralia orban orchidea orgona oriana orsi orsika orsolya orzse oszike oszkar oszvalda otilia \
    ottilia otto oxana ozike pal pali palma palmira paloma pamela pamina pandora panka panna panni paszkalia \
    pasztorella patricia patrik paula pauletta paulin paulina peggi pelagia penelope peonia peregrina perenna \
    perla perpetua peter peti petra petronella petronia petunia pilar pillango pintyoke pirea piri pirit piros \
    piroska pista pisti placida platina polda polett polika polina polixena polla polli pompilia pomponia \
    poppea primula priszcilla prudencia psziche rachel rafaela rafaella rahel rajmonda rajmunda rakhel rakis \
    ramira ramona rea rebeka rege regina reka relinda rella relli remeny remenyke renata reta rezeda rezi \
    rezso ria riana richard rika rikarda ripszima rita ritta riza robert roberta robertin robertina robina \
    robinetta rode rodelinda roland romana romeo romi romina rominett romola rona rone ronett ronetta rovena \
    roxan roxana roza rozal rozalia rozalinda rozamunda rozanna rozi rozina rozita rozmarin rozsa rozsi \
    rozvita rubin rubina rubinka rudolf rudolfina rufina ruperta ruszalka ruszlana rut ruzsinka saba salamon \
    salome samuel samuella sandor santal sara sari sarlott sarolt sarolta saron sebestyen seherezade seila \
    sejla senon simon skolasztika stefania stefi stella sudarka sugar sugarka szabella szabina szabolcs \
    szabrina szaffi szalome szalvia szamanta szamira szandra szanna szantana szantina szava szavanna szaveta \
    szavina szederke szedra szegfu szelina szelli szello szelloke szemerke szemira szemiramisz szemoke szendi \
    szendike szendile szenia szenta szepa szepe szerefina szerena szerenke szerko szeverina szibill szibilla \
    szidalisz szidi szidonia sziglind szilard szilarda szille szilvana szilveszter szilvesztra szilvia szimona \
    szimonett szimonetta szindi szines szinta szintia szira sziren sziringa szirka szirom szironka szixtin \
    szixtina szkarlett szkilla szofi szofia szofronia szolanzs szonja szonora szoraja szorenke szorina \
    sztavrula sztella szulamit szulejka szuliko szulita szultana szura szvetlana tabita tacia taciana talia \
    talita tamar tamara tamas tanazia tanita tanya tara tarzicia tatjana tavasz tavaszka tea tegza tekla telma \
    temisz tenia teobalda teodolinda teodora teodozia teofania teofila teonia tercia terez tereza terezia teri \
    terka tertullia tessza tetisz tiana tiara tibi tibor ticia ticiana tifani tilda tilia tilla timea timona \
    timotea tina tinetta tira tirca tiria tirza titania titanilla tittina tivadar tobia tomazia tomazina tomi \
    toszka triniti trixi trudi tulia tulipan tullia tunde tunder tuzvirag udvoske uljana ulla ulrika urania \
    urbana urszula urzula urzulina uzonka vadvirag valencia valentina valeria vanda vanessza vanilla varinia \
    vaszilia veda velia velmira vendelina venusz vera veranka verbena verena verita veron verona veronika \
    veronka veszta veta veturia via vica viki vikta viktor viktoria viktorina vilhelma vilhelmina vilja villo \
    vilma vilmos vince vincencia viola violenta violett violetta viorika virag virgilia virginia vita vitalia \
    vitolda viviana vivianna vivien vulfia xaver xaveria xenia xenodike zafira zakaria zakarias zala zalan \
    zalanka zamfira zamira zapor zara zazi zdenka zea zefira zelda zelia zelina zelinda zeline zelinke zella \
    zelma zelmira zengo zenina zenke zenko zenobia zenta zia zilia zille zimra zina zinaida zinajda zinka zita \
    zizi zoarda zoe zoja zoldike zoli zolna zoltan zoltana zomilla zonga zora zorinka zorka zsaklin zsalya \
    zsanett zsanin zsanina zsanka zsanna zsazsa zselinke zsella zselyke zseni zseraldin zseraldina zsigmond \
    zsinett zsofi zsofia zsoka zsolna zsolt zsombor zsorzsett zsuliett zsusztin zsuzsa zsuzsanna zsuzsi \
    zsuzska zulejka";

/// Hungarian family names.
pub const HUNGARIAN_FAMILY: &str = "\
    ady andras andrassy antal asztalos babits babos bacsik bakos balassa balazs balint balla balog balogh \
    balzary banffy barany baranyai barna baross barta bartok batthyany beck beethoven beregfy berenyi beres \
    bethlen biro birtalan bodnar bogdan bogdani bognar bollobas bolyai borbely bornemisza boros bottyan \
    breznay budai buday bukran burjan csak csaki cseh csere cseszneky csillag csizmadia csoka csokas csokonai \
    csonka csukas csupo csurka curiel czako cziffra dajos daranyi david deak demszky dienes disztl dobay dobo \
    dobos domokos dozsa draskovich draskovics draskovits dudas dzsudzsak egerszegi eotvos erdos erkel \
    esterhazy fabian farago farkas fazekas feher fekete ferencz fischer fodor freud fulop gaal gabor gal \
    galamb galambos garaba garai gardonyi gaspar gergely gindl goncz grosz gulyas gyarmati gyepes gyulai \
    gyulay gyurta hajdu hajnal halasz hegedus horn horvath hosszu hunyadi illes illyes imre jakab jokai jonas \
    juhasz kadar kaldy kallay kalocsai kalocsay kanizsa karakas kardos karinthy karman karoly karolyi katona \
    kecskes kelemen kemeny kenderesi kerekes keresztes kertesz keseru kiraly kis kisfaludi kisfaludy kiss \
    kocsardi kocsis kodaly koltai koos koranyi kornai koroknay korte kossuth kosz koszegi kosztolanyi kovac \
    kovacic kovacs kovacsics kozma kristo kristofics krudy kulcsar kurt kurucz lakatos laszlo lengyel lorincz \
    lukacs madach madaras magocsy magyar major markovits markus marton marx mate medgyessy megyeri meszaros \
    meszoly mezei mihaly mikes miklos mikszath moldovan molnar mora moricz moskovics moskovits mudin munkacsi \
    munkacsy nagy nebald nemes nemeth neumann nikics nikis nikisch novak nyers nyilasi olah orban orczy orosz \
    orsos otvos pal pap papp parnell pasztor pataki pazmany pekurar peter petofi pinter polanyi polgar polya \
    pulszky puskas rac racz radnoti ratz redei rejto remenyi revai riesz roka roskovanyi rosztoczy roveda \
    rozgonyi rozsa rudas ruffinyi sandor sarkozi schmidt sebestyen simon sipos solt solti somogyi somorjai \
    somorjay soos soros strelicz sumegi supka szabo szakacs szakaly szakolczai szalai szalay szanto szasz \
    szathmary szatmary szavay szechenyi szekely szekeres szell szenes szep szervanszky szigeti sziklai \
    szilagyi szilard szisz szklenar szluka szocs szoke szokol szollosi szondi sztraka szucs takac takach \
    takacs takats tamas tardy tarjan teleki teller torma toro torocsik torok toth vaci vadasz vajda varadi \
    varady varga varhidi varkonyi vasary vasas vass vazsonyi vegh vereb veres veto vincze virag voros \
    vorosmarty voross vujicsics zichy zrinyi zsiga zsigmondi zsigmondy zsivoczky";

/// Slavic given names.
pub const SLAVIC_GIVEN: &str = "\
    adel adelaida adelina adilya adriana aelita afanasii afina afinogen agafon agafya agap agapiya agata aggei \
    aglaya agniya agunda aiaru aida aigerim aigul ailin ainagul ainur aisel aisha aisun aisylu akakii akim \
    aksinya akulina alana alba albina aleksandr aleksandra aleksei aleksiya alena alesta alevtin alevtina \
    alfiya alina alisa aliya alla alsu altyn alvian alya amal amaliya amina amira amvrosii anabel anait ananii \
    anastasiya anatolii andrei andrii andron andronik anfim anfisa anikei anikita anisim anisya antip anton \
    antonin antonina anzhela anzhelika apollinarii apollinariya apollon arabella arefii ariadna ariana arianda \
    arina aristarkh ariya arkadii arkhip arkhipp arsen arsenii artem artemii artur asel asiya askold astrid \
    asya avdei avdotya averkii averyan avgust avgusta avgustin avgustina avksentii avrelii avrora avtonom \
    ayana azaliya azar azarii aziza bazhen bazhena beatris bela bella berta bogdan bogdana bogdanna bogodar \
    boguslav boguslava boleslav boris borislav boyan bozhena bronislav budimir byanka chelsi cheslav cheslava \
    chulpan dalida damira danakt daniela daniil danila danilo daniya danna dara darina darya davyd dayana \
    dementii demid demyan demʼyan denis dilnara dilnaz dilya dilyaram dina dinara dmitrii dmitro dobromysl \
    dobroslav dobrynya dominika domna domnika donat dorofei dzhamilya dzhenna dzhennifer dzhessika dzhinevra \
    edita eduard efim efrem egor ekaterina eleonora eliana elina elisei eliza elizar elizaveta elmira elnara \
    elvina elya emelyan emil emili emiliya emmanuil enzhe epifan erast eremei ermil ermina ermolai ernst \
    erofei eseniya esmeralda esmira ester etel eteri evangelina evdokim evdokiya evelina evfrosiniya evgenii \
    evgeniya evgraf evita evlampii evpraksiya evsei evstafii evstignei faddei fadei faina farida fariza fatima \
    fazilya fedir fedor fedora fedosei fedosii fedot fekla feliks felisiti felitsiya feofan feoktist ferapont \
    feruza fevroniya filaret filat filimon filipp firs firuza fizaliya florens florentin florentina \
    florentsiya floriana foka foma fortunat fotii frants frederika frida frol gabriella galaktion galina \
    galiya ganna gavriil gavrila gavrilo gayana gayane gedeon gelasii gennadii genrietta georgii gerasim \
    german germann glafira gleb glib goar gordei gordii gostomysl gremislav greta grigorii gulmira gulnara \
    gulnaz gulshat gulzira gurii gyuzel iakinf ignat ignatii igor ilarion ilina illirika illya ilona ilya \
    ilyuza ilzira indira inessa inga inna innokentii ioanna iosif iosip ipat ipatii ippolit irada iraida \
    iraklii irena irina irinei isai isidor iskra iuda iulian ivanna iveta ivetta izabella izmail izot izyaslav \
    kallistrat kamila kamilla kapiton kare karima karina karolina karp kasyan kazimir khadiya khariton \
    kharlampii khilari khloya khoma khrisanf khristina khristofor khyurrem kira kirill kirilo klara klavdii \
    klavdiya kliment kondrat kondratii konon konstantin konstantsiya kora korneliya kornil kornilii kostyantin \
    kseniya kupriyan kuzma lada ladimir ladislav lara larisa lavr lavrentii lazar leila leonid leontii leopold \
    lera lesya leta levko liana lidiya lika lili liliana lilit liliya lina liora lira liya liza loggin lolita \
    longin luchezar luiza luka lukerya lukii lukiya lukyan lukʼyan luna lyaisan lyalya lyubava lyubim lyubomir \
    lyubosmysl lyubov lyuche lyudmila lyusena lyusil lyutsiya madina madlen magda magdalena magistrian maiya \
    makar makariya maksim maksimilyan malika mara marfa marianna marika marina mariya mariyam marko martyan \
    martyn marusya marʼyana matvei mavile mavlyuda mechislav mefodii mekhri melaniya melentii mika mikhail \
    mikhailina mikhailo mikhei mikhrimakh mikita mikolai mila milada milan milana milen milena milii militsa \
    miloslava milovan mina mira miron miroslav miroslava mirra mishel mitofan mitrofan miya modest moisei \
    mokei monika mstislav muza nadezhda nadiya nailya naima naina nana nargiza narkis nataliya natalya natan \
    naum nazar nelli nestor neya nifont nika nikandr nikanor nikifor nikita nikodim nikol nikolai nikon ninel \
    nomina nonna nuriya odarka odetta ofeliya okhrim oksana okseniya oktyabrina oleg oleksa oleksandr olena \
    oles olesya olimpiada olimpii oliviya omelyan onisim onufrii opanas orest orina orisya orkhip osip ostap \
    ostromir pafnutii paisii pakhom pakhomii panas panfil pankrat pankratii panteleimon paramon parfen \
    parfenii parmen patritsiya pavel pavlina pavlo peiton pelageya perizat petr petro pilip pimen platon \
    platonida polikarp polina porfirii potap praskovya priska prokhir prokhor prokl prokofii prokopii protasii \
    prov rada radim radislav radovan raifa railya raisa ralina ramina ratibor ratmir ravshana rayana razina \
    rebekka rena renata rezeda riana rianna rikarda rimma rina rodion rodoslav rogneda roksana roksolana \
    rostislav roza rozaliya rufina rusalina ruslan ruslana ruzaliya ruzanna ryurik sabina safiya safura saida \
    salima salma salomeya samira samson samuil saniya sati saule savelii savva savvatii sayana sazhida selena \
    selivan seliverst selma semen serafim serafima sergei sergii sesiliya sevara sevastyan shakhina shakira \
    sharlotta shelli sheril siara sidor sigizmund sila silantii silvestr silviya simona sinklitikiya snezhana \
    snizhana sofiya sofon sofron sofya sokrat solomiya solomon sozon spartak spas spiridon stanimir stanislav \
    stefan stefaniya stepan stoyan susanna svetlana svetozar svitlana svyatopolk svyatoslav svyatoslava \
    taisiya tamila taras tatyana taya tayana temmi teodor teona terentii tereza tetyana teya tiffani tikhon \
    timofei timofii timur tomiris tora trifon trofim trokhim tsagana tsetsiliya tsiara tsvetana tverdislav \
    tvorimir ulyan ulyana ursula ustim ustin ustinya vadim valentin valentina valerii valeriya valeryan vanda \
    varfolomei varfolomii varlaam varlam varsonofii varvara vasil vasilii vasilina vasilisa vatslav vavila \
    velimir venedikt venera veniamin veniyamin veronika vesta veta vikentii viktor viktorin viktorina \
    viktoriya vilena violetta vira vissarion vita vitalii vitalina vitaliya vlada vladana vladilen vladimir \
    vladislav vladislava vladlen vlas volodimir volodimira vsemil vseslav vsevolod vyacheslav vysheslav \
    vʼyacheslav yadviga yakiv yakov yakub yakun yana yanina yanuarii yarema yarina yaropolk yaroslav yaroslava \
    yasmina yefrem yelisaveta yelisei yeva yevgen yukhim yulian yulianna yulii yuliya yuna yuniya yunona yurii \
    yustim yustin yustina yuvenalii zabava zaira zakhar zalina zamira zara zarema zarina zemfira zhaklin \
    zhanna zhansaya zhasmin zhdan zhorzhina zhozefina zinaida zinovii zita zlata zlatoslava zoryan zoryana \
    zosima zoya zukhra zulfiya аарон ава август августа августин августина авдеи авдотья аверкии аверьян \
    авксентии авреліи аврора автоном агап агапия агата агафон агафья аггеи аглая агния агунда ада адам \
    аделаида аделина адель адиля адриан адриана аза азалия азар азарии азиза аи аиару аигерим аигуль аида \
    аилин аинагуль аинур аисель аисун аисылу аиша акакии аким аксинья акулина алана алевтин алевтина александр \
    александра алексеи алексия алена алеста алина алиса алия алла алсу алтын альба альберт альбина альбіна \
    альвиан альфия аля аліна амалия амаль амалія амвросии амвросіи амина амира амос анабель анаит анании \
    анастасия анастасія анатолии ангелина андреи андрон андроник андріи анжела анжелика аникеи аникита анисим \
    анисья анита анна антип антон антонин антонина анфим анфиса аніта аполлинарии аполлинария аполлон арабелла \
    арефии ариадна ариана арианда арина аристарх ария аркадии аркадіи арсен арсении артем артемии артур архип \
    архипп асель асия аскольд астрид ася афанасии афина афиноген аэлита ая аяна бажен бажена беатрис бела \
    белинда белла берта богдан богдана богданна богодар богуслав богуслава божена болеслав борис борислав боян \
    бронислав будимир бьянка бэлла вʼячеслав вавила вадим валентин валентина валерии валерия валерьян валеріи \
    ванда ванесса варвара варлаам варлам варсонофии варфоломеи варфоломіи василии василина василиса василь \
    вацлав велимир венедикт венера вениамин веніямин вера вероника веста вета викентии виктор викторин \
    викторина виктория вилена виола виолетта виссарион вита виталии виталина виталия влада владана владилен \
    владимир владислав владислава владлен влас володимир володимира всеволод всемил всеслав вышеслав вячеслав \
    віктор вікторія віолетта віра віталіи габриэлла гавриил гаврила гаврило галактион галина галия ганна гаяна \
    гаянэ гедеон геласии геннадии геннадіи генриетта георгии георгіи герасим герман германн глафира глеб гліб \
    гоар гордеи гордіи гостомысл гремислав грета григории григоріи гульзира гульмира гульназ гульнара гульшат \
    гурии гюзель давид давыд далида дамира дан дана данакт даниил данила данило даниэла дания данна дара \
    дарина дарья даяна демʼян дементии демид демьян денис джамиля дженна дженнифер джессика джиневра диана \
    дильназ дильнара диля дилярам дина динара дмитрии дмитро добромысл доброслав добрыня долорес доминика \
    домна домника донат дорофеи ева евангелина евгении евгения евграф евдоким евдокия евлампии евпраксия евсеи \
    евстафии евстигнеи евфросиния егор едита едуард екатерина елена елизавета елизар елисеи емельян емілія \
    епифан еремеи ермил ермолаи ерофеи еріка есения ефим ефрем ея жаклин жанна жансая жасмин ждан жозефина \
    жоржина забава заира залина замира зара зарема зарина захар земфира зинаида зиновии зиновіи зита злата \
    златослава зорян зоряна зосима зоя зульфия зухра иакинф иван иванна ивета иветта игнатии игорь изабелла \
    измаил изот изяслав иларион илина иллирика илона ильзира илья илюза инга индира инесса инна иннокентии \
    иоанна иосип иосиф ипат ипатии ипполит ира ирада ираида ираклии ирина иринеи ирма исаи исидор искра иуда \
    иулиан ия казимир каллистрат камила камилла камілла капитон кара каре карима карина карл каролина карп \
    касьян ким кир кира кирилл кирило клавдии клавдия клавдія клара климент кондрат кондратии конон константин \
    констанция кора корнелия корнил корнилии костянтин кристина ксения кузьма куприян лавр лаврентии лада \
    ладимир ладислав лазарь лана лара лариса лаура лев левко леила леон леона леонид леонтии леонтіи леонід \
    леопольд лера лесь леся лета лиана лидия лиза лика лили лилиана лилит лилия лина линда лиора лира лия \
    логгин лола лолита лонгин лора луиза лукʼян лука лукерья лукии лукия лукьян луна лучезар любава любим \
    любов любовь любомир любосмысл людмила люсиль люсьена люция люче ляисан ляля ліза лілія мавиле мавлюда \
    магда магдалена магистриан мадина мадлен маия макар макария максим максимильян малика марʼяна мара \
    маргарита мариан марианна марика марина мария мариям марк марко марта мартин мартын мартьян маруся марфа \
    марія матвеи мелания мелентии мелисса мефодии мехри мечислав мика микита миколаи мила милада милан милана \
    милен милена милии милица милован милослава мина мир мира мирон мирослав мирослава мирра митофан митрофан \
    михаил михаилина михаило михеи михримах мишель мия модест моисеи мокеи моника мстислав муза мілена надежда \
    надія назар наиля наима наина нана наоми наргиза наркис наталья наталія натан наум нелли нестор нея ника \
    никандр никанор никита никифор никодим николаи николь никон нина нинель нифонт номина нонна нора нурия \
    одарка одетта оксана оксенія октябрина олег олекса олександр олена олесь олеся оливия олимпиада олимпии \
    ольга омелян онисим онуфрии опанас орест орина орися орхип осип остап остромир офелия охрім павел павлина \
    павло паисии памела панас панкрат панкратии пантелеимон панфил парамон пармен парфен парфении патриция \
    паула пафнутии пахом пахомии пеитон пелагея перизат петр петро пилип пимен платон платонида поликарп \
    полина порфирии потап прасковья пров прокл прокопии прокофии протасии прохор прохір пріска равшана рада \
    радим радислав радован разина раиля раиса раифа ралина рамина ратибор ратмир раяна ребекка регина резеда \
    рена рената риана рианна рикарда римма рина рита роберта рогнеда родион родослав роза розалія роксана \
    роксолана роман ростислав рубен рузалия рузанна русалина руслан руслана руфина руфь рюрик сабина сабрина \
    савва савватии савелии сажида саида салима саломея сальма самира самсон самуил сандра сания сара сати \
    сауле сафия сафура саяна светлана светозар святополк святослав святослава світлана севара севастьян селена \
    селиван селиверст сельма семен серафим серафима сергеи сергіи сесилия сиара сигизмунд сидор сила силантии \
    сильвестр сильвия симон симона синклитикия снежана сніжана созон сократ соломон соломія соня софия софон \
    софрон софья софія спартак спас спиридон станимир станислав станіслав стелла степан стефан стефания стоян \
    сусанна таисия тамара тамила тара тарас татьяна тая таяна твердислав творимир теодор теона тереза терентии \
    тетяна тея тимофеи тимофіи тимур тина тит тиффани тихон томирис тора трифон трофим трохим тэмми ульян \
    ульяна ума урсула устим устин устинья фаддеи фадеи фазиля фаина фарида фариза фатима феврония федор федора \
    федосеи федосии федот федір фекла феликс фелисити фелиция феоктист феофан ферапонт феруза физалия филарет \
    филат филимон филипп фирс фируза флора флоренс флорентин флорентина флоренция флориана фока фома фортунат \
    фотии франц фредерика фрида фрол хадия харитон харлампии хилари хлоя хома хрисанф христина христофор \
    хюррем цагана цветана цецилия циара челси чеслав чеслава чулпан шакира шарлотта шахина шеила шелли шерил \
    эвелина эвита эдуард элеонора элиана элиза элина элла эльвина эльвира эльмира эльнара эля эмили эмилия \
    эмиль эмма эммануил энже эраст эрика эрмина эрнест эрнст эсмеральда эсмира эстер этель этери ювеналии \
    юлиан юлианна юлии юлия юна юния юнона юрии юстим юстин юстина юхим ядвига яков якуб якун яків ян яна \
    янина януарии ярема ярина ярополк ярослав ярослава ясмина єва євген єлисавета єлисеи єфрем іван ігнат ігор \
    ілля ірена ірина";

/// Japanese given names.
pub const JAPANESE_GIVEN: &str = "\
    ai aika aiko airi akane akari aki akifumi akihide akihiko akihiro akihisa akihito akiho akiko akina akino \
    akinobu akio akira akisuke akitaka akito akitomo akitoshi akitsugu akiyo akiyoshi arata atsuhiro atsuhisa \
    atsuki atsumasa atsunobu atsunori atsuo atsuro atsurou atsushi atsuya atsuyoshi atsuyuki chiaki chie \
    chieko chiemi chiharu chihiro chika chikako chikara chinatsu chisako chisato daichi daigo daiki daisuke \
    eichi eigo eiji eiko eisuke eita eito ema emi emiri ena erena eri erika eriko erina etsuji etsuko fuka \
    fuko fumie fumika fumiya genki goki goro gorou gouki hajime hanako haruaki haruhide haruhiko haruhito \
    haruka haruki harumasa harumi haruno harunobu haruo haruto haruyoshi haruyuki hayato hideaki hidefumi \
    hideharu hideji hidekazu hideki hidemi hidenari hidenobu hidetaka hideto hidetoshi hidetsugu hideya \
    hideyasu hideyoshi hideyuki hikari himika hinako hiroaki hirochika hiroe hirofumi hirokatsu hirokazu \
    hiroki hiroko hiromasa hiromi hiromichi hiromu hironao hironari hironobu hironori hiroshi hiroshige \
    hirosuke hirotaka hiroto hirotoshi hirotsugu hiroya hiroyasu hiroyoshi hiroyuki hisae hisaki hisako \
    hisanobu hisashi hisayasu hitomi hitoshi honoka ibuki ichiro ichirou ikki ikuo isami isamu isao issei \
    izumi jiro jirou jo joji jou jouji jun junji junka junko junna junta junya juria kaito kana kanae kano \
    kanoko kanta kaori kaoru kasumi katsuaki katsuhiko katsuhiro katsuhisa katsumasa katsunobu katsushige \
    katsutoshi katsuya kayoko kazuaki kazue kazufumi kazuha kazuhiko kazuhiro kazuhisa kazuhito kazuki kazuko \
    kazuma kazumasa kazumichi kazumitsu kazunari kazunobu kazunori kazuo kazusa kazushi kazushige kazutaka \
    kazuto kazutomo kazutoshi kazuya kazuyasu kazuyo kazuyoshi kazuyuki kei keichi keigo keiji keiko keishi \
    keishin keisuke keita keito keiya keizo keizou kengo kenichi kenji kenjiro kenjirou kensaku kenshi kenshin \
    kensuke kenta kento kenya kenzo kenzou kichi kie kimiaki kimie kimiharu kimiko kimio kinichi kinji kiriko \
    kiyofumi kiyoharu kiyohiro kiyohito kiyoka kiyokazu kiyoko kiyomasa kiyomi kiyonari kiyonobu kiyoshi \
    kiyotaka kiyoto kiyotsugu kodai kohei koichi koji koki kokichi kosaku kosei koshi kosuke kota kotaro \
    kotarou koudai kouhei kouichi kouji kouki koukichi kousaku kousei koushi kousuke kouta kouya kouzou koya \
    koyuki kozo kumiko kunihiko kunihiro kunikazu kuniko kunimitsu kunio kuniyoshi kurumi kyoko kyota kyouko \
    kyouta machiko madoka mahiro maho mai maika maiko maki makiko makoto mao masa masafumi masaharu masahide \
    masahiko masahiro masahito masakazu masaki masako masami masamichi masanao masanobu masanori masao masaru \
    masashi masashige masataka masato masatomo masatoshi masaya masayasu masayoshi masayuki masuhiro masumi \
    maya michiaki michio michitaka mie mieko mika mikako miki mikihiro mikiko mikio mio misaki mitsuaki \
    mitsuharu mitsuhiro mitsumasa mitsuya mitsuyasu mitsuyoshi momoe moriaki morihiro moritaka motoaki \
    motoharu motohiro motokazu motonobu motoyasu motoyuki munehiro munenori munetaka nagamasa nahoko nahomi \
    nami namiko nanae nanaho nanako nao naoaki naohiro naohisa naokazu naoki naoko naomasa naomi naomichi \
    naotaka naoto naoya naoyoshi naoyuki nariaki narihiro narimasa nariyasu natsue natsuki natsuko natsumi \
    nina noboru nobuaki nobuchika nobue nobuharu nobuhide nobuhiko nobuki nobuko nobumasa nobutaka nobuto \
    nobuya nobuyoshi nobuyuki noriaki norihiro norikazu noriko norimasa norio noriyoshi noriyuki nozomi nozomu \
    osamu reiji reika reiko rena renji reona rie rieko riho rika rikako rio risa ritsuko rui ryo ryogo ryoji \
    ryoma ryota ryou ryougo ryouji ryouma ryouta ryouya ryoya ryuji ryuya sachie sachiko sachio sachiyo \
    sadaharu sadaki sadao sadatoshi sadayoshi saiko sakiko sakura sanae saori satoko satomi satoru satoshi \
    satsuki seichi seigo seiji seiko seikou seira seisuke seiya setsuko shigeaki shigefumi shigeharu shigehiko \
    shigehiro shigehisa shigehito shigekazu shigeki shigemitsu shigenari shigenobu shigenori shigeo shigetada \
    shigetaka shigeto shigetomo shigetoshi shigeya shigeyasu shigeyoshi shigeyuki shiho shihoko shimpei shingo \
    shinichi shinji shinkichi shino shinobu shinsaku shinsuke shinya shiori shiro shirou shizuka shizuko \
    shizuo sho shogo shoji shota shou shougo shouji shouta shouya shoya shu shugo shuhei shuji shuma shun \
    shungo shunichi shunji shunta shunya shuta shuto shuya sohei soma soshi sosuke sota souhei souma soushi \
    sousuke souta souya soya suguru sumie susumu suzue suzuka suzuko tadahiko tadahiro tadakazu tadaki \
    tadamasa tadanori tadao tadashi tadatoshi tadayoshi tadayuki taichi taiga taiji taiki taisei taishi \
    taisuke taizo taizou takafumi takaharu takahide takahiko takahiro takahisa takahito takaki takako takamasa \
    takamichi takamitsu takamune takanari takanobu takanori takao takashi takashige takasuke takasumi takateru \
    takatomo takatoshi takatsugu takaya takayasu takayoshi takayuki takeaki takehiko takehiro takehisa \
    takehito takemasa takenao takenobu takenori takeo takero takerou takeru takeshi taketomo taketoshi \
    takeyasu takeyoshi takeyuki takuhiro takuji takuma takumi takuro takurou takuto takuya takuzo takuzou \
    tamotsu tasuku tatsufumi tatsuhiko tatsuhiro tatsuhito tatsuji tatsuma tatsumi tatsunobu tatsunori tatsuo \
    tatsuro tatsurou tatsushi tatsutoshi tatsuya tatsuyoshi tatsuyuki teppei teruaki teruki teruo teruyoshi \
    teruyuki tetsuaki tetsuji tetsuo tetsuya togo tomio tomoaki tomochika tomoe tomoharu tomohide tomohiko \
    tomohiro tomohisa tomohito tomokazu tomoki tomoko tomomasa tomomi tomomichi tomomitsu tomonaga tomonari \
    tomonobu tomonori tomoshige tomotaka tomotsugu tomoya tomoyasu tomoyo tomoyoshi tomoyuki toru toshiaki \
    toshiharu toshihide toshihiko toshihiro toshikazu toshimasa toshinori toshio toshiro toshirou toshitaka \
    toshiya toshiyuki tougo tsuguo tsuneaki tsutomu tsuyoshi uran wakako wakana yasuaki yasue yasufumi \
    yasuharu yasuhide yasuhiko yasuhiro yasukazu yasuko yasumasa yasumichi yasumitsu yasunari yasunobu \
    yasunori yasuo yasushi yasutaka yasuteru yasutomo yasuyoshi yasuyuki yohei yoichi yoji yoko yoshiaki \
    yoshichika yoshie yoshifumi yoshiharu yoshihide yoshihiko yoshihiro yoshihisa yoshikatsu yoshikazu yoshiki \
    yoshiko yoshikuni yoshimasa yoshimichi yoshimitsu yoshinari yoshinobu yoshinori yoshio yoshiro yoshirou \
    yoshisuke yoshitada yoshitaka yoshitake yoshiteru yoshito yoshitomo yoshitsugu yoshiya yoshiyasu yoshiyuki \
    yoshizo yoshizou yosuke youhei youichi youji youko yousuke yudai yugo yui yuichi yuika yuji yuka yuki \
    yukihiro yukinori yukio yukiya yuko yuma yusaku yushi yusuke yuta yuto yuya yuzo yuzou";

/// Japanese family names.
pub const JAPANESE_FAMILY: &str = "\
    abe adachi agatsuma aida aihara aikawa aizawa akabane akaboshi akagawa akagi akahori akai akaike akaishi \
    akama akamatsu akamine akao akasaka akashi akatsuka akazawa akiba akimoto akita akiyama akiyoshi akutsu \
    amamiya amano anan ando andou anpo anzai aoi aoki aono aoshima aota aoyagi aoyama aragaki arai arakawa \
    araki aramaki arata araya are ari arida ariga arikawa arima arimoto arimura ariyoshi asada asahi asahina \
    asai asakawa asakura asami asano asanuma asaoka asari ashida ashizawa aso asou atsumi awano ayabe baba \
    bando bandou beppu bessho chiba chihara chinen chino cho chou chujo chuujou daido daidou daikoku daimon \
    daito daitou date deguchi dobashi doi doka dokata douka ebihara ebisawa eda egami egashira egawa eguchi \
    ehara ejima ejiri emoto emura endo endou enoki enomoto eto etou etsukawa ezaki fuchigami fuji fujie \
    fujieda fujihira fujii fujikawa fujiki fujikura fujima fujimaki fujimori fujimoto fujimura fujinaga fujino \
    fujio fujioka fujisaki fujisawa fujishima fujishiro fujita fujitani fujiwara fujiyama fukada fukagawa \
    fukai fukamachi fukami fukano fukase fukatsu fukawa fukaya fukazawa fukuchi fukuda fukudome fukuhara fukui \
    fukumoto fukumura fukunaga fukuoka fukusaki fukushi fukushima fukuyama fukuzawa funabashi funada funahashi \
    funaki funakoshi funatsu funayama furuhashi furuhon furuichi furukawa furuki furuno furusawa furuta furuya \
    furuyama fuse fushimi futabin futami genya goda gomi gonda gondo gondou goto gotou gouda gunji gushikata \
    hachiman hachitani haga hagino hagiwara hakamada hakucho hakuchou hama hamada hamaguchi hamamoto hamamura \
    hamanaka hamano hamashima hamazaki hanabusa hanada hanai hanaoka hanawa handa haneda hanyu hanyuu hanzawa \
    hara harada haraguchi harashima haruki haruna haruta haruyama hasama hase hasebe hasegawa hashiba hashida \
    hashiguchi hashimoto hashizume hasumi hatake hatakeyama hatanaka hatano hatori hatta hattori hayakawa \
    hayami hayano hayasaka hayase hayashi hayashida hemi hibi hibino hidaka higa higashi higashida higashidani \
    higashiyama higo higuchi hikichi hikita hikosaka himeno hinata hino hioki hira hirabayashi hiraga hirahara \
    hirai hiraide hiraishi hiraiwa hirakawa hiraki hirama hiramatsu hiramoto hirano hiranuma hirao hiraoka \
    hirasawa hirashima hirata hiratsuka hirayama hiroi hirokawa hirooka hirosawa hirose hirota hiruma hiruta \
    hisada hisamatsu hishida hishinuma hita hiwatari hiyama hiyoshi hojo honda hongo hongou honjo honjou honma \
    hori horibe horie horiguchi horii horikawa horikoshi horimoto horinochi horinouchi horio horiuchi hosaka \
    hoshi hoshikawa hoshina hoshino hosoda hosoi hosokawa hosomi hosono hosoya hotta houjou hozumi hyodo \
    hyoudou ibaraki ichida ichihara ichihashi ichikawa ichimura ichino ichinose ida ide ido ifuji iga igarashi \
    igawa iguchi ihara iida iijima iimura iinuma iio iiyama iizuka ikari ikeda ikegami ikehara ikemoto ikenaga \
    ikeno ikeuchi ikeya ikko ikoma ikuta ima imada imaeda imagawa imai imaizumi imamura imanishi imaoka imatsu \
    imazeki imoto imura inaba inada inagaki inagawa inami inamura ino inoe inomata inose inoue inui inukai \
    inuzuka irie isa isaka ise iseki ishibashi ishida ishigaki ishigami ishige ishiguro ishihara ishii \
    ishijima ishikawa ishikura ishimaru ishimori ishimoto ishimura ishino ishioka ishitani ishitsu ishitsuka \
    ishiwata ishiyama ishizaka ishizaki ishizawa iso isobe isoda isogai isomura isono isozaki isshoku itabashi \
    itagaki itakura itami itaya ito itoi itou iuchi iwabuchi iwagami iwahashi iwai iwakawa iwaki iwakiri \
    iwakura iwama iwami iwamoto iwamura iwanaga iwano iwao iwasa iwasaki iwasawa iwase iwashita iwata iwatani \
    izawa izumi izumida izumiya jimon jinbo jinno jochi jouchi kachi kado kadota kadowaki kaga kagawa kagaya \
    kageyama kai kaji kajikawa kajimoto kajita kajitani kajiwara kajiyama kakihara kakimoto kakinuma kakiuchi \
    kakizaki kaku kamakura kamata kameda kamei kameoka kameya kameyama kami kamijo kamijou kamikawa kamio \
    kamioka kamisaka kamiya kamiyama kamo kanai kanamori kanamoto kanasaki kanaya kanazawa kanbara kanbayashi \
    kanda kane kaneda kanekawa kaneko kanemaru kanemitsu kaneno kano kanou kanzaki karasawa karino kasahara \
    kasai kasamatsu kase kashima kashiwa kashiwagi kashiwara kashiwazaki kasuga kasuya katagiri katahira \
    katakura katano kataoka katayama kato katori katou katsube katsuki katsumata katsuno katsura katsuta \
    katsuyama kawabata kawabe kawachi kawada kawagishi kawagoshi kawaguchi kawahata kawai kawajiri kawakami \
    kawakita kawakubo kawamata kawamoto kawamura kawana kawanishi kawano kawara kawasaki kawase kawashima \
    kawata kawatsu kawauchi kawazoe kazama kiba kida kidani kido kiguchi kihara kihata kijima kikuchi kikugawa \
    kikuta kimijima kimoto kimura kinbara kinjo kinjou kino kinoshita kinzan kira kirihara kiriyama kiryu \
    kiryuu kishi kishida kishikawa kishimoto kishino kita kitabayashi kitada kitagawa kitaguchi kitahara kitai \
    kitajima kitamoto kitamura kitano kitao kitaoka kitaura kitayama kitazawa kito kitou kiuchi kiyama \
    kiyohara kiyokawa kiyomiya kiyota kizaki ko kobashi kobayakawa kobayashi kobe kobori koda kodaira kodama \
    kodera koga kogo koguchi koguma kogure koguro koide koike koizumi kojima kokubo kokubu komada komai komaki \
    komatsu komatsubara komatsuzaki komine komiya komiyama komori komoto komura komuro kondo kondou konishi \
    konno kono konuma kosaka kose koseki koshiba kosuge kosugi kota kotake kotaki kotani kou koube kouda kougo \
    koumoto kouno kouta kouyama koyama koyanagi koyano kozuka kubo kubota kudo kudou kuga kumada kumagai \
    kumaki kumakura kumamoto kumano kumasawa kumazaki kume kunii kunimoto kuniyoshi kuno kurahashi kuramochi \
    kuramoto kurashima kurata kuribayashi kurihara kurimoto kurita kuriyama kuroda kuroiwa kurokawa kuroki \
    kurosaki kurosawa kurose kurosu kurusu kusaka kusakabe kusama kusano kushida kusuda kusumoto kusunoki \
    kuwabara kuwana kuwano kuwata kuwayama mabuchi machida mae maeda maehara maejima maekawa maeno maezawa \
    majima makabe maki makino makita mamiya manabe mano maruo maruoka maruta maruya maruyama masaki mase \
    mashiko mashita masuda masui masuko masumoto masuyama matayoshi matoba matsuba matsubara matsubayashi \
    matsuda matsudaira matsufuji matsuhashi matsui matsukawa matsuki matsukura matsumaru matsumiya matsumoto \
    matsumura matsunaga matsuno matsuo matsuoka matsura matsushima matsushita matsuura matsuya matsuyama \
    matsuzaka matsuzaki matsuzawa meguro mi midorigawa mieda mihara mikami miki mimura minagawa minami \
    minamino minato mine minegishi mino minowa misawa mishima mita mitamura mitani mito mitsuhashi mitsui \
    mitsumori miura miwa miya miyabe miyagawa miyagi miyaguchi miyahara miyai miyaji miyajima miyake miyaki \
    miyamae miyamoto miyamura miyanaga miyano miyao miyaoka miyasaka miyashita miyata miyatake miyauchi \
    miyawaki miyazaki miyazato miyazawa miyoshi mizoguchi mizokami mizuguchi mizukami mizukoshi mizumoto \
    mizumura mizuno mizuochi mizusawa mizushima mizutani mochida mochizuki mogi momose monma mori moriguchi \
    morii morikawa morimoto morinaga morino morioka morisaki morishima morishita morita moriuchi moriwaki \
    moriya moriyama moroboshi morohashi morooka motohashi motoki motomura motoyama mouri mukai mukoda mukouda \
    murai murakami murakawa muraki murakoshi muramatsu muramoto muranaka murano murao muraoka murase murata \
    murayama muroi murota muta muto mutou nabeshima nagae nagahama nagahara nagai nagamatsu nagamine nagano \
    naganuma nagao nagaoka nagasaka nagasaki nagasawa nagase nagashima nagata nagatani nagatomo nagaya \
    nagayama nagayoshi nagumo naito naitou naka nakabayashi nakada nakae nakagaki nakagami nakagawa nakagomi \
    nakahara nakahashi nakahata nakahira nakai nakajima nakajo nakajou nakama nakamichi nakamori nakamoto \
    nakamura nakane nakanishi nakano nakao nakaoka nakase nakasone nakatsu nakatsuji nakatsuka nakaya nakayama \
    nakazaki nakazato nakazawa nakazono nakura namiki nanba nanbu naoi nara narisawa narita narumi naruse nasu \
    natori natsume negishi nemoto nezu nihira niikura niimi niimura niino niisato niizuma nikaido nikaidou \
    niki nimura ninomiya nishi nishida nishide nishigaki nishiguchi nishihara nishii nishijima nishikawa \
    nishimori nishimoto nishimura nishina nishino nishio nishioka nishiori nishitani nishiuchi nishiura \
    nishiwaki nishiyama nishizaki nishizawa niwa noda nogami noguchi nohara noji nojima nojiri noma nomoto \
    nomura nonaka nonomura noro nosaka nose noto nozaki nozawa numata obama obata ochi ochiai oda odagiri \
    odajima odaka odawara ogasawara ogata ogawa ogino ogiso ogiwara ogura ohara oikawa oka okabayashi okabe \
    okada okajima okamoto okamura okano okayama okayasu okazaki oki okimoto okino okita oku okuda okudaira \
    okuhara okui okumoto okumura okuno okutani okuyama omata onda onizuka ono onoda onodera onoe onozawa \
    onozuka onuki ooba oobayashi oochi ooe oofuji oogaki oogami oogushi oohama oohara oohashi oohata oohira \
    oohori ooi ooide ooike ooishi ooiwa ooizumi ookawa ookawara ooki ookochi ookoshi ookouchi ookubo ookuma \
    ookura oomachi oomae oomi oomiya oomori oomoto oomura oonishi oono oonuki oonuma oooka oora oosaka oosaki \
    oosako oosato oosawa ooshima ooshiro ooshita oosuga oosugi oosumi oota ootaka ootake ootaki ootani ootomo \
    ootsu ootsubo ootsuka ootsuki oouchi ooura oowada oowaki ooya ooyama oozeki orihara orita osada osanai \
    oshida oyamada ozaki ozawa ozeki ri saeki saga sagara sagawa sahara saiki saito saitou saka sakabe \
    sakagami sakaguchi sakai sakaki sakakibara sakakura sakamaki sakamoto sakane sakano sakashita sakata \
    sakauchi sakiyama sako sakoda sakuma sakuraba sakurada sakuragi sakurai sakuta samejima sanada sanbin \
    sanchi sanjo sanjou sankaku sano saruwatari sasa sasada sasagawa sasaguri sasahara sasai sasaki sasamoto \
    sasaoka sasayama sase sata satake sato satomi satou sawa sawada sawaguchi sawai sawamura sawano sayama \
    segawa seike seino seki sekido sekiguchi sekikawa sekimoto sekine sekino sekiya senda sennami seo serizawa \
    seto setoguchi shiba shibahara shibata shibayama shibazaki shibuya shida shidara shiga shigematsu shigeta \
    shiho shihou shiiba shiina shima shimabukuro shimada shimamoto shimamura shimano shimazaki shimazu shimizu \
    shimoda shimodaira shimokawa shimomura shimono shimoyama shimura shin shinada shinagawa shinbo shinbori \
    shinden shindo shindou shinjo shinjou shinkai shinkawa shinke shinkyo shinoda shinohara shinozaki \
    shinozuka shintani shinyama shinzan shioda shiohara shiokawa shiomi shiono shioya shiozaki shiozawa \
    shirahama shirai shirakawa shiraki shirasaki shiratsuchi shiro shiroishi shiroiwa shiroma shiromizu \
    shirota shishido shitaji shoda shoji shouda shouji shudo shudou shuuzou shuzo soda soeda soejima soga \
    sogabe soma someya sone sonobe sonoda souda souma suda sudo sudou suehiro suekichi suematsu suenaga \
    suetsugu suga sugai sugano suganuma sugawara sugaya suge sugeta sugi sugie sugihara sugimori sugimoto \
    sugimura sugino sugioka sugisaki sugita sugitani sugiura sugiyama suiden sukegawa sumi sumida sumino \
    sumita sumiyoshi sunada sunaga sunagawa suwa suyama suzaki suzuki suzumura tabata tabe tabei tabuchi \
    tachibana tachikawa tada tadokoro taga tagami tagashira tagawa taguchi tahata tai taiga taira tajima \
    takabayashi takada takagaki takagi takahama takahara takahashi takahata takai takaishi takaku takakura \
    takakuwa takamatsu takami takamiya takamori takamura takanashi takano takao takaoka takara takasaka \
    takasaki takasawa takase takashima takasu takasugi takatsu takatsuka takaya takayama takayanagi takayasu \
    takebayashi takechi takeda takegawa takehara takei takeishi takemori takemoto takemura takenaka takeno \
    takenochi takenouchi takeshima takeshita takeuchi takeya takeyama takezawa taki takigawa takiguchi \
    takimoto takita takizawa tamada tamai tamakawa tamaki tamaoki tamaru tamiya tamura tanabe tanahashi tanaka \
    tange tani tanida tanigawa taniguchi tanimoto tanimura tanino tanioka taniuchi taniyama tanizaki tanji \
    tanno tano tanuma tasaka tashiri tashiro tateishi tateno tateyama tatsumi tawara tayama tazaki tazawa \
    terada terai terakawa teramoto teramura teranishi terao teraoka terasaki terasawa terashima terauchi \
    terayama terui teruya teshima tezuka toba tobita toda togashi togawa togo toi tojo toki tokita tokiwa \
    tokoro tokuda tokumaru tokunaga tokuyama tominaga tomioka tomisawa tomita tomiyama tomo tomoda tomura tono \
    tooyama torigoe torii toriumi toriyama toshima totsuka tougou toujou touno toya toyama toyoda toyooka \
    tsubaki tsubochi tsuboi tsubota tsubouchi tsuchida tsuchiya tsuda tsugawa tsuge tsuji tsujida tsujii \
    tsujimoto tsujimura tsujino tsukada tsukahara tsukakoshi tsukamoto tsukuda tsukui tsumura tsuno tsunoda \
    tsunotani tsurumi tsuruoka tsuruta tsushima tsutsui tsutsumi tsuyuki tsuzuki uchibori uchida uchikawa \
    uchimura uchino uchiumi uchiyama uda udagawa ueda uehara uejima ueki uematsu uemura uenishi ueno uesugi \
    uetake ui ujiie ukai umeda umehara umeki umemoto umemura umeno umetsu umezaki umezawa umino uno uozumi ura \
    uragami urakawa urano urata urayama uriu urushibara usami ushida ushijima ushio ushiyama usuda usui utsugi \
    utsunomiya uzawa wada wakabayashi wakai wakamatsu wakasa wakasugi wakatsuki wakayama waki wakimoto wakita \
    wakizaka wakui washio watabe watabiki watanabe watanuki yabe yabuki yada yaegashi yagi yaginuma yaguchi \
    yagyu yagyuu yahagi yajima yakata yamabe yamada yamagata yamagishi yamagiwa yamagoe yamaguchi yamaji \
    yamakawa yamaki yamamori yamamoto yamamura yamamuro yamana yamanaka yamane yamanishi yamano yamanochi \
    yamanouchi yamaoka yamashiro yamashita yamato yamauchi yamaura yamawaki yamazaki yamazoe yanagawa yanagi \
    yanagida yanagihara yanagimoto yanagisawa yanagishita yanagiya yanai yanaka yanase yano yashima yashiro \
    yasuda yasue yasuhara yasui yasukawa yasumoto yasumura yasunaga yasuno yasuoka yasutake yatsu yazaki \
    yazawa yoda yogawa yokochi yokoi yokomizo yokoo yokota yokouchi yokoyama yokozawa yonamine yoneda yonekawa \
    yonekura yonemoto yonemura yoneya yoneyama yonezawa yoshida yoshii yoshikawa yoshimatsu yoshimi yoshimoto \
    yoshimura yoshinaga yoshinari yoshino yoshioka yoshitake yoshitomi yoshiwara yoshiyama yoshizaki yoshizawa \
    yoshizumi yuasa yuda yugi yukawa yuki yumoto yusa yuuki yuzawa 一ノ瀬 一戸 一瀬 一色 三上 三井 三原 三好 三宅 三島 三嶋 三木 三村 三枝 \
    三森 三橋 三沢 三浦 三澤 三瓶 三田 三田村 三角 三谷 三輪 三野 上原 上地 上坂 上山 上岡 上島 上川 上杉 上村 上条 上林 上田 上西 上野 下地 下山 下川 下平 下村 下田 下野 与那嶺 並木 \
    中 中上 中井 中元 中原 中園 中垣 中塚 中尾 中居 中屋 中山 中岡 中島 中崎 中嶋 中川 中平 中本 中村 中条 中林 中根 中條 中森 中橋 中江 中沢 中津 中澤 中瀬 中田 中畑 中西 中谷 中辻 \
    中込 中道 中里 中野 丸尾 丸山 丸岡 丸田 丸谷 丹下 丹治 丹羽 丹野 久保 久保田 久我 久松 久田 久米 久野 乾 亀井 亀山 亀岡 亀田 亀谷 二宮 二木 二村 二瓶 二見 二階堂 五十嵐 五味 五島 \
    井上 井内 井出 井原 井口 井坂 井川 井戸 井手 井本 井村 井沢 井田 井藤 井野 井関 仁平 仁木 仁科 今 今井 今岡 今川 今村 今枝 今泉 今津 今田 今西 今野 今関 仙波 仲 仲井 仲宗根 仲川 \
    仲本 仲村 仲田 仲谷 仲里 仲野 仲間 伊丹 伊佐 伊勢 伊原 伊東 伊沢 伊波 伊藤 伊賀 伊達 伏見 会田 伴 佃 住吉 住田 佐々 佐々木 佐久間 佐伯 佐原 佐古 佐山 佐川 佐瀬 佐田 佐竹 佐藤 \
    佐野 作田 依田 保坂 保田 保科 信田 倉島 倉持 倉本 倉橋 倉田 元木 児島 児玉 入江 八代 八島 八巻 八幡 八木 八田 八重樫 兵藤 兵頭 具志堅 兼子 兼田 内堀 内山 内川 内村 内海 内田 内藤 \
    内野 冨山 冨岡 冨永 冨田 出口 別府 別所 前 前原 前山 前島 前川 前沢 前田 前野 副島 加地 加来 加瀬 加納 加茂 加藤 加賀 加賀谷 助川 勝俣 勝又 勝山 勝田 勝部 勝野 北 北井 北原 北口 \
    北尾 北山 北岡 北島 北川 北本 北村 北条 北林 北條 北沢 北浦 北澤 北田 北野 千原 千田 千葉 千野 半沢 半田 南 南部 南野 南雲 原 原口 原島 原田 原野 又吉 及川 友田 古家 古屋 古山 \
    古川 古市 古木 古本 古橋 古沢 古澤 古瀬 古田 古谷 古賀 古野 合田 吉井 吉住 吉元 吉原 吉富 吉山 吉岡 吉崎 吉川 吉成 吉本 吉村 吉松 吉武 吉永 吉沢 吉澤 吉田 吉良 吉見 吉野 名倉 \
    名取 向 向井 向山 向後 向田 君島 和気 和泉 和田 品川 品田 唐沢 喜多 喜田 四方 国井 国分 国吉 国本 園田 園部 土井 土居 土屋 土岐 土方 土橋 土田 土肥 土谷 坂 坂上 坂下 坂井 坂倉 \
    坂元 坂内 坂口 坂巻 坂本 坂東 坂根 坂田 坂部 坂野 坪井 坪内 坪田 垣内 城 城戸 城田 城間 堀 堀之内 堀井 堀内 堀口 堀尾 堀川 堀本 堀江 堀田 堀越 堀部 堤 堺 塙 塚原 塚本 塚田 塚越 \
    塩原 塩崎 塩川 塩沢 塩田 塩見 塩谷 塩野 境 増井 増子 増山 増本 増田 夏目 外山 多田 多賀 大上 大下 大串 大久保 大井 大倉 大内 大出 大前 大原 大友 大和 大和田 大坂 大坪 大垣 大城 \
    大堀 大場 大塚 大宮 大家 大屋 大山 大岡 大岩 大島 大崎 大嶋 大川 大平 大庭 大月 大木 大本 大杉 大村 大東 大林 大森 大槻 大橋 大江 大池 大沢 大河内 大河原 大沼 大泉 大津 大浜 大浦 \
    大滝 大澤 大熊 大田 大町 大畑 大畠 大矢 大石 大窪 大竹 大脇 大藤 大西 大谷 大貫 大賀 大越 大迫 大道 大里 大野 大門 大関 大隅 大須賀 大高 大黒 天野 太田 奈良 奥 奥井 奥原 奥山 \
    奥平 奥本 奥村 奥田 奥谷 奥野 妹尾 姫野 宇井 宇佐美 宇佐見 宇津木 宇田 宇田川 宇都宮 宇野 守屋 守田 守谷 安井 安保 安倍 安原 安岡 安川 安斎 安本 安村 安東 安武 安永 安江 安田 安藤 \
    安西 安達 安部 安里 安野 宍戸 宗像 室井 室田 宮 宮下 宮井 宮内 宮前 宮原 宮口 宮地 宮坂 宮城 宮尾 宮岡 宮島 宮崎 宮嶋 宮川 宮木 宮本 宮村 宮武 宮永 宮沢 宮澤 宮田 宮脇 宮部 宮里 \
    宮野 富山 富岡 富樫 富永 富沢 富田 寺井 寺内 寺尾 寺山 寺岡 寺島 寺崎 寺嶋 寺川 寺本 寺村 寺沢 寺田 寺西 寺門 対馬 小久保 小俣 小倉 小出 小原 小口 小坂 小堀 小塚 小室 小宮 小宮山 \
    小寺 小山 小山内 小山田 小峰 小島 小崎 小嶋 小川 小幡 小平 小早川 小暮 小木曽 小杉 小村 小松 小松原 小松崎 小林 小柳 小柴 小栗 小森 小椋 小橋 小池 小沢 小河 小沼 小泉 小浜 小滝 \
    小澤 小熊 小牧 小玉 小田 小田切 小田原 小田島 小畑 小竹 小笠原 小菅 小西 小谷 小谷野 小貫 小野 小野塚 小野寺 小野沢 小野田 小関 小高 小黒 尾上 尾崎 尾形 尾田 尾関 山上 山下 山中 \
    山之内 山元 山内 山口 山名 山地 山城 山室 山岡 山岸 山崎 山川 山形 山木 山本 山村 山根 山森 山浦 山添 山田 山脇 山西 山越 山路 山辺 山野 山際 岡 岡元 岡安 岡山 岡島 岡崎 岡本 \
    岡村 岡林 岡田 岡部 岡野 岩上 岩下 岩井 岩佐 岩倉 岩元 岩切 岩城 岩尾 岩崎 岩川 岩本 岩村 岩橋 岩永 岩沢 岩淵 岩渕 岩瀬 岩田 岩見 岩谷 岩野 岩間 岸 岸川 岸本 岸田 岸野 峯 峯岸 \
    峰 峰岸 島 島崎 島本 島村 島津 島田 島袋 島野 崎山 嵯峨 嶋 嶋崎 嶋村 嶋田 川上 川久保 川井 川俣 川内 川北 川原 川又 川口 川合 川名 川尻 川岸 川島 川崎 川嶋 川本 川村 川添 川瀬 \
    川田 川畑 川端 川西 川越 川辺 川野 工藤 巽 市原 市川 市村 市橋 市田 市野 布川 布施 常盤 平 平井 平出 平原 平塚 平尾 平山 平岡 平岩 平島 平川 平木 平本 平松 平林 平沢 平沼 平澤 \
    平田 平石 平良 平賀 平野 平間 幸田 広井 広岡 広川 広沢 広瀬 広田 広野 庄司 庄子 廣瀬 廣田 引地 彦坂 影山 後藤 徳丸 徳山 徳永 徳田 志村 志水 志田 志賀 恩田 成沢 成瀬 成田 我妻 \
    戸塚 戸川 戸村 戸田 戸谷 所 手塚 手島 手嶋 折原 折田 押田 持田 斉藤 斎木 斎藤 新 新井 新保 新倉 新垣 新城 新堀 新妻 新家 新居 新山 新川 新村 新海 新田 新美 新藤 新谷 新里 新野 \
    新開 日下 日下部 日吉 日向 日比 日比野 日置 日野 日高 早坂 早川 早瀬 早田 早野 明石 星 星川 星野 春名 春山 春日 春木 春田 時田 景山 曽我 曽我部 曽根 曾根 有吉 有川 有本 有村 有田 \
    有賀 有馬 服部 望月 朝倉 朝日 朝比奈 木下 木元 木内 木原 木口 木場 木山 木島 木崎 木幡 木戸 木暮 木本 木村 木田 木谷 木野 末吉 末広 末松 末次 末永 本多 本山 本庄 本木 本村 本橋 \
    本田 本郷 本間 杉 杉原 杉山 杉岡 杉崎 杉本 杉村 杉森 杉江 杉浦 杉田 杉谷 杉野 李 村上 村中 村井 村尾 村山 村岡 村川 村木 村本 村松 村瀬 村田 村越 村野 東 東山 東条 東海林 東田 \
    東谷 東郷 東野 松下 松丸 松井 松倉 松元 松原 松坂 松宮 松尾 松山 松岡 松島 松崎 松川 松平 松木 松本 松村 松林 松橋 松永 松沢 松浦 松澤 松田 松葉 松藤 松谷 松野 板倉 板垣 板東 \
    板橋 板谷 林 林田 柏 柏原 柏崎 柏木 染谷 柘植 柚木 柳 柳下 柳井 柳原 柳川 柳本 柳沢 柳沼 柳澤 柳瀬 柳生 柳田 柳谷 柴 柴原 柴山 柴崎 柴田 柿原 柿崎 柿本 柿沼 栗原 栗山 栗本 栗林 \
    栗栖 栗田 根岸 根本 根津 桂 桐原 桐山 桐生 桑原 桑名 桑山 桑田 桑野 桜井 桜庭 桜木 桜田 桝田 梅原 梅崎 梅木 梅本 梅村 梅沢 梅津 梅澤 梅田 梅野 梶 梶原 梶山 梶川 梶本 梶田 梶谷 \
    棚橋 森 森下 森井 森元 森内 森口 森山 森岡 森島 森崎 森川 森本 森永 森田 森脇 森谷 森野 植木 植村 植松 植田 植竹 植野 椎名 椎葉 椿 楠 楠本 楠田 榊 榊原 榎 榎本 樋口 樋渡 権田 \
    権藤 横井 横内 横尾 横山 横川 横沢 横溝 横田 橋口 橋場 橋本 橋爪 橋田 橋詰 橘 檜山 櫛田 櫻井 正木 正田 武井 武内 武山 武市 武本 武村 武田 武石 武藤 比嘉 比留間 毛利 氏家 水上 \
    水口 水島 水戸 水本 水村 水沢 水田 水落 水谷 水越 水野 永井 永原 永吉 永尾 永山 永岡 永島 永松 永瀬 永田 永谷 永野 江上 江原 江口 江尻 江島 江崎 江川 江本 江村 江田 江藤 江頭 \
    池上 池内 池原 池本 池永 池田 池谷 池野 沖 沖本 沖田 沖野 沢 沢井 沢口 沢村 沢田 沢野 河上 河井 河内 河原 河口 河合 河島 河崎 河本 河村 河津 河田 河端 河西 河辺 河野 沼田 泉 \
    泉田 泉谷 波多野 津久井 津島 津川 津村 津田 津野 浅井 浅利 浅岡 浅川 浅沼 浅田 浅見 浅野 浜 浜中 浜口 浜島 浜崎 浜本 浜村 浜田 浜野 浦 浦上 浦山 浦川 浦田 浦野 海老原 海老沢 海野 \
    涌井 深井 深山 深川 深沢 深津 深澤 深瀬 深田 深町 深見 深谷 深野 添田 清原 清宮 清家 清川 清水 清田 清野 渋谷 渕上 渡辺 渡邉 渡邊 渡部 渥美 湊 湯川 湯本 湯沢 湯浅 湯田 溝上 溝口 \
    滝 滝口 滝川 滝本 滝沢 滝田 漆原 澤 澤井 澤田 濱田 瀬尾 瀬川 瀬戸 瀬戸口 照井 照屋 熊倉 熊崎 熊木 熊本 熊沢 熊田 熊谷 熊野 片倉 片山 片岡 片平 片桐 片野 牛尾 牛山 牛島 牛田 牟田 \
    牧 牧田 牧野 犬塚 犬飼 狩野 猪俣 猪瀬 猪狩 猪股 猪野 猿渡 玉井 玉城 玉川 玉木 玉田 玉置 瓜生 生田 生駒 田上 田中 田丸 田井 田代 田仲 田原 田口 田坂 田宮 田尻 田山 田島 田崎 田嶋 \
    田川 田所 田村 田沢 田沼 田淵 田渕 田畑 田端 田辺 田部 田部井 田野 田頭 甲斐 甲田 町田 畑 畑中 畑山 畠中 畠山 疋田 白井 白土 白岩 白崎 白川 白木 白水 白浜 白田 白石 白鳥 百瀬 \
    的場 皆川 益子 益田 目黒 直井 相原 相川 相沢 相澤 相田 相良 相馬 真下 真壁 真島 真木 真田 真野 真鍋 矢作 矢内 矢口 矢吹 矢島 矢崎 矢沢 矢田 矢部 矢野 知念 石上 石丸 石井 石倉 \
    石原 石坂 石垣 石塚 石山 石岡 石島 石崎 石川 石本 石村 石森 石橋 石毛 石沢 石津 石渡 石田 石神 石谷 石野 石黒 砂川 砂田 碓井 磯 磯崎 磯村 磯田 磯貝 磯部 磯野 神 神保 神原 神尾 \
    神山 神崎 神戸 神林 神田 神谷 神野 福井 福元 福原 福地 福士 福山 福岡 福島 福崎 福嶋 福本 福村 福永 福沢 福田 福留 秋元 秋吉 秋山 秋本 秋田 秋葉 秦 稲垣 稲川 稲村 稲田 稲葉 稲見 \
    穂積 窪田 立山 立川 立石 立花 立野 竹下 竹中 竹之内 竹井 竹内 竹原 竹山 竹島 竹川 竹本 竹村 竹林 竹森 竹沢 竹田 竹谷 竹野 笠井 笠原 笠松 笹井 笹原 笹山 笹岡 笹川 笹木 笹本 笹田 \
    筒井 箕輪 篠原 篠塚 篠崎 篠田 米倉 米山 米川 米本 米村 米沢 米澤 米田 米谷 粕谷 粟野 糸井 細井 細川 細田 細見 細谷 細野 紺野 結城 綾部 綿引 綿貫 緑川 緒方 織田 羽生 羽田 羽田野 \
    羽賀 羽鳥 肥後 肥田 能勢 能登 脇 脇坂 脇本 脇田 臼井 臼田 舘 舟橋 船山 船木 船橋 船津 船田 船越 芝 芝田 芦沢 芦田 花井 花岡 花房 花田 芳賀 芹沢 若井 若山 若月 若杉 若松 若林 \
    若狭 茂木 茅野 茨木 草野 草間 荒 荒井 荒川 荒巻 荒木 荒牧 荒田 荒谷 荻原 荻野 菅 菅井 菅原 菅沼 菅田 菅谷 菅野 菊地 菊川 菊池 菊田 菱沼 菱田 萩原 萩野 落合 葛西 蓮見 薄井 藤 \
    藤井 藤代 藤倉 藤原 藤城 藤尾 藤山 藤岡 藤島 藤崎 藤川 藤巻 藤平 藤木 藤本 藤村 藤枝 藤森 藤永 藤江 藤沢 藤澤 藤田 藤谷 藤野 藤間 蛭田 蜂谷 衛藤 袴田 西 西井 西内 西出 西原 西口 \
    西垣 西尾 西山 西岡 西島 西崎 西嶋 西川 西本 西村 西森 西沢 西浦 西澤 西田 西脇 西谷 西野 見 角 角田 角谷 角野 設楽 諏訪 諸岡 諸星 諸橋 谷 谷中 谷内 谷口 谷山 谷岡 谷崎 谷川 \
    谷本 谷村 谷沢 谷津 谷田 谷野 豊岡 豊島 豊田 赤井 赤坂 赤堀 赤塚 赤尾 赤嶺 赤川 赤星 赤木 赤松 赤池 赤沢 赤石 赤羽 赤間 越川 越智 足立 辰巳 辻 辻井 辻本 辻村 辻田 辻野 近江 近藤 \
    迫 迫田 速水 進藤 逸見 遊佐 道下 遠山 遠藤 那須 郡司 都築 酒井 里見 重松 重田 野々村 野上 野中 野原 野口 野呂 野地 野坂 野尻 野島 野崎 野本 野村 野沢 野澤 野瀬 野田 野間 金 金丸 \
    金井 金光 金原 金城 金子 金山 金崎 金川 金本 金森 金沢 金澤 金田 金谷 金野 鈴木 鈴村 錦織 鍋島 鎌倉 鎌田 長 長井 長内 長友 長坂 長尾 長屋 長山 長岡 長島 長崎 長嶋 長嶺 長江 長沢 \
    長沼 長浜 長澤 長瀬 長田 長谷 長谷川 長谷部 長野 門田 門脇 門間 門馬 間宮 間瀬 関 関口 関川 関戸 関本 関根 関谷 関野 阪上 阪口 阪本 阪田 阿久津 阿南 阿部 陶山 隅田 難波 雨宮 露木 \
    青井 青山 青島 青木 青柳 青田 青野 須山 須崎 須永 須田 須藤 須貝 須賀 風間 飛田 飯塚 飯尾 飯山 飯島 飯村 飯沼 飯田 飯野 首藤 香取 香川 香月 馬場 馬渕 駒井 駒田 高 高久 高井 高倉 \
    高原 高坂 高垣 高城 高塚 高安 高宮 高尾 高山 高岡 高島 高崎 高嶋 高木 高本 高杉 高村 高松 高林 高柳 高桑 高梨 高森 高橋 高沢 高津 高浜 高瀬 高田 高畑 高畠 高石 高良 高見 高谷 \
    高野 高須 鬼塚 鬼頭 魚住 鮫島 鳥井 鳥居 鳥山 鳥海 鳥羽 鳥越 鳴海 鵜沢 鵜飼 鶴岡 鶴田 鶴見 鷲尾 鷲見 鹿島 鹿野 麻生 黒岩 黒崎 黒川 黒木 黒沢 黒澤 黒瀬 黒田 黒須 齊藤 齋藤";

/// Han family names.
pub const HAN_FAMILY: &str = "\
    丁 万 万俟 上官 丛 东方 东郭 东门 严 丰 乌 乐 乔 于 云 亓 井 亢 仇 仝 令狐 仲 任 伊 伍 伏 但 位 何 佘 余 佟 侯 俞 信 修 倪 傅 储 元 党 全 公 公冶 公孙 公孫 公羊 兰 \
    关 冀 冉 农 冯 况 冶 冷 冼 凌 刁 刘 初 利 劉 劳 勾 包 匡 区 华 卓 单 单于 南 南宫 南宮 南门 卜 卞 卢 卫 印 危 卿 厉 原 古 史 叶 司 司徒 司空 司馬 司马 吉 向 吕 吳 \
    吴 呂 周 呼 呼延 和 哈 唐 商 單 喻 嚴 国 塗 夏 夏侯 太史 奉 奚 姚 姜 姬 娄 孔 孙 孟 季 孫 宁 宇文 安 宋 完顏 完颜 宗 宗政 官 宣 宫 容 宾 宿 寇 富 封 尉 尉迟 尉遲 尚 \
    尤 尧 尹 居 屈 展 屠 岑 岳 崔 嵇 左 左丘 巩 巫 巴 帅 师 席 常 干 平 幸 庄 应 庞 康 廉 廖 张 张简 張 張簡 强 彭 徐 惠 慕 慕容 戈 戎 成 战 戚 戴 房 扈 拓跋 揭 支 敖 \
    敬 文 斯 方 於 施 时 明 易 昝 晁 晋 晏 普 景 智 曲 曹 曾 朱 朴 权 李 杜 束 来 杨 杭 東方 東郭 林 柏 查 柯 柳 柴 栗 栾 桂 桑 梁 梁丘 梅 植 楊 楚 楼 樊 檀 欒 欧 \
    欧阳 歐 歐陽 武 段 殷 母 毕 毛 江 池 汤 汪 沈 沙 洪 浦 海 涂 淳于 温 游 湛 湯 溫 滕 满 漆 潘 澹台 澹臺 濮阳 濮陽 焦 熊 燕 牛 牟 狄 独孤 獨孤 玉 王 班 甄 甘 田 由 申 \
    申屠 畢 白 百里 皇甫 皮 盖 盘 盛 盧 相 瞿 石 祁 祖 祝 禹 秦 程 穆 窦 章 童 端木 符 第五 简 管 範 簡 米 粟 紀 納蘭 索 練 纪 纳兰 练 缪 罗 羅 羊 翁 翟 耿 聂 聞人 聶 \
    胡 胥 臧 舒 艾 芦 芮 花 苏 苑 苗 苟 范 范姜 茅 茹 荆 荣 莊 莫 萧 萬 葉 葛 董 蒋 蒙 蒲 蓝 蔔 蔡 蔣 蔺 蕭 薄 薑 薛 蘇 虞 衡 衣 袁 裘 裴 褚 西門 西门 覃 解 許 詹 \
    諸葛 謝 譚 计 许 诸 诸葛 谈 谌 谢 谭 谷 豆 費 賀 賈 賴 费 贺 贾 赖 赫 赫连 赫連 赵 趙 路 軒轅 车 轩辕 辛 辜 边 连 迟 連 逯 遊 邊 邓 邝 邢 那 邬 邰 邱 邵 邸 邹 郁 \
    郎 郑 郜 郝 郭 都 鄒 鄔 鄢 鄧 鄭 鄺 金 錢 鍾 鍾離 鐘 钟 钟离 钱 银 長孫 长孙 閻 闕 關 门 闭 闵 闻 闻人 阎 阙 阚 阮 阳 阴 阿 陆 陈 陳 陶 陸 隆 隋 雍 雷 霍 靳 鞠 韋 \
    韓 韦 韩 項 顏 顧 项 顾 颜 餘 饶 馬 馮 马 骆 高 魏 魯 鮑 鮮于 鲁 鲍 鲜 鲜于 鳳 鹿 麦 麻 黃 黄 黎 齊 齐 龍 龐 龔 龙 龚";

/// Hangul family names.
pub const HANGUL_FAMILY: &str = "\
    가 간 갈 감 강 견 경 계 고 공 곽 구 국 권 금 기 길 김 나 남 남궁 노 단 당 도 독고 동 동방 두 라 량 려 류 리 림 마 망절 맹 명 모 목 문 민 박 반 방 배 백 범 변 복 \
    봉 부 빈 사 사공 상 서 서문 석 선 선우 설 성 소 손 송 승 시 신 심 안 양 어 어금 엄 여 연 염 예 오 옥 온 왕 용 우 원 위 유 육 윤 은 음 이 인 임 장 장곡 전 정 제 \
    제갈 조 좌 주 지 진 차 채 천 최 추 탁 태 편 표 피 하 한 함 허 현 형 호 홍 황 황보";

/// English given names.
pub const ENGLISH_GIVEN: &str = "\
    aaron abel abraham ada adam adrian adrienne agnes al alan albert alberta alberto alejandro alex alexander \
    alexandra alexis alfonso alfred alfredo alice alicia alison allan allen allison alma alonzo alton alvin \
    alyssa amanda amber amelia amos amy ana andre andrea andres andrew andy angel angela angelica angelina \
    angelo angie anita ann anna anne annette annie anthony antoinette antonia antonio april archie arlene \
    armando arnold arthur arturo ashley aubrey audrey austin barbara barry beatrice becky belinda ben benjamin \
    bennie benny bernadette bernard bernice bert bertha bessie beth bethany betsy betty beulah beverly bill \
    billie billy blake blanca blanche bob bobbie bobby bonnie boyd brad bradford bradley brandi brandon brandy \
    brenda brendan brent brett brian bridget brittany brooke bruce bryan bryant byron caleb calvin cameron \
    camille candace candice carl carla carlos carlton carmen carol carole caroline carolyn carrie carroll cary \
    casey cassandra catherine cathy cecelia cecil cecilia cedric celia cesar chad charlene charles charlie \
    charlotte chelsea cheryl chester chris christian christie christina christine christopher christy cindy \
    claire clara clarence clark claude claudia clay clayton clifford clifton clint clinton clyde cody colin \
    colleen connie conrad constance cora corey cornelius cory courtney craig cristina crystal curtis cynthia \
    daisy dale dallas damon dan dana daniel danielle danny darin darla darlene darnell darrel darrell darren \
    darrin darryl daryl dave david dawn dean deanna debbie deborah debra delbert delia della delores denise \
    dennis derek derrick desiree devin dewey dexter diana diane dianna dianne dixie dolores domingo dominic \
    dominick don donald donna donnie dora doreen doris dorothy doug douglas doyle drew duane dustin dwayne \
    dwight earl earnest ebony ed eddie edgar edith edmond edmund edna eduardo edward edwin eileen elaine \
    elbert eleanor elena elias elijah elisa elizabeth ella ellen ellis elmer eloise elsa elsie elvira emanuel \
    emilio emily emma emmett enrique eric erica erick erik erika erin erma ernest ernestine ernesto ervin \
    essie estelle esther ethel eugene eula eunice eva evan evelyn everett faith fannie faye felicia felipe \
    felix fernando flora florence floyd forrest frances francis francisco frank frankie franklin fred freda \
    freddie frederick fredrick gabriel gail garrett garry gary gayle gene geneva genevieve geoffrey george \
    georgia gerald geraldine gerard gerardo gertrude gilbert gilberto gina ginger gladys glen glenda glenn \
    gloria gordon grace grady grant greg gregg gregory gretchen guadalupe guillermo gustavo guy gwen gwendolyn \
    hannah harold harriet harry harvey hattie hazel heather hector heidi helen henrietta henry herbert herman \
    hilda holly homer hope horace howard hubert hugh hugo ian ida ignacio inez ira irene iris irma irvin \
    irving isaac isabel ismael israel ivan jack jackie jacob jacqueline jacquelyn jaime jake james jamie jan \
    jana jane janet janice janie janis jared jasmine jason javier jay jean jeanette jeanne jeannette jeannie \
    jeff jeffery jeffrey jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jesse \
    jessica jessie jesus jill jim jimmie jimmy jo joan joann joanna joanne jodi jody joe joel joey johanna \
    john johnathan johnnie johnny jon jonathan jonathon jordan jorge jose josefina joseph josephine josh \
    joshua joy joyce juan juana juanita judith judy julia julian julie julio julius june justin kara karen \
    kari karl karla kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelley kelli kellie \
    kelly kelvin ken kendra kenneth kenny kent kerry kevin kim kimberly kirk krista kristen kristi kristie \
    kristin kristina kristine kristopher kristy krystal kurt kyle lamar lana lance larry latoya laura lauren \
    laurence laurie laverne lawrence leah lee leigh lela leland lena leo leon leona leonard leroy leslie \
    lester leticia levi lewis lila lillian lillie linda lindsay lindsey lionel lisa lloyd lois lola lonnie \
    lora loren lorena lorene lorenzo loretta lori lorraine louis louise lowell lucas lucia lucille lucy luis \
    luke lula luther luz lydia lyle lynda lynette lynn lynne mabel mable mack madeline mae maggie malcolm \
    mamie mandy manuel marc marcella marcia marco marcos marcus margaret margarita margie marguerite maria \
    marian marianne marie marilyn mario marion marjorie mark marlene marlon marsha marshall marta martha \
    martin marty marvin mary maryann mathew matt matthew mattie maureen maurice max maxine may megan meghan \
    melanie melba melinda melissa melody melvin mercedes meredith merle michael micheal michele michelle \
    miguel mike mildred milton mindy minnie miranda miriam misty mitchell molly mona monica monique morris \
    moses muriel myra myron myrtle nadine nancy naomi natalie natasha nathan nathaniel neal neil nellie nelson \
    nettie nicholas nichole nick nicolas nicole nina noah noel nora norma norman olga olive oliver olivia \
    ollie omar opal ora orlando orville oscar otis owen pablo pam pamela pat patricia patrick patsy patti \
    patty paul paula paulette pauline pearl pedro peggy penny percy perry pete peter phil philip phillip \
    phyllis preston priscilla rachael rachel rafael ralph ramiro ramon ramona randal randall randolph randy \
    raquel raul ray raymond rebecca regina reginald rene renee rex rhonda ricardo richard rick rickey ricky \
    rita robert roberta roberto robin robyn rochelle roderick rodney rodolfo rogelio roger roland rolando \
    roman ron ronald ronnie roosevelt rosa rosalie rose rosemarie rosemary rosie ross roxanne roy ruben ruby \
    rudolph rudy rufus russell ruth ryan sabrina sadie sally salvador salvatore sam samantha sammy samuel \
    sandra sandy santiago santos sara sarah saul scott sean sergio seth shane shannon shari sharon shaun shawn \
    shawna sheila sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shirley sidney silvia simon \
    sonia sonja sonya sophia sophie spencer stacey stacy stanley stella stephanie stephen steve steven stewart \
    stuart sue susan susie suzanne sylvester sylvia tabitha tamara tami tammy tanya tara tasha taylor ted \
    terence teresa teri terrance terrell terrence terri terry thelma theodore theresa thomas tiffany tim timmy \
    timothy tina toby todd tom tomas tommie tommy toni tony tonya tracey traci tracy travis trevor tricia troy \
    tyler tyrone valerie van vanessa velma vera verna vernon veronica vicki vickie vicky victor victoria \
    vincent viola violet virgil virginia vivian wade wallace walter wanda warren wayne wendell wendy wesley \
    whitney wilbert wilbur wilfred willard william willie willis wilma wilson winifred winston wm woodrow \
    yolanda yvette yvonne zachary";

/// English family names.
pub const ENGLISH_FAMILY: &str = "\
    aaron abbott abel abernathy abraham abrams acevedo acker ackerman acosta adair adams adamson adcock \
    addison adkins adler agee aguilar aguilera aguirre aiken akers akins alaniz albert albrecht albright \
    aldrich aldridge alexander alfaro alford ali allen alley allison allred alonso alonzo alston altman \
    alvarado alvarez amaya ambrose ames amos anaya anders andersen anderson andrade andrews angel anthony \
    aponte aragon archer arellano arias armstrong arnett arnold arredondo arrington arroyo arthur ash ashby \
    ashley ashton askew atkins atkinson atwood augustine austin avalos avery avila aviles ayala ayers babb \
    babcock baca bacon baer baez baggett bagley bailey bain baird baker baldwin ball ballard banks barajas \
    barber barbour barger barker barksdale barlow barnard barnes barnett barney barnhart baron barr barrera \
    barrett barrios barron barrow barry barth bartholomew bartlett bartley barton bass bassett bateman bates \
    battle batts bauer baum bauman bautista baxter beach beal beam bean beard bearden beasley beatty beaty \
    beaulieu beaver beavers becerra beck becker beckman beebe begay belanger belcher bell bellamy beltran \
    benavides bender benedict benitez benjamin bennett benoit benson bentley benton berg berger bergeron \
    bergman berman bermudez bernal bernard bernier bernstein berry best betts beverly beyer biggs billings \
    bingham bird bishop black blackburn blackman blackmon blackwell blair blake blalock blanchard blanco bland \
    blank blankenship blanton bledsoe blevins bliss block bloom blount blue blum boggs bolden boles bollinger \
    bolton bond bonds bonilla bonner booker boone booth borden boston boswell bouchard boucher boudreaux \
    bourgeois bowden bowen bower bowers bowie bowles bowling bowman bowser boyce boyd boyer boykin boyle \
    boyles braden bradford bradley bradshaw brady bragg branch brand brandon brandt branham brannon brantley \
    braswell braun bravo braxton bray brennan brenner brewer brewster bridges briggs bright brinkley briscoe \
    britt britton brock bronson brooks broussard brower brown browne browning bruce bruner brunner bruno \
    brunson bryan bryant bryson buchanan buck buckley buckner bullard bullock bunch bundy burch burden burdick \
    burger burgess burgos burke burkett burkhart burks burnett burnette burnham burns burr burrell burris \
    burroughs burrows burt burton busby busch bush butcher butler butts byers bynum byrd byrne caballero \
    cabrera cagle cahill cain calderon caldwell calhoun call callahan callaway calloway calvert camacho \
    cameron camp campbell campos canales cannon cano cantrell cantu capps cardenas cardona cardwell carey \
    carlisle carlson carlton carmichael carmona carnes carney caron carpenter carr carrasco carrier carrillo \
    carrington carroll carson carter cartwright caruso carver case casey cash cason cassidy castaneda \
    castellanos castillo castle castro cates caudill cavanaugh cavazos cervantes chacon chadwick chamberlain \
    chambers champagne champion chan chance chandler chaney chang chapman chappell charles chase chastain \
    chatman chavez chavis cheek chen cheney cheng cherry chester childers childress childs chin cho choi \
    christensen christian christiansen christie christopher christy chu chung church cisneros clark clarke \
    clay clayton cleary clement clements clemons cleveland clevenger clifford clifton cline clinton cloud \
    cloutier coates coats cobb coburn cochran cody coe coffey coffman cohen coker colbert cole coleman coles \
    coley collier collins colon colvin combs comer compton conklin conley conn connell connelly conner \
    connolly connor connors conrad conroy contreras conway cook cooke cooley coon cooper cope copeland corbett \
    corbin corcoran cordero cordova corey corley cormier cornelius cornell cornett corona coronado correa \
    cortes cortez costa costello cote cotton cottrell couch coulter courtney couture covington cowan cox coyle \
    crabtree craft craig crain cramer crandall crane craven crawford creech crenshaw crespo crews crisp \
    crocker crockett croft cronin crook crosby cross crouch crow crowder crowe crowell crowley crum crump cruz \
    cuellar cuevas cullen culver cummings cummins cunningham curran currie curry curtis cutler cyr dahl daigle \
    dailey dale daley dalton daly daniel daniels darby darden darling darnell daugherty davenport david \
    davidson davies davila davis davison dawkins dawson day deal dean deaton decker dejesus delacruz delaney \
    delarosa delatorre deleon delgado delong dempsey dennis dennison denny denson dent denton devine dewitt \
    diamond dias diaz dick dickens dickerson dickey dickinson dickson diehl dietrich dietz diggs dill dillard \
    dillon dixon dobbins dobbs dobson dodd dodge dodson doe doherty dolan dominguez donahue donald donaldson \
    donnelly donovan dooley doran dorman dorsey doss dotson doty dougherty douglas dove dow dowdy dowell \
    dowling downey downing downs doyle dozier drake draper drew driscoll driver drummond duarte dube dubois \
    dubose duckworth dudley duff duffy dugan duke dukes dumas dunbar duncan dunham dunlap dunn dupre dupree \
    duran durant durbin durham dutton duvall dwyer dye dyer dykes dyson earl early easley eason eastman eaton \
    echols eckert eddy edmonds edmondson edwards egan elam elder eldridge elias elkins eller elliot elliott \
    ellis ellison ellsworth elmore emerson emery engel england engle english ennis enriquez epperson epps \
    erickson ernst ervin erwin escobar escobedo esparza espinosa espinoza esposito esquivel estes estrada \
    etheridge eubanks evans everett ewing ezell fagan fair fairchild farley farmer farr farrar farrell farris \
    faulk faulkner faust fay felder feldman feliciano felix felton fenton ferguson fernandez ferreira ferrell \
    ferris field fields figueroa finch fink finley finn finney fischer fish fisher fitch fitzgerald \
    fitzpatrick flaherty flanagan fleming fletcher flint flood flores flowers floyd flynn foley fontaine \
    fontenot foote forbes ford foreman forrest fortune foss foster fountain fournier fowler fox france francis \
    franco frank franklin franks fraser frazier frederick freeman french frey friedman friend fritz frost fry \
    frye fuentes fugate fuller fulton funk gabriel gage gagne gagnon gaines gale galindo gallagher gallardo \
    gallegos gallo galloway galvan gamble gann gant garcia gardner garland garner garrett garrison garvin gary \
    garza gaskins gaston gates gatlin gauthier gay gee geiger gentry george gerber german gibbons gibbs gibson \
    gifford gil gilbert gilchrist giles gill gillespie gilliam gillis gilmore gipson girard givens glass \
    gleason glenn glover goddard godfrey godwin goetz goff goins gold goldberg golden goldman goldsmith \
    goldstein gomes gomez gonzales gonzalez good goode goodman goodrich goodson goodwin gordon gore gorman \
    goss gould grace grady graham granger grant grantham graves gray grayson green greenberg greene greenwood \
    greer gregg gregory grier griffin griffith griggs grimes grimm gross grossman grove grover groves grubb \
    grubbs guerra guerrero guevara guidry guillory guinn gunn gunter gustafson guthrie gutierrez guy guzman \
    haas hacker hackett hadley hagan hagen hager hahn haines hairston hale haley hall ham hamby hamilton \
    hamlin hamm hammer hammond hammonds hammons hampton han hancock hand handy haney hankins hanks hanley \
    hanna hannah hansen hanson harden hardin harding hardy hare hargrove harley harman harmon harms harp \
    harper harrell harrington harris harrison hart hartley hartman harvey haskins hastings hatch hatcher \
    hatfield hathaway hatton hawk hawkins hawley hawthorne hay hayden hayes haynes hays hayward haywood head \
    healy heard hearn heath hebert heck hedrick heller helm helms helton hemphill henderson hendricks \
    hendrickson hendrix henley henry hensley henson herbert herman hernandez herndon herrera herring \
    herrington herron hess hester hewitt hickey hickman hicks higginbotham higgins high hightower hill \
    hilliard hillman hills hilton hinds hines hinkle hinojosa hinson hinton hirsch hitchcock ho hobbs hobson \
    hodge hodges hoff hoffman hogan hogue holbrook holcomb holden holder holland holley holliday hollingsworth \
    hollis holloway holman holmes holt holton honeycutt hong hood hook hooker hooks hooper hoover hope hopkins \
    hopper hopson horn horne horner horton hoskins houck hough house houser houston howard howe howell hoyt \
    huang hubbard huber huddleston hudgins hudson huerta huff huffman huggins hughes hull hummel humphrey \
    humphreys humphries hunt hunter huntley hurd hurley hurst hurt huston hutchins hutchinson hutchison hutson \
    hutton huynh hyatt hyde hyman ibarra ingram inman irizarry irvin irving irwin isaac isaacs iverson ivey \
    ivy jack jackson jacob jacobs jacobsen jacobson jacques james jameson jamison jansen jaramillo jarrell \
    jarrett jarvis jean jeffers jefferson jeffries jenkins jennings jensen jernigan jeter jewell jimenez john \
    johns johnson johnston joiner jolly jones jordan jorgensen joseph joyce joyner juarez judd justice kaiser \
    kane kang kaplan katz kauffman kaufman kay kearney kearns keating keen keenan keene keith keller kelley \
    kellogg kelly kelsey kemp kendall kendrick kennedy kenney kenny kent kern kerns kerr kessler key keyes \
    keys khan kidd kilgore killian kilpatrick kim kimball kimble kimbrough kincaid king kinney kinsey kirby \
    kirk kirkland kirkpatrick kiser kitchen klein kline knapp knight knowles knox knutson koch koehler koenig \
    kohler kraft kramer krause krueger kruse kuhn kurtz kyle lacey lackey lacy ladd ladner laird lake lam \
    lamar lamb lambert lancaster land landers landis landrum landry lane lang lange langford langley langston \
    lanier lankford lara larkin larsen larson lassiter latham lau laughlin law lawler lawrence laws lawson lay \
    layne layton le leach leal leary leavitt leblanc ledbetter ledford lee leggett lehman lemon lemons lentz \
    leon leonard leslie lester levesque levin levine levy lewis leyva li libby light liles lilly lim lin \
    lincoln lind linder lindsay lindsey link linn lipscomb little littlefield littlejohn liu livingston lloyd \
    locke lockett lockhart lockwood lofton logan lombardo london long longoria loomis looney lopes lopez lord \
    lorenz lott louis love lovell lovett lowe lowery lowry loyd lozano lucas lucero ludwig lugo lujan luke \
    luna lund lundy lunsford lusk luther lutz ly lyle lyles lynch lynn lyon lyons lytle mabry macdonald \
    machado macias mack mackey madden maddox madison madrid madsen magana magee maguire maher mahoney main \
    major maldonado mallory malloy malone maloney manley mann manning mansfield manuel marcum marcus marin \
    marino marion marks marquez marrero marsh marshall martin martinez mason massey masters mata mathews \
    mathis matlock matos matson matthews mattingly mattson maurer maxwell may mayberry mayer mayes mayfield \
    maynard mayo mays mcallister mcbride mccabe mccain mccall mccann mccarthy mccarty mccauley mcclain \
    mcclellan mcclelland mcclendon mccloud mcclure mccollum mcconnell mccord mccormack mccormick mccoy \
    mccracken mccray mccullough mcdaniel mcdermott mcdonald mcdonough mcdowell mcelroy mcfadden mcfarland \
    mcgee mcghee mcgill mcginnis mcgowan mcgrath mcgraw mcgregor mcguire mchugh mcintosh mcintyre mckay mckee \
    mckenna mckenzie mckinley mckinney mckinnon mcknight mclain mclaughlin mclean mcleod mcmahan mcmahon \
    mcmanus mcmillan mcmillian mcmullen mcnair mcnally mcnamara mcneal mcneil mcneill mcpherson mcqueen mcrae \
    mcwilliams mead meade meadows means medeiros medina medley medrano meeks meier mejia melendez melton \
    melvin mendez mendoza mercado mercer merchant meredith merrill merritt messer metcalf metz metzger meyer \
    meyers meza michael michaels michaud michel middleton miles miller milligan mills milton mims miner minor \
    minton miranda mitchell mixon mize mobley mock moffett mohr molina monahan monk monroe montalvo montanez \
    montano montes montgomery montoya moody moon mooney moore mora morales moran moreland moreno morgan morin \
    morris morrison morrow morse morton moseley moser moses mosher mosley moss mott moulton moya moyer mueller \
    mullen muller mullins muniz munoz munson murdock murillo murphy murray murry myers myles myrick nadeau \
    nance napier naquin nash nava navarro naylor neal neely neff negron nelson nesbitt newberry newby newcomb \
    newell newman newsome newton ng nguyen nicholas nichols nicholson nickerson nielsen nielson nieto nieves \
    nix nixon noble nobles noel nolan norman norris north norton norwood novak nowak nugent numbers nunez nunn \
    oakes oakley obrien ochoa oconnell oconnor odell odom odonnell ogden ogle ohara ojeda okeefe oldham oleary \
    oliver olsen olson oneal oneil oneill ornelas orourke orozco orr ortega ortiz osborn osborne otero ott \
    otto ouellette overstreet overton owen owens pace pacheco pack padgett padilla pagan page paige painter \
    palacios palmer paquette parham paris parish park parker parks parnell parr parra parris parrish parrott \
    parson parsons pate patel patrick patten patterson patton paul paulson paxton payne payton peachey peacock \
    pearce pearson pease peck pedersen pederson pelletier pena pendleton penn pennington peoples pepper \
    peralta perdue pereira perez perkins perry person peters petersen peterson pettit petty pham phelps \
    phillips phipps pickens pickering pickett pierce pierre pierson pike pimentel pina pineda piper pittman \
    pitts platt plummer poe poirier polk pollard pollock ponce ponder pool poole pope porter portillo posey \
    post potter potts powell powers prado prater prather pratt prescott presley pressley preston price priest \
    prince pringle pritchard pritchett proctor pruett pruitt pryor puckett pugh pulliam purcell purvis putnam \
    pyle quarles queen quezada quick quinn quinones quintana quintero quiroz rader radford ragland ragsdale \
    raines rainey ramey ramirez ramos ramsey randall randle randolph rangel rankin ransom rasmussen ratliff \
    ray raymond read reagan reardon reaves rector redd redding redman redmond reece reed reeder reese reeves \
    regan reid reilly renteria reyes reyna reynolds rhoades rhodes rice rich richard richards richardson \
    richey richmond richter ricks riddick riddle rider ridley riggs riley ring rios ritchie ritter rivas \
    rivera rivers roach roark robbins roberson roberts robertson robinette robinson robison robles rocha roche \
    rock rockwell rodgers rodrigues rodriguez rodriquez roe rogers rojas roland rollins roman romano romero \
    romo rooney root roper rosa rosado rosales rosario rosas rose rosen rosenberg rosenthal ross rossi roth \
    rouse rowan rowe rowell rowland rowley roy rubin rubio rucker rudd rudolph ruff ruffin ruiz rush rushing \
    russ russell russo ruth rutherford rutledge ryan ryder sadler saenz salas salazar saldana salgado salinas \
    salmon salter sample sampson sams samuel samuels sanchez sanders sanderson sandoval sands sanford santana \
    santiago santos sapp sargent saucedo saunders savage sawyer saylor scales schaefer schaeffer schafer \
    schaffer schell schmidt schmitt schmitz schneider schreiber schroeder schultz schulz schumacher schuster \
    schwartz scott scruggs seals seaman sears seay segura self sellers serna serrano sewell sexton seymour \
    shafer shaffer shah shannon shapiro sharp sharpe shaver shaw shea shearer sheehan sheets sheffield sheldon \
    shell shelton shepard shepherd sheppard sheridan sherman sherrill sherwood shields shipley shipman shipp \
    shirley shockley shoemaker shook short shuler shultz siegel sierra silva silver simmons simms simon simons \
    simpson sims sinclair singer singh singletary singleton sisk sizemore skaggs skelton skinner slade slater \
    slaughter sloan small smalls smallwood smart smiley smith sneed snell snider snodgrass snow snowden snyder \
    solis solomon sorensen sorenson sosa soto sousa souza spain spangler spann sparks spaulding spears speer \
    spence spencer spicer spivey sprague springer squires stacy stafford stahl staley stallings stamper \
    stanford stanley stanton staples stapleton stark starkey starks starnes starr staton stearns steele steen \
    stein steiner stephens stephenson sterling stern stevens stevenson steward stewart stiles stinson stjohn \
    stockton stoddard stokes stone stoner storey story stout stovall stover strange stratton street streeter \
    strickland stringer strong stroud stuart stubbs suarez suggs sullivan summers sumner sutherland sutton \
    swain swan swann swanson swartz sweeney sweet swenson swift switzer sykes sylvester tabor tackett talbot \
    talley tang tanner tapia tate tatum taylor teague temple templeton terrell terry thacker tharp thayer \
    thomas thomason thompson thomson thorne thornton thorpe thurman thurston tidwell tilley tillman timmons \
    tinsley tipton titus tobin todd tolbert tomlinson tompkins toney torres torrez toth tovar townsend tracy \
    trahan tran travis traylor trejo trent trevino trimble triplett tripp trotter trujillo tucker turner \
    tuttle tyler tyson ulrich underwood unger upton urban valdez valencia valentin valentine valenzuela valle \
    vance vandyke vang vann varela vargas varner vasquez vaughan vaughn vazquez vega vela velasco velasquez \
    velazquez velez ventura vera vernon vick vickers vigil villa villalobos villanueva villarreal villegas \
    vincent vinson vogel vogt voss waddell wade wagner wagoner waite wakefield walden waldron walker wall \
    wallace waller wallis walls walsh walter walters walton wang ward warden ware warner warren washburn \
    washington waterman waters watkins watson watt watts weathers weaver webb webber weber webster weeks weir \
    weiss welch weldon weller wellman wells welsh werner wesley west westbrook weston wetzel whalen whaley \
    whatley wheatley wheeler whipple whitaker white whitehead whitfield whitley whitlock whitman whitmore \
    whitney whitt whittaker whitten whittington wiggins wilburn wilcox wilder wiley wilhelm wilkerson wilkes \
    wilkins wilkinson willard willett willey william williams williamson willingham willis willoughby wills \
    wilson wing winkler winn winslow winston winter winters wise wiseman witherspoon witt wolf wolfe wolff \
    womack wong wood woodall woodard woodruff woods woodson woodward woody wooten workman worley worrell \
    worthington wray wright wu wyatt wynn xiong yancey yang yarbrough yates yazzie ybarra yeager yoder york \
    yost young youngblood yu zamora zapata zavala zeigler zepeda ziegler zimmer zimmerman zuniga";
