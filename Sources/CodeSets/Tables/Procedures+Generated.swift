// swift-format-ignore-file
// Made by generate.sh from cpt.tsv; edit that and run the script again.
extension Table {
  /// Procedure codes in our own wording, with limits.
  static let procedures = Table(#"""
code	label	category	time_min	time_max	unit_minutes	timing_rule	addon_of	billers	telehealth_medicare	mpfs_status_2024	valid_from	valid_to	verified	notes	source
0362T	Supporting assessment for severe behavior, two or more technicians	aba	8		15	eight_minute		technician under on-site QHP	Y2026	C			partly	Category III; on-site QHP, customised setting	S03;S12;S30
0373T	Treatment for severe behavior, two or more technicians	aba	8		15	eight_minute		technician under on-site QHP	Y2026	C			partly		S03;S12;S30
90785	Interactive complexity extra work	interactive_complexity				per_encounter	90791;90792;90832;90833;90834;90836;90837;90838;90853;99441;99442;99443	MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			yes	Add-on only. Not with crisis 90839/90840 (NCCI 0), not with family 90846/90847 (not in add-on parent list), not for language translation alone; one unit per session	S03;S05;S11;S12
90791	Intake evaluation by a non-prescriber or without a medical part	diagnostic_evaluation	16			per_encounter		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			partly	No E/M, no psychotherapy, no crisis same day same provider (NCCI 0). CPT sets no time; 16-minute floor is the general midpoint custom (from memory, unverified). Repeat allowed when new episode/payer rule	S03;S04;S11;S22
90792	Intake evaluation with a medical part	diagnostic_evaluation	16			per_encounter		MD;NP;CNS;PA	Y2026	A			partly	Prescribers only; not with E/M same day same provider (NCCI 0)	S03;S04;S11;S22
90832	Individual psychotherapy, 30 min	psychotherapy	16	37		cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			yes	Under 16 minutes: not billable as psychotherapy	S03;S12;S17;S18
90833	Psychotherapy 30 min added to an E/M visit	psychotherapy	16	37		cpt_midpoint	99202;99203;99204;99205;99211;99212;99213;99214;99215;99221;99222;99223;99231;99232;99233;99234;99235;99236;99238;99239;99242;99243;99244;99245;99252;99253;99254;99255;99304;99305;99306;99307;99308;99309;99310;99315;99316;99341;99342;99344;99345;99347;99348;99349;99350;99441;99442;99443	MD;NP;CNS;PA	Y2026	A			yes	E/M minutes must be excluded from psychotherapy minutes; E/M level then by MDM	S03;S05;S12;S18
90834	Individual psychotherapy, 45 min	psychotherapy	38	52		cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			yes	A 50-minute session is 90834	S03;S12;S17
90836	Psychotherapy 45 min added to an E/M visit	psychotherapy	38	52		cpt_midpoint	99202;99203;99204;99205;99211;99212;99213;99214;99215;99221;99222;99223;99231;99232;99233;99234;99235;99236;99238;99239;99242;99243;99244;99245;99252;99253;99254;99255;99304;99305;99306;99307;99308;99309;99310;99315;99316;99341;99342;99344;99345;99347;99348;99349;99350;99441;99442;99443	MD;NP;CNS;PA	Y2026	A			yes		S03;S05;S12
90837	Individual psychotherapy, 60 min	psychotherapy	53			cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			yes	53 minutes or more; no upper bound in CPT. 99354/99355 deleted 2023, so no prolonged code for psychotherapy. Payer review target	S03;S12;S17;S18
90838	Psychotherapy 60 min added to an E/M visit	psychotherapy	53			cpt_midpoint	99202;99203;99204;99205;99211;99212;99213;99214;99215;99221;99222;99223;99231;99232;99233;99234;99235;99236;99238;99239;99242;99243;99244;99245;99252;99253;99254;99255;99304;99305;99306;99307;99308;99309;99310;99315;99316;99341;99342;99344;99345;99347;99348;99349;99350;99441;99442;99443	MD;NP;CNS;PA	Y2026	A			yes		S03;S05;S12;S18
90839	Crisis session, first hour	crisis	30	74		cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			yes	Under 30 minutes use 90832/90833. Not with 90791/90792, 90832-90838, 90785 same day (NCCI 0). Time may be non-continuous, whole attention, patient present part of time	S03;S04;S37
90840	Crisis session, each half hour more	crisis	75		30	cpt_midpoint	90839	MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			partly	First unit from minute 75 of total crisis time (75-104 =1, 105-134 =2, 135-164 =3)	S03;S05;S37
90845	Analytic session	psychotherapy				per_encounter		MD;CP	Y2026	A			partly	Untimed, once per day (MAI 2)	S03;S12
90846	Family session about 50 min, client absent	family	26			cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	R			partly	26-minute floor by the midpoint. Treatment must be of the patient. 2024 MPFS status R (restricted)	S03;S04;S06;S12;S49
90847	Family or couple session about 50 min, client there	family	26			cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			partly	With 90832-90838 same day only if separate and modifier (NCCI 1, 90847 is column 1)	S03;S04;S12;S49
90849	Session with several families at once	family				per_encounter		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			partly	One unit per family/session; added to the Medicare telehealth list for 2026; some MACs treat as generally non-covered	S03;S12;S33
90853	Therapy group, per client	group				per_encounter		MD;NP;CNS;PA;CP;CSW;MFT;MHC	Y2026	A			partly	Untimed, one unit per patient per session; group size limits are payer rules (often 12, Medicare LCDs vary); 90785 may be added; psychoeducation/activity groups are not 90853	S03;S12
90863	Medication management add-on by non-E/M prescriber	medication				per_encounter	90832;90834;90837	prescribing psychologist		I			partly	Medicare status I: never pays; physicians/NP/PA use E/M	S05;S06
90865	Interview under medication	other_psychiatric				per_encounter		MD		A			partly		S06
90867	TMS initial mapping and treatment	neuromodulation				per_encounter		MD	not a telehealth-list type	C			partly	Prior authorization nearly always required	S06
90868	TMS treatment session	neuromodulation				per_encounter		MD	not a telehealth-list type	C			partly		S06
90869	TMS motor threshold redetermination	neuromodulation				per_encounter		MD	not a telehealth-list type	C			partly		S06
90870	ECT treatment	neuromodulation				per_encounter		MD	not a telehealth-list type	A			partly	POS usually 21/22/24; anesthesia billed separately	S03;S06
90875	Talk therapy with biofeedback, 30 min	biofeedback	16	37		cpt_midpoint		CP;MD	Y2026	N			partly	Medicare status N (not covered) though on telehealth list	S06;S12
90876	Talk therapy with biofeedback, 45 min	biofeedback	38			cpt_midpoint		CP;MD		N			partly	Medicare status N	S06
90880	Clinical hypnosis	other_psychiatric				per_encounter		MD;CP		A			partly		S03;S06
90882	Environmental intervention with agencies for the patient	other_psychiatric				per_encounter		MD;CP;CSW	not a telehealth-list type	N			yes	MUE 0, Medicare status N; some Medicaid plans pay	S03;S06
90885	Record review for diagnosis	other_psychiatric				per_encounter		MD;CP	not a telehealth-list type	B			yes	MUE 0, status B (bundled)	S03;S06
90887	Explaining results to family or others	other_psychiatric				per_encounter		MD;CP	not a telehealth-list type	B			yes	MUE 0, status B (bundled)	S03;S06
90889	Report preparation for agencies or insurers	other_psychiatric				per_encounter		MD;CP	not a telehealth-list type	B			yes	MUE 0, status B (bundled)	S03;S06
90899	Psychiatric service with no code of its own	other_psychiatric				per_encounter				C			partly	Needs description and report	S06
90901	Biofeedback session	biofeedback				per_encounter		MD;CP	Y2026	A			partly		S06;S12
96105	Aphasia testing with report, by the hour	testing	31		60	cpt_midpoint				A			partly		S06
96110	Scored developmental screen	testing				per_encounter		MD;NP;PA		N			partly	per instrument; Medicare status N	S06
96112	Developmental testing, first hour	testing	31		60	cpt_midpoint		MD;CP		A			partly		S06
96113	Developmental testing, each half hour more	testing			30	cpt_midpoint	96112	MD;CP		A			partly		S06
96116	Bedside exam of thinking and behavior, first hour	testing	31		60	cpt_midpoint		MD;CP	mem-Y (unverified)	A			partly		S03;S05
96121	Bedside exam of thinking and behavior, each hour more	testing	91		60	cpt_midpoint	96116	MD;CP	mem-Y (unverified)	A			partly		S03;S05
96125	Cognitive performance tests with report, by the hour	testing	31		60	cpt_midpoint				A			partly		S06
96127	Brief emotional/behavioral scale, scored, per instrument	testing				per_encounter		MD;NP;PA;CP;CSW and staff	mem-Y (unverified)	A			yes	Per standardized instrument. NCCI 2024: column 2 to 90791/90792 and 90832-90838, 90839/90840, 90846-90853 with indicator 0 (cannot be unbundled in Medicare); not paired with office E/M 99202-99215. MUE 3 (some Medicaid/commercial 2-4). G0444/G0442 are the Medicare annual screens	S03;S04
96130	Weighing psychological test results, first hour	testing	31		60	cpt_midpoint		MD;CP	mem-Y (unverified)	A			partly		S03;S06
96131	Weighing psychological test results, each hour more	testing	91		60	cpt_midpoint	96130	MD;CP	mem-Y (unverified)	A			partly		S03;S05;S06
96132	Weighing neuropsychological test results, first hour	testing	31		60	cpt_midpoint		MD;CP	mem-Y (unverified)	A			partly		S03;S06
96133	Weighing neuropsychological test results, each hour more	testing	91		60	cpt_midpoint	96132	MD;CP	mem-Y (unverified)	A			partly		S03;S05
96136	Giving and scoring tests, by the professional, first half hour	testing	16		30	cpt_midpoint		MD;CP	mem-Y (unverified)	A			partly	two or more tests	S03;S06
96137	Giving and scoring tests, by the professional, each half hour more	testing	46		30	cpt_midpoint	96136	MD;CP	mem-Y (unverified)	A			partly		S03;S05
96138	Giving and scoring tests, by a technician, first half hour	testing	16		30	cpt_midpoint		technician under MD/CP	mem-Y (unverified)	A			partly		S03;S06
96139	Giving and scoring tests, by a technician, each half hour more	testing	46		30	cpt_midpoint	96138	technician under MD/CP	mem-Y (unverified)	A			partly		S03;S05
96146	Single automated computer test with result	testing				per_encounter		MD;CP		A			partly		S03;S06
96156	Evaluation of behavior around a physical illness	health_behavior				per_encounter		CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly	Event-based; primary diagnosis is the physical condition, not a mental disorder; physicians use E/M	S03;S06
96158	Coping session for a physical illness, one client, first half hour	health_behavior	16		30	cpt_midpoint		CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S03
96159	Coping session for a physical illness, one client, each quarter hour more	health_behavior	38		15	cpt_midpoint	96158	CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S03;S05
96160	Patient-focused health risk form, scored	testing				per_encounter		MD;NP;PA	mem-Y (unverified)	A			partly		S06
96161	Caregiver-focused health risk form, scored	testing				per_encounter		MD;NP;PA	mem-Y (unverified)	A			partly		S05;S06
96164	Coping group for a physical illness, first half hour	health_behavior	16		30	cpt_midpoint		CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S03
96165	Coping group for a physical illness, each quarter hour more	health_behavior	38		15	cpt_midpoint	96164	CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S03;S05
96167	Coping session with family, client there, first half hour	health_behavior	16		30	cpt_midpoint		CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S03
96168	Coping session with family, client there, each quarter hour more	health_behavior	38		15	cpt_midpoint	96167	CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S03;S05
96170	Coping session with family, client absent, first half hour	health_behavior	16		30	cpt_midpoint		CP;CSW;MFT;MHC	mem-Y (unverified)	N			partly	Medicare status N in 2024	S03;S06
96171	Coping session with family, client absent, each quarter hour more	health_behavior	38		15	cpt_midpoint	96170	CP;CSW;MFT;MHC	mem-Y (unverified)	N			partly	Medicare status N in 2024	S03;S05;S06
96202	Caregiver group behavior training, first 60 min	caregiver_training	31		60	cpt_midpoint			mem-Y (unverified)	A			partly		S05;S06
96203	Caregiver group behavior training, each further 15 min	caregiver_training			15	cpt_midpoint	96202		mem-Y (unverified)	A			partly		S05;S06
96372	Therapeutic injection under skin or into muscle	medication				per_encounter		staff under RX		A			partly	long-acting injectable administration	S06
97151	ABA assessment by the professional	aba	8		15	eight_minute		BCBA;CP;QHP	mem-Y (unverified)	C			partly	Includes non-face-to-face scoring and report time; Medicare MUE 8, Medicaid MUE 32; 8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30
97152	Supporting assessment by technician	aba	8		15	eight_minute		technician under QHP	mem-Y (unverified)	C			partly	8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
97153	Treatment by protocol, technician, one patient	aba	8		15	eight_minute		technician under QHP	mem-Y (unverified)	C			partly	8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
97154	Group treatment by protocol, technician, 2-8 patients	aba	8		15	eight_minute		technician under QHP	mem-Y (unverified)	C			partly	8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
97155	Treatment with protocol modification by professional	aba	8		15	eight_minute		BCBA;QHP	mem-Y (unverified)	C			partly	May run at the same time as 97153 when payer allows direction of technician; 8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
97156	Caregiver guidance, with or without patient	aba	8		15	eight_minute		BCBA;CP;QHP	mem-Y (unverified)	C			partly	8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
97157	Multiple-family caregiver guidance	aba	8		15	eight_minute		BCBA;QHP	mem-Y (unverified)	C			partly	without patient, 2-8 families; 8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
97158	Group treatment with protocol modification, 2-8 patients	aba	8		15	eight_minute		BCBA;QHP	mem-Y (unverified)	C			partly	8 minutes for first unit, then standard 15-minute rounding (CPT midpoint)	S03;S30;S37b
98000	Telemedicine E/M, new, audio-video, straightforward	virtual	15			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98001	Telemedicine E/M, new, audio-video, low	virtual	30			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98002	Telemedicine E/M, new, audio-video, moderate	virtual	45			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98003	Telemedicine E/M, new, audio-video, high	virtual	60			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98004	Telemedicine E/M, established, audio-video, straightforward	virtual	10			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98005	Telemedicine E/M, established, audio-video, low	virtual	20			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98006	Telemedicine E/M, established, audio-video, moderate	virtual	30			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98007	Telemedicine E/M, established, audio-video, high	virtual	40			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98008	Telemedicine E/M, new, audio-only, straightforward	virtual	15			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98009	Telemedicine E/M, new, audio-only, low	virtual	30			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98010	Telemedicine E/M, new, audio-only, moderate	virtual	45			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98011	Telemedicine E/M, new, audio-only, high	virtual	60			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98012	Telemedicine E/M, established, audio-only, straightforward	virtual	10			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98013	Telemedicine E/M, established, audio-only, low	virtual	20			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98014	Telemedicine E/M, established, audio-only, moderate	virtual	30			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98015	Telemedicine E/M, established, audio-only, high	virtual	40			per_encounter		MD;NP;CNS;PA			2025-01-01		partly	Medicare does not recognise: use 99202-99215 with POS 02/10 and modifier. Audio-only codes need more than 10 min of talk. Minutes from memory, unverified	S39;S90
98016	Brief check-in by phone or video, 5-10 min	virtual	5	10		per_encounter		MD;NP;CNS;PA			2025-01-01		partly	replaced G2012; payable by Medicare	S39
98966	Phone assessment by non-physician professional, short	non_visit	5	10		per_encounter		CP;CSW;MFT;MHC		A			partly	patient-initiated, not within 7 days after or 24 h before a related visit (from memory, unverified)	S06
98967	Phone assessment by non-physician professional, medium	non_visit	11	20		per_encounter		CP;CSW;MFT;MHC		A			partly	patient-initiated, not within 7 days after or 24 h before a related visit (from memory, unverified)	S06
98968	Phone assessment by non-physician professional, long	non_visit	21	30		per_encounter		CP;CSW;MFT;MHC		A			partly	patient-initiated, not within 7 days after or 24 h before a related visit (from memory, unverified)	S06
98970	Online digital assessment by non-physician, up to 7 days, short	non_visit	5	10		per_encounter		CP;CSW		A			partly	cumulative over 7 days	S06
98971	Online digital assessment by non-physician, medium	non_visit	11	20		per_encounter		CP;CSW		A			partly	cumulative over 7 days	S06
98972	Online digital assessment by non-physician, long	non_visit	21			per_encounter		CP;CSW		A			partly	cumulative over 7 days	S06
98975	Remote therapeutic monitoring setup	remote_monitoring				per_month		MD;NP;PA;CP;CSW	not a telehealth-list type	A			partly		S06
98978	Remote therapeutic monitoring device supply for CBT, 16-30 days	remote_monitoring				per_month		MD;NP;PA;CP;CSW	not a telehealth-list type	C			partly	16 or more days in 30	S06
98979	Remote therapeutic monitoring management, first 10 min month	remote_monitoring				per_month		MD;NP;PA;CP;CSW			2026-01-01		partly	10-19 min	S90
98980	Remote therapeutic monitoring management, first 20 min month	remote_monitoring				per_month		MD;NP;PA;CP;CSW	not a telehealth-list type	A			partly		S06
98981	Remote therapeutic monitoring management, each further 20 min	remote_monitoring				per_month	98980	MD;NP;PA;CP;CSW	not a telehealth-list type	A			partly		S06
98986	Remote therapeutic monitoring device supply for CBT, 2-15 days	remote_monitoring				per_month		MD;NP;PA;CP;CSW			2026-01-01		partly	2 to 15 days in 30	S21
99091	Review of patient-transmitted data, 30 min in 30 days	remote_monitoring	30			per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly		S06
99201	New patient office visit level 1 (deleted)	em_office				per_encounter						2020-12-31	partly		S40
99202	New patient office visit, straightforward	em_office	15	29		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 15 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99203	New patient office visit, low	em_office	30	44		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 30 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99204	New patient office visit, moderate	em_office	45	59		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 45 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99205	New patient office visit, high	em_office	60	74		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 60 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99211	Established nurse visit	em_office				per_encounter		staff under RX	mem-Y (unverified)	A			partly	no time	S03
99212	Established office visit, straightforward	em_office	10	19		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 10 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99213	Established office visit, low	em_office	20	29		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 20 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99214	Established office visit, moderate	em_office	30	39		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 30 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99215	Established office visit, high	em_office	40	54		per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			yes	Since 2024 a minimum of 40 min must be met; upper value is the pre-2024 range. Total time on the date; by MDM when psychotherapy add-on is billed	S03;S40
99221	Initial hospital or observation day, low	em_hospital	40			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times since 2023; verified	S06;S40
99222	Initial hospital or observation day, moderate	em_hospital	55			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times since 2023; from memory, unverified	S06
99223	Initial hospital or observation day, high	em_hospital	75			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times since 2023; verified	S06;S40
99231	Subsequent hospital day, low	em_hospital	25			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times since 2023; from memory, unverified	S06
99232	Subsequent hospital day, moderate	em_hospital	35			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times since 2023; from memory, unverified	S06
99233	Subsequent hospital day, high	em_hospital	50			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times since 2023; verified	S06;S40
99234	Same-day admit and discharge, low	em_hospital	45			per_day		MD;NP;CNS;PA		A			partly	times since 2023; verified	S06;S40
99235	Same-day admit and discharge, moderate	em_hospital	70			per_day		MD;NP;CNS;PA		A			partly	times since 2023; from memory, unverified	S06
99236	Same-day admit and discharge, high	em_hospital	85			per_day		MD;NP;CNS;PA		A			partly	times since 2023; from memory, unverified	S06
99238	Hospital discharge, 30 min or less	em_hospital		30		per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly		S06
99239	Hospital discharge, over 30 min	em_hospital	31			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly		S06
99242	Outpatient consult, straightforward	em_consult	20			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99243	Outpatient consult, low	em_consult	30			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99244	Outpatient consult, moderate	em_consult	40			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99245	Outpatient consult, high	em_consult	55			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99252	Inpatient consult, straightforward	em_consult	35			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99253	Inpatient consult, low	em_consult	45			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99254	Inpatient consult, moderate	em_consult	60			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99255	Inpatient consult, high	em_consult	80			per_encounter		MD;NP;CNS;PA		I			partly	Medicare status I: not accepted; times from memory, unverified	S06
99281	Emergency department visit level 1	em_emergency				per_encounter		MD;NP;CNS;PA		A			partly	no time; by MDM only	S06
99282	Emergency department visit level 2	em_emergency				per_encounter		MD;NP;CNS;PA		A			partly	no time; by MDM only	S06
99283	Emergency department visit level 3	em_emergency				per_encounter		MD;NP;CNS;PA		A			partly	no time; by MDM only	S06
99284	Emergency department visit level 4	em_emergency				per_encounter		MD;NP;CNS;PA		A			partly	no time; by MDM only	S06
99285	Emergency department visit level 5	em_emergency				per_encounter		MD;NP;CNS;PA		A			partly	no time; by MDM only	S06
99304	Nursing facility initial, low	em_facility_home	25			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99305	Nursing facility initial, moderate	em_facility_home	35			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99306	Nursing facility initial, high	em_facility_home	50			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	minutes of 2024 and later (45 and 15 before)	S06;S54
99307	Nursing facility subsequent, straightforward	em_facility_home	10			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99308	Nursing facility subsequent, low	em_facility_home	20			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	minutes of 2024 and later (45 and 15 before)	S06;S54
99309	Nursing facility subsequent, moderate	em_facility_home	30			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99310	Nursing facility subsequent, high	em_facility_home	45			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99341	Home visit new, straightforward	em_facility_home	15			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99342	Home visit new, low	em_facility_home	30			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99344	Home visit new, moderate	em_facility_home	60			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99345	Home visit new, high	em_facility_home	75			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99347	Home visit established, straightforward	em_facility_home	20			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99348	Home visit established, low	em_facility_home	30			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99349	Home visit established, moderate	em_facility_home	40			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99350	Home visit established, high	em_facility_home	60			per_encounter		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	times from memory, unverified	S06
99354	Prolonged outpatient, first hour (deleted)	prolonged				per_encounter						2022-12-31	yes	Deleted 2023; formerly the only prolonged code for 90837	S18b
99355	Prolonged outpatient, each further 30 min (deleted)	prolonged				per_encounter						2022-12-31	yes	Deleted 2023	S18b
99356	Prolonged inpatient (deleted)	prolonged				per_encounter						2022-12-31	partly		S90
99357	Prolonged inpatient add-on (deleted)	prolonged				per_encounter						2022-12-31	partly		S90
99406	Tobacco counseling, 4-10 min	sud_brief	4	10		cpt_range		MD;NP;CNS;PA;CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly	more than 3 up to 10	S03;S06
99407	Tobacco counseling, over 10 min	sud_brief	11			cpt_range		MD;NP;CNS;PA;CP;CSW;MFT;MHC	mem-Y (unverified)	A			partly		S06
99408	Alcohol/drug structured screening and brief intervention, 15-30 min	sud_brief	15	30		cpt_range		MD;NP;PA;CP;CSW		N			yes	MUE 0 and Medicare status N: Medicare uses G0396	S03;S06
99409	Alcohol/drug structured screening and brief intervention, over 30 min	sud_brief	31			cpt_range		MD;NP;PA;CP;CSW		N			partly	Medicare status N: use G0397	S06
99415	Prolonged clinical staff time, first hour	prolonged	45		60	per_day	99202;99203;99204;99205;99212;99213;99214;99215;G0463	staff		A			partly		S05
99416	Prolonged clinical staff time, each further 30 min	prolonged			30	per_day	99415	staff		A			partly		S05
99417	Prolonged office E/M, each 15 min (CPT)	prolonged			15	per_day	99205;99215	MD;NP;CNS;PA		I			yes	Full 15 min; with 99205 from 75 min, with 99215 from 55 min. Medicare does not accept (status I). Never with psychotherapy codes	S05;S06;S41
99418	Prolonged inpatient E/M, each 15 min (CPT)	prolonged			15	per_day	99223;99233;99236;99255;99306;99310	MD;NP;CNS;PA		I			partly		S06;S41
99421	Online digital E/M, short	non_visit	5	10		per_encounter		MD;NP;CNS;PA		A			partly	cumulative over 7 days	S06
99422	Online digital E/M, medium	non_visit	11	20		per_encounter		MD;NP;CNS;PA		A			partly	cumulative over 7 days	S06
99423	Online digital E/M, long	non_visit	21			per_encounter		MD;NP;CNS;PA		A			partly	cumulative over 7 days	S06
99441	Physician phone E/M (deleted)	non_visit	5	10		per_encounter		MD;NP;CNS;PA		A		2024-12-31	partly	Deleted for 2025: use 98008-98016 where payer accepts, Medicare 99202-99215 with modifier 93	S06;S39
99442	Physician phone E/M (deleted)	non_visit	11	20		per_encounter		MD;NP;CNS;PA		A		2024-12-31	partly	Deleted for 2025: use 98008-98016 where payer accepts, Medicare 99202-99215 with modifier 93	S06;S39
99443	Physician phone E/M (deleted)	non_visit	21	30		per_encounter		MD;NP;CNS;PA		A		2024-12-31	partly	Deleted for 2025: use 98008-98016 where payer accepts, Medicare 99202-99215 with modifier 93	S06;S39
99445	Remote physiologic device supply, 2-15 days	remote_monitoring				per_month		MD;NP;CNS;PA			2026-01-01		partly		S21;S90
99446	Interprofessional consult, 5-10 min	interprofessional				per_encounter		MD;NP;CNS;PA		A			partly		S06
99447	Interprofessional consult, 11-20 min	interprofessional				per_encounter		MD;NP;CNS;PA		A			partly		S06
99448	Interprofessional consult, 21-30 min	interprofessional				per_encounter		MD;NP;CNS;PA		A			partly		S06
99449	Interprofessional consult, 31 min or more	interprofessional				per_encounter		MD;NP;CNS;PA		A			partly		S06
99451	Interprofessional written report, 5 min or more	interprofessional				per_encounter		MD;NP;CNS;PA		A			partly		S06
99452	Requesting interprofessional referral, 30 min	interprofessional				per_encounter		MD;NP;CNS;PA		A			partly		S06
99453	Remote physiologic monitoring setup	remote_monitoring				per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly		S06
99454	Remote physiologic device supply, 16-30 days	remote_monitoring				per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly		S06
99457	Remote physiologic management, first 20 min month	remote_monitoring				per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly		S06
99458	Remote physiologic management, each further 20 min	remote_monitoring				per_month	99457	MD;NP;CNS;PA	not a telehealth-list type	A			partly		S06
99470	Remote physiologic management, first 10 min month	remote_monitoring				per_month		MD;NP;CNS;PA			2026-01-01		partly		S21;S90
99483	Cognitive assessment and care planning visit	care_management	60			per_day		MD;NP;CNS;PA	mem-Y (unverified)	A			partly	typical 60 min; once per 180 days	S03;S06
99484	General behavioral health integration, 20 min a month	care_management	20			per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly	clinical staff time in a calendar month; Medicare telehealth list does not include it	S03;S06
99492	Collaborative care, first month, 70 min	care_management	36			per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly	36 min floor by midpoint	S03;S06;S58
99493	Collaborative care, later month, 60 min	care_management	31			per_month		MD;NP;CNS;PA	not a telehealth-list type	A			partly		S03;S06;S58
99494	Collaborative care, each further 30 min in month	care_management			30	per_month	99492;99493	MD;NP;CNS;PA	not a telehealth-list type	A			partly	from 86 min with 99492 and from 76 min with 99493, by the midpoint	S03;S05;S58
G0017	Mobile or community crisis psychotherapy, first hour	crisis	30	74		cpt_midpoint		MD;NP;CNS;PA;CP;CSW;MFT;MHC		A	2024-01-01		yes	Only sites paid at non-facility rate other than office; higher payment	S06;S07;S11
G0018	Mobile or community crisis psychotherapy, each further half hour	crisis	75		30	cpt_midpoint	G0017	MD;NP;CNS;PA;CP;CSW;MFT;MHC		A	2024-01-01		yes		S06;S07;S11
G0019	Community health integration, first 60 min month	care_management				per_month		auxiliary staff under practitioner		A	2024-01-01		partly		S06
G0022	Community health integration, each further 30 min	care_management				per_month	G0019	auxiliary staff under practitioner		A	2024-01-01		partly		S06
G0023	Principal illness navigation, first 60 min month	care_management				per_month		auxiliary staff under practitioner		A	2024-01-01		partly		S06
G0024	Principal illness navigation, each further 30 min	care_management				per_month	G0023	auxiliary staff under practitioner		A	2024-01-01		partly		S06
G0136	Standard social-risk assessment, 5-15 min	screening	5	15		per_day		MD;NP;CNS;PA;CP;CSW;MFT;MHC		A	2024-01-01	2025-12-31	partly	Deletion for 2026 from memory, unverified	S06;S90
G0137	Weekly intensive outpatient bundle at OTP	facility_program				per_week		OTP		X	2024-01-01		partly		S06
G0140	Peer-support illness navigation, first 60 min month	care_management				per_month		auxiliary staff under practitioner		A	2024-01-01		partly		S06
G0146	Peer-support illness navigation, each further 30 min	care_management				per_month	G0140	auxiliary staff under practitioner		A	2024-01-01		partly		S06
G0155	Social worker service in home health or hospice, 15 min	facility_program	8		15	eight_minute		agency		X	1999-07-01		partly		S06
G0176	Activity therapy in partial hospitalization, 45 min or more	facility_program	45			per_encounter		facility		X	2001-01-01		partly		S06
G0177	Patient training in partial hospitalization, 45 min or more	facility_program	45			per_encounter		facility		X	2001-01-01		partly		S06
G0316	Prolonged hospital E/M, each 15 min (Medicare)	prolonged			15	per_day	99223;99233;99236	MD;NP;CNS;PA	mem-Y (unverified)	A	2023-01-01		partly		S06;S41
G0317	Prolonged nursing facility E/M (Medicare)	prolonged			15	per_day	99306;99310	MD;NP;CNS;PA	mem-Y (unverified)	A	2023-01-01		partly		S06
G0318	Prolonged home E/M (Medicare)	prolonged			15	per_day	99345;99350	MD;NP;CNS;PA	mem-Y (unverified)	A	2023-01-01		partly		S05;S06
G0323	Behavioral health integration by psychologist, social worker, MFT or MHC, 20 min a month	care_management	20			per_month		CP;CSW;MFT;MHC	not a telehealth-list type	A	2023-01-01		yes		S03;S07
G0396	Medicare alcohol/drug assessment and brief intervention, 15-30 min	sud_brief	15	30		cpt_range		MD;NP;PA;CP;CSW;MFT;MHC	mem-Y (unverified)	A	2008-01-01		yes		S03;S07
G0397	Medicare alcohol/drug assessment and intervention, over 30 min	sud_brief	31			cpt_range		MD;NP;PA;CP;CSW;MFT;MHC	mem-Y (unverified)	A	2008-01-01		yes		S07
G0409	Social work or psychological services in CORF, 15 min	facility_program	8		15	eight_minute		CORF		R	2009-01-01		partly		S07
G0410	Group psychotherapy in partial hospitalization or IOP, 45-50 min	facility_program	45	50		per_encounter		facility		X	2009-01-01		partly		S07
G0411	Interactive group psychotherapy in partial hospitalization or IOP, 45-50 min	facility_program	45	50		per_encounter		facility		X	2009-01-01		partly		S07
G0442	Medicare yearly alcohol misuse screen	screening	5	15		per_day		primary care	mem-Y (unverified)	A	2011-10-14		yes		S07
G0443	Medicare brief alcohol counseling, 15 min	screening	8		15	per_day		primary care	mem-Y (unverified)	A	2011-10-14		partly		S06
G0444	Medicare yearly depression screen	screening	5	15		per_day		primary care	mem-Y (unverified)	A	2011-10-14		yes	primary care setting with staff-assisted care supports	S07;S11
G0445	Medicare STI behavioral counseling, 30 min	screening				per_encounter			mem-Y (unverified)	A	2011-11-08		partly		S06
G0459	Inpatient telehealth drug management	medication				per_encounter		MD	mem-Y (unverified)	A	2012-08-02		partly		S07
G0463	Hospital clinic visit facility fee	facility_program				per_encounter		facility		X	2014-01-01		partly		S07
G0469	FQHC mental health visit, new patient	fqhc				per_day		FQHC		X	2014-10-01		partly		S06
G0470	FQHC mental health visit, established patient	fqhc				per_day		FQHC		X	2014-10-01		partly		S06
G0544	Monthly follow-up calls after crisis discharge, bundle of 4 contacts	crisis				per_month		MD;NP;CNS;PA;CP;CSW;MFT;MHC	not a telehealth-list type		2025-01-01		partly	10-20 min calls after ED or crisis-stabilisation discharge; consent needed (details from memory, unverified)	S19;S90
G0546	Interprofessional consult by behavioral practitioner, 5-10 min	interprofessional	5	10		per_encounter		CP;CSW;MFT;MHC			2025-01-01		no	For practitioners whose Medicare benefit is limited to mental illness (from memory, unverified)	S19;S90
G0547	Interprofessional consult by behavioral practitioner, 11-20 min	interprofessional	11	20		per_encounter		CP;CSW;MFT;MHC			2025-01-01		no	For practitioners whose Medicare benefit is limited to mental illness (from memory, unverified)	S19;S90
G0548	Interprofessional consult by behavioral practitioner, 21-30 min	interprofessional	21	30		per_encounter		CP;CSW;MFT;MHC			2025-01-01		no	For practitioners whose Medicare benefit is limited to mental illness (from memory, unverified)	S19;S90
G0549	Interprofessional consult by behavioral practitioner, 31 min or more	interprofessional	31			per_encounter		CP;CSW;MFT;MHC			2025-01-01		no	For practitioners whose Medicare benefit is limited to mental illness (from memory, unverified)	S19;S90
G0550	Interprofessional written consult by behavioral practitioner, 5 min or more	interprofessional	5			per_encounter		CP;CSW;MFT;MHC			2025-01-01		no	For practitioners whose Medicare benefit is limited to mental illness (from memory, unverified)	S19;S90
G0551	Requesting interprofessional referral by behavioral practitioner, 30 min	interprofessional	16			per_encounter		CP;CSW;MFT;MHC			2025-01-01		no	For practitioners whose Medicare benefit is limited to mental illness (from memory, unverified)	S19;S90
G0552	Digital mental health treatment device supply and education	digital				per_encounter		MD;NP;CNS;PA;CP;CSW;MFT;MHC	not a telehealth-list type		2025-01-01		partly	FDA-cleared device; per course	S19;S90
G0553	Digital mental health treatment management, first 20 min a month	digital	20			per_month		MD;NP;CNS;PA;CP;CSW;MFT;MHC	not a telehealth-list type		2025-01-01		partly		S19;S90
G0554	Digital mental health treatment management, each further 20 min	digital			20	per_month	G0553	MD;NP;CNS;PA;CP;CSW;MFT;MHC	not a telehealth-list type		2025-01-01		partly		S19;S90
G0556	Advanced primary care management, level 1, month	care_management				per_month		primary care RX			2025-01-01		partly		S20
G0557	Advanced primary care management, level 2, month	care_management				per_month		primary care RX			2025-01-01		partly		S20
G0558	Advanced primary care management, level 3, month	care_management				per_month		primary care RX			2025-01-01		partly		S20
G0560	Safety planning with a patient at risk, 20 min unit	crisis			20	per_encounter		MD;NP;CNS;PA;CP;CSW;MFT;MHC	mem-Y (unverified)		2025-01-01		partly	Standalone service (proposed as add-on, finalised standalone), 20-minute increments; personally by billing practitioner	S19;S90
G0568	APCM behavioral add-on comparable to 99492	care_management				per_month	G0556;G0557;G0558	primary care RX			2026-01-01		partly	same practitioner and same month as APCM base; not with 99484/99492-99494; third mapping inferred	S20
G0569	APCM behavioral add-on comparable to 99493	care_management				per_month	G0556;G0557;G0558	primary care RX			2026-01-01		partly	same practitioner and same month as APCM base; not with 99484/99492-99494; third mapping inferred	S20
G0570	APCM behavioral add-on comparable to 99484	care_management				per_month	G0556;G0557;G0558	primary care RX			2026-01-01		partly	same practitioner and same month as APCM base; not with 99484/99492-99494; third mapping inferred	S20
G2010	Remote evaluation of images or video	virtual				per_encounter		MD;NP;CNS;PA		A	2019-01-01		partly		S06
G2011	Medicare alcohol/drug assessment and brief intervention, 5-14 min	sud_brief	5	14		cpt_range		MD;NP;PA;CP;CSW;MFT;MHC		A	2019-01-01		yes		S03;S07
G2012	Brief virtual check-in (replaced)	virtual	5	10		per_encounter		MD;NP;CNS;PA		A	2019-01-01	2024-12-31	partly	replaced by 98016 in 2025	S39
G2067	Opioid treatment program weekly bundle, methadone	sud_bundle				per_week		OTP		X	2020-01-01		partly		S06
G2068	Opioid treatment program weekly bundle, oral buprenorphine	sud_bundle				per_week		OTP		X	2020-01-01		partly		S06
G2074	OTP weekly bundle without drug	sud_bundle				per_week		OTP		X	2020-01-01		partly		S06
G2076	OTP intake activities	sud_bundle				per_encounter	OTP weekly bundle	OTP		X	2020-01-01		partly		S06
G2077	OTP periodic assessment	sud_bundle				per_encounter	OTP weekly bundle	OTP		X	2020-01-01		partly		S06
G2080	OTP extra counseling, 30 min	sud_bundle			30	per_encounter	OTP weekly bundle	OTP		X	2020-01-01		partly		S06
G2082	Esketamine visit with up to 56 mg	medication				per_encounter		MD		A	2020-01-01		partly	2 h observation included	S06
G2083	Esketamine visit with over 56 mg	medication				per_encounter		MD		A	2020-01-01		partly		S06
G2086	Office opioid treatment bundle, first month, 70 min	sud_bundle	70			per_month		MD;NP;CNS;PA	mem-Y (unverified)	A	2020-01-01		partly	full 70 minutes in the month; no midpoint	S03;S07;S57
G2087	Office opioid treatment bundle, later month, 60 min	sud_bundle	60			per_month		MD;NP;CNS;PA	mem-Y (unverified)	A	2020-01-01		partly	full 60 minutes in the month; no midpoint	S03;S07;S57
G2088	Office opioid treatment bundle, each 30 min past the first 120	sud_bundle	150		30	per_month	G2086;G2087	MD;NP;CNS;PA	mem-Y (unverified)	A	2020-01-01		partly	first unit at 150 minutes of the month (30 past 120; strict reading), then each full 30	S07;S57
G2211	Ongoing-relationship complexity add-on to office E/M	em_addon				per_encounter	99202;99203;99204;99205;99211;99212;99213;99214;99215	MD;NP;CNS;PA		A	2021-01-01		partly	status A since 2024; add-on to 99202-99215; not with modifier 25 E/M except certain preventive/vaccine cases from 2025 (from memory, unverified)	S06
G2212	Prolonged office E/M, each 15 min (Medicare)	prolonged			15	per_day	99205;99215;99483	MD;NP;CNS;PA	mem-Y (unverified)	A	2021-01-01		partly	99205 from 89/90 min, 99215 from 69/70 min, 99483 also parent; sources differ by one minute	S05;S41
G2214	Collaborative care, 30 min in a month	care_management	16			per_month		MD;NP;CNS;PA	not a telehealth-list type	A	2021-01-01		partly		S03;S07;S58
G2250	Remote evaluation of images by non-E/M professional	virtual				per_encounter		CP;CSW;MFT;MHC		A	2021-01-01		partly		S06
G2251	Virtual check-in by non-E/M professional, 5-10 min	virtual	5	10		per_encounter		CP;CSW;MFT;MHC		A	2021-01-01		partly		S06
G2252	Longer virtual check-in, 11-20 min	virtual	11	20		per_encounter		MD;NP;CNS;PA		A	2021-01-01		partly		S06
H0001	Alcohol or drug assessment	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0002	Screening for admission to a treatment program	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0003	Lab analysis for alcohol or drugs	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0004	Behavioral counseling and therapy	medicaid_bh	8		15	eight_minute		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H0005	Substance use group counseling by clinician	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0006	Substance use case management	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0007	Substance use outpatient crisis intervention	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0008	Hospital subacute detoxification, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0009	Hospital acute detoxification, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0010	Residential inpatient subacute detoxification, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0011	Residential inpatient acute detoxification, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0012	Residential outpatient subacute detoxification, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0013	Residential outpatient acute detoxification, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0014	Ambulatory detoxification	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0015	Substance use intensive outpatient, 3 h/day and 3 days/week or more, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0016	Substance use medical service in ambulatory setting	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0017	Hospital residential treatment, no room and board, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0018	Short-term non-hospital residential, no room and board, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0019	Long-term residential, no room and board, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0020	Methadone administration or service, per day	medicaid_bh				per_day		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0021	Substance use training for non-provider staff	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0022	Planned substance use intervention	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0023	Behavioral outreach	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0024	Prevention information dissemination	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0025	Prevention education	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0026	Prevention process service, community	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0027	Prevention environmental service	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0028	Prevention problem identification and referral	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0029	Prevention alternatives service	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0030	Behavioral hotline	medicaid_bh				per_encounter		state-defined		I	2001-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0031	Mental health assessment by non-physician	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0032	Service plan development by non-physician	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0033	Observed oral medication administration	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0034	Medication training and support	medicaid_bh	8		15	eight_minute		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H0035	Partial hospitalization, under 24 hours, per day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0036	Community psychiatric support, face to face	medicaid_bh	8		15	eight_minute		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H0037	Community psychiatric support program, per day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0038	Peer support	medicaid_bh	8		15	eight_minute		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H0039	Assertive community treatment, face to face	medicaid_bh	8		15	eight_minute		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H0040	Assertive community treatment program, per day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0041	Non-therapeutic child foster care, per day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0042	Non-therapeutic child foster care, per month	medicaid_bh				per_month		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0043	Supported housing, per day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0044	Supported housing, per month	medicaid_bh				per_month		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0045	Out-of-home respite care, per day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0046	Mental health service, not otherwise specified	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0047	Substance use service, not otherwise specified	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0048	Specimen collection for substance testing, not blood	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0049	Alcohol or drug screening	medicaid_bh				per_encounter		state-defined		I	2007-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H0050	Brief substance use intervention	medicaid_bh	8		15	eight_minute		state-defined		I	2007-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H1011	Family assessment by licensed behavioral professional	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2000	Comprehensive multidisciplinary evaluation	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2001	Rehabilitation program, half day	medicaid_bh				per_day		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2010	Comprehensive medication services	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2011	Crisis intervention	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2012	Behavioral day treatment	medicaid_bh			60	per_hour		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2013	Psychiatric health facility, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2014	Skills training and development	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2015	Comprehensive community support	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2016	Comprehensive community support, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2017	Psychosocial rehabilitation	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2018	Psychosocial rehabilitation, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2019	Therapeutic behavioral services	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2020	Therapeutic behavioral services, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2021	Community wraparound	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2022	Community wraparound, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2023	Supported employment	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2024	Supported employment, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2025	Ongoing support to keep employment	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2026	Ongoing support to keep employment, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2027	Psychoeducation	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2028	Sexual offender treatment	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2029	Sexual offender treatment, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2030	Clubhouse services	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2031	Clubhouse services, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2032	Activity therapy	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2033	Multisystemic therapy for juveniles	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2034	Substance use halfway house, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2035	Substance use treatment program, hour	medicaid_bh			60	per_hour		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2036	Substance use treatment program, per day	medicaid_bh				per_day		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2037	Developmental delay prevention for client child	medicaid_bh	8		15	eight_minute		state-defined		I	2003-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
H2038	Skills training and development, per day	medicaid_bh				per_day		state-defined		I	2022-04-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2040	Coordinated specialty care for first psychosis, per month	medicaid_bh				per_month		state-defined		I	2023-10-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
H2041	Coordinated specialty care for first psychosis	medicaid_bh				per_encounter		state-defined		I	2023-10-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
Q3014	Telehealth originating site fee	telehealth_facility				per_encounter		facility		X	2001-10-01		partly		S06
S0201	Partial hospitalization under 24 hours, per day	commercial_s_code				per_day		facility		I	2002-10-01		partly		S06
S9475	Ambulatory substance use treatment or detox, per day	commercial_s_code				per_day		state-defined		I	2000-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
S9480	Intensive outpatient psychiatric services, per day	commercial_s_code				per_day		state-defined		I	2000-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
S9482	Family stabilization	commercial_s_code	8		15	eight_minute		state-defined		I	2005-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
S9484	Crisis intervention, hour	commercial_s_code			60	per_hour		state-defined		I	2002-07-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
S9485	Crisis intervention, per day	commercial_s_code				per_day		state-defined		I	2000-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
T1006	Family or couple substance counseling	medicaid_bh				per_encounter		state-defined		I	2001-07-01		partly		S06
T1007	Substance treatment plan development	medicaid_bh				per_encounter		state-defined		I	2001-07-01		partly		S06
T1012	Alcohol or drug skills development	medicaid_bh				per_encounter		state-defined		I	2001-07-01		partly		S06
T1015	Clinic visit, all-inclusive	medicaid_bh				per_encounter		FQHC;RHC		I	2002-01-01		partly		S06
T1016	Case management	medicaid_bh	8		15	eight_minute		state-defined		I	2002-07-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
T1017	Targeted case management	medicaid_bh	8		15	eight_minute		state-defined		I	2002-07-01		label and unit yes; coverage by state	state or payer defines provider level by modifier; rounding of 15-minute units is payer-specific	S07
T1023	Screening for program participation	medicaid_bh				per_encounter		state-defined		I	2003-01-01		label and unit yes; coverage by state	state or payer defines provider level by modifier	S07
T1040	CCBHC service, per day	medicaid_bh				per_day		CCBHC		N	2017-01-01		partly		S06
T1041	CCBHC service, per month	medicaid_bh				per_month		CCBHC		N	2017-01-01		partly		S06

"""#)
}
