/// Given names, which tell a person from a place and how pronouns speak of the person.
///
/// Data only, in lower case: common names of many countries. Names that are first of all places,
/// months or words of every day are left out; names of both women and men are in both lists.
enum GivenNames {
  /// The names by gender.
  static let classes: [(WordClass, String)] = [
    ([.female, .given], womenWest), ([.female, .given], womenEast),
    ([.male, .given], menWest), ([.male, .given], menEast), (.given, either),
  ]

  private static let womenWest = """
    ada adele agnes aisling alexandra alice alison amanda amber amelia amy ana andrea angela
    angelina anita ann anna annabel anne annette annie antonia aoife april audrey barbara beatrice
    becky bella bernadette beth bethany betty beverley brenda bridget brigitte camilla carla carly
    carmen carol carole caroline carolyn catherine cathy cecilia celia charlene charlotte cheryl
    christina christine ciara claire clara claudia colleen constance cora courtney cynthia daisy
    danielle daphne dawn debbie deborah delia denise diana diane dolores donna dora doris dorothy
    ebony edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emily emma erica erin
    esther eva evelyn faith fiona flora florence frances francesca gabriela gabrielle gail
    gemma georgia georgina geraldine gillian gill gina giorgia giulia gloria grace greta gwen hanna
    hannah harriet hazel heather heidi helen helena hélène hilary holly ida imogen ines inés ingrid
    irene iris isabel isabella isabelle isla ivy jacinda jacqueline jacqui jane janet janice
    jasmine jean jeanette jeanne jemma jennifer jenny jess jessica jill jo joan joanna joanne
    jocelyn jodie jolene josephine joy joyce juanita judith judy julia juliana julie juliet june
    karen karin karoline katarina kate katherine kathleen kathryn kathy katie katja katrina katy
    kayla kelly kerry kim kimberly kirsten kirsty kristen kristi kristin laura lauren leah lena
    leonie lesley leslie lily linda lisa lois lorna lorraine louisa louise lourdes lucia lucille
    lucinda lucy luisa lydia lynda lynn lynne mabel madeleine madeline maeve maggie mairead mandy
    marcia margaret margareta margarita maria marian marianne marie marilyn marina marine
    marion marisa marjorie marsha marta martha martina martine mary matilda maud maura maureen
    maxine megan melanie melissa mercedes mia michaela michelle mildred millie miranda miriam moira
    molly mona monica monika monique muriel myra nadia nancy naomi natalia natalie natasha nell
    nicola nicole nina nora norma olga olive olivia pamela paola patricia paula pauline pearl
    peggy penelope penny petra philippa phoebe phyllis polly priscilla rachael rachel ramona
    rebecca regina renee rhoda rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth
    sabrina sally samantha sandra sara sarah shannon sharon sheila shelley shirley sian silvia
    simone siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susanna
    susanne suzanne svetlana sylvia tamara tammy tania tanya tara teresa tessa thelma theresa
    therese tiffany tina toni tracey tracy trish ulrike ursula valeria valerie vanessa vera
    verity veronica vicki vicky victoria viola violet virginia vivian vivien wanda wendy whitney
    wilma winifred yvette yvonne zara zoe kamala nikki hillary beatriz consuelo pilar rocío
    """

  private static let womenEast = """
    aisha ayesha fatima fatou fatoumata khadija zainab maryam mariam amina leila layla noor nour
    hala huda salma samira yasmin rania dina farah shirin soraya mina azadeh narges masih nasrin
    olena olha oksana yulia iryna irina tetiana tatiana anastasia daria kateryna ekaterina lyudmila
    ludmila larisa galina valentina marija ivana jelena milica agnieszka ewa małgorzata katarzyna
    joanna magdalena zuzana jana ilona ildikó zsófia elif ayşe ayse fatma zeynep emine
    priya anjali kavita sunita meera meena sonia indira deepa divya lakshmi neha nisha pooja rani
    rekha shreya sushma smriti swati uma usha vandana benazir malala hasina
    mei ling xiu yan hua fang jing yuki yoko sakura naoko keiko akiko michiko haruka aiko
    nguyet linh thuy lan awa aminata mariama ngozi chioma amara
    adaeze grace blessing thandi nomsa zanele wanjiru wangari akinyi abeba tsai aung imelda
    corazon lourdes maricel rosario sri megawati aoi
    """

