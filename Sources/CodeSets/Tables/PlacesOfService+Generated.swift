// swift-format-ignore-file
// Made by generate.sh from pos.tsv; edit that and run the script again.
extension Table {
  /// Place of service codes.
  static let placesOfService = Table(#"""
code	label	medicare_rate	behavioral_use	source
01	Pharmacy	N		S10
02	Telehealth, patient not at home	F	telehealth; Medicare facility rate	S10;S15
03	School	N	ABA, school counseling	S10
04	Homeless shelter	N	outreach	S10
05	Indian Health free-standing	N		S10
06	Indian Health provider-based	F		S10
07	Tribal 638 free-standing	N		S10
08	Tribal 638 provider-based	F		S10
09	Prison or correctional facility	N	custody exclusions	S10
10	Telehealth, patient at home	N	telehealth; Medicare non-facility rate since 2024	S10;S15
11	Office	N	default in-person	S10
12	Home	N	in-person at home; not telehealth	S10
13	Assisted living	N		S10
14	Group home	N	ABA, residential	S10
15	Mobile unit	N	mobile crisis	S10
16	Temporary lodging	N		S10
17	Walk-in retail clinic	N		S10
18	Worksite	N	EAP on site	S10
19	Off-campus outpatient hospital	F		S10
20	Urgent care	N		S10
21	Inpatient hospital	F	99221-99239, 90870	S10
22	On-campus outpatient hospital	F		S10
23	Emergency room	F	crisis	S10
24	Ambulatory surgery center	F	ECT	S10
26	Military facility	F		S10
27	Outreach site or street	N	street outreach, since 2023-10-01 (date from memory)	S10
31	Skilled nursing facility (Part A stay)	F		S10
32	Nursing facility (no Part A stay)	N		S10
33	Custodial care	N		S10
34	Hospice	F		S10
41	Ambulance land	F		S10
49	Independent clinic	N	some Medicaid clinics	S10
50	Federally qualified health center	N	FQHC	S10
51	Inpatient psychiatric facility	F	hospital E/M	S10
52	Psychiatric partial hospitalization	F	PHP	S10
53	Community mental health center	F	CMHC	S10
54	Intermediate care, intellectual disability	N		S10
55	Residential substance treatment	N	H0018, H0019	S10
56	Psychiatric residential treatment center	F	PRTF	S10
57	Non-residential substance treatment	N	IOP H0015	S10
58	Non-residential opioid treatment facility	N	OTP G2067-G2080	S10
61	Inpatient rehabilitation	F		S10
62	Outpatient rehabilitation (CORF)	N	G0409	S10
65	Dialysis facility	N		S10
66	PACE center	N		S10
71	Public health clinic	N	local health department	S10
72	Rural health clinic	N	RHC	S10
81	Independent laboratory	N	drug testing	S10
99	Other place	N	needs description; many payers reject	S10

"""#)
}
