/**
 * The words that common passwords are made of, without digits and signs at either end, in lower case. Taken from the password
 * list of zxcvbn-ts (MIT licence), which ranks passwords from published breaches: the most frequent 2,400 and all of twelve
 * characters and more.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
a1b2c a1b2c3d a1s2d3f a1s2d3f4g5h a2a3a4a5a6a a2b3c a2b3c4d a2s3d4f5g6h aardvark aaron abcd aberdeen abgrtyu
abigail access accord account achilles action active adam adgjmptw adidas admin administrator adrian aezakmi
africa agent aggies airborne airforce airplane aksjdlasdakj alabama alan alaska albert alberto alejandr
aleksandr alex alexande alexander alexandr alexandra alexis alfred alice alicia aliens alison allen allison
alpha alpine always alyssa amadeus amadeusptfcor amanda amateur amazon amber amelia america american amsterdam
an83546921an anakin anarchy anastasia anders anderson andre andrea andreas andrei andrew andrewjackie andrey
andy angel angela angelica angelina angelo angels animal anime anna annette annie antananarivu anthony anton
antonio anubis anything anytimetoday apache apollo apple apples april aquarius aragorn archer archie area
arizona arnold arthur artist asd123asd asdasd asdf asdfasdf asdfg asdfgh asdfghj asdfghjk asdfghjkl asdzxc
ashley ashton asian aspirine asterix astros athena atlanta atlantic atlantis atomic attack auburn auckland
audrey august aurora aussie austin australia autumn avalon avatar avenger avrillavigne awesome azamat azerty
babe babes babies baby babyboy babydoll babygirl babylon bacon badboy badger badiman baggins bailey ball
baller bambam banana bananas bandit banshee barbara barbie barcelon barcelona barkley barney bart baseball
basket basketba basketball batman battle baxter beach beagle bear beast beatles beatrice beautiful beauty
beavis beckham beefcake beer beetle belinda bell bella bender benjamin bennett benson bentley berlin bernard
bernie bertha bethany bhrh0h2oof6xbqjeh bianca bigboy bigdaddy bigfoot bigger biggie bigguy bigmac bigman
bigone bigred bill billie billy billybob bingo bird birdie birdman birthday biscuit bishop biteme blabla black
blackcat blackdog blackie blackjac blackman blacks blacksonblon blacky blade blades blahblah blake blaster
blazer blessed blink blizzard blonde blondes blondie blood bltynbabrfwbz blue bluebird blueeyes bluemoon blues
bluesky boat bobafett bobbie bobbob bobby bobcat boeing bogdan bohica bollox bomber bond bone bonehead bones
bonjour bonnie booger boogie boomer boris bosco boss bossman boston bottom bowler bowling boy4u2ownnyc
bpgjldsgjldthnf bradley brandi brando brandon brandy brasil braves brazil breeze brenda brendan brian brianna
bridge bridget britney brittany broken bronco broncos brooke brooklyn brooks brother brothers brown brownie
browns bruce brucelee bruins bruno brutus bryan bubba bubble bubbles buck buckeye buckeyes buddha buddy
budlight budman buffalo buffett buffy bugger bull bulldog bulldogs bullet bullnuts bunny burger burton bush
business businessbabe buster butch butler byteme cactus cadillac caesar caitlin caliente californ california
callie calvin camaro camel camelot camels camera cameron camille campbell canada cancer candy candyman cannon
cantona capital captain cardinal carlo carlos carlton carmen carol carolina caroline carolyn carpet carrie
carrot carson carter cartman caserta casey cash casino casper cassidy cassie castle catalina catch catdog
catfish catherin cats cavalier ccbill cdtnkfyf celeste celica celine celtic celtics center central cessna
champion champs chance chandler chang change changeme chaos charger chargers charles charlie charlott
charlotte charly charmed chase check cheese cheeseburger chelsea cherokee cherry cheryl chester chesterfield
chevelle chevrole chevy cheyenne chicago chichi chicken chickenwing chicks chiefs children chipper chloe
chocolat chopper chris chrissy christ christia christian christin christine christop christopher christy
chronic chubby chuck chucky church cindy civilization cjdthitycndj cjkysirj cjkywt claire clancy clarence
classic claude claudia clayton clifford clinton clover cobra cocacola cody coffee colleen college collins
colombia colorado colors colt coltrane columbia combat command commando compaq computer concrete condor
configuratio connect connie connor conrad construction consumer content contortionist control cookie cookies
cool cooldude cooler coolio coolman cooper copper corona corperfmonsy corvette cosmopolitan cosmos cosworth
cotton cougar counterstrike country courtney cowboy cowboys coyote cracker crash crazy creative cricket
crimson cristina crusader crystal cthutq cuddles cupcake curious curtis cutter cxfcnmt cynthia d8cd98f00b
daddy dagger daisy dakota dale dallas dalton damian damien dance dancer danger daniel daniela danielle daniil
danni danny dannyboy dark darkness darkside darkstar darling darren darwin dave david dawg daytona dbrnjhbz
dead deadhead deadman deanna death debbie december deedee defender defiant deftones delete delta denis denise
dennis denver derrick desert design designer desire destiny detroit devil devildog devilmaycry devils dexter
dfvgbh diablo diamond diamonds diana diesel dietcoke digger digital digitalprodu dilbert dilligaf dillon dima
dingdong director dirty discover disney dixie djivanfros dkflbvbh dkflbvbhjdbx dkflbvbhjdyf doberman doctor
dodge dodger dodgeram dodgers dogg doggie doggy dogs dollar dolphin dolphins domainlock dominic domino donald
donkey donnie doobie doodle dookie dorothy double doughboy douglas drago dragon dragons drake dream dreamer
dreams driver drizzt drowssap drpepper drummer dthjybrf dublin ducati duck dude dudley duke duncan durango
dustin dusty dylan eagle eagles eatme eclipse eddie eduard edward edwardcullen eileen einstein ekaterina
elaine electric element elena elephant elijah elizabet elizabeth elliot elliott elvis elwood emerald emily
eminem emmanuel empire energy engine engineer england english enigma enjoy enter enterpri enterprise
entertainment eric ernest escape esther eternity eugene evelyn everton ewqasdcxz excalibu exigen exigent
explorer express extreme faith falcon falcons fallen family fantasy farmer farside faster fatboy fatcat father
fatima fatman felix fender fernando ferrari ferret ficken fighter filter finalfantasy findaupair finger finish
fire fireball firebird firefly firefox fireman fish fisher fishing fitness fkmnthyfnbdf fktrcfylh
fktrcfylhjdbx fktrcfylhjdf fktrcfylhjdyf fktrctq flames flamingo flash flatron fletcher flight flipper
florence florida flower flowers fluffy flvbybcnhfnjh flyboy flyers foobar football ford forest forever
foreveryoung forget forgot formula forrest fossil foster foxtrot france frances francis franco frank frankie
franklin franky freak freaky freckles fred freddie freddy frederic frederiksberg fredfred free freedom freeman
freeuser french friday friend friends frog frogger froggy front frontier frosty funny funtime fusion future
fyfcnfcbz fylhtq fynfyfyfhbde gabriel galaxy galina galore gambit gandalf garbage garcia garden garfield
garrett gary gateway gator gators gbpltw geheim gemini general genesis genius george georgia gerald gerard
german germany geronimo getsome gfhfktkjuhfv gfhjkm gfhjkmgfhjkm ghbdtn ghbdtnbr ghbdtnghbdtn ghbdtnrfrltkf
ghhh47hj ghjatccbjyfk ghjcnj ghjcnjgbpltw ghjcnjgfhjkm ghjcnjghjcnj ghjcnjqgfhjkm ghjcnjrdfibyj ghjnbdjcnjzybt
ghost ghtdtlvtldtl giants gibson gilbert gillian ginger giovanni girl gizmo gizmodo gjkbyf gjkysqgbpltw global
gloria gn56gn goblin goblue goddess godsmack godzilla goforit gold goldberg golden goldfish goldie golf
golfball golfer golfing goober good goodbye goodluck goodtime google goose gordon gorilla gotcha gothic grace
gracie graham granny grateful great green greenday greenlantern greg gregory gremlin grendel griffey griffin
grizzly groovy grover gthtrfnbgjkt gtnhjpfdjlcr guardian guinness guitar gundam gunner gustav hacker halflife
hallo hamburg hamilton hamlet hammer hamster handsome hannah hannibal hansolo happy hard hardcore harder
harley harmony harold harris harrison harry harvey hastings hawaii hawk hawkeye hayden hd764nw5d7e1vb
hd764nw5d7e1vbv head hearts heather heaven hector hedimaptfcor helena hell hellfire hello help helpme hendrix
henry herbert herbie hercules herman hermes hershey hesoyam hidden highland hiphop history hitman hjvfirf
hobbes hobbit hockey holden holiday holland holly hollywoo holmes home homer homers homerun honda honey
hongkong hooters hoover horndog hornet horney horse horses hotboy hotdog hotrod hotstuff hottie house houses
houston howard hudson hummer hungry hunter hunting hurrican husker huskers iampurehaha ibanez iceman iforgot
igor iguana ihateyou ilovemyfamily iloveu iloveyou imagine immortal impala imperial incubus indian indiana
indians indigo infantry inferno infiniti infinity insane inside installdevic installsqlst integra intelligence
international internet intrepid ipo54tj45uy ireland irina irish ironman isabel isabella isabelle
iseedeadpeople island israel italia ivan ivanov iverson iwantu j4ye3uz jack jackal jackie jackoff jackson
jacob jaguar jake jamaica james jamesbond jamie jammer janice janine january japan jasmin jasmine jason jasper
javier jazz jeep jeff jeffrey jennie jennifer jenny jeremiah jeremy jericho jerome jerry jersey jesse jessica
jessie jester jesus jethro jimbo jimbob jimmy joanna joanne joejoe joey john johnjohn johnny johnson joker
jonathan jones jordan joseph josephphone josh joshua jrcfyf juan judith juice julia julian julie juliet jumper
jungle junior jupiter justdoit justice justin justinbieber justme juventus kaiser kaktus kamikaze kangaroo
kansas karate karen karina kasper katana katerina kathleen katie katrin katrina kawasaki keeper keith kelley
kelly kelsey kennedy kenneth kenny kentucky kenwood kermit kevin kevinp keyboard keystone kicker killer
kimberly king kingdom kingkong kingpin kingston kirill kiss kisses kissme kitkat kitten kitty kittycat klaster
knicks knight knights kodiak kolobok kotenok kramer krishna kristen kristi kristin kristina ktjynsq kyle
labrador labtec lacrosse ladies lady ladybug laguna lakers lancelot lancer laptop larisa larry lasvegas latin
latino laura lauren laurie lawrence lawyer leader leather leavemealone ledzep legacy legend legion legolas
lemons lennon leonard leonardo leopard leslie lespaul lestat lester letmein letsgo lexmark lhbjkjubz liberty
life lifehack light lightnin lights lincoln linda lindsay lindsey liquid lisa little liverpoo liverpool lizard
lizzie lobster logan logitech lolita lollipop lollol london lonely lonestar lonewolf long longhorn looker
looking lorenzo lorraine loser louise loulou love loveit lovelove lovely loveme lover loverboy lovers loveyou
loving lowrider lucas lucifer lucky luckydog lucy ludwig luke luther lvbnhbq lytdybrbdfvgbhf lytghjgtnhjdcr
machine madden maddie maddog madison madman madmax madness madonna madrid maestro maggie magic magnolia magnum
magnus maiden mailcreated makaveli maksim malcolm malibu mallard manager manchester mandingo mandy maniac
manson manuel manutd maprchem marathon marcel marco marcus margaret margarita maria mariah marian marie
marilyn marina marinamarina marine mariners marines marino mario marion mark markus marlboro marley marlin
marshall martha martin martina martinez martini marvel marvin mary maryjane maryland mason massimiliano
massive master masters matilda matrix matt matthew mature maurice maurolarastefy maverick maxima maximus
maxine maxmax maxwell maynard megadeth megaman megan melanie melinda melissa melody melvin member memphis
mercedes mercury meridian merlin mersedes metal metallic metallica method mevefalkcakk mexico miami michael
michaeljackson michel michele michelle michigan mickey microsoft midnight miguel mike mikey milano miles
miller millie million milton mine minecraft minnie mirage miranda mission missy mister misty mitchell mobile
mollie molly moloko molson momoney monday money moneys mongoose monica monika monique monitor monkey monkeys
monopoly monroe monster montana montreal moocow mookie moomoo moon moose morgan morganstanley morpheus morris
morrison mortalkombat moscow mother motorola mountain mouse movie mozart msoracle32re msorcloledbr mulder
munchkin muppet murphy murray muscle mushroom music musicman mustang mustangs mylove myself mystery mystic
nadine napoleon naruto nascar nasty nastya nastyanastya natali natalia natalie natasha nathalie nathan
national naughty ncc1701a ncc1701d ncc1701e nebraska necronomicon needforspeed nellie nelson nemesis
nemvxyheqdd5oqxyxyzi neptune network networkingpe nevada newlife newman newport newproject newton newyork
nfnmzyf nhbujyjvtnhbz nhecsyfujkjdt nhfdvfnjkju nhfycajhvths nicholas nick nicola nicolas nicole night
nightcrawler nikita nikki nimrod niners ninja nintendo nirvana nissan nofear nokia nolimit nondriversig none
noodle noodles nookie norman norton nothing november ntktdbpjh nugget nuttertools nylons nymets oakland oakley
obiwan oblivion october odessa office ohyeah oicu oilers oklahoma oksana olcrackmaster oldman olga oliver
olivia omega onelove online ontheoutside open openup oracle orange orion orlando oscar osiris outlaw overlord
oxford pa55w0rd pa55word pacific packard packers pacman painter pakistan palace paladin palmer pamela panama
panasonic pancho panda pandora pantera panther panthers panzer paradise paradox paraklast paris parker parola
parrot party pascal passat passion passport passw0rd passwor password passwordassword passwordpassword
passwordstandard passwort patches patricia patrick patriot patriots patton paul pauline pavilion payton peace
peaches peanut peanuts pearljam pebbles peekaboo peewee pegasus pencil penelope penguin penguins penny pentium
people pepper pepsi perfect personal pervert pete peter peterpan peugeot pfqwtd phantom philadelphia philip
philips phillies phillip philly phoebe phoenix photo photos phpbb picard picasso pickle pickles pics picture
pierre piglet pikachu pimp pimpin pineappl ping pink pinkfloy pioneer pirate pirates pistol pitbull pizza
planet plastic platinum player playstation playtime please pleasure plumber plymouth poison pokemon polaris
police polina polniypizdec polo pontiac pooh poohbear pookie poop pooper poopie poopoo popcorn popeye porkchop
porsche porter portland portugal possum postal potato potter powder power powers precious predator prelude
presario preston pretty primus prince princes princess printer private privet prodigy professional psycho
ptybnxtvgbjy pumpkin punisher punkin punkrock punksnotdead puppies puppy purple pussies putter pyramid python
q1w2e q1w2e3r q1w2e3r4t q1w2e3r4t5y q1w2e3r4t5y6u q1w2e3r4t5y6u7i q1w2e3r4t5y6u7i8o9p q2w3e q2w3e4r q2w3e4r5t
q2w3e4r5t6y qa2ws3ed4rf qa2ws3ed4rf5tg qawsed qawsedrf qawsedrftgyh qaz123wsx qaz2wsx qaz2wsx3edc
qaz2wsx3edc4rfv qazqaz qazwsx qazwsxed qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb qazwsxqazwsx qazxsw qazxsw23edc
qazxsw23edcvfr qazxswedc qazxswedcvfr quality queen qw34er56ty qwaszx qwaszxerdfcv qwe123qwe qwe456rty qweasd
qweasdzxc qweewq qweqwe qwer qwerasdf qwerasdfzxcv qwert qwertasdfgzxcvb qwerty qwertyasdfgh qwertyu qwertyui
qwertyuio qwertyuiop qwertyytrewq rabbit racecar racerx rachel racing rafael ragnarok raider raiders rainbow
raistlin rammstein ramona randall random randy ranger rangers raptor rascal rasdzv raven ravens raymond razz
rbhbkk reality reaper rebecca rebel rebels redalert redbull reddog redhead redman redrum redskins redsox
redwings reggie regina remember renegade rescue research residentevil review rfnthbyf rfrfirf rhbcnbyf rhonda
ricardo richard richie richmond rick ripper river rjntyjr robbie robert roberto roberts robin robinson rock
rocker rocket rockon rocks rockstar rocky rodney roger rogers roland roller rolltide roman romashka romeo
rommel ronald ronaldinho ronaldo ronnie rookie rooster rootbeer roscoe rose rosebud rosemary rostik roxanne
rubber rulez runner rush ruslan russell russia russian rusty ryan sabbath sabina sabine sabrina sadie safety
sailboat sailing sailor saints sakura sally salmon samantha sammie sammy sampson samson samsung samuel samurai
sanchez sandiego sandman sandra sandy sanfrancisco santiago santos sapphire sara sarah sasha satan
satisfaction saturn savage savannah scandinavian scarface scarlet scarlett school schoolgirlie scooby scoobydo
scooter scorpio scorpion scotland scott scotty scrappy scruffy scully sdicmt7seytn search seattle sebastia
sebastian secret security seemnemaailm seinfeld select seminole semperfi semtsriuty septembe september serega
serena serenity sergei sergey sergio server service sesame seven shadow shaggy shalom shaman shamrock shane
shaney shannon shaolin shark sharks sharon shasta shaved shazam sheena sheila shelby shelley shelly sherlock
sherman sherry shiloh shirley shogun shooter shopping short shorty shotgun showme showtime sidney siemens
sierra silver silvia simba simon simone simple simpson simpsons singer single sinner sirius sister sithlord
skater skeeter skiing skinny skipper skippy skittles skyline skywalke slappy slapshot slayer sleepy slipknot
smile smiles smiley smith smitty smoke smoker smokey smokin smooth smudge snake snakes snapper snickers sniper
snoopy snow snowball snowman snuggles sobaka soccer socrates softball software sojdlg123aljg soldier soleil
solomon sommer sonnenschein sonyericsson sooner sooners sophia sophie soso123aljg southern space sparky
spartak spartan spartans speaker special specialinsta spectrum speed speedy spencer spider spiderma spiderman
spidey spike spirit spitfire splash spooky sports spring springer sprint sprite spunky spyder squirrel squirt
srinivas stacey stalker stallion standard stanley star starbuck starcraft stardust starfish stargate stars
startrek starwars stealth steelers stefan stella stephani stephanie stephen sterling steve steven stevie
stewart stick stickdaddy sticky stimpy stinger stingray stinky stinkyfinger stocking stone stonecol stoner
stones storm stormy stranger stratocaster street strider strike striker strong stuart stud student studio
stuff subaru sublime success sugar summer sundance sunday sunny sunrise sunset sunshine super superfly
superman supernatural support surfer surfing susan suzanne suzuki svetik svetlana swallow sweet sweetie
sweetpea sweets sweety swimming swordfis swordfish sydney sylvia syracuse system systemofadown tacobell tacoma
tamara tanker tanner tanya tardis target tarheel tarheels tarzan tatiana tattoo tatyana taurus taylor tazman
tdutybq teacher technics techno teddy telefon telemike tempest temple temppassword tennis tequila teresa
terminator terror terry test tester testing testtest texas thailand thanks thankyou thecakeisalie thegame
theking theman theone therock thomas thompson throat thuglife thumper thunder ticketmaster tickle tiffany
tiger tigers tigger timber time timmy timothy tina tinker tintin titanic titans titleist tobias today tomcat
tommy tomtom tony topcat topdog topgun topper tornado toronto toshiba tottenha toyota tracey tractor trains
trance transam transformers travel travis trebor trevor trfnthbyf tricky trigger trinity tristan triton
triumph trixie trojan trojans trombone trooper trouble truck trucker trucks trumpet trunks trustno tucker
tuesday turbo turkey turner turtle tweety twilight twister tyler tyrone ultimate unbelievable unicorn united
unknown unreal vacation vader valentin valentina valera valerie valhalla valley vampire vanessa vanhalen
vanilla vanyarespekt vectra vegeta velvet verbatim veritas verona veronica veronika vertigo vette vfhbyf
vfhbyfvfhbyf vfhecz vfrcbv vfrcbvrf vfrcbvvfrcbv vfvfvskfhfve vfvjxrf victor victoria victory video viking
vikings viktor viktoria vincent violet viper vipers vision vivian vkontakte vladik vladimir vladimirovna
volume voodoo voyager vulcan walker wallace walnut walter warcraft warhammer40k warlock warren warrior
warriors water waterloo waters watson wayne wazzkaprivet weasel weather webmaster websolutions websolutionssu
webster webuivalidat weed weezer weihnachtsbau weihnachtsbaum welcome werewolf wesley western westham westside
whatever wheels whiskey white whitney whocares whosyourdaddy whynot wicked wildcat wildcats william williams
willie willis willow willy wilson window windows winner winnie winston winter wisdom wizard wkoa0fp78dk wolf
wolfman wolfpack wolverin wolverine wolves wombat women wonder woody wookie world wrangler wright wrinkle
writer wutang xanadu xavier xfiles yamaha yankee yankees ybrbnf yellow yfnfif yomama young yourmom yvonne
z1x2c3v4b5n z1x2c3v4b5n6m zachary zaphod zaq12wsx zaq12wsxcde zaq1xsw zaq1xsw2cde zaqwsx zaqwsxcderfv
zcfvfzkexifz zeppelin zidane zipper zombie zqjphsyf6ctifgu zvezda zxcasdqwe zxcv zxcvbn zxcvbnm zxcvbnmmnbvcxz
`
    .trim()
    .split(/\s+/),
)
