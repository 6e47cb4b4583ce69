// swift-format-ignore-file
// Made by generate.sh from cues.tsv; edit that and run the script again.
extension Tables {
  /// Words that tell by their company: titles, relations, heads, codes.
  static let cues: StaticString = #"""
&	personprep	
3m	brand	
4th of july	holiday	
7 eleven	brand	
99 ranch	brand	
@	placeprep	
a	function	
a o	keep	
a p	keep	
a1c	keep	
a1c	measure	
aa	keep	
aa	orghead	
aaq	measure	
aaron beck	term	
aba	keep	
abas	keep	
abbey	orghead	
abbey	stronghead	
abbvie	brand	
abc	keep	
abft	keep	
abilify	drug	
abilify	keep	
abilities	clinical	
able	clinical	
abnormal	clinical	
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
absence	clinical	
absent	clinical	
abuela	relation	
abuela	title	
abuelita	keep	
abuelita	relation	
abuelo	relation	
abuelo	title	
abulia	keep	
abuse	clinical	
abuse	generic	
abused	verb	
abuser	clinical	
abuser	relation	
abuses	verb	
ac	keep	
aca	keep	
academic	clinical	
academy	schoolhead	
academy	stronghead	
acamprosate	drug	
acamprosate	keep	
acc	idcue	ACCOUNT
acceptable	clinical	
acceptance	clinical	
acceptance and commitment	term	
acceptance and commitment therapy	term	
accepted	clinical	
accepted	verb	
accepts	keep	
accepts	verb	
accident	clinical	
accord	idcue	PLATE
account	clinical	
account	idcue	ACCOUNT
accounting	generic	
acct	idcue	ACCOUNT
acculturation	clinical	
accused	verb	
accuser	relation	
accuses	verb	
ace	keep	
ace	measure	
ace hardware	brand	
acesq	keep	
acetaminophen	drug	
acetaminophen	keep	
achenbach	eponym	
achenbach	term	
achilles	term	
acq	keep	
acrophobia	clinical	
across	function	
acsw	credential	
act	clinical	
act	keep	
activation	clinical	
active	clinical	
activities	clinical	
activity	clinical	
acts	clinical	
actual	clinical	
acura	idcue	PLATE
acura	keep	
acute	clinical	
acute	generic	
acutely	clinical	
ada	keep	
adapted	clinical	
add	keep	
added	clinical	
addendum	clinical	
adderall	drug	
adderall	keep	
addiction	clinical	
addison s	term	
addison s disease	term	
additives	clinical	
addr	keep	
address	clinical	
adequate	clinical	
adhd	clinical	
adhd	keep	
adherence	keep	
adherent	keep	
adi	keep	
adidas	brand	
adjudicated	keep	
adjudication	keep	
adjusted	clinical	
adjuster	relation	
adjustment	clinical	
adl	keep	
adler	eponym	
adlerian	clinical	
adlerian	term	
adls	keep	
adm	keep	
admin	keep	
administered	verb	
administers	verb	
administration	clinical	
administrative	clinical	
admiral	title	
admission	clinical	
admit	clinical	
admit	datecue	
admited	verb	
admits	verb	
admitted	datecue	
admitted	speech	
admitted	verb	
adolescence	clinical	
adolescent	clinical	
adolescent	role	
adolescent substance screen	term	
adolescents	clinical	
adopted	clinical	
adopted	personprep	
adopted	verb	
adoption	clinical	
adopts	verb	
ados	keep	
ados	measure	
adult	clinical	
adult	generic	
adults	clinical	
adults	generic	
advance	clinical	
advanced	clinical	
adventhealth	brand	
adverse	clinical	
adverse childhood	term	
adverse childhood experiences count	term	
advice	clinical	
advil	drug	
advil	keep	
advocate	relation	
aerophobia	clinical	
aerospace	employerhead	
aetna	term	
afab	keep	
affect	clinical	
affecting	clinical	
affective	clinical	
affectively	keep	
affirming	clinical	
afghan	keep	
afghanistan	keep	
aflac	brand	
africa	keep	
african	keep	
afro	keep	
after	datecue	
after	function	
after	generic	
aftercare	clinical	
again	function	
against	function	
against	personprep	
age appropriate	keep	
agencies	clinical	
agency	clinical	
agency	orghead	
agent	clinical	
agent	relation	
agents	clinical	
ages and stages	term	
aggression	keep	
aggressive	clinical	
aggressive	keep	
agitation	clinical	
agnosia	clinical	
agnostic	keep	
agonist	clinical	
agoraphobia	clinical	
agoraphobia	keep	
agosto	month	8
agreed	clinical	
agreed	speech	
agreed	verb	
agreement	clinical	
agrees	verb	
agriculture	clinical	
ah	keep	
aid	idcue	DEVICE_ID
aid	keep	
aid	measure	
aid	orghead	
aide	relation	
aids	idcue	DEVICE_ID
aims	keep	
aims	measure	
ainsworth	eponym	
air force	brand	
airborne	orghead	
airborne	stronghead	
airlines	employerhead	
airman	title	
airport	placehead	
ak	stateabbr	
aka	naming	
akathisia	clinical	
akathisia	keep	
al	stateabbr	
al anon	keep	
al anon	term	
alabama	state	
alan marlatt	term	
alaska	state	
alaska airlines	brand	
alateen	keep	
albanian	keep	
albany med	brand	
albert ellis	term	
albertsons	brand	
albuterol	drug	
albuterol	keep	
alcohol	clinical	
alcohol use disorders identification test	term	
alcoholic	clinical	
alcoholics anonymous	term	
alcoholism	clinical	
aldi	brand	
aleve	drug	
aleve	keep	
alexander technique	term	
alexithymia	keep	
alf	facilityhead	
alf	keep	
alf	stronghead	
alfred adler	term	
algeria	keep	
algerian	keep	
alias	naming	
alien	idcue	OTHER_ID
alkylating	clinical	
all	function	
all saints day	holiday	
all souls day	holiday	
allah	keep	
alleged	clinical	
allegheny general	brand	
allergies	clinical	
allergy	clinical	
alley	street	
alley	strongstreet	
alliance	orghead	
allowed	clinical	
allows	clinical	
allstate	brand	
alma	keep	
alogia	keep	
alone	clinical	
along	function	
alpers	clinical	
alprazolam	drug	
alprazolam	keep	
already	function	
als	keep	
also	function	
alteration	clinical	
altered	clinical	
alternate	clinical	
alternative	clinical	
alternative	generic	
alternatives	clinical	
although	function	
altima	idcue	PLATE
altitude	clinical	
alveolar	clinical	
always	function	
aly	street	
alzheimer	clinical	
alzheimer s	term	
alzheimer s disease	term	
alzheimers	term	
am	function	
am	keep	
ama	keep	
amab	keep	
amazon	brand	
ambetter	term	
ambien	drug	
ambien	keep	
ambivalence	keep	
ambivalent	keep	
ambulance	clinical	
ambulatory	clinical	
amd	brand	
ame	religion	
amended	clinical	
america	keep	
american	keep	
american airlines	brand	
american legion	brand	
americorps	brand	
amerigroup	term	
amex	idcue	ACCOUNT
amft	credential	
amgen	brand	
amharic	keep	
amherst	brand	
amiga	relation	
amigo	relation	
amitriptyline	drug	
amitriptyline	keep	
amlodipine	drug	
amlodipine	keep	
amnesia	clinical	
amnestic	clinical	
among	function	
amount	clinical	
amounts	clinical	
amphetamine	clinical	
amphetamine	drug	
amphetamine	keep	
amtrak	brand	
an	function	
anabolic	clinical	
anafranil	drug	
anafranil	keep	
analgesic	clinical	
analysis	clinical	
analytic	clinical	
anaphylaxis	clinical	
anarthria	clinical	
anc	measure	
and	function	
and	personprep	
android	keep	
androphobia	clinical	
anemia	clinical	
anergia	keep	
angelman	term	
angelman syndrome	term	
anger	clinical	
anger	generic	
anglican	religion	
angry	clinical	
anhedonia	clinical	
anhedonia	keep	
anhedonic	keep	
anheuser busch	brand	
animal	clinical	
animo	keep	
annual	clinical	
annual	generic	
anorexia	clinical	
anorgasmia	clinical	
anosmia	clinical	
anosognosia	clinical	
another	function	
another	generic	
anoxic	clinical	
ansiedad	keep	
answered	speech	
antabuse	drug	
antabuse	keep	
antabuse	term	
antacids	clinical	
anterograde	clinical	
anthem	term	
anthrax	clinical	
anti	clinical	
antibiotic	clinical	
antibiotics	clinical	
anticoagulants	clinical	
antidiabetic	clinical	
antimetabolite	clinical	
antiplatelets	clinical	
antisocial	clinical	
antisocial	keep	
antithrombotics	clinical	
antitumor	clinical	
anumber	idcue	OTHER_ID
anxiety	clinical	
anxiety	measure	
anxiolytic	clinical	
anxious	clinical	
any	function	
ao	keep	
ao dai	keep	
aout	month	8
aox3	keep	
aox4	keep	
apart	clinical	
apartments	employerhead	
apartments	placehead	
apathy	clinical	
apcc	credential	
apcm	clinical	
apetito	keep	
apgar	measure	
apgar	term	
aphasia	clinical	
apnea	clinical	
apnea	keep	
apologized	speech	
apologized	verb	
apologizes	verb	
apothecary	facilityhead	
app	idcue	OTHER_ID
appeal	clinical	
appeals	clinical	
appearance	clinical	
appeared	verb	
appears	verb	
appetite	clinical	
apple	brand	
apple store	brand	
applebee s	brand	
applebees	brand	
applicant	role	
application	idcue	OTHER_ID
applied	clinical	
appointment	clinical	
appointment	datecue	
approval	clinical	
approved	clinical	
approved	verb	
approves	verb	
approx	keep	
appt	datecue	
appt	keep	
appts	keep	
apr	month	4
apraxia	clinical	
april	month	4
april fools	holiday	
april fools day	holiday	
aprn	credential	
aprn	keep	
aps	keep	
apt	placehead	
apts	placehead	
aquarium	placehead	
ar	stateabbr	
arabic	keep	
arachnophobia	clinical	
arby s	brand	
arbys	brand	
are	function	
are	verb	
area	clinical	
arena	placehead	
arfid	clinical	
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
arizona state	brand	
arkansas	state	
armed	clinical	
armenian	keep	
armodafinil	drug	
armodafinil	keep	
army	clinical	
arnp	credential	
aromatase	clinical	
around	function	
around	placeprep	
arousal	clinical	
arousals	clinical	
arraignment	datecue	
arrested	verb	
arrests	verb	
arrived	speech	
arrived	verb	
arrives	verb	
art	generic	
artane	drug	
artane	keep	
arthritis	clinical	
arthroscopic	clinical	
articulation	clinical	
as	datecue	
as	function	
asam	keep	
asap	keep	
asberg	clinical	
ascension	brand	
ascension day	holiday	
ascension saint thomas	brand	
asd	keep	
asenapine	drug	
asenapine	keep	
ash wednesday	holiday	
ashwagandha	drug	
ashwagandha	keep	
asia	keep	
asian	keep	
aside	clinical	
ask	personprep	
ask suicide screening questions	term	
asked	clinical	
asked	personprep	
asked	speech	
asked	verb	
asks	personprep	
asks	speech	
asks	verb	
aspd	clinical	
aspd	keep	
asperger	clinical	
asperger s	term	
asperger syndrome	term	
aspergers	term	
aspirated	clinical	
aspirin	clinical	
aspirin	drug	
aspirin	keep	
asq	keep	
asq	measure	
asrm	measure	
asrs	keep	
asrs	measure	
assailant	relation	
assault	clinical	
assembly of god	brand	
assertive	clinical	
assertiveness	clinical	
assess	keep	
assessed	verb	
assesses	verb	
assessment	clinical	
assigned	clinical	
assignment	clinical	
assist	eponym	
assistance	clinical	
assisted	clinical	
assisted	generic	
assmt	keep	
assoc	keep	
assoc	orghead	
associated	clinical	
associates	facilityhead	
association	clinical	
association	orghead	
asst	keep	
asthma	clinical	
asthma	keep	
astraphobia	clinical	
asu	brand	
asylum	facilityhead	
at	function	
at	personprep	
at	placeprep	
at t	brand	
ataque	keep	
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
atrium health	brand	
attached	datecue	
attachment	clinical	
attacked	verb	
attacks	clinical	
attacks	verb	
attainable	clinical	
attempt	clinical	
attempted	clinical	
attempted	verb	
attempts	verb	
attend	clinical	
attended	verb	
attendees	unit	
attending	clinical	
attends	verb	
attention	clinical	
attenuated	clinical	
attestation	clinical	
attitude	clinical	
attn	clinical	
attn	naming	
attorney	relation	
attorney	title	
atty	relation	
atty	title	
atv	keep	
atypical	clinical	
au pair	relation	
auburn	brand	
aud	keep	
audio	clinical	
audio	keep	
audit	clinical	
audit	eponym	
audit	keep	
audit	measure	
auditc	keep	
auditory	clinical	
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
authority	clinical	
authority	orghead	
authorization	clinical	
authorization	idcue	AUTH_ID
authorized	clinical	
autism	clinical	
autistic	clinical	
auto	employerhead	
auto	generic	
automated	clinical	
automatic	clinical	
automotive	employerhead	
autonomic	clinical	
autopay	keep	
autozone	brand	
autumn	season	
auvelity	drug	
auvelity	keep	
av	street	
available	clinical	
ave	street	
ave	strongstreet	
avenida	street	
avenida	strongstreet	
avenue	street	
avenue	strongstreet	
avera	brand	
aversion	clinical	
avg	keep	
avh	keep	
avoid	personprep	
avoidant	clinical	
avoidant	keep	
avoided	personprep	
avoided	verb	
avoids	personprep	
avoids	verb	
avolition	keep	
avpd	clinical	
avril	month	4
awaiting	clinical	
awareness	clinical	
away	function	
axonal	clinical	
ayahuasca	keep	
az	stateabbr	
azstarys	drug	
azstarys	keep	
b f skinner	term	
babcia	relation	
babinski	term	
babushka	title	
baby	clinical	
baby	relation	
babysited	verb	
babysits	personprep	
babysits	verb	
babysitter	relation	
bac	keep	
bachelor	clinical	
back	function	
back	generic	
baclofen	drug	
baclofen	keep	
badge	idcue	OTHER_ID
bai	keep	
bai	measure	
baked	clinical	
baker act	term	
baker s cyst	term	
bakery	employerhead	
bakery	stronghead	
bal	keep	
balance	clinical	
ballpark	placehead	
bam	keep	
bam	measure	
bandmate	relation	
bandura	term	
bangladesh	keep	
bangladeshi	keep	
banh mi	keep	
bank	idcue	ACCOUNT
bank	orghead	
bank of america	brand	
banner	brand	
banner desert	brand	
banner health	brand	
banner thunderbird	brand	
baptist	religion	
baptist memorial	brand	
bar	employerhead	
barber	relation	
barbers	employerhead	
barbershop	employerhead	
barista	worksat	
barkley	eponym	
barn	placehead	
barnard	brand	
barnes jewish	brand	
barratt	eponym	
barratt	term	
barrett s	term	
barriers	clinical	
barrio	placehead	
bars	keep	
barsi	measure	
barthel	eponym	
basc	keep	
basc	measure	
based	clinical	
basedow	term	
basf	brand	
basic	clinical	
basilica	orghead	
basilica	stronghead	
baskin robbins	brand	
basque	keep	
bass pro	brand	
batch	idcue	OTHER_ID
bath  body works	brand	
bathed	verb	
bathes	verb	
battalion	orghead	
battalion	stronghead	
battelle	term	
batterer	clinical	
battery	clinical	
bawled	verb	
bay	placehead	
baycare	brand	
bayley	eponym	
baylor	brand	
baylor scott and white	brand	
baylor scott white	brand	
bayou	placehead	
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
beckian	term	
becomed	verb	
becomes	verb	
bedside	clinical	
bedwetting	clinical	
been	function	
beer	unit	
beers	unit	
before	datecue	
before	function	
before	generic	
began	clinical	
began	datecue	
began	verb	
begined	verb	
beginned	verb	
begins	datecue	
begins	verb	
behalf	clinical	
behavior	clinical	
behavior	generic	
behavioral	clinical	
behavioral	facilityhead	
behavioral	generic	
behavioral activation	term	
behavioural	clinical	
behind	function	
behind	placeprep	
being	function	
belief	clinical	
beliefss	clinical	
believed	verb	
believes	verb	
bell	eponym	
bell s palsy	term	
bells palsy	term	
below	function	
belsomra	drug	
belsomra	keep	
ben taub	brand	
benadryl	drug	
benadryl	keep	
bend	street	
bender gestalt	term	
beneficiary	idcue	MEMBER_ID
beneficiary	role	
benefit	clinical	
bengali	keep	
benson relaxation	term	
bent	verb	
benzo	clinical	
benzo	keep	
benzodiazepine	clinical	
benztropine	drug	
benztropine	keep	
bereavement	clinical	
berg	eponym	
bes	measure	
beside	placeprep	
bessel van der kolk	term	
best buy	brand	
best western	brand	
bestie	relation	
beth israel	brand	
bethany christian services	brand	
betrothed	relation	
betterhelp	keep	
betting	clinical	
betty ford	brand	
between	datecue	
between	function	
between	personprep	
between	placeprep	
beyond	function	
bf	relation	
bf skinner	term	
bff	relation	
bh	keep	
bhante	title	
bhrs	keep	
bhs	keep	
bhs	measure	
bibi	relation	
bibi	title	
bible	keep	
bid	keep	
bid	unit	
bids	clinical	
bien	keep	
big	generic	
big book	term	
big brothers big sisters	brand	
big five	term	
big lots	brand	
big y	brand	
biked	verb	
bikes	verb	
bil	relation	
bilateral	clinical	
billable	clinical	
billed	clinical	
billed	datecue	
billing	clinical	
bims	keep	
binge	clinical	
binswanger	term	
biofeedback	clinical	
biofeedback	keep	
biologic	clinical	
biological	clinical	
biopsychosocial	keep	
bip	keep	
bipoc	keep	
bipolar	clinical	
bipolar	keep	
bird	relation	
birp	keep	
birth	clinical	
birthing	facilityhead	
bisexual	clinical	
bishop	title	
bisphosphonates	clinical	
bistro	employerhead	
bistro	stronghead	
bit	personprep	
bit	speech	
bit	verb	
bited	verb	
bites	verb	
biting	clinical	
biweekly	clinical	
biwk	keep	
bizarre	clinical	
bj s	brand	
bj s wholesale	brand	
bjc	brand	
black friday	holiday	
blackout	keep	
blackouts	clinical	
blackouts	keep	
blamed	personprep	
blamed	verb	
blames	personprep	
blames	verb	
bldg	placehead	
bled	verb	
blended	keep	
bleuler	term	
bleulerian	term	
blew	verb	
blood	clinical	
blood	generic	
blue cross	term	
blue cross blue shield	term	
blue shield	term	
blues	clinical	
bluetooth	keep	
bluff	placehead	
bluffs	placehead	
blvd	street	
blvd	strongstreet	
bmi	keep	
bmi	measure	
bmw	brand	
bmw	idcue	PLATE
bnd	street	
bnss	measure	
board	clinical	
boarding	generic	
boardwalk	placehead	
boathouse	placehead	
bocs	clinical	
bocs	keep	
bocs	measure	
bodega	stronghead	
bodhi day	holiday	
bodies	clinical	
body	clinical	
body	employerhead	
body	generic	
boeing	brand	
boise state	brand	
bojangles	brand	
bolivia	keep	
bonjour	keep	
bonus	clinical	
book	generic	
booking	idcue	OTHER_ID
booklet	clinical	
borderline	clinical	
borderline	keep	
borderline symptom list	term	
born	datecue	
borough	county	
borrowed	verb	
borrows	verb	
bosnian	keep	
boss	clinical	
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
boundaries	clinical	
boutique	employerhead	
bowen	clinical	
bowen	eponym	
bowenian	term	
bowlby	eponym	
bowlby	term	
box breathing	term	
boxing day	holiday	
boy scouts	brand	
boyfriend	relation	
boys  girls club	brand	
boys and girls club	brand	
boys girls club	brand	
bp	keep	
bp station	brand	
bpad	clinical	
bpd	keep	
bpm	unit	
bprs	keep	
bprs	measure	
bps	measure	
braden	eponym	
bradley method	term	
bradycardia	keep	
bradykinesia	keep	
braiding	employerhead	
braids	employerhead	
brain lock	term	
branch	generic	
brazelton	term	
brazil	keep	
brazilian	keep	
breaked	verb	
breaks	verb	
breathing	clinical	
brene brown	term	
brewery	employerhead	
brewery	stronghead	
brexpiprazole	drug	
brexpiprazole	keep	
brg	street	
bridge	placehead	
bridges	clinical	
bridgestone	brand	
brief	clinical	
brief	eponym	
brief addiction monitor	term	
brief psychiatric	term	
brigade	orghead	
brigade	stronghead	
brigance	eponym	
brigham	brand	
bringed	verb	
brings	verb	
british	keep	
brixadi	drug	
brixadi	keep	
bro	relation	
broca s	term	
broke	verb	
bronfenbrenner	term	
bros	employerhead	
brother	relation	
brother	title	
brother in law	relation	
brothers	employerhead	
brought	speech	
brought	verb	
brown	eponym	
brown stanley	term	
brown university	brand	
bruce perry	term	
brudzinski	term	
bruh	relation	
bruxism	clinical	
bruxism	keep	
bryn mawr	brand	
bsl	keep	
bsl	measure	
bsw	keep	
btw	keep	
buc ee s	brand	
buddhist	keep	
buddhist	religion	
buddy	relation	
budget inn	brand	
buffalo wild wings	brand	
buick	idcue	PLATE
buick	keep	
build	clinical	
builded	verb	
building	placehead	
builds	verb	
built	verb	
bulgarian	keep	
bulimia	clinical	
bullied	verb	
bullies	verb	
bully	relation	
bullying	clinical	
bumble	keep	
bun	keep	
bun	measure	
bundle	clinical	
bundled	clinical	
bundling	clinical	
bunkmate	relation	
bunny	relation	
buprenorphine	clinical	
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
burn	clinical	
burned	verb	
burnout	clinical	
burnout	keep	
burns	eponym	
burns	verb	
business	clinical	
business	generic	
buspar	drug	
buspar	keep	
buspirone	drug	
buspirone	keep	
buss	eponym	
but	function	
butler university	brand	
butte	placehead	
buyed	verb	
buys	verb	
bx	keep	
by	datecue	
by	function	
by	personprep	
by	placeprep	
byp	street	
bypass	street	
byu	brand	
byway	street	
c ssrs	keep	
ca	stateabbr	
caars	keep	
caars	measure	
cabela s	brand	
cabin	placehead	
cabinets	employerhead	
cad	idcue	OTHER_ID
cad	keep	
cadc	credential	
cadci	keep	
cafas	keep	
cafe	employerhead	
cafe	placeopener	
cafe	stronghead	
caffeine	clinical	
cage	clinical	
cage	eponym	
cage	keep	
cage	measure	
cage adapted for drugs	term	
cage aid	term	
cal	unit	
cal poly	brand	
cal state	brand	
calcineurin	clinical	
calendar	clinical	
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
calls	clinical	
calls	personprep	
calls	speech	
calls	verb	
calm	clinical	
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
campground	stronghead	
campral	drug	
campral	keep	
campsite	placehead	
campus	clinical	
campus	schoolhead	
camry	idcue	PLATE
camry	keep	
cams	keep	
can	function	
can	modal	
canada	keep	
canadian	keep	
canc	keep	
cancel	clinical	
canceled	datecue	
canceled	verb	
cancellation	clinical	
cancelled	datecue	
cancels	verb	
cancer	clinical	
cancer	generic	
cannabis	clinical	
cannabis	keep	
cannery	employerhead	
cannery	stronghead	
cannot	clinical	
cans	keep	
cantina	employerhead	
cantonese	keep	
cantor	title	
canyon	placehead	
cap	unit	
cape	placeopener	
capgras	term	
capital	employerhead	
capital one	brand	
capitation	clinical	
caplyta	drug	
caplyta	keep	
caps	keep	
caps	measure	
caps	unit	
capsule	unit	
capt	title	
captain	title	
caqh	idcue	NPI
car	generic	
car	idcue	PLATE
caravan	idcue	PLATE
carbamazepine	drug	
carbamazepine	keep	
carbidopa	drug	
carbidopa	keep	
carc	keep	
card	clinical	
card	idcue	ACCOUNT
cardinal health	brand	
cardio	keep	
cardiology	facilityhead	
care	clinical	
care	facilityhead	
care	generic	
career	worksat	
carefirst	term	
caregiver	clinical	
caregiver	relation	
carelon	term	
caresource	term	
caretaker	relation	
cargill	brand	
caries	clinical	
cariprazine	drug	
cariprazine	keep	
carl jung	term	
carl rogers	term	
carl s jr	brand	
carle	brand	
caron	brand	
carried	clinical	
carried	verb	
carrier	clinical	
carries	clinical	
carries	verb	
casa	placeopener	
case	clinical	
case	idcue	OTHER_ID
caseii	keep	
caseworker	clinical	
caseworker	relation	
casey s	brand	
casey s law	term	
cashapp	idcue	HANDLE
cashier	worksat	
casino	employerhead	
casino	placehead	
casino	stronghead	
casual	generic	
cat	keep	
cat	relation	
catalan	keep	
cataplexy	clinical	
catapres	drug	
catapres	keep	
catastrophize	keep	
catastrophized	keep	
catastrophizes	keep	
catastrophizing	keep	
catatonia	clinical	
catatonic	clinical	
category	clinical	
catering	employerhead	
catering	stronghead	
caterpillar	brand	
catfished	keep	
cathedral	orghead	
cathedral	stronghead	
catholic	religion	
catholic charities	brand	
caucasian	keep	
caught	verb	
cause	clinical	
cause	idcue	OTHER_ID
causeway	street	
cav	orghead	
cav	stronghead	
cavalry	orghead	
cavalry	stronghead	
caverns	placehead	
cbc	keep	
cbcl	keep	
cbcl	measure	
cbd	keep	
cbt	keep	
cbt i	keep	
cbti	keep	
cc	naming	
cc	personprep	
cca	keep	
ccaps	keep	
ccaps 34	keep	
ccbhc	clinical	
ccbhc	keep	
ccdp	keep	
ccs	credential	
cctp	keep	
cdc	keep	
cdi	keep	
cdi	measure	
cdl	idcue	LICENSE
cdp	keep	
cdss	measure	
cdt	keep	
cdt	measure	
cedars sinai	brand	
celebrate recovery	term	
celebrated	verb	
celebrates	verb	
celexa	drug	
celexa	keep	
cell	idcue	PHONE
cellars	employerhead	
cellmate	relation	
cemetery	placehead	
cemetery	stronghead	
census	idcue	OTHER_ID
centene	term	
center	clinical	
center	facilityhead	
center	generic	
central	generic	
central	schoolhead	
centre	facilityhead	
cerebral	keep	
cerner	keep	
cero	keep	
cerro	placeopener	
cert	idcue	OTHER_ID
certain	clinical	
certificate	clinical	
certificate	idcue	LICENSE
certification	clinical	
certification	idcue	AUTH_ID
cervicogenic	clinical	
ces	measure	
ces d	measure	
cesd	measure	
cesdr	measure	
cessation	clinical	
cetirizine	drug	
cetirizine	keep	
cfr	keep	
cft	keep	
cg	keep	
cgas	measure	
cgi	keep	
cgi	measure	
cgis	keep	
cgm	idcue	DEVICE_ID
chain	clinical	
chakra	keep	
challah	keep	
champva	term	
change	clinical	
changed	clinical	
changes	clinical	
chantix	drug	
chantix	keep	
chanukah	holiday	
chapel	orghead	
chapel	stronghead	
chaplain	title	
chapter	orghead	
character	clinical	
characters	clinical	
charcot	term	
charcot marie tooth	term	
charge	clinical	
charged	verb	
charges	verb	
charles bonnet	term	
chart	clinical	
chart	idcue	MRN
charter	generic	
charter	schoolhead	
chase bank	brand	
chat	keep	
chat	measure	
cheated	verb	
cheats	verb	
check	clinical	
check	idcue	OTHER_ID
check the facts	term	
checked	clinical	
checked	verb	
checking	idcue	ACCOUNT
checklist	clinical	
checks	verb	
cheesecake factory	brand	
chef	relation	
chemotherapeutic	clinical	
cheque	idcue	OTHER_ID
cherokee	keep	
chevrolet	idcue	PLATE
chevron	brand	
chevy	idcue	PLATE
chevy	keep	
chewing	clinical	
chez	placeopener	
chf	keep	
chicana	keep	
chicano	keep	
chick fil a	brand	
chicken	employerhead	
chief	clinical	
child	clinical	
child	generic	
child	relation	
child	role	
child anxiety screen	term	
child y bocs	term	
childbirth	clinical	
childcare	clinical	
childcare	schoolhead	
childcare	stronghead	
childhood	clinical	
children	generic	
children	unit	
chile	keep	
chilean	keep	
chili s	brand	
chills	clinical	
china	keep	
chinese	keep	
chinese new year	holiday	
chip	idcue	DEVICE_ID
chipotle	brand	
chiropractic	facilityhead	
chlordiazepoxide	drug	
chlordiazepoxide	keep	
chlorpromazine	drug	
chlorpromazine	keep	
choking	clinical	
choosed	verb	
chooses	verb	
chose	verb	
chosen name	naming	
christian	religion	
christianacare	brand	
christmas	holiday	
christmas day	holiday	
christmas eve	holiday	
christus	brand	
chronic	clinical	
chrysler	brand	
church	generic	
church	orghead	
church	placehead	
church	stronghead	
church of christ	brand	
church of god	brand	
church s chicken	brand	
chuseok	holiday	
chvostek	term	
cia	keep	
cigarette	clinical	
cigarettes	unit	
cigna	term	
cigs	unit	
cin	idcue	MEMBER_ID
cinco de mayo	holiday	
cinema	placehead	
cinemas	placehead	
cir	street	
cir	strongstreet	
circadian	clinical	
circle	street	
circle	strongstreet	
circle k	brand	
circle of security	term	
circuit	generic	
circumstances	clinical	
circumstantial	clinical	
circumstantial	keep	
circumstantiality	keep	
cisco	brand	
cita	keep	
citalopram	drug	
citalopram	keep	
citation	idcue	OTHER_ID
citibank	brand	
city	generic	
civic	idcue	PLATE
civic	keep	
civil	clinical	
civil	generic	
ciwa	measure	
ciwar	measure	
ckd	keep	
cl	keep	
cl	role	
claim	clinical	
claim	idcue	CLAIM_ID
claimant	role	
claimed	speech	
claimed	verb	
claims	clinical	
claims	speech	
claims	verb	
clance	term	
claritin	drug	
claritin	keep	
clark	eponym	
classified	clinical	
classmate	relation	
classmates	clinical	
classwork	keep	
claustrophobia	clinical	
clean	datecue	
cleaned	verb	
cleaners	employerhead	
cleans	verb	
clearinghouse	keep	
clemson	brand	
clerk	worksat	
cleveland clinic	brand	
clia	clinical	
client	clinical	
client	role	
clients	unit	
clinic	clinical	
clinic	facilityhead	
clinic	generic	
clinic	stronghead	
clinical	clinical	
clinical	generic	
clinician	clinical	
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
cloninger	term	
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
clubhouse	clinical	
clung	verb	
cluster	clinical	
cm	keep	
cm	unit	
cmdr	title	
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
cob	keep	
cobenfy	drug	
cobenfy	keep	
cobra	keep	
coca cola	brand	
cocaine	clinical	
cocaine	keep	
code	clinical	
coded	clinical	
codependency	keep	
codependent	keep	
codes	clinical	
coding	clinical	
coffee	employerhead	
coffee	generic	
cogentin	drug	
cogentin	keep	
cognition	clinical	
cognitions	clinical	
cognitive	clinical	
cognitive	generic	
cognitive behavioral therapy	term	
cognitive processing	term	
cognitive processing therapy	term	
coinsurance	clinical	
coinsurance	keep	
col	title	
cold stone	brand	
coleader	relation	
coleader	role	
colegio	schoolhead	
collaborative	clinical	
collateral	clinical	
colleague	relation	
collected	clinical	
collection	clinical	
collective	facilityhead	
collective	orghead	
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
coma	clinical	
comadre	relation	
comadre	title	
combat	clinical	
combination	clinical	
combined	clinical	
comcast	brand	
comed	verb	
comes	verb	
comfort	clinical	
comfort inn	brand	
comforted	verb	
comforts	verb	
comida	keep	
commercial	clinical	
commissioner	title	
commitment	clinical	
committee	orghead	
commons	facilityhead	
commons	placehead	
commons	street	
communication	clinical	
community	clinical	
community	generic	
community	schoolhead	
community regional	brand	
commutes	verb	
comorbid	keep	
comorbidity	keep	
compadre	relation	
compadre	title	
company	employerhead	
comparable	clinical	
compatible	clinical	
compensation	clinical	
compensatory	clinical	
complaint	clinical	
complete	clinical	
completed	clinical	
completed	verb	
completes	verb	
complex	clinical	
complexity	clinical	
compliant	keep	
complicated	clinical	
component	clinical	
comprehensive	clinical	
compulsions	clinical	
compulsive	clinical	
computer	clinical	
con	keep	
conagra	brand	
concentrating	clinical	
concentration	clinical	
concern	clinical	
concerning	clinical	
concerns	clinical	
concerta	drug	
concerta	keep	
conclusion	clinical	
concrete	employerhead	
concussion	clinical	
condition	clinical	
conditional	clinical	
conditions	clinical	
conduct	clinical	
conf	idcue	OTHER_ID
confidential	clinical	
confined	clinical	
confinement	clinical	
confirm	clinical	
confirm	datecue	
confirmation	idcue	OTHER_ID
confirmed	clinical	
confirmed	datecue	
confirmed	verb	
confirms	verb	
conflict	clinical	
conflicts	clinical	
confusion	clinical	
confusional	clinical	
congenital	clinical	
congo	keep	
congolese	keep	
congregation	orghead	
congregational	religion	
congressman	title	
congresswoman	title	
congruent	keep	
conn s	term	
connecticut	state	
conners	clinical	
conners	eponym	
conners	keep	
conners	measure	
conners adult adhd short	term	
connor davidson	term	
conoco	brand	
conscious	clinical	
consent	clinical	
conservatory	schoolhead	
conservatory	stronghead	
consta	drug	
consta	keep	
constable	title	
construction	employerhead	
construction	generic	
consult	clinical	
consultation	clinical	
consulting	clinical	
consulting	employerhead	
consumer	role	
cont	keep	
cont d	keep	
contact	clinical	
contact	idcue	PHONE
contact	personprep	
contacted	personprep	
contacted	verb	
contacts	clinical	
contacts	verb	
contaminants	clinical	
contemplation	keep	
content	clinical	
context	clinical	
continued	verb	
continues	verb	
continuous	clinical	
contraceptives	clinical	
contract	clinical	
contracted	clinical	
contractor	clinical	
contractual	clinical	
contraindication	clinical	
control	clinical	
control	idcue	OTHER_ID
convenience	clinical	
convenience	generic	
convent	orghead	
convent	stronghead	
conversion	clinical	
converted	clinical	
convicted	verb	
conviction	clinical	
convicts	verb	
convulsions	clinical	
cook	worksat	
cook children s	brand	
cooked	verb	
cooks	verb	
coopersmith	eponym	
coordinated	clinical	
coordination	clinical	
coordination	keep	
coordinator	relation	
coparent	keep	
coparenting	keep	
coparents	keep	
copay	clinical	
copay	keep	
copays	keep	
copd	keep	
cope	keep	
coped	verb	
copes	verb	
coping	clinical	
coping	generic	
coping cat	term	
coraje	keep	
core	clinical	
core10	keep	
coregulate	keep	
coregulation	keep	
corewell	brand	
corf	clinical	
cornelia de lange	term	
cornell	brand	
cornell	eponym	
corner	generic	
corolla	idcue	PLATE
corolla	keep	
corp	employerhead	
corp	stronghead	
corporation	employerhead	
corrected	clinical	
correctional	clinical	
correctional	facilityhead	
correctional	stronghead	
corticobasal	clinical	
cosigned	naming	
cosigner	naming	
cost	clinical	
costco	brand	
costumed	clinical	
cotard	term	
cottage	facilityhead	
cottages	facilityhead	
couch	clinical	
cough	clinical	
could	function	
could	modal	
council	orghead	
councilman	title	
councilwoman	title	
counseling	clinical	
counseling	facilityhead	
counsellor	relation	
counselor	clinical	
counselor	relation	
counselor	role	
counselors	clinical	
count	clinical	
counted	clinical	
country	clinical	
county	clinical	
county	county	
county	generic	
couple	clinical	
couple	role	
couples	clinical	
couples	generic	
court	clinical	
court	datecue	
court	generic	
court	idcue	OTHER_ID
court	orghead	
court	street	
court	strongstreet	
courthouse	orghead	
courthouse	placehead	
courthouse	stronghead	
cousin	relation	
couvade	term	
cove	placehead	
cove	street	
cove	strongstreet	
cover	clinical	
coverage	clinical	
covered	clinical	
covers	clinical	
covid	keep	
covid19	keep	
coworker	relation	
coworker	worksat	
coworkers	worksat	
cows	measure	
cpap	idcue	DEVICE_ID
cpas	employerhead	
cpas	stronghead	
cpl	title	
cprs	credential	
cprs	measure	
cps	keep	
cpss	keep	
cpt	keep	
cptsd	keep	
cr	drug	
cr	keep	
crack	clinical	
cracker barrel	brand	
crafft	keep	
crafft	measure	
crafft	term	
craft	eponym	
cramps	clinical	
cravings	keep	
crc	credential	
created	verb	
creates	verb	
credentialing	clinical	
credit union	employerhead	
creek	placehead	
creighton	brand	
creole	keep	
crept	verb	
cres	street	
crescent	street	
crescent	strongstreet	
crest	street	
crestor	drug	
crestor	keep	
creutzfeldt jakob	term	
cri du chat	term	
cried	speech	
cried	verb	
cries	speech	
cries	verb	
crime	clinical	
criminal	clinical	
criminal	generic	
crisis	clinical	
crisis	generic	
crisis text line	term	
criteria	clinical	
criterion	clinical	
crk	street	
crnp	credential	
crnp	keep	
croatian	keep	
crohn	eponym	
crohn s	term	
crohn s disease	term	
crohns	term	
crosses	clinical	
crossing	placehead	
crossing	street	
crossover	clinical	
crossover	keep	
crss	keep	
crush	relation	
crv	idcue	PLATE
crying	clinical	
csac	keep	
csdd	measure	
csi	keep	
csikszentmihalyi	eponym	
css	keep	
cssrs	keep	
cssrs	measure	
cst	keep	
csw	credential	
csw	keep	
cswa	credential	
ct	keep	
ct	role	
ct	stateabbr	
ct	street	
ct	strongstreet	
cta	keep	
ctq	measure	
ctr	facilityhead	
cts	keep	
cuando	keep	
cub scouts	brand	
cuba	keep	
cuban	keep	
cud	keep	
cudit	measure	
cultural	clinical	
culver s	brand	
culvers	brand	
cumberland farms	brand	
cummins	brand	
cunada	relation	
cunado	relation	
cuny	brand	
cup	unit	
cups	unit	
current	clinical	
current	generic	
currently	clinical	
cushing	eponym	
cushing s	term	
custodial	clinical	
custody	clinical	
cut	verb	
cuted	verb	
cuts	verb	
cutted	verb	
cutting	clinical	
cv	street	
cv	strongstreet	
cva	keep	
cvlt	measure	
cvs	brand	
cvs caremark	term	
cw	relation	
cx	datecue	
cxl	keep	
cxld	keep	
cxr	keep	
cyber monday	holiday	
cyberbullying	keep	
cybocs	keep	
cycle	clinical	
cyclobenzaprine	drug	
cyclobenzaprine	keep	
cyclothymia	clinical	
cyclothymic	clinical	
cyfd	keep	
cymbalta	drug	
cymbalta	keep	
cynophobia	clinical	
czech	keep	
d c	keep	
dab	keep	
dabbing	keep	
dabs	keep	
dad	relation	
dada	relation	
daddy	relation	
dadi	relation	
daily	clinical	
daily	generic	
daily	keep	
daily	unit	
daily living activities	term	
dairies	employerhead	
dairy	employerhead	
dairy queen	brand	
dale carnegie	term	
dam	placehead	
damage	clinical	
dan siegel	term	
danced	verb	
dances	verb	
danish	keep	
dap	keep	
dari	keep	
dartmouth	brand	
dass	keep	
dass	measure	
dast	keep	
dast	measure	
dast	term	
data	clinical	
data	employerhead	
data	generic	
date	clinical	
date	datecue	
date	relation	
dated	clinical	
dated	datecue	
dated	personprep	
dated	verb	
dates	clinical	
dates	verb	
dating	personprep	
daughter	relation	
daughter in law	relation	
davita	brand	
day	clinical	
day	generic	
day	unit	
day of the dead	holiday	
day school	schoolhead	
daycare	schoolhead	
daycare	stronghead	
days	unit	
days inn	brand	
dayton	brand	
daytrana	drug	
daytrana	keep	
dayvigo	drug	
dayvigo	keep	
dbn	idcue	MEMBER_ID
dbt	keep	
dc	datecue	
dc	stateabbr	
dc d	keep	
dcf	keep	
dcfs	keep	
dcn	idcue	CLAIM_ID
dcn	keep	
dds	credential	
de	placeprep	
de	stateabbr	
de clerambault	term	
dea	idcue	NPI
deacon	title	
deadline	clinical	
deadline	datecue	
deadname	naming	
deal	clinical	
dealer	relation	
dealership	employerhead	
dealership	stronghead	
dealt	verb	
dear	clinical	
dear	keep	
dear	naming	
dear	personprep	
dear man	term	
dearman	keep	
death	clinical	
debility	clinical	
debit	idcue	ACCOUNT
dec	month	12
decedent	role	
december	month	12
decembre	month	12
decided	verb	
decides	clinical	
decides	verb	
decision	clinical	
decline	clinical	
declined	clinical	
declined	verb	
declines	verb	
declutter	keep	
decluttering	keep	
decompensate	keep	
decompensated	keep	
decompensating	keep	
decompensation	keep	
decrease	clinical	
decreased	clinical	
dedicated	clinical	
deductible	clinical	
deductible	keep	
deductibles	keep	
dedushka	title	
defaults	clinical	
defeating	clinical	
defiant	clinical	
deficit	clinical	
defined	clinical	
definition	clinical	
defusion	keep	
degeneration	clinical	
degenerative	clinical	
del	keep	
del taco	brand	
delaware	state	
delay	clinical	
delayed	clinical	
delays	clinical	
deleted	clinical	
deli	employerhead	
delirium	clinical	
delis	eponym	
dell	brand	
delta air lines	brand	
delta airlines	brand	
delusional	clinical	
delusional	keep	
delusions	clinical	
delusions	keep	
dementia	clinical	
demonstrate	clinical	
demonstrated	verb	
demonstrates	verb	
demonstration	clinical	
demoralization	clinical	
denial	clinical	
denials	keep	
denied	clinical	
denied	datecue	
denied	speech	
denied	verb	
denies	speech	
denies	verb	
denny s	brand	
dennys	brand	
dental	clinical	
dental	employerhead	
dental	facilityhead	
dental	generic	
dentist	relation	
dentistry	facilityhead	
denver	eponym	
deny	clinical	
depakote	drug	
depakote	keep	
department	clinical	
department	generic	
department	orghead	
depaul	brand	
dependence	clinical	
dependency	clinical	
dependent	clinical	
dependent	role	
depends	clinical	
depersonalization	clinical	
depersonalization	keep	
deployment	clinical	
depo	drug	
depo	keep	
depot	employerhead	
depot	placehead	
depresion	keep	
depressed	clinical	
depression	clinical	
depression	measure	
depressive	clinical	
deprivation	clinical	
dept	keep	
dept	orghead	
deputy	relation	
deputy	title	
derealization	clinical	
derealization	keep	
derived	clinical	
derm	keep	
dermatillomania	clinical	
dermatillomania	keep	
dermatology	facilityhead	
ders	measure	
described	verb	
describes	verb	
description	clinical	
desde	keep	
desensitization	clinical	
designee	clinical	
desipramine	drug	
desipramine	keep	
desire	clinical	
desk	keep	
despite	function	
desvenlafaxine	drug	
desvenlafaxine	keep	
desyrel	drug	
desyrel	keep	
det	title	
detail	clinical	
details	clinical	
detective	title	
detention	facilityhead	
determination	clinical	
detox	clinical	
detox	facilityhead	
detox	generic	
detox	stronghead	
detoxed	verb	
detoxes	verb	
detoxification	clinical	
detransition	clinical	
deutetrabenazine	drug	
deutetrabenazine	keep	
deux	clinical	
develop	clinical	
development	clinical	
developmental	clinical	
device	clinical	
device	idcue	DEVICE_ID
devoted	term	
dexcom	idcue	DEVICE_ID
dexedrine	drug	
dexedrine	keep	
dexmethylphenidate	drug	
dexmethylphenidate	keep	
dextroamphetamine	drug	
dextroamphetamine	keep	
dezembro	month	12
dharma recovery	term	
dhl	brand	
dhs	keep	
dia de los muertos	holiday	
diabetes	clinical	
diagnosed	clinical	
diagnoses	clinical	
diagnosis	clinical	
diagnostic	clinical	
dialectical	clinical	
dialectical	generic	
dialectical behavior therapy	term	
dialysis	clinical	
dialysis	facilityhead	
dialyzed	keep	
diary	clinical	
dias	keep	
diazepam	drug	
diazepam	keep	
dice	keep	
diciembre	month	12
dick s sporting goods	brand	
did	function	
did	keep	
did	verb	
died	datecue	
died	verb	
dies	verb	
diet	clinical	
dietary	clinical	
diethylstilbestrol	clinical	
differ	clinical	
differs	clinical	
difficulties	clinical	
difficulty	clinical	
digeorge	term	
digital	clinical	
digits	clinical	
dignity health	brand	
dijo	keep	
dil	relation	
diner	employerhead	
diner	stronghead	
ding tea	brand	
diogenes syndrome	term	
diphenhydramine	drug	
diphenhydramine	keep	
diploma	clinical	
dipped	keep	
dips	keep	
direct	clinical	
director	clinical	
disabilities	clinical	
disability	clinical	
disagree	clinical	
disagreed	verb	
disagrees	verb	
disappearance	clinical	
disaster	clinical	
disch	keep	
discharge	clinical	
discharge	datecue	
discharged	datecue	
disciplinary	clinical	
disclosed	speech	
disclosed	verb	
discloses	verb	
discord	clinical	
discord	idcue	HANDLE
discount	clinical	
discount tire	brand	
discrimination	clinical	
discussed	verb	
discusses	verb	
discussion	clinical	
disease	clinical	
diseases	clinical	
disinhibited	clinical	
disinhibited	keep	
disinhibition	keep	
disintegrative	clinical	
disorder	clinical	
disorders	clinical	
disorganized	clinical	
disorientation	clinical	
dispatch	idcue	OTHER_ID
dispensary	facilityhead	
displayed	verb	
displays	verb	
dispo	keep	
disruption	clinical	
disruptive	clinical	
dissemination	clinical	
dissociate	keep	
dissociated	keep	
dissociates	keep	
dissociating	keep	
dissociation	keep	
dissociative	clinical	
dissociative	keep	
distinct	clinical	
distortions	clinical	
distractibility	keep	
distractible	keep	
distress	clinical	
distress tolerance	term	
distribution	employerhead	
district	generic	
district	placehead	
district	schoolhead	
district of columbia	state	
disturbance	clinical	
disturbances	clinical	
disulfiram	drug	
disulfiram	keep	
diva	measure	
divalproex	drug	
divalproex	keep	
divorce	clinical	
divorced	personprep	
divorced	verb	
divorces	verb	
diwali	holiday	
dix hallpike	term	
dizziness	clinical	
dl	idcue	LICENSE
dla	keep	
dla	measure	
dla20	keep	
dm2	keep	
dmd	credential	
dmdd	clinical	
dmdd	keep	
dme	idcue	DEVICE_ID
dmii	keep	
dmv	keep	
dna	keep	
dnka	keep	
dnks	keep	
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
doctora	keep	
doctoral	clinical	
documentation	clinical	
documented	clinical	
documented	datecue	
documents	clinical	
dod	keep	
dodge	idcue	PLATE
dodid	idcue	OTHER_ID
does	function	
does	verb	
dog	relation	
dogs	clinical	
doi	datecue	
doi	keep	
dol	keep	
dollar bank	brand	
dollar general	brand	
dollar tree	brand	
dolor	keep	
domestic	clinical	
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
doomscroll	keep	
doomscrolling	keep	
doordash	brand	
dopesick	keep	
dos	datecue	
dos	keep	
dose	clinical	
dose	unit	
doses	unit	
double	clinical	
double	digitword	
doubletree	brand	
doula	relation	
dow chemical	brand	
down	eponym	
down	function	
down s syndrome	term	
down syndrome	term	
downcode	keep	
downcoded	keep	
downgrade	clinical	
doxepin	drug	
doxepin	keep	
doxy	keep	
dr	street	
dr	strongstreet	
dr	title	
dra	title	
draft	clinical	
drank	speech	
drank	verb	
dravet	term	
draw a person	term	
drawed	verb	
drawn	datecue	
draws	verb	
dreamed	verb	
dreams	verb	
dreamt	verb	
drew	verb	
drexel	brand	
drink	unit	
drinked	verb	
drinking	clinical	
drinks	speech	
drinks	unit	
drinks	verb	
drive	street	
drive	strongstreet	
drived	verb	
driven	clinical	
driver	relation	
driver	worksat	
drives	speech	
drives	verb	
driving	clinical	
drop	unit	
droped	verb	
dropped	verb	
drops	unit	
drops	verb	
drove	speech	
drove	verb	
drs	title	
drug	clinical	
drug	facilityhead	
drug	generic	
drug abuse screening test	term	
drugs	clinical	
drugs	facilityhead	
dsed	clinical	
dsm	keep	
dsm	measure	
dsm cross cutting level adult	term	
dss	keep	
dt	keep	
dtr	relation	
dual	clinical	
dubbed	naming	
due	datecue	
due	function	
dug	verb	
duke health	brand	
duloxetine	drug	
duloxetine	keep	
dunes	placehead	
dunkin	brand	
dunkin donuts	brand	
duplicate	clinical	
dupont	brand	
dupuytren s	term	
duquesne	brand	
dur	keep	
duration	clinical	
during	function	
dust	clinical	
dutch bros	brand	
duty	clinical	
dv	keep	
dvt	keep	
dx	keep	
dysarthria	clinical	
dyscalculia	clinical	
dysfunction	clinical	
dysfunctions	clinical	
dysgraphia	clinical	
dyskinesia	clinical	
dyskinesia	keep	
dyslexia	clinical	
dysmorphia	clinical	
dysmorphic	clinical	
dyspareunia	clinical	
dysphasia	clinical	
dysphoria	clinical	
dysphoria	keep	
dysphoric	clinical	
dysphoric	keep	
dyspraxia	clinical	
dysregulated	keep	
dysregulation	clinical	
dysregulation	keep	
dysthymia	clinical	
dysthymic	clinical	
dysthymic	keep	
dystonia	clinical	
dystonia	keep	
dystonic	keep	
each	function	
eap	keep	
ear	generic	
earlier	clinical	
early	generic	
earth day	holiday	
east	generic	
easter	holiday	
easter sunday	holiday	
eat	keep	
eated	verb	
eating	clinical	
eating disorder examination questionnaire	term	
eating disorder screen	term	
eats	verb	
ebt	idcue	ACCOUNT
ecg	keep	
echolalia	keep	
eckhart tolle	term	
econo lodge	brand	
economic	clinical	
ecstasy	keep	
ect	keep	
ecuador	keep	
ecuadorian	keep	
eczema	keep	
ed	facilityhead	
edd	credential	
ede	keep	
ede	measure	
edeq	keep	
edeq	measure	
edi	keep	
edinburgh	clinical	
edinburgh	eponym	
edinburgh	measure	
edinburgh postnatal depression scale	term	
edipi	idcue	OTHER_ID
edit	clinical	
edna foa	term	
edt	keep	
education	clinical	
education	generic	
educational	clinical	
eeg	keep	
efax	idcue	FAX
eff	datecue	
effect	clinical	
effective	datecue	
effectiveness	clinical	
effexor	drug	
effexor	keep	
eft	keep	
eg	function	
egfr	keep	
egfr	measure	
eggs	clinical	
ego dystonic	keep	
ego syntonic	keep	
egypt	keep	
egyptian	keep	
ehlers danlos	term	
ehr	idcue	MRN
ehr	keep	
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
ein	keep	
either	function	
ejaculation	clinical	
ekg	keep	
ekg	measure	
elantra	idcue	PLATE
elavil	drug	
elavil	keep	
elder	clinical	
elder	title	
election day	holiday	
elective	clinical	
electric	employerhead	
electrical	employerhead	
electroconvulsive	clinical	
elem	schoolhead	
elem	stronghead	
elementary	generic	
elementary	schoolhead	
elementary	stronghead	
elevator	clinical	
eleven	number	11
eleventh	ordinal	11
eligibility	clinical	
eligible	clinical	
eliquis	drug	
eliquis	keep	
elisabeth kubler ross	term	
elks	orghead	
elks lodge	brand	
ell	keep	
ellis	eponym	
ellis abc	term	
ellis of rebt	term	
eloped	keep	
elopement	keep	
eloping	keep	
elsewhere	clinical	
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
emergency	clinical	
emergency	generic	
emergency	idcue	PHONE
emergent	clinical	
emetophobia	clinical	
emoji	keep	
emory	brand	
emory midtown	brand	
emotion	clinical	
emotion regulation	term	
emotional	clinical	
emotionally	clinical	
emotionally focused	term	
emotions	clinical	
emotive	clinical	
emp	idcue	OTHER_ID
employed	clinical	
employed	worksat	
employee	clinical	
employee	idcue	OTHER_ID
employee	role	
employee	worksat	
employer	clinical	
employer	worksat	
employment	clinical	
employment	generic	
employment	worksat	
emporium	employerhead	
empty	clinical	
empty chair	term	
emr	idcue	MRN
emr	keep	
ems	orghead	
emsam	drug	
emsam	keep	
en	placeprep	
encampment	placehead	
encephalomyelitis	clinical	
encephalopathy	clinical	
encl	keep	
enclosed	clinical	
encopresis	clinical	
encopresis	keep	
encounter	clinical	
encountering	clinical	
encouraged	verb	
encourages	verb	
end	datecue	
ended	clinical	
ending	datecue	
endo	keep	
endocrinology	facilityhead	
endorsed	verb	
endorses	verb	
ends	datecue	
enero	month	1
engage	clinical	
engaged	verb	
engagement	clinical	
engages	verb	
england	keep	
english	keep	
enhance	clinical	
enjoyed	verb	
enjoys	verb	
enmeshed	keep	
enmeshment	keep	
enneagram	term	
enough	clinical	
enright	eponym	
enroll	clinical	
enrolled	verb	
enrollee	idcue	MEMBER_ID
enrollment	clinical	
enrolls	verb	
ensign	title	
ent	keep	
enterprises	employerhead	
enterprises	stronghead	
entiende	keep	
entry	clinical	
enuresis	clinical	
enuresis	keep	
environment	clinical	
environmental	clinical	
eob	keep	
epds	keep	
epds	measure	
epic	keep	
epilepsy	clinical	
episcopal	religion	
episode	clinical	
episodes	clinical	
episodic	clinical	
epley	term	
epworth	eponym	
epworth	measure	
epworth	term	
equinox	idcue	PLATE
er	drug	
er	facilityhead	
er	generic	
er	keep	
era	keep	
erb s palsy	term	
erectile	clinical	
ericksonian	term	
erik erikson	term	
erikson	eponym	
eriksonian	term	
eritrea	keep	
eritrean	keep	
erotomanic	clinical	
erp	keep	
erq	measure	
escitalopram	drug	
escitalopram	keep	
escuela	keep	
escuela	schoolhead	
ese	keep	
eskalith	drug	
eskalith	keep	
esketamine	clinical	
esketamine	drug	
esketamine	keep	
esl	keep	
esp	keep	
esplanade	placehead	
esposa	keep	
esposa	relation	
esposo	keep	
esposo	relation	
esq	credential	
esrs	measure	
ess	keep	
ess	measure	
essentia	brand	
est	keep	
establish	clinical	
established	clinical	
estate	generic	
estates	placehead	
esteem	clinical	
esther perel	term	
estradiol	drug	
estradiol	keep	
estrangement	clinical	
estrogen	clinical	
eszopiclone	drug	
eszopiclone	keep	
eta	keep	
etc	function	
ethiopia	keep	
ethiopian	keep	
ethnicity	clinical	
etiology	clinical	
etoh	keep	
eu	keep	
eupd	clinical	
euphoria	keep	
europe	keep	
european	keep	
euthymic	keep	
eval	datecue	
evaluacion	keep	
evaluation	clinical	
evaluator	role	
evasiveness	clinical	
evekeo	drug	
evekeo	keep	
evening	generic	
event	clinical	
events	clinical	
ever	function	
evernorth	term	
every	function	
eviction	clinical	
evidence	clinical	
ex	relation	
exam	clinical	
exam	datecue	
examination	clinical	
examinations	clinical	
examinee	keep	
examiner	role	
exceeded	clinical	
except	function	
exception	clinical	
excessive	clinical	
exchange	clinical	
exchange	employerhead	
excl	keep	
excluded	clinical	
excludes	clinical	
exclusion	clinical	
exclusive	clinical	
exclusively	clinical	
excoriation	clinical	
executive	clinical	
exelon	drug	
exelon	keep	
exercise	clinical	
exercised	verb	
exercises	verb	
exertional	clinical	
exhibited	verb	
exhibitionism	clinical	
exhibitionistic	clinical	
exhibits	verb	
existential	clinical	
existing	clinical	
exists	clinical	
exit	placehead	
exp	datecue	
expectant	clinical	
expected	clinical	
expeled	verb	
expelled	datecue	
expels	verb	
experiences	clinical	
experiencing	clinical	
experiential	clinical	
experimental	clinical	
expired	clinical	
expired	datecue	
expires	datecue	
explained	verb	
explaining	clinical	
explains	clinical	
explains	verb	
explanation	clinical	
exploitation	clinical	
explore	clinical	
explored	verb	
explores	verb	
explosive	clinical	
exposure	clinical	
exposure	generic	
express	clinical	
express scripts	term	
expressed	clinical	
expressed	verb	
expresses	verb	
expression	clinical	
expressive	clinical	
expressway	street	
expwy	street	
expwy	strongstreet	
expy	street	
expy	strongstreet	
extended stay	brand	
extended stay america	brand	
external	clinical	
externalizing	keep	
extra	clinical	
extrapyramidal	clinical	
extreme	clinical	
exxon	brand	
eye	clinical	
eye	generic	
eye movement	term	
eye movement desensitization	term	
f	idcue	FAX
f u	keep	
f/u	datecue	
f150	idcue	PLATE
fabrication	employerhead	
fabricators	employerhead	
face	clinical	
facebook	brand	
facebook	idcue	HANDLE
facebook	keep	
facetime	keep	
facilitated	verb	
facilitates	verb	
facilitator	relation	
facilitator	role	
facilities	clinical	
facility	clinical	
facing	clinical	
factitious	clinical	
factor	clinical	
factors	clinical	
factory	employerhead	
factory	generic	
fagerstrom	eponym	
failed	clinical	
failed	verb	
fails	verb	
fainted	verb	
faints	verb	
fair	clinical	
fairground	placehead	
fairgrounds	placehead	
fall	season	
falled	verb	
falling	clinical	
falls	placehead	
falls	verb	
families	clinical	
family	clinical	
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
farolitos	keep	
farsi	keep	
fast	generic	
fast	keep	
fast skills	term	
fat tuesday	holiday	
father	relation	
father	role	
father in law	relation	
father s day	holiday	
fathers day	holiday	
fatigue	clinical	
fault	clinical	
fax	idcue	FAX
faxed	datecue	
faxed	verb	
faxes	verb	
fb	idcue	HANDLE
fba	keep	
fbi	keep	
fbt	keep	
fd	orghead	
fda	keep	
fear	clinical	
feared	clinical	
feared	verb	
fears	verb	
feature	clinical	
features	clinical	
feb	month	2
febrero	month	2
february	month	2
fecha	keep	
fed	verb	
federal	clinical	
federal	generic	
federally	clinical	
fedex	brand	
fedex ground	brand	
feeded	verb	
feeding	clinical	
feeds	verb	
feeled	verb	
feeling good	term	
feels	speech	
feels	verb	
fein	idcue	TAX_ID
feldenkrais	term	
fell	verb	
fellowship	orghead	
fellowship	stronghead	
felt	speech	
felt	verb	
female	clinical	
fencing	employerhead	
feng shui	keep	
fentanyl	clinical	
fentanyl	drug	
fentanyl	keep	
ferpa	keep	
ferry	placehead	
fetishism	clinical	
fetishistic	clinical	
fetzima	drug	
fetzima	keep	
fever	clinical	
fevereiro	month	2
fevrier	month	2
few	function	
ffmq	measure	
fft	keep	
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
fieldhouse	placehead	
fiesta mart	brand	
fifteen	number	15
fifteenth	ordinal	15
fifth	ordinal	5
fifty	number	50
fighted	verb	
fights	verb	
fil	relation	
file	clinical	
file	idcue	OTHER_ID
filed	datecue	
filed	verb	
files	verb	
filing	clinical	
filipino	keep	
final	clinical	
financial	clinical	
finasteride	drug	
finasteride	keep	
finded	verb	
findings	clinical	
finds	personprep	
finds	verb	
finished	verb	
finishes	verb	
finnish	keep	
finsta	keep	
fired	verb	
fired	worksat	
fires	verb	
first	clinical	
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
fitbit	keep	
fitness	employerhead	
fiu	brand	
five	digitword	
five	number	5
five below	brand	
five guys	brand	
fixed	verb	
fixes	verb	
fl	stateabbr	
flag day	holiday	
flashbacks	clinical	
flatmate	relation	
flaws	clinical	
fled	verb	
flew	verb	
flexeril	drug	
flexeril	keep	
flied	verb	
flies	verb	
flight	clinical	
flipped	verb	
flonase	drug	
flonase	keep	
flooring	employerhead	
florida	state	
florida blue	term	
florida state	brand	
florist	employerhead	
flu	keep	
fluctuations	clinical	
fluency	clinical	
fluid	clinical	
fluoxetine	drug	
fluoxetine	keep	
fluphenazine	drug	
fluphenazine	keep	
fluticasone	drug	
fluticasone	keep	
fluvoxamine	drug	
fluvoxamine	keep	
flying	clinical	
flying j	brand	
fmla	keep	
fnp	credential	
focalin	drug	
focalin	keep	
focused	clinical	
folate	drug	
folate	keep	
folder	idcue	OTHER_ID
foley	keep	
folie	clinical	
folk	clinical	
follow	clinical	
follow	datecue	
follow	personprep	
followed	clinical	
following	clinical	
followup	datecue	
folstein	eponym	
folstein	term	
food	clinical	
food	generic	
food 4 less	brand	
food lion	brand	
foods	clinical	
foods	employerhead	
for	function	
for	personprep	
for	placeprep	
force	orghead	
forced	clinical	
forces	clinical	
ford	brand	
ford	idcue	PLATE
forecast	clinical	
foreign	clinical	
foreman	worksat	
forensic	generic	
forest	placehead	
forester	idcue	PLATE
forgeted	verb	
forgets	verb	
forgived	verb	
forgives	verb	
forgot	verb	
form	clinical	
format	clinical	
former	clinical	
former	generic	
forms	clinical	
formulation	clinical	
fort	placeopener	
fortnite	keep	
forty	number	40
forward	clinical	
forwarded	clinical	
foster	generic	
foster dad	relation	
foster mom	relation	
fostered	verb	
fosters	relation	
fosters	verb	
fought	personprep	
fought	verb	
found	clinical	
found	personprep	
found	speech	
found	verb	
foundation	orghead	
foundry	employerhead	
foundry	stronghead	
four	digitword	
four	number	4
four horsemen	term	
fourteen	number	14
fourteenth	ordinal	14
fourth	ordinal	4
fourth of july	holiday	
fqhc	clinical	
fr	title	
fragile x	term	
france	keep	
francine shapiro	term	
frau	title	
fred hutch	brand	
fred meyer	brand	
free	clinical	
free	generic	
freeway	street	
fregoli	term	
freight	employerhead	
french	keep	
frequency	clinical	
fresenius	brand	
fresno state	brand	
freudian	term	
fri	datecue	
fri	weekday	
friday	datecue	
friday	weekday	
friend	relation	
fright	clinical	
frito lay	brand	
fritz perls	term	
froedtert	brand	
from	datecue	
from	function	
from	personprep	
from	placeprep	
front	generic	
frontal	clinical	
frontotemporal	clinical	
frotteurism	clinical	
frotteuristic	clinical	
frowned	verb	
frowns	verb	
froze	verb	
fry s	brand	
fss	measure	
fsu	brand	
ft	placeopener	
ft	unit	
ftm	keep	
ftnd	measure	
fu	datecue	
fu	keep	
fufu	keep	
fugue	clinical	
fujifilm	brand	
full	clinical	
full	generic	
fully	clinical	
function	clinical	
functional	clinical	
functioning	clinical	
functions	clinical	
funded	clinical	
furniture	employerhead	
furosemide	drug	
furosemide	keep	
further	clinical	
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
gain	clinical	
gait	clinical	
gal	keep	
gal	relation	
galantamine	drug	
galantamine	keep	
gamblers anonymous	term	
gambling	clinical	
gamertag	idcue	HANDLE
gamestop	brand	
gaming	clinical	
ganser	term	
gap	brand	
garage	employerhead	
gardens	facilityhead	
gardens	placehead	
garment	employerhead	
garments	employerhead	
gary chapman	term	
gas	generic	
gaslight	keep	
gaslighting	keep	
gaslights	keep	
gaslit	keep	
gastro	keep	
gastroenterology	facilityhead	
gate	placehead	
gave	clinical	
gave	speech	
gave	verb	
gcs	measure	
gds	keep	
gds	measure	
gecko	relation	
ged	keep	
geico	brand	
geisinger	brand	
gender	clinical	
genentech	brand	
general	clinical	
general	facilityhead	
general	generic	
general dynamics	brand	
general electric	brand	
general mills	brand	
general motors	brand	
generalised	clinical	
generalized	clinical	
generalized anxiety disorder	term	
genetic	clinical	
genito	clinical	
geodon	drug	
geodon	keep	
georgia	state	
georgia tech	brand	
georgian	keep	
gephyrophobia	clinical	
gerd	keep	
geriatric	clinical	
geriatric	generic	
geriatric depression scale	term	
germany	keep	
gerstmann	term	
gesell	term	
gestalt	clinical	
geted	verb	
gets	verb	
getted	verb	
gf	relation	
ggma	relation	
ghana	keep	
ghanaian	keep	
ghosted	keep	
ghosting	keep	
gi	keep	
giant eagle	brand	
giddiness	clinical	
giggled	speech	
giggled	verb	
giggles	verb	
gillick	term	
girl scouts	brand	
girlfriend	relation	
girp	keep	
give	keep	
give skills	term	
gived	verb	
given	clinical	
gives	verb	
giving	clinical	
glabellar	term	
glasgow	eponym	
glasgow coma scale	term	
glass	employerhead	
glasses	unit	
glassworks	employerhead	
glen	facilityhead	
glen	placeopener	
glen	street	
gln	street	
gln	strongstreet	
global	clinical	
global assessment	term	
glucometer	idcue	DEVICE_ID
glucophage	drug	
glucophage	keep	
gma	relation	
gmc	idcue	PLATE
gmu	brand	
goal	clinical	
goal directed	keep	
goals	clinical	
god	keep	
godchild	relation	
goddaughter	relation	
godfather	relation	
godmother	relation	
godparent	relation	
godson	relation	
goed	verb	
goes	clinical	
goes	naming	
goes	verb	
goes by	naming	
gold s gym	brand	
golden corral	brand	
gonzaga	brand	
good	clinical	
good friday	holiday	
good samaritan	brand	
good samaritan law	term	
goodenough	term	
goodman	eponym	
goodwill	brand	
goodyear	brand	
google	brand	
google	keep	
gordon	eponym	
gorge	placehead	
gos	verb	
gosnold	brand	
got	verb	
gottman	eponym	
gottman	keep	
gottman	term	
gottman method	term	
gottman repair	term	
gottman s	term	
governor	title	
goya	brand	
gpa	keep	
gpa	relation	
gps	keep	
grabbed	speech	
grabbed	verb	
grabed	verb	
grabs	verb	
grace	religion	
gracias	keep	
grade	clinical	
grade	generic	
grades	generic	
graduate	generic	
graduated	speech	
graduated	verb	
graduates	verb	
grady	brand	
gram	unit	
grambling	brand	
grams	unit	
grandbaby	relation	
grandchild	relation	
granddaughter	relation	
grandfather	relation	
grandiose	keep	
grandiosity	keep	
grandkid	relation	
grandkids	keep	
grandma	relation	
grandma	title	
grandmother	relation	
grandpa	relation	
grandpa	title	
grandson	relation	
granny	relation	
granny	title	
graphics	employerhead	
graves	eponym	
graves disease	term	
gray oral	term	
gre	keep	
great aunt	relation	
great clips	brand	
great uncle	relation	
greece	keep	
greek	keep	
greenberger	eponym	
greeted	verb	
greets	verb	
grew	verb	
greyhound	brand	
grief	clinical	
grief	generic	
griefshare	keep	
grieved	verb	
grieves	verb	
grill	employerhead	
grindr	keep	
grocery	employerhead	
grocery	generic	
groundhog day	holiday	
grounding	clinical	
grounding	keep	
group	clinical	
group	employerhead	
group	generic	
group	idcue	GROUP_ID
group	orghead	
groupid	idcue	GROUP_ID
groups	clinical	
grove	street	
grp	idcue	GROUP_ID
grp#	idcue	GROUP_ID
grubhub	brand	
gu	keep	
guanfacine	drug	
guanfacine	keep	
guarantor	role	
guardian	clinical	
guardian	relation	
guatemala	keep	
guatemalan	keep	
guess	clinical	
guidance	clinical	
guided	clinical	
guideline	clinical	
guidelines	clinical	
guild	orghead	
guillain barre	term	
guinea	relation	
gujarati	keep	
gulch	placehead	
gummies	keep	
gurdwara	orghead	
gurdwara	stronghead	
gym	employerhead	
gymnasium	placehead	
gyn	facilityhead	
gyn	generic	
gyn	keep	
gynephobia	clinical	
gysgt	title	
h e b	brand	
h mart	brand	
habit	clinical	
habitat for humanity	brand	
habits	clinical	
hacienda	placeopener	
had	function	
had	verb	
hair	clinical	
hair	generic	
hairdresser	relation	
haiti	keep	
haitian	keep	
hakomi	term	
haldol	drug	
haldol	keep	
half	clinical	
halfway	clinical	
halfway	generic	
hall	facilityhead	
halliburton	brand	
halloween	holiday	
hallucinating	keep	
hallucination	keep	
hallucinations	clinical	
hallucinations	keep	
hallucinogen	clinical	
halmoni	relation	
halmoni	title	
haloperidol	drug	
haloperidol	keep	
halstead	eponym	
halstead reitan	term	
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
hampton university	brand	
hamster	relation	
hanbok	keep	
handing	clinical	
handle	idcue	HANDLE
handled	verb	
handles	verb	
handoff	clinical	
handoff	keep	
handout	clinical	
hands	clinical	
hangover	keep	
hannaford	brand	
hanukkah	holiday	
harabeoji	title	
haram	keep	
harassment	clinical	
harbor	facilityhead	
harbor	placehead	
harbor freight	brand	
harborview	brand	
hardee s	brand	
hardship	clinical	
hardware	employerhead	
hardware	generic	
harm	clinical	
harris	eponym	
harris teeter	brand	
harry stack sullivan	term	
harvard	brand	
harville hendrix	term	
has	function	
has	verb	
hashimoto	eponym	
hashimoto	term	
hashimoto s	term	
hashimotos	term	
hashtag	keep	
hasta	keep	
hated	verb	
hates	personprep	
hates	speech	
hates	verb	
have	function	
haven	facilityhead	
hawaii	state	
hawaiian	keep	
hazelden	brand	
hba1c	keep	
hca	brand	
hcg	keep	
hcg	measure	
hcl	drug	
hcl	keep	
hcl	measure	
hcpcs	clinical	
hcpcs	keep	
hcpoa	keep	
hctz	drug	
hctz	keep	
hdl	measure	
hdrs	keep	
hdrs	measure	
he	function	
head start	brand	
headache	clinical	
header	clinical	
headquarters	employerhead	
headspace	clinical	
headspace	keep	
headstart	schoolhead	
headway	keep	
healed	clinical	
health	clinical	
health	facilityhead	
health	generic	
health net	term	
health plan	term	
healthcare	facilityhead	
healthfirst	term	
heard	verb	
heared	verb	
hearing	clinical	
hearing	datecue	
hears	verb	
heart	generic	
heb	brand	
hebephrenic	clinical	
hebrew	keep	
heights	clinical	
heights	facilityhead	
heights	placehead	
heights	street	
heimlich	term	
held	clinical	
held	verb	
hello	naming	
hello	personprep	
help	personprep	
helped	personprep	
helped	speech	
helped	verb	
helping	clinical	
helpline	generic	
helps	personprep	
helps	speech	
helps	verb	
hemophobia	clinical	
hendrix yalom s	term	
henry ford	brand	
hep	keep	
hepatitis	clinical	
her	function	
herbal	clinical	
here	function	
hermana	keep	
hermana	relation	
hermano	keep	
hermano	relation	
heroin	clinical	
heroin	keep	
herr	title	
hers	function	
heterosexual	clinical	
hey	personprep	
hgb	keep	
hgb	measure	
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
hierarchy	clinical	
high	clinical	
high	generic	
high	schoolhead	
highmark	term	
highway	street	
highway	strongstreet	
hija	keep	
hija	relation	
hijab	keep	
hijo	keep	
hijo	relation	
hikes	verb	
hill	placehead	
hill	street	
hill burton	term	
hills	placehead	
hilton	brand	
him	function	
hindi	keep	
hindu	keep	
hindu	religion	
hinge	keep	
hipaa	keep	
hired	verb	
hired	worksat	
hires	verb	
his	function	
hispanic	keep	
history	clinical	
histrionic	clinical	
histrionic	keep	
hit	personprep	
hit	speech	
hit	verb	
hited	verb	
hitop	keep	
hits	keep	
hits	personprep	
hits	verb	
hitted	verb	
hiv	keep	
hmong	keep	
hoarding	clinical	
hobby lobby	brand	
hodgkin	eponym	
hodgkin lymphoma	term	
hodgkin s	term	
hoffmann s	term	
hoh	keep	
hold	clinical	
holded	verb	
holdings	employerhead	
holds	verb	
holi	holiday	
holiday inn	brand	
holiday inn express	brand	
holland	eponym	
holland code	term	
hollow	street	
holmes	eponym	
holmes rahe	term	
holw	street	
holy	religion	
holy week	holiday	
home	facilityhead	
home	generic	
home	idcue	PHONE
home depot	brand	
homeless	clinical	
homelessness	clinical	
homes	employerhead	
homes	facilityhead	
homes	generic	
homework	clinical	
homicidal	clinical	
homie	relation	
homosexual	clinical	
hon	title	
honda	brand	
honda	idcue	PLATE
honduran	keep	
honduras	keep	
honorhealth	brand	
hooper	eponym	
hoped	verb	
hopes	verb	
hopkins verbal	term	
horas	keep	
hormel	brand	
hormonal	clinical	
hormone	clinical	
hormones	clinical	
horse	relation	
horsemen	clinical	
hosp	facilityhead	
hosp	keep	
hosp	stronghead	
hospice	clinical	
hospice	facilityhead	
hospice	stronghead	
hospital	clinical	
hospital	facilityhead	
hospital	generic	
hospital	stronghead	
hospitalization	clinical	
hosted	verb	
hostilities	clinical	
hostility	clinical	
hosts	verb	
hotel	employerhead	
hotel	placehead	
hotel	placeopener	
hotline	clinical	
hotline	generic	
hour	unit	
hours	unit	
hours	worksat	
house	facilityhead	
house tree person	term	
housed	clinical	
household	clinical	
housemate	relation	
housing	clinical	
housing	generic	
housing authority	orghead	
houston methodist	brand	
how	function	
howard university	brand	
however	function	
hpi	keep	
hq	employerhead	
hr	keep	
hr	measure	
hr	unit	
hrs	keep	
hrs	unit	
hrsa	keep	
hrsd	keep	
hrsd	measure	
hrt	keep	
hs	keep	
hs	schoolhead	
hscl	measure	
hsed	keep	
ht	keep	
htn	keep	
htq	keep	
hts	street	
hubby	relation	
hubs	relation	
hud	keep	
hudson	eponym	
huged	verb	
hugged	personprep	
hugged	speech	
hugged	verb	
hugs	verb	
hulu	keep	
humalog	drug	
humalog	keep	
human	clinical	
human	generic	
humana	term	
humanistic	clinical	
hundred	number	100
hung	verb	
hungarian	keep	
hunger	clinical	
huntington s	term	
huntington s disease	term	
huntsville hospital	brand	
hurley	brand	
hurt	verb	
hurted	verb	
hurts	verb	
husb	keep	
husb	relation	
husband	relation	
hw	keep	
hwk	keep	
hwy	street	
hwy	strongstreet	
hx	keep	
hy vee	brand	
hyatt	brand	
hydrochlorothiazide	drug	
hydrochlorothiazide	keep	
hydrocodone	drug	
hydrocodone	keep	
hydroxyzine	drug	
hydroxyzine	keep	
hygiene	clinical	
hyperactive	clinical	
hyperactive	keep	
hyperactive	measure	
hyperactivity	clinical	
hyperactivity	keep	
hyperactivity	measure	
hyperemesis	clinical	
hyperfocus	keep	
hyperphagia	keep	
hypersomnia	clinical	
hypersomnia	keep	
hypersomnolence	clinical	
hypertension	clinical	
hyperthyroid	keep	
hypervigilance	keep	
hypervigilant	keep	
hypnic	clinical	
hypnosis	clinical	
hypnotic	clinical	
hypoactive	clinical	
hypochondriacal	clinical	
hypochondriasis	clinical	
hypoglycemic	clinical	
hypomania	clinical	
hypomania	keep	
hypomanic	clinical	
hypomanic	keep	
hyponatremia	keep	
hypophagia	keep	
hypothyroid	keep	
hypothyroidism	keep	
hypoventilation	clinical	
hysteria	clinical	
hyundai	idcue	PLATE
hyundai	keep	
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
icn	keep	
icu	facilityhead	
icu	generic	
icu	keep	
id	idcue	MEMBER_ID
id	stateabbr	
id#	idcue	OTHER_ID
idaho	state	
ideation	clinical	
ideation	keep	
ideations	clinical	
ideations	keep	
identification	clinical	
identified	verb	
identifier	clinical	
identifies	verb	
identify	clinical	
identity	clinical	
idiopathic	clinical	
idk	keep	
ids	keep	
ie	function	
iep	keep	
ieps	keep	
ies	measure	
if	function	
ifs	keep	
ifsp	keep	
ig	idcue	HANDLE
iglesia	keep	
ignored	verb	
ignores	verb	
ihop	brand	
ii	credential	
iii	credential	
ikea	brand	
il	stateabbr	
illinois	state	
illiteracy	clinical	
illness	clinical	
iloperidone	drug	
iloperidone	keep	
im	keep	
imagery	clinical	
images	clinical	
imaging	facilityhead	
imam	relation	
imam	title	
imei	idcue	DEVICE_ID
imipramine	drug	
imipramine	keep	
imitrex	drug	
imitrex	keep	
immunization	clinical	
immunodeficiency	clinical	
immunomodulator	clinical	
immunomodulators	clinical	
immunosuppressant	clinical	
immunosuppressants	clinical	
immunosuppressive	clinical	
imo	keep	
impact	clinical	
impairment	clinical	
impala	idcue	PLATE
impala	keep	
implant	idcue	DEVICE_ID
imposed	clinical	
impression	clinical	
imprisonment	clinical	
improve	clinical	
improve	keep	
impulse	clinical	
impulsive	clinical	
impulsive	measure	
impulsiveness	clinical	
impulsivity	clinical	
impulsivity	keep	
in	function	
in	placeprep	
in	stateabbr	
in laws	relation	
in n out	brand	
inaccessibility	clinical	
inadequate	clinical	
inappropriate	clinical	
inattention	keep	
inattention	measure	
inattentive	clinical	
inattentive	keep	
inattentive	measure	
inc	employerhead	
inc	stronghead	
incarceration	clinical	
incentive	clinical	
incident	datecue	
incident	idcue	OTHER_ID
incidental	clinical	
incl	keep	
included	clinical	
including	clinical	
inclusion	clinical	
inclusive	clinical	
income	clinical	
incomplete	clinical	
incongruent	keep	
increase	clinical	
incredible years	term	
independence day	holiday	
independent	clinical	
independent	generic	
inderal	drug	
inderal	keep	
index	clinical	
india	keep	
indian	clinical	
indian	keep	
indiana	state	
indigenous peoples day	holiday	
individual	clinical	
individual	generic	
individual	role	
indonesia	keep	
indonesian	keep	
induced	clinical	
industries	clinical	
industries	employerhead	
industries	stronghead	
ineligible	clinical	
inexplicable	clinical	
infancy	clinical	
infant	clinical	
infant	relation	
infant	role	
infantry	orghead	
infantry	stronghead	
infection	clinical	
infections	clinical	
infer	clinical	
infirmary	facilityhead	
infirmary	stronghead	
inflammatories	clinical	
information	clinical	
informational	clinical	
informed	clinical	
infusion	clinical	
ing	title	
ingested	clinical	
ingrezza	drug	
ingrezza	keep	
inhalant	clinical	
inhaled	clinical	
inhibitor	clinical	
inhibitors	clinical	
initial	clinical	
initialed	verb	
initials	verb	
injectable	clinical	
injected	clinical	
injection	clinical	
injections	clinical	
injury	clinical	
injury	datecue	
inlet	placehead	
inmate	idcue	OTHER_ID
inn	employerhead	
inn	placehead	
inn	stronghead	
inova	brand	
inpat	keep	
inpatient	clinical	
inpatient	facilityhead	
inpatient	generic	
inq	measure	
inr	measure	
ins	idcue	MEMBER_ID
insect	clinical	
insecurity	clinical	
inserted	clinical	
inshallah	keep	
inside	clinical	
inside	placeprep	
insight	clinical	
insisted	speech	
insists	speech	
insomnia	clinical	
insomnia	keep	
insomnia severity index	term	
insta	idcue	HANDLE
instability	clinical	
instacart	brand	
instagram	idcue	HANDLE
instagram	keep	
instead	clinical	
institute	facilityhead	
institute	schoolhead	
institution	clinical	
institutional	clinical	
instruction	clinical	
instrument	clinical	
insufficient	clinical	
insulin	clinical	
insulin	drug	
insulin	keep	
insurance	clinical	
insurance	employerhead	
insurance	generic	
insurance	idcue	MEMBER_ID
insured	idcue	MEMBER_ID
insured	role	
insurer	clinical	
insurers	clinical	
intake	clinical	
intake	generic	
integrated	clinical	
integration	clinical	
integris	brand	
intel	brand	
intellectual	clinical	
intensive	clinical	
intensive	generic	
intent	clinical	
intentional	clinical	
interactive	clinical	
interest	clinical	
interiors	employerhead	
intermediate	clinical	
intermittent	clinical	
intermountain	brand	
intern	clinical	
intern	worksat	
internal	clinical	
internal family systems	term	
internalizing	keep	
interned	worksat	
internet	clinical	
internet	keep	
interning	worksat	
interns	worksat	
internship	worksat	
interoception	keep	
interoceptive	keep	
interpersonal	clinical	
interpersonal effectiveness	term	
interpreter	clinical	
interpreter	relation	
interpreter	role	
interprofessional	clinical	
interrupted	speech	
interrupted	verb	
interrupts	verb	
intersex	clinical	
interstate	placehead	
intervention	clinical	
intervention	generic	
interventions	clinical	
interview	clinical	
interview	worksat	
interviewed	worksat	
interviewer	role	
interviewing	clinical	
intimate	clinical	
into	function	
into	placeprep	
intoxication	clinical	
intractable	clinical	
introduced	personprep	
introduced	verb	
introduces	verb	
intuniv	drug	
intuniv	keep	
invalid	clinical	
invega	drug	
invega	keep	
inventory	clinical	
investigation	clinical	
investigator	title	
invite	personprep	
invited	personprep	
invited	verb	
invites	verb	
invoice	idcue	ACCOUNT
involuntary	clinical	
involuntary hold	term	
involved	clinical	
involving	clinical	
iop	facilityhead	
iop	keep	
iop	stronghead	
iowa	eponym	
iowa	state	
iowa gambling	term	
iowa state	brand	
ip	idcue	IP
ip	keep	
ipad	keep	
iphone	keep	
ipsrt	keep	
ipt	keep	
ipv	keep	
iqcode	measure	
iran	keep	
iranian	keep	
iraq	keep	
iraqi	keep	
irb	keep	
ireland	keep	
irish	keep	
ironworks	employerhead	
irregular	clinical	
irritability	clinical	
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
islamic	religion	
island	placehead	
isle	placeopener	
isolated	clinical	
isolation	clinical	
isp	keep	
israel	keep	
israeli	keep	
isst	keep	
issue	clinical	
it	function	
italian	keep	
italy	keep	
item	unit	
itemized	clinical	
items	unit	
itin	idcue	TAX_ID
itp	keep	
itq	measure	
its	function	
itself	clinical	
iu	unit	
iv	credential	
iv	keep	
ivan pavlov	term	
jack in the box	brand	
jackson memorial	brand	
jacobson	eponym	
jacobson relaxation	term	
jail	facilityhead	
jamaica	keep	
jamaican	keep	
jan	month	1
janeiro	month	1
janina fisher	term	
janitorial	employerhead	
january	keep	
january	month	1
janus	clinical	
janvier	month	1
japan	keep	
japanese	keep	
jay haley	term	
jbs	brand	
jcpenney	brand	
jct	street	
jealousy	clinical	
jean piaget	term	
jeep	idcue	PLATE
jefferson health	brand	
jehovah s witnesses	brand	
jellinek	term	
jellinek chart	term	
jellinek curve	term	
jersey mike s	brand	
jesus	keep	
jetblue	brand	
jetta	idcue	PLATE
jewish	keep	
jewish	religion	
jewish family service	brand	
jewish family services	brand	
jiddo	relation	
jiffy lube	brand	
jimmy john s	brand	
jimmy johns	brand	
jinn	keep	
jmu	brand	
joann	brand	
job	worksat	
job corps	brand	
jobs	worksat	
johari window	term	
john bowlby	term	
john deere	brand	
john gottman	term	
johns hopkins	brand	
joined	speech	
joined	verb	
joins	verb	
joked	verb	
jokes	verb	
jollof	keep	
jon kabat zinn	term	
jones	eponym	
jordan	keep	
jordanian	keep	
jornay	drug	
jornay	keep	
journal	clinical	
journaled	keep	
journaling	keep	
journals	keep	
jr	credential	
jr high	schoolhead	
jrotc	keep	
judge	title	
judgement	clinical	
judgment	clinical	
judith beck	term	
judith herman	term	
jueves	weekday	
juillet	month	7
juin	month	6
jul	month	7
julho	month	7
julie gottman	term	
julio	month	7
july	month	7
july 4th	holiday	
july fourth	holiday	
jun	month	6
junction	street	
june	month	6
juneteenth	holiday	
jung	eponym	
jungian	term	
junho	month	6
junio	month	6
junior	generic	
junior	schoolhead	
jurisdiction	clinical	
just	function	
justice	title	
juvenile	clinical	
juvenile	facilityhead	
juvenile	generic	
juveniles	clinical	
k10	keep	
k10	measure	
k6	keep	
kabat zinn	term	
kaddish	keep	
kads	measure	
kaiser	brand	
kaiser	term	
kaiser permanente	brand	
kaiser zion	brand	
kannada	keep	
kansas	state	
kansas state	brand	
kapvay	drug	
kapvay	keep	
kareo	keep	
karnofsky	eponym	
katie beckett	term	
katz	eponym	
kaufman	eponym	
kava	drug	
kava	keep	
kawasaki	term	
kaweah	brand	
kbit	measure	
keep	clinical	
keeped	verb	
keeps	speech	
keeps	verb	
kegel	term	
kellogg	brand	
kendra s law	term	
kentucky	state	
kenya	keep	
kenyan	keep	
keppra	drug	
keppra	keep	
kept	clinical	
kept	verb	
kernberg	term	
kernig	term	
kessler	eponym	
ketamine	clinical	
ketamine	drug	
ketamine	keep	
key bank	brand	
kfc	brand	
kg	unit	
khmer	keep	
kia	idcue	PLATE
kicked	personprep	
kicked	speech	
kicked	verb	
kicks	verb	
kid	relation	
kids	unit	
kik	idcue	HANDLE
kimchi	keep	
kinase	clinical	
kind	clinical	
kindergarten	schoolhead	
kindergarten	stronghead	
king soopers	brand	
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
kleine levin	term	
kleinian	term	
kleptomania	clinical	
klinefelter	term	
klinefelter s	term	
klinefelter syndrome	term	
klonopin	drug	
klonopin	keep	
kluver bucy	term	
km	unit	
kmart	brand	
knew	personprep	
knew	verb	
knights	orghead	
knights of columbus	brand	
knoll	street	
know	personprep	
knowed	verb	
known	clinical	
knows	personprep	
knows	speech	
knows	verb	
kohl s	brand	
kohlberg	term	
kohls	brand	
kohut	term	
kolb	term	
komatsu	brand	
koppitz	term	
korea	keep	
korean	keep	
korsakoff	clinical	
korsakoff	term	
korsakoff s	term	
kosher	keep	
kovacs	eponym	
kraepelin	term	
krampusnacht	holiday	
kratom	keep	
kristin neff	term	
kroger	brand	
ks	stateabbr	
kuakini	brand	
kubler	eponym	
kubler ross	term	
kurdish	keep	
kuya	title	
kwanzaa	holiday	
kwik trip	brand	
ky	stateabbr	
la	drug	
la	keep	
la	stateabbr	
la fitness	brand	
la quinta	brand	
lab	datecue	
lab	facilityhead	
lab	generic	
labcorp	brand	
labile	clinical	
labile	keep	
lability	clinical	
labmate	relation	
labor	clinical	
labor day	holiday	
laboratories	employerhead	
laboratory	clinical	
laboratory	facilityhead	
labs	clinical	
labs	datecue	
labs	facilityhead	
lacan	term	
lacanian	term	
lack	clinical	
lacks	clinical	
ladac	keep	
ladc	credential	
lago	placeopener	
lagoon	placehead	
laid	worksat	
lake	placehead	
lake	placeopener	
lakota	keep	
lamaze	term	
lamictal	drug	
lamictal	keep	
lamotrigine	drug	
lamotrigine	keep	
land	clinical	
landau kleffner	term	
landing	placehead	
landing	street	
landlady	relation	
landlord	clinical	
landlord	relation	
landscaping	employerhead	
landscaping	generic	
landscaping	stronghead	
lane	street	
lane	strongstreet	
language	clinical	
lanterman	term	
lantus	drug	
lantus	keep	
lanugo	term	
lao	keep	
laos	keep	
laotian	keep	
laparoscopic	clinical	
lapses	datecue	
laptop	keep	
las	keep	
las posadas	holiday	
lasix	drug	
lasix	keep	
last	datecue	
last	generic	
late	clinical	
later	clinical	
latex	clinical	
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
laundromat	placehead	
laundromat	stronghead	
laundry	employerhead	
laura s law	term	
law	clinical	
law	generic	
law	schoolhead	
laws	clinical	
lawton	eponym	
lawyer	relation	
laxative	clinical	
laxatives	clinical	
lay	verb	
layed	verb	
laylat al qadr	holiday	
layoff	worksat	
layoffs	worksat	
lays	verb	
lb	unit	
lbj hospital	brand	
lbs	unit	
lcadc	credential	
lcadc	keep	
lcas	keep	
lcat	keep	
lcl	keep	
lcmc	brand	
lcmhc	credential	
lcpc	credential	
lcsw	credential	
lcsw	keep	
ldl	measure	
ldq	measure	
lead	naming	
leaded	verb	
leader	naming	
leader	relation	
leader	role	
leads	verb	
league	orghead	
leapt	verb	
learn	clinical	
learned	verb	
learning	clinical	
learning	schoolhead	
learns	verb	
leasing	employerhead	
least	function	
leaved	verb	
leaves	personprep	
leaves	verb	
leaving	clinical	
leaving	placeprep	
lebanese	keep	
lebanon	keep	
led	verb	
ledger	keep	
left	personprep	
left	speech	
left	verb	
legacy emanuel	brand	
legal	clinical	
legal name	naming	
legion	orghead	
leisure	clinical	
leiter	eponym	
lemborexant	drug	
lemborexant	keep	
lended	verb	
lends	verb	
length	clinical	
lennox gastaut	term	
lent	holiday	
lent	verb	
les schwab	brand	
lesch nyhan	term	
less	function	
let	verb	
lets	speech	
leukodystrophy	clinical	
level	clinical	
levels	clinical	
levetiracetam	drug	
levetiracetam	keep	
levi s	brand	
levodopa	drug	
levodopa	keep	
levomilnacipran	drug	
levomilnacipran	keep	
levothyroxine	drug	
levothyroxine	keep	
lewy	clinical	
lewy	term	
lewy bodies	term	
lewy body	term	
lexapro	drug	
lexapro	keep	
lexus	idcue	PLATE
lexus	keep	
lft	keep	
lgbtq	keep	
lgsw	credential	
lhermitte	term	
li level	measure	
liability	clinical	
liable	clinical	
liberia	keep	
liberian	keep	
liberty mutual	brand	
libido	clinical	
library	orghead	
library	placehead	
librium	drug	
librium	keep	
libya	keep	
lic	idcue	LICENSE
lic	title	
licence	idcue	LICENSE
licenciada	keep	
licenciada	title	
licenciado	keep	
licenciado	title	
license	clinical	
license	idcue	LICENSE
licensed	clinical	
licsw	credential	
licsw	keep	
lidl	brand	
liebowitz	eponym	
liebowitz	term	
lied	verb	
lies	verb	
lieutenant	title	
life	clinical	
lifeline	clinical	
lifeline	generic	
lifestyle	clinical	
lifetime	clinical	
lighthouse	placehead	
like	function	
like	personprep	
liked	verb	
likert	measure	
likert	term	
likes	verb	
lilly	brand	
limb	clinical	
limit	clinical	
limitation	clinical	
limited	clinical	
limits	clinical	
line	clinical	
line	generic	
linehan	eponym	
linehan	term	
linehan s	term	
lions club	brand	
lipitor	drug	
lipitor	keep	
liquor	generic	
lisdexamfetamine	drug	
lisdexamfetamine	keep	
lisinopril	drug	
lisinopril	keep	
list	clinical	
listed	clinical	
listed	verb	
listened	speech	
listened	verb	
listens	verb	
lists	clinical	
lists	verb	
lisw	credential	
literacy	clinical	
lithium	clinical	
lithium	drug	
lithium	keep	
lithium level	measure	
lithobid	drug	
lithobid	keep	
little	placeopener	
little caesars	brand	
lived	verb	
lives	speech	
lives	verb	
livestream	keep	
living	clinical	
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
lobe	clinical	
loc	keep	
local	clinical	
local	generic	
local	orghead	
location	clinical	
lockbox	idcue	OTHER_ID
locke	eponym	
locker	idcue	OTHER_ID
lockheed	brand	
lockheed martin	brand	
locus	keep	
lodge	facilityhead	
lodge	orghead	
lodgers	clinical	
lodging	clinical	
lofexidine	drug	
lofexidine	keep	
log	clinical	
logic	clinical	
login	idcue	HANDLE
login	keep	
logistics	employerhead	
logistics	stronghead	
loinc	keep	
lol	keep	
lola	relation	
lola	title	
lolo	relation	
lolo	title	
lonely	clinical	
long	clinical	
long	generic	
longer	clinical	
longhorn steakhouse	brand	
longs drugs	brand	
looked	clinical	
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
loss	clinical	
loss	datecue	
lost	speech	
lost	verb	
lot	idcue	OTHER_ID
lot	placehead	
lou gehrig s	term	
louisiana	state	
lounge	placehead	
lounge	stronghead	
love and logic	term	
love map	term	
love s	brand	
loved	personprep	
loved	verb	
lovelace	brand	
lovelace medical	brand	
lover	relation	
loves	personprep	
loves	speech	
loves	verb	
loves truck stop	brand	
lowe s	brand	
lower	clinical	
lower	generic	
lower	placeopener	
lower school	schoolhead	
lowes	brand	
loxapine	drug	
loxapine	keep	
loyola	brand	
loyola medicine	brand	
lp	credential	
lp	employerhead	
lpc	credential	
lpc	keep	
lpcc	credential	
lpcc	keep	
lpn	credential	
lpn	keep	
lps hold	term	
lsas	keep	
lsas	measure	
lsat	keep	
lsd	keep	
lsu	brand	
lsw	credential	
lt	title	
ltc	keep	
ltd	employerhead	
lubben	eponym	
lucemyra	drug	
lucemyra	keep	
lufthansa	brand	
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
luria nebraska	term	
lutheran	religion	
lutheran services	brand	
lutheran social services	brand	
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
maas	measure	
mac	idcue	DEVICE_ID
machine	employerhead	
machining	employerhead	
macy s	brand	
madam	title	
madame	title	
made	clinical	
made	verb	
madrasa	schoolhead	
madrassa	schoolhead	
madre	keep	
madre	relation	
madrina	relation	
madrs	keep	
madrs	measure	
maestra	title	
maestro	title	
magellan	term	
magnesium	clinical	
magnesium	drug	
magnesium	keep	
magnet	schoolhead	
magnetic	clinical	
mail	idcue	OTHER_ID
mailed	datecue	
mailed	verb	
mails	verb	
main	clinical	
main	generic	
maine	state	
maintain	clinical	
maintena	drug	
maintena	keep	
maintenance	clinical	
maio	month	5
maj	title	
major	clinical	
maked	verb	
makes	speech	
makes	verb	
mal	keep	
maladjustment	clinical	
malaise	clinical	
malay	keep	
malayalam	keep	
malaysia	keep	
male	clinical	
malibu	idcue	PLATE
malignant	clinical	
malingerer	clinical	
malingering	clinical	
mall	placehead	
malo	keep	
mam	keep	
mama	keep	
mama	relation	
mamaw	relation	
mammalian	clinical	
man	keep	
manage	clinical	
managed	clinical	
managed	verb	
management	clinical	
manager	relation	
manager	worksat	
manages	verb	
mandarin	keep	
mandated	clinical	
mania	clinical	
manic	clinical	
manifestation	clinical	
manor	facilityhead	
manor	stronghead	
manual	clinical	
manufacturing	employerhead	
many	function	
maoi	keep	
mapping	clinical	
maps	clinical	
mar	month	3
marathi	keep	
marathon	brand	
march	month	3
marchman act	term	
mardi gras	holiday	
marfan	term	
marfan s	term	
marfan syndrome	term	
marijuana	clinical	
marijuana	keep	
marina	placehead	
marine	clinical	
marines	clinical	
marital	clinical	
marital	generic	
marked	clinical	
market	employerhead	
market basket	brand	
marlatt	eponym	
marlatt	term	
marlatt s	term	
marquette	brand	
married	personprep	
married	verb	
marries	verb	
marriott	brand	
marry	personprep	
marrying	personprep	
marsh	placehead	
marsha linehan	term	
marshal	title	
marshalls	brand	
mart	employerhead	
martes	weekday	
martin luther king day	holiday	
mary ainsworth	term	
maryland	state	
marzo	month	3
masc	keep	
masc	measure	
mashallah	keep	
masjid	orghead	
masjid	stronghead	
masking	keep	
maslach	eponym	
maslach burnout	term	
maslow	eponym	
maslow	term	
maslow s hierarchy	term	
masochism	clinical	
masonic lodge	brand	
masonry	employerhead	
masons	orghead	
mass general	brand	
massachusetts	state	
master	clinical	
mastercard	idcue	ACCOUNT
masterson	eponym	
masturbation	clinical	
mat	keep	
match	clinical	
matched	clinical	
material	clinical	
maternal	clinical	
maternity	generic	
math	clinical	
mathematics	clinical	
matrix	clinical	
matrix	eponym	
matrix model	term	
maudsley	term	
mawlid	holiday	
max	keep	
maximum	clinical	
maximum	generic	
may	function	
may	modal	
may	month	5
may cause drowsiness	term	
maya	keep	
mayo	brand	
mayo	month	5
mayo clinic	brand	
mayo phoenix	brand	
mayor	title	
maytag	brand	
mazda	idcue	PLATE
mazda	keep	
mbct	keep	
mbi	idcue	MEMBER_ID
mbi	keep	
mbrs	keep	
mbsr	keep	
mcas	measure	
mcat	keep	
mcdonald s	brand	
mcdonalds	brand	
mcg	unit	
mckesson	brand	
mcmi	measure	
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
meadows	facilityhead	
meadows	street	
meals	clinical	
means	clinical	
meant	verb	
measurable	clinical	
meats	clinical	
meats	employerhead	
med	credential	
med	facilityhead	
medallion	idcue	OTHER_ID
medi cal	term	
media	employerhead	
medicaid	clinical	
medicaid	idcue	MEMBER_ID
medicaid	keep	
medicaid	term	
medical	clinical	
medical	facilityhead	
medical	generic	
medicalert	keep	
medically	clinical	
medicamento	keep	
medicamentos	keep	
medicare	clinical	
medicare	idcue	MEMBER_ID
medicare	keep	
medicare	term	
medicare advantage	term	
medication	clinical	
medication management	term	
medications	clinical	
medicina	keep	
medicine	facilityhead	
medicine	schoolhead	
meditation	clinical	
medium	clinical	
medroxyprogesterone	drug	
medroxyprogesterone	keep	
meds	clinical	
medstar	brand	
medtronic	brand	
meemaw	relation	
meet	clinical	
meet	personprep	
meeted	verb	
meeting	clinical	
meetings	clinical	
meets	personprep	
meets	verb	
meichenbaum	eponym	
meichenbaum	term	
meid	idcue	DEVICE_ID
meijer	brand	
melanie klein	term	
melatonin	drug	
melatonin	keep	
meltdown	keep	
meltdowns	keep	
memantine	drug	
memantine	keep	
memaw	relation	
member	clinical	
member	idcue	MEMBER_ID
member	role	
memberid	idcue	MEMBER_ID
members	unit	
memorial	facilityhead	
memorial day	holiday	
memorial hermann	brand	
memory	clinical	
memory	generic	
men	generic	
menards	brand	
meniere	term	
meniere s	term	
meniere s disease	term	
menieres	term	
mens	generic	
mental	clinical	
mental	generic	
mental health first aid	term	
mention	clinical	
mentioned	personprep	
mentioned	speech	
mentioned	verb	
mentions	personprep	
mentions	verb	
mentor	relation	
meq	unit	
mercedes	brand	
merci	keep	
merck	brand	
mercy	facilityhead	
mercy	religion	
mercy health	brand	
mesa	placehead	
meskel	holiday	
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
meth	clinical	
meth	keep	
methadone	clinical	
methadone	drug	
methadone	facilityhead	
methadone	generic	
methadone	keep	
methamphetamine	clinical	
methamphetamine	keep	
method	clinical	
methodist	religion	
methodist dallas	brand	
methodist stone oak	brand	
methylphenidate	drug	
methylphenidate	keep	
metoprolol	drug	
metoprolol	keep	
metrohealth	brand	
mews	street	
mews	strongstreet	
mexican	keep	
mexico	keep	
mfg	employerhead	
mfq	measure	
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
michelin	brand	
michigan	eponym	
michigan	state	
michigan alcohol screening	term	
michigan state	brand	
microchip	idcue	DEVICE_ID
microdose	keep	
microdosing	keep	
micron	brand	
microsoft	brand	
mid autumn festival	holiday	
midas	brand	
middle	generic	
middle	schoolhead	
middle-school	generic	
midwife	relation	
midwifery	facilityhead	
miercoles	weekday	
might	function	
might	modal	
migraine	clinical	
migraine	keep	
migraines	clinical	
mija	keep	
mijo	keep	
mil	relation	
mild	clinical	
mild	keep	
mile	unit	
miles	unit	
milestones	clinical	
military	clinical	
milk	clinical	
mill	employerhead	
miller and rollnick	term	
miller rollnick	term	
millon	eponym	
millon	term	
mills	employerhead	
millwork	employerhead	
milton erickson	term	
min	keep	
min	unit	
mind over mood	term	
mindfulness	clinical	
mindfulness	keep	
mindreading	keep	
mine	function	
minecraft	keep	
mini	clinical	
mini mental	term	
mini mental state exam	term	
minimum	generic	
mining	employerhead	
minipress	drug	
minipress	keep	
ministries	facilityhead	
ministries	orghead	
ministries	stronghead	
minivan	idcue	PLATE
minnesota	state	
minnesota model	term	
minnesota multiphasic	term	
minor	role	
minoxidil	drug	
minoxidil	keep	
mins	keep	
mins	unit	
minuchin	eponym	
minuchin	term	
minute	unit	
minute clinic	facilityhead	
minutes	clinical	
minutes	unit	
minutos	keep	
minyan	orghead	
miracle question	term	
mirena	drug	
mirena	keep	
mirtazapine	drug	
mirtazapine	keep	
misgender	keep	
misgendered	keep	
misgendering	keep	
misgenders	keep	
mismatch	clinical	
miss	personprep	
miss	title	
missed	clinical	
missed	personprep	
missed	speech	
missed	verb	
misses	personprep	
misses	verb	
missing	clinical	
mission	facilityhead	
mission	orghead	
mississippi	state	
missouri	state	
missus	title	
mister	title	
misuse	clinical	
mit	keep	
mit campus	brand	
mitotic	clinical	
mixed	clinical	
mixtec	keep	
miz	title	
ml	unit	
mlb	keep	
mlk day	holiday	
mlle	title	
mm	unit	
mme	title	
mmhg	unit	
mmpi	measure	
mmse	keep	
mmse	measure	
mn	stateabbr	
mnr	street	
mo	keep	
mo	stateabbr	
mo	unit	
mobile	clinical	
mobile	generic	
mobile	idcue	PHONE
mobility	clinical	
moca	keep	
moca	measure	
moca	term	
mod	keep	
modafinil	drug	
modafinil	keep	
modeled	keep	
modeling	keep	
moderate	clinical	
modification	clinical	
modified	clinical	
modifier	clinical	
modulators	clinical	
molina	term	
molson	brand	
mom	relation	
mommy	relation	
mon	datecue	
mon	weekday	
monastery	orghead	
monastery	stronghead	
monday	datecue	
monday	keep	
monday	weekday	
money	clinical	
mongolian	keep	
monitor	clinical	
monitor	idcue	DEVICE_ID
monitoring	clinical	
monsieur	title	
monsignor	title	
montana	state	
montefiore	brand	
montelukast	drug	
montelukast	keep	
montessori	schoolhead	
montessori	stronghead	
montgomery	eponym	
montgomery asberg	term	
montgomery asberg scale	term	
month	unit	
monthly	clinical	
months	unit	
montreal cognitive	term	
montreal cognitive assessment	term	
monument	placehead	
mood	clinical	
mood	measure	
mood disorder questionnaire	term	
moose lodge	brand	
moped	idcue	PLATE
moral reconation	term	
more	function	
morehouse	brand	
morisky	eponym	
mormon	keep	
morning	generic	
moroccan	keep	
morocco	keep	
morphine	drug	
morphine	keep	
morse	eponym	
mortuary	stronghead	
mos	keep	
mos	unit	
mosque	orghead	
mosque	stronghead	
most	function	
motel	employerhead	
motel	placehead	
motel	stronghead	
motel 6	brand	
mother	clinical	
mother	relation	
mother	role	
mother in law	relation	
mother s day	holiday	
mother superior	title	
mothers day	holiday	
motivational	clinical	
motivational interviewing	term	
motor	clinical	
motorcycle	idcue	PLATE
motors	employerhead	
motrin	drug	
motrin	keep	
moud	keep	
mounjaro	drug	
mounjaro	keep	
mount	placehead	
mount	placeopener	
mount	religion	
mount sinai	brand	
mountain	placehead	
mourned	verb	
mourns	verb	
moved	datecue	
moved	speech	
moved	verb	
movement	clinical	
moves	verb	
mpss	measure	
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
msgr	title	
msgt	title	
mspss	keep	
mssg	keep	
mst	keep	
msw	credential	
msw	keep	
mt	placehead	
mt	placeopener	
mt	stateabbr	
mtbc	keep	
mtf	keep	
mtn	street	
mtor	clinical	
mtss	keep	
much	function	
mucho	keep	
mue	keep	
muffler	employerhead	
mullah	title	
mullen	eponym	
multi	clinical	
multicare	brand	
multidisciplinary	clinical	
multiparity	clinical	
multiple	clinical	
multisystemic	clinical	
mum	relation	
mumbled	verb	
mumbles	verb	
munchausen	clinical	
munchausen	term	
municipal	generic	
murray	eponym	
murray bowen	term	
muscle	clinical	
museum	orghead	
museum	placehead	
muslim	keep	
must	function	
must	modal	
mutism	clinical	
mutism	keep	
mutual	employerhead	
mutually	clinical	
muy	keep	
mvp	term	
mwf	keep	
mx	title	
my	function	
myalgia	keep	
myalgic	clinical	
myanmar	keep	
mychart	keep	
mydayis	drug	
mydayis	keep	
myelosuppressive	clinical	
myers briggs	term	
myerson s	term	
mzee	title	
na	orghead	
nac	drug	
nac	keep	
nad	keep	
nada	keep	
nahuatl	keep	
nail	clinical	
nail	generic	
nails	employerhead	
najavits	eponym	
naloxone	drug	
naloxone	keep	
naltrexone	drug	
naltrexone	keep	
namaste	keep	
name	clinical	
name	naming	
name	role	
named	clinical	
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
napa	brand	
napa auto parts	brand	
naped	verb	
napped	verb	
naproxen	drug	
naproxen	keep	
naps	verb	
narcan	drug	
narcan	keep	
narcissistic	clinical	
narcissistic	keep	
narcolepsy	clinical	
narcotics anonymous	term	
nardil	drug	
nardil	keep	
narrative	clinical	
national	clinical	
national	generic	
national guard	brand	
nationwide children s	brand	
native	keep	
natural	clinical	
navajo	keep	
navidad	holiday	
navigation	clinical	
navy	clinical	
nba	keep	
nc	stateabbr	
nc state	brand	
ncaa	keep	
ncac	keep	
ncc	credential	
ncci	clinical	
ncci	keep	
nclex	keep	
nd	stateabbr	
ne	stateabbr	
near	function	
near	placeprep	
nearby	generic	
nebraska	state	
necessary	clinical	
necessity	clinical	
nee	naming	
need	clinical	
needed	clinical	
needed	verb	
needing	clinical	
needle	clinical	
needs	clinical	
needs	verb	
nefazodone	drug	
nefazodone	keep	
negative	clinical	
neglect	clinical	
neglected	verb	
neglects	verb	
neighbor	relation	
neighborhood	generic	
neighbors	clinical	
neighbour	relation	
neither	function	
nelson denny	term	
neoplasm	clinical	
neoplastic	clinical	
nepal	keep	
nepali	keep	
nephew	relation	
nephro	keep	
nervios	keep	
nervosa	clinical	
nervous	clinical	
nervousness	clinical	
nest	clinical	
nestle	brand	
netflix	keep	
netflix hq	brand	
network	clinical	
network	orghead	
neuro	keep	
neurobehavioral	clinical	
neurocognitive	clinical	
neurodevelopmental	clinical	
neurodivergent	keep	
neurofeedback	clinical	
neurofeedback	keep	
neuroleptic	clinical	
neurologic	clinical	
neurological	clinical	
neurology	facilityhead	
neurontin	drug	
neurontin	keep	
neuropsych	clinical	
neuropsych	facilityhead	
neuropsych	keep	
neuropsychological	clinical	
neuropsychology	facilityhead	
neurosis	clinical	
neurotic	clinical	
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
newborn	clinical	
nexplanon	drug	
nexplanon	keep	
next	datecue	
next	generic	
nfl	keep	
ngl	keep	
nh	stateabbr	
nhl	keep	
niblings	relation	
nicaragua	keep	
nicaraguan	keep	
nichq	clinical	
nichq vanderbilt parent	term	
nichq vanderbilt teacher	term	
nickname	naming	
nicknamed	naming	
nicorette	drug	
nicorette	keep	
nicotine	clinical	
nicotine	keep	
niece	relation	
niega	keep	
nigeria	keep	
nigerian	keep	
night	clinical	
night	generic	
nightly	unit	
nightmare	clinical	
nightmares	clinical	
nihss	measure	
nike	brand	
nimh	keep	
nine	digitword	
nine	number	9
niner	digitword	
nineteen	number	19
nineteenth	ordinal	19
ninety	number	90
nintendo	keep	
ninth	ordinal	9
niqab	keep	
nissan	brand	
nissan	idcue	PLATE
nite	keep	
nj	stateabbr	
nka	keep	
nkda	keep	
nm	stateabbr	
nmsu	brand	
no	clinical	
no	function	
no	idcue	OTHER_ID
nocturnal	clinical	
nodded	speech	
nodded	verb	
nodding	keep	
noded	verb	
nods	verb	
noise	clinical	
nombre	keep	
non hodgkin	term	
nonadherence	clinical	
nonadherence	keep	
nonadherent	keep	
noncompliance	clinical	
noncompliant	keep	
nonepileptic	clinical	
nonmedicinal	clinical	
nonna	relation	
nonno	relation	
nonobstructive	clinical	
nonorganic	clinical	
nonpar	keep	
nonprocreative	clinical	
nonprofit	orghead	
nonpsychotic	clinical	
nonspousal	clinical	
nonsuicidal	clinical	
noodles	employerhead	
nor	function	
norbeck	eponym	
norco	drug	
norco	keep	
nordstrom	brand	
normalized	keep	
normed	keep	
north	generic	
north carolina	state	
north dakota	state	
northrop	brand	
northrop grumman	brand	
northshore	brand	
northside hospital	brand	
northwestern	brand	
nortriptyline	drug	
nortriptyline	keep	
norwegian	keep	
nos	keep	
nose	clinical	
noshow	datecue	
noshow	keep	
not	function	
note	clinical	
noted	verb	
notes	clinical	
notes	verb	
nothing	clinical	
notice	clinical	
noticed	verb	
notices	verb	
notified	personprep	
notify	personprep	
notre dame	brand	
nov	month	11
novant	brand	
november	month	11
novembre	month	11
novembro	month	11
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
nrs	measure	
ns	keep	
nsaid	clinical	
nsesss	measure	
nssi	clinical	
nssi	keep	
nucleotide	clinical	
num	idcue	OTHER_ID
number	clinical	
number	idcue	OTHER_ID
numero	keep	
nuplazid	drug	
nuplazid	keep	
nurse	relation	
nurse	title	
nursery	employerhead	
nursery	schoolhead	
nursery	stronghead	
nursing	clinical	
nursing	facilityhead	
nursing	generic	
nurturing parenting	term	
nuvigil	drug	
nuvigil	keep	
nv	stateabbr	
nvidia	brand	
ny	stateabbr	
nyc	keep	
nyu	brand	
nyu langone	brand	
o	digitword	
o reilly	brand	
o reilly auto parts	brand	
o2	measure	
oaks	facilityhead	
oasis	facilityhead	
oasis	keep	
ob	generic	
ob	keep	
obaasan	title	
oberlin	brand	
obesity	clinical	
obgyn	facilityhead	
obgyn	keep	
obj	keep	
objective	clinical	
objectives	clinical	
objetivo	keep	
obscuring	clinical	
observation	clinical	
observed	clinical	
observed	verb	
observes	verb	
obsessional	clinical	
obsessions	clinical	
obsessive	clinical	
obstetric	clinical	
obstetrics	facilityhead	
obstructive	clinical	
obtained	clinical	
occupation	worksat	
occupational	clinical	
occupational	generic	
occurring	clinical	
ocd	keep	
ochsner	brand	
oci	measure	
ocpd	clinical	
oct	month	10
october	month	10
octobre	month	10
octubre	month	10
odd	keep	
odsis	keep	
odsis	measure	
odt	drug	
odt	keep	
odu	brand	
odyssey house	brand	
of	datecue	
of	function	
of	personprep	
ofc	title	
off	function	
off	placeprep	
offboarding	keep	
offender	clinical	
offered	clinical	
offered	verb	
offerred	verb	
offers	verb	
office	clinical	
office	generic	
office	orghead	
office depot	brand	
officemate	relation	
officer	relation	
officer	title	
often	function	
oh	digitword	
oh	stateabbr	
ohio	state	
ohio state	brand	
ohiohealth	brand	
ohsu	brand	
ohsu hospital	brand	
oil	clinical	
oji	title	
ok	function	
ok	stateabbr	
okay	function	
oklahoma	state	
olanzapine	drug	
olanzapine	keep	
old	generic	
old navy	brand	
oldenburg	term	
older	clinical	
olive garden	brand	
oma	relation	
oma	title	
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
ongoing	clinical	
onkel	title	
online	clinical	
online	generic	
only	function	
onset	clinical	
onto	function	
op	keep	
opa	relation	
opa	title	
open	clinical	
operational	clinical	
operative	clinical	
ophtho	keep	
opiate	clinical	
opinion	clinical	
opioid	clinical	
opposite	clinical	
opposite action	term	
oppositional	clinical	
oppositional	keep	
optho	keep	
optometry	facilityhead	
optum	term	
oq	keep	
oq45	keep	
or	function	
or	stateabbr	
oracle	brand	
oral	clinical	
orangetheory	brand	
orch	street	
orchard	employerhead	
orchard	placehead	
order	clinical	
order	idcue	OTHER_ID
ordered	clinical	
orderer	clinical	
ordering	clinical	
oregon	eponym	
oregon	state	
oregon state	brand	
organ	clinical	
organic	clinical	
organization	clinical	
organs	clinical	
orgasmic	clinical	
orientation	clinical	
origin	clinical	
originating	clinical	
orlando health	brand	
oromo	keep	
ors	keep	
ors	measure	
ortho	keep	
orthodox	keep	
orthodox christmas	holiday	
orthodox easter	holiday	
orthopaedics	facilityhead	
orthopedics	facilityhead	
orthostatic	keep	
orthostatics	keep	
oscar	term	
osdd	clinical	
osf	brand	
osfed	clinical	
ot	keep	
othello syndrome	term	
other	function	
other	generic	
others	clinical	
otherwise	clinical	
otr	keep	
ou health	brand	
oud	keep	
our	function	
our lady of the lake	brand	
ours	function	
out	function	
outback	brand	
outback	idcue	PLATE
outlet	employerhead	
outpat	keep	
outpatient	clinical	
outpatient	facilityhead	
outpatient	generic	
outreach	clinical	
outside	clinical	
outside	placeprep	
outubro	month	10
over	function	
overactivity	clinical	
overanxious	clinical	
overdosed	verb	
overdoses	verb	
overgeneralization	keep	
overlapping	clinical	
overlaps	clinical	
overlook	placehead	
overpass	placehead	
overpass	stronghead	
overprotection	clinical	
overtime	worksat	
overwatch	keep	
overwhelm	keep	
owed	clinical	
owed	verb	
owes	speech	
owes	verb	
own	function	
oxazepam	drug	
oxazepam	keep	
oxcarbazepine	drug	
oxcarbazepine	keep	
oxford house	brand	
oxycodone	drug	
oxycodone	keep	
oxycontin	drug	
oxycontin	keep	
oz	unit	
ozempic	drug	
ozempic	keep	
p f chang s	brand	
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
padesky	eponym	
padre	keep	
padre	relation	
padre	title	
padrino	relation	
padua	eponym	
page	clinical	
pager	idcue	OTHER_ID
paget	term	
paget s	term	
pai	measure	
paid	clinical	
paid	datecue	
paid	speech	
paid	verb	
pain	clinical	
pain	generic	
pain	measure	
paint	employerhead	
painted	verb	
paints	verb	
pair	clinical	
pakistan	keep	
pakistani	keep	
pal	relation	
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
panic	clinical	
paniced	verb	
panics	verb	
panss	keep	
panss	measure	
pantoprazole	drug	
pantoprazole	keep	
pap	eponym	
papa	keep	
papa	relation	
papa	title	
papa john s	brand	
papaw	relation	
paper	clinical	
paper	employerhead	
para	keep	
paradoxical	clinical	
parageusia	clinical	
paraguay	keep	
paralegal	relation	
paralysis	clinical	
paranoia	clinical	
paranoia	keep	
paranoid	clinical	
paranoid	keep	
paraphilia	clinical	
paraphilias	clinical	
paraphilic	clinical	
parasomnia	clinical	
parent	clinical	
parent	generic	
parent	keep	
parent	measure	
parent	role	
parent child interaction therapy	term	
parental	clinical	
parentification	keep	
parentified	keep	
parenting	clinical	
parenting	generic	
parents	clinical	
parents	role	
paresthesia	keep	
parish	county	
parish	orghead	
parish	stronghead	
parity	clinical	
park	placehead	
parkinson s	term	
parkinson s disease	term	
parkinsonian	term	
parkinsonism	clinical	
parkinsons	term	
parkland hospital	brand	
parkway	street	
parkway	strongstreet	
parnate	drug	
parnate	keep	
parole	generic	
parosmia	clinical	
paroxetine	drug	
paroxetine	keep	
paroxysmal	clinical	
parrot	relation	
part	clinical	
part	generic	
partial	clinical	
partial	generic	
participant	idcue	OTHER_ID
participant	role	
participants	unit	
participated	verb	
participates	verb	
participation	clinical	
partner	clinical	
partner	relation	
partners	employerhead	
parts	clinical	
party	clinical	
paseo	street	
pashto	keep	
pass	idcue	OTHER_ID
pass	street	
passcode	idcue	OTHER_ID
passed	datecue	
passed	speech	
passed	verb	
passes	verb	
passive	clinical	
passover	holiday	
passport	idcue	OTHER_ID
past	clinical	
pastor	relation	
pastor	title	
pat ogden	term	
patagonia	brand	
paternity	clinical	
path	street	
pathological	clinical	
patient	clinical	
patient	idcue	OTHER_ID
patient	role	
patient health questionnaire	term	
patients	clinical	
pattern	clinical	
pavilion	facilityhead	
pavlov s	term	
pavlovian	term	
pawn	generic	
pawpaw	relation	
paxil	drug	
paxil	keep	
payable	clinical	
payed	verb	
payer	clinical	
payers	clinical	
paying	clinical	
payment	clinical	
payor	keep	
payors	keep	
pays	verb	
pbis	keep	
pbq	measure	
pc	employerhead	
pc	keep	
pcit	keep	
pcl	keep	
pcl	measure	
pcn	idcue	ACCOUNT
pcn	keep	
pcoms	measure	
pcos	keep	
pcp	keep	
pcp	relation	
pcptsd	keep	
pd	orghead	
pdf	keep	
pdss	measure	
pdt	keep	
pe	keep	
peabody	eponym	
peabody coal	brand	
peace corps	brand	
peacehealth	brand	
peanuts	clinical	
pecfas	keep	
pediatric	clinical	
pediatric	facilityhead	
pediatric	generic	
pediatric symptom checklist	term	
pediatrician	clinical	
pediatrician	relation	
pediatrics	facilityhead	
pedophilia	clinical	
pedophilic	clinical	
peds	keep	
peer	clinical	
peer	generic	
peer	relation	
peer to peer	keep	
peet s	brand	
pelvic	clinical	
pema chodron	term	
penalty	clinical	
pending	clinical	
penetration	clinical	
penitentiary	facilityhead	
penitentiary	stronghead	
penn	eponym	
penn medicine	brand	
penn state	brand	
penn state worry	term	
pennsylvania	state	
pentecost	holiday	
pentecostal	keep	
people	unit	
pep boys	brand	
pepaw	relation	
pepsi	brand	
pepsico	brand	
per	function	
per	personprep	
perceived	clinical	
perceived stress scale	term	
percent	unit	
perception	clinical	
perceptions	clinical	
perceptual	clinical	
percocet	drug	
percocet	keep	
perdue	brand	
performance	clinical	
performing	clinical	
perinatal	clinical	
period	clinical	
periodic	clinical	
permit	idcue	OTHER_ID
perp	relation	
perpetrator	clinical	
perpetrator	relation	
perphenazine	drug	
perphenazine	keep	
perry	eponym	
persecution	clinical	
persecutory	clinical	
perseverate	keep	
perseverates	keep	
perseverating	keep	
perseverative	keep	
persian	keep	
persistent	clinical	
persisting	clinical	
personal	clinical	
personality	clinical	
persons	clinical	
peru	keep	
peruvian	keep	
pervasive	clinical	
pesach	holiday	
pest	employerhead	
pet	clinical	
pet	generic	
pet	relation	
petco	brand	
peter levine	term	
petsmart	brand	
peyronie s	term	
pfc	title	
pfizer	brand	
pg	keep	
pg13r	keep	
ph	idcue	PHONE
phalen s	term	
pharma	employerhead	
pharmaceuticals	employerhead	
pharmacy	clinical	
pharmacy	facilityhead	
pharmacy	stronghead	
phase	clinical	
phd	credential	
phd	keep	
phenelzine	drug	
phenelzine	keep	
philippines	keep	
phobia	clinical	
phobias	clinical	
phobic	clinical	
phoenix house	brand	
phone	clinical	
phone	idcue	PHONE
phone	personprep	
phoned	personprep	
phoned	speech	
phoned	verb	
phones	verb	
phonological	clinical	
php	facilityhead	
php	keep	
php	stronghead	
phq	keep	
phq	measure	
phq adolescent version	term	
phq without item	term	
physical	clinical	
physical	generic	
physician	clinical	
physician	relation	
physicians	facilityhead	
physiologic	clinical	
physiological	clinical	
pi day	holiday	
piaget	eponym	
piagetian	term	
pic	keep	
pica	clinical	
pica	keep	
pick	clinical	
pick	eponym	
pick s disease	term	
picked	verb	
picking	clinical	
picks	verb	
pickup	idcue	PLATE
pics	keep	
pie	keep	
pier	placehead	
piers	eponym	
piers harris	term	
piggly wiggly	brand	
pike	street	
pilgrims	brand	
pilot	clinical	
pilot flying j	brand	
pilot travel center	brand	
pimavanserin	drug	
pimavanserin	keep	
pimp	relation	
pines	facilityhead	
pings	verb	
pirelli	brand	
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
place	clinical	
place	street	
place	strongstreet	
plan	clinical	
plan	keep	
planed	verb	
planet fitness	brand	
planned	clinical	
planned	verb	
planned parenthood	brand	
planning	clinical	
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
pls	keep	
plt	idcue	PLATE
plt	measure	
plumbing	employerhead	
plumbing	stronghead	
plus	clinical	
plz	keep	
plz	street	
pm	keep	
pmdd	clinical	
pmdd	keep	
pmh	keep	
pmhnp	credential	
pmhnp	keep	
pnc bank	brand	
pnes	clinical	
po	keep	
po	relation	
poa	keep	
poc	keep	
pocket	clinical	
poco	keep	
podcast	keep	
podcasts	keep	
point	placehead	
point	placeopener	
point	street	
point	unit	
points	unit	
poland	keep	
polarity	clinical	
police	idcue	OTHER_ID
police	orghead	
policy	clinical	
policy	idcue	MEMBER_ID
policyholder	role	
polish	keep	
polst	keep	
poly	schoolhead	
polydipsia	clinical	
polydipsia	keep	
polyphagia	clinical	
polysubstance	clinical	
polytechnic	schoolhead	
polytechnic	stronghead	
pond	placehead	
pony	relation	
pool	placehead	
pools	employerhead	
poor	clinical	
pop	relation	
popeyes	brand	
por	keep	
porges	eponym	
porque	keep	
port	employerhead	
port	placeopener	
portugal	keep	
portuguese	keep	
pos	keep	
posada	keep	
position	worksat	
positive	clinical	
positive and negative syndrome scale	term	
poss	keep	
post	clinical	
post	orghead	
post office	brand	
postconcussional	clinical	
posted	datecue	
posted	verb	
postencephalitic	clinical	
postnatal	clinical	
postpartum	clinical	
postpartum	keep	
postprocedural	clinical	
posts	verb	
posttraumatic	clinical	
postviral	clinical	
poverty	clinical	
ppd	keep	
ppd	unit	
ppl	keep	
ppt	keep	
pr	stateabbr	
practical	clinical	
practice	clinical	
practice	facilityhead	
practiced	verb	
practices	clinical	
practices	verb	
practitioner	clinical	
prader willi	term	
pragmatic	clinical	
prairie	placehead	
pramipexole	drug	
pramipexole	keep	
praq	measure	
prayed	verb	
prays	verb	
prazosin	drug	
prazosin	keep	
pre-k	schoolhead	
preauth	idcue	AUTH_ID
preauth	keep	
prebirth	clinical	
precert	idcue	AUTH_ID
precert	keep	
precinct	orghead	
precontemplation	keep	
prednisone	drug	
prednisone	keep	
predominantly	clinical	
pref	keep	
prefered	verb	
preferences	clinical	
preferred	clinical	
preferred	naming	
prefers	verb	
pregabalin	drug	
pregabalin	keep	
pregnancy	clinical	
pregnant	clinical	
prek	schoolhead	
premature	clinical	
premenstrual	clinical	
premera	term	
premium	clinical	
premorbid	keep	
prenatal	clinical	
preoccupation	clinical	
prep	keep	
prep	schoolhead	
preparation	clinical	
preparatory	schoolhead	
prepay	keep	
prepayment	keep	
prerequisite	clinical	
presbyterian	religion	
preschool	schoolhead	
preschool	stronghead	
prescribed	verb	
prescriber	clinical	
prescriber	idcue	OTHER_ID
prescriber	relation	
prescribes	verb	
prescription	clinical	
prescription	idcue	OTHER_ID
present	unit	
presenta	keep	
presentation	clinical	
presented	verb	
presenting	clinical	
presents	verb	
preserve	placehead	
president s day	holiday	
presidents day	holiday	
press	employerhead	
pressure	clinical	
prevention	clinical	
preventive	clinical	
previous	generic	
price chopper	brand	
priest	relation	
prilosec	drug	
prilosec	keep	
prima	relation	
primary	clinical	
primary	generic	
primary	schoolhead	
primary care ptsd screen	term	
primo	relation	
princeton	brand	
principal	relation	
principal	title	
printing	employerhead	
prints	clinical	
prior	clinical	
prior	generic	
prior auth	keep	
prison	facilityhead	
prison	stronghead	
pristiq	drug	
pristiq	keep	
prius	idcue	PLATE
prius	keep	
privacy	clinical	
private	generic	
prn	keep	
prn	unit	
prob	keep	
probation	generic	
problem	clinical	
problems	clinical	
procedure	clinical	
procedures	clinical	
proceedings	clinical	
process	clinical	
process	generic	
processed	clinical	
processed	datecue	
processed	keep	
processed	verb	
processes	verb	
processing	clinical	
prochaska	eponym	
prochaska	term	
prodromal	keep	
produce	employerhead	
product	clinical	
products	clinical	
prof	title	
profesor	title	
profesora	title	
professional	clinical	
professor	title	
proficiency	clinical	
profound	clinical	
prog	keep	
progr	keep	
program	clinical	
progress	clinical	
progressive	brand	
progressive	clinical	
progressive muscle relaxation	term	
projects	placehead	
prolixin	drug	
prolixin	keep	
prolonged	clinical	
prolonged exposure	term	
promedica	brand	
promenade	placehead	
promised	verb	
promises	verb	
promises malibu	brand	
promoted	verb	
promoted	worksat	
promotes	verb	
properties	employerhead	
properties	stronghead	
propranolol	drug	
propranolol	keep	
protective	clinical	
protective	generic	
protein	clinical	
protestant	keep	
protocol	clinical	
providence	brand	
providence	religion	
provider	clinical	
provider	naming	
provider	relation	
provider	role	
providers	clinical	
provigil	drug	
provigil	keep	
provisional	clinical	
proxima	keep	
proxy	clinical	
prozac	drug	
prozac	keep	
psc	keep	
psc	measure	
pseudobulbar	clinical	
psh	keep	
psilocybin	keep	
psn	idcue	HANDLE
psoriasis	keep	
psqi	keep	
psqi	measure	
pss	keep	
pss	measure	
pst	keep	
psych	generic	
psych	keep	
psych	relation	
psychiatric	clinical	
psychiatric	facilityhead	
psychiatric	generic	
psychiatrist	clinical	
psychiatrist	relation	
psychiatry	facilityhead	
psychiatry	generic	
psychoactive	clinical	
psychoanalytic	clinical	
psychodynamic	clinical	
psychodynamic	keep	
psychoed	keep	
psychoeducated	keep	
psychoeducation	clinical	
psychoeducation	keep	
psychoeducational	keep	
psychogenic	clinical	
psychological	clinical	
psychological	facilityhead	
psychologist	clinical	
psychologist	relation	
psychology	facilityhead	
psychology	generic	
psychomotor	clinical	
psychomotor	keep	
psychopharm	keep	
psychophysiologic	clinical	
psychophysiological	clinical	
psychosis	clinical	
psychosocial	clinical	
psychosocial	keep	
psychotherapy	clinical	
psychotherapy	facilityhead	
psychotherapy	keep	
psychotic	clinical	
psychotropic	keep	
psyd	credential	
psyd	keep	
pt	keep	
pt	role	
pt	street	
pta	keep	
ptan	idcue	NPI
ptci	measure	
pto	keep	
pts	keep	
pts	unit	
ptsd	clinical	
ptsd	keep	
ptsd	measure	
ptsd checklist dsm	term	
ptt	measure	
pub	employerhead	
pub	placehead	
public	clinical	
public	generic	
publishing	employerhead	
publix	brand	
puerperal	clinical	
puerperium	clinical	
puerto	keep	
puerto rico	state	
puff	unit	
puffs	unit	
puja	keep	
pulling	clinical	
pulm	keep	
pump	idcue	DEVICE_ID
punched	personprep	
punched	speech	
punched	verb	
punches	verb	
punjabi	keep	
puppy	relation	
purdue	brand	
pure	clinical	
purging	clinical	
purim	holiday	
purposes	clinical	
pushed	personprep	
pushed	speech	
pushed	verb	
pushes	verb	
put	verb	
pvt	title	
px	keep	
pyromania	clinical	
q1wk	keep	
q2	keep	
q2wk	keep	
qam	keep	
qam	unit	
qd	keep	
qd	unit	
qdoba	brand	
qelbree	drug	
qelbree	keep	
qhs	keep	
qhs	unit	
qid	keep	
qid	unit	
qidp	credential	
qids	keep	
qids	measure	
qles	measure	
qmhp	credential	
qmhp	keep	
qmo	keep	
qod	keep	
qolibri	keep	
qpm	keep	
qpm	unit	
qtc	keep	
qtc	measure	
quadriplegia	clinical	
qualified	clinical	
qualifying	clinical	
quality of life	term	
quarry	employerhead	
quarry	placehead	
quarter	clinical	
quarterly	clinical	
quay	street	
quechua	keep	
queen s medical	brand	
queens medical	brand	
query	clinical	
quest diagnostics	brand	
questionnaire	clinical	
questions	clinical	
quetiapine	drug	
quetiapine	keep	
quick	clinical	
quick inventory of depressive symptoms	term	
quiktrip	brand	
quillivant	drug	
quillivant	keep	
quinceanera	keep	
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
race	clinical	
racetrac	brand	
racetrack	placehead	
raceway	placehead	
raceway	stronghead	
radiation	clinical	
radical	clinical	
radical acceptance	term	
radiographic	clinical	
radiology	facilityhead	
rahe	eponym	
raise	worksat	
raised	personprep	
raised	verb	
raises	verb	
raising cane s	brand	
raley s	brand	
ralphs	brand	
ramada inn	brand	
ramadan	holiday	
ramelteon	drug	
ramelteon	keep	
ran	speech	
ran	verb	
ranch	facilityhead	
ranch	placehead	
rancho	placeopener	
rankin	eponym	
rapamycin	clinical	
rape	clinical	
rapids	placehead	
rarc	keep	
rass	measure	
rate	clinical	
rated	measure	
rates	measure	
rating	clinical	
rating	measure	
rational	clinical	
rational recovery	term	
rav4	idcue	PLATE
rav4	keep	
raven	eponym	
raven s matrices	term	
raven s progressive	term	
raynaud	term	
raynaud s	term	
raytheon	brand	
rbans	measure	
rbc	measure	
rbt	credential	
rbt	keep	
rcads	keep	
rcads	measure	
rcvd	datecue	
rd	street	
rd	strongstreet	
rdas	keep	
rdas	measure	
rdg	street	
re	function	
re	keep	
re	personprep	
reached	clinical	
reacted	verb	
reaction	clinical	
reactions	clinical	
reactive	clinical	
reactivity	clinical	
reacts	verb	
read	clinical	
read	verb	
readed	verb	
reads	verb	
real	generic	
realized	verb	
realizes	verb	
realty	employerhead	
realty	stronghead	
reason	clinical	
reasonable	clinical	
reasons	clinical	
reassignment	clinical	
rebbe	title	
rebt	keep	
rec	datecue	
rec'd	datecue	
recalled	verb	
recalls	verb	
received	clinical	
received	datecue	
received	verb	
receives	verb	
recent	clinical	
receptive	clinical	
receptor	clinical	
receptors	clinical	
recipient	idcue	MEMBER_ID
reciprocal	clinical	
recognized	verb	
recognizes	verb	
recommendation	clinical	
recommendations	clinical	
recommended	verb	
recommends	verb	
reconsideration	keep	
record	clinical	
record	idcue	OTHER_ID
recorded	clinical	
records	clinical	
recoup	keep	
recoupment	keep	
recovered	clinical	
recovered	verb	
recovering	clinical	
recovers	verb	
recovery	clinical	
recovery	facilityhead	
recovery	generic	
recruitment	clinical	
recurrence	clinical	
recurrent	clinical	
red cross	brand	
red lobster	brand	
red roof inn	brand	
reddit	idcue	HANDLE
redetermination	clinical	
reduce	clinical	
reduced	clinical	
reduction	clinical	
reed college	brand	
ref	idcue	OTHER_ID
refer	clinical	
refered	verb	
reference	idcue	OTHER_ID
referral	clinical	
referral	role	
referred	role	
referred	verb	
referrer	clinical	
referring	clinical	
refers	verb	
refiere	keep	
refill	clinical	
reflected	verb	
reflects	verb	
reframe	keep	
reframed	keep	
reframes	keep	
reframing	keep	
refuge	placehead	
refund	clinical	
refunded	clinical	
refusal	clinical	
refused	clinical	
refused	speech	
refused	verb	
refuses	verb	
refusing	personprep	
reg	idcue	PLATE
reg	keep	
regarding	clinical	
regards	clinical	
regence	term	
regimen	clinical	
regiment	orghead	
regiment	stronghead	
regional	facilityhead	
regional	generic	
regional one	brand	
registered	clinical	
registration	idcue	LICENSE
regulation	clinical	
regulatory	clinical	
rehab	facilityhead	
rehab	generic	
rehab	keep	
rehab	stronghead	
rehabilitation	clinical	
rehabilitation	facilityhead	
rei	brand	
reiki	term	
reiss	eponym	
reitan	eponym	
rejection	clinical	
relapse	clinical	
relapse	keep	
relapsed	keep	
relapsed	speech	
relapsed	verb	
relapses	keep	
relapses	verb	
related	clinical	
relational	clinical	
relationship	clinical	
relative	clinical	
relaxation	clinical	
release	clinical	
relevant	clinical	
relief	clinical	
relig	keep	
religion	clinical	
religious	clinical	
remained	verb	
remains	verb	
remark	clinical	
remedies	clinical	
remembered	verb	
remembers	verb	
remeron	drug	
remeron	keep	
remind	personprep	
reminded	personprep	
remission	clinical	
remit	clinical	
remit	keep	
remits	keep	
remittance	keep	
remote	clinical	
removed	clinical	
renal	clinical	
render	clinical	
rendering	clinical	
rendering	naming	
renewed	datecue	
renews	datecue	
renown	brand	
rentals	employerhead	
rep	naming	
rep	relation	
repeat	clinical	
repetitive	clinical	
replaced	clinical	
replacement	clinical	
replaces	clinical	
replied	speech	
report	clinical	
report	idcue	OTHER_ID
reported	clinical	
reported	speech	
reported	verb	
reporter	clinical	
reporting	clinical	
reports	speech	
reports	verb	
representative	relation	
reprocessing	clinical	
request	clinical	
requested	clinical	
requested	verb	
requesting	clinical	
requests	clinical	
requests	verb	
requip	drug	
requip	keep	
required	clinical	
requirement	clinical	
requiring	clinical	
resched	keep	
reschedule	clinical	
reschedule	keep	
rescheduled	datecue	
rescheduled	keep	
rescheduled	verb	
reschedules	verb	
rescheduling	keep	
resend	clinical	
reservation	placehead	
reservoir	placehead	
resick	eponym	
residence	facilityhead	
residences	facilityhead	
residency	clinical	
resident	clinical	
resident	role	
residential	clinical	
residential	generic	
residual	clinical	
resolution	keep	
resolved	clinical	
resort	employerhead	
resources	clinical	
resp	keep	
respectfully	clinical	
respite	clinical	
responded	verb	
responds	verb	
response	clinical	
responses	clinical	
responsibility	clinical	
responsible	clinical	
responsiveness	clinical	
restaurant	employerhead	
restaurant	stronghead	
rested	verb	
restlessness	clinical	
restoril	drug	
restoril	keep	
restricting	clinical	
restrictive	clinical	
restructuring	keep	
rests	verb	
resub	keep	
resubmission	keep	
resubmit	keep	
resubmitted	datecue	
resubmitted	keep	
result	clinical	
results	clinical	
resumed	datecue	
retail	clinical	
retail	generic	
retained	clinical	
retired	verb	
retired	worksat	
retires	verb	
retroactive	clinical	
retrograde	clinical	
rett	clinical	
rett syndrome	term	
return	clinical	
return	datecue	
returned	datecue	
returned	speech	
returned	verb	
returns	datecue	
returns	verb	
rev	title	
revenue	clinical	
reverend	title	
reversal	clinical	
revia	drug	
revia	keep	
review	clinical	
review	datecue	
reviewed	datecue	
reviewed	verb	
reviewer	clinical	
reviewer	relation	
reviews	verb	
rexulti	drug	
rexulti	keep	
rey	eponym	
rey auditory	term	
rey complex figure	term	
rey figure	term	
rey osterrieth	term	
reynolds	eponym	
rez	placehead	
rheum	keep	
rhode island	state	
rhs	measure	
rhythm	clinical	
ri	stateabbr	
rican	keep	
rice university	brand	
ricky s law	term	
ride	clinical	
rided	verb	
rides	verb	
ridge	facilityhead	
ridge	placehead	
ridge	street	
right	clinical	
rights	clinical	
rink	placehead	
rio	placeopener	
risk	clinical	
risperdal	drug	
risperdal	keep	
risperidone	drug	
risperidone	keep	
ritalin	drug	
ritalin	keep	
rite aid	brand	
rivalry	clinical	
rivastigmine	drug	
rivastigmine	keep	
river	placehead	
rivermead	eponym	
riverwalk	placehead	
rivian	brand	
rizatriptan	drug	
rizatriptan	keep	
rm	placehead	
rma	idcue	OTHER_ID
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
role	clinical	
roleplay	keep	
roleplayed	keep	
roleplaying	keep	
rollnick	eponym	
romanian	keep	
romberg	term	
roofing	employerhead	
roofing	stronghead	
room	clinical	
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
rosenberg	eponym	
rosenberg self esteem	term	
rosh hashanah	holiday	
ross	brand	
ross dress for less	brand	
rosuvastatin	drug	
rosuvastatin	keep	
rotary	orghead	
rotary club	brand	
rotc	keep	
route	street	
routine	clinical	
routing	idcue	ACCOUNT
row	street	
royal farms	brand	
rozerem	drug	
rozerem	keep	
rr	keep	
rses	measure	
rtc	datecue	
rtc	keep	
rte	street	
rti	keep	
rtn	keep	
rto	keep	
rule	clinical	
ruled	clinical	
ruler foods	brand	
rules	clinical	
ruminate	keep	
ruminates	keep	
ruminating	keep	
rumination	clinical	
rumination	keep	
ruminations	clinical	
ruminative	keep	
run	street	
runaway	clinical	
runed	verb	
runned	verb	
running	clinical	
runs	clinical	
runs	verb	
rural	clinical	
rush university medical	brand	
russell s sign	term	
russell sign	term	
russia	keep	
russian	keep	
rutgers	brand	
rv	idcue	PLATE
rv	keep	
rwanda	keep	
rwandan	keep	
rx	idcue	OTHER_ID
rx	keep	
rxbin	keep	
rxgrp	keep	
rxpcn	keep	
ryan white	term	
sa	keep	
sabado	weekday	
sac state	brand	
sacred	religion	
sacred heart	brand	
sad	keep	
sadism	clinical	
sadomasochism	clinical	
safety	clinical	
safety	generic	
safety plan	term	
safeway	brand	
said	clinical	
said	speech	
said	verb	
saint	religion	
saint alphonsus	brand	
saint luke s	brand	
saint patrick s day	holiday	
sale	clinical	
salesforce	brand	
sally beauty	brand	
salon	employerhead	
saloon	placehead	
saloon	stronghead	
salvador	keep	
salvador minuchin	term	
salvadoran	keep	
salvation army	brand	
sam s club	brand	
samaritan	religion	
samaritan daytop	brand	
same	function	
same	generic	
samhsa	keep	
samoan	keep	
samsung	brand	
san diego state	brand	
san jose state	brand	
sanatorium	facilityhead	
sandwich	employerhead	
sandwiches	employerhead	
sanford	brand	
sang	speech	
sang	verb	
sanitarium	facilityhead	
sank	verb	
sans	measure	
saphris	drug	
saphris	keep	
saps	measure	
sat	datecue	
sat	keep	
sat	speech	
sat	verb	
sat	weekday	
satiety	clinical	
satir	eponym	
satir	term	
saturday	datecue	
saturday	weekday	
saudi	keep	
save	clinical	
save a lot	brand	
saved	verb	
saves	verb	
savings	idcue	ACCOUNT
saw	personprep	
saw	verb	
sayed	verb	
says	speech	
says	verb	
sbq	measure	
sc	stateabbr	
scaffolded	keep	
scaffolding	keep	
scale	clinical	
scales	clinical	
scapegoating	clinical	
scared	eponym	
scared	keep	
scared	measure	
scas	measure	
sched	keep	
schedule	clinical	
scheduled	datecue	
scheduled	verb	
schedules	verb	
schizoaffective	clinical	
schizoaffective	keep	
schizoid	clinical	
schizoid	keep	
schizophrenia	clinical	
schizophrenia	keep	
schizophrenic	clinical	
schizophreniform	clinical	
schizotypal	clinical	
schizotypal	keep	
schlumberger	brand	
schneiderian	term	
scholastic	clinical	
school	generic	
school	schoolhead	
school board	orghead	
schooling	clinical	
sciatica	keep	
scoff	keep	
scoff	measure	
scoliosis	keep	
scooter	idcue	DEVICE_ID
score	clinical	
score	measure	
scored	clinical	
scored	measure	
scores	measure	
scoring	clinical	
scotland	keep	
scottish	keep	
scratched	verb	
scratches	verb	
screamed	verb	
screams	verb	
screen	clinical	
screener	clinical	
screening	clinical	
screenname	idcue	HANDLE
scripps	brand	
sd	stateabbr	
sdq	keep	
sdq	measure	
sds	keep	
sds	measure	
seafood	clinical	
seafood	employerhead	
sears	brand	
seasonal	clinical	
sec	unit	
second	ordinal	2
second	unit	
secondary	clinical	
secondary	schoolhead	
seconds	unit	
secs	unit	
section	keep	
section 12	term	
section 35	term	
security	clinical	
security	generic	
security	relation	
sedan	idcue	PLATE
sedative	clinical	
see	datecue	
see	personprep	
seed	verb	
seeing	datecue	
seeing	personprep	
seeking safety	term	
seemed	verb	
seems	verb	
seen	clinical	
seen	datecue	
sees	personprep	
sees	verb	
seizures	clinical	
selective	clinical	
selective	keep	
selegiline	drug	
selegiline	keep	
self	clinical	
selfie	keep	
selfies	keep	
selled	verb	
sells	verb	
semaglutide	drug	
semaglutide	keep	
semana	keep	
semana santa	holiday	
semanas	keep	
seminary	schoolhead	
seminary	stronghead	
senator	title	
send	clinical	
sended	verb	
sends	verb	
senegal	keep	
senegalese	keep	
senile	clinical	
senior	generic	
senor	title	
senora	title	
senorita	title	
sensations	clinical	
sense	clinical	
sensory	clinical	
sent	clinical	
sent	datecue	
sent	verb	
sentara	brand	
sentenced	verb	
sentences	verb	
sentra	idcue	PLATE
seollal	holiday	
sep	month	9
separate	clinical	
separated	verb	
separately	clinical	
separates	verb	
separation	clinical	
sephora	brand	
sept	month	9
september	month	9
septembre	month	9
septiembre	month	9
sequela	clinical	
sequestration	clinical	
serbian	keep	
serenity prayer	term	
sergeant	title	
serial	idcue	DEVICE_ID
serialno	idcue	OTHER_ID
serials	idcue	DEVICE_ID
serms	clinical	
seroquel	drug	
seroquel	keep	
serotonin	clinical	
sertraline	drug	
sertraline	keep	
served	verb	
server	worksat	
serves	verb	
service	clinical	
service	datecue	
service	generic	
services	clinical	
services	facilityhead	
services	generic	
sesion	keep	
session	clinical	
session	datecue	
session	unit	
sessions	clinical	
sessions	unit	
set	verb	
setembro	month	9
setting	clinical	
settlement	clinical	
settles	clinical	
setup	clinical	
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
severe	clinical	
severity	clinical	
severity	measure	
sevis	idcue	OTHER_ID
sews	verb	
sexting	keep	
sexual	clinical	
sfbt	keep	
sfc	title	
sga	keep	
sgt	title	
sh	keep	
shabbat	keep	
shake shack	brand	
shall	function	
shall	modal	
share	clinical	
shared	clinical	
shared	speech	
shared	verb	
shares	verb	
sharp grossmont	brand	
sharp mesa vista	brand	
shatila	brand	
shaw s	brand	
shaykh	title	
she	function	
sheehan	clinical	
sheehan	eponym	
sheehan disability scale	term	
sheehan s	term	
sheetz	brand	
sheikh	title	
shell	brand	
shelter	clinical	
shelter	facilityhead	
shelter	stronghead	
sheltered	clinical	
sheraton	brand	
sherer	eponym	
sheriff	orghead	
sheriff	title	
shift	clinical	
shift	worksat	
shifts	worksat	
shipyard	employerhead	
shiva	keep	
shock	clinical	
shoe	generic	
shook	verb	
shop	employerhead	
shoped	verb	
shopped	verb	
shopping	clinical	
shoprite	brand	
shops	verb	
shores	facilityhead	
short	clinical	
short	generic	
shots	unit	
should	function	
should	modal	
shouted	verb	
shouts	verb	
shoved	personprep	
shoved	verb	
shoves	verb	
show	clinical	
show	datecue	
showed	speech	
shows	datecue	
shr	street	
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
sibling	clinical	
sibling	relation	
sid	idcue	OTHER_ID
side	generic	
siente	keep	
sierra tucson	brand	
sigmund freud	term	
signature	clinical	
signature	role	
signed	clinical	
signed	datecue	
signed	naming	
signed	role	
signed	verb	
signs	clinical	
signs	verb	
sikh	keep	
sil	relation	
silenor	drug	
silenor	keep	
silverado	idcue	PLATE
silverado	keep	
simple	clinical	
simplepractice	keep	
simulation	clinical	
simvastatin	drug	
simvastatin	keep	
sinai	religion	
since	datecue	
since	function	
sincerely	clinical	
sinemet	drug	
sinemet	keep	
singed	verb	
single	clinical	
sings	verb	
singulair	drug	
singulair	keep	
sinhala	keep	
siq	measure	
sir	title	
sis	relation	
sister	relation	
sister	title	
sister in law	relation	
sister-in-law	relation	
site	clinical	
sited	verb	
sits	verb	
sitted	verb	
sitter	relation	
situational	clinical	
situationship	keep	
six	digitword	
six	number	6
sixteen	number	16
sixteenth	ordinal	16
sixth	ordinal	6
sixty	number	60
sjogren	term	
sjogren s	term	
skatepark	placehead	
skill	clinical	
skilled	clinical	
skilled	generic	
skills	clinical	
skills	generic	
skin	clinical	
skinnerian	term	
skiped	verb	
skipped	verb	
skips	clinical	
skips	verb	
skype	keep	
skywest	brand	
sl	keep	
slammed	verb	
slaped	verb	
slapped	personprep	
slapped	speech	
slapped	verb	
slaps	verb	
sleep	clinical	
sleep	generic	
sleeped	verb	
sleeping	clinical	
sleeps	verb	
sleepwalking	clinical	
slept	speech	
slept	verb	
slovak	keep	
slowness	clinical	
slp	keep	
slums	keep	
slums	measure	
slums	term	
slurred	clinical	
small	clinical	
small	generic	
smart	keep	
smart  final	brand	
smart recovery	term	
smartphone	keep	
smashed	verb	
smell	clinical	
smfq	measure	
smh	keep	
smile	clinical	
smiled	speech	
smiled	verb	
smiles	verb	
smith college	brand	
smith magenis	term	
smith s	brand	
smithfield	brand	
smoke	clinical	
smoked	speech	
smoked	verb	
smokeless	clinical	
smoker	clinical	
smokes	clinical	
smokes	verb	
smoking	clinical	
smothering	clinical	
smu	brand	
sn	idcue	DEVICE_ID
snaith	eponym	
snake	relation	
snap	clinical	
snap	idcue	HANDLE
snap	keep	
snap	measure	
snap iv	term	
snap iv item	term	
snapchat	idcue	HANDLE
snapchat	keep	
snellen	term	
snf	facilityhead	
snf	keep	
snri	keep	
so	function	
soap	keep	
sobbed	verb	
sobed	verb	
sober	clinical	
sober	datecue	
sober	facilityhead	
sober	generic	
soberlink	keep	
sobriety	clinical	
sobriety	keep	
sobs	verb	
soc	idcue	SSN
soc	keep	
social	clinical	
social	generic	
social	idcue	SSN
society	orghead	
socioeconomic	clinical	
socratic	term	
socratic questioning	term	
sofas	measure	
sold	verb	
sole	clinical	
solution	clinical	
solution focused	term	
solutions	employerhead	
somali	keep	
somalia	keep	
somatic	clinical	
somatic	keep	
somaticize	keep	
somatization	clinical	
somatization	keep	
somatoform	clinical	
some	function	
somnambulism	clinical	
somnolence	clinical	
son	relation	
son in law	relation	
sonata	drug	
sonata	idcue	PLATE
sonata	keep	
songkran	holiday	
sonic	brand	
sonic drive in	brand	
sound	clinical	
soup	generic	
south	generic	
south carolina	state	
south dakota	state	
southwest airlines	brand	
sows	measure	
spa	employerhead	
spaces	clinical	
spain	keep	
span	clinical	
spanier	eponym	
spanish	keep	
speaked	verb	
speaks	verb	
special	generic	
specialist	clinical	
specialty	clinical	
specific	clinical	
specificity	clinical	
specified	clinical	
specifier	clinical	
specifiers	clinical	
specify	clinical	
specimen	clinical	
spectrum	brand	
spectrum	clinical	
spectrum health	brand	
sped	keep	
sped	verb	
speech	clinical	
speech	generic	
speedway	brand	
speedway	placehead	
speedway	stronghead	
speedway gas	brand	
spells	clinical	
spelman	brand	
spence	eponym	
spend	clinical	
spenddown	keep	
spended	verb	
spending	clinical	
spends	verb	
spent	verb	
spg	street	
spheroids	clinical	
spiders	clinical	
spin	keep	
spirit airlines	brand	
spiritual	clinical	
spironolactone	drug	
spironolactone	keep	
split	clinical	
spo2	keep	
spo2	measure	
spoke	speech	
spoke	verb	
sponsee	relation	
sponsor	clinical	
sponsor	idcue	OTHER_ID
sponsor	relation	
sport	clinical	
spousal	clinical	
spouse	clinical	
spouse	relation	
sprang	verb	
spravato	drug	
spravato	keep	
spring	season	
springs	facilityhead	
springs	placehead	
sprouts	brand	
spun	verb	
spur	street	
sq	street	
squadron	orghead	
squadron	stronghead	
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
ssgt	title	
ssi	keep	
ssm health	brand	
ssn	idcue	SSN
ssri	keep	
ssrs	keep	
ssrs	measure	
sss	idcue	SSN
sst	keep	
st	religion	
st	street	
st	strongstreet	
st joe s	brand	
st louis university mental status	term	
st luke s boise	brand	
st patrick s day	holiday	
st patricks day	holiday	
st rose dominican	brand	
st vincent de paul	brand	
stabbing	clinical	
stabilization	clinical	
stadium	placehead	
staff	clinical	
staffing	employerhead	
stage	clinical	
stages	clinical	
stai	keep	
stalker	relation	
standard	clinical	
standed	verb	
standing	clinical	
stands	clinical	
stands	verb	
stanford	brand	
stanford	eponym	
stanford binet	term	
stanley	eponym	
stanley brown	term	
stanley brown safety plan	term	
staples	brand	
starbucks	brand	
start	clinical	
start	datecue	
started	datecue	
started	verb	
starting	datecue	
starts	datecue	
starts	verb	
state	clinical	
state	generic	
state	schoolhead	
state farm	brand	
stated	clinical	
stated	speech	
stated	verb	
statement	clinical	
stater bros	brand	
states	speech	
states	verb	
station	placehead	
status	clinical	
statute	clinical	
stay	clinical	
stayed	speech	
stayed	verb	
staying	clinical	
stays	clinical	
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
steelworks	employerhead	
stellantis	brand	
step	generic	
step	unit	
stepbro	relation	
stepbrother	relation	
stepchild	relation	
stepdad	relation	
stepdaughter	relation	
stepfamily	keep	
stepfather	relation	
stepgrandma	relation	
stephen covey	term	
stephen porges	term	
stepkid	relation	
stepkids	keep	
stepmom	relation	
stepmother	relation	
stepparent	keep	
steps	street	
steps	unit	
stepsis	relation	
stepsister	relation	
stepson	relation	
stereotyped	clinical	
stereotypic	clinical	
steroid	clinical	
steroidal	clinical	
steroids	clinical	
steven hayes	term	
stewarts shops	brand	
sti	keep	
still	function	
stim	keep	
stimming	keep	
stimulant	clinical	
stimulation	clinical	
stimulus	clinical	
stmt	keep	
stocker	worksat	
stockholm syndrome	term	
stole	speech	
stole	verb	
stood	speech	
stood	verb	
stop	clinical	
stop	keep	
stop  shop	brand	
stop n shop	brand	
stop shop	brand	
stop skill	term	
stoped	verb	
stopped	clinical	
stopped	verb	
stops	verb	
storage	employerhead	
store	clinical	
store	employerhead	
straightforward	clinical	
strain	clinical	
strange	clinical	
strategic	clinical	
strattera	drug	
strattera	keep	
straub	brand	
street	street	
street	strongstreet	
strength	clinical	
strengthen	clinical	
strengths	clinical	
strengths and difficulties questionnaire parent	term	
stress	clinical	
stressful	clinical	
stressor	clinical	
stroke	clinical	
strong interest	term	
strong interest inventory	term	
stroop	eponym	
stroop	term	
struck	verb	
structural	clinical	
structure	clinical	
structured	clinical	
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
study	clinical	
stung	verb	
stupor	clinical	
stuttered	verb	
stuttering	clinical	
stutters	verb	
su	keep	
subacute	clinical	
subaru	idcue	PLATE
subaru plant	brand	
subj	keep	
subject	clinical	
subjective	clinical	
sublocade	drug	
sublocade	keep	
submited	verb	
submits	verb	
submitted	datecue	
suboxone	clinical	
suboxone	drug	
suboxone	keep	
subscriber	clinical	
subscriber	idcue	MEMBER_ID
subscriber	role	
subsequent	clinical	
substance	clinical	
substance	generic	
substances	clinical	
substitute	clinical	
subtype	clinical	
subutex	drug	
subutex	keep	
subway	brand	
subway shop	brand	
such	function	
sucking	clinical	
sud	keep	
sudan	keep	
sudanese	keep	
sudp	keep	
sue johnson	term	
suegra	relation	
suegro	relation	
suegros	relation	
sueno	keep	
suffered	verb	
suffers	verb	
suffocation	clinical	
suicidal	clinical	
suicide	clinical	
suicide	generic	
suite	placehead	
suitemate	relation	
suites	employerhead	
sukkot	holiday	
sullivan	eponym	
sullivanian	term	
sumatriptan	drug	
sumatriptan	keep	
summary	clinical	
summer	generic	
summer	season	
sun	datecue	
sun	weekday	
sunday	datecue	
sunday	weekday	
sunoco	brand	
sunrise hospital	brand	
suny	brand	
sup	keep	
super 8	brand	
super bowl sunday	holiday	
superbill	datecue	
superbill	keep	
superbills	keep	
supercuts	brand	
superintendent	title	
superior	generic	
supermarket	employerhead	
supermarket	stronghead	
superv	keep	
supervising	clinical	
supervision	clinical	
supervisor	clinical	
supervisor	relation	
supervisor	role	
supervisor	worksat	
supplement	clinical	
supplemental	clinical	
supplier	clinical	
supply	clinical	
supply	employerhead	
support	clinical	
support	generic	
support	personprep	
supported	clinical	
supported	generic	
supported	personprep	
supported	verb	
supporting	clinical	
supportive	generic	
supports	personprep	
supports	verb	
supreme	generic	
supt	keep	
supv	keep	
surcharge	clinical	
surfing	clinical	
surgery	clinical	
surgery	facilityhead	
surgery	generic	
surgical	clinical	
surgical	facilityhead	
surgical	generic	
surnamed	naming	
surveillance	clinical	
survived	verb	
survives	verb	
sus	keep	
suspected	clinical	
suspended	datecue	
suspended	verb	
suspends	verb	
suspiciousness	clinical	
sustained	clinical	
sustenna	drug	
sustenna	keep	
susto	keep	
sutter health	brand	
suv	idcue	PLATE
suv	keep	
suvorexant	drug	
suvorexant	keep	
svc	keep	
svcs	keep	
svi	keep	
swahili	keep	
swam	verb	
swami	title	
swamp	placehead	
swarthmore	brand	
swears	verb	
swedish	keep	
swedish first hill	brand	
swept	verb	
swings	clinical	
swls	keep	
swls	measure	
swore	verb	
swung	verb	
sx	keep	
symbolic	clinical	
symptom	clinical	
symptoms	clinical	
synagogue	orghead	
synagogue	stronghead	
synanon	term	
syndrome	clinical	
syndromes	clinical	
syngap	clinical	
synthesis	clinical	
synthroid	drug	
synthroid	keep	
syntonic	keep	
syria	keep	
syrian	keep	
system	clinical	
systemic	clinical	
systems	clinical	
systems	employerhead	
t mobile	brand	
t2dm	keep	
ta truck stop	brand	
tab	unit	
tabernacle	orghead	
tabernacle	stronghead	
table	clinical	
tablet	unit	
tablets	unit	
tabs	unit	
tabular	clinical	
tachycardia	keep	
taco bell	brand	
tacoma	idcue	PLATE
tacos	employerhead	
tag	idcue	PLATE
tagalog	keep	
tags	idcue	PLATE
tahoe	keep	
tai chi	keep	
taiwan	keep	
takeback	keep	
taked	verb	
takes	verb	
talk	clinical	
talk	generic	
talked	speech	
talked	verb	
talks	verb	
talkspace	keep	
tamales	keep	
tambien	keep	
tamil	keep	
tampa general	brand	
tanf	idcue	OTHER_ID
tanf	keep	
tangential	keep	
tangentially	keep	
tanner	eponym	
tanner stage	term	
tante	title	
tantrum	keep	
tantrums	keep	
taper	keep	
tapered	keep	
tapering	keep	
tapping	clinical	
taqueria	employerhead	
taqueria	stronghead	
tarasoff	term	
tarasoff warning	term	
tardive	clinical	
target	brand	
target	clinical	
target store	brand	
targeted	clinical	
task	orghead	
taste	clinical	
tattoo	employerhead	
tattoo	generic	
taught	verb	
tavern	employerhead	
tavern	placehead	
tax	idcue	TAX_ID
tax day	holiday	
taxi	employerhead	
taxid	idcue	TAX_ID
taxonomy	clinical	
taxonomy	keep	
tay sachs	term	
tb	keep	
tbh	keep	
tbi	keep	
tca	keep	
tcn	idcue	CLAIM_ID
tcu	brand	
tcu	measure	
td bank	brand	
tea	employerhead	
teached	verb	
teacher	clinical	
teacher	keep	
teacher	measure	
teacher	relation	
teachers	clinical	
teaches	verb	
teaching	clinical	
team	clinical	
team	generic	
teammate	relation	
teams	keep	
teased	verb	
teases	verb	
tech	generic	
tech	schoolhead	
technical	generic	
technician	clinical	
technicians	clinical	
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
telehealth	clinical	
telehealth	generic	
telehealth	keep	
telemed	keep	
telemedicine	clinical	
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
temperature	clinical	
temple	orghead	
temple	stronghead	
temple university	brand	
temporary	clinical	
temporary	generic	
ten	number	10
tenet	brand	
tenex	drug	
tenex	keep	
tennessee	state	
tension	clinical	
tent	clinical	
tenth	ordinal	10
ter	street	
terex	brand	
term	clinical	
term	generic	
terminal	employerhead	
terminal	placehead	
terrace	facilityhead	
terrace	street	
terrace	stronghead	
terrace	strongstreet	
terrorism	clinical	
terrors	clinical	
tesla	brand	
tesla	idcue	PLATE
test	clinical	
testing	clinical	
testosterone	drug	
testosterone	keep	
tests	clinical	
tet	holiday	
teta	relation	
texas	state	
texas a m	brand	
texas children s	brand	
texas roadhouse	brand	
texas tech	brand	
text	clinical	
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
the body keeps the score	term	
the home depot	brand	
the north face	brand	
theater	placehead	
theatre	placehead	
theatres	employerhead	
theft	clinical	
their	function	
theirs	function	
them	function	
then	function	
theranest	keep	
therapeutic	clinical	
therapies	clinical	
therapist	clinical	
therapist	naming	
therapist	relation	
therapist	role	
theraplay	term	
therapy	clinical	
therapy	facilityhead	
therapynest	keep	
therapynotes	keep	
there	function	
therefore	function	
these	function	
they	function	
thich nhat hanh	term	
thinked	verb	
thinking	clinical	
thinking for a change	term	
thinks	speech	
thinks	verb	
thiothixene	drug	
thiothixene	keep	
third	clinical	
third	ordinal	3
thirteen	number	13
thirteenth	ordinal	13
thirtieth	ordinal	30
thirty	number	30
this	function	
thoracoscopic	clinical	
thoracotomy	clinical	
thorazine	drug	
thorazine	keep	
those	function	
though	function	
thought	clinical	
thought	verb	
thought record	term	
thoughts	clinical	
threat	clinical	
threatened	personprep	
threatened	verb	
threatens	verb	
three	digitword	
three	function	
three	number	3
three kings day	holiday	
threshold	clinical	
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
thumb	clinical	
thunderstorms	clinical	
thur	weekday	
thurs	datecue	
thurs	weekday	
thursday	datecue	
thursday	weekday	
thx	keep	
tia	keep	
tia	relation	
tia	title	
tibetan	keep	
ticket	idcue	OTHER_ID
tics	clinical	
tid	keep	
tid	unit	
tied	clinical	
tiene	keep	
tigrinya	keep	
tiktok	idcue	HANDLE
tiktok	keep	
tile	employerhead	
till	datecue	
till	function	
tim hortons	brand	
time	clinical	
time	generic	
time	unit	
time out	term	
timeline	keep	
timelines	keep	
timely	clinical	
timely	keep	
times	unit	
tin	idcue	TAX_ID
tin	keep	
tinder	keep	
tinel s	term	
tinetti	eponym	
tinnitus	keep	
tio	relation	
tio	title	
tipp	keep	
tipp	term	
tire	employerhead	
tired	clinical	
tires	employerhead	
tirzepatide	drug	
tirzepatide	keep	
tita	title	
titicut	term	
tito	title	
titrate	keep	
titrated	keep	
titrating	keep	
titration	keep	
tizanidine	drug	
tizanidine	keep	
tj maxx	brand	
tlfb	keep	
tmrw	keep	
tms	facilityhead	
tms	keep	
tmt	measure	
tn	stateabbr	
to	function	
to	personprep	
to	placeprep	
tobacco	clinical	
today	function	
toddler	clinical	
toddler	relation	
toddler autism screen	term	
todo	keep	
tofranil	drug	
tofranil	keep	
told	clinical	
told	personprep	
told	speech	
told	verb	
tolerance	clinical	
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
topoisomerase	clinical	
torah	keep	
tore	verb	
toronto	eponym	
toronto alexithymia	term	
tos	keep	
total	clinical	
touched	verb	
touches	verb	
tourette	clinical	
tourette	term	
tourette s	term	
tourette syndrome	term	
tourettes	term	
toward	function	
toward	placeprep	
towards	function	
towards	placeprep	
tower	placehead	
tower of london	term	
towers	facilityhead	
towers	placehead	
towing	employerhead	
town	generic	
toxic	clinical	
toyota	brand	
toyota	idcue	PLATE
tp	keep	
tpke	street	
tpke	strongstreet	
tpl	keep	
tpn	keep	
tpr	keep	
trabaja	keep	
trabajo	keep	
trace	idcue	OTHER_ID
trace	street	
tracking	idcue	OTHER_ID
tractor supply	brand	
trade	generic	
trader joe s	brand	
trading	employerhead	
traffic	generic	
trafficking	clinical	
trail	placehead	
trail	street	
trail making	term	
trailer	idcue	PLATE
trailer	placehead	
trailhead	placehead	
trailhead	stronghead	
trained	verb	
training	clinical	
trains	verb	
traits	clinical	
tramadol	drug	
tramadol	keep	
tranq	keep	
transcranial	clinical	
transfered	verb	
transfers	verb	
transfusions	clinical	
transient	clinical	
transition	clinical	
transitional	generic	
transitions	clinical	
transmitted	clinical	
transplant	clinical	
transport	clinical	
transportation	clinical	
transsexualism	clinical	
transvestic	clinical	
transvestism	clinical	
tranylcypromine	drug	
tranylcypromine	keep	
trattoria	employerhead	
trattoria	stronghead	
trauma	clinical	
trauma focused	term	
traumatic	clinical	
travel	clinical	
traveled	verb	
travels	verb	
trazodone	drug	
trazodone	keep	
trce	street	
trce	strongstreet	
treated	clinical	
treating	clinical	
treatment	clinical	
treatment	facilityhead	
treatment	generic	
tremens	clinical	
tremor	clinical	
tri city medical	brand	
trial	datecue	
triangulated	keep	
triangulation	keep	
tribal	clinical	
tricare	keep	
tricare	term	
trich	clinical	
trichotillomania	clinical	
trichotillomania	keep	
tried	verb	
tries	verb	
triggers	keep	
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
tripler	brand	
tripped	verb	
trips	verb	
tristeza	keep	
trl	street	
trl	strongstreet	
troop	orghead	
trooper	title	
trousseau	term	
truck	idcue	PLATE
trucking	employerhead	
trucking	stronghead	
true value	brand	
trusts	personprep	
trwy	street	
tscc	measure	
tscyc	measure	
tsgt	title	
tsh	keep	
tsh	measure	
ttf	keep	
tth	keep	
ttyl	keep	
tue	datecue	
tue	weekday	
tues	weekday	
tuesday	datecue	
tuesday	weekday	
tulane	brand	
tundra	idcue	PLATE
tunisian	keep	
tunnel	placehead	
turkey	keep	
turkish	keep	
turned	verb	
turner	eponym	
turner s	term	
turner syndrome	term	
turnpike	street	
turnpike	strongstreet	
turns	verb	
turtle	relation	
tutor	relation	
tutu	relation	
tweaking	keep	
twelfth	ordinal	12
twelve	generic	
twelve	number	12
twelve step	term	
twentieth	ordinal	20
twenty	number	20
twice	clinical	
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
type	clinical	
tyson	brand	
tyson foods	brand	
u	datecue	
ua	keep	
uab	brand	
uber	brand	
uber	keep	
uber eats	brand	
ubi	idcue	TAX_ID
ubuntu	keep	
uc berkeley	brand	
uc davis	brand	
ucf	brand	
ucla	brand	
ucla ronald reagan	brand	
uconn	brand	
ucsd	brand	
ucsf	brand	
udi	idcue	DEVICE_ID
uds	keep	
uganda	keep	
ugandan	keep	
uk	keep	
ukraine	keep	
ukrainian	keep	
ulta	brand	
umaine	brand	
umass	brand	
umc	brand	
una	keep	
unattainable	clinical	
unavailability	clinical	
unavailable	clinical	
unbundled	keep	
unbundling	keep	
unc	brand	
unc charlotte	brand	
unc health	brand	
uncertain	clinical	
uncle	relation	
uncle	title	
uncomplicated	clinical	
uncongenial	clinical	
undecided	clinical	
under	function	
underachievement	clinical	
underdosing	clinical	
underlying	clinical	
underpass	placehead	
underpass	stronghead	
understanded	verb	
understands	verb	
understood	verb	
underweight	clinical	
undifferentiated	clinical	
undue	clinical	
unemployment	clinical	
unemployment	generic	
unexpected	clinical	
unfollowed	keep	
unfriended	keep	
unh	brand	
unhappiness	clinical	
unified	schoolhead	
unified	stronghead	
uninsured	clinical	
unintentional	clinical	
union	orghead	
union gospel mission	brand	
unit	clinical	
unit	facilityhead	
unit	placehead	
unit	unit	
united airlines	brand	
united health	term	
united healthcare	term	
unitedhealthcare	term	
units	clinical	
units	unit	
unitypoint	brand	
univ	schoolhead	
univ	stronghead	
university	generic	
university	schoolhead	
university	stronghead	
university health	brand	
university of utah	brand	
unknown	clinical	
unless	clinical	
unlike	function	
unlisted	clinical	
unlv	brand	
unm	brand	
uno	keep	
unprocessable	clinical	
unr	brand	
unrelated	clinical	
unremarkable	keep	
unresponsive	keep	
unsheltered	clinical	
unspecified	clinical	
unstable	clinical	
until	datecue	
until	function	
unusual	clinical	
unwanted	clinical	
up	function	
upbringing	clinical	
upcode	keep	
upcoding	keep	
updated	clinical	
upholstery	employerhead	
upin	idcue	NPI
upmc	brand	
upon	function	
upper	generic	
upper	placeopener	
upper school	schoolhead	
ups	brand	
ur	keep	
urdu	keep	
urge	clinical	
urgent	clinical	
urgent	facilityhead	
urgent	generic	
urges	keep	
urgicare	facilityhead	
urica	measure	
uro	keep	
urology	facilityhead	
uruguay	keep	
us	function	
us	keep	
us bank	brand	
usa	keep	
usaa	brand	
usb	keep	
usc	brand	
usc keck	brand	
uscis	idcue	OTHER_ID
uscis	keep	
usd	schoolhead	
use	clinical	
used	clinical	
used	verb	
user	idcue	HANDLE
username	idcue	HANDLE
username	keep	
uses	clinical	
uses	verb	
usf	brand	
usps	brand	
usual	clinical	
usually	clinical	
ut	stateabbr	
ut arlington	brand	
ut austin	brand	
ut dallas	brand	
ut southwestern	brand	
utah	state	
utc	keep	
utep	brand	
uti	keep	
utilities	clinical	
utilization	clinical	
utilize	clinical	
utox	keep	
utsa	brand	
uvm	brand	
va	keep	
va	stateabbr	
vadrs	measure	
vaginismus	clinical	
valant	keep	
valbenazine	drug	
valbenazine	keep	
valentine s	holiday	
valentine s day	holiday	
valentines	holiday	
valentines day	holiday	
valero	brand	
valid	clinical	
validated	keep	
valium	drug	
valium	keep	
valley	placehead	
valleywise	brand	
valproate	drug	
valproate	keep	
valproic	drug	
valproic	keep	
valsalva	term	
value	clinical	
values	clinical	
van	idcue	PLATE
van der kolk	term	
vanderbilt	clinical	
vanderbilt	eponym	
vanderbilt	keep	
vanderbilt	measure	
vanderbilt medical	brand	
vanderbilt university	brand	
vape	keep	
vaped	keep	
vaped	verb	
vapes	keep	
vapes	verb	
vaping	clinical	
vaping	keep	
varenicline	drug	
varenicline	keep	
vas	measure	
vascular	clinical	
vassar	brand	
vcu	brand	
vecina	relation	
vecino	relation	
vegetative	clinical	
vehicle	idcue	PLATE
vending	employerhead	
venezuela	keep	
venezuelan	keep	
venlafaxine	drug	
venlafaxine	keep	
venmo	idcue	HANDLE
vented	verb	
ventolin	drug	
ventolin	keep	
verbal	clinical	
verbalized	keep	
verbalized	verb	
verbalizes	keep	
verbalizes	verb	
verbalizing	keep	
verbosity	clinical	
verified	verb	
verifies	verb	
verizon	brand	
vermont	state	
version	clinical	
vertigo	keep	
very	function	
vesak	holiday	
veteran	clinical	
veteran	role	
veterans	clinical	
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
vibration	clinical	
vicodin	drug	
vicodin	keep	
victim	clinical	
victim	role	
video	clinical	
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
villanova	brand	
villas	facilityhead	
villas	placeopener	
viloxazine	drug	
viloxazine	keep	
vin	idcue	VIN
vineland	eponym	
vineland	keep	
vineland	term	
vineyard	employerhead	
vineyard	placehead	
violated	verb	
violates	verb	
violence	clinical	
violent	clinical	
virginia	state	
virginia mason	brand	
virginia satir	term	
virginia tech	brand	
virtual	clinical	
virtual	generic	
virus	clinical	
visa	idcue	OTHER_ID
vision	clinical	
vision	generic	
visit	clinical	
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
visual	clinical	
visuospatial	clinical	
vitals	clinical	
vitamin	clinical	
vitamin	drug	
vitamin	keep	
vitamins	clinical	
vive	keep	
vivitrol	drug	
vivitrol	keep	
vivo	keep	
vlog	keep	
vly	street	
vm	keep	
vo-tech	schoolhead	
voc	keep	
vocal	clinical	
vocational	clinical	
vocational	generic	
voicemail	keep	
voicemails	keep	
volkswagen	idcue	PLATE
voluntary	clinical	
volunteered	speech	
volunteered	verb	
volunteered	worksat	
volunteering	worksat	
volunteers	speech	
volunteers	verb	
volunteers	worksat	
volvo	idcue	PLATE
volvo	keep	
vomited	verb	
vomiting	clinical	
vomits	verb	
vomitted	verb	
vons	brand	
vortioxetine	drug	
vortioxetine	keep	
voucher	idcue	OTHER_ID
voyeurism	clinical	
voyeuristic	clinical	
vpa	keep	
vpa	measure	
vraylar	drug	
vraylar	keep	
vraylar	term	
vs	function	
vs	personprep	
vt	stateabbr	
vv	keep	
vw	idcue	PLATE
vw	street	
vygotsky	eponym	
vygotsky	term	
vyvanse	drug	
vyvanse	keep	
w	function	
w	keep	
w	personprep	
w/	personprep	
wa	stateabbr	
waffle house	brand	
wais	keep	
wais	measure	
waited	speech	
waited	verb	
waiting	clinical	
waitlist	keep	
waits	verb	
waived	clinical	
waked	verb	
wakemed	brand	
wakes	verb	
wal mart	brand	
wales	keep	
walgreens	brand	
walk	clinical	
walk	street	
walked	speech	
walked	verb	
walks	verb	
wallace	eponym	
walmart	brand	
wandered	verb	
wandering	clinical	
want	personprep	
wanted	personprep	
wanted	speech	
wanted	verb	
wants	personprep	
wants	speech	
wants	verb	
ward	facilityhead	
ward	orghead	
warden	title	
warehouse	employerhead	
warehouse	generic	
warfarin	drug	
warfarin	keep	
warm	clinical	
warn	clinical	
warrant	idcue	OTHER_ID
was	function	
was	verb	
washington	state	
washington state	brand	
washout	keep	
watched	verb	
watches	verb	
watered	verb	
waterpark	placehead	
waterred	verb	
waters	verb	
wawa	brand	
way	street	
way	strongstreet	
wbc	measure	
we	function	
weakness	clinical	
weared	verb	
wears	verb	
webex	keep	
wechsler	eponym	
wechsler	term	
wed	datecue	
wed	weekday	
wednesday	datecue	
wednesday	weekday	
weds	weekday	
week	datecue	
week	unit	
weekend	generic	
weekly	clinical	
weekly	generic	
weekly	unit	
weeks	unit	
wegmans	brand	
wegovy	drug	
wegovy	keep	
weighing	clinical	
weight	clinical	
welder	worksat	
welders	employerhead	
welding	employerhead	
welfare	clinical	
wellbutrin	drug	
wellbutrin	keep	
wellcare	term	
wellesley	brand	
wellness	facilityhead	
wellness	generic	
wellness recovery action plan	term	
wellpoint	term	
wells fargo	brand	
wellstar	brand	
wellstone	term	
welsh	keep	
wemwbs	keep	
wemwbs	measure	
wender	eponym	
wendy s	brand	
wendys	brand	
went	speech	
went	verb	
wept	verb	
were	function	
were	verb	
wernicke	clinical	
wernicke	term	
wernicke korsakoff	term	
wernicke s	term	
wesleyan	religion	
west	generic	
west virginia	state	
westin	brand	
weyerhaeuser	brand	
wharf	placehead	
wharf	street	
what	function	
whataburger	brand	
whatsapp	idcue	HANDLE
whatsapp	keep	
wheelchair	idcue	DEVICE_ID
when	function	
where	function	
which	function	
while	function	
whirlpool	brand	
whispered	verb	
whispers	verb	
who	function	
who	keep	
whodas	keep	
whodas	measure	
whole foods	brand	
whole foods market	brand	
whom	function	
whose	function	
why	function	
wi	stateabbr	
wiat	keep	
wiat	measure	
wic	idcue	OTHER_ID
wic	keep	
wide range	term	
widow	relation	
widower	relation	
wife	relation	
wifey	relation	
wifi	keep	
wilderness	clinical	
will	function	
will	modal	
williams	eponym	
williams syndrome	term	
willing	clinical	
willingness	keep	
wilson	eponym	
wilson s	term	
wilson s disease	term	
wim hof	term	
winco	brand	
window	clinical	
window of tolerance	term	
winery	employerhead	
winery	stronghead	
wings	employerhead	
wingstop	brand	
winn dixie	brand	
winnicott	eponym	
winter	season	
wisc	keep	
wisc	measure	
wisconsin	eponym	
wisconsin	state	
wisconsin card	term	
wisconsin card sort	term	
wisconsin card sorting	term	
wise	clinical	
wise mind	term	
wished	verb	
wishes	verb	
with	function	
with	personprep	
withdrawal	clinical	
withheld	clinical	
within	function	
without	function	
without	personprep	
witness	role	
wix	brand	
wj	keep	
wk	keep	
wk	unit	
wkly	keep	
wknd	keep	
wknds	keep	
wks	unit	
wnl	keep	
wo	function	
wo	keep	
woke	verb	
women	generic	
womens	generic	
wong baker	measure	
woodcock	eponym	
woodcock johnson	term	
woods	placehead	
worden	eponym	
wore	verb	
work	clinical	
work	idcue	PHONE
work and social adjustment scale	term	
worked	speech	
worked	verb	
worked	worksat	
worker	clinical	
workers	clinical	
working	worksat	
workmates	clinical	
workplace	clinical	
workplace	worksat	
works	clinical	
works	speech	
works	verb	
works	worksat	
worksheet	clinical	
worksite	clinical	
worried	verb	
worries	clinical	
worries	verb	
worry	clinical	
would	function	
would	modal	
wound	generic	
wound	verb	
wppsi	keep	
wrangler	idcue	PLATE
wrangler	keep	
wrap	keep	
wraparound	clinical	
wrat	measure	
writed	verb	
writeoff	keep	
writes	verb	
writing	clinical	
written	clinical	
wrong	clinical	
wrote	verb	
wsas	keep	
wsas	measure	
wt	keep	
wt	measure	
wudu	keep	
wv	stateabbr	
wvu	brand	
wy	stateabbr	
wy	street	
wy	strongstreet	
wyoming	state	
xanax	drug	
xanax	keep	
xarelto	drug	
xarelto	keep	
xavier	brand	
xbox	idcue	HANDLE
xbox	keep	
xfer	keep	
xfinity	brand	
xing	street	
xing	strongstreet	
xl	drug	
xl	keep	
xmas	holiday	
xr	drug	
xr	keep	
xylazine	keep	
y bocs	term	
y o	keep	
yale	brand	
yale	clinical	
yale	eponym	
yale brown	term	
yale brown obsessive compulsive scale	term	
yalom	eponym	
yalom	term	
yaya	relation	
ybocs	keep	
ybocs	measure	
ybocs	term	
year	unit	
yearly	clinical	
years	unit	
yelled	speech	
yelled	verb	
yells	verb	
yemen	keep	
yes	function	
yeshiva	schoolhead	
yeshiva	stronghead	
yesterday	function	
yet	function	
ygtss	measure	
yia yia	title	
yiayia	relation	
yiddish	keep	
ymca	brand	
ymca	orghead	
ymca	stronghead	
ymrs	keep	
ymrs	measure	
yo	keep	
yocs	measure	
yoga	clinical	
yom kippur	holiday	
you	function	
young	eponym	
young mania	term	
young mania rating scale	term	
young schema	term	
young schema questionnaire	term	
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
yukon	keep	
ywca	brand	
ywca	orghead	
ywca	stronghead	
zaleplon	drug	
zaleplon	keep	
zapotec	keep	
zarit	eponym	
zarit	term	
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
zones	clinical	
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
