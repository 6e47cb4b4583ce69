// swift-format-ignore-file
// Made by generate.sh from measures.tsv; edit that and run the script again.
extension Table {
  /// Questionnaires and rating scales.
  static let measures = Table(#"""
id	name	construct	items	min	max	bands	positive_cutoff	age	respondent	time_frame	billing_tie	licence_note	verified	source
ACE	Adverse Childhood Experiences count	trauma exposure	10	0	10	4+ high exposure	>=4	18+	self	childhood	96127 or 96160 by payer	free	from memory	S90
AIMS	Abnormal Involuntary Movement Scale	tardive dyskinesia	12	0	28	any 2 areas mild or any 1 moderate = positive	rule	18+	clinician	now	part of E/M	free	from memory	S90
ASQ	Ask Suicide-Screening Questions	suicide screen	5	0	5	0 negative;1-4 yes positive; item 5 yes acute	any yes	8+	clinician	past weeks	96127 by some payers	free	from memory	S90
ASRS-v1.1	Adult ADHD Self-Report Scale part A	ADHD	6	0	6	0-3 negative;4-6 positive	>=4 shaded boxes	18+	self	6 months	96127	free	from memory	S90
AUDIT	Alcohol Use Disorders Identification Test	alcohol	10	0	40	0-7 low risk;8-15 hazardous;16-19 harmful;20-40 possible dependence	>=8	18+	self or clinician	1 year	G0442/G0396/99408 by payer; 96127 only when payer accepts	free	from memory	S90
AUDIT-C	First three AUDIT items	alcohol screen	3	0	12	men 0-3 negative;men 4-12 positive;women 0-2 negative;women 3-12 positive	men >=4, women >=3	18+	self	1 year	96127 or G0442	free	from memory	S90
BAI	Beck Anxiety Inventory	anxiety	21	0	63	0-7 minimal;8-15 mild;16-25 moderate;26-63 severe	>=16	17+	self	1 week	96127	paid licence	from memory	S90
BAM	Brief Addiction Monitor	substance	17			use, risk, protective subscales; no fixed total	trend	18+	clinician or self	30 days	no separate code	free	from memory	S90
BDI-II	Beck Depression Inventory II	depression	21	0	63	0-13 minimal;14-19 mild;20-28 moderate;29-63 severe	>=14	13+	self	2 weeks	96127	paid licence	from memory	S90
BSL-23	Borderline Symptom List	borderline traits	23	0	4	mean score 0-0.28 none to 3.47-4 extremely high	trend	18+	self	1 week	96127	free	from memory	S90
C-SSRS	Columbia suicide severity screen	suicide risk	6			low: ideation 1-2 only; moderate: item 3, or lifetime behavior; high: items 4-5 or behavior in 3 months	any item 3-6	5+	clinician	1 month and lifetime	96127 by some payers; no numeric total	free	from memory	S90
CAARS-S-S	Conners adult ADHD short	ADHD	26			T scores 65+ elevated	T>=65	18+	self	now	96127 or 96136	paid licence	from memory	S90
CAGE-AID	CAGE adapted for drugs	alcohol and drugs	4	0	4	0 negative;1 possible;2-4 positive	>=2 (>=1 sensitive)	18+	self	lifetime	screening only	free	from memory	S90
CAPS-5	Clinician PTSD interview	PTSD	20	0	80	0-10 subthreshold;11-22 mild;23-34 moderate;35-46 severe;47-80 extreme	DSM rule	18+	clinician	1 month	part of 90791 or 96136 time	free to qualified users	from memory	S90
CRAFFT	Adolescent substance screen	alcohol and drugs	6	0	6	0-1 low;2-6 high	>=2	12-21	self	1 year	99408/96127 by payer	free with notice	from memory	S90
CY-BOCS	Child Y-BOCS	OCD child	10	0	40	0-7 subclinical;8-15 mild;16-23 moderate;24-31 severe;32-40 extreme	>=16	6-17	clinician	1 week	part of session	free	from memory	S90
DASS-21	Depression Anxiety Stress Scales (depression x2)	distress	21	0	42	dep 0-9,10-13,14-20,21-27,28+; anx 0-7,8-9,10-14,15-19,20+; stress 0-14,15-18,19-25,26-33,34+	by subscale	17+	self	1 week	96127	free	from memory	S90
DAST-10	Drug Abuse Screening Test	drug use	10	0	10	0 none;1-2 low;3-5 moderate;6-8 substantial;9-10 severe	>=3	18+	self	1 year	99408/G0396 by payer	free for non-commercial	from memory	S90
DSM-5-XC	DSM-5 cross-cutting level 1 adult	screen	23	0	92	any domain at 2 (1 for substance, suicide, psychosis) goes to level 2	domain	18+	self	2 weeks	96127	free for clinicians	from memory	S90
EDE-Q	Eating Disorder Examination Questionnaire	eating	28	0	6	global 2.3-4 varied cut	>=2.3 to 4	14+	self	28 days	96127	free non-commercial	from memory	S90
EPDS	Edinburgh Postnatal Depression Scale	perinatal depression	10	0	30	0-9 lower;10-12 possible;13-30 likely; item 10 > 0 risk review	>=10 (screen) or >=13	perinatal	self	1 week	96127 for mother, 96161 when on the infant claim	free with citation	from memory	S90
GAD-2	First two GAD items	anxiety screen	2	0	6	0-2 negative;3-6 positive	>=3	12+	self	2 weeks	96127	free	from memory	S90
GAD-7	Generalized Anxiety Disorder 7	anxiety	7	0	21	0-4 minimal;5-9 mild;10-14 moderate;15-21 severe	>=10 (>=8 in some studies)	12+	self	2 weeks	96127	free	yes	S42
GDS-15	Geriatric Depression Scale 15	depression	15	0	15	0-4 normal;5-8 mild;9-11 moderate;12-15 severe	>=5	65+	self	1 week	96127 or G0444	free	from memory	S90
HAM-D-17	Hamilton Depression 17	depression	17	0	52	0-7 normal;8-13 mild;14-18 moderate;19-22 severe;23+ very severe	>=8	18+	clinician	1 week	part of E/M or 90791	free	from memory	S90
ISI	Insomnia Severity Index	insomnia	7	0	28	0-7 none;8-14 subthreshold;15-21 moderate;22-28 severe	>=15 (>=10 community)	18+	self	2 weeks	96127 by payer	licence needed	from memory	S90
M-CHAT-R/F	Toddler autism screen	autism	20	0	20	0-2 low;3-7 medium;8-20 high	>=3	16-30 months	parent	usual	96110	free	from memory	S90
MADRS	Montgomery-Asberg scale	depression	10	0	60	0-6 normal;7-19 mild;20-34 moderate;35-60 severe	>=20	18+	clinician	1 week	part of E/M	free	from memory	S90
MDQ	Mood Disorder Questionnaire	bipolar screen	15	0	13	7+ of 13 yes plus same time plus moderate or serious problem = positive	>=7 with co-occurrence and impairment	18+	self	lifetime	96127	free	from memory	S90
MMSE	Mini Mental State Exam	cognition	30	0	30	24-30 normal;19-23 mild;10-18 moderate;0-9 severe	<24	18+	clinician	now	part of E/M	paid licence	from memory	S90
MoCA	Montreal Cognitive Assessment	cognition	30	0	30	26-30 normal;18-25 mild;10-17 moderate;0-9 severe	<26	55+	clinician	now	part of E/M or 99483; not 96127	training and licence	from memory	S90
PANSS	Positive and Negative Syndrome Scale	psychosis	30	30	210	58 mild;75 moderate;95 marked;116 severe (approximate)	trend	18+	clinician	1 week	part of E/M	paid licence	from memory	S90
PC-PTSD-5	Primary Care PTSD screen	PTSD screen	5	0	5	0-2 negative;3-5 positive (4 for women in some settings)	>=3	18+	self	1 month	96127	free	from memory	S90
PCL-5	PTSD checklist DSM-5	PTSD	20	0	80	0-30 below cut;31-33 common provisional cut;34-80 above	>=31-33	18+	self	1 month	96127	free (public domain)	cut 31 yes	S42
PHQ-2	First two PHQ items	depression screen	2	0	6	0-2 negative;3-6 positive	>=3	12+	self	2 weeks	96127	free	from memory	S90
PHQ-8	PHQ-9 without item 9	depression	8	0	24	0-4 minimal;5-9 mild;10-14 moderate;15-19 moderately severe;20-24 severe	>=10	18+	self	2 weeks	96127	free	yes	S42
PHQ-9	Patient Health Questionnaire 9	depression	9	0	27	0-4 minimal;5-9 mild;10-14 moderate;15-19 moderately severe;20-27 severe	>=10; item 9 > 0 needs risk review	12+	self	2 weeks	96127 (G0444 for Medicare yearly screen)	free	yes	S42
PHQ-A	PHQ-9 adolescent version	depression	9	0	27	0-4 minimal;5-9 mild;10-14 moderate;15-19 moderately severe;20-27 severe	>=10	11-17	self	1-2 weeks	96127	free	from memory	S90
PSC-17	Pediatric Symptom Checklist 17	child psychosocial	17	0	34	total 15+ positive; internalizing 5+; attention 7+; externalizing 7+	>=15 total	4-17	parent	usual	96127	free	from memory	S90
PSC-35	Pediatric Symptom Checklist 35	child psychosocial	35	0	70	28+ positive (6-16), 24+ (4-5)	>=28	4-16	parent	usual	96127	free	from memory	S90
PSS-10	Perceived Stress Scale	stress	10	0	40	0-13 low;14-26 moderate;27-40 high	>=14	18+	self	1 month	not usually billable	free non-commercial	from memory	S90
QIDS-SR16	Quick Inventory of Depressive Symptoms	depression	16	0	27	0-5 none;6-10 mild;11-15 moderate;16-20 severe;21-27 very severe	>=11	18+	self	1 week	96127	free	from memory	S90
SCARED	Child anxiety screen	anxiety child	41	0	82	25+ possible anxiety disorder;30+ more specific	>=25	8-18	self and parent	3 months	96127	free	from memory	S90
SCOFF	Eating disorder screen	eating	5	0	5	2+ positive	>=2	18+	self	usual	96127	free	from memory	S90
SDQ	Strengths and Difficulties Questionnaire (parent)	child psychosocial	25	0	40	0-13 close to average;14-16 slightly raised;17-19 high;20-40 very high	>=17	2-17	parent, teacher, self	6 months	96127	licence: paper free, electronic licence	from memory	S90
SDS-Sheehan	Sheehan Disability Scale	function	3	0	30	5+ on any item impaired	>=5 any	18+	self	1 month	96127 by payer	licence	from memory	S90
SNAP-IV-26	SNAP-IV 26 item	ADHD and ODD	26	0	78	item mean bands: <13 clinically normal;13-17 mild;18-22 moderate;23-27 severe (per 9-item subscale)	subscale >=13-18	6-18	parent or teacher	usual	96127	free	from memory	S90
Vanderbilt-Parent	NICHQ Vanderbilt parent	ADHD child	55			6+ of 9 inattentive or 6+ of 9 hyperactive at 2-3 plus a performance item 4-5	counts	6-12	parent	6 months	96127	free	from memory	S90
Vanderbilt-Teacher	NICHQ Vanderbilt teacher	ADHD child	43			same symptom counts, teacher form	counts	6-12	teacher	6 months	96127	free	from memory	S90
WHODAS-2.0-12	WHO disability scale 12 item (simple sum)	function	12	0	48	higher is worse; no fixed bands	trend	18+	self	30 days	96127 by payer	free	from memory	S90
WSAS	Work and Social Adjustment Scale	function	5	0	40	0-9 subclinical;10-20 significant;21-40 moderately severe	>=10	18+	self	now	96127 by payer	free	from memory	S90
Y-BOCS	Yale-Brown Obsessive Compulsive Scale	OCD	10	0	40	0-7 subclinical;8-15 mild;16-23 moderate;24-31 severe;32-40 extreme	>=16	14+	clinician	1 week	part of session; 96127 if scored form	free, notify	from memory	S90
YMRS	Young Mania Rating Scale	mania	11	0	60	0-12 remission;13-19 minimal;20-25 mild;26-37 moderate;38-60 severe	>=20	18+	clinician	48 h	part of E/M	free	from memory	S90

"""#)
}
