// swift-format-ignore-file
// Made by generate.sh from places.tsv; edit that and run the script again.
extension Tables {
  /// Cities, towns and counties, folded.
  static let places: StaticString = #"""
abbeville
aberdeen
abidjan
abilene
abington
abobo
abu dhabi
abuja
acadia
accomack
accra
acton
acworth
ada
adair
adams
adams morgan
adana
addis ababa
addison
adelaide
adelanto
adelphi
aden
adjuntas
adrian
affton
agawam
agoura
agoura hills
agra
agua caliente
aguada
aguadilla
aguas buenas
ahmedabad
ahwatukee foothills
aibonito
aiken
airport
aitkin
akron
al basrah al qadimah
al mawsil al jadidah
ala moana kaka ako
alabaster
alachua
alafaya
alamance
alameda
alamo
alamogordo
alamosa
albany
albany park
albemarle
albert lea
albertville
albuquerque
alcona
alcorn
aldine
aleppo
aleutians east
aleutians west
alexander
alexandria
alfalfa
alger
algiers
algonquin
alhambra
aliamanu salt lakes foster village
alice
alief
aliso viejo
allamakee
allapattah
allegan
allegany
alleghany
allegheny
allen
allen park
allendale
allentown
alliance
allison park
allston
almaty
aloha
alpena
alpharetta
alpine
alsip
altadena
altamont
altamonte springs
alton
altoona
altus
alum rock
alvin
amador
amarillo
amelia
american canyon
american fork
americus
ames
amesbury
amherst
amherst center
amite
amman
amritsar
amsterdam
anacortes
anaheim
anasco
anchorage
anderson
andover
andrew
andrews
androscoggin
angelina
angleton
ankara
ankeny
ann arbor
annandale
annapolis
anne arundel
anniston
anoka
anshan
anson
ansonia
antalya
antananarivo
antelope
anthem
antioch
antrim
anyang
apache
apache junction
apex
apopka
appanoose
apple valley
appleton
appling
appomattox
aransas
arapahoe
arbutus
arcadia
arcata
archer
archuleta
arden arcade
ardmore
arecibo
arenac
arequipa
arkansas
arlington
arlington heights
armstrong
arnold
aroostook
arroyo
arroyo grande
artesia
arthur
arvada
arvin
asbury park
ascension
ashburn
ashe
asheboro
asheville
ashgabat
ashland
ashley
ashmont
ashtabula
ashwaubenon
asotin
aspen hill
assumption
astana
astoria
asuncion
atascadero
atascocita
atascosa
atchison
athens
atkinson
atlanta
atlantic
atlantic city
atoka
attala
attleboro
atwater
atwater village
auburn
auburn gresham
auburn hills
auburndale
auckland
audrain
audubon
auglaize
augusta
aurangabad
aurora
austin
austintown
autauga
avenel
aventura
avery
avocado heights
avon
avon center
avon lake
avondale
avoyelles
azusa
baca
back bay
back mountain
bacon
badger
baghdad
bailey
baileys crossroads
bainbridge island
baker
bakersfield
baku
balch springs
baldwin
baldwin park
ballard
ballenger creek
ballwin
baltimore
bamako
bamberg
bandar lampung
bandera
bandung
bangkok
bangor
banks
banner
banning
bannock
bannu
baoan
baoding
baoji
baoshan
baotou
baraga
barber
barberton
barbour
barcelona
barceloneta
barnes
barnstable
barnwell
barquisimeto
barranquilla
barranquitas
barre
barren
barrington
barron
barrow
barry
barstow
barstow heights
bartholomew
bartlesville
bartlett
barton
bartow
basking ridge
basra
basrah
bastrop
batam
batavia
bates
bath
bath beach
baton rouge
battle creek
battle ground
baxter
bay city
bay point
bay shore
bay village
bayamon
bayan nur
baychester
bayfield
baylor
bayonet point
bayonne
bayou cane
bayshore gardens
bayside
baytown
bayview hunters point
bayville
bazhong
beadle
bear
bear lake
beaufort
beaumont
beauregard
beaver
beaver dam
beavercreek
beaverhead
beaverton
becker
beckham
beckley
bedford
beijing
beirut
bekasi
bel air north
bel air south
belem
belgrade
belknap
bell
bell gardens
bella vista
bellaire
belle glade
belleville
bellevue
bellflower
bellingham
bellmore
bellview
bellwood
belmont
belmont cragin
belo horizonte
beloit
belton
beltrami
beltsville
belvedere park
belvidere
bemidji
ben hill
benbrook
bend
benewah
bengaluru
benicia
benin city
bennett
bennington
bensalem
bensenville
benson
bensonhurst
bent
benton
bentonville
benzie
berea
bergen
bergenfield
berkeley
berkley
berks
berkshire
berlin
bernalillo
berrien
bertie
berwyn
bessemer
bethany
bethel
bethel park
bethesda
bethlehem
bethpage
bettendorf
beverly
beverly cove
beverly hills
bexar
bhopal
bibb
biddeford
bien hoa
bienville
big horn
big spring
big stone
bijie
billerica
billings
biloxi
bingham
binghamton
birmingham
bismarck
bixby
black hawk
blackford
blacksburg
bladen
blaine
blair
blanco
bland
bleckley
bledsoe
bloomfield
bloomingdale
bloomington
blount
blue earth
blue island
blue springs
bluffton
blythe
boardman
boca del mar
boca raton
bogor
bogota
boise
bolingbrook
bolivar
bollinger
bon air
bon homme
bond
bonita springs
bonner
bonneville
bonney lake
boone
borden
borough park
bosque
bossier
bossier city
boston
bostonia
botetourt
bothell
bothell west
bottineau
boulder
boulder city
boundary
bountiful
bourbon
bourbonnais
bowie
bowling green
bowman
box butte
box elder
boyd
boyle
boyle heights
boynton beach
bozeman
bozhou
bracken
bradenton
bradford
bradley
braintree
branch
brandon
branford
brantley
brasilia
brattleboro
brawley
braxton
brazoria
brazos
brazzaville
brea
breathitt
breckinridge
bremer
bremerton
brenham
brent
brentwood
brentwood estates
brevard
brewster
briarwood
brick
bridgeport
bridgeton
bridgeview
bridgewater
brigham city
brighton
brighton beach
brighton park
brightwood
brisbane
briscoe
bristol
bristol bay
broad ripple
broadview heights
broadwater
brockton
broken arrow
bronx
brook park
brooke
brookfield
brookhaven
brookings
brookline
brooklyn
brooklyn center
brooklyn heights
brooklyn park
brooks
broome
broomfield
broward
brown
brownsburg
brownsville
brownwood
brule
brunswick
brushy creek
brussels
bryan
bryant
bryn mawr skyway
buchanan
bucharest
buckeye
buckhall
buckingham
bucks
budapest
budta
buena park
buena vista
buenaventura lakes
buenos aires
buffalo
buffalo grove
bullhead city
bullitt
bulloch
bullock
buncombe
burbank
bureau
burien
burke
burleigh
burleson
burlingame
burlington
burnet
burnett
burnsville
bursa
burt
burton
busan
bushwick
bustleton
butler
butte
butts
cabarrus
cabell
cabo rojo
cabot
cache
caddo
caguas
cairo
calabasas
calaveras
calcasieu
caldwell
caledonia
calexico
calgary
calhoun
cali
callahan
callao
callaway
calloway
caloocan
calumet
calumet city
calvert
calverton
camarillo
camas
camayenne
cambria
cambria heights
cambridge
camden
cameron
cameron park
camp
camp springs
campbell
campinas
camuy
can tho
canadian
canarsie
canby
candler
candler mcafee
cannon
canoga park
canon city
canovanas
canton
cantonment
canyon
canyon country
canyon lake
cape coral
cape girardeau
cape may
cape town
capitol hill
capitol riverfront
caracas
carbon
carbondale
caribou
carlisle
carlsbad
carlton
carmel
carmichael
carney
carol city
carol stream
carolina
caroline
carpentersville
carrboro
carroll
carrollton
carrollwood
carrollwood village
carson
carson city
carter
carteret
cartersville
carver
cary
casa de oro mount helix
casa grande
casablanca
casas adobes
cascade
casey
casper
cass
casselberry
cassia
castaic
castle rock
castlewood
castro
castro valley
caswell
catahoula
catalina foothills
catano
catawba
cathedral city
catonsville
catoosa
catron
cattaraugus
cavalier
cave spring
cayey
cayuga
cecil
cedar
cedar city
cedar falls
cedar hill
cedar park
cedar rapids
ceiba
celina
centennial
center city
center point
centereach
centerville
central
central city
central falls
central islip
central point
central th street spring road
centralia
centre
centreville
ceres
cerritos
cerro gordo
chaffee
chalmette
chambers
chambersburg
chamblee
champaign
champlin
chandler
changchun
changde
changsha
changshu
changwon
changzhi
changzhou
chanhassen
channelview
chantilly
chaozhou
chapel hill
chariton
charles
charles city
charles mix
charleston
charlestown
charlevoix
charlotte
charlottesville
charlton
chase
chaska
chatham
chatsworth
chattahoochee
chattanooga
chattogram
chattooga
chautauqua
chaves
cheatham
cheboygan
cheektowaga
chelan
chelmsford
chelsea
chelyabinsk
chemung
chenango
chengdu
chennai
cherokee
cherry
cherry hill
chesapeake
cheshire
chester
chesterfield
chestnut hill
cheyenne
chicago
chicago heights
chicago lawn
chicago loop
chickasaw
chickasha
chico
chicopee
chicot
chihuahua
childress
chillicothe
chillum
chilton
chinatown
chino
chino hills
chippewa
chisago
chittagong
chittenden
choctaw
chongqing
chouteau
chowan
chowchilla
christian
christiansburg
chugach
chula vista
churchill
ciales
cibola
cibolo
cicero
cidra
cimarron
cimarron hills
cincinnati
cinco ranch
citrus
citrus heights
citrus park
city of milford balance
city of sammamish
ciudad juarez
ciudad nezahualcoyotl
cixi
clackamas
claiborne
clallam
clare
claremont
claremore
clarendon
clarion
clark
clark fulton
clarke
clarksburg
clarksdale
clarksville
clatsop
clay
clayton
clear creek
clearfield
clearlake
clearwater
cleburne
clemmons
clemson
clermont
cleveland
cleveland heights
cliffside park
clifton
clifton park
clinch
clinton
clinton township
clive
cloud
cloverleaf
cloverly
clovis
coachella
coahoma
coal
coalinga
coamo
cobb
cobbs creek
cochise
cochran
cocke
cockeysville
cocoa
coconino
coconut creek
coconut grove
codington
cody
coeur dalene
coffee
coffey
cohoes
coimbatore
coke
colbert
colchester
cole
coleman
coles
colfax
college park
college point
college station
colleton
colleyville
collier
collierville
collin
collingsworth
collinsville
collinwood
colonia
colonial heights
colorado
colorado springs
colquitt
colton
columbia
columbia city
columbia heights
columbiana
columbine
columbus
colusa
comal
comanche
comerio
commack
commerce city
compton
conakry
concho
concord
concordia
conda
conecuh
conejos
coney island
conroe
contra costa
converse
conway
conyers
cook
cooke
cookeville
coon rapids
cooper
cooper city
coos
coos bay
coosa
copenhagen
copiague
copiah
coppell
copper river
copperas cove
coral gables
coral springs
coral terrace
coralville
coram
corcoran
cordoba
cordova
corinth
cornelius
corona
coronado
corozal
corpus christi
corsicana
corson
cortland
cortlandt manor
corvallis
coryell
coshocton
costa mesa
costilla
cottage grove
cottage lake
cottle
cotton
cottonwood
cottonwood heights
council bluffs
country club
country club hills
country walk
coventry
covina
covington
coweta
cowley
cowlitz
craig
craighead
cranberry township
crane
cranford
cranston
craven
crawford
crawfordsville
creek
crenshaw
crest hill
crestview
creve coeur
crisp
crittenden
crockett
crofton
crook
crosby
cross
crow wing
crowley
crown point
crystal
crystal lake
cudahy
culberson
culebra
cullman
culpeper
culver city
cumberland
cuming
cupertino
curitiba
currituck
curry
cusco
custer
cutler
cutler bay
cutler ridge
cuyahoga
cuyahoga falls
cypress
cypress hills
da nang
dade
daegu
daejeon
daggett
dakar
dakota
dakota ridge
dale
dale city
dalian
dallam
dallas
dalton
daly city
damascus
dammam
dana point
danbury
dane
dania beach
daniels
danvers
danville
daphne
daqing
dar es salaam
dare
darien
darke
darlington
datong
dauphin
davao
davenport
davidson
davie
daviess
davis
davison
dawes
dawson
dayton
daytona beach
dazhou
de baca
de pere
de soto
de witt
deaf smith
dearborn
dearborn heights
debary
decatur
dedham
deer lodge
deer park
deer valley
deerfield
deerfield beach
defiance
dekalb
del city
del norte
del rio
deland
delano
delaware
delhi
delray beach
delta
deltona
denali
denison
dent
denton
denver
denville
depew
depok
derby
derry
derry village
des moines
des plaines
deschutes
desert hot springs
desha
desoto
detroit
detroit shoreway
deuel
dewey
dewitt
dhaka
dhanbad
diamond bar
diamond head kapahulu saint louis heights
dickens
dickenson
dickey
dickinson
dickson
dillingham
dillon
dimmit
dinuba
dinwiddie
district of columbia
divide
dix hills
dixiana
dixie
dixon
diyarbak r
doddridge
dodge
dodge city
dolores
dolton
dombivali
dona ana
dongguan
doniphan
donley
donna
dooly
door
dorado
doral
dorchester
dothan
douala
dougherty
douglas
douglasville
dover
downers grove
downey
downtown dc
dracut
draper
drew
drexel heights
drexel hill
duarte
dubai
dublin
dubois
dubuque
duchesne
dukes
duluth
dumas
dumont
duncan
duncanville
dundalk
dundy
dunedin
dunklin
dunn
dunwoody
dupage
duplin
dupont circle
durango
durant
durban
durham
dutchess
duval
duxbury
dyer
dyersburg
dyker heights
eagan
eagle
eagle mountain
eagle pass
eagle river
early
easley
east amherst
east baton rouge
east boston
east brainerd
east brunswick
east carroll
east chattanooga
east chicago
east cleveland
east concord
east elmhurst
east feliciana
east flatbush
east florence
east garfield park
east hampton
east harlem
east hartford
east haven
east hemet
east hill meridian
east honolulu
east independence
east lake
east lake orient park
east lansing
east longmeadow
east los angeles
east massapequa
east meadow
east millcreek
east moline
east mount airy
east naples
east new york
east northport
east norwalk
east orange
east palo alto
east patchogue
east pensacola heights
east peoria
east point
east providence
east rancho dominguez
east ridge
east riverdale
east saint louis
east setauket
east tremont
east village
eastchester
eastern district
easthampton
eastlake
eastland
eastmont
easton
eastpointe
eastvale
eaton
eau claire
ecatepec de morelos
echo park
echols
ector
eddy
eden
eden prairie
edgar
edgecombe
edgefield
edgewater
edgewood
edina
edinburg
edison
edmond
edmonds
edmonson
edmonton
edmunds
edwards
edwardsville
effingham
eggertsville
egypt lake leto
el cajon
el camino real
el centro
el cerrito
el dorado
el dorado hills
el mirage
el monte
el paso
el reno
el segundo
elbert
eldersburg
elgin
elizabeth
elizabeth city
elizabethtown
elk grove
elk grove village
elk river
elkhart
elko
elkridge
elkton
ellendale
ellensburg
ellicott city
elliott
ellis
ellsworth
elmhurst
elmira
elmont
elmore
elmwood
elmwood park
eloise
eloy
ely
elyria
emanuel
emerson hill
emery
emmet
emmons
emporia
encanto
enchanted hills
encinitas
encino
enfield
englewood
enid
ennis
ensley
enterprise
erath
erbil
erie
erlanger
escambia
escondido
esmeralda
essex
estelle
estero
estill
etowah
euclid
eugene
euless
eureka
eustis
evangeline
evans
evanston
evansville
everett
evergreen park
ewa beach
ewa beach iroquois point
ewa gentry
ewa gentry west loch
ewing
fair lawn
fair oaks
fairbanks
fairbanks north star
fairborn
fairfax
fairfield
fairfield heights
fairhaven
fairhope
fairland
fairmont
fairview heights
fairview park
fairwood
faisalabad
fajardo
fall river
fallbrook
fallon
falls
falls church
fannin
far rockaway
fargo
faribault
faridabad
farmers branch
farmington
farmington hills
farmingville
farragut
faulk
faulkner
fauquier
fayette
fayetteville
federal way
fengxiang
fentress
fenway kenmore
fergus
ferguson
fern creek
ferndale
fernley
ferry
ferry pass
fillmore
financial district
findlay
finney
fisher
fishers
fishtown
fitchburg
five corners
flagami
flagler
flagstaff
flatbush
flathead
flatlands
fleming
fleming island
flint
floral park
florence
florence graham
florida
florida ridge
florin
florissant
flower mound
flowing wells
floyd
fluvanna
foard
foggy bottom
foley
folsom
fond du lac
fontana
foothill farms
ford
fordham
fords
forest
forest grove
forest hills
forest lake
forest park
forney
forrest
forsyth
fort bend
fort bragg
fort cavazos
fort collins
fort dodge
fort hamilton
fort hunt
fort lauderdale
fort lee
fort leonard wood
fort myers
fort pierce
fort smith
fort thomas
fort walton beach
fort washington
fort wayne
fort worth
fortaleza
fortuna foothills
foshan
foster
foster city
fountain
fountain hills
fountain valley
fountainebleau
four corners
fox chase
framingham
framingham center
franconia
frankford
frankfort
franklin
franklin park
franklin square
frederick
fredericksburg
frederickson
freeborn
freeport
freestone
fremont
fresh meadows
fresno
fridley
friendswood
frio
frisco
front royal
frontier
fruit cove
fukuoka
fullerton
fulton
fuquay varina
furnas
fushun
fuyang
fuzhou
gadsden
gage
gage park
gahanna
gaines
gainesville
gaithersburg
galax
galena
galesburg
gallatin
gallia
gallup
galt
galveston
ganzhou
garden
garden city
garden grove
gardena
gardner
garfield
garfield heights
garland
garner
garrard
garrett
garvin
gary
garza
gasconade
gaston
gastonia
gates
gates north gates
gatesville
gautier
gaziantep
gazipur
gdansk
geary
geauga
genesee
geneva
gentry
george
georgetown
germantown
ghaziabad
gibson
gila
gilbert
gilchrist
giles
gillespie
gillette
gilliam
gilmer
gilpin
gilroy
giza
glacier
glades
gladstone
gladwin
glascock
glassboro
glasscock
glassmanor
glastonbury
glen avon
glen burnie
glen cove
glen ellyn
glendale
glendale heights
glendora
glenn
glenvar heights
glenview
glenville
gloucester
gloversville
glynn
godfrey
gogebic
goiania
golden
golden gate
golden glades
golden triangle
golden valley
goldsboro
goleta
goliad
gonzales
goochland
goodhue
gooding
goodings grove
goodlettsville
goodyear
goose creek
gorakhpur
gordon
goshen
gosper
gove
goyang si
gqeberha
grady
grafton
graham
grainger
gramercy park
grand
grand boulevard
grand forks
grand island
grand isle
grand junction
grand prairie
grand rapids
grand traverse
grandview
grandville
granger
granite
granite bay
granite city
graniteville
grant
grants pass
granville
grapevine
gratiot
graves
gravesend
gray
grays harbor
grayslake
grayson
great bend
great falls
great kills
greater grand crossing
greater northdale
greater upper marlboro
greeley
green
green bay
green haven
green lake
green valley
greenacres city
greenbelt
greenbrier
greenburgh
greene
greeneville
greenfield
greenlee
greenpoint
greensboro
greensville
greenup
greenville
greenwood
greenwood village
greer
gregg
gregory
grenada
gresham
gretna
griffin
griffith
griggs
grimes
grosse pointe woods
grove city
groves
grundy
guadalajara
guadalupe
guam
guangzhou
guanica
guankou
guarulhos
guayama
guayanilla
guayaquil
guaynabo
guernsey
guigang
guilford
guilin
guiyang
gujranwala
gulf
gulfport
gunnison
gurabo
gurnee
gustavo adolfo madero
guthrie
gwalior
gwangju
gwinnett
gwynn oak
h street ne
haakon
habersham
hacienda heights
hackensack
haddington
hagerstown
haikou
haines
haines city
haiphong
hale
halifax
hall
hallandale beach
haltom city
ham lake
hamblen
hamburg
hamden
hamilton
hamlin
hammond
hampden
hampshire
hampton
hamtramck
hanahan
hancock
hand
handan
hanford
hangzhou
hannibal
hanoi
hanover
hanover park
hansford
hanson
hanzhong
happy valley
haralson
harare
harbin
hardee
hardeman
hardin
harding
hardy
harford
hargeisa
harker heights
harlan
harlem
harlingen
harmon
harnett
harney
harper
harris
harrisburg
harrison
harrisonburg
hart
hartford
hartley
hartranft
harvey
haskell
haslett
hastings
hatillo
hattiesburg
hauppauge
havana
havelock
haverhill
havertown
hawai i kai
hawaii
hawkins
hawthorne
hayes
hayesville
hays
hayward
haywood
hazel dell
hazel park
hazelwood
hazleton
heard
hefei
helena
hells kitchen
hemet
hemphill
hempstead
henderson
hendersonville
hendricks
hendry
hengyang
hennepin
henrico
henrietta
henry
hercules
hereford
herkimer
hermiston
hermitage
hermosa beach
hernando
herndon
herriman
hertford
heshan
hesperia
hettinger
heze
hezhou
hialeah
hialeah gardens
hibbing
hickman
hickory
hicksville
hidalgo
high point
highland
highland park
highland springs
highland village
highlands
highlands ranch
highview
hill
hillcrest heights
hilliard
hillsboro
hillsborough
hillsdale
hillside
hilo
hilton head
hilton head island
hinds
hinesville
hinsdale
hiroshima
hitchcock
ho chi minh city
hobart
hobbs
hoboken
hocking
hockley
hodgeman
hoffman estates
hohhot
hoke
holbrook
holden
holiday
holladay
holland
hollis
hollister
holly springs
hollywood
holmes
holmesburg
holt
holtsville
holyoke
homer glen
homestead
homewood
hong kong
hong kong island
honolulu
hood
hood river
hooker
hoonah angoon
hoover
hopatcong hills
hope mills
hopewell
hopkins
hopkinsville
horizon city
hormigueros
horn lake
horry
hot spring
hot springs
hough
houghton
houma
houston
howard
howard beach
howell
howrah
huaian
huaibei
huainan
hubbard
huber heights
hudson
hudspeth
hue
huerfano
hueytown
hughes
huizhou
humacao
humble
humboldt
humphreys
hunt
hunt valley
hunterdon
huntersville
hunting park
huntingdon
huntington
huntington beach
huntington park
huntington station
huntley
hunts point
huntsville
huron
hurricane
hurst
hutchinson
hutto
huzhou
hyattsville
hybla valley
hyde
hyde park
hyderabad
ibadan
iberia
iberville
idaho
idaho falls
idylwood
ilchester
ilorin
immokalee
imperial
imperial beach
incheon
independence
indian river
indian trail
indiana
indianapolis
indianola
indio
indore
ingham
inglewood
inglewood finn hill
inkster
inver grove heights
inyo
iona
ionia
iosco
iowa
iowa city
iredell
irion
iron
irondequoit
iroquois
irvine
irving
irving park
irvington
irwin
isabela
isabella
isanti
iselin
isfahan
isla vista
island
isle of wight
islip
issaquah
issaquena
istanbul
itasca
itawamba
ithaca
ives estates
izard
izmir
iztapalapa
jabalpur
jack
jackson
jackson heights
jacksonville
jacksonville beach
jaipur
jakarta
jalisco
jamaica
jamaica plain
james city
jamestown
jamshedpur
janesville
jasmine estates
jasper
jayuya
jeddah
jeff davis
jefferson
jefferson city
jefferson davis
jeffersontown
jeffersonville
jenison
jenkins
jenks
jennings
jepara
jerauld
jerome
jersey
jersey city
jessamine
jewell
jiading
jiangmen
jiangyin
jiaxing
jieyang
jilin
jim hogg
jim wells
jinan
jingzhou
jinhua
jining
jinjiang
jinzhong
jiujiang
jo daviess
jodhpur
johannesburg
johns creek
johnson
johnson city
johnston
johnstown
joint base pearl harbor hickam
joliet
jollyville
jones
jonesboro
joplin
josephine
juab
juana diaz
juarez
judith basin
juncos
junction city
juneau
juneau city and
juniata
juniata park
jupiter
jurupa valley
kabul
kaduna
kahului
kaifeng
kailua
kaimuki
kakamega
kalamazoo
kalawao
kalihi palama
kalihi valley
kalispell
kalkaska
kallakurichi
kalyan
kampala
kanabec
kananga
kanawha
kandiyohi
kane
kaneohe
kankakee
kannapolis
kano
kanpur
kansas city
kaohsiung
kapolei
kapolei villages
karachi
karaj
karbala
karnes
kathmandu
katy
kauai
kaufman
kaukauna
kawasaki
kayseri
kaysville
kazan
kearney
kearns
kearny
keene
keith
keizer
keller
kemper
ken caryl
kenai
kenai peninsula
kendale lakes
kendall
kendall west
kenedy
kenmore
kennebec
kennedy street
kenner
kennesaw
kennewick
kenosha
kensington
kent
kenton
kentwood
kenwood
keokuk
kern
kernersville
kerr
kerrville
kershaw
ketchikan gateway
kettering
kew gardens
kew gardens hills
kewaunee
keweenaw
key west
keya paha
keystone
kharkiv
khartoum
khartoum north
khulna
kidder
kigali
kihei
killeen
killingly center
kimball
kimble
king
king and queen
king george
king of prussia
king william
kingfisher
kingman
kings
kings bridge
kings park
kingsbury
kingsessing
kingsland
kingsport
kingston
kingsville
kinney
kinshasa
kinston
kiowa
kirkland
kirksville
kirkuk
kirkwood
kiryas joel
kisangani
kissimmee
kit carson
kitsap
kittitas
kittson
klamath
klamath falls
kleberg
klickitat
knott
knox
knoxville
kobe
kochi
kodiak island
kokomo
kolkata
koln
kona
konya
koochiching
koolauloa
kootenai
koreatown
kosciusko
kossuth
kota
kowloon
krakow
krasnoyarsk
kuala lumpur
kuliouou kalani iki
kumasi
kuna
kunming
kunshan
kusilvak
kyiv
kyle
kyoto
la canada flintridge
la crescenta montrose
la crosse
la grange
la habra
la jolla
la marque
la mesa
la mirada
la palma
la paz
la plata
la porte
la presa
la puente
la quinta
la salle
la vergne
la verne
la vista
labette
lac qui parle
lacey
lackawanna
laclede
laconia
ladera ranch
lafayette
lafourche
lagos
lagrange
laguna
laguna beach
laguna hills
laguna niguel
laguna woods
lahaina
lahore
lajas
lake
lake and peninsula
lake butler
lake charles
lake elsinore
lake forest
lake havasu city
lake in the hills
lake jackson
lake magdalene
lake mary
lake of the woods
lake oswego
lake ridge
lake ronkonkoma
lake shore
lake stevens
lake wales
lake worth beach
lake worth corridor
lake zurich
lakeland
lakeside
lakeville
lakewood
lamar
lamb
lamoille
lamont
lamoure
lampasas
lancaster
land o lakes
lander
landover
lane
langlade
langley park
lanham seabrook
lanier
lansdale
lansing
lanzhou
lapeer
laplace
laporte
laramie
laredo
lares
largo
larimer
larue
las animas
las cruces
las marias
las piedras
las vegas
lasalle
lassen
latah
latham
lathrop
latimer
lauderdale
lauderdale lakes
lauderhill
laurel
laurelton
laurens
laurinburg
lavaca
lawndale
lawrence
lawrenceville
lawton
layton
le flore
le sueur
league city
leake
lealman
leander
leavenworth
leawood
lebanon
ledyard
leelanau
lees summit
leesburg
leflore
lehi
lehigh
lehigh acres
leisure city
leland
lemay
lemhi
lemon grove
lemont
lemoore
lenawee
lenexa
lennox
lenoir
lents
leominster
leon
leon de los aldama
leslie
letcher
levittown
levy
lewis
lewis and clark
lewiston
lewiston orchards
lewisville
lexington
lexington fayette
lianyungang
liaocheng
liberal
liberty
libertyville
licking
liliha kapalama
lilongwe
lima
limerick
limestone
lincoln
lincoln park
lincoln square
lincolnia
linda
linden
lindenhurst
lindenwold
linn
lino lakes
linton hall
linyi
lipscomb
lisle
litchfield
lithia springs
little elm
little havana
little river
little rock
littleton
liupanshui
liuzhou
live oak
livermore
livingston
livonia
llano
lochearn
lockport
lodi
lodz
logan
logan square
logansport
loiza
loma linda
lombard
lome
lomita
lompoc
london
long
long beach
long branch
long island city
longfellow community
longmeadow
longmont
longview
longyan
lonoke
lorain
lorton
los alamos
los altos
los angeles
los banos
los gatos
los lunas
loudon
loudoun
louisa
louisville
loup
love
loveland
loves park
loving
lowell
lower moyamensing
lower west side
lowndes
lu an
luanda
lubbock
lubumbashi
lucas
luce
lucknow
ludhiana
ludlow
lufkin
luliang
lumberton
lumpkin
luna
lunenburg
luohe
luohu district
luoyang
luquillo
lusaka
lutherville timonium
lutz
luzerne
lycoming
lyman
lynbrook
lynchburg
lyndhurst
lynn
lynn haven
lynnwood
lynwood
lyon
mableton
maceio
machesney park
mackinac
macomb
macon
macoupin
madera
madinah
madison
madison heights
madisonville
madrid
madurai
magna
magoffin
mahaska
mahnomen
mahoning
mahwah
maiduguri
maitland
major
makakilo
makakilo city
makakilo kapolei honokai hale
makakilo makaiwa hills kunia
makassar
makiki lower punchbowl tantalus
makkah
malden
malheur
malingao
mamaroneck
managua
manassas
manassas park
manatee
manati
manaus
manchester
mandalay
mandan
manhattan
manhattan beach
manhattan valley
manila
manistee
manitowoc
mankato
manoa
mansfield
mansfield city
manteca
manu a district
maoming
maple grove
maple heights
maple shade
maple valley
maplewood
maputo
maracaibo
marana
marathon
marblehead
marco island
marengo
marfa
margate
maricao
maricopa
maries
marietta
marin
marina
mariners harbor
marinette
marion
marion oaks
mariposa
marlboro
marlborough
marquette
marrero
marshall
marshalltown
marshfield
martha lake
martin
martinez
martinsburg
martinsville
maryland city
maryland heights
marysville
maryvale
maryville
mashhad
mason
mason city
maspeth
massac
massapequa
massapequa park
massillon
mastic
matagorda
matanuska susitna
mathews
matola
mattapan
matteson
matthews
mattoon
maui
mauldin
maumelle
maunabo
maury
maverick
mayaguez
mayes
mayfield heights
maywood
mbuji mayi
mcalester
mcallen
mcclain
mccone
mccook
mccormick
mccracken
mccreary
mcculloch
mccully moiliili
mccurtain
mcdonald
mcdonough
mcdowell
mcduffie
mchenry
mcintosh
mckean
mckeesport
mckenzie
mckinley
mckinley park
mckinleyville
mckinney
mclean
mclennan
mcleod
mcminn
mcminnville
mcmullen
mcnairy
mcpherson
mead valley
meade
meadow woods
meadowbrook
meads
meagher
mechanicsville
mecklenburg
mecosta
medan
medellin
medford
medina
meeker
meerut
mehlville
meigs
meishan
melbourne
mellette
melrose
melrose park
melville
memphis
menard
menasha
mendocino
menifee
menlo park
menominee
menomonee falls
menomonie
mentor
mequon
merced
mercedes
mercer
mercer island
mercerville hamilton square
merida
meriden
meridian
meriwether
merrick
merrifield
merrillville
merrimack
merritt island
mesa
mesquite
metairie
metairie terrace
metcalfe
methuen
mexicali
mexico city
miami
miami beach
miami dade
miami gardens
miami lakes
miamisburg
mianyang
michigan city
michoacan
mid city
middle river
middle village
middleborough
middleburg heights
middlesex
middleton
middletown
midland
midlothian
midvale
midway
midway islands
midwest city
mifflin
milam
milan
milford
milford mill
mililani mauka
mililani mauka launani valley
mililani town
mill creek
mill creek east
millard
millbrae
millbrook
millburn
millcreek
mille lacs
milledgeville
miller
mills
millville
milpitas
milton
milwaukee
milwaukie
mineola
miner
mineral
mingo
minhang
minidoka
minneapolis
minnehaha
minnetonka
minnetonka mills
minot
minsk
mint hill
mira mesa
miramar
mishawaka
missaukee
mission
mission bend
mission district
mission hill
mission viejo
mississippi
missoula
missouri city
mitchell
mo ili ili
moab
mobile
moca
modesto
modoc
moffat
mogadishu
mohave
mokena
moline
mombasa
moniteau
monmouth
mono
monona
monongalia
monroe
monroeville
monrovia
monsey
montague
montcalm
montclair
montebello
monterey
monterey park
monterrey
montevideo
montezuma
montgomery
montgomery village
montmorency
montour
montreal
montrose
montville center
moody
moore
mooresville
moorhead
moorpark
mora
moraga
morehouse
moreno valley
morgan
morgan hill
morgan park
morganton
morgantown
morningside heights
morovis
morrill
morris
morris heights
morrisania
morrison
morristown
morrisville
morrow
morton
morton grove
moscow
moses lake
mosul
motley
mott haven
moultrie
mount clemens
mount greenwood
mount juliet
mount laurel
mount lebanon
mount pleasant
mount prospect
mount vernon
mount vernon triangle
mountain brook
mountain view
mountlake terrace
mountrail
mower
muhlenberg
mukilteo
multan
multnomah
mumbai
muncie
mundelein
munich
munster
murfreesboro
murphy
murray
murrieta
murrysville
muscatine
muscogee
muskego
muskegon
muskingum
muskogee
musselshell
mustang
mwanza
myrtle beach
myrtle grove
nacogdoches
nagoya
nagpur
naguabo
nairobi
najafgarh
nampa
nance
nanchang
nanchong
nanjing
nanning
nantong
nantucket
nanuet
nanyang
napa
naperville
naples
naranjito
narragansett
nash
nashik
nashua
nashville
nassau
natchez
natchitoches
natick
national city
natrona
naugatuck
navajo
navarre
navarro
navi mumbai
ndjamena
near north side
near south side
nederland
needham
needles
neenah
neijiang
nelson
nemaha
neosho
neshoba
ness
nevada
new albany
new bedford
new berlin
new bern
new braunfels
new brighton
new britain
new brunswick
new canaan
new caney
new castle
new city
new hanover
new haven
new hope
new iberia
new kent
new lenox
new london
new madrid
new milford
new orleans
new philadelphia
new port richey
new rochelle
new smyrna beach
new south memphis
new springville
new taipei city
new territories
new territory
new york
new york city
newark
newaygo
newberg
newberry
newburg
newburgh
newburyport
newington
newnan
newport
newport beach
newport news
newton
nez perce
niagara
niagara falls
niamey
nicetown tioga
nicholas
nicholasville
nicollet
niles
ningbo
niobrara
nipomo
niu valley
nixa
nizhniy novgorod
noble
nobles
noblesville
nodaway
noe valley
nogales
nolan
noma
nome
norco
norcross
norfolk
norland
normal
norman
norristown
north amityville
north andover
north arlington
north attleborough center
north augusta
north aurora
north babylon
north bay shore
north bel air
north bellmore
north bergen
north bethesda
north brunswick
north canton
north center
north charleston
north chicago
north chicopee
north creek
north decatur
north druid hills
north fort myers
north haven
north highlands
north hills
north hollywood
north kingstown
north la crosse
north las vegas
north lauderdale
north lawndale
north liberty
north little rock
north massapequa
north miami
north miami beach
north myrtle beach
north ogden
north olmsted
north peoria
north plainfield
north platte
north port
north potomac
north providence
north richland hills
north ridgeville
north royalton
north salt lake
north slope
north stamford
north tonawanda
north tustin
north valley stream
northampton
northbrook
northdale
northern islands
northfield
northglenn
northport
northridge
northumberland
northwest arctic
northwest one
northwood
norton
norton shores
norwalk
norwich
norwood
nottoway
nouakchott
novato
novi
novosibirsk
nowata
nowrangapur
noxubee
nuckolls
nueces
nutley
nuuanu punchbowl
o brien
oak creek
oak forest
oak grove
oak harbor
oak hill
oak lawn
oak park
oak ridge
oakdale
oakland
oakland park
oakleaf plantation
oakley
oakton
oakville
oaxaca
obion
ocala
ocean
ocean acres
ocean springs
oceana
oceanside
ochiltree
ocoee
oconee
oconomowoc
oconto
odenton
odesa
odessa
ofallon
ogden
ogemaw
oglala lakota
ogle
oglethorpe
ohio
oildale
ojus
okaloosa
okanogan
okeechobee
okemos
okfuskee
oklahoma
oklahoma city
okmulgee
okolona
oktibbeha
olathe
old bridge
old jamestown
oldham
olive branch
oliver
olmsted
olney
olympia
omaha
omdurman
omsk
onalaska
oneida
onitsha
onondaga
onslow
ontario
ontonagon
opa locka
opelika
opelousas
opportunity
orange
orangeburg
orangevale
orchards
orcutt
ordos
oregon
oregon city
orem
orient heights
orinda
orland park
orlando
orleans
ormond beach
oro valley
orocovis
oroville
osage
osaka
osborne
osceola
oscoda
oshkosh
oslo
ossining
oswego
otero
otoe
otsego
ottawa
otter tail
ottumwa
ouachita
ouagadougou
ouray
outagamie
overbrook
overland
overland park
overton
oviedo
owasso
owatonna
owen
owensboro
owings mills
owsley
owyhee
oxford
oxford circle
oxnard
oxon hill
oxon hill glassmanor
ozark
ozaukee
ozone park
pace
pacific
pacific grove
pacific palisades
pacifica
paducah
page
pahrump
painesville
palatine
palembang
palestine
palisades park
palm bay
palm beach
palm beach gardens
palm city
palm coast
palm desert
palm harbor
palm river clair mel
palm springs
palm valley
palmdale
palmer
palmetto bay
palo alto
palo pinto
palos hills
pamlico
pampa
panama city
panjin
panola
papillion
paradise
paragould
paramount
paramus
paris
park
park forest
park ridge
park slope
park view
parkchester
parke
parker
parkersburg
parkland
parkside
parkville
parkwood manor
parlier
parma
parma heights
parmer
parole
parsippany
pasadena
pascagoula
pasco
paso robles
pasquotank
passaic
pataskala
paterson
patillas
patna
patrick
patterson
paulding
pawnee
pawtucket
payette
payne
payson
peabody
peach
peachtree city
peachtree corners
pearl
pearl city
pearl river
pearland
pecan grove
pecos
peekskill
pekanbaru
pekin
pelham
pembina
pembroke pines
pemiscot
pend oreille
pender
pendleton
penn hills
pennington
pennsauken
pennsport
penobscot
pensacola
penuelas
peoria
pepin
perkins
perquimans
perris
perry
perry hall
perrysburg
pershing
person
perth
perth amboy
peshawar
pest
petaluma
petersburg
petroleum
pettis
petworth
pflugerville
pharr
phelps
phenix city
philadelphia
phillips
phnom penh
phoenix
phoenixville
piatt
pickaway
pickens
pickerington
pickett
picnic point north lynnwood
pico rivera
pierce
pike
pikesville
pikine
pima
pimpri
pimpri chinchwad
pinal
pine
pine bluff
pine hills
pinecrest
pinehurst
pinellas
pinellas park
pinewood
pinole
pipestone
piqua
piscataquis
piscataway
pitkin
pitt
pittsburg
pittsburgh
pittsfield
pittsylvania
piute
placentia
placer
plainfield
plainview
plainville
plano
plant city
plantation
plaquemines
platte
plattsburgh
pleasant grove
pleasant hill
pleasant plains
pleasant prairie
pleasanton
pleasants
pleasantville
pleasure ridge park
plum
plumas
plymouth
pocahontas
pocatello
poinciana
poinsett
point breeze
point pleasant
pointe coupee
pointe noire
polk
pomona
pompano beach
ponca city
ponce
pondera
ponte vedra beach
pontiac
pontotoc
pooler
pope
poplar bluff
poquoson
port angeles
port arthur
port au prince
port charlotte
port chester
port harcourt
port hueneme
port huron
port orange
port richmond
port saint lucie
port washington
portage
portage park
porter
porterville
portland
porto alegre
portsmouth
portsmouth heights
posey
post falls
potomac
pottawatomie
pottawattamie
potter
pottstown
poughkeepsie
poway
powder river
powell
power
poweshiek
powhatan
prague
prairie
prairie village
prairieville
pratt
prattville
prayagraj
preble
prentiss
prescott
prescott valley
presidio
presque isle
preston
pretoria
price
prichard
prince edward
prince george
prince george s
prince of wales hyder
prince william
princeton
prior lake
prospect heights
prosper
providence
provo
prowers
prunedale
pudong
puebla
pueblo
pueblo west
pulaski
pullman
pune
punta gorda
punta gorda isles
pushmataha
putian
putnam
putuo
puxi
puyallup
puyang
pyongyang
qingdao
qingpu
qingyang
qingyuan
qinzhou
quanzhou
quay
quebradillas
queen anne s
queen creek
queens
queens village
queensbury
quetta
quezon city
quincy
quitman
quito
qujing
ra s bayrut
rabat
rabun
racine
radcliff
radford
radnor
rahway
rains
raipur
rajkot
raleigh
ralls
ramona
ramsey
ranchi
rancho cordova
rancho cucamonga
rancho mirage
rancho palos verdes
rancho penasquitos
rancho san diego
rancho santa margarita
randall
randallstown
randolph
rangpur
rankin
ransom
rapid city
rapides
rappahannock
rasapudipalem
ravalli
rawalpindi
rawlins
raymore
raytown
reading
reagan
real
recife
red lake
red river
red willow
red wing
redan
redding
redford
redland
redlands
redmond
redondo beach
redwood
redwood city
reedley
reeves
refugio
rego park
reisterstown
reno
rensselaer
renton
renville
republic
reseda
reston
revere
rexburg
reynolds
reynoldsburg
rhawnhurst
rhea
rialto
rice
rich
richardson
richfield
richland
richmond
richmond hill
richmond west
ridgecrest
ridgeland
ridgewood
riley
rincon
ringgold
rio arriba
rio blanco
rio de janeiro
rio grande
rio linda
rio rancho
rio rico
ripley
ripon
ritchie
rittenhouse
river falls
riverbank
riverdale
riverside
riverton
riverview
riviera beach
riyadh
roane
roanoke
roanoke rapids
roberts
robertson
robeson
rochester
rochester hills
rock
rock hill
rock island
rock springs
rockbridge
rockcastle
rockdale
rockford
rockingham
rockland
rockledge
rocklin
rockville
rockville centre
rockwall
rocky mount
rocky river
roger mills
rogers
rogers park
rohnert park
rolette
rolla
rolling meadows
rome
romeoville
romulus
ronkonkoma
rooks
roosevelt
rosamond
roscommon
rose hill
rose island
roseau
rosebud
roseburg
rosedale
roselle
rosemead
rosemont
rosemount
rosenberg
roseville
roslindale
ross
rossville
rostov on don
roswell
rota
rotterdam
round lake
round lake beach
round rock
routt
rowan
rowland heights
rowlett
roxbury crossing
roy
royal oak
royal palm beach
rubidoux
runnels
rush
rusk
ruskin
russell
russellville
ruston
rutherford
rutland
rye
sabana grande
sabine
sachse
saco
sacramento
sadr city
safety harbor
sagadahoc
saginaw
saginaw township north
saguache
sahuarita
saigon
saint andrews
saint charles
saint clair shores
saint cloud
saint george
saint joseph
saint louis park
saint matthews
saint michael
saint paul
saint peters
saint petersburg
saipan
saitama
salem
salina
salinas
saline
salisbury
salmon creek
salt lake
salt lake city
saluda
salvador
samara
sammamish
sampson
san angelo
san antonio
san augustine
san benito
san bernardino
san bruno
san carlos
san carlos park
san clemente
san diego
san dimas
san fernando
san francisco
san gabriel
san german
san jacinto
san joaquin
san jose
san juan
san juan capistrano
san leandro
san lorenzo
san luis
san luis obispo
san marcos
san mateo
san miguel
san pablo
san patricio
san pedro
san rafael
san ramon
san saba
san sebastian
san tan valley
sanaa
sanborn
sand springs
sandalfoot cove
sanders
sandoval
sandusky
sandy
sandy hills
sandy springs
sanford
sangamon
sanger
sanilac
sanpete
santa ana
santa barbara
santa clara
santa clarita
santa cruz
santa cruz de la sierra
santa fe
santa fe springs
santa isabel
santa maria
santa monica
santa paula
santa rosa
santa rosa beach
santee
santiago
santiago de los caballeros
santiago de queretaro
santo domingo
santurce
sanya
sao paulo
sapporo
sapulpa
sarasota
saratoga
saratoga springs
sargent
sarpy
sartell
saugus
sauk
saunders
savage
savannah
sawtelle
sawyer
sayreville
sayreville junction
sayville
scaggsville
scarsdale
schaumburg
schenectady
schererville
schertz
schleicher
schley
schofield barracks
schofield wheeler
schoharie
schoolcraft
schuyler
schuylkill
scioto
scotch plains
scotland
scott
scotts bluff
scottsdale
scranton
screven
scurry
seabrook
seaford
seagoville
seal beach
searcy
seaside
seatac
seattle
sebastian
secaucus
security widefield
sedalia
sedgwick
sedona
seguin
selden
selma
semarang
seminole
sendai
seneca
seoul
sequatchie
sequoyah
setauket east setauket
seven oaks
severn
severna park
sevier
sevierville
seward
sewell
seymour
shackelford
shafter
shaker heights
shakopee
shanghai
shangqiu
shangrao
shannon
shantou
shaoguan
shaoxing
sharjah
sharkey
sharp
shasta
shaw
shawano
shawnee
sheboygan
sheepshead bay
shelby
shelbyville
shelton
shenandoah
shenyang
shenzhen
sherburne
sheridan
sherman
sherman oaks
sherrelwood
sherwood
shiawassee
shijiazhuang
shiraz
shirley
shivaji nagar
shively
shiyan
shoreline
shoreview
shorewood
short pump
shoshone
shreveport
shrewsbury
shubra al khaymah
shymkent
sibley
sicklerville
sidney
sierra
sierra vista
sikeston
siloam springs
silver bow
silver firs
silver lake
silver spring
silverdale
simi valley
simpson
simpsonville
sinaloa
singapore
sioux
sioux city
sioux falls
siskiyou
sitka
sitka city and
skagit
skagway
skamania
skokie
slidell
slope
smith
smithfield
smithtown
smyrna
smyth
snellville
snohomish
snyder
socastee
socorro
socorro mission number colonia
sofia
sokoto
solano
soledad
solon
somerset
somerton
somervell
somerville
songjiang
sonoma
sonora
south bel air
south bend
south boston
south bradenton
south burlington
south chicago
south el monte
south elgin
south euclid
south fulton
south gate
south hadley
south hill
south holland
south houston
south jordan
south jordan heights
south kingstown
south lake tahoe
south laurel
south lawndale
south miami heights
south milwaukee
south ogden
south old bridge
south orange
south ozone park
south pasadena
south peabody
south plainfield
south portland
south portland gardens
south riding
south river
south saint paul
south salt lake
south san francisco
south san jose hills
south shore
south suffolk
south tangerang
south valley
south vineland
south whittier
south windsor
south yuba city
southampton
southaven
southbridge
southbury
southchase
southeast fairbanks
southfield
southgate
southglenn
southington
southlake
southwest waterfront
soweto
spalding
spanaway
spanish fork
spanish lake
spanish springs
sparks
sparta
spartanburg
spencer
spink
spokane
spokane valley
spotsylvania
spring
spring hill
spring valley
springboro
springdale
springfield
springfield gardens
springville
srinagar
st  bernard
st  charles
st  clair
st  croix
st  croix island
st  francis
st  francois
st  helena
st  james
st  john island
st  john the baptist
st  johns
st  joseph
st  landry
st  lawrence
st  louis
st  lucie
st  martin
st  mary
st  mary s
st  tammany
st  thomas island
st charles
st johns
st louis
st marys
st petersburg
stafford
stallings
stamford
stanislaus
stanley
stanly
stanton
stark
starke
starkville
starr
state college
staten island
statesboro
statesville
staunton
ste  genevieve
stearns
steele
stephens
stephenson
stephenville
sterling
sterling heights
steuben
steubenville
stevens
stevens point
stevenson ranch
stewart
stillwater
stockbridge
stockholm
stockton
stoddard
stokes
stone
stonecrest
stonegate
stoneham
stonewall
storey
storrs
story
stoughton
stow
strafford
stratford
strawberry mansion
streamwood
streetsboro
strongsville
stuart
studio city
stutsman
sublette
sudbury
sudley
suffolk
sugar hill
sugar land
suisun
suitland
suitland silver hill
sullivan
sully
sulphur
sulphur springs
summerlin south
summers
summerville
summit
sumner
sumter
sun city
sun city center
sun city west
sun prairie
sun valley
sunflower
sunland
sunland park
sunny isles beach
sunnyside
sunnyvale
sunrise
sunrise manor
sunset
sunset park
superior
suqian
surabaya
surat
surprise
surry
susanville
susquehanna
sussex
sutter
sutton
suwanee
suwannee
suwon
suzhou
swain
swains island
swansea
sweet grass
sweetwater
swift
swisher
switzerland
sycamore
sydney
sylmar
sylvania
syosset
syracuse
tabriz
tacoma
tacony
taguig
tahlequah
tai an
taichung
tainan
taipei
taiyuan
taizhou
takoma park
talbot
taliaferro
talladega
tallahassee
tallahatchie
tallapoosa
tallmadge
tama
tamarac
tamiami
tampa
taney
tangerang
tangier
tangipahoa
tangshan
tanque verde
taos
tarpon springs
tarrant
tashkent
tate
tattnall
taunton
tavares
taylor
taylors
taylorsville
tazewell
tbilisi
teaneck
tegucigalpa
tehama
tehran
telfair
teller
temecula
tempe
tempe junction
temple
temple city
temple terrace
teni
tensas
terrace heights
terre haute
terrebonne
terrell
terry
terrytown
teton
tewksbury
texarkana
texas
texas city
thane
thayer
the acreage
the bronx
the colony
the crossings
the dalles
the hammocks
the trails of frisco
the villages
the woodlands
thomas
thomasville
thornton
thousand oaks
three lakes
throckmorton
throgs neck
thurston
tianjin
tianshui
tiffin
tift
tifton
tigard
tijuana
tillamook
tillman
tillmans corner
times square
tinian
tinley park
tinton falls
tioga
tippah
tippecanoe
tipton
tiruchirappalli
tirunelveli
tishomingo
titus
titusville
toa alta
toa baja
todd
tokyo
toledo
tolland
tom green
tompkins
toms river
tooele
toole
toombs
topeka
toronto
torrance
torrington
touba
town n country
towner
towns
towson
tracy
traill
transylvania
traverse
traverse city
travis
treasure
trego
tremont
trempealeau
trenton
treutlen
tri cities
trigg
trimble
trinity
tripoli
tripp
trotwood
troup
trousdale
troutdale
troy
truckee
trujillo
trujillo alto
trumbull
trussville
tualatin
tuckahoe
tucker
tucson
tujunga
tukwila
tulare
tullahoma
tulsa
tumwater
tunica
tuolumne
tupelo
turlock
turner
tuscaloosa
tuscarawas
tuscola
tustin
tustin legacy
twentynine palms
twiggs
twin falls
twinsburg
tyler
tyrrell
tysons
uc irvine
uinta
uintah
ukiah
ulsan
ulster
umatilla
unicoi
union
union city
union hill novelty hill
uniondale
unionport
universal city
university
university city
university heights
university of texas
university park
university place
upland
upper alton
upper arlington
upper saint clair
upper west side
upshur
upson
upton
uptown
urbana
urbandale
urumqi
utah
utica
utuado
uvalde
vacaville
vadodara
val verde
valdosta
valencia
valinda
vallejo
valley
valley glen
valley station
valley stream
valparaiso
valrico
van buren
van nest
van nuys
van wert
van zandt
vance
vancouver
vandalia
vanderburgh
varanasi
vega alta
vega baja
venango
venice
ventura
vermilion
vermillion
vermont square
vernon
vernon hills
vero beach
vero beach south
vestal
vestavia hills
vicksburg
victoria
victorville
vienna
vieques
vigo
vijayawada
vilas
villa park
villalba
vincennes
vincent
vincentown
vineland
vineyard
vinton
virar
virginia beach
visakhapatnam
visalia
visitacion valley
vista
volgograd
volusia
voronezh
wabash
wabasha
wabaunsee
waco
wade hampton
wadena
wadsworth
wagoner
wahiawa
wahiawa whitmore
wahkiakum
waiau pacific palisades
waikiki
wailuku
waipahu
wake
wake forest
wakefield
wakulla
waldo
waldorf
walker
walla walla
wallace
waller
wallingford
wallingford center
wallowa
walnut
walnut creek
walnut park
walsh
walthall
waltham
walton
walworth
wantagh
wanzhou
wapello
ward
ware
warner robins
warren
warren township
warrensburg
warrick
warsaw
warwick
wasatch
wasco
waseca
washakie
washburn
washington
washington heights
washita
washoe
washougal
washtenaw
watauga
waterbury
waterford
waterloo
watertown
waterville
watonwan
watsonville
waukee
waukegan
waukesha
waupaca
wausau
waushara
wauwatosa
waverly
waxahachie
waycross
wayne
waynesboro
weakley
weatherford
webb
weber
webster
webster groves
weifang
weinan
weirton
weirton heights
wekiwa springs
weld
wellesley
wellington
wells
wenatchee
wentzville
wenzhou
weslaco
wesley chapel
west albany
west allis
west and east lealman
west babylon
west baton rouge
west bend
west bloomfield township
west carroll
west carson
west chester
west chicago
west columbia
west coon rapids
west covina
west des moines
west elkridge
west elsdon
west englewood
west falls church
west fargo
west feliciana
west garfield park
west gulfport
west hartford
west haven
west hempstead
west hills
west hollywood
west islip
west jordan
west lafayette
west lake sammamish
west lake stevens
west lawn
west linn
west little river
west lynchburg
west melbourne
west memphis
west mifflin
west milford
west new york
west oak lane
west odessa
west orange
west palm beach
west park
west pensacola
west puente valley
west raleigh
west ridge
west roxbury
west sacramento
west saint paul
west scarborough
west seneca
west springfield
west torrington
west town
west university place
west valley city
west village
west warwick
west whittier los nietos
westbrook
westbury
westchase
westchester
westerly
western district
westerville
westfield
westford
westlake
westland
westminster
westmont
westmoreland
weston
westpark
westport
wethersfield
wetzel
wexford
weymouth
wharton
whatcom
wheat ridge
wheatland
wheaton
wheeler
wheeling
white
white bear lake
white oak
white pine
white plains
white settlement
whitehall
whitehall township
whiteside
whitestone
whitfield
whitley
whitman
whitney
whittier
wibaux
wichita
wichita falls
wicomico
wilbarger
wilcox
wildomar
wildwood
wilkes
wilkes barre
wilkin
wilkinsburg
wilkinson
will
willacy
williams
williamsburg
williamson
williamsport
williamstown
willimantic
willingboro
williston
willmar
willoughby
willow grove
willowbrook
wilmette
wilmington
wilmington island
wilson
wilsonville
wilton
winchester
winder
windham
windsor
winkler
winn
winnebago
winneshiek
winnetka
winona
winston
winston salem
winter garden
winter gardens
winter haven
winter park
winter springs
winthrop
wirt
wisconsin rapids
wise
wissinoming
woburn
wolcott
wolf trap
wolfe
wood
woodbridge
woodburn
woodbury
woodford
woodhaven
woodland
woodland hills
woodlawn
woodmere
woodridge
woodrow
woodruff
woods
woodside
woodson
woodstock
woodward
woonsocket
wooster
worcester
worth
wrangell city and
wright
wuhan
wuhu
wuwei
wuxi
wuzhong
wyandot
wyandotte
wyckoff
wylie
wyoming
wythe
xenia
xi an
xiamen
xiangyang
xianyang
xining
xinxiang
xinyang
xuchang
xuhui
xuzhou
yabucoa
yadkin
yakima
yakutat city and
yalobusha
yamhill
yancey
yancheng
yangjiang
yangon
yangpu
yangzhou
yankton
yantai
yaounde
yarmouth
yates
yauco
yavapai
yazoo
yekaterinburg
yell
yellow medicine
yellowstone
yerevan
yichang
yichun
yinchuan
yiwu
yixing
yoakum
yokohama
yolo
yongzhou
yonkers
yorba linda
york
yorkville
young
youngstown
ypsilanti
yuba
yuba city
yucaipa
yucca valley
yukon
yukon koyukuk
yulin
yuma
yunfu
zacatecas
zachary
zamboanga
zanesville
zapata
zapopan
zavala
zhangjiagang
zhanjiang
zhaoqing
zhengzhou
zhongshan
zhongwei
zhu cheng city
zhuhai
zhuzhou
zibo
ziebach
zigong
zion
zionsville
zunyi
"""#
}
