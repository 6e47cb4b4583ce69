// swift-format-ignore-file
// Made by generate.sh from cues.tsv; edit that and run the script again.
extension Tables {
  /// Words that tell by their company: titles, relations, heads, codes.
  static let cues: StaticString = #"""
&	personprep	
4th of july	holiday	
7 eleven	brand	
99 ranch	brand	
@	placeprep	
a	function	
a p	keep	
a1c	keep	
aa	keep	
aa	orghead	
aaron beck	term	
aba	keep	
abas	keep	
abbey	orghead	
abbey	stronghead	
abc	keep	
abilify	drug	
abilify	keep	
abnormal involuntary movement scale	term	
abogada	keep	
abogada	title	
abogado	keep	
abogado	title	
about	function	
about	personprep	
above	function	
abraham maslow	term	
abril	month	4
abuela	relation	
abuela	title	
abuelita	relation	
abuelo	relation	
abuelo	title	
abuse	generic	
abused	verb	
abuser	relation	
abuses	verb	
ac	keep	
aca	keep	
academy	schoolhead	
academy	stronghead	
acamprosate	drug	
acamprosate	keep	
acc	idcue	ACCOUNT
acceptance and commitment	term	
accepted	verb	
accepts	keep	
accepts	verb	
account	idcue	ACCOUNT
accounting	generic	
acct	idcue	ACCOUNT
accused	verb	
accuses	verb	
ace	keep	
ace	measure	
ace hardware	brand	
acesq	keep	
acetaminophen	drug	
acetaminophen	keep	
acq	keep	
across	function	
acsw	credential	
acute	generic	
ada	keep	
add	keep	
adderall	drug	
adderall	keep	
addison s	term	
addison s disease	term	
adhd	keep	
adherence	keep	
adherent	keep	
adi	keep	
adjudicated	keep	
adjudication	keep	
adjuster	relation	
adl	keep	
adler	eponym	
adlerian	term	
adls	keep	
adm	keep	
admin	keep	
administered	verb	
administers	verb	
admit	datecue	
admited	verb	
admits	verb	
admitted	datecue	
admitted	speech	
admitted	verb	
adolescent	role	
adolescent substance screen	term	
adopted	personprep	
adopted	verb	
adopts	verb	
ados	keep	
adult	generic	
adults	generic	
adventhealth	brand	
adverse childhood	term	
adverse childhood experiences count	term	
advil	drug	
advil	keep	
advocate	relation	
aetna	term	
affectively	keep	
afghan	keep	
afghanistan	keep	
aflac	brand	
africa	keep	
african	keep	
afro	keep	
after	datecue	
after	function	
after	generic	
again	function	
against	function	
against	personprep	
age appropriate	keep	
agency	orghead	
agent	relation	
ages and stages	term	
aggression	keep	
aggressive	keep	
agnostic	keep	
agoraphobia	keep	
agosto	month	8
agreed	speech	
agreed	verb	
agrees	verb	
ah	keep	
aid	idcue	DEVICE_ID
aid	keep	
aid	measure	
aide	relation	
aids	idcue	DEVICE_ID
aims	keep	
aims	measure	
air force	brand	
airlines	employerhead	
airport	placehead	
ak	stateabbr	
aka	naming	
akathisia	keep	
al	stateabbr	
al anon	keep	
al anon	term	
alabama	state	
alan marlatt	term	
alaska	state	
albanian	keep	
albert ellis	term	
albertsons	brand	
albuterol	drug	
albuterol	keep	
alcohol use disorders identification test	term	
alcoholics anonymous	term	
aldi	brand	
aleve	drug	
aleve	keep	
alexander technique	term	
alexithymia	keep	
alfred adler	term	
algeria	keep	
algerian	keep	
alias	naming	
alien	idcue	OTHER_ID
all	function	
all saints day	holiday	
allah	keep	
alley	street	
alley	strongstreet	
alliance	orghead	
allstate	brand	
alma	keep	
alogia	keep	
along	function	
alprazolam	drug	
alprazolam	keep	
already	function	
als	keep	
also	function	
alternative	generic	
although	function	
always	function	
aly	street	
alzheimer s	term	
alzheimer s disease	term	
alzheimers	term	
am	function	
am	keep	
ama	keep	
amazon	brand	
ambetter	term	
ambien	drug	
ambien	keep	
ambivalence	keep	
ambivalent	keep	
ame	religion	
america	keep	
american	keep	
american airlines	brand	
american legion	brand	
americorps	brand	
amerigroup	term	
amex	idcue	ACCOUNT
amft	credential	
amharic	keep	
amiga	relation	
amigo	relation	
amitriptyline	drug	
amitriptyline	keep	
amlodipine	drug	
amlodipine	keep	
among	function	
amphetamine	drug	
amphetamine	keep	
amtrak	brand	
an	function	
anafranil	drug	
anafranil	keep	
and	function	
and	personprep	
android	keep	
anergia	keep	
angelman syndrome	term	
anger	generic	
anglican	religion	
anhedonia	keep	
anhedonic	keep	
animo	keep	
annual	generic	
another	function	
another	generic	
ansiedad	keep	
answered	speech	
antabuse	drug	
antabuse	keep	
anthem	term	
antisocial	keep	
anxiety	measure	
any	function	
apartments	employerhead	
apartments	placehead	
apcc	credential	
apetito	keep	
apgar	term	
apologized	speech	
apologized	verb	
apologizes	verb	
apothecary	facilityhead	
app	idcue	OTHER_ID
appeared	verb	
appears	verb	
apple store	brand	
applebee s	brand	
applebees	brand	
applicant	role	
application	idcue	OTHER_ID
appointment	datecue	
approved	verb	
approves	verb	
approx	keep	
appt	datecue	
appt	keep	
appts	keep	
apr	month	4
april	month	4
april fools day	holiday	
aprn	credential	
aprn	keep	
aps	keep	
apt	placehead	
apts	placehead	
aquarium	placehead	
ar	stateabbr	
arabic	keep	
arby s	brand	
arbys	brand	
are	function	
are	verb	
arena	placehead	
argentina	keep	
argentine	keep	
argentinian	keep	
argued	personprep	
argued	verb	
argues	verb	
aricept	drug	
aricept	keep	
aripiprazole	drug	
aripiprazole	keep	
aristada	drug	
aristada	keep	
arizona	state	
arkansas	state	
armenian	keep	
armodafinil	drug	
armodafinil	keep	
arnp	credential	
around	function	
around	placeprep	
arrested	verb	
arrests	verb	
arrived	speech	
arrived	verb	
arrives	verb	
art	generic	
artane	drug	
artane	keep	
as	datecue	
as	function	
asam	keep	
asap	keep	
ascension	brand	
asd	keep	
asenapine	drug	
asenapine	keep	
ash wednesday	holiday	
ashwagandha	drug	
ashwagandha	keep	
asia	keep	
asian	keep	
ask	personprep	
ask suicide screening questions	term	
asked	personprep	
asked	speech	
asked	verb	
asks	personprep	
asks	speech	
asks	verb	
aspd	keep	
asperger s	term	
asperger syndrome	term	
aspergers	term	
aspirin	drug	
aspirin	keep	
asq	keep	
asq	measure	
asrs	keep	
asrs	measure	
assailant	relation	
assembly of god	brand	
assessed	verb	
assesses	verb	
assist	eponym	
assisted	generic	
assoc	keep	
assoc	orghead	
associates	facilityhead	
association	orghead	
asst	keep	
asthma	keep	
asylum	facilityhead	
at	function	
at	personprep	
at	placeprep	
at t	brand	
atarax	drug	
atarax	keep	
ate	speech	
ate	verb	
atenolol	drug	
atenolol	keep	
atheist	keep	
athena	keep	
ativan	drug	
ativan	keep	
atomoxetine	drug	
atomoxetine	keep	
atorvastatin	drug	
atorvastatin	keep	
atr	keep	
attacked	verb	
attacks	verb	
attempted	verb	
attempts	verb	
attended	verb	
attendees	unit	
attends	verb	
attn	naming	
attorney	relation	
attorney	title	
atty	title	
aud	keep	
audio	keep	
audit	eponym	
audit	keep	
audit	measure	
auditc	keep	
aug	month	8
augment	keep	
augmentation	keep	
august	month	8
aunt	relation	
aunt	title	
auntie	relation	
auntie	title	
austedo	drug	
austedo	keep	
australia	keep	
australian	keep	
auth	idcue	AUTH_ID
auth#	idcue	AUTH_ID
author	role	
authorisation	idcue	AUTH_ID
authorization	idcue	AUTH_ID
auto	employerhead	
auto	generic	
automotive	employerhead	
autopay	keep	
autozone	brand	
autumn	season	
auvelity	drug	
auvelity	keep	
av	street	
ave	street	
ave	strongstreet	
avenida	street	
avenida	strongstreet	
avenue	street	
avenue	strongstreet	
avg	keep	
avh	keep	
avoid	personprep	
avoidant	keep	
avoided	personprep	
avoided	verb	
avoids	personprep	
avoids	verb	
away	function	
az	stateabbr	
azstarys	drug	
azstarys	keep	
b f skinner	term	
babcia	relation	
babinski	term	
baby	relation	
babysited	verb	
babysits	personprep	
babysits	verb	
babysitter	relation	
bac	keep	
back	function	
back	generic	
baclofen	drug	
baclofen	keep	
badge	idcue	OTHER_ID
bai	keep	
bai	measure	
bakery	employerhead	
bakery	stronghead	
bal	keep	
ballpark	placehead	
bam	keep	
bam	measure	
bandmate	relation	
bangladesh	keep	
bangladeshi	keep	
bank	idcue	ACCOUNT
bank	orghead	
bank of america	brand	
banner health	brand	
baptist	religion	
bar	employerhead	
barber	relation	
barbershop	employerhead	
barista	worksat	
barkley	eponym	
barn	placehead	
barratt	term	
barrett s	term	
barrio	placehead	
bars	keep	
basc	keep	
basilica	orghead	
basilica	stronghead	
basque	keep	
bass pro	brand	
bath  body works	brand	
bathed	verb	
bathes	verb	
battelle	term	
bawled	verb	
bay	placehead	
bayley	eponym	
bayou	placeopener	
bbq	employerhead	
bcaba	credential	
bcba	credential	
bcba	keep	
bd	keep	
bdi	keep	
bdi	measure	
be	function	
beach	placehead	
beacon	term	
beat	personprep	
beats	personprep	
beauty	generic	
became	verb	
because	function	
beck	eponym	
beck anxiety inventory	term	
beck depression inventory	term	
beck depression inventory ii	term	
beck hopelessness	term	
beck hopelessness scale	term	
beck model	term	
beck scale	term	
becomed	verb	
becomes	verb	
been	function	
beer	unit	
beers	unit	
before	datecue	
before	function	
before	generic	
began	datecue	
began	verb	
begined	verb	
beginned	verb	
begins	datecue	
begins	verb	
behavior	generic	
behavioral	facilityhead	
behavioral	generic	
behavioral activation	term	
behind	function	
behind	placeprep	
being	function	
believed	verb	
believes	verb	
bell	eponym	
bell s palsy	term	
below	function	
belsomra	drug	
belsomra	keep	
benadryl	drug	
benadryl	keep	
bend	street	
bender gestalt	term	
beneficiary	idcue	MEMBER_ID
beneficiary	role	
bengali	keep	
benson relaxation	term	
bent	verb	
benzo	keep	
benztropine	drug	
benztropine	keep	
berg	eponym	
beside	placeprep	
bessel van der kolk	term	
best buy	brand	
best western	brand	
bestie	relation	
betterhelp	keep	
between	datecue	
between	function	
between	personprep	
between	placeprep	
beyond	function	
bf	relation	
bf skinner	term	
bff	relation	
bh	keep	
bhrs	keep	
bhs	keep	
bibi	relation	
bible	keep	
bid	keep	
bid	unit	
bien	keep	
big	generic	
big brothers big sisters	brand	
big lots	brand	
big y	brand	
biked	verb	
bikes	verb	
bil	relation	
bims	keep	
biofeedback	keep	
biopsychosocial	keep	
bip	keep	
bipolar	keep	
bird	relation	
birp	keep	
bishop	title	
bistro	employerhead	
bistro	stronghead	
bit	personprep	
bit	speech	
bit	verb	
bited	verb	
bites	verb	
biwk	keep	
bj s wholesale	brand	
black friday	holiday	
blamed	personprep	
blamed	verb	
blames	personprep	
blames	verb	
bldg	placehead	
bled	verb	
blended	keep	
blew	verb	
blood	generic	
blue cross	term	
blue cross blue shield	term	
blue shield	term	
bluff	placehead	
bluffs	placehead	
blvd	street	
blvd	strongstreet	
bmi	keep	
boarding	generic	
bocs	keep	
bocs	measure	
body	employerhead	
body	generic	
boeing	brand	
bojangles	brand	
bolivia	keep	
book	generic	
booking	idcue	OTHER_ID
borderline	keep	
borderline symptom list	term	
born	datecue	
borough	county	
borrowed	verb	
borrows	verb	
bosnian	keep	
boss	relation	
boss	worksat	
boston	eponym	
boston naming	term	
both	function	
bottles	unit	
bought	speech	
bought	verb	
boulevard	street	
boulevard	strongstreet	
boutique	employerhead	
bowen	eponym	
bowenian	term	
box breathing	term	
boxing day	holiday	
boy scouts	brand	
boyfriend	relation	
boys  girls club	brand	
boys and girls club	brand	
bp	keep	
bpd	keep	
bpm	unit	
bprs	keep	
bprs	measure	
braden	eponym	
branch	generic	
brazil	keep	
brazilian	keep	
breaked	verb	
breaks	verb	
brene brown	term	
brewery	employerhead	
brewery	stronghead	
brexpiprazole	drug	
brexpiprazole	keep	
bridge	placehead	
brief	eponym	
brief addiction monitor	term	
brief psychiatric	term	
brigance	eponym	
bringed	verb	
brings	verb	
british	keep	
brixadi	drug	
brixadi	keep	
bro	relation	
broca s	term	
broke	verb	
bros	employerhead	
brother	relation	
brother	title	
brothers	employerhead	
brought	speech	
brought	verb	
brown	eponym	
brown stanley	term	
bruh	relation	
bruxism	keep	
bsl	keep	
bsl	measure	
bsw	keep	
btw	keep	
buc ee s	brand	
buddhist	keep	
buffalo wild wings	brand	
builded	verb	
building	placehead	
builds	verb	
built	verb	
bulgarian	keep	
bullied	verb	
bullies	verb	
bully	relation	
bumble	keep	
bun	keep	
bunkmate	relation	
bunny	relation	
buprenorphine	drug	
buprenorphine	keep	
bupropion	drug	
bupropion	keep	
bureau	orghead	
burger	employerhead	
burger king	brand	
burgers	employerhead	
burlington	brand	
burma	keep	
burmese	keep	
burned	verb	
burns	eponym	
burns	verb	
business	generic	
buspar	drug	
buspar	keep	
buspirone	drug	
buspirone	keep	
but	function	
butte	placehead	
buyed	verb	
buys	verb	
by	datecue	
by	function	
by	personprep	
by	placeprep	
c ssrs	keep	
ca	stateabbr	
caars	keep	
caars	measure	
cabela s	brand	
cabin	placehead	
cad	idcue	OTHER_ID
cadc	credential	
cadci	keep	
cafas	keep	
cafe	employerhead	
cafe	placeopener	
cafe	stronghead	
cage	eponym	
cage	keep	
cage	measure	
cage adapted for drugs	term	
cage aid	term	
cal	unit	
california	state	
call	generic	
call	idcue	PHONE
call	personprep	
callback	idcue	PHONE
calle	street	
calle	strongstreet	
called	datecue	
called	naming	
called	personprep	
called	speech	
called	verb	
caller	role	
calls	personprep	
calls	speech	
calls	verb	
calocus	keep	
calories	unit	
calvary	religion	
calvary chapel	brand	
cambodia	keep	
cambodian	keep	
came	speech	
came	verb	
cameroon	keep	
camino	street	
camp	placeopener	
campground	placehead	
campral	drug	
campral	keep	
campsite	placehead	
campus	schoolhead	
can	function	
can	modal	
canada	keep	
canadian	keep	
canc	keep	
canceled	verb	
cancels	verb	
cancer	generic	
cannabis	keep	
cannery	employerhead	
cannery	stronghead	
cans	keep	
cantina	employerhead	
cantonese	keep	
canyon	placehead	
cap	unit	
cape	placeopener	
capgras	term	
capital	employerhead	
capital one	brand	
caplyta	drug	
caplyta	keep	
caps	keep	
caps	measure	
caps	unit	
capsule	unit	
capt	title	
captain	title	
car	generic	
car	idcue	PLATE
carbamazepine	drug	
carbamazepine	keep	
carbidopa	drug	
carbidopa	keep	
carc	keep	
card	idcue	ACCOUNT
cardinal health	brand	
cardio	keep	
cardiology	facilityhead	
care	facilityhead	
care	generic	
carefirst	term	
caregiver	relation	
carelon	term	
caresource	term	
caretaker	relation	
cargill	brand	
cariprazine	drug	
cariprazine	keep	
carl jung	term	
carl rogers	term	
carl s jr	brand	
carried	verb	
carries	verb	
casa	placeopener	
case	idcue	OTHER_ID
caseii	keep	
caseworker	relation	
casey s	brand	
cashapp	idcue	HANDLE
cashier	worksat	
casino	employerhead	
casino	placehead	
casual	generic	
cat	keep	
cat	relation	
catalan	keep	
catapres	drug	
catapres	keep	
catastrophize	keep	
catastrophizing	keep	
catering	employerhead	
caterpillar	brand	
cathedral	orghead	
cathedral	stronghead	
catholic	religion	
catholic charities	brand	
caucasian	keep	
caught	verb	
cause	idcue	OTHER_ID
causeway	street	
cbc	keep	
cbcl	keep	
cbcl	measure	
cbd	keep	
cbt	keep	
cc	naming	
cc	personprep	
ccaps	keep	
ccaps 34	keep	
ccbhc	keep	
ccdp	keep	
ccs	credential	
cctp	keep	
cdc	keep	
cdi	keep	
cdi	measure	
cdl	idcue	LICENSE
cdp	keep	
cdt	keep	
cedars sinai	brand	
celebrate recovery	term	
celebrated	verb	
celebrates	verb	
celexa	drug	
celexa	keep	
cell	idcue	PHONE
cellmate	relation	
cemetery	placehead	
centene	term	
center	facilityhead	
center	generic	
central	generic	
central	schoolhead	
centre	facilityhead	
cerebral	keep	
cerner	keep	
cerro	placeopener	
cert	idcue	OTHER_ID
certificate	idcue	LICENSE
certification	idcue	AUTH_ID
ces	measure	
ces d	measure	
cesd	measure	
cetirizine	drug	
cetirizine	keep	
cg	keep	
cgi	keep	
cgi	measure	
cgis	keep	
cgm	idcue	DEVICE_ID
champva	term	
chantix	drug	
chantix	keep	
chanukah	holiday	
chapel	orghead	
chapel	stronghead	
chaplain	title	
chapter	orghead	
charcot	term	
charged	verb	
charges	verb	
chart	idcue	MRN
charter	generic	
charter	schoolhead	
chase bank	brand	
chat	keep	
chat	measure	
cheated	verb	
cheats	verb	
check	idcue	OTHER_ID
check the facts	term	
checked	verb	
checking	idcue	ACCOUNT
checks	verb	
chef	relation	
cheque	idcue	OTHER_ID
cherokee	keep	
chez	placeopener	
chf	keep	
chicana	keep	
chicano	keep	
chick fil a	brand	
chicken	employerhead	
child	generic	
child	relation	
child	role	
child anxiety screen	term	
child y bocs	term	
childcare	schoolhead	
childcare	stronghead	
children	generic	
children	unit	
chile	keep	
chilean	keep	
chili s	brand	
china	keep	
chinese	keep	
chinese new year	holiday	
chipotle	brand	
chiropractic	facilityhead	
chlordiazepoxide	drug	
chlordiazepoxide	keep	
chlorpromazine	drug	
chlorpromazine	keep	
choosed	verb	
chooses	verb	
chose	verb	
christian	religion	
christmas	holiday	
christmas day	holiday	
christmas eve	holiday	
church	generic	
church	orghead	
church	placehead	
church	stronghead	
church of christ	brand	
church of god	brand	
cia	keep	
cigarettes	unit	
cigna	term	
cigs	unit	
cinco de mayo	holiday	
cinema	placehead	
cir	street	
cir	strongstreet	
circle	street	
circle	strongstreet	
circle k	brand	
circuit	generic	
circumstantial	keep	
cita	keep	
citalopram	drug	
citalopram	keep	
citation	idcue	OTHER_ID
citibank	brand	
city	generic	
civil	generic	
ciwa	measure	
ciwar	measure	
cl	keep	
cl	role	
claim	idcue	CLAIM_ID
claimant	role	
claimed	speech	
claimed	verb	
claims	speech	
claims	verb	
clance	term	
claritin	drug	
claritin	keep	
clark	eponym	
classmate	relation	
classwork	keep	
clean	datecue	
cleaned	verb	
cleaners	employerhead	
cleans	verb	
clearinghouse	keep	
clerk	worksat	
cleveland clinic	brand	
client	role	
clients	unit	
clinic	facilityhead	
clinic	generic	
clinic	stronghead	
clinical	generic	
clinician	naming	
clinician	relation	
clinician	role	
clinician ptsd interview	term	
clm	idcue	CLAIM_ID
clnt	keep	
clomipramine	drug	
clomipramine	keep	
clonazepam	drug	
clonazepam	keep	
clonidine	drug	
clonidine	keep	
close	street	
clothing	generic	
clover	term	
clozapine	drug	
clozapine	keep	
clozaril	drug	
clozaril	keep	
clt	keep	
clts	keep	
club	orghead	
club	placeopener	
clung	verb	
cm	keep	
cm	unit	
cmp	keep	
cms	keep	
cna	keep	
cnp	credential	
co	county	
co	employerhead	
co	stateabbr	
coach	relation	
coach	title	
coalition	orghead	
coast guard	brand	
cobenfy	drug	
cobenfy	keep	
cobra	keep	
cocaine	keep	
codependency	keep	
codependent	keep	
coffee	employerhead	
coffee	generic	
cogentin	drug	
cogentin	keep	
cognitive	generic	
cognitive processing	term	
coinsurance	keep	
col	title	
coleader	relation	
coleader	role	
colleague	relation	
college	generic	
college	schoolhead	
collision	employerhead	
colombia	keep	
colombian	keep	
colorado	state	
columbia	eponym	
columbia protocol	term	
columbia scale	term	
columbia suicide severity rating scale	term	
columbia suicide severity screen	term	
columbus day	holiday	
comadre	relation	
comadre	title	
comcast	brand	
comed	verb	
comes	verb	
comfort inn	brand	
comforted	verb	
comforts	verb	
committee	orghead	
commons	placehead	
commons	street	
community	generic	
community	schoolhead	
commutes	verb	
comorbid	keep	
comorbidity	keep	
compadre	relation	
compadre	title	
company	employerhead	
completed	verb	
completes	verb	
compliant	keep	
con	keep	
concerta	drug	
concerta	keep	
conf	idcue	OTHER_ID
confirm	datecue	
confirmation	idcue	OTHER_ID
confirmed	datecue	
confirmed	verb	
confirms	verb	
congo	keep	
congolese	keep	
congregation	orghead	
congregational	religion	
congruent	keep	
connecticut	state	
conners	eponym	
conners	keep	
conners	measure	
conners adult adhd short	term	
conservatory	schoolhead	
conservatory	stronghead	
consta	drug	
consta	keep	
construction	employerhead	
construction	generic	
consulting	employerhead	
consumer	role	
cont	keep	
cont d	keep	
contact	idcue	PHONE
contact	personprep	
contacted	personprep	
contacted	verb	
contacts	verb	
contemplation	keep	
continued	verb	
continues	verb	
control	idcue	OTHER_ID
convenience	generic	
convent	orghead	
convent	stronghead	
convicted	verb	
convicts	verb	
cook	worksat	
cooked	verb	
cooks	verb	
coordination	keep	
coordinator	relation	
coparent	keep	
coparenting	keep	
coparents	keep	
copay	keep	
copays	keep	
copd	keep	
cope	keep	
coped	verb	
copes	verb	
coping	generic	
coping cat	term	
core10	keep	
corner	generic	
corp	employerhead	
corp	stronghead	
corporation	employerhead	
correctional	facilityhead	
correctional	stronghead	
cosigned	naming	
cosigner	naming	
costco	brand	
cotard	term	
cottage	facilityhead	
cottages	facilityhead	
could	function	
could	modal	
council	orghead	
counseling	facilityhead	
counsellor	relation	
counselor	relation	
counselor	role	
county	county	
county	generic	
couple	role	
couples	generic	
court	generic	
court	idcue	OTHER_ID
court	orghead	
court	street	
court	strongstreet	
courthouse	orghead	
courthouse	placehead	
cousin	relation	
cove	placehead	
cove	street	
cove	strongstreet	
covid	keep	
covid19	keep	
coworker	relation	
coworkers	worksat	
cows	measure	
cpap	idcue	DEVICE_ID
cpas	employerhead	
cpas	stronghead	
cpl	title	
cprs	credential	
cps	keep	
cpss	keep	
cpt	keep	
cr	drug	
cr	keep	
cracker barrel	brand	
crafft	keep	
crafft	measure	
crafft	term	
craft	eponym	
crc	credential	
created	verb	
creates	verb	
creek	placehead	
creole	keep	
crept	verb	
cres	street	
crescent	street	
crescent	strongstreet	
crest	street	
crestor	drug	
crestor	keep	
cried	speech	
cried	verb	
cries	speech	
cries	verb	
criminal	generic	
crisis	generic	
crnp	credential	
crnp	keep	
croatian	keep	
crohn	eponym	
crohn s	term	
crohn s disease	term	
crohns	term	
crossing	placehead	
crossing	street	
crossover	keep	
crss	keep	
crush	relation	
csac	keep	
csi	keep	
css	keep	
cssrs	keep	
cssrs	measure	
cst	keep	
csw	credential	
csw	keep	
cswa	credential	
ct	role	
ct	stateabbr	
ct	street	
ct	strongstreet	
cta	keep	
ctr	facilityhead	
cts	keep	
cuando	keep	
cub scouts	brand	
cuba	keep	
cuban	keep	
cud	keep	
culver s	brand	
culvers	brand	
cumberland farms	brand	
cunada	relation	
cunado	relation	
cup	unit	
cups	unit	
current	generic	
cushing s	term	
cut	verb	
cuted	verb	
cuts	verb	
cutted	verb	
cva	keep	
cvs	brand	
cvs caremark	term	
cw	relation	
cxl	keep	
cyberbullying	keep	
cybocs	keep	
cyclobenzaprine	drug	
cyclobenzaprine	keep	
cymbalta	drug	
cymbalta	keep	
czech	keep	
d c	keep	
dad	relation	
dada	relation	
daddy	relation	
dadi	relation	
daily	generic	
daily	keep	
daily	unit	
daily living activities	term	
dairy	employerhead	
dairy queen	brand	
dale carnegie	term	
dam	placehead	
dan siegel	term	
danced	verb	
dances	verb	
danish	keep	
dap	keep	
dari	keep	
dass	keep	
dass	measure	
dast	keep	
dast	measure	
dast	term	
data	employerhead	
data	generic	
date	datecue	
date	relation	
dated	datecue	
dated	personprep	
dated	verb	
dates	verb	
dating	personprep	
daughter	relation	
day	generic	
day	unit	
day of the dead	holiday	
daycare	schoolhead	
daycare	stronghead	
days	unit	
days inn	brand	
daytrana	drug	
daytrana	keep	
dayvigo	drug	
dayvigo	keep	
dbt	keep	
dc	datecue	
dc	stateabbr	
dc d	keep	
dcf	keep	
dcfs	keep	
dcn	idcue	CLAIM_ID
dds	credential	
de	placeprep	
de	stateabbr	
dea	idcue	NPI
deacon	title	
dealer	relation	
dealership	employerhead	
dealership	stronghead	
dealt	verb	
dear	keep	
dear	naming	
dear	personprep	
dear man	term	
debit	idcue	ACCOUNT
dec	month	12
decedent	role	
december	month	12
decided	verb	
decides	verb	
declined	verb	
declines	verb	
deductible	keep	
deductibles	keep	
defusion	keep	
del	keep	
delaware	state	
deli	employerhead	
dell	brand	
delta airlines	brand	
delusional	keep	
delusions	keep	
demonstrated	verb	
demonstrates	verb	
denials	keep	
denied	datecue	
denied	speech	
denied	verb	
denies	speech	
denies	verb	
denny s	brand	
dennys	brand	
dental	employerhead	
dental	facilityhead	
dental	generic	
dentist	relation	
dentistry	facilityhead	
denver	eponym	
depakote	drug	
depakote	keep	
department	generic	
department	orghead	
dependent	role	
depersonalization	keep	
depo	drug	
depo	keep	
depot	employerhead	
depot	placehead	
depresion	keep	
depression	measure	
dept	keep	
dept	orghead	
deputy	relation	
deputy	title	
derealization	keep	
derm	keep	
dermatillomania	keep	
described	verb	
describes	verb	
desde	keep	
desipramine	drug	
desipramine	keep	
despite	function	
desvenlafaxine	drug	
desvenlafaxine	keep	
desyrel	drug	
desyrel	keep	
det	title	
detective	title	
detention	facilityhead	
detox	facilityhead	
detox	generic	
detox	stronghead	
detoxed	verb	
detoxes	verb	
deutetrabenazine	drug	
deutetrabenazine	keep	
device	idcue	DEVICE_ID
devoted	term	
dexcom	idcue	DEVICE_ID
dexedrine	drug	
dexedrine	keep	
dexmethylphenidate	drug	
dexmethylphenidate	keep	
dextroamphetamine	drug	
dextroamphetamine	keep	
dhl	brand	
dhs	keep	
dia de los muertos	holiday	
dialectical	generic	
dialysis	facilityhead	
dias	keep	
diazepam	drug	
diazepam	keep	
dice	keep	
diciembre	month	12
dick s sporting goods	brand	
did	function	
did	verb	
died	verb	
dies	verb	
diner	employerhead	
diner	stronghead	
diphenhydramine	drug	
diphenhydramine	keep	
disagreed	verb	
disagrees	verb	
disch	keep	
discharge	datecue	
discharged	datecue	
disclosed	speech	
disclosed	verb	
discloses	verb	
discord	idcue	HANDLE
discussed	verb	
discusses	verb	
disinhibited	keep	
disinhibition	keep	
dispatch	idcue	OTHER_ID
displayed	verb	
displays	verb	
dispo	keep	
dissociated	keep	
dissociation	keep	
dissociative	keep	
distractibility	keep	
distractible	keep	
distress tolerance	term	
distribution	employerhead	
district	generic	
district	placehead	
district	schoolhead	
district of columbia	state	
disulfiram	drug	
disulfiram	keep	
divalproex	drug	
divalproex	keep	
divorced	personprep	
divorced	verb	
divorces	verb	
diwali	holiday	
dl	idcue	LICENSE
dla	keep	
dla20	keep	
dmd	credential	
dme	idcue	DEVICE_ID
dmii	keep	
dmv	keep	
dna	keep	
dnp	credential	
dnr	keep	
do	credential	
do	function	
do	keep	
doa	keep	
dob	datecue	
dob	keep	
doc	keep	
dock	placehead	
docket	idcue	OTHER_ID
doctor	relation	
doctor	title	
does	function	
does	verb	
dog	relation	
doi	datecue	
dol	keep	
dollar bank	brand	
dollar general	brand	
dollar tree	brand	
domingo	weekday	
dominican	keep	
domino s	brand	
dominos	brand	
don	title	
dona	title	
donald winnicott	term	
donde	keep	
donepezil	drug	
donepezil	keep	
donut	employerhead	
donuts	employerhead	
doomscrolling	keep	
doordash	brand	
dos	datecue	
dos	keep	
dose	unit	
doses	unit	
double	digitword	
down	eponym	
down	function	
down s syndrome	term	
down syndrome	term	
downcode	keep	
downcoded	keep	
doxepin	drug	
doxepin	keep	
doxy	keep	
dr	street	
dr	strongstreet	
dr	title	
dra	title	
drank	speech	
drank	verb	
drawed	verb	
draws	verb	
dreamed	verb	
dreams	verb	
dreamt	verb	
drew	verb	
drink	unit	
drinked	verb	
drinks	speech	
drinks	unit	
drinks	verb	
drive	street	
drive	strongstreet	
drived	verb	
driver	relation	
driver	worksat	
drives	speech	
drives	verb	
drop	unit	
droped	verb	
dropped	verb	
drops	unit	
drops	verb	
drove	speech	
drove	verb	
drs	title	
drug	facilityhead	
drug	generic	
drug abuse screening test	term	
drugs	facilityhead	
dsm	keep	
dsm	measure	
dsm cross cutting level adult	term	
dss	keep	
dtr	relation	
due	datecue	
due	function	
dug	verb	
duloxetine	drug	
duloxetine	keep	
dunkin	brand	
dunkin donuts	brand	
dupuytren s	term	
during	function	
dx	keep	
dyskinesia	keep	
dysphoric	keep	
dysthymic	keep	
dystonia	keep	
dystonic	keep	
each	function	
ear	generic	
early	generic	
earth day	holiday	
east	generic	
easter	holiday	
easter sunday	holiday	
eat	keep	
eated	verb	
eating disorder examination questionnaire	term	
eating disorder screen	term	
eats	verb	
ecg	keep	
echolalia	keep	
eckhart tolle	term	
ect	keep	
ecuador	keep	
ecuadorian	keep	
eczema	keep	
ed	facilityhead	
edd	credential	
ede	keep	
ede	measure	
edeq	keep	
edi	keep	
edinburgh	eponym	
edinburgh	measure	
edinburgh postnatal depression scale	term	
edna foa	term	
edt	keep	
education	generic	
eeg	keep	
efax	idcue	FAX
eff	datecue	
effective	datecue	
effexor	drug	
effexor	keep	
eft	keep	
eg	function	
ego dystonic	keep	
ego syntonic	keep	
egypt	keep	
egyptian	keep	
ehlers danlos	term	
ehr	idcue	MRN
eid	holiday	
eid	idcue	OTHER_ID
eid al adha	holiday	
eid al fitr	holiday	
eight	digitword	
eight	number	8
eighteen	number	18
eighteenth	ordinal	18
eighth	ordinal	8
eighty	number	80
ein	idcue	TAX_ID
either	function	
ekg	keep	
elavil	drug	
elavil	keep	
elder	title	
election day	holiday	
electric	employerhead	
electrical	employerhead	
elem	schoolhead	
elem	stronghead	
elementary	generic	
elementary	schoolhead	
elementary	stronghead	
eleven	number	11
eleventh	ordinal	11
eliquis	drug	
eliquis	keep	
elisabeth kubler ross	term	
elks	orghead	
elks lodge	brand	
ell	keep	
ellis	eponym	
ellis of rebt	term	
eloped	keep	
elopement	keep	
eloping	keep	
email	personprep	
emailed	keep	
emailed	personprep	
emailed	speech	
emailed	verb	
emailing	keep	
emails	keep	
emails	personprep	
emails	speech	
emails	verb	
emblemhealth	term	
emdr	keep	
emergency	generic	
emergency	idcue	PHONE
emotion regulation	term	
emotionally focused	term	
emp	idcue	OTHER_ID
employed	worksat	
employee	idcue	OTHER_ID
employee	role	
employee	worksat	
employer	worksat	
employment	generic	
employment	worksat	
emporium	employerhead	
emr	idcue	MRN
emsam	drug	
emsam	keep	
en	placeprep	
encopresis	keep	
encouraged	verb	
encourages	verb	
end	datecue	
ending	datecue	
endo	keep	
endorsed	verb	
endorses	verb	
ends	datecue	
enero	month	1
engaged	verb	
engages	verb	
england	keep	
english	keep	
enjoyed	verb	
enjoys	verb	
enmeshed	keep	
enmeshment	keep	
enneagram	term	
enrolled	verb	
enrollee	idcue	MEMBER_ID
enrolls	verb	
ent	keep	
enterprises	employerhead	
enterprises	stronghead	
enuresis	keep	
eob	keep	
epds	keep	
epds	measure	
epic	keep	
episcopal	religion	
epley	term	
epworth	measure	
epworth	term	
er	drug	
er	facilityhead	
er	generic	
er	keep	
era	keep	
ericksonian	term	
erik erikson	term	
erikson	eponym	
eriksonian	term	
eritrea	keep	
eritrean	keep	
erp	keep	
escitalopram	drug	
escitalopram	keep	
escuela	keep	
ese	keep	
eskalith	drug	
eskalith	keep	
esketamine	drug	
esketamine	keep	
esl	keep	
esp	keep	
esposa	keep	
esposa	relation	
esposo	keep	
esposo	relation	
esq	credential	
ess	keep	
ess	measure	
est	keep	
estate	generic	
estates	placehead	
esther perel	term	
estradiol	drug	
estradiol	keep	
eszopiclone	drug	
eszopiclone	keep	
eta	keep	
etc	function	
ethiopia	keep	
ethiopian	keep	
etoh	keep	
eu	keep	
europe	keep	
european	keep	
euthymic	keep	
evaluacion	keep	
evaluator	role	
evekeo	drug	
evekeo	keep	
evening	generic	
ever	function	
evernorth	term	
every	function	
ex	relation	
examiner	role	
except	function	
exchange	employerhead	
excl	keep	
exelon	drug	
exelon	keep	
exercised	verb	
exercises	verb	
exhibited	verb	
exhibits	verb	
exit	placehead	
exp	datecue	
expeled	verb	
expelled	datecue	
expels	verb	
expired	datecue	
expires	datecue	
explained	verb	
explains	verb	
explored	verb	
explores	verb	
exposure	generic	
express scripts	term	
expressed	verb	
expresses	verb	
expressway	street	
expwy	street	
extended stay america	brand	
externalizing	keep	
eye	generic	
eye movement	term	
f	idcue	FAX
f u	keep	
f/u	datecue	
fabrication	employerhead	
facebook	brand	
facebook	idcue	HANDLE
facebook	keep	
facetime	keep	
facilitated	verb	
facilitates	verb	
facilitator	relation	
facilitator	role	
factory	employerhead	
factory	generic	
failed	verb	
fails	verb	
fainted	verb	
faints	verb	
fairground	placehead	
fairgrounds	placehead	
fall	season	
falled	verb	
falls	placehead	
falls	verb	
family	generic	
family	role	
family dollar	brand	
famotidine	drug	
famotidine	keep	
fanapt	drug	
fanapt	keep	
fapt	keep	
farm	employerhead	
farm	generic	
farmers insurance	brand	
farms	employerhead	
farsi	keep	
fast	generic	
fast	keep	
fast skills	term	
father	relation	
father	role	
father s day	holiday	
fathers day	holiday	
fax	idcue	FAX
faxed	verb	
faxes	verb	
fb	idcue	HANDLE
fba	keep	
fbi	keep	
fda	keep	
feared	verb	
fears	verb	
feb	month	2
febrero	month	2
february	month	2
fecha	keep	
fed	verb	
federal	generic	
fedex	brand	
feeded	verb	
feeds	verb	
feeled	verb	
feels	speech	
feels	verb	
fein	idcue	TAX_ID
feldenkrais	term	
fell	verb	
fellowship	orghead	
fellowship	stronghead	
felt	speech	
felt	verb	
fentanyl	drug	
fentanyl	keep	
ferpa	keep	
fetzima	drug	
fetzima	keep	
few	function	
ffup	keep	
fh	keep	
fiance	relation	
fiancee	relation	
fibromyalgia	keep	
fidelis	term	
fidget	keep	
fidgeted	verb	
fidgets	keep	
fidgets	verb	
fidgety	keep	
fifteen	number	15
fifteenth	ordinal	15
fifth	ordinal	5
fifty	number	50
fighted	verb	
fights	verb	
fil	relation	
file	idcue	OTHER_ID
filed	datecue	
filed	verb	
files	verb	
filipino	keep	
finasteride	drug	
finasteride	keep	
finded	verb	
finds	personprep	
finds	verb	
finished	verb	
finishes	verb	
finnish	keep	
fired	verb	
fired	worksat	
fires	verb	
first	generic	
first	ordinal	1
first	religion	
first baptist	brand	
first lutheran	brand	
first methodist	brand	
first presbyterian	brand	
first step act	term	
first three audit items	term	
first two gad items	term	
first two phq items	term	
first united methodist	brand	
fish	relation	
fishes	verb	
fitness	employerhead	
five	digitword	
five	number	5
five guys	brand	
fixed	verb	
fixes	verb	
fl	stateabbr	
flag day	holiday	
flatmate	relation	
fled	verb	
flew	verb	
flexeril	drug	
flexeril	keep	
flied	verb	
flies	verb	
flipped	verb	
flonase	drug	
flonase	keep	
flooring	employerhead	
florida	state	
florida blue	term	
florist	employerhead	
flu	keep	
fluoxetine	drug	
fluoxetine	keep	
fluphenazine	drug	
fluphenazine	keep	
fluticasone	drug	
fluticasone	keep	
fluvoxamine	drug	
fluvoxamine	keep	
flying j	brand	
fmla	keep	
fnp	credential	
focalin	drug	
focalin	keep	
folate	drug	
folate	keep	
follow	datecue	
follow	personprep	
followup	datecue	
folstein	term	
food	generic	
food 4 less	brand	
food lion	brand	
foods	employerhead	
for	function	
for	personprep	
for	placeprep	
force	orghead	
ford	brand	
forensic	generic	
forest	placehead	
forgeted	verb	
forgets	verb	
forgived	verb	
forgives	verb	
forgot	verb	
former	generic	
fort	placeopener	
fortnite	keep	
forty	number	40
foster	generic	
fostered	verb	
fosters	relation	
fosters	verb	
fought	personprep	
fought	verb	
found	personprep	
found	speech	
found	verb	
foundation	orghead	
foundry	employerhead	
foundry	stronghead	
four	digitword	
four	number	4
fourteen	number	14
fourteenth	ordinal	14
fourth	ordinal	4
fourth of july	holiday	
fr	title	
fragile x	term	
france	keep	
francine shapiro	term	
frau	title	
fred meyer	brand	
free	generic	
freeway	street	
fregoli	term	
freight	employerhead	
french	keep	
freudian	term	
fri	datecue	
fri	weekday	
friday	datecue	
friday	weekday	
friend	relation	
fritz perls	term	
from	datecue	
from	function	
from	personprep	
from	placeprep	
front	generic	
frowned	verb	
frowns	verb	
froze	verb	
ft	placeopener	
ft	unit	
fu	datecue	
fu	keep	
full	generic	
furniture	employerhead	
furosemide	drug	
furosemide	keep	
fwiw	keep	
fwy	street	
fx	idcue	FAX
fx	keep	
fyi	keep	
ga	stateabbr	
gabapentin	drug	
gabapentin	keep	
gabor mate	term	
gad	keep	
gad	measure	
gaf	keep	
gaf	measure	
gal	keep	
gal	relation	
galantamine	drug	
galantamine	keep	
gamblers anonymous	term	
gamertag	idcue	HANDLE
gamestop	brand	
ganser	term	
gap	brand	
garage	employerhead	
gardens	placehead	
garment	employerhead	
garments	employerhead	
gary chapman	term	
gas	generic	
gaslighting	keep	
gaslit	keep	
gastro	keep	
gate	placehead	
gave	speech	
gave	verb	
gds	keep	
gds	measure	
gecko	relation	
ged	keep	
geico	brand	
general	facilityhead	
general	generic	
general electric	brand	
general motors	brand	
generalized anxiety disorder	term	
geodon	drug	
geodon	keep	
georgia	state	
georgian	keep	
gerd	keep	
geriatric	generic	
geriatric depression scale	term	
germany	keep	
geted	verb	
gets	verb	
getted	verb	
gf	relation	
ghana	keep	
ghanaian	keep	
ghosted	keep	
gi	keep	
giant eagle	brand	
giggled	speech	
giggled	verb	
giggles	verb	
girl scouts	brand	
girlfriend	relation	
girp	keep	
give	keep	
give skills	term	
gived	verb	
gives	verb	
glasgow	eponym	
glasgow coma scale	term	
glass	employerhead	
glasses	unit	
glen	placeopener	
glen	street	
global assessment	term	
glucometer	idcue	DEVICE_ID
glucophage	drug	
glucophage	keep	
gma	relation	
goal directed	keep	
god	keep	
godchild	relation	
goddaughter	relation	
godfather	relation	
godmother	relation	
godparent	relation	
godson	relation	
goed	verb	
goes	naming	
goes	verb	
gold s gym	brand	
good friday	holiday	
good samaritan	brand	
goodman	eponym	
goodwill	brand	
google	brand	
google	keep	
gordon	eponym	
gos	verb	
got	verb	
gottman	eponym	
gottman method	term	
gottman repair	term	
gpa	keep	
gpa	relation	
grabbed	speech	
grabbed	verb	
grabed	verb	
grabs	verb	
grace	religion	
grade	generic	
grades	generic	
graduate	generic	
graduated	speech	
graduated	verb	
graduates	verb	
gram	unit	
grams	unit	
grandbaby	relation	
grandchild	relation	
granddaughter	relation	
grandfather	relation	
grandiose	keep	
grandiosity	keep	
grandkid	relation	
grandma	relation	
grandma	title	
grandmother	relation	
grandpa	relation	
grandpa	title	
grandson	relation	
granny	relation	
granny	title	
graves	eponym	
graves disease	term	
gre	keep	
great clips	brand	
greece	keep	
greek	keep	
greeted	verb	
greets	verb	
grew	verb	
greyhound	brand	
grief	generic	
griefshare	keep	
grieved	verb	
grieves	verb	
grill	employerhead	
grindr	keep	
grocery	employerhead	
grocery	generic	
groundhog day	holiday	
grounding	keep	
group	employerhead	
group	generic	
group	idcue	GROUP_ID
group	orghead	
groupid	idcue	GROUP_ID
grove	street	
grp	idcue	GROUP_ID
grp#	idcue	GROUP_ID
grubhub	brand	
gu	keep	
guanfacine	drug	
guanfacine	keep	
guarantor	role	
guardian	relation	
guatemala	keep	
guatemalan	keep	
guild	orghead	
guillain barre	term	
guinea	relation	
gujarati	keep	
gurdwara	orghead	
gurdwara	stronghead	
gym	employerhead	
gyn	generic	
gyn	keep	
h e b	brand	
h mart	brand	
habitat for humanity	brand	
hacienda	placeopener	
had	function	
had	verb	
hair	generic	
hairdresser	relation	
haiti	keep	
haitian	keep	
hakomi	term	
haldol	drug	
haldol	keep	
halfway	generic	
hall	facilityhead	
halloween	holiday	
hallucinating	keep	
hallucination	keep	
hallucinations	keep	
halmoni	relation	
haloperidol	drug	
haloperidol	keep	
ham	keep	
ham	measure	
hama	keep	
hama	measure	
hamd	keep	
hamd	measure	
hamdrs	keep	
hamilton	eponym	
hamilton depression	term	
hamilton depression rating scale	term	
hampton inn	brand	
hamster	relation	
handle	idcue	HANDLE
handled	verb	
handles	verb	
hannaford	brand	
hanukkah	holiday	
harbor	placehead	
harbor freight	brand	
hardee s	brand	
hardware	employerhead	
hardware	generic	
harris teeter	brand	
harry stack sullivan	term	
harville hendrix	term	
has	function	
has	verb	
hashimoto s	term	
hashimotos	term	
hasta	keep	
hated	verb	
hates	personprep	
hates	speech	
hates	verb	
have	function	
hawaii	state	
hawaiian	keep	
hba1c	keep	
hca	brand	
hcl	drug	
hcl	keep	
hcpcs	keep	
hcpoa	keep	
hctz	drug	
hctz	keep	
hdrs	keep	
hdrs	measure	
he	function	
head start	brand	
headspace	keep	
headstart	schoolhead	
headway	keep	
health	facilityhead	
health	generic	
health net	term	
health plan	term	
healthcare	facilityhead	
healthfirst	term	
heard	verb	
heared	verb	
hears	verb	
heart	generic	
heb	brand	
hebrew	keep	
heights	placehead	
heights	street	
heimlich	term	
held	verb	
hello	naming	
hello	personprep	
help	personprep	
helped	personprep	
helped	speech	
helped	verb	
helpline	generic	
helps	personprep	
helps	speech	
helps	verb	
her	function	
here	function	
hermana	keep	
hermana	relation	
hermano	keep	
hermano	relation	
heroin	keep	
herr	title	
hers	function	
hey	personprep	
hha	keep	
hhs	keep	
hi	keep	
hi	naming	
hi	personprep	
hi	stateabbr	
hic	idcue	MEMBER_ID
hicn	idcue	MEMBER_ID
hid	verb	
hided	verb	
hides	verb	
high	generic	
high	schoolhead	
highmark	term	
highway	street	
highway	strongstreet	
hija	keep	
hija	relation	
hijo	keep	
hijo	relation	
hikes	verb	
hill	placehead	
hill	street	
hills	placehead	
hilton	brand	
him	function	
hindi	keep	
hindu	keep	
hinge	keep	
hipaa	keep	
hired	verb	
hired	worksat	
hires	verb	
his	function	
hispanic	keep	
histrionic	keep	
hit	personprep	
hit	speech	
hit	verb	
hited	verb	
hitop	keep	
hits	personprep	
hits	verb	
hitted	verb	
hiv	keep	
hmong	keep	
hobby lobby	brand	
hodgkin lymphoma	term	
hodgkin s	term	
holded	verb	
holdings	employerhead	
holds	verb	
holi	holiday	
holiday inn	brand	
holland	eponym	
holland code	term	
hollow	street	
holy	religion	
home	facilityhead	
home	generic	
home	idcue	PHONE
home depot	brand	
homes	employerhead	
homes	facilityhead	
homes	generic	
hon	title	
honduran	keep	
honduras	keep	
hoped	verb	
hopes	verb	
horas	keep	
horse	relation	
hosp	facilityhead	
hosp	stronghead	
hospice	facilityhead	
hospice	stronghead	
hospital	facilityhead	
hospital	generic	
hospital	stronghead	
hosted	verb	
hosts	verb	
hotel	employerhead	
hotel	placehead	
hotel	placeopener	
hotline	generic	
hour	unit	
hours	unit	
hours	worksat	
house	facilityhead	
housemate	relation	
housing	generic	
how	function	
however	function	
hpi	keep	
hr	keep	
hr	unit	
hrs	keep	
hrs	unit	
hrsd	keep	
hrsd	measure	
hs	keep	
hs	schoolhead	
hsed	keep	
ht	keep	
htn	keep	
htq	keep	
hts	street	
hubby	relation	
hud	keep	
huged	verb	
hugged	personprep	
hugged	speech	
hugged	verb	
hugs	verb	
humalog	drug	
humalog	keep	
human	generic	
humana	term	
hundred	number	100
hung	verb	
hungarian	keep	
huntington s	term	
huntington s disease	term	
hurt	verb	
hurted	verb	
hurts	verb	
husband	relation	
hw	keep	
hwk	keep	
hwy	street	
hwy	strongstreet	
hx	keep	
hy vee	brand	
hydrochlorothiazide	drug	
hydrochlorothiazide	keep	
hydrocodone	drug	
hydrocodone	keep	
hydroxyzine	drug	
hydroxyzine	keep	
hyperactive	keep	
hyperactivity	keep	
hyperphagia	keep	
hypersomnia	keep	
hypervigilance	keep	
hypervigilant	keep	
hypomania	keep	
hypomanic	keep	
hypophagia	keep	
hz	unit	
i	function	
ia	stateabbr	
iadl	keep	
iadls	keep	
iban	idcue	ACCOUNT
ibm	brand	
ibs	keep	
ibuprofen	drug	
ibuprofen	keep	
icadc	keep	
icd	idcue	DEVICE_ID
icd	keep	
ice	keep	
icelandic	keep	
icn	idcue	CLAIM_ID
icu	facilityhead	
icu	generic	
icu	keep	
id	idcue	MEMBER_ID
id	stateabbr	
id#	idcue	OTHER_ID
idaho	state	
ideation	keep	
ideations	keep	
identified	verb	
identifies	verb	
idk	keep	
ids	keep	
ie	function	
iep	keep	
ieps	keep	
if	function	
ifs	keep	
ifsp	keep	
ig	idcue	HANDLE
ignored	verb	
ignores	verb	
ihop	brand	
ii	credential	
iii	credential	
ikea	brand	
il	stateabbr	
illinois	state	
iloperidone	drug	
iloperidone	keep	
im	keep	
imaging	facilityhead	
imam	relation	
imam	title	
imei	idcue	DEVICE_ID
imipramine	drug	
imipramine	keep	
imitrex	drug	
imitrex	keep	
imo	keep	
implant	idcue	DEVICE_ID
improve	keep	
impulsivity	keep	
in	function	
in	placeprep	
in	stateabbr	
in n out	brand	
inattention	keep	
inattentive	keep	
inc	employerhead	
inc	stronghead	
incident	datecue	
incident	idcue	OTHER_ID
incl	keep	
incongruent	keep	
incredible years	term	
independence day	holiday	
independent	generic	
inderal	drug	
inderal	keep	
india	keep	
indian	keep	
indiana	state	
indigenous peoples day	holiday	
individual	generic	
individual	role	
indonesia	keep	
indonesian	keep	
industries	employerhead	
industries	stronghead	
infant	relation	
infant	role	
infirmary	facilityhead	
infirmary	stronghead	
ing	title	
ingrezza	drug	
ingrezza	keep	
initialed	verb	
initials	verb	
injury	datecue	
inmate	idcue	OTHER_ID
inn	employerhead	
inn	placehead	
inn	stronghead	
inpat	keep	
inpatient	facilityhead	
inpatient	generic	
ins	idcue	MEMBER_ID
inside	placeprep	
insisted	speech	
insists	speech	
insomnia	keep	
insomnia severity index	term	
insta	idcue	HANDLE
instacart	brand	
instagram	idcue	HANDLE
instagram	keep	
institute	facilityhead	
institute	schoolhead	
insulin	drug	
insulin	keep	
insurance	employerhead	
insurance	generic	
insurance	idcue	MEMBER_ID
insured	idcue	MEMBER_ID
insured	role	
intake	generic	
intel	brand	
intensive	generic	
interiors	employerhead	
intermountain	brand	
intern	worksat	
internal family systems	term	
internalizing	keep	
internet	keep	
internship	worksat	
interoception	keep	
interoceptive	keep	
interpersonal effectiveness	term	
interpreter	relation	
interpreter	role	
interrupted	speech	
interrupted	verb	
interrupts	verb	
interstate	placehead	
intervention	generic	
interview	worksat	
interviewed	worksat	
interviewer	role	
into	function	
into	placeprep	
introduced	personprep	
introduced	verb	
introduces	verb	
intuniv	drug	
intuniv	keep	
invega	drug	
invega	keep	
invite	personprep	
invited	personprep	
invited	verb	
invites	verb	
invoice	idcue	ACCOUNT
iop	keep	
iowa	eponym	
iowa	state	
iowa gambling	term	
ip	idcue	IP
ip	keep	
ipad	keep	
iphone	keep	
iran	keep	
iranian	keep	
iraq	keep	
iraqi	keep	
irb	keep	
ireland	keep	
irish	keep	
irs	keep	
irvin yalom	term	
irving yalom	term	
is	function	
is	verb	
isd	schoolhead	
isd	stronghead	
ishihara	term	
isi	keep	
isi	measure	
islam	keep	
islamic	keep	
island	placehead	
isle	placeopener	
isp	keep	
israel	keep	
israeli	keep	
isst	keep	
it	function	
italian	keep	
italy	keep	
item	unit	
items	unit	
itin	idcue	TAX_ID
itp	keep	
its	function	
iu	unit	
iv	credential	
iv	keep	
ivan pavlov	term	
jack in the box	brand	
jacobson	eponym	
jacobson relaxation	term	
jail	facilityhead	
jamaica	keep	
jamaican	keep	
jan	month	1
janina fisher	term	
january	keep	
january	month	1
japan	keep	
japanese	keep	
jay haley	term	
jbs	brand	
jcpenney	brand	
jean piaget	term	
jehovah s witnesses	brand	
jersey mike s	brand	
jesus	keep	
jewish	keep	
jewish family services	brand	
jiddo	relation	
jiffy lube	brand	
jimmy john s	brand	
jimmy johns	brand	
joann	brand	
job	worksat	
job corps	brand	
jobs	worksat	
john bowlby	term	
john deere	brand	
john gottman	term	
johns hopkins	brand	
joined	speech	
joined	verb	
joins	verb	
joked	verb	
jokes	verb	
jon kabat zinn	term	
jones	eponym	
jordan	keep	
jordanian	keep	
jornay	drug	
jornay	keep	
journaled	keep	
journaling	keep	
journals	keep	
jr	credential	
judge	title	
judith beck	term	
jueves	weekday	
jul	month	7
julie gottman	term	
julio	month	7
july	month	7
july 4th	holiday	
july fourth	holiday	
jun	month	6
june	month	6
juneteenth	holiday	
jungian	term	
junio	month	6
junior	generic	
junior	schoolhead	
just	function	
justice	title	
juvenile	facilityhead	
juvenile	generic	
k10	keep	
k10	measure	
k6	keep	
kabat zinn	term	
kaiser	term	
kaiser permanente	brand	
kannada	keep	
kansas	state	
kapvay	drug	
kapvay	keep	
kareo	keep	
katz	eponym	
kaufman	eponym	
kava	drug	
kava	keep	
kawasaki	term	
keeped	verb	
keeps	speech	
keeps	verb	
kegel	term	
kentucky	state	
kenya	keep	
kenyan	keep	
keppra	drug	
keppra	keep	
kept	verb	
ketamine	drug	
ketamine	keep	
key bank	brand	
kfc	brand	
kg	unit	
khmer	keep	
kicked	personprep	
kicked	speech	
kicked	verb	
kicks	verb	
kid	relation	
kids	unit	
kik	idcue	HANDLE
kindergarten	schoolhead	
kindergarten	stronghead	
kingdom hall	brand	
kissed	personprep	
kissed	speech	
kissed	verb	
kisses	verb	
kitchen	employerhead	
kitten	relation	
kitty	relation	
kiwanis	brand	
kiwanis	orghead	
klinefelter syndrome	term	
klonopin	drug	
klonopin	keep	
km	unit	
knew	personprep	
knew	verb	
knights	orghead	
knights of columbus	brand	
knoll	street	
know	personprep	
knowed	verb	
knows	personprep	
knows	speech	
knows	verb	
kohl s	brand	
kohls	brand	
kolb	term	
korea	keep	
korean	keep	
korsakoff	term	
kratom	keep	
kroger	brand	
ks	stateabbr	
kubler ross	term	
kurdish	keep	
kwanzaa	holiday	
kwik trip	brand	
ky	stateabbr	
la	drug	
la	keep	
la	stateabbr	
la fitness	brand	
la quinta	brand	
lab	facilityhead	
lab	generic	
labile	keep	
labor day	holiday	
laboratory	facilityhead	
labs	facilityhead	
ladac	keep	
ladc	credential	
lago	placeopener	
lagoon	placehead	
laid	worksat	
lake	placehead	
lake	placeopener	
lakota	keep	
lamictal	drug	
lamictal	keep	
lamotrigine	drug	
lamotrigine	keep	
landing	placehead	
landing	street	
landlady	relation	
landlord	relation	
landscaping	employerhead	
landscaping	generic	
lane	street	
lane	strongstreet	
lantus	drug	
lantus	keep	
lao	keep	
laos	keep	
laotian	keep	
laptop	keep	
las	keep	
lasix	drug	
lasix	keep	
last	datecue	
last	generic	
latin	schoolhead	
latina	keep	
latine	keep	
latino	keep	
latinx	keep	
latter day saints	brand	
latuda	drug	
latuda	keep	
laughed	speech	
laughed	verb	
laughs	speech	
laughs	verb	
laundromat	employerhead	
laundry	employerhead	
law	generic	
law	schoolhead	
lawton	eponym	
lawyer	relation	
lay	verb	
layed	verb	
lays	verb	
lb	unit	
lbs	unit	
lcadc	credential	
lcadc	keep	
lcas	keep	
lcat	keep	
lcl	keep	
lcmhc	credential	
lcpc	credential	
lcsw	credential	
lcsw	keep	
lead	naming	
leaded	verb	
leader	naming	
leader	relation	
leader	role	
leads	verb	
league	orghead	
leapt	verb	
learned	verb	
learning	schoolhead	
learns	verb	
least	function	
leaved	verb	
leaves	personprep	
leaves	verb	
leaving	placeprep	
lebanese	keep	
lebanon	keep	
led	verb	
ledger	keep	
left	personprep	
left	speech	
left	verb	
legion	orghead	
leiter	eponym	
lemborexant	drug	
lemborexant	keep	
lended	verb	
lends	verb	
lent	holiday	
lent	verb	
less	function	
let	verb	
lets	speech	
levetiracetam	drug	
levetiracetam	keep	
levodopa	drug	
levodopa	keep	
levomilnacipran	drug	
levomilnacipran	keep	
levothyroxine	drug	
levothyroxine	keep	
lewy bodies	term	
lewy body	term	
lexapro	drug	
lexapro	keep	
lft	keep	
lgsw	credential	
liberia	keep	
liberian	keep	
liberty mutual	brand	
library	orghead	
librium	drug	
librium	keep	
libya	keep	
lic	idcue	LICENSE
lic	title	
licence	idcue	LICENSE
licenciada	keep	
licenciado	keep	
license	idcue	LICENSE
licsw	credential	
licsw	keep	
liebowitz	term	
lied	verb	
lies	verb	
lieutenant	title	
lifeline	generic	
lighthouse	placehead	
like	function	
like	personprep	
liked	verb	
likert	measure	
likert	term	
likes	verb	
line	generic	
linehan	eponym	
lions club	brand	
lipitor	drug	
lipitor	keep	
liquor	generic	
lisdexamfetamine	drug	
lisdexamfetamine	keep	
lisinopril	drug	
lisinopril	keep	
listed	verb	
listened	speech	
listened	verb	
listens	verb	
lists	verb	
lisw	credential	
lithium	drug	
lithium	keep	
lithobid	drug	
lithobid	keep	
little caesars	brand	
lived	verb	
lives	speech	
lives	verb	
livestream	keep	
living	facilityhead	
living	generic	
living in balance	term	
lizard	relation	
llanto	keep	
llc	employerhead	
llc	keep	
llc	stronghead	
llp	employerhead	
lmao	keep	
lmft	credential	
lmft	keep	
lmhc	credential	
lmhc	keep	
lmhp	keep	
lmp	datecue	
lmp	keep	
lmsw	credential	
lmsw	keep	
lmtcb	keep	
ln	street	
ln	strongstreet	
loa	keep	
loc	keep	
local	generic	
local	orghead	
locker	idcue	OTHER_ID
lockheed martin	brand	
locus	keep	
lodge	facilityhead	
lodge	orghead	
lofexidine	drug	
lofexidine	keep	
login	idcue	HANDLE
login	keep	
logistics	employerhead	
logistics	stronghead	
loinc	keep	
lola	relation	
lolo	relation	
long	generic	
longs drugs	brand	
looked	verb	
lookout	placehead	
looks	verb	
loop	street	
loop	strongstreet	
loratadine	drug	
loratadine	keep	
lorazepam	drug	
lorazepam	keep	
los	keep	
losartan	drug	
losartan	keep	
losed	verb	
loses	verb	
loss	datecue	
lost	speech	
lost	verb	
lot	placehead	
lou gehrig s	term	
louisiana	state	
lounge	placehead	
love s	brand	
loved	personprep	
loved	verb	
lover	relation	
loves	personprep	
loves	speech	
loves	verb	
lowe s	brand	
lower	generic	
lower	placeopener	
lowes	brand	
loxapine	drug	
loxapine	keep	
lp	credential	
lp	employerhead	
lpc	credential	
lpc	keep	
lpcc	credential	
lpcc	keep	
lpn	credential	
lpn	keep	
lsas	keep	
lsat	keep	
lsd	keep	
lsw	credential	
lt	title	
ltd	employerhead	
lucemyra	drug	
lucemyra	keep	
lululemon	brand	
lumateperone	drug	
lumateperone	keep	
lumber	employerhead	
lunar new year	holiday	
lunes	weekday	
lunesta	drug	
lunesta	keep	
lupus	keep	
lurasidone	drug	
lurasidone	keep	
lutheran	religion	
lutheran services	brand	
luvox	drug	
luvox	keep	
lvm	keep	
lvn	keep	
lybalvi	drug	
lybalvi	keep	
lyft	brand	
lyme	term	
lyme disease	term	
lyrica	drug	
lyrica	keep	
ma	credential	
ma	relation	
ma	stateabbr	
mac	idcue	DEVICE_ID
machine	employerhead	
macy s	brand	
madam	title	
madame	title	
made	verb	
madre	keep	
madre	relation	
madrina	relation	
madrs	keep	
madrs	measure	
magellan	term	
magnesium	drug	
magnesium	keep	
magnet	schoolhead	
mail	idcue	OTHER_ID
mailed	datecue	
mailed	verb	
mails	verb	
main	generic	
maine	state	
maintena	drug	
maintena	keep	
maj	title	
maked	verb	
makes	speech	
makes	verb	
mal	keep	
malay	keep	
malayalam	keep	
malaysia	keep	
mall	placehead	
mama	relation	
man	keep	
managed	verb	
manager	relation	
manager	worksat	
manages	verb	
mandarin	keep	
manor	facilityhead	
manor	stronghead	
manufacturing	employerhead	
many	function	
maoi	keep	
mar	month	3
marathi	keep	
march	month	3
mardi gras	holiday	
marfan syndrome	term	
marijuana	keep	
marina	placehead	
marital	generic	
market	employerhead	
market basket	brand	
married	personprep	
married	verb	
marries	verb	
marriott	brand	
marry	personprep	
marrying	personprep	
marsha linehan	term	
marshalls	brand	
mart	employerhead	
martes	weekday	
martin luther king day	holiday	
mary ainsworth	term	
maryland	state	
marzo	month	3
masc	keep	
masjid	orghead	
masjid	stronghead	
maslach burnout	term	
maslow	eponym	
maslow s hierarchy	term	
masonic lodge	brand	
masons	orghead	
mass general	brand	
massachusetts	state	
mastercard	idcue	ACCOUNT
mat	keep	
maternity	generic	
matrix	eponym	
matrix model	term	
max	keep	
maximum	generic	
may	function	
may	modal	
may	month	5
may cause drowsiness	term	
maya	keep	
mayo	month	5
mayo clinic	brand	
mbct	keep	
mbi	idcue	MEMBER_ID
mbsr	keep	
mcat	keep	
mcdonald s	brand	
mcdonalds	brand	
mcg	unit	
mckesson	brand	
md	credential	
md	keep	
md	stateabbr	
mdd	keep	
mdm	keep	
mdma	keep	
mdq	keep	
mdq	measure	
mdt	keep	
me	function	
me	stateabbr	
meadow	placehead	
meadow	street	
meadows	street	
meant	verb	
meats	employerhead	
med	credential	
med	facilityhead	
media	employerhead	
medicaid	idcue	MEMBER_ID
medicaid	keep	
medicaid	term	
medical	facilityhead	
medical	generic	
medicalert	keep	
medicamento	keep	
medicamentos	keep	
medicare	idcue	MEMBER_ID
medicare	keep	
medicare	term	
medicare advantage	term	
medicine	facilityhead	
medicine	schoolhead	
medroxyprogesterone	drug	
medroxyprogesterone	keep	
meet	personprep	
meeted	verb	
meets	personprep	
meets	verb	
meid	idcue	DEVICE_ID
meijer	brand	
melanie klein	term	
melatonin	drug	
melatonin	keep	
meltdown	keep	
meltdowns	keep	
memantine	drug	
memantine	keep	
member	idcue	MEMBER_ID
member	role	
memberid	idcue	MEMBER_ID
members	unit	
memorial	facilityhead	
memorial day	holiday	
memory	generic	
men	generic	
menards	brand	
meniere s	term	
meniere s disease	term	
menieres	term	
mens	generic	
mental	generic	
mental health first aid	term	
mentioned	personprep	
mentioned	speech	
mentioned	verb	
mentions	personprep	
mentions	verb	
mentor	relation	
meq	unit	
mercy	facilityhead	
mercy	religion	
mesa	placehead	
messaged	personprep	
messaged	speech	
messaged	verb	
messages	personprep	
messages	verb	
met	personprep	
met	speech	
met	verb	
meta	brand	
metadate	drug	
metadate	keep	
meter	idcue	DEVICE_ID
metformin	drug	
metformin	keep	
meth	keep	
methadone	drug	
methadone	facilityhead	
methadone	generic	
methadone	keep	
methamphetamine	keep	
methodist	religion	
methylphenidate	drug	
methylphenidate	keep	
metoprolol	drug	
metoprolol	keep	
mews	street	
mews	strongstreet	
mexican	keep	
mexico	keep	
mfg	employerhead	
mft	credential	
mg	unit	
mgmt	keep	
mgr	keep	
mgr	relation	
mgrs	keep	
mgt	keep	
mh	keep	
mi	keep	
mi	stateabbr	
michaels	brand	
michigan	eponym	
michigan	state	
michigan alcohol screening	term	
microsoft	brand	
middle	generic	
middle	schoolhead	
middle-school	generic	
midwifery	facilityhead	
miercoles	weekday	
might	function	
might	modal	
migraine	keep	
mil	relation	
mild	keep	
mile	unit	
miles	unit	
mill	employerhead	
miller and rollnick	term	
millwork	employerhead	
milton erickson	term	
min	keep	
min	unit	
mindfulness	keep	
mindreading	keep	
mine	function	
minecraft	keep	
mini mental	term	
mini mental state exam	term	
minimum	generic	
minipress	drug	
minipress	keep	
ministries	facilityhead	
ministries	orghead	
ministries	stronghead	
minnesota	state	
minnesota multiphasic	term	
minor	role	
minoxidil	drug	
minoxidil	keep	
mins	keep	
mins	unit	
minuchin	term	
minute	unit	
minutes	unit	
minutos	keep	
minyan	orghead	
mirena	drug	
mirena	keep	
mirtazapine	drug	
mirtazapine	keep	
miss	personprep	
miss	title	
missed	personprep	
missed	speech	
missed	verb	
misses	personprep	
misses	verb	
mission	facilityhead	
mission	orghead	
mississippi	state	
missouri	state	
missus	title	
mister	title	
mixtec	keep	
ml	unit	
mlk day	holiday	
mm	unit	
mmhg	unit	
mmse	keep	
mmse	measure	
mn	stateabbr	
mo	keep	
mo	stateabbr	
mo	unit	
mobile	generic	
mobile	idcue	PHONE
moca	keep	
moca	measure	
moca	term	
mod	keep	
modafinil	drug	
modafinil	keep	
modeled	keep	
modeling	keep	
molina	term	
mom	relation	
mommy	relation	
mon	datecue	
mon	weekday	
monastery	orghead	
monastery	stronghead	
monday	datecue	
monday	keep	
monday	weekday	
mongolian	keep	
monitor	idcue	DEVICE_ID
monsieur	title	
montana	state	
montelukast	drug	
montelukast	keep	
montessori	schoolhead	
montessori	stronghead	
montgomery	eponym	
montgomery asberg	term	
montgomery asberg scale	term	
month	unit	
months	unit	
montreal cognitive assessment	term	
mood	measure	
mood disorder questionnaire	term	
moose lodge	brand	
more	function	
mormon	keep	
morning	generic	
moroccan	keep	
morocco	keep	
morphine	drug	
morphine	keep	
morse	eponym	
mos	keep	
mos	unit	
mosque	orghead	
mosque	stronghead	
most	function	
motel	employerhead	
motel	placehead	
motel	stronghead	
motel 6	brand	
mother	relation	
mother	role	
mother s day	holiday	
mothers day	holiday	
motivational interviewing	term	
motors	employerhead	
motrin	drug	
motrin	keep	
moud	keep	
mounjaro	drug	
mounjaro	keep	
mount	placehead	
mount	placeopener	
mount	religion	
mountain	placehead	
mourned	verb	
mourns	verb	
moved	speech	
moved	verb	
moves	verb	
mr	idcue	MRN
mr	title	
mri	keep	
mrn	idcue	MRN
mrs	title	
mrsa	keep	
ms	credential	
ms	keep	
ms	schoolhead	
ms	stateabbr	
ms	title	
mse	keep	
msg	keep	
mspss	keep	
mssg	keep	
mst	keep	
msw	credential	
msw	keep	
mt	placehead	
mt	placeopener	
mt	stateabbr	
mtbc	keep	
mtss	keep	
much	function	
mue	keep	
muffler	employerhead	
mullen	eponym	
mum	relation	
mumbled	verb	
mumbles	verb	
munchausen	term	
municipal	generic	
murray	eponym	
murray bowen	term	
museum	orghead	
muslim	keep	
must	function	
must	modal	
mutism	keep	
muy	keep	
mvp	term	
mx	title	
my	function	
myanmar	keep	
mychart	keep	
mydayis	drug	
mydayis	keep	
myers briggs	term	
na	orghead	
nac	drug	
nac	keep	
nada	keep	
nahuatl	keep	
nail	generic	
nails	employerhead	
naloxone	drug	
naloxone	keep	
naltrexone	drug	
naltrexone	keep	
name	naming	
name	role	
named	naming	
named	personprep	
named	verb	
namenda	drug	
namenda	keep	
names	naming	
names	personprep	
names	verb	
nami	keep	
nana	relation	
nana	title	
nani	relation	
nanny	relation	
napa auto parts	brand	
naped	verb	
napped	verb	
naproxen	drug	
naproxen	keep	
naps	verb	
narcan	drug	
narcan	keep	
narcissistic	keep	
narcotics anonymous	term	
nardil	drug	
nardil	keep	
national	generic	
national guard	brand	
native	keep	
navajo	keep	
navidad	holiday	
nc	stateabbr	
ncac	keep	
ncc	credential	
ncci	keep	
nclex	keep	
nd	stateabbr	
ne	stateabbr	
near	function	
near	placeprep	
nearby	generic	
nebraska	state	
needed	verb	
needs	verb	
nefazodone	drug	
nefazodone	keep	
neglected	verb	
neglects	verb	
neighbor	relation	
neighborhood	generic	
neighbour	relation	
neither	function	
nelson denny	term	
nepal	keep	
nepali	keep	
nephew	relation	
nephro	keep	
netflix	keep	
network	orghead	
neuro	keep	
neurodivergent	keep	
neurofeedback	keep	
neurology	facilityhead	
neurontin	drug	
neurontin	keep	
neuropsych	keep	
neurotypical	keep	
neurovegetative	keep	
nevada	state	
never	function	
new	generic	
new hampshire	state	
new jersey	state	
new mexico	state	
new year s	holiday	
new year s day	holiday	
new year s eve	holiday	
new years	holiday	
new years day	holiday	
new years eve	holiday	
new york	state	
nexplanon	drug	
nexplanon	keep	
next	datecue	
next	generic	
ngl	keep	
nh	stateabbr	
nicaragua	keep	
nicaraguan	keep	
nichq vanderbilt parent	term	
nichq vanderbilt teacher	term	
nicknamed	naming	
nicorette	drug	
nicorette	keep	
niece	relation	
niega	keep	
nigeria	keep	
nigerian	keep	
night	generic	
nightly	unit	
nimh	keep	
nine	digitword	
nine	number	9
niner	digitword	
nineteen	number	19
nineteenth	ordinal	19
ninety	number	90
nintendo	keep	
ninth	ordinal	9
nj	stateabbr	
nka	keep	
nkda	keep	
nm	stateabbr	
no	function	
no	idcue	OTHER_ID
nodded	speech	
nodded	verb	
noded	verb	
nods	verb	
nombre	keep	
nonadherence	keep	
nonadherent	keep	
noncompliant	keep	
nonpar	keep	
nonprofit	orghead	
noodles	employerhead	
nor	function	
norco	drug	
norco	keep	
nordstrom	brand	
normed	keep	
north	generic	
north carolina	state	
north dakota	state	
nortriptyline	drug	
nortriptyline	keep	
norwegian	keep	
nos	keep	
noshow	keep	
not	function	
noted	verb	
notes	verb	
noticed	verb	
notices	verb	
notified	personprep	
notify	personprep	
nov	month	11
november	month	11
novia	relation	
noviembre	month	11
novio	relation	
novolog	drug	
novolog	keep	
now	function	
nowruz	holiday	
np	credential	
np	keep	
npd	keep	
npi	idcue	NPI
npi	keep	
npo	keep	
ns	keep	
nssi	keep	
num	idcue	OTHER_ID
number	idcue	OTHER_ID
nuplazid	drug	
nuplazid	keep	
nurse	relation	
nurse	title	
nursery	employerhead	
nursery	schoolhead	
nursery	stronghead	
nursing	facilityhead	
nursing	generic	
nuvigil	drug	
nuvigil	keep	
nv	stateabbr	
ny	stateabbr	
nyc	keep	
o	digitword	
o reilly auto parts	brand	
oasis	facilityhead	
oasis	keep	
ob	generic	
ob	keep	
obgyn	keep	
objetivo	keep	
observed	verb	
observes	verb	
obstetrics	facilityhead	
occupation	worksat	
occupational	generic	
ocd	keep	
oct	month	10
october	month	10
octubre	month	10
odd	keep	
odsis	keep	
odt	drug	
odt	keep	
of	datecue	
of	function	
of	personprep	
ofc	title	
off	function	
off	placeprep	
offboarding	keep	
offered	verb	
offerred	verb	
offers	verb	
office	generic	
office	orghead	
office depot	brand	
officer	relation	
officer	title	
often	function	
oh	digitword	
oh	stateabbr	
ohio	state	
ok	function	
ok	stateabbr	
okay	function	
oklahoma	state	
olanzapine	drug	
olanzapine	keep	
old	generic	
old navy	brand	
oldenburg	term	
olive garden	brand	
oma	relation	
omeprazole	drug	
omeprazole	keep	
omg	keep	
on	datecue	
on	function	
on	placeprep	
onboarded	keep	
onboarding	keep	
onc	keep	
once	function	
oncology	facilityhead	
one	digitword	
one	function	
one	number	1
online	generic	
only	function	
onto	function	
op	keep	
opa	relation	
ophtho	keep	
opposite action	term	
oppositional	keep	
optho	keep	
optometry	facilityhead	
optum	term	
oq	keep	
oq45	keep	
or	function	
or	stateabbr	
oracle	brand	
orangetheory	brand	
orchard	employerhead	
order	idcue	OTHER_ID
oregon	eponym	
oregon	state	
oromo	keep	
ors	keep	
ors	measure	
ortho	keep	
orthodox	keep	
orthopedics	facilityhead	
oscar	term	
ot	keep	
other	function	
other	generic	
otr	keep	
oud	keep	
our	function	
ours	function	
out	function	
outback	brand	
outlet	employerhead	
outpat	keep	
outpatient	facilityhead	
outpatient	generic	
outside	placeprep	
over	function	
overdosed	verb	
overdoses	verb	
overgeneralization	keep	
overpass	placehead	
owed	verb	
owes	speech	
owes	verb	
own	function	
oxazepam	drug	
oxazepam	keep	
oxcarbazepine	drug	
oxcarbazepine	keep	
oxycodone	drug	
oxycodone	keep	
oxycontin	drug	
oxycontin	keep	
oz	unit	
ozempic	drug	
ozempic	keep	
p2p	keep	
pa	idcue	AUTH_ID
pa	keep	
pa	stateabbr	
pa-c	credential	
pac	credential	
paced	verb	
pacemaker	idcue	DEVICE_ID
paces	verb	
paciente	keep	
pack	unit	
packed	verb	
packing	employerhead	
packs	unit	
padre	keep	
padre	relation	
padrino	relation	
pager	idcue	OTHER_ID
paget s	term	
paid	datecue	
paid	speech	
paid	verb	
pain	generic	
pain	measure	
paint	employerhead	
painted	verb	
paints	verb	
pakistan	keep	
pakistani	keep	
palestine	keep	
palestinian	keep	
paliperidone	drug	
paliperidone	keep	
palm sunday	holiday	
pamelor	drug	
pamelor	keep	
pan	title	
panama	keep	
panda express	brand	
panera	brand	
panera bread	brand	
pani	title	
paniced	verb	
panics	verb	
panss	keep	
panss	measure	
pantoprazole	drug	
pantoprazole	keep	
papa	relation	
papa	title	
papa john s	brand	
paper	employerhead	
para	keep	
paraguay	keep	
paralegal	relation	
paranoia	keep	
paranoid	keep	
parent	generic	
parent	keep	
parent	measure	
parent	role	
parent child interaction therapy	term	
parentification	keep	
parentified	keep	
parenting	generic	
parents	role	
parish	county	
parish	orghead	
parish	stronghead	
park	placehead	
parkinson s	term	
parkinson s disease	term	
parkinsons	term	
parkway	street	
parkway	strongstreet	
parnate	drug	
parnate	keep	
parole	generic	
paroxetine	drug	
paroxetine	keep	
parrot	relation	
part	generic	
partial	generic	
participant	idcue	OTHER_ID
participant	role	
participants	unit	
participated	verb	
participates	verb	
partner	relation	
partners	employerhead	
paseo	street	
pashto	keep	
pass	idcue	OTHER_ID
pass	street	
passed	speech	
passed	verb	
passes	verb	
passover	holiday	
passport	idcue	OTHER_ID
pastor	relation	
pastor	title	
path	street	
patient	idcue	OTHER_ID
patient	role	
patient health questionnaire	term	
pavilion	facilityhead	
pavlovian	term	
pawn	generic	
paxil	drug	
paxil	keep	
payed	verb	
payor	keep	
payors	keep	
pays	verb	
pbis	keep	
pc	employerhead	
pc	keep	
pcit	keep	
pcl	keep	
pcl	measure	
pcn	idcue	ACCOUNT
pcn	keep	
pcp	keep	
pcp	relation	
pcptsd	keep	
pdt	keep	
pe	keep	
peace corps	brand	
pecfas	keep	
pediatric	facilityhead	
pediatric	generic	
pediatric symptom checklist	term	
pediatrician	relation	
pediatrics	facilityhead	
peds	keep	
peer	generic	
peer	relation	
peer to peer	keep	
pema chodron	term	
penitentiary	facilityhead	
penitentiary	stronghead	
penn	eponym	
penn state worry	term	
pennsylvania	state	
pentecostal	keep	
people	unit	
pep boys	brand	
per	function	
per	personprep	
perceived stress scale	term	
percent	unit	
percocet	drug	
percocet	keep	
permit	idcue	OTHER_ID
perp	relation	
perpetrator	relation	
perphenazine	drug	
perphenazine	keep	
perseverative	keep	
persian	keep	
peru	keep	
peruvian	keep	
pet	generic	
pet	relation	
petco	brand	
petsmart	brand	
pg13r	keep	
ph	idcue	PHONE
pharmacy	facilityhead	
pharmacy	stronghead	
phd	credential	
phd	keep	
phenelzine	drug	
phenelzine	keep	
philippines	keep	
phone	idcue	PHONE
phone	personprep	
phoned	personprep	
phoned	speech	
phoned	verb	
phones	verb	
php	keep	
phq	keep	
phq	measure	
phq adolescent version	term	
phq without item	term	
physical	generic	
physician	relation	
physicians	facilityhead	
pi day	holiday	
pica	keep	
pick	eponym	
pick s disease	term	
picked	verb	
picks	verb	
pie	keep	
pier	placehead	
piggly wiggly	brand	
pike	street	
pilot travel center	brand	
pimavanserin	drug	
pimavanserin	keep	
pings	verb	
pittsburgh	eponym	
pittsburgh sleep quality index	term	
pizza	employerhead	
pizza hut	brand	
pizzeria	employerhead	
pizzeria	stronghead	
pkwy	street	
pkwy	strongstreet	
pl	street	
pl	strongstreet	
place	street	
place	strongstreet	
plan	keep	
planed	verb	
planet fitness	brand	
planned	verb	
planned parenthood	brand	
plans	verb	
plant	employerhead	
planted	verb	
plastics	employerhead	
plate	idcue	PLATE
plates	idcue	PLATE
plavix	drug	
plavix	keep	
play	generic	
played	speech	
played	verb	
playground	placehead	
plays	speech	
plays	verb	
playstation	keep	
plaza	placehead	
plaza	street	
please	keep	
please skills	term	
pllc	employerhead	
plumbing	employerhead	
plz	street	
pm	keep	
pmh	keep	
pmhnp	credential	
pmhnp	keep	
pnc bank	brand	
po	keep	
po	relation	
poa	keep	
podcast	keep	
point	placehead	
point	placeopener	
point	street	
point	unit	
points	unit	
poland	keep	
police	idcue	OTHER_ID
police	orghead	
policy	idcue	MEMBER_ID
policyholder	role	
polish	keep	
polst	keep	
poly	schoolhead	
polytechnic	schoolhead	
polytechnic	stronghead	
pond	placehead	
pony	relation	
pool	placehead	
pop	relation	
popeyes	brand	
por	keep	
porque	keep	
port	placeopener	
portugal	keep	
portuguese	keep	
pos	keep	
position	worksat	
positive and negative syndrome scale	term	
poss	keep	
post	orghead	
post office	brand	
posted	datecue	
posted	verb	
posts	verb	
ppd	unit	
pr	stateabbr	
practice	facilityhead	
practiced	verb	
practices	verb	
prader willi	term	
pramipexole	drug	
pramipexole	keep	
prayed	verb	
prays	verb	
prazosin	drug	
prazosin	keep	
pre-k	schoolhead	
preauth	idcue	AUTH_ID
preauth	keep	
precert	idcue	AUTH_ID
precert	keep	
precinct	orghead	
precontemplation	keep	
prednisone	drug	
prednisone	keep	
prefered	verb	
preferred	naming	
prefers	verb	
pregabalin	drug	
pregabalin	keep	
prek	schoolhead	
premera	term	
premorbid	keep	
prep	schoolhead	
preparatory	schoolhead	
prepay	keep	
prepayment	keep	
presbyterian	religion	
preschool	schoolhead	
preschool	stronghead	
prescribed	verb	
prescriber	idcue	OTHER_ID
prescriber	relation	
prescribes	verb	
prescription	idcue	OTHER_ID
present	unit	
presenta	keep	
presented	verb	
presents	verb	
president s day	holiday	
presidents day	holiday	
press	employerhead	
previous	generic	
price chopper	brand	
priest	relation	
prilosec	drug	
prilosec	keep	
prima	relation	
primary	generic	
primary	schoolhead	
primary care ptsd screen	term	
primo	relation	
principal	relation	
principal	title	
prior	generic	
prior auth	keep	
prison	facilityhead	
pristiq	drug	
pristiq	keep	
private	generic	
prn	keep	
prn	unit	
prob	keep	
probation	generic	
process	generic	
processed	datecue	
processed	verb	
processes	verb	
prodromal	keep	
produce	employerhead	
prof	title	
professor	title	
prog	keep	
progr	keep	
progressive	brand	
progressive muscle relaxation	term	
projects	placehead	
prolixin	drug	
prolixin	keep	
prolonged exposure	term	
promised	verb	
promises	verb	
promoted	verb	
promoted	worksat	
promotes	verb	
properties	employerhead	
propranolol	drug	
propranolol	keep	
protective	generic	
protestant	keep	
providence	brand	
providence	religion	
provider	naming	
provider	relation	
provider	role	
provigil	drug	
provigil	keep	
prozac	drug	
prozac	keep	
psc	keep	
psc	measure	
psh	keep	
psn	idcue	HANDLE
psqi	keep	
psqi	measure	
pss	keep	
pss	measure	
pst	keep	
psych	generic	
psych	keep	
psych	relation	
psychiatric	facilityhead	
psychiatric	generic	
psychiatrist	relation	
psychiatry	facilityhead	
psychiatry	generic	
psychodynamic	keep	
psychoed	keep	
psychoeducation	keep	
psychoeducational	keep	
psychologist	relation	
psychology	facilityhead	
psychology	generic	
psychomotor	keep	
psychopharm	keep	
psychosocial	keep	
psychotherapy	facilityhead	
psychotherapy	keep	
psychotropic	keep	
psyd	credential	
psyd	keep	
pt	keep	
pt	role	
pt	street	
pts	keep	
pts	unit	
ptsd	keep	
ptsd	measure	
ptsd checklist dsm	term	
pub	employerhead	
pub	placehead	
public	generic	
publix	brand	
puerto	keep	
puerto rico	state	
puff	unit	
puffs	unit	
pulm	keep	
pump	idcue	DEVICE_ID
punched	personprep	
punched	speech	
punched	verb	
punches	verb	
punjabi	keep	
puppy	relation	
purim	holiday	
pushed	personprep	
pushed	speech	
pushed	verb	
pushes	verb	
put	verb	
pvt	title	
px	keep	
q1wk	keep	
q2	keep	
q2wk	keep	
qam	keep	
qam	unit	
qd	keep	
qd	unit	
qelbree	drug	
qelbree	keep	
qhs	keep	
qhs	unit	
qid	keep	
qid	unit	
qidp	credential	
qids	keep	
qids	measure	
qmhp	credential	
qmhp	keep	
qmo	keep	
qod	keep	
qolibri	keep	
qpm	keep	
qpm	unit	
quality of life	term	
quarry	placehead	
quechua	keep	
quetiapine	drug	
quetiapine	keep	
quick inventory of depressive symptoms	term	
quiktrip	brand	
quillivant	drug	
quillivant	keep	
quit	datecue	
quit	speech	
quit	verb	
quited	verb	
quits	verb	
quran	keep	
qwk	keep	
rabbi	relation	
rabbi	title	
rabbit	relation	
racetrac	brand	
radical acceptance	term	
raise	worksat	
raised	personprep	
raised	verb	
raises	verb	
ramada inn	brand	
ramadan	holiday	
ramelteon	drug	
ramelteon	keep	
ran	speech	
ran	verb	
ranch	facilityhead	
ranch	placehead	
rancho	placeopener	
rarc	keep	
rated	measure	
rates	measure	
rating	measure	
raynaud s	term	
raytheon	brand	
rbt	credential	
rbt	keep	
rcads	keep	
rcads	measure	
rd	street	
rd	strongstreet	
re	function	
re	keep	
re	personprep	
reacted	verb	
reacts	verb	
read	verb	
readed	verb	
reads	verb	
real	generic	
realized	verb	
realizes	verb	
realty	employerhead	
rebt	keep	
rec'd	datecue	
recalled	verb	
recalls	verb	
received	datecue	
received	verb	
receives	verb	
recipient	idcue	MEMBER_ID
recognized	verb	
recognizes	verb	
recommended	verb	
recommends	verb	
reconsideration	keep	
record	idcue	OTHER_ID
recoup	keep	
recoupment	keep	
recovered	verb	
recovers	verb	
recovery	facilityhead	
recovery	generic	
red cross	brand	
red lobster	brand	
red roof inn	brand	
reddit	idcue	HANDLE
ref	idcue	OTHER_ID
refered	verb	
reference	idcue	OTHER_ID
referral	role	
referred	role	
referred	verb	
refers	verb	
refiere	keep	
reflected	verb	
reflects	verb	
reframe	keep	
reframed	keep	
reframes	keep	
reframing	keep	
refused	speech	
refused	verb	
refuses	verb	
refusing	personprep	
reg	idcue	PLATE
reg	keep	
regence	term	
regional	facilityhead	
regional	generic	
registration	idcue	LICENSE
rehab	facilityhead	
rehab	generic	
rehab	keep	
rehab	stronghead	
rehabilitation	facilityhead	
reiki	term	
relapse	keep	
relapsed	keep	
relapsed	speech	
relapsed	verb	
relapses	keep	
relapses	verb	
remained	verb	
remains	verb	
remembered	verb	
remembers	verb	
remeron	drug	
remeron	keep	
remind	personprep	
reminded	personprep	
remit	keep	
remits	keep	
remittance	keep	
rendering	naming	
rep	naming	
rep	relation	
replied	speech	
report	idcue	OTHER_ID
reported	speech	
reported	verb	
reports	speech	
reports	verb	
representative	relation	
requested	verb	
requests	verb	
requip	drug	
requip	keep	
resched	keep	
reschedule	keep	
rescheduled	datecue	
rescheduled	keep	
rescheduled	verb	
reschedules	verb	
rescheduling	keep	
reservation	placehead	
reservoir	placehead	
residence	facilityhead	
residences	facilityhead	
resident	role	
residential	generic	
resort	employerhead	
resp	keep	
responded	verb	
responds	verb	
restaurant	employerhead	
restaurant	stronghead	
rested	verb	
restoril	drug	
restoril	keep	
restructuring	keep	
rests	verb	
resubmission	keep	
resubmit	keep	
resubmitted	keep	
resumed	datecue	
retail	generic	
retired	verb	
retires	verb	
rett syndrome	term	
returned	speech	
returned	verb	
returns	verb	
rev	title	
reverend	title	
revia	drug	
revia	keep	
reviewed	verb	
reviewer	relation	
reviews	verb	
rexulti	drug	
rexulti	keep	
rey	eponym	
rez	placehead	
rheum	keep	
rhode island	state	
ri	stateabbr	
rican	keep	
rided	verb	
rides	verb	
ridge	placehead	
ridge	street	
rink	placehead	
rio	placeopener	
risperdal	drug	
risperdal	keep	
risperidone	drug	
risperidone	keep	
ritalin	drug	
ritalin	keep	
rite aid	brand	
rivastigmine	drug	
rivastigmine	keep	
river	placehead	
rizatriptan	drug	
rizatriptan	keep	
rm	placehead	
rn	credential	
rn	keep	
road	street	
road	strongstreet	
roblox	idcue	HANDLE
roblox	keep	
rode	verb	
rogerian	term	
rogers	eponym	
roi	keep	
roleplay	keep	
roleplayed	keep	
roleplaying	keep	
romanian	keep	
romberg	term	
roofing	employerhead	
room	idcue	OTHER_ID
room	placehead	
roomie	relation	
roommate	relation	
ropinirole	drug	
ropinirole	keep	
rorschach	eponym	
rorschach	term	
ros	keep	
rose	verb	
rosh hashanah	holiday	
ross	brand	
ross dress for less	brand	
rosuvastatin	drug	
rosuvastatin	keep	
rotary	orghead	
rotary club	brand	
route	street	
routing	idcue	ACCOUNT
row	street	
royal farms	brand	
rozerem	drug	
rozerem	keep	
rr	keep	
rtc	datecue	
rtc	keep	
rte	street	
rti	keep	
rto	keep	
ruler foods	brand	
ruminates	keep	
ruminating	keep	
rumination	keep	
ruminative	keep	
run	street	
runed	verb	
runned	verb	
runs	verb	
russia	keep	
russian	keep	
rwanda	keep	
rwandan	keep	
rx	idcue	OTHER_ID
rx	keep	
rxbin	keep	
rxgrp	keep	
rxpcn	keep	
sa	keep	
sabado	weekday	
sacred	religion	
sacred heart	brand	
safety	generic	
safety plan	term	
safeway	brand	
said	speech	
said	verb	
saint	religion	
saint patrick s day	holiday	
sally beauty	brand	
salon	employerhead	
saloon	placehead	
salvador	keep	
salvador minuchin	term	
salvadoran	keep	
salvation army	brand	
sam s club	brand	
samaritan	religion	
same	function	
same	generic	
samhsa	keep	
samoan	keep	
sanatorium	facilityhead	
sandwich	employerhead	
sandwiches	employerhead	
sang	speech	
sang	verb	
sank	verb	
saphris	drug	
saphris	keep	
sat	datecue	
sat	keep	
sat	speech	
sat	verb	
sat	weekday	
satir	eponym	
saturday	datecue	
saturday	weekday	
saudi	keep	
save a lot	brand	
saved	verb	
saves	verb	
savings	idcue	ACCOUNT
saw	personprep	
saw	verb	
sayed	verb	
says	speech	
says	verb	
sc	stateabbr	
scaffolded	keep	
scaffolding	keep	
scared	eponym	
scared	keep	
scared	measure	
sched	keep	
scheduled	datecue	
scheduled	verb	
schedules	verb	
schizoaffective	keep	
schizoid	keep	
schizophrenia	keep	
schizotypal	keep	
school	generic	
school	schoolhead	
scoff	keep	
scoff	measure	
scooter	idcue	DEVICE_ID
score	measure	
scored	measure	
scores	measure	
scotland	keep	
scottish	keep	
scratched	verb	
scratches	verb	
screamed	verb	
screams	verb	
screenname	idcue	HANDLE
sd	stateabbr	
sdq	keep	
sdq	measure	
sds	keep	
sds	measure	
seafood	employerhead	
sears	brand	
sec	unit	
second	ordinal	2
second	unit	
secondary	schoolhead	
seconds	unit	
secs	unit	
section	keep	
security	generic	
security	relation	
sedan	idcue	PLATE
see	datecue	
see	personprep	
seed	verb	
seeing	datecue	
seeing	personprep	
seeking safety	term	
seemed	verb	
seems	verb	
seen	datecue	
sees	personprep	
sees	verb	
selective	keep	
selegiline	drug	
selegiline	keep	
selled	verb	
sells	verb	
semaglutide	drug	
semaglutide	keep	
semana	keep	
semana santa	holiday	
semanas	keep	
seminary	schoolhead	
seminary	stronghead	
sended	verb	
sends	verb	
senegal	keep	
senegalese	keep	
senior	generic	
senor	title	
senora	title	
senorita	title	
sent	datecue	
sent	verb	
sentenced	verb	
sentences	verb	
sep	month	9
separated	verb	
separates	verb	
sephora	brand	
sept	month	9
september	month	9
septiembre	month	9
serbian	keep	
sergeant	title	
serial	idcue	DEVICE_ID
serialno	idcue	OTHER_ID
seroquel	drug	
seroquel	keep	
sertraline	drug	
sertraline	keep	
served	verb	
server	worksat	
serves	verb	
service	generic	
services	facilityhead	
services	generic	
sesion	keep	
session	datecue	
session	unit	
sessions	unit	
set	verb	
sev	keep	
seven	digitword	
seven	number	7
seven challenges	term	
seventeen	number	17
seventeenth	ordinal	17
seventh	ordinal	7
seventh day adventist	brand	
seventy	number	70
several	function	
severity	measure	
sews	verb	
sexting	keep	
sfbt	keep	
sgt	title	
sh	keep	
shake shack	brand	
shall	function	
shall	modal	
shared	speech	
shared	verb	
shares	verb	
shaw s	brand	
she	function	
sheehan	eponym	
sheehan disability scale	term	
sheetz	brand	
shelter	facilityhead	
shelter	stronghead	
sheriff	title	
shift	worksat	
shifts	worksat	
shoe	generic	
shook	verb	
shop	employerhead	
shoped	verb	
shopped	verb	
shoprite	brand	
shops	verb	
short	generic	
shots	unit	
should	function	
should	modal	
shouted	verb	
shouts	verb	
shoved	personprep	
shoved	verb	
shoves	verb	
showed	speech	
shrine	orghead	
shruged	verb	
shrugged	speech	
shrugged	verb	
shrugs	verb	
shul	orghead	
shut	verb	
si	keep	
sib	keep	
sib	relation	
sibling	relation	
sid	idcue	OTHER_ID
side	generic	
sigmund freud	term	
signature	role	
signed	naming	
signed	role	
signed	verb	
signs	verb	
sikh	keep	
sil	relation	
silenor	drug	
silenor	keep	
simplepractice	keep	
simvastatin	drug	
simvastatin	keep	
sinai	religion	
since	datecue	
since	function	
sinemet	drug	
sinemet	keep	
singed	verb	
sings	verb	
singulair	drug	
singulair	keep	
sinhala	keep	
sir	title	
sis	relation	
sister	relation	
sister	title	
sister-in-law	relation	
sited	verb	
sits	verb	
sitted	verb	
sitter	relation	
six	digitword	
six	number	6
sixteen	number	16
sixteenth	ordinal	16
sixth	ordinal	6
sixty	number	60
sjogren s	term	
skilled	generic	
skills	generic	
skiped	verb	
skipped	verb	
skips	verb	
skype	keep	
sl	keep	
slammed	verb	
slaped	verb	
slapped	personprep	
slapped	speech	
slapped	verb	
slaps	verb	
sleep	generic	
sleeped	verb	
sleeps	verb	
slept	speech	
slept	verb	
slovak	keep	
slp	keep	
slums	keep	
slums	measure	
slums	term	
small	generic	
smart	keep	
smart  final	brand	
smart recovery	term	
smartphone	keep	
smashed	verb	
smh	keep	
smiled	speech	
smiled	verb	
smiles	verb	
smithfield	brand	
smoked	speech	
smoked	verb	
smokes	verb	
sn	idcue	DEVICE_ID
snake	relation	
snap	idcue	HANDLE
snap	keep	
snap	measure	
snap iv	term	
snap iv item	term	
snapchat	idcue	HANDLE
snapchat	keep	
snellen	term	
snri	keep	
so	function	
soap	keep	
sobbed	verb	
sobed	verb	
sober	datecue	
sober	facilityhead	
sober	generic	
soberlink	keep	
sobriety	keep	
sobs	verb	
soc	idcue	SSN
soc	keep	
social	generic	
social	idcue	SSN
society	orghead	
socratic	term	
socratic questioning	term	
sold	verb	
solution focused	term	
solutions	employerhead	
somali	keep	
somalia	keep	
somatic	keep	
somatization	keep	
some	function	
son	relation	
sonata	drug	
sonata	keep	
sonic drive in	brand	
soup	generic	
south	generic	
south carolina	state	
south dakota	state	
southwest airlines	brand	
spa	employerhead	
spain	keep	
spanish	keep	
speaked	verb	
speaks	verb	
special	generic	
spectrum	brand	
sped	keep	
sped	verb	
speech	generic	
speedway	brand	
speedway	placehead	
spenddown	keep	
spended	verb	
spends	verb	
spent	verb	
spin	keep	
spironolactone	drug	
spironolactone	keep	
spo2	keep	
spoke	speech	
spoke	verb	
sponsee	relation	
sponsor	relation	
spouse	relation	
sprang	verb	
spravato	drug	
spravato	keep	
spring	season	
springs	placehead	
spun	verb	
spur	street	
sq	street	
square	placehead	
square	street	
sr	credential	
sr	drug	
sr	keep	
sr	title	
sra	title	
srs	keep	
srs	measure	
ss	idcue	SSN
ssa	idcue	SSN
ssa	keep	
ssdi	keep	
ssi	keep	
ssn	idcue	SSN
ssri	keep	
ssrs	keep	
ssrs	measure	
sss	idcue	SSN
sst	keep	
st	religion	
st	street	
st	strongstreet	
st louis university mental status	term	
st patrick s day	holiday	
st vincent de paul	brand	
stadium	placehead	
staffing	employerhead	
stai	keep	
stalker	relation	
standed	verb	
stands	verb	
stanford	eponym	
stanford binet	term	
stanley	eponym	
stanley brown	term	
stanley brown safety plan	term	
staples	brand	
starbucks	brand	
start	datecue	
started	datecue	
started	verb	
starting	datecue	
starts	verb	
state	generic	
state	schoolhead	
state farm	brand	
stated	speech	
stated	verb	
stater bros	brand	
states	speech	
states	verb	
station	placehead	
stayed	speech	
stayed	verb	
stays	speech	
stays	verb	
std	keep	
ste	placehead	
steakhouse	employerhead	
steakhouse	stronghead	
stealed	verb	
steals	verb	
steam	idcue	HANDLE
steel	employerhead	
step	generic	
step	unit	
stepbrother	relation	
stepchild	relation	
stepdad	relation	
stepdaughter	relation	
stepfamily	keep	
stepfather	relation	
stephen covey	term	
stephen porges	term	
stepkid	relation	
stepkids	keep	
stepmom	relation	
stepmother	relation	
steps	unit	
stepsister	relation	
stepson	relation	
steven hayes	term	
stewarts shops	brand	
still	function	
stim	keep	
stocker	worksat	
stockholm syndrome	term	
stole	speech	
stole	verb	
stood	speech	
stood	verb	
stop	keep	
stop  shop	brand	
stop skill	term	
stoped	verb	
stopped	verb	
stops	verb	
storage	employerhead	
store	employerhead	
strattera	drug	
strattera	keep	
street	street	
street	strongstreet	
strengths and difficulties questionnaire parent	term	
strong interest inventory	term	
stroop	eponym	
stroop	term	
struck	verb	
struggled	verb	
struggles	verb	
stuck	verb	
student	generic	
student	idcue	OTHER_ID
student	role	
studied	verb	
studies	verb	
studio	employerhead	
studios	employerhead	
stung	verb	
stuttered	verb	
stutters	verb	
su	keep	
sublocade	drug	
sublocade	keep	
submited	verb	
submits	verb	
suboxone	drug	
suboxone	keep	
subscriber	idcue	MEMBER_ID
subscriber	role	
substance	generic	
subutex	drug	
subutex	keep	
subway	brand	
such	function	
sud	keep	
sudan	keep	
sudanese	keep	
sudp	keep	
suegra	relation	
suegro	relation	
suegros	relation	
sueno	keep	
suffered	verb	
suffers	verb	
suicide	generic	
suite	placehead	
suites	employerhead	
sukkot	holiday	
sullivan	eponym	
sumatriptan	drug	
sumatriptan	keep	
summer	generic	
summer	season	
sun	datecue	
sun	weekday	
sunday	datecue	
sunday	weekday	
sup	keep	
super 8	brand	
super bowl sunday	holiday	
superbill	keep	
superbills	keep	
supercuts	brand	
superior	generic	
supermarket	employerhead	
supermarket	stronghead	
superv	keep	
supervisor	relation	
supervisor	role	
supply	employerhead	
support	generic	
support	personprep	
supported	generic	
supported	personprep	
supported	verb	
supportive	generic	
supports	personprep	
supports	verb	
supreme	generic	
supt	keep	
supv	keep	
surgery	facilityhead	
surgery	generic	
surgical	facilityhead	
surgical	generic	
survived	verb	
survives	verb	
sus	keep	
suspended	datecue	
suspended	verb	
suspends	verb	
sustenna	drug	
sustenna	keep	
sutter health	brand	
suv	idcue	PLATE
suvorexant	drug	
suvorexant	keep	
svc	keep	
svcs	keep	
swahili	keep	
swam	verb	
swears	verb	
swedish	keep	
swept	verb	
swls	keep	
swore	verb	
swung	verb	
sx	keep	
synagogue	orghead	
synagogue	stronghead	
synthroid	drug	
synthroid	keep	
syntonic	keep	
syria	keep	
syrian	keep	
systems	employerhead	
t mobile	brand	
tab	unit	
tabernacle	orghead	
tabernacle	stronghead	
tablet	unit	
tablets	unit	
tabs	unit	
taco bell	brand	
tacos	employerhead	
tag	idcue	PLATE
tagalog	keep	
tags	idcue	PLATE
taiwan	keep	
takeback	keep	
taked	verb	
takes	verb	
talk	generic	
talked	speech	
talked	verb	
talks	verb	
talkspace	keep	
tambien	keep	
tamil	keep	
tanf	keep	
tangential	keep	
tantrum	keep	
tantrums	keep	
taper	keep	
tapered	keep	
tapering	keep	
taqueria	employerhead	
taqueria	stronghead	
target	brand	
task	orghead	
tattoo	generic	
taught	verb	
tavern	employerhead	
tavern	placehead	
tax	idcue	TAX_ID
tax day	holiday	
taxi	employerhead	
taxid	idcue	TAX_ID
taxonomy	keep	
tbh	keep	
tbi	keep	
tca	keep	
tcn	idcue	CLAIM_ID
td bank	brand	
tea	employerhead	
teached	verb	
teacher	keep	
teacher	measure	
teacher	relation	
teaches	verb	
team	generic	
teammate	relation	
teams	keep	
teased	verb	
teases	verb	
tech	generic	
tech	schoolhead	
technical	generic	
technologies	employerhead	
teen	generic	
teen	role	
tegretol	drug	
tegretol	keep	
tel	idcue	PHONE
tel	keep	
tele	keep	
telefono	keep	
telegram	idcue	HANDLE
telehealth	generic	
telehealth	keep	
telemed	keep	
telephone	idcue	PHONE
telephonic	keep	
telepsych	keep	
telepsychiatry	keep	
teletherapy	keep	
tell	personprep	
telled	verb	
tells	personprep	
tells	speech	
tells	verb	
telugu	keep	
temazepam	drug	
temazepam	keep	
temp	keep	
temple	orghead	
temple	stronghead	
temporary	generic	
ten	number	10
tenex	drug	
tenex	keep	
tennessee	state	
tenth	ordinal	10
ter	street	
term	generic	
terminal	placehead	
terrace	street	
terrace	strongstreet	
tesla	brand	
testosterone	drug	
testosterone	keep	
tet	holiday	
teta	relation	
texas	state	
text	idcue	PHONE
text	personprep	
texted	keep	
texted	personprep	
texted	speech	
texted	verb	
textiles	employerhead	
texting	keep	
texts	keep	
texts	personprep	
texts	speech	
texts	verb	
tf	keep	
tfcbt	keep	
thai	keep	
thailand	keep	
than	function	
thanked	personprep	
thanks	naming	
thanks	personprep	
thanksgiving	holiday	
thanksgiving day	holiday	
that	function	
thc	keep	
the	function	
the home depot	brand	
theater	placehead	
theatre	placehead	
their	function	
theirs	function	
them	function	
then	function	
theranest	keep	
therapist	naming	
therapist	relation	
therapist	role	
theraplay	term	
therapy	facilityhead	
therapynest	keep	
therapynotes	keep	
there	function	
therefore	function	
these	function	
they	function	
thich nhat hanh	term	
thinked	verb	
thinking for a change	term	
thinks	speech	
thinks	verb	
thiothixene	drug	
thiothixene	keep	
third	ordinal	3
thirteen	number	13
thirteenth	ordinal	13
thirtieth	ordinal	30
thirty	number	30
this	function	
thorazine	drug	
thorazine	keep	
those	function	
though	function	
thought	verb	
thought record	term	
threatened	personprep	
threatened	verb	
threatens	verb	
three	digitword	
three	function	
three	number	3
three kings day	holiday	
threw	speech	
threw	verb	
thrift	generic	
through	datecue	
through	function	
through	placeprep	
throwed	verb	
throws	verb	
thru	datecue	
thu	datecue	
thu	weekday	
thur	weekday	
thurs	datecue	
thurs	weekday	
thursday	datecue	
thursday	weekday	
tia	keep	
tia	relation	
tia	title	
tibetan	keep	
ticket	idcue	OTHER_ID
tid	keep	
tid	unit	
tigrinya	keep	
tiktok	idcue	HANDLE
tiktok	keep	
tile	employerhead	
till	datecue	
till	function	
tim hortons	brand	
time	generic	
time	unit	
time out	term	
timely	keep	
times	unit	
tin	idcue	TAX_ID
tinder	keep	
tinetti	eponym	
tio	relation	
tio	title	
tipp	keep	
tipp	term	
tire	employerhead	
tires	employerhead	
tirzepatide	drug	
tirzepatide	keep	
titrate	keep	
titrated	keep	
titrating	keep	
titration	keep	
tizanidine	drug	
tizanidine	keep	
tj maxx	brand	
tms	keep	
tn	stateabbr	
to	function	
to	personprep	
to	placeprep	
today	function	
toddler	relation	
toddler autism screen	term	
todo	keep	
tofranil	drug	
tofranil	keep	
told	personprep	
told	speech	
told	verb	
tomorrow	function	
tongan	keep	
tonight	function	
too	function	
took	speech	
took	verb	
tool	employerhead	
tools	employerhead	
topamax	drug	
topamax	keep	
topiramate	drug	
topiramate	keep	
torah	keep	
tore	verb	
toronto	eponym	
toronto alexithymia	term	
touched	verb	
touches	verb	
tourette s	term	
tourette syndrome	term	
tourettes	term	
toward	function	
toward	placeprep	
towards	function	
towards	placeprep	
tower	placehead	
tower of london	term	
towers	placehead	
towing	employerhead	
town	generic	
tp	keep	
tpke	street	
tpn	keep	
tpr	keep	
trabajo	keep	
trace	idcue	OTHER_ID
tracking	idcue	OTHER_ID
tractor supply	brand	
trade	generic	
trader joe s	brand	
trading	employerhead	
traffic	generic	
trail	placehead	
trail	street	
trail making	term	
trailhead	placehead	
trained	verb	
trains	verb	
tramadol	drug	
tramadol	keep	
transfered	verb	
transfers	verb	
transitional	generic	
tranylcypromine	drug	
tranylcypromine	keep	
trattoria	employerhead	
trattoria	stronghead	
trauma focused	term	
traveled	verb	
travels	verb	
trazodone	drug	
trazodone	keep	
treatment	facilityhead	
treatment	generic	
triangulated	keep	
triangulation	keep	
tricare	keep	
tricare	term	
trichotillomania	keep	
tried	verb	
tries	verb	
trihexyphenidyl	drug	
trihexyphenidyl	keep	
trilafon	drug	
trilafon	keep	
trileptal	drug	
trileptal	keep	
trinity	religion	
trintellix	drug	
trintellix	keep	
trinza	drug	
trinza	keep	
triped	verb	
triple	digitword	
triple p	term	
tripped	verb	
trips	verb	
tristeza	keep	
trl	street	
trl	strongstreet	
troop	orghead	
trooper	title	
truck	idcue	PLATE
trucking	employerhead	
trusts	personprep	
tsh	keep	
ttyl	keep	
tue	datecue	
tue	weekday	
tues	weekday	
tuesday	datecue	
tuesday	weekday	
tunisian	keep	
tunnel	placehead	
turkey	keep	
turkish	keep	
turned	verb	
turner	eponym	
turner syndrome	term	
turnpike	street	
turnpike	strongstreet	
turns	verb	
turtle	relation	
tutor	relation	
tutu	relation	
twelfth	ordinal	12
twelve	generic	
twelve	number	12
twentieth	ordinal	20
twenty	number	20
twin	relation	
twins	relation	
twitch	idcue	HANDLE
twitter	idcue	HANDLE
twitter	keep	
two	digitword	
two	function	
two	number	2
tx	datecue	
tx	keep	
tx	stateabbr	
txt	keep	
tylenol	drug	
tylenol	keep	
tyson foods	brand	
u	datecue	
ua	keep	
uber	brand	
uber	keep	
udi	idcue	DEVICE_ID
uds	keep	
uganda	keep	
ugandan	keep	
uk	keep	
ukraine	keep	
ukrainian	keep	
ulta	brand	
una	keep	
unbundled	keep	
unbundling	keep	
uncle	relation	
uncle	title	
under	function	
underpass	placehead	
understanded	verb	
understands	verb	
understood	verb	
unemployment	generic	
unfriended	keep	
unified	schoolhead	
unified	stronghead	
union	orghead	
unit	facilityhead	
unit	placehead	
unit	unit	
united airlines	brand	
united health	term	
united healthcare	term	
unitedhealthcare	term	
units	unit	
univ	schoolhead	
univ	stronghead	
university	generic	
university	schoolhead	
university	stronghead	
unlike	function	
uno	keep	
unremarkable	keep	
unresponsive	keep	
until	datecue	
until	function	
up	function	
upcode	keep	
upcoding	keep	
upholstery	employerhead	
upin	idcue	NPI
upon	function	
upper	generic	
upper	placeopener	
ups	brand	
urdu	keep	
urgent	facilityhead	
urgent	generic	
uro	keep	
uruguay	keep	
us	function	
us	keep	
us bank	brand	
usa	keep	
usaa	brand	
uscis	keep	
usd	schoolhead	
used	verb	
user	idcue	HANDLE
username	idcue	HANDLE
username	keep	
uses	verb	
usps	brand	
ut	stateabbr	
utah	state	
utc	keep	
uti	keep	
utox	keep	
va	keep	
va	stateabbr	
valant	keep	
valbenazine	drug	
valbenazine	keep	
valentine s	holiday	
valentine s day	holiday	
valentines day	holiday	
valium	drug	
valium	keep	
valley	placehead	
valproate	drug	
valproate	keep	
valproic	drug	
valproic	keep	
van	idcue	PLATE
vanderbilt	eponym	
vanderbilt	keep	
vanderbilt	measure	
vape	keep	
vaped	keep	
vaped	verb	
vapes	keep	
vapes	verb	
vaping	keep	
varenicline	drug	
varenicline	keep	
vecina	relation	
vecino	relation	
vehicle	idcue	PLATE
venezuela	keep	
venezuelan	keep	
venlafaxine	drug	
venlafaxine	keep	
venmo	idcue	HANDLE
vented	verb	
ventolin	drug	
ventolin	keep	
verbalized	keep	
verbalized	verb	
verbalizes	keep	
verbalizes	verb	
verbalizing	keep	
verified	verb	
verifies	verb	
verizon	brand	
vermont	state	
very	function	
veteran	role	
veterans	generic	
veterans day	holiday	
vfd	orghead	
vfw	brand	
vfw	orghead	
vh	keep	
via	datecue	
via	function	
via	personprep	
via	placeprep	
via	street	
viaduct	placehead	
vicodin	drug	
vicodin	keep	
victim	role	
video	generic	
video	keep	
viernes	weekday	
vietnam	keep	
vietnamese	keep	
view	street	
viibryd	drug	
viibryd	keep	
viktor frankl	term	
vilazodone	drug	
vilazodone	keep	
villa	facilityhead	
villa	placeopener	
village	facilityhead	
villas	facilityhead	
villas	placeopener	
viloxazine	drug	
viloxazine	keep	
vin	idcue	VIN
vineland	keep	
vineland	term	
vineyard	employerhead	
violated	verb	
violates	verb	
virginia	state	
virginia satir	term	
virtual	generic	
visa	idcue	OTHER_ID
vision	generic	
visit	datecue	
visit	personprep	
visit	unit	
visited	personprep	
visited	speech	
visited	verb	
visiting	personprep	
visits	datecue	
visits	personprep	
visits	speech	
visits	unit	
visits	verb	
visitted	verb	
vista	street	
vistaril	drug	
vistaril	keep	
vitamin	drug	
vitamin	keep	
vive	keep	
vivitrol	drug	
vivitrol	keep	
vivo	keep	
vm	keep	
vo-tech	schoolhead	
voc	keep	
vocational	generic	
voicemail	keep	
voicemails	keep	
volunteered	speech	
volunteered	verb	
volunteers	speech	
volunteers	verb	
vomited	verb	
vomits	verb	
vomitted	verb	
vortioxetine	drug	
vortioxetine	keep	
voucher	idcue	OTHER_ID
vraylar	drug	
vraylar	keep	
vraylar	term	
vs	function	
vs	personprep	
vt	stateabbr	
vv	keep	
vyvanse	drug	
vyvanse	keep	
w	function	
w	keep	
w	personprep	
w/	personprep	
wa	stateabbr	
waffle house	brand	
wais	keep	
waited	speech	
waited	verb	
waits	verb	
waked	verb	
wakes	verb	
wales	keep	
walgreens	brand	
walk	street	
walked	speech	
walked	verb	
walks	verb	
walmart	brand	
wandered	verb	
want	personprep	
wanted	personprep	
wanted	speech	
wanted	verb	
wants	personprep	
wants	speech	
wants	verb	
ward	facilityhead	
ward	orghead	
warehouse	employerhead	
warehouse	generic	
warfarin	drug	
warfarin	keep	
warrant	idcue	OTHER_ID
was	function	
was	verb	
washington	state	
washout	keep	
watched	verb	
watches	verb	
watered	verb	
waterred	verb	
waters	verb	
wawa	brand	
way	street	
way	strongstreet	
we	function	
weared	verb	
wears	verb	
webex	keep	
wechsler	term	
wed	datecue	
wed	weekday	
wednesday	datecue	
wednesday	weekday	
weds	weekday	
week	datecue	
week	unit	
weekend	generic	
weekly	generic	
weekly	unit	
weeks	unit	
wegmans	brand	
wegovy	drug	
wegovy	keep	
welder	worksat	
welding	employerhead	
wellbutrin	drug	
wellbutrin	keep	
wellcare	term	
wellness	facilityhead	
wellness	generic	
wellness recovery action plan	term	
wellpoint	term	
wells fargo	brand	
welsh	keep	
wemwbs	keep	
wendy s	brand	
wendys	brand	
went	speech	
went	verb	
wept	verb	
were	function	
were	verb	
wernicke korsakoff	term	
wernicke s	term	
west	generic	
west virginia	state	
what	function	
whataburger	brand	
whatsapp	idcue	HANDLE
whatsapp	keep	
wheelchair	idcue	DEVICE_ID
when	function	
where	function	
which	function	
while	function	
whispered	verb	
whispers	verb	
who	function	
who	keep	
whodas	keep	
whodas	measure	
whole foods	brand	
whom	function	
whose	function	
why	function	
wi	stateabbr	
wiat	keep	
wic	keep	
widow	relation	
widower	relation	
wife	relation	
wifi	keep	
will	function	
will	modal	
williams	eponym	
williams syndrome	term	
willingness	keep	
wilson	eponym	
wilson s disease	term	
wim hof	term	
winco	brand	
winery	employerhead	
wings	employerhead	
winn dixie	brand	
winter	season	
wisc	keep	
wisconsin	eponym	
wisconsin	state	
wisconsin card sort	term	
wise mind	term	
wished	verb	
wishes	verb	
with	function	
with	personprep	
within	function	
without	function	
without	personprep	
witness	role	
wj	keep	
wk	keep	
wk	unit	
wkly	keep	
wks	unit	
wnl	keep	
wo	function	
wo	keep	
woke	verb	
women	generic	
womens	generic	
woodcock johnson	term	
woods	placehead	
wore	verb	
work	idcue	PHONE
work and social adjustment scale	term	
worked	speech	
worked	verb	
worked	worksat	
working	worksat	
workplace	worksat	
works	speech	
works	verb	
works	worksat	
worried	verb	
worries	verb	
would	function	
would	modal	
wound	generic	
wound	verb	
wppsi	keep	
wrap	keep	
writed	verb	
writeoff	keep	
writes	verb	
wrote	verb	
wsas	keep	
wsas	measure	
wt	keep	
wv	stateabbr	
wy	stateabbr	
wyoming	state	
xanax	drug	
xanax	keep	
xarelto	drug	
xarelto	keep	
xbox	idcue	HANDLE
xbox	keep	
xfinity	brand	
xing	street	
xl	drug	
xl	keep	
xmas	holiday	
xr	drug	
xr	keep	
y bocs	term	
y o	keep	
yale	eponym	
yale brown	term	
yale brown obsessive compulsive scale	term	
yalom	term	
yaya	relation	
ybocs	keep	
ybocs	measure	
ybocs	term	
year	unit	
years	unit	
yelled	speech	
yelled	verb	
yells	verb	
yemen	keep	
yes	function	
yesterday	function	
yet	function	
yiayia	relation	
yiddish	keep	
ymca	brand	
ymca	orghead	
ymca	stronghead	
ymrs	keep	
ymrs	measure	
yo	keep	
yom kippur	holiday	
you	function	
young	eponym	
young mania	term	
young mania rating scale	term	
your	function	
yours	function	
youth	generic	
youth	role	
youtube	idcue	HANDLE
youtube	keep	
yr	keep	
yr	unit	
yrs	keep	
yrs	unit	
ywca	brand	
ywca	orghead	
ywca	stronghead	
zaleplon	drug	
zaleplon	keep	
zapotec	keep	
zaxby s	brand	
zelle	idcue	HANDLE
zero	digitword	
zero	number	0
zinc	drug	
zinc	keep	
ziprasidone	drug	
ziprasidone	keep	
zoloft	drug	
zoloft	keep	
zolpidem	drug	
zolpidem	keep	
zones of regulation	term	
zonisamide	drug	
zonisamide	keep	
zoo	placehead	
zoom	keep	
zubsolv	drug	
zubsolv	keep	
zung	eponym	
zung	measure	
zurzuvae	drug	
zurzuvae	keep	
zyprexa	drug	
zyprexa	keep	
zyrtec	drug	
zyrtec	keep	
"""#
}
