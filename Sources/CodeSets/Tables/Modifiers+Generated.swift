// swift-format-ignore-file
// Made by generate.sh from modifiers.tsv; edit that and run the script again.
extension Table {
  /// Procedure modifiers.
  static let modifiers = Table(#"""
code	label	set	applies_to	class	rule	payers	source
24	Unrelated E/M in post-operative period	CPT	E/M line	payment	ECT global is 000, so rare in behavioral care	all	S06;S09
25	Separate E/M same day as another service	CPT	E/M line	payment	E/M on top of a minor procedure, injection or test; not needed for E/M with 90833/90836/90838; NCCI modifier	all	S09
27	Several outpatient hospital E/M same day	CPT	facility E/M line	payment	facility only	facility	S90
33	Preventive service, no cost share	CPT	screening	cost_share	screening lines	commercial	S09
52	Reduced service	CPT	any	payment	short service without a lower code; not to dodge psychotherapy minimum minutes	all	S09
53	Stopped procedure	CPT	procedure line	payment	ECT or TMS stopped for safety; not for short talk sessions	all	S09
59	Distinct service	CPT	column 2 line	ncci	last choice when no X modifier fits; only when NCCI indicator is 1	all	S09
76	Repeat by same provider	CPT	repeat line	duplicate	second same-code service same day	all	S09
77	Repeat by other provider	CPT	repeat line	duplicate	second same-code service by another provider	all	S09
93	Audio-only real-time telehealth	CPT	telehealth line	telehealth	telephone when patient cannot or will not use video	Medicare, many commercial	S09;S15
95	Audio and video real-time telehealth	CPT	telehealth line	telehealth	default for commercial plans; Medicare sources conflict: a 2024 transmittal summary pairs it with POS 02/10, a contractor limits it to hospital clinicians and therapists	commercial, some Medicare	S09;S15;S16
AF	Psychiatrist or other specialty physician	HCPCS	any	provider_level	some Medicaid and Blue plans	payer list	S09
AG	Primary physician	HCPCS	any	provider_level	some Medicaid	payer list	S90
AH	Clinical psychologist	HCPCS	any	provider_level	used by some commercial and Medicaid; Medicare no longer needs	payer list	S09
AJ	Clinical social worker	HCPCS	any	provider_level	same use as AH	payer list	S09
AM	Physician team member	HCPCS	any	provider_level	rare	payer list	S09
CR	Disaster related	HCPCS	any	demo	declared emergency only	Medicare	S90
ET	Emergency service	HCPCS	any	program	crisis rules in some states	state	S09
FQ	Audio-only by FQHC or RHC type providers	HCPCS	telehealth line	telehealth	mental health audio-only at FQHC/RHC; others use 93	FQHC, RHC, some Medicaid	S09
FR	Supervisor present by two-way video	HCPCS	any	supervision	virtual direct supervision	Medicare	S09
G0	Telehealth acute stroke	HCPCS	telehealth line	telehealth	not behavioral; reject	Medicare	S09
GA	Advance notice on file, required	HCPCS	any	liability	expected necessity denial; patient may be billed	Medicare	S09
GC	Resident with teaching physician	HCPCS	any	supervision	teaching sites	Medicare	S09
GE	Resident, primary care exception	HCPCS	any	supervision	rare	Medicare	S90
GQ	Store-and-forward telehealth	HCPCS	telehealth line	telehealth	only federal demonstration areas in Medicare; some Medicaid	Medicaid	S09
GT	Interactive audio and video telehealth	HCPCS	telehealth line	telehealth	older; some Medicaid and CAH method II	Medicaid, legacy	S09
GV	Attending not employed by hospice	HCPCS	any	hospice	patient in hospice	Medicare	S90
GW	Not related to hospice condition	HCPCS	any	hospice	patient in hospice	Medicare	S90
GX	Advance notice, voluntary	HCPCS	any	liability	excluded service	Medicare	S09
GY	Excluded by law	HCPCS	any	liability	to get denial for secondary	Medicare	S09
GZ	Expected denial, no notice	HCPCS	any	liability	auto denial, patient not liable	Medicare	S09
HA	Child or adolescent program	HCPCS	any	program	Medicaid	state	S09
HB	Adult program, not geriatric	HCPCS	any	program	Medicaid	state	S09
HC	Adult program, geriatric	HCPCS	any	program	Medicaid	state	S09
HD	Pregnant or parenting program	HCPCS	any	program	Medicaid	state	S09
HE	Mental health program	HCPCS	any	program	Medicaid	state	S09
HF	Substance program	HCPCS	any	program	Medicaid	state	S09
HG	Opioid treatment program	HCPCS	any	program	Medicaid	state	S09
HH	Integrated mental health and substance program	HCPCS	any	program	Medicaid	state	S09
HI	Integrated mental health and developmental program	HCPCS	any	program	Medicaid	state	S09
HJ	Employee assistance program	HCPCS	any	program	EAP sessions, Optum and others	EAP payers	S09
HK	High-risk mental health program	HCPCS	any	program	Medicaid	state	S09
HL	Intern	HCPCS	any	provider_level	Medicaid; supervised trainee	state	S09
HM	Under bachelor level	HCPCS	any	provider_level	ABA technician and peer	payer list	S09
HN	Bachelor level	HCPCS	any	provider_level	ABA and case management	payer list	S09
HO	Master level	HCPCS	any	provider_level	master clinicians, BCBA	payer list	S09
HP	Doctoral level	HCPCS	any	provider_level	psychologist, BCBA-D	payer list	S09
HQ	Group setting	HCPCS	any	setting	group rates	Medicaid	S09
HR	Family or couple with client	HCPCS	any	setting	Medicaid	state	S09
HS	Family or couple without client	HCPCS	any	setting	Medicaid	state	S09
HT	Multi-disciplinary team	HCPCS	any	program	Medicaid	state	S09
HU	Child welfare funded	HCPCS	any	funding	Medicaid	state	S09
HV	State addiction agency funded	HCPCS	any	funding	Medicaid	state	S09
HW	State mental health agency funded	HCPCS	any	funding	Medicaid	state	S09
HX	County funded	HCPCS	any	funding	Medicaid	state	S09
HY	Juvenile justice funded	HCPCS	any	funding	Medicaid	state	S09
HZ	Criminal justice funded	HCPCS	any	funding	Medicaid	state	S09
KX	Policy requirement met	HCPCS	any	attestation	sex-specific edit override on Part B; policy attestation	Medicare	S09
Q5	Substitute under reciprocal deal	HCPCS	any	substitution	locum coverage	Medicare	S09
Q6	Substitute paid by time	HCPCS	any	substitution	locum coverage	Medicare	S09
QW	Waived lab test	HCPCS	lab line	lab	urine drug cup	all	S09
SA	Nurse practitioner with a physician	HCPCS	any	provider_level	some Medicaid and Blue plans	payer list	S09
TD	Registered nurse	HCPCS	any	provider_level	Medicaid	state	S09
TE	Practical nurse	HCPCS	any	provider_level	Medicaid	state	S09
TF	Intermediate level of care	HCPCS	any	level	Medicaid	state	S09
TG	Complex level of care	HCPCS	any	level	Medicaid	state	S09
TJ	Child program group	HCPCS	any	program	Medicaid	state	S09
TS	Follow-up service	HCPCS	any	program	Medicaid	state	S09
TT	Several patients same setting	HCPCS	any	setting	Medicaid	state	S09
U1	State-defined 1	HCPCS	any	state	Medicaid	state	S09
U2	State-defined 2	HCPCS	any	state	Medicaid	state	S09
U3	State-defined 3	HCPCS	any	state	Medicaid	state	S09
U4	State-defined 4	HCPCS	any	state	Medicaid	state	S09
U5	State-defined 5	HCPCS	any	state	Medicaid	state	S09
U6	State-defined 6	HCPCS	any	state	Medicaid	state	S09
U7	State-defined 7	HCPCS	any	state	Medicaid	state	S09
U8	State-defined 8	HCPCS	any	state	Medicaid	state	S09
U9	State-defined 9	HCPCS	any	state	Medicaid	state	S09
UA	State-defined 10	HCPCS	any	state	Medicaid	state	S09
UB	State-defined 11	HCPCS	any	state	Medicaid	state	S09
UC	State-defined 12	HCPCS	any	state	Medicaid	state	S09
UD	State-defined 13	HCPCS	any	state	Medicaid	state	S09
V1	Demonstration 1	HCPCS	any	demo	do not use for routine	Medicare	S09
XE	Separate encounter	HCPCS	column 2 line	ncci	preferred to 59	Medicare and many	S09
XP	Separate practitioner	HCPCS	column 2 line	ncci	preferred to 59	Medicare and many	S09
XS	Separate structure	HCPCS	column 2 line	ncci	rare in behavioral care	Medicare and many	S09
XU	Unusual non-overlapping service	HCPCS	column 2 line	ncci	preferred to 59	Medicare and many	S09

"""#)
}