  private static let menWest = """
    aaron abel abraham adam adrian aidan alan alastair albert alec alejandro alex alexander alexandre
    alfie alfonso alfred alistair allan allen alvin amos andre andré andreas andrew andy angelo
    angus anthony antoine anton antonio antónio archie arne arnold arthur austin barack barnaby
    barney barry bart beat ben benedict benjamin bernard bernie bert bill billy bob bobby boris
    brad bradley brandon brendan brett brian bruce bruno bryan byron callum calum calvin cameron
    carl carlo carlos casey cedric chad charles charlie chester chris christian christophe
    christopher chuck clarence clark claude claudio clayton clement cliff clifford clint clive
    clyde colin colm connor conor conrad craig curtis cyril cyrus dale damian damien dan daniel
    daniele danny darrell darren darryl dave david dean declan denis dennis derek dermot
    desmond devin diarmuid dick didier diego dieter dirk dominic don donald donnie doug douglas
    duncan dustin dwayne dwight dylan earl eamon ed eddie edgar edmund eduardo edward edwin eli
    elias elijah elliot elliott elon emil emile emilio emmanuel enrico enrique eoin eric erik
    ernest ernesto ernie ethan eugene evan evo ewan fabio felipe felix ferdinand fergus fernando
    floyd francesco francis francisco franco françois frank frankie franklin franz fred freddie
    frederick frederik friedrich fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey
    george gerald gerard gerhard gerry giacomo gideon gilbert giles giorgio giovanni giuseppe glen
    glenn godfrey gordon graeme graham grant greg gregory guido guillaume guillermo gunther gus gustavo
    guy hal hamish hank hans harold harry harvey hector heinrich helmut henri henrik henry herbert
    herman howard hubert hugh hugo humphrey iain ian ignacio igor isaac ivan jack jackson jacob
    jacques jaime jake jakob jakub jamal james jamie jan jared jason javier jay jean jed jeff
    jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johann
    johannes john johnny jon jonas jonathan jordan jorge jose josé josef joseph josh joshua josip juan
    juha julian jürgen jurgen justin karl keir keith ken kenneth kenny kevin kieran kirk klaus
    kris kurt kyle lachlan lance larry lars laurence laurent lawrence lee leigh len leo leon
    leonard leonardo les leslie lester levi lewis liam lionel lloyd logan lorenzo lou louis luc luca
    lucas luigi luis luiz lukas luke luther magnus malcolm manfred manuel marc marcel marcelo marco
    marcos marcus mario mark markus marshall martin marvin mason massimo mateo mats matt matteo
    matthew matthias maurice mauricio max maximilian maxwell mel melvin michael michel miguel mick
    mike mikael miles milton mitch mitchell morgan morris moses murray nathan nathaniel neal ned
    neil nelson neville nicholas nick nico nicolas niels nigel noah noel norbert norman oisin olaf
    oleg oliver olivier olof oscar oskar otto owen pablo paddy pádraig paolo pascal pat patrice patrick
    paul pedro per percy perry pete peter petr phil philip philipp philippe phillip pierre piers
    ralph ramon randall randy raphael raúl raul ray raymond reg reginald rené rex reza ricardo
    richard rick ricky rob robbie robert roberto robin rod roderick rodney rodrigo roger roland
    rolf roman romeo ron ronald ronnie rory ross roy ruben rudolf rudy rupert russell ruud ryan
    salvador salvatore sam samuel santiago saul scott sean seán sebastian serge sergio seth shane
    shaun shawn sid sidney silvio simon solomon spencer stan stanley stefan stefano stephane
    stephen steve steven stewart stuart sven sylvain ted terence terry theo theodore theresa
    thibault thierry thomas tim timothy toby todd tom tommaso tommy tony travis trevor tristan
    troy tyler tyrone ulrich urs valentin vaughn vernon vic victor vincent vince vincenzo vinnie
    wade wallace walt walter warren wayne werner wesley wilbur wilfred wilhelm willem william
    willie wolfgang xavier yann yannis yves zach zachary emmerson thabo mitt beto pete
    luka rasmus søren jørgen björn gunnar håkan anders jussi mikko pekka andriy
    """

