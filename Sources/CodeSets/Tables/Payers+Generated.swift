// swift-format-ignore-file
// Made by generate.sh from payers.tsv; edit that and run the script again.
extension Table {
  /// Filing limits and habits of payers; defaults only.
  static let payers = Table(#"""
payer	lob	filing_days_par	filing_days_nonpar	default_days	filing_rule	appeal_first	appeal_next	telehealth_modifier	telehealth_pos	sole_z_code	auth_habit	verified	as_of	source
Aetna	commercial	120	unverified	120	120 days commonly stated, not on the page seen	reconsideration 180 days of initial decision	appeal 60 days of prior decision; 180 days for necessity issues (older page); state exceptions list	95 or GT per payment policy	02/10 by plan	as plan	ABA precert form required since 2026-01-01; psychotherapy normally none	partly	2026	S25;S45;S35
Amerigroup	Medicaid	180	365	180	180 par, 365 non-par	by state		95	02/10	state	state list	secondary	2024	S45
Anthem (Elevance) commercial	commercial	90 (New York notice: 120)		90	contract amendment, claims submitted from 2019-10-01; if secondary, clock starts at primary notice	by state		95 or GT by state	02/10	as plan	90837 use is compared with peers; educational letters	yes for 120 NY, secondary for 90	2019	S47;S37c
Blue Cross Nebraska	commercial	180		180	180 days	365 days		as plan	as plan	as plan	as plan	secondary	2010s	S29
CHAMPVA	federal	365		365	not verified							no	unknown	S90
Carelon Behavioral Health	behavioral	90		90	not verified			95	02/10	as contract	state-run programs differ	no	unknown	S90
Centene and Ambetter	Medicaid and exchange	120	365	120	120 par, 365 non-par (secondary list)	365 days for reconsideration or appeal (secondary list)		95	02/10	state	state list	secondary	2024	S45
Cigna and Evernorth	commercial	90	180	90	from last date of consecutive services; secondary claims count from primary remittance	180 days of denial or last adjustment (90 for Medicare customers)	single level, then arbitration	95	02/10 by policy	as plan	no assessment authorization for ABA; treatment authorization; psychotherapy normally none	yes	2024	S24;S35
FEP Blue (federal employees)	federal employees	see rule		rule	by 31 December of the year after the service year	90 days or remainder of filing window, whichever later (secondary)					local Blue	secondary, undated	unknown	S29
Humana	commercial and MA	120-180		120	120 days ChoiceCare (2010s hospital list)	180 days of determination (2010s)		95	02/10	as plan	as list	secondary, old	2010s	S29
Iowa Medicaid	Medicaid	365		365	365 days	365 days		state	state	state	managed care	secondary	2010s	S29
Kaiser Permanente	HMO	unverified			by region; 90 days common	by region		95	02/10	as plan	referral driven	no	unknown	S90
Kaiser Washington	HMO	unverified			not verified	365 days first level		95	02/10	as plan		secondary	2024	S45
Kansas Medicaid	Medicaid	365		365	12 months	fair hearing within 33 days of notice		state	state	state	managed care	secondary	2010s	S29
Magellan	behavioral	60		60	not verified			95 or GT	02/10	as contract	outpatient sessions usually no authorization	no	unknown	S90
Maryland Medicaid	Medicaid	365		365	12 months; Medicare crossover 12 months or 120 days from Medicare remittance, whichever later	state	state	state	state	state	administrative services organisation	yes	undated	S44
Medicaid (federal ceiling)	Medicaid	365 or less			state must require claims no later than 12 months from service; states often shorter	state law	fair hearing	state list, often GT or 95	state list, often 02/10	state list	state plan or managed care, often for H2019, H0015, PRTF, ABA	partly (text of section seen in part)	2006 CFR copy	S44
Medicare Advantage (generic)	Medicare	by contract, 90-365	365		contract	by contract (provider dispute); member appeal 65 days	plan level, then external	as plan states	10/02 as plan states	as plan	plan lists; parity applies to internal rules	partly	2026	S90
Medicare Part B	federal	365	365	365	one calendar year from date of service; very few exceptions; remittance code 29 is not appealable except good-cause reopening	120 days redetermination (60-day decision)	180 days reconsideration to independent contractor, then hearing	93 for audio-only; 95 only where the contractor asks (sources conflict)	10 at home, 02 elsewhere	symptom and Z codes often fail coverage articles	no prior authorization for psychotherapy; post-payment probe reviews of 90834/90836/90837 (Noridian found 19.31% error rate, claims reviewed 2020-12 to 2021-05)	yes	2026	S28;S43;S15;S16;S36
Midlands Choice	rental	180		180	180 days	180 days					leases to other payers	secondary	2010s	S29
Molina	Medicaid and exchange	unverified			by state	by state		95 or GT	02/10	state	state list	no	unknown	S90
MultiPlan network	rental	365		365	12 months	12 months					leases to other payers	secondary	2010s	S29
Nebraska Medicaid	Medicaid	180		180	180 days	90 days	state	state	state	state	managed care	secondary, 2013-2014	2013	S29
Optum Behavioral Health	commercial and Medicaid	90	unverified	90	by contract	by contract		95 or as policy	02/10	primary diagnosis must be a mental health or substance ICD-10-CM code	list of codes free of prior authorization: 90791, 90792, E/M+90833, 90834, E/M+90836, 99211 and consults; longer sessions are the review target (historic denials of 90837)	partly	2020s	S27;S37c
Self-pay or single-case agreement	none	by agreement			agreement	agreement		as agreed	as agreed	n/a	letter of agreement	n/a	n/a	own
TRICARE	federal	365	365	365	one year from service or discharge; must be received by contractor; retroactive authorization has limited exception	by contractor, federal appeal rules			as contractor states		referral needed in Prime; ABA under demonstration rules	yes	2024	S46
Texas Medicaid	Medicaid	95		95	95 days	state	state	state	state	state	managed care	no (secondary web page calls Medicaid limit 95 days)	unknown	S45
UnitedHealthcare commercial	commercial	90	180	90	90 days participating, 180 not, as quoted by a billing company; not on the payer page seen	12 months for reconsideration plus appeal together	same 12 months	95 or as policy	02/10	Optum needs MH/SUD primary dx	commercial behavioral care run by Optum	partly	2021	S26;S27;S59
VA community care network	federal	180		180	not verified				as contractor	authorization number required on each claim (from memory, unverified)	referral and authorization for all care	no	unknown	S90
Workers compensation	state	state			state law	state		state	11		case-based authorization	no	unknown	S90

"""#)
}