  private static let menEast = """
    vladimir volodymyr dmitry dmytro sergei sergey serhiy andrei andrey alexei aleksei oleksandr
    oleksiy aleksandr mikhail mykhailo nikolai mykola yuri yuriy yevgeny viktor vitaly vitali
    vyacheslav valery valeriy ruslan rustem rustam roman pavel pavlo petro taras bohdan maksim maxim
    maksym denys kyrylo anatoly boris gennady grigory konstantin leonid stanislav ihor ramzan
    ilya kirill timur arkady piotr paweł andrzej tomasz krzysztof jarosław jaroslaw mateusz
    wojciech marek jerzy lech zbigniew stanisław václav vaclav miloš milos andrej peter zoltán
    viktor orbán lászló laszlo istván ferenc gyorgy nicolae ion klaus traian boyko rumen kyriakos
    alexis giorgos yannis aleksandar slobodan goran dragan zoran nikola edi recep mehmet mustafa
    ahmet kemal ekrem hakan selahattin binyamin benjamin yair yoav naftali avigdor moshe shimon
    ariel amir itamar bezalel mahmoud mohammed mohammad muhammad mohamed mohamad ahmed ahmad ali
    hassan hasan hussein hossein husain ibrahim ismail ismael yahya yasser khaled khalid omar umar
    osama abdul abdullah abdallah abdel abdelaziz hamad hamid hamza bashar bassam fadi farid faisal
    fahad karim khalil majid malik mansour marwan nabil nasser nawaf rafik rami rashid riad
    saad saeed said salim salman salif samir sami tariq tarek walid yusuf youssef yousef zayed ziad
    ebrahim ali javad hassan masoud mehdi qassem saeed ashraf hamid imran nawaz shehbaz asif
    bilawal pervez zia aamir salman shah arvind narendra rahul manmohan rajiv sanjay amit anil
    ajay ajit akhilesh arjun ashok atal deepak dinesh ganesh gautam hari jagdeep kumar lal manoj
    mukesh naveen nitin pranab prakash raj rajesh rajnath rakesh ram ramesh ratan ravi rishi sachin
    sandeep satish shashi sunil suresh vijay vikram vinod vivek yogi gotabaya mahinda ranil
    kp sher pushpa jinping xi li wang zhang wei jun jie hao lei ming qiang yi yong tao bo feng gang
    hui jian kai hiroshi shinzo fumio shigeru yoshihide taro junichiro kenji takashi akira kazuo
    satoshi makoto moon nguyen thich prayut thaksin srettha
    mahathir anwar najib joko jokowi prabowo bambang susilo rodrigo ferdinand bongbong benigno noel
    emmanuel cyril jacob nelson thabo julius raila uhuru william yoweri paul félix joseph moise
    moïse bola muhammadu atiku olusegun goodluck chinedu emeka tunde kwame nana kofi john jerry
    macky bassirou ousmane oumar amadou mamadou abdoulaye moussa issa seydou modibo ibrahima
    alassane laurent idriss mahamat ismail abiy haile meles hailemariam isaias omar tendai
    emmerson robert constantino blessing babajide sipho jabu mandla amara simba desmond
    halidou boubacar
    """

  private static let either = """
    alex sam chris jamie jean kim lee terry robin taylor jo pat andrea ashley casey charlie dana
    jordan kelly kerry leslie morgan reese riley sasha tracy xi
    """
}
