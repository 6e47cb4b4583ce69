// swift-format-ignore-file
// Made by generate.sh from icd10cm.tsv; edit that and run the script again.
extension Table {
  /// ICD-10-CM codes of the chapters we use.
  static let diagnoses = Table(#"""
code	title	billable	billable_fy2026	excludes1_effective	code_first	manifestation	age_min	age_max	sex	first_release_seen	valid_from	valid_to	history	source
F01	Vascular dementia	0	0		1	0				FY2021 or earlier				S01
F01.5	Vascular dementia, unspecified severity	0	0		1	0				FY2021 or earlier				S01
F01.50	Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1		1	0	15			FY2021 or earlier				S01
F01.51	Vascular dementia, unspecified severity, with behavioral disturbance	0	0		1	0				FY2021 or earlier			was billable in FY2021, header now	S01
F01.511	Vascular dementia, unspecified severity, with agitation	1	1		1	0	15			FY2022-FY2025				S01
F01.518	Vascular dementia, unspecified severity, with other behavioral disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.52	Vascular dementia, unspecified severity, with psychotic disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.53	Vascular dementia, unspecified severity, with mood disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.54	Vascular dementia, unspecified severity, with anxiety	1	1		1	0	15			FY2022-FY2025				S01
F01.A	Vascular dementia, mild	0	0	F06.7*	1	0				FY2022-FY2025				S01
F01.A0	Vascular dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1	F06.7*	1	0	15			FY2022-FY2025				S01
F01.A1	Vascular dementia, mild, with behavioral disturbance	0	0	F06.7*	1	0				FY2022-FY2025				S01
F01.A11	Vascular dementia, mild, with agitation	1	1	F06.7*	1	0	15			FY2022-FY2025				S01
F01.A18	Vascular dementia, mild, with other behavioral disturbance	1	1	F06.7*	1	0	15			FY2022-FY2025				S01
F01.A2	Vascular dementia, mild, with psychotic disturbance	1	1	F06.7*	1	0	15			FY2022-FY2025				S01
F01.A3	Vascular dementia, mild, with mood disturbance	1	1	F06.7*	1	0	15			FY2022-FY2025				S01
F01.A4	Vascular dementia, mild, with anxiety	1	1	F06.7*	1	0	15			FY2022-FY2025				S01
F01.B	Vascular dementia, moderate	0	0		1	0				FY2022-FY2025				S01
F01.B0	Vascular dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1		1	0	15			FY2022-FY2025				S01
F01.B1	Vascular dementia, moderate, with behavioral disturbance	0	0		1	0				FY2022-FY2025				S01
F01.B11	Vascular dementia, moderate, with agitation	1	1		1	0	15			FY2022-FY2025				S01
F01.B18	Vascular dementia, moderate, with other behavioral disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.B2	Vascular dementia, moderate, with psychotic disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.B3	Vascular dementia, moderate, with mood disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.B4	Vascular dementia, moderate, with anxiety	1	1		1	0	15			FY2022-FY2025				S01
F01.C	Vascular dementia, severe	0	0		1	0				FY2022-FY2025				S01
F01.C0	Vascular dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1		1	0	15			FY2022-FY2025				S01
F01.C1	Vascular dementia, severe, with behavioral disturbance	0	0		1	0				FY2022-FY2025				S01
F01.C11	Vascular dementia, severe, with agitation	1	1		1	0	15			FY2022-FY2025				S01
F01.C18	Vascular dementia, severe, with other behavioral disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.C2	Vascular dementia, severe, with psychotic disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.C3	Vascular dementia, severe, with mood disturbance	1	1		1	0	15			FY2022-FY2025				S01
F01.C4	Vascular dementia, severe, with anxiety	1	1		1	0	15			FY2022-FY2025				S01
F02	Dementia in other diseases classified elsewhere	0	0	F06.7*	1	1				FY2021 or earlier				S01
F02.8	Dementia in other diseases classified elsewhere, unspecified severity	0	0	F06.7*	1	1				FY2021 or earlier				S01
F02.80	Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1	F06.7*	1	1				FY2021 or earlier				S01
F02.81	Dementia in other diseases classified elsewhere, unspecified severity, with behavioral disturbance	0	0	F06.7*	1	1				FY2021 or earlier			was billable in FY2021, header now	S01
F02.811	Dementia in other diseases classified elsewhere, unspecified severity, with agitation	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.818	Dementia in other diseases classified elsewhere, unspecified severity, with other behavioral disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.82	Dementia in other diseases classified elsewhere, unspecified severity, with psychotic disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.83	Dementia in other diseases classified elsewhere, unspecified severity, with mood disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.84	Dementia in other diseases classified elsewhere, unspecified severity, with anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.A	Dementia in other diseases classified elsewhere, mild	0	0	F06.7*	1	1				FY2022-FY2025				S01
F02.A0	Dementia in other diseases classified elsewhere, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.A1	Dementia in other diseases classified elsewhere, mild, with behavioral disturbance	0	0	F06.7*	1	1				FY2022-FY2025				S01
F02.A11	Dementia in other diseases classified elsewhere, mild, with agitation	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.A18	Dementia in other diseases classified elsewhere, mild, with other behavioral disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.A2	Dementia in other diseases classified elsewhere, mild, with psychotic disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.A3	Dementia in other diseases classified elsewhere, mild, with mood disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.A4	Dementia in other diseases classified elsewhere, mild, with anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.B	Dementia in other diseases classified elsewhere, moderate	0	0	F06.7*	1	1				FY2022-FY2025				S01
F02.B0	Dementia in other diseases classified elsewhere, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.B1	Dementia in other diseases classified elsewhere, moderate, with behavioral disturbance	0	0	F06.7*	1	1				FY2022-FY2025				S01
F02.B11	Dementia in other diseases classified elsewhere, moderate, with agitation	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.B18	Dementia in other diseases classified elsewhere, moderate, with other behavioral disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.B2	Dementia in other diseases classified elsewhere, moderate, with psychotic disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.B3	Dementia in other diseases classified elsewhere, moderate, with mood disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.B4	Dementia in other diseases classified elsewhere, moderate, with anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.C	Dementia in other diseases classified elsewhere, severe	0	0	F06.7*	1	1				FY2022-FY2025				S01
F02.C0	Dementia in other diseases classified elsewhere, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.C1	Dementia in other diseases classified elsewhere, severe, with behavioral disturbance	0	0	F06.7*	1	1				FY2022-FY2025				S01
F02.C11	Dementia in other diseases classified elsewhere, severe, with agitation	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.C18	Dementia in other diseases classified elsewhere, severe, with other behavioral disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.C2	Dementia in other diseases classified elsewhere, severe, with psychotic disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.C3	Dementia in other diseases classified elsewhere, severe, with mood disturbance	1	1	F06.7*	1	1				FY2022-FY2025				S01
F02.C4	Dementia in other diseases classified elsewhere, severe, with anxiety	1	1	F06.7*	1	1				FY2022-FY2025				S01
F03	Unspecified dementia	0	0		0	0				FY2021 or earlier				S01
F03.9	Unspecified dementia, unspecified severity	0	0		0	0				FY2021 or earlier				S01
F03.90	Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1		0	0	15			FY2021 or earlier				S01
F03.91	Unspecified dementia, unspecified severity, with behavioral disturbance	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
F03.911	Unspecified dementia, unspecified severity, with agitation	1	1		0	0	15			FY2022-FY2025				S01
F03.918	Unspecified dementia, unspecified severity, with other behavioral disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.92	Unspecified dementia, unspecified severity, with psychotic disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.93	Unspecified dementia, unspecified severity, with mood disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.94	Unspecified dementia, unspecified severity, with anxiety	1	1		0	0	15			FY2022-FY2025				S01
F03.A	Unspecified dementia, mild	0	0	F06.7*	0	0				FY2022-FY2025				S01
F03.A0	Unspecified dementia, mild, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1	F06.7*	0	0	15			FY2022-FY2025				S01
F03.A1	Unspecified dementia, mild, with behavioral disturbance	0	0	F06.7*	0	0				FY2022-FY2025				S01
F03.A11	Unspecified dementia, mild, with agitation	1	1	F06.7*	0	0	15			FY2022-FY2025				S01
F03.A18	Unspecified dementia, mild, with other behavioral disturbance	1	1	F06.7*	0	0	15			FY2022-FY2025				S01
F03.A2	Unspecified dementia, mild, with psychotic disturbance	1	1	F06.7*	0	0	15			FY2022-FY2025				S01
F03.A3	Unspecified dementia, mild, with mood disturbance	1	1	F06.7*	0	0	15			FY2022-FY2025				S01
F03.A4	Unspecified dementia, mild, with anxiety	1	1	F06.7*	0	0	15			FY2022-FY2025				S01
F03.B	Unspecified dementia, moderate	0	0		0	0				FY2022-FY2025				S01
F03.B0	Unspecified dementia, moderate, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1		0	0	15			FY2022-FY2025				S01
F03.B1	Unspecified dementia, moderate, with behavioral disturbance	0	0		0	0				FY2022-FY2025				S01
F03.B11	Unspecified dementia, moderate, with agitation	1	1		0	0	15			FY2022-FY2025				S01
F03.B18	Unspecified dementia, moderate, with other behavioral disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.B2	Unspecified dementia, moderate, with psychotic disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.B3	Unspecified dementia, moderate, with mood disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.B4	Unspecified dementia, moderate, with anxiety	1	1		0	0	15			FY2022-FY2025				S01
F03.C	Unspecified dementia, severe	0	0		0	0				FY2022-FY2025				S01
F03.C0	Unspecified dementia, severe, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	1	1		0	0	15			FY2022-FY2025				S01
F03.C1	Unspecified dementia, severe, with behavioral disturbance	0	0		0	0				FY2022-FY2025				S01
F03.C11	Unspecified dementia, severe, with agitation	1	1		0	0	15			FY2022-FY2025				S01
F03.C18	Unspecified dementia, severe, with other behavioral disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.C2	Unspecified dementia, severe, with psychotic disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.C3	Unspecified dementia, severe, with mood disturbance	1	1		0	0	15			FY2022-FY2025				S01
F03.C4	Unspecified dementia, severe, with anxiety	1	1		0	0	15			FY2022-FY2025				S01
F04	Amnestic disorder due to known physiological condition	1	1	R41.3;R41.1;F44.0;R41.2	1	0				FY2021 or earlier				S01
F05	Delirium due to known physiological condition	1	1	R41.0	1	0				FY2021 or earlier				S01
F06	Other mental disorders due to known physiological condition	0	0	F03*	1	0				FY2021 or earlier				S01
F06.0	Psychotic disorder with hallucinations due to known physiological condition	1	1	F03*	1	0				FY2021 or earlier				S01
F06.1	Catatonic disorder due to known physiological condition	1	1	F03*;R40.1	1	0				FY2021 or earlier				S01
F06.2	Psychotic disorder with delusions due to known physiological condition	1	1	F03*	1	0				FY2021 or earlier				S01
F06.3	Mood disorder due to known physiological condition	0	0	F03*	1	0				FY2021 or earlier				S01
F06.30	Mood disorder due to known physiological condition, unspecified	1	1	F03*	1	0				FY2021 or earlier				S01
F06.31	Mood disorder due to known physiological condition with depressive features	1	1	F03*	1	0				FY2021 or earlier				S01
F06.32	Mood disorder due to known physiological condition with major depressive-like episode	1	1	F03*	1	0				FY2021 or earlier				S01
F06.33	Mood disorder due to known physiological condition with manic features	1	1	F03*	1	0				FY2021 or earlier				S01
F06.34	Mood disorder due to known physiological condition with mixed features	1	1	F03*	1	0				FY2021 or earlier				S01
F06.4	Anxiety disorder due to known physiological condition	1	1	F03*	1	0				FY2021 or earlier				S01
F06.7	Mild neurocognitive disorder due to known physiological condition	0	0	F03*;R41.81;R41.82;G31.9;I69.01-I69.11;I69.21-I69.31;I69.81-I69.91;F01*;F02*;G31.84;R41.4;F68.8	1	0				FY2022-FY2025				S01
F06.70	Mild neurocognitive disorder due to known physiological condition without behavioral disturbance	1	1	F03*;R41.81;R41.82;G31.9;I69.01-I69.11;I69.21-I69.31;I69.81-I69.91;F01*;F02*;G31.84;R41.4;F68.8	1	0				FY2022-FY2025				S01
F06.71	Mild neurocognitive disorder due to known physiological condition with behavioral disturbance	1	1	F03*;R41.81;R41.82;G31.9;I69.01-I69.11;I69.21-I69.31;I69.81-I69.91;F01*;F02*;G31.84;R41.4;F68.8	1	0				FY2022-FY2025				S01
F06.8	Other specified mental disorders due to known physiological condition	1	1	F03*	1	0				FY2021 or earlier				S01
F07	Personality and behavioral disorders due to known physiological condition	0	0		1	0				FY2021 or earlier				S01
F07.0	Personality change due to known physiological condition	1	1	G31.84;F07.81;F07.89;R45*	1	0				FY2021 or earlier				S01
F07.8	Other personality and behavioral disorders due to known physiological condition	0	0		1	0				FY2021 or earlier				S01
F07.81	Postconcussional syndrome	1	1	S06.0X*;F07.89	1	0				FY2021 or earlier				S01
F07.89	Other personality and behavioral disorders due to known physiological condition	1	1		1	0				FY2021 or earlier				S01
F07.9	Unspecified personality and behavioral disorder due to known physiological condition	1	1		1	0				FY2021 or earlier				S01
F09	Unspecified mental disorder due to known physiological condition	1	1	F06.7*;F29	1	0				FY2021 or earlier				S01
F10	Alcohol related disorders	0	0		0	0				FY2021 or earlier				S01
F10.1	Alcohol abuse	0	0	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.10	Alcohol abuse, uncomplicated	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.11	Alcohol abuse, in remission	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.12	Alcohol abuse with intoxication	0	0	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.120	Alcohol abuse with intoxication, uncomplicated	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.121	Alcohol abuse with intoxication delirium	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.129	Alcohol abuse with intoxication, unspecified	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.13	Alcohol abuse, with withdrawal	0	0	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.130	Alcohol abuse with withdrawal, uncomplicated	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.131	Alcohol abuse with withdrawal delirium	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.132	Alcohol abuse with withdrawal with perceptual disturbance	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.139	Alcohol abuse with withdrawal, unspecified	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.14	Alcohol abuse with alcohol-induced mood disorder	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.15	Alcohol abuse with alcohol-induced psychotic disorder	0	0	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.150	Alcohol abuse with alcohol-induced psychotic disorder with delusions	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.151	Alcohol abuse with alcohol-induced psychotic disorder with hallucinations	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.159	Alcohol abuse with alcohol-induced psychotic disorder, unspecified	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.18	Alcohol abuse with other alcohol-induced disorders	0	0	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.180	Alcohol abuse with alcohol-induced anxiety disorder	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.181	Alcohol abuse with alcohol-induced sexual dysfunction	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.182	Alcohol abuse with alcohol-induced sleep disorder	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.188	Alcohol abuse with other alcohol-induced disorder	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.19	Alcohol abuse with unspecified alcohol-induced disorder	1	1	F10.2*;F10.9*	0	0				FY2021 or earlier				S01
F10.2	Alcohol dependence	0	0	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.20	Alcohol dependence, uncomplicated	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.21	Alcohol dependence, in remission	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.22	Alcohol dependence with intoxication	0	0	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.220	Alcohol dependence with intoxication, uncomplicated	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.221	Alcohol dependence with intoxication delirium	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.229	Alcohol dependence with intoxication, unspecified	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.23	Alcohol dependence with withdrawal	0	0	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.230	Alcohol dependence with withdrawal, uncomplicated	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.231	Alcohol dependence with withdrawal delirium	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.232	Alcohol dependence with withdrawal with perceptual disturbance	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.239	Alcohol dependence with withdrawal, unspecified	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.24	Alcohol dependence with alcohol-induced mood disorder	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.25	Alcohol dependence with alcohol-induced psychotic disorder	0	0	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.250	Alcohol dependence with alcohol-induced psychotic disorder with delusions	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.251	Alcohol dependence with alcohol-induced psychotic disorder with hallucinations	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.259	Alcohol dependence with alcohol-induced psychotic disorder, unspecified	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.26	Alcohol dependence with alcohol-induced persisting amnestic disorder	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.27	Alcohol dependence with alcohol-induced persisting dementia	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.28	Alcohol dependence with other alcohol-induced disorders	0	0	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.280	Alcohol dependence with alcohol-induced anxiety disorder	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.281	Alcohol dependence with alcohol-induced sexual dysfunction	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.282	Alcohol dependence with alcohol-induced sleep disorder	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.288	Alcohol dependence with other alcohol-induced disorder	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.29	Alcohol dependence with unspecified alcohol-induced disorder	1	1	F10.1*;F10.9*	0	0				FY2021 or earlier				S01
F10.9	Alcohol use, unspecified	0	0	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.90	Alcohol use, unspecified, uncomplicated	1	1	F10.1*;F10.2*	0	0				FY2022-FY2025				S01
F10.91	Alcohol use, unspecified, in remission	1	1	F10.1*;F10.2*	0	0				FY2022-FY2025				S01
F10.92	Alcohol use, unspecified with intoxication	0	0	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.920	Alcohol use, unspecified with intoxication, uncomplicated	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.921	Alcohol use, unspecified with intoxication delirium	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.929	Alcohol use, unspecified with intoxication, unspecified	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.93	Alcohol use, unspecified with withdrawal	0	0	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.930	Alcohol use, unspecified with withdrawal, uncomplicated	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.931	Alcohol use, unspecified with withdrawal delirium	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.932	Alcohol use, unspecified with withdrawal with perceptual disturbance	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.939	Alcohol use, unspecified with withdrawal, unspecified	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.94	Alcohol use, unspecified with alcohol-induced mood disorder	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.95	Alcohol use, unspecified with alcohol-induced psychotic disorder	0	0	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.950	Alcohol use, unspecified with alcohol-induced psychotic disorder with delusions	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.951	Alcohol use, unspecified with alcohol-induced psychotic disorder with hallucinations	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.959	Alcohol use, unspecified with alcohol-induced psychotic disorder, unspecified	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.96	Alcohol use, unspecified with alcohol-induced persisting amnestic disorder	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.97	Alcohol use, unspecified with alcohol-induced persisting dementia	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.98	Alcohol use, unspecified with other alcohol-induced disorders	0	0	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.980	Alcohol use, unspecified with alcohol-induced anxiety disorder	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.981	Alcohol use, unspecified with alcohol-induced sexual dysfunction	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.982	Alcohol use, unspecified with alcohol-induced sleep disorder	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.988	Alcohol use, unspecified with other alcohol-induced disorder	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F10.99	Alcohol use, unspecified with unspecified alcohol-induced disorder	1	1	F10.1*;F10.2*	0	0				FY2021 or earlier				S01
F11	Opioid related disorders	0	0		0	0				FY2021 or earlier				S01
F11.1	Opioid abuse	0	0	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.10	Opioid abuse, uncomplicated	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.11	Opioid abuse, in remission	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.12	Opioid abuse with intoxication	0	0	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.120	Opioid abuse with intoxication, uncomplicated	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.121	Opioid abuse with intoxication delirium	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.122	Opioid abuse with intoxication with perceptual disturbance	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.129	Opioid abuse with intoxication, unspecified	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.13	Opioid abuse with withdrawal	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.14	Opioid abuse with opioid-induced mood disorder	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.15	Opioid abuse with opioid-induced psychotic disorder	0	0	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.150	Opioid abuse with opioid-induced psychotic disorder with delusions	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.151	Opioid abuse with opioid-induced psychotic disorder with hallucinations	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.159	Opioid abuse with opioid-induced psychotic disorder, unspecified	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.18	Opioid abuse with other opioid-induced disorder	0	0	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.181	Opioid abuse with opioid-induced sexual dysfunction	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.182	Opioid abuse with opioid-induced sleep disorder	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.188	Opioid abuse with other opioid-induced disorder	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.19	Opioid abuse with unspecified opioid-induced disorder	1	1	F11.2*;F11.9*	0	0				FY2021 or earlier				S01
F11.2	Opioid dependence	0	0	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.20	Opioid dependence, uncomplicated	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.21	Opioid dependence, in remission	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.22	Opioid dependence with intoxication	0	0	F11.1*;F11.9*;F11.23	0	0				FY2021 or earlier				S01
F11.220	Opioid dependence with intoxication, uncomplicated	1	1	F11.1*;F11.9*;F11.23	0	0				FY2021 or earlier				S01
F11.221	Opioid dependence with intoxication delirium	1	1	F11.1*;F11.9*;F11.23	0	0				FY2021 or earlier				S01
F11.222	Opioid dependence with intoxication with perceptual disturbance	1	1	F11.1*;F11.9*;F11.23	0	0				FY2021 or earlier				S01
F11.229	Opioid dependence with intoxication, unspecified	1	1	F11.1*;F11.9*;F11.23	0	0				FY2021 or earlier				S01
F11.23	Opioid dependence with withdrawal	1	1	F11.1*;F11.9*;F11.22*	0	0				FY2021 or earlier				S01
F11.24	Opioid dependence with opioid-induced mood disorder	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.25	Opioid dependence with opioid-induced psychotic disorder	0	0	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.250	Opioid dependence with opioid-induced psychotic disorder with delusions	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.251	Opioid dependence with opioid-induced psychotic disorder with hallucinations	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.259	Opioid dependence with opioid-induced psychotic disorder, unspecified	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.28	Opioid dependence with other opioid-induced disorder	0	0	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.281	Opioid dependence with opioid-induced sexual dysfunction	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.282	Opioid dependence with opioid-induced sleep disorder	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.288	Opioid dependence with other opioid-induced disorder	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.29	Opioid dependence with unspecified opioid-induced disorder	1	1	F11.1*;F11.9*	0	0				FY2021 or earlier				S01
F11.9	Opioid use, unspecified	0	0	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.90	Opioid use, unspecified, uncomplicated	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.91	Opioid use, unspecified, in remission	1	1	F11.1*;F11.2*	0	0				FY2022-FY2025				S01
F11.92	Opioid use, unspecified with intoxication	0	0	F11.1*;F11.2*;F11.93	0	0				FY2021 or earlier				S01
F11.920	Opioid use, unspecified with intoxication, uncomplicated	1	1	F11.1*;F11.2*;F11.93	0	0				FY2021 or earlier				S01
F11.921	Opioid use, unspecified with intoxication delirium	1	1	F11.1*;F11.2*;F11.93	0	0				FY2021 or earlier				S01
F11.922	Opioid use, unspecified with intoxication with perceptual disturbance	1	1	F11.1*;F11.2*;F11.93	0	0				FY2021 or earlier				S01
F11.929	Opioid use, unspecified with intoxication, unspecified	1	1	F11.1*;F11.2*;F11.93	0	0				FY2021 or earlier				S01
F11.93	Opioid use, unspecified with withdrawal	1	1	F11.1*;F11.2*;F11.92*	0	0				FY2021 or earlier				S01
F11.94	Opioid use, unspecified with opioid-induced mood disorder	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.95	Opioid use, unspecified with opioid-induced psychotic disorder	0	0	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.950	Opioid use, unspecified with opioid-induced psychotic disorder with delusions	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.951	Opioid use, unspecified with opioid-induced psychotic disorder with hallucinations	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.959	Opioid use, unspecified with opioid-induced psychotic disorder, unspecified	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.98	Opioid use, unspecified with other specified opioid-induced disorder	0	0	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.981	Opioid use, unspecified with opioid-induced sexual dysfunction	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.982	Opioid use, unspecified with opioid-induced sleep disorder	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.988	Opioid use, unspecified with other opioid-induced disorder	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F11.99	Opioid use, unspecified with unspecified opioid-induced disorder	1	1	F11.1*;F11.2*	0	0				FY2021 or earlier				S01
F12	Cannabis related disorders	0	0		0	0				FY2021 or earlier				S01
F12.1	Cannabis abuse	0	0	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.10	Cannabis abuse, uncomplicated	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.11	Cannabis abuse, in remission	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.12	Cannabis abuse with intoxication	0	0	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.120	Cannabis abuse with intoxication, uncomplicated	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.121	Cannabis abuse with intoxication delirium	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.122	Cannabis abuse with intoxication with perceptual disturbance	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.129	Cannabis abuse with intoxication, unspecified	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.13	Cannabis abuse with withdrawal	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.15	Cannabis abuse with psychotic disorder	0	0	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.150	Cannabis abuse with psychotic disorder with delusions	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.151	Cannabis abuse with psychotic disorder with hallucinations	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.159	Cannabis abuse with psychotic disorder, unspecified	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.18	Cannabis abuse with other cannabis-induced disorder	0	0	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.180	Cannabis abuse with cannabis-induced anxiety disorder	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.188	Cannabis abuse with other cannabis-induced disorder	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.19	Cannabis abuse with unspecified cannabis-induced disorder	1	1	F12.2*;F12.9*	0	0				FY2021 or earlier				S01
F12.2	Cannabis dependence	0	0	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.20	Cannabis dependence, uncomplicated	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.21	Cannabis dependence, in remission	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.22	Cannabis dependence with intoxication	0	0	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.220	Cannabis dependence with intoxication, uncomplicated	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.221	Cannabis dependence with intoxication delirium	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.222	Cannabis dependence with intoxication with perceptual disturbance	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.229	Cannabis dependence with intoxication, unspecified	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.23	Cannabis dependence with withdrawal	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.25	Cannabis dependence with psychotic disorder	0	0	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.250	Cannabis dependence with psychotic disorder with delusions	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.251	Cannabis dependence with psychotic disorder with hallucinations	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.259	Cannabis dependence with psychotic disorder, unspecified	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.28	Cannabis dependence with other cannabis-induced disorder	0	0	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.280	Cannabis dependence with cannabis-induced anxiety disorder	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.288	Cannabis dependence with other cannabis-induced disorder	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.29	Cannabis dependence with unspecified cannabis-induced disorder	1	1	F12.1*;F12.9*	0	0				FY2021 or earlier				S01
F12.9	Cannabis use, unspecified	0	0	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.90	Cannabis use, unspecified, uncomplicated	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.91	Cannabis use, unspecified, in remission	1	1	F12.1*;F12.2*	0	0				FY2022-FY2025				S01
F12.92	Cannabis use, unspecified with intoxication	0	0	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.920	Cannabis use, unspecified with intoxication, uncomplicated	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.921	Cannabis use, unspecified with intoxication delirium	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.922	Cannabis use, unspecified with intoxication with perceptual disturbance	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.929	Cannabis use, unspecified with intoxication, unspecified	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.93	Cannabis use, unspecified with withdrawal	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.95	Cannabis use, unspecified with psychotic disorder	0	0	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.950	Cannabis use, unspecified with psychotic disorder with delusions	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.951	Cannabis use, unspecified with psychotic disorder with hallucinations	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.959	Cannabis use, unspecified with psychotic disorder, unspecified	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.98	Cannabis use, unspecified with other cannabis-induced disorder	0	0	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.980	Cannabis use, unspecified with anxiety disorder	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.988	Cannabis use, unspecified with other cannabis-induced disorder	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F12.99	Cannabis use, unspecified with unspecified cannabis-induced disorder	1	1	F12.1*;F12.2*	0	0				FY2021 or earlier				S01
F13	Sedative, hypnotic, or anxiolytic related disorders	0	0		0	0				FY2021 or earlier				S01
F13.1	Sedative, hypnotic or anxiolytic-related abuse	0	0	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.10	Sedative, hypnotic or anxiolytic abuse, uncomplicated	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.11	Sedative, hypnotic or anxiolytic abuse, in remission	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.12	Sedative, hypnotic or anxiolytic abuse with intoxication	0	0	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.120	Sedative, hypnotic or anxiolytic abuse with intoxication, uncomplicated	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.121	Sedative, hypnotic or anxiolytic abuse with intoxication delirium	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.129	Sedative, hypnotic or anxiolytic abuse with intoxication, unspecified	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.13	Sedative, hypnotic or anxiolytic abuse with withdrawal	0	0	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.130	Sedative, hypnotic or anxiolytic abuse with withdrawal, uncomplicated	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.131	Sedative, hypnotic or anxiolytic abuse with withdrawal delirium	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.132	Sedative, hypnotic or anxiolytic abuse with withdrawal with perceptual disturbance	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.139	Sedative, hypnotic or anxiolytic abuse with withdrawal, unspecified	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.14	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced mood disorder	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.15	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder	0	0	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.150	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.151	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.159	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.18	Sedative, hypnotic or anxiolytic abuse with other sedative, hypnotic or anxiolytic-induced disorders	0	0	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.180	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced anxiety disorder	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.181	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced sexual dysfunction	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.182	Sedative, hypnotic or anxiolytic abuse with sedative, hypnotic or anxiolytic-induced sleep disorder	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.188	Sedative, hypnotic or anxiolytic abuse with other sedative, hypnotic or anxiolytic-induced disorder	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.19	Sedative, hypnotic or anxiolytic abuse with unspecified sedative, hypnotic or anxiolytic-induced disorder	1	1	F13.2*;F13.9*	0	0				FY2021 or earlier				S01
F13.2	Sedative, hypnotic or anxiolytic-related dependence	0	0	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.20	Sedative, hypnotic or anxiolytic dependence, uncomplicated	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.21	Sedative, hypnotic or anxiolytic dependence, in remission	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.22	Sedative, hypnotic or anxiolytic dependence with intoxication	0	0	F13.1*;F13.9*;F13.23*	0	0				FY2021 or earlier				S01
F13.220	Sedative, hypnotic or anxiolytic dependence with intoxication, uncomplicated	1	1	F13.1*;F13.9*;F13.23*	0	0				FY2021 or earlier				S01
F13.221	Sedative, hypnotic or anxiolytic dependence with intoxication delirium	1	1	F13.1*;F13.9*;F13.23*	0	0				FY2021 or earlier				S01
F13.229	Sedative, hypnotic or anxiolytic dependence with intoxication, unspecified	1	1	F13.1*;F13.9*;F13.23*	0	0				FY2021 or earlier				S01
F13.23	Sedative, hypnotic or anxiolytic dependence with withdrawal	0	0	F13.1*;F13.9*;F13.22*	0	0				FY2021 or earlier				S01
F13.230	Sedative, hypnotic or anxiolytic dependence with withdrawal, uncomplicated	1	1	F13.1*;F13.9*;F13.22*	0	0				FY2021 or earlier				S01
F13.231	Sedative, hypnotic or anxiolytic dependence with withdrawal delirium	1	1	F13.1*;F13.9*;F13.22*	0	0				FY2021 or earlier				S01
F13.232	Sedative, hypnotic or anxiolytic dependence with withdrawal with perceptual disturbance	1	1	F13.1*;F13.9*;F13.22*	0	0				FY2021 or earlier				S01
F13.239	Sedative, hypnotic or anxiolytic dependence with withdrawal, unspecified	1	1	F13.1*;F13.9*;F13.22*	0	0				FY2021 or earlier				S01
F13.24	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced mood disorder	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.25	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder	0	0	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.250	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.251	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.259	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.26	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced persisting amnestic disorder	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.27	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced persisting dementia	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.28	Sedative, hypnotic or anxiolytic dependence with other sedative, hypnotic or anxiolytic-induced disorders	0	0	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.280	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced anxiety disorder	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.281	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced sexual dysfunction	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.282	Sedative, hypnotic or anxiolytic dependence with sedative, hypnotic or anxiolytic-induced sleep disorder	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.288	Sedative, hypnotic or anxiolytic dependence with other sedative, hypnotic or anxiolytic-induced disorder	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.29	Sedative, hypnotic or anxiolytic dependence with unspecified sedative, hypnotic or anxiolytic-induced disorder	1	1	F13.1*;F13.9*	0	0				FY2021 or earlier				S01
F13.9	Sedative, hypnotic or anxiolytic-related use, unspecified	0	0	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.90	Sedative, hypnotic, or anxiolytic use, unspecified, uncomplicated	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.91	Sedative, hypnotic or anxiolytic use, unspecified, in remission	1	1	F13.1*;F13.2*	0	0				FY2022-FY2025				S01
F13.92	Sedative, hypnotic or anxiolytic use, unspecified with intoxication	0	0	F13.1*;F13.2*;F13.93*	0	0				FY2021 or earlier				S01
F13.920	Sedative, hypnotic or anxiolytic use, unspecified with intoxication, uncomplicated	1	1	F13.1*;F13.2*;F13.93*	0	0				FY2021 or earlier				S01
F13.921	Sedative, hypnotic or anxiolytic use, unspecified with intoxication delirium	1	1	F13.1*;F13.2*;F13.93*	0	0				FY2021 or earlier				S01
F13.929	Sedative, hypnotic or anxiolytic use, unspecified with intoxication, unspecified	1	1	F13.1*;F13.2*;F13.93*	0	0				FY2021 or earlier				S01
F13.93	Sedative, hypnotic or anxiolytic use, unspecified with withdrawal	0	0	F13.1*;F13.2*;F13.92*	0	0				FY2021 or earlier				S01
F13.930	Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, uncomplicated	1	1	F13.1*;F13.2*;F13.92*	0	0				FY2021 or earlier				S01
F13.931	Sedative, hypnotic or anxiolytic use, unspecified with withdrawal delirium	1	1	F13.1*;F13.2*;F13.92*	0	0				FY2021 or earlier				S01
F13.932	Sedative, hypnotic or anxiolytic use, unspecified with withdrawal with perceptual disturbances	1	1	F13.1*;F13.2*;F13.92*	0	0				FY2021 or earlier				S01
F13.939	Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, unspecified	1	1	F13.1*;F13.2*;F13.92*	0	0				FY2021 or earlier				S01
F13.94	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced mood disorder	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.95	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder	0	0	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.950	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder with delusions	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.951	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder with hallucinations	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.959	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced psychotic disorder, unspecified	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.96	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced persisting amnestic disorder	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.97	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced persisting dementia	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.98	Sedative, hypnotic or anxiolytic use, unspecified with other sedative, hypnotic or anxiolytic-induced disorders	0	0	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.980	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced anxiety disorder	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.981	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced sexual dysfunction	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.982	Sedative, hypnotic or anxiolytic use, unspecified with sedative, hypnotic or anxiolytic-induced sleep disorder	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.988	Sedative, hypnotic or anxiolytic use, unspecified with other sedative, hypnotic or anxiolytic-induced disorder	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F13.99	Sedative, hypnotic or anxiolytic use, unspecified with unspecified sedative, hypnotic or anxiolytic-induced disorder	1	1	F13.1*;F13.2*	0	0				FY2021 or earlier				S01
F14	Cocaine related disorders	0	0		0	0				FY2021 or earlier				S01
F14.1	Cocaine abuse	0	0	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.10	Cocaine abuse, uncomplicated	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.11	Cocaine abuse, in remission	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.12	Cocaine abuse with intoxication	0	0	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.120	Cocaine abuse with intoxication, uncomplicated	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.121	Cocaine abuse with intoxication with delirium	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.122	Cocaine abuse with intoxication with perceptual disturbance	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.129	Cocaine abuse with intoxication, unspecified	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.13	Cocaine abuse, unspecified with withdrawal	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.14	Cocaine abuse with cocaine-induced mood disorder	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.15	Cocaine abuse with cocaine-induced psychotic disorder	0	0	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.150	Cocaine abuse with cocaine-induced psychotic disorder with delusions	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.151	Cocaine abuse with cocaine-induced psychotic disorder with hallucinations	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.159	Cocaine abuse with cocaine-induced psychotic disorder, unspecified	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.18	Cocaine abuse with other cocaine-induced disorder	0	0	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.180	Cocaine abuse with cocaine-induced anxiety disorder	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.181	Cocaine abuse with cocaine-induced sexual dysfunction	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.182	Cocaine abuse with cocaine-induced sleep disorder	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.188	Cocaine abuse with other cocaine-induced disorder	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.19	Cocaine abuse with unspecified cocaine-induced disorder	1	1	F14.2*;F14.9*	0	0				FY2021 or earlier				S01
F14.2	Cocaine dependence	0	0	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.20	Cocaine dependence, uncomplicated	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.21	Cocaine dependence, in remission	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.22	Cocaine dependence with intoxication	0	0	F14.1*;F14.9*;F14.23	0	0				FY2021 or earlier				S01
F14.220	Cocaine dependence with intoxication, uncomplicated	1	1	F14.1*;F14.9*;F14.23	0	0				FY2021 or earlier				S01
F14.221	Cocaine dependence with intoxication delirium	1	1	F14.1*;F14.9*;F14.23	0	0				FY2021 or earlier				S01
F14.222	Cocaine dependence with intoxication with perceptual disturbance	1	1	F14.1*;F14.9*;F14.23	0	0				FY2021 or earlier				S01
F14.229	Cocaine dependence with intoxication, unspecified	1	1	F14.1*;F14.9*;F14.23	0	0				FY2021 or earlier				S01
F14.23	Cocaine dependence with withdrawal	1	1	F14.1*;F14.9*;F14.22*	0	0				FY2021 or earlier				S01
F14.24	Cocaine dependence with cocaine-induced mood disorder	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.25	Cocaine dependence with cocaine-induced psychotic disorder	0	0	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.250	Cocaine dependence with cocaine-induced psychotic disorder with delusions	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.251	Cocaine dependence with cocaine-induced psychotic disorder with hallucinations	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.259	Cocaine dependence with cocaine-induced psychotic disorder, unspecified	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.28	Cocaine dependence with other cocaine-induced disorder	0	0	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.280	Cocaine dependence with cocaine-induced anxiety disorder	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.281	Cocaine dependence with cocaine-induced sexual dysfunction	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.282	Cocaine dependence with cocaine-induced sleep disorder	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.288	Cocaine dependence with other cocaine-induced disorder	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.29	Cocaine dependence with unspecified cocaine-induced disorder	1	1	F14.1*;F14.9*	0	0				FY2021 or earlier				S01
F14.9	Cocaine use, unspecified	0	0	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.90	Cocaine use, unspecified, uncomplicated	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.91	Cocaine use, unspecified, in remission	1	1	F14.1*;F14.2*	0	0				FY2022-FY2025				S01
F14.92	Cocaine use, unspecified with intoxication	0	0	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.920	Cocaine use, unspecified with intoxication, uncomplicated	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.921	Cocaine use, unspecified with intoxication delirium	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.922	Cocaine use, unspecified with intoxication with perceptual disturbance	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.929	Cocaine use, unspecified with intoxication, unspecified	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.93	Cocaine use, unspecified with withdrawal	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.94	Cocaine use, unspecified with cocaine-induced mood disorder	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.95	Cocaine use, unspecified with cocaine-induced psychotic disorder	0	0	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.950	Cocaine use, unspecified with cocaine-induced psychotic disorder with delusions	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.951	Cocaine use, unspecified with cocaine-induced psychotic disorder with hallucinations	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.959	Cocaine use, unspecified with cocaine-induced psychotic disorder, unspecified	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.98	Cocaine use, unspecified with other specified cocaine-induced disorder	0	0	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.980	Cocaine use, unspecified with cocaine-induced anxiety disorder	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.981	Cocaine use, unspecified with cocaine-induced sexual dysfunction	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.982	Cocaine use, unspecified with cocaine-induced sleep disorder	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.988	Cocaine use, unspecified with other cocaine-induced disorder	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F14.99	Cocaine use, unspecified with unspecified cocaine-induced disorder	1	1	F14.1*;F14.2*	0	0				FY2021 or earlier				S01
F15	Other stimulant related disorders	0	0		0	0				FY2021 or earlier				S01
F15.1	Other stimulant abuse	0	0	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.10	Other stimulant abuse, uncomplicated	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.11	Other stimulant abuse, in remission	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.12	Other stimulant abuse with intoxication	0	0	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.120	Other stimulant abuse with intoxication, uncomplicated	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.121	Other stimulant abuse with intoxication delirium	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.122	Other stimulant abuse with intoxication with perceptual disturbance	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.129	Other stimulant abuse with intoxication, unspecified	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.13	Other stimulant abuse with withdrawal	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.14	Other stimulant abuse with stimulant-induced mood disorder	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.15	Other stimulant abuse with stimulant-induced psychotic disorder	0	0	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.150	Other stimulant abuse with stimulant-induced psychotic disorder with delusions	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.151	Other stimulant abuse with stimulant-induced psychotic disorder with hallucinations	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.159	Other stimulant abuse with stimulant-induced psychotic disorder, unspecified	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.18	Other stimulant abuse with other stimulant-induced disorder	0	0	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.180	Other stimulant abuse with stimulant-induced anxiety disorder	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.181	Other stimulant abuse with stimulant-induced sexual dysfunction	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.182	Other stimulant abuse with stimulant-induced sleep disorder	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.188	Other stimulant abuse with other stimulant-induced disorder	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.19	Other stimulant abuse with unspecified stimulant-induced disorder	1	1	F15.2*;F15.9*	0	0				FY2021 or earlier				S01
F15.2	Other stimulant dependence	0	0	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.20	Other stimulant dependence, uncomplicated	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.21	Other stimulant dependence, in remission	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.22	Other stimulant dependence with intoxication	0	0	F15.1*;F15.9*;F15.23	0	0				FY2021 or earlier				S01
F15.220	Other stimulant dependence with intoxication, uncomplicated	1	1	F15.1*;F15.9*;F15.23	0	0				FY2021 or earlier				S01
F15.221	Other stimulant dependence with intoxication delirium	1	1	F15.1*;F15.9*;F15.23	0	0				FY2021 or earlier				S01
F15.222	Other stimulant dependence with intoxication with perceptual disturbance	1	1	F15.1*;F15.9*;F15.23	0	0				FY2021 or earlier				S01
F15.229	Other stimulant dependence with intoxication, unspecified	1	1	F15.1*;F15.9*;F15.23	0	0				FY2021 or earlier				S01
F15.23	Other stimulant dependence with withdrawal	1	1	F15.1*;F15.9*;F15.22*	0	0				FY2021 or earlier				S01
F15.24	Other stimulant dependence with stimulant-induced mood disorder	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.25	Other stimulant dependence with stimulant-induced psychotic disorder	0	0	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.250	Other stimulant dependence with stimulant-induced psychotic disorder with delusions	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.251	Other stimulant dependence with stimulant-induced psychotic disorder with hallucinations	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.259	Other stimulant dependence with stimulant-induced psychotic disorder, unspecified	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.28	Other stimulant dependence with other stimulant-induced disorder	0	0	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.280	Other stimulant dependence with stimulant-induced anxiety disorder	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.281	Other stimulant dependence with stimulant-induced sexual dysfunction	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.282	Other stimulant dependence with stimulant-induced sleep disorder	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.288	Other stimulant dependence with other stimulant-induced disorder	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.29	Other stimulant dependence with unspecified stimulant-induced disorder	1	1	F15.1*;F15.9*	0	0				FY2021 or earlier				S01
F15.9	Other stimulant use, unspecified	0	0	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.90	Other stimulant use, unspecified, uncomplicated	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.91	Other stimulant use, unspecified, in remission	1	1	F15.1*;F15.2*	0	0				FY2022-FY2025				S01
F15.92	Other stimulant use, unspecified with intoxication	0	0	F15.1*;F15.2*;F15.93	0	0				FY2021 or earlier				S01
F15.920	Other stimulant use, unspecified with intoxication, uncomplicated	1	1	F15.1*;F15.2*;F15.93	0	0				FY2021 or earlier				S01
F15.921	Other stimulant use, unspecified with intoxication delirium	1	1	F15.1*;F15.2*;F15.93	0	0				FY2021 or earlier				S01
F15.922	Other stimulant use, unspecified with intoxication with perceptual disturbance	1	1	F15.1*;F15.2*;F15.93	0	0				FY2021 or earlier				S01
F15.929	Other stimulant use, unspecified with intoxication, unspecified	1	1	F15.1*;F15.2*;F15.93	0	0				FY2021 or earlier				S01
F15.93	Other stimulant use, unspecified with withdrawal	1	1	F15.1*;F15.2*;F15.92*	0	0				FY2021 or earlier				S01
F15.94	Other stimulant use, unspecified with stimulant-induced mood disorder	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.95	Other stimulant use, unspecified with stimulant-induced psychotic disorder	0	0	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.950	Other stimulant use, unspecified with stimulant-induced psychotic disorder with delusions	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.951	Other stimulant use, unspecified with stimulant-induced psychotic disorder with hallucinations	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.959	Other stimulant use, unspecified with stimulant-induced psychotic disorder, unspecified	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.98	Other stimulant use, unspecified with other stimulant-induced disorder	0	0	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.980	Other stimulant use, unspecified with stimulant-induced anxiety disorder	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.981	Other stimulant use, unspecified with stimulant-induced sexual dysfunction	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.982	Other stimulant use, unspecified with stimulant-induced sleep disorder	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.988	Other stimulant use, unspecified with other stimulant-induced disorder	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F15.99	Other stimulant use, unspecified with unspecified stimulant-induced disorder	1	1	F15.1*;F15.2*	0	0				FY2021 or earlier				S01
F16	Hallucinogen related disorders	0	0		0	0				FY2021 or earlier				S01
F16.1	Hallucinogen abuse	0	0	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.10	Hallucinogen abuse, uncomplicated	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.11	Hallucinogen abuse, in remission	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.12	Hallucinogen abuse with intoxication	0	0	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.120	Hallucinogen abuse with intoxication, uncomplicated	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.121	Hallucinogen abuse with intoxication with delirium	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.122	Hallucinogen abuse with intoxication with perceptual disturbance	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.129	Hallucinogen abuse with intoxication, unspecified	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.14	Hallucinogen abuse with hallucinogen-induced mood disorder	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.15	Hallucinogen abuse with hallucinogen-induced psychotic disorder	0	0	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.150	Hallucinogen abuse with hallucinogen-induced psychotic disorder with delusions	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.151	Hallucinogen abuse with hallucinogen-induced psychotic disorder with hallucinations	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.159	Hallucinogen abuse with hallucinogen-induced psychotic disorder, unspecified	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.18	Hallucinogen abuse with other hallucinogen-induced disorder	0	0	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.180	Hallucinogen abuse with hallucinogen-induced anxiety disorder	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.183	Hallucinogen abuse with hallucinogen persisting perception disorder (flashbacks)	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.188	Hallucinogen abuse with other hallucinogen-induced disorder	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.19	Hallucinogen abuse with unspecified hallucinogen-induced disorder	1	1	F16.2*;F16.9*	0	0				FY2021 or earlier				S01
F16.2	Hallucinogen dependence	0	0	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.20	Hallucinogen dependence, uncomplicated	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.21	Hallucinogen dependence, in remission	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.22	Hallucinogen dependence with intoxication	0	0	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.220	Hallucinogen dependence with intoxication, uncomplicated	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.221	Hallucinogen dependence with intoxication with delirium	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.229	Hallucinogen dependence with intoxication, unspecified	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.24	Hallucinogen dependence with hallucinogen-induced mood disorder	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.25	Hallucinogen dependence with hallucinogen-induced psychotic disorder	0	0	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.250	Hallucinogen dependence with hallucinogen-induced psychotic disorder with delusions	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.251	Hallucinogen dependence with hallucinogen-induced psychotic disorder with hallucinations	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.259	Hallucinogen dependence with hallucinogen-induced psychotic disorder, unspecified	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.28	Hallucinogen dependence with other hallucinogen-induced disorder	0	0	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.280	Hallucinogen dependence with hallucinogen-induced anxiety disorder	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.283	Hallucinogen dependence with hallucinogen persisting perception disorder (flashbacks)	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.288	Hallucinogen dependence with other hallucinogen-induced disorder	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.29	Hallucinogen dependence with unspecified hallucinogen-induced disorder	1	1	F16.1*;F16.9*	0	0				FY2021 or earlier				S01
F16.9	Hallucinogen use, unspecified	0	0	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.90	Hallucinogen use, unspecified, uncomplicated	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.91	Hallucinogen use, unspecified, in remission	1	1	F16.1*;F16.2*	0	0				FY2022-FY2025				S01
F16.92	Hallucinogen use, unspecified with intoxication	0	0	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.920	Hallucinogen use, unspecified with intoxication, uncomplicated	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.921	Hallucinogen use, unspecified with intoxication with delirium	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.929	Hallucinogen use, unspecified with intoxication, unspecified	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.94	Hallucinogen use, unspecified with hallucinogen-induced mood disorder	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.95	Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder	0	0	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.950	Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder with delusions	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.951	Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder with hallucinations	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.959	Hallucinogen use, unspecified with hallucinogen-induced psychotic disorder, unspecified	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.98	Hallucinogen use, unspecified with other specified hallucinogen-induced disorder	0	0	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.980	Hallucinogen use, unspecified with hallucinogen-induced anxiety disorder	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.983	Hallucinogen use, unspecified with hallucinogen persisting perception disorder (flashbacks)	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.988	Hallucinogen use, unspecified with other hallucinogen-induced disorder	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F16.99	Hallucinogen use, unspecified with unspecified hallucinogen-induced disorder	1	1	F16.1*;F16.2*	0	0				FY2021 or earlier				S01
F17	Nicotine dependence	0	0	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.2	Nicotine dependence	0	0	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.20	Nicotine dependence, unspecified	0	0	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.200	Nicotine dependence, unspecified, uncomplicated	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.201	Nicotine dependence, unspecified, in remission	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.203	Nicotine dependence unspecified, with withdrawal	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.208	Nicotine dependence, unspecified, with other nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.209	Nicotine dependence, unspecified, with unspecified nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.21	Nicotine dependence, cigarettes	0	0	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.210	Nicotine dependence, cigarettes, uncomplicated	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.211	Nicotine dependence, cigarettes, in remission	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.213	Nicotine dependence, cigarettes, with withdrawal	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.218	Nicotine dependence, cigarettes, with other nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.219	Nicotine dependence, cigarettes, with unspecified nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.22	Nicotine dependence, chewing tobacco	0	0	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.220	Nicotine dependence, chewing tobacco, uncomplicated	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.221	Nicotine dependence, chewing tobacco, in remission	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.223	Nicotine dependence, chewing tobacco, with withdrawal	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.228	Nicotine dependence, chewing tobacco, with other nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.229	Nicotine dependence, chewing tobacco, with unspecified nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.29	Nicotine dependence, other tobacco product	0	0	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.290	Nicotine dependence, other tobacco product, uncomplicated	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.291	Nicotine dependence, other tobacco product, in remission	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.293	Nicotine dependence, other tobacco product, with withdrawal	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.298	Nicotine dependence, other tobacco product, with other nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F17.299	Nicotine dependence, other tobacco product, with unspecified nicotine-induced disorders	1	1	Z87.891;Z72.0	0	0				FY2021 or earlier				S01
F18	Inhalant related disorders	0	0		0	0				FY2021 or earlier				S01
F18.1	Inhalant abuse	0	0	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.10	Inhalant abuse, uncomplicated	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.11	Inhalant abuse, in remission	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.12	Inhalant abuse with intoxication	0	0	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.120	Inhalant abuse with intoxication, uncomplicated	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.121	Inhalant abuse with intoxication delirium	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.129	Inhalant abuse with intoxication, unspecified	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.14	Inhalant abuse with inhalant-induced mood disorder	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.15	Inhalant abuse with inhalant-induced psychotic disorder	0	0	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.150	Inhalant abuse with inhalant-induced psychotic disorder with delusions	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.151	Inhalant abuse with inhalant-induced psychotic disorder with hallucinations	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.159	Inhalant abuse with inhalant-induced psychotic disorder, unspecified	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.17	Inhalant abuse with inhalant-induced dementia	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.18	Inhalant abuse with other inhalant-induced disorders	0	0	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.180	Inhalant abuse with inhalant-induced anxiety disorder	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.188	Inhalant abuse with other inhalant-induced disorder	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.19	Inhalant abuse with unspecified inhalant-induced disorder	1	1	F18.2*;F18.9*	0	0				FY2021 or earlier				S01
F18.2	Inhalant dependence	0	0	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.20	Inhalant dependence, uncomplicated	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.21	Inhalant dependence, in remission	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.22	Inhalant dependence with intoxication	0	0	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.220	Inhalant dependence with intoxication, uncomplicated	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.221	Inhalant dependence with intoxication delirium	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.229	Inhalant dependence with intoxication, unspecified	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.24	Inhalant dependence with inhalant-induced mood disorder	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.25	Inhalant dependence with inhalant-induced psychotic disorder	0	0	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.250	Inhalant dependence with inhalant-induced psychotic disorder with delusions	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.251	Inhalant dependence with inhalant-induced psychotic disorder with hallucinations	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.259	Inhalant dependence with inhalant-induced psychotic disorder, unspecified	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.27	Inhalant dependence with inhalant-induced dementia	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.28	Inhalant dependence with other inhalant-induced disorders	0	0	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.280	Inhalant dependence with inhalant-induced anxiety disorder	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.288	Inhalant dependence with other inhalant-induced disorder	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.29	Inhalant dependence with unspecified inhalant-induced disorder	1	1	F18.1*;F18.9*	0	0				FY2021 or earlier				S01
F18.9	Inhalant use, unspecified	0	0	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.90	Inhalant use, unspecified, uncomplicated	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.91	Inhalant use, unspecified, in remission	1	1	F18.1*;F18.2*	0	0				FY2022-FY2025				S01
F18.92	Inhalant use, unspecified with intoxication	0	0	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.920	Inhalant use, unspecified with intoxication, uncomplicated	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.921	Inhalant use, unspecified with intoxication with delirium	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.929	Inhalant use, unspecified with intoxication, unspecified	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.94	Inhalant use, unspecified with inhalant-induced mood disorder	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.95	Inhalant use, unspecified with inhalant-induced psychotic disorder	0	0	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.950	Inhalant use, unspecified with inhalant-induced psychotic disorder with delusions	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.951	Inhalant use, unspecified with inhalant-induced psychotic disorder with hallucinations	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.959	Inhalant use, unspecified with inhalant-induced psychotic disorder, unspecified	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.97	Inhalant use, unspecified with inhalant-induced persisting dementia	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.98	Inhalant use, unspecified with other inhalant-induced disorders	0	0	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.980	Inhalant use, unspecified with inhalant-induced anxiety disorder	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.988	Inhalant use, unspecified with other inhalant-induced disorder	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F18.99	Inhalant use, unspecified with unspecified inhalant-induced disorder	1	1	F18.1*;F18.2*	0	0				FY2021 or earlier				S01
F19	Other psychoactive substance related disorders	0	0		0	0				FY2021 or earlier				S01
F19.1	Other psychoactive substance abuse	0	0	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.10	Other psychoactive substance abuse, uncomplicated	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.11	Other psychoactive substance abuse, in remission	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.12	Other psychoactive substance abuse with intoxication	0	0	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.120	Other psychoactive substance abuse with intoxication, uncomplicated	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.121	Other psychoactive substance abuse with intoxication delirium	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.122	Other psychoactive substance abuse with intoxication with perceptual disturbances	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.129	Other psychoactive substance abuse with intoxication, unspecified	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.13	Other psychoactive substance abuse with withdrawal	0	0	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.130	Other psychoactive substance abuse with withdrawal, uncomplicated	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.131	Other psychoactive substance abuse with withdrawal delirium	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.132	Other psychoactive substance abuse with withdrawal with perceptual disturbance	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.139	Other psychoactive substance abuse with withdrawal, unspecified	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.14	Other psychoactive substance abuse with psychoactive substance-induced mood disorder	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.15	Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder	0	0	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.150	Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with delusions	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.151	Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder with hallucinations	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.159	Other psychoactive substance abuse with psychoactive substance-induced psychotic disorder, unspecified	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.16	Other psychoactive substance abuse with psychoactive substance-induced persisting amnestic disorder	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.17	Other psychoactive substance abuse with psychoactive substance-induced persisting dementia	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.18	Other psychoactive substance abuse with other psychoactive substance-induced disorders	0	0	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.180	Other psychoactive substance abuse with psychoactive substance-induced anxiety disorder	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.181	Other psychoactive substance abuse with psychoactive substance-induced sexual dysfunction	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.182	Other psychoactive substance abuse with psychoactive substance-induced sleep disorder	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.188	Other psychoactive substance abuse with other psychoactive substance-induced disorder	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.19	Other psychoactive substance abuse with unspecified psychoactive substance-induced disorder	1	1	F19.2*;F19.9*	0	0				FY2021 or earlier				S01
F19.2	Other psychoactive substance dependence	0	0	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.20	Other psychoactive substance dependence, uncomplicated	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.21	Other psychoactive substance dependence, in remission	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.22	Other psychoactive substance dependence with intoxication	0	0	F19.1*;F19.9*;F19.23*	0	0				FY2021 or earlier				S01
F19.220	Other psychoactive substance dependence with intoxication, uncomplicated	1	1	F19.1*;F19.9*;F19.23*	0	0				FY2021 or earlier				S01
F19.221	Other psychoactive substance dependence with intoxication delirium	1	1	F19.1*;F19.9*;F19.23*	0	0				FY2021 or earlier				S01
F19.222	Other psychoactive substance dependence with intoxication with perceptual disturbance	1	1	F19.1*;F19.9*;F19.23*	0	0				FY2021 or earlier				S01
F19.229	Other psychoactive substance dependence with intoxication, unspecified	1	1	F19.1*;F19.9*;F19.23*	0	0				FY2021 or earlier				S01
F19.23	Other psychoactive substance dependence with withdrawal	0	0	F19.1*;F19.9*;F19.22*	0	0				FY2021 or earlier				S01
F19.230	Other psychoactive substance dependence with withdrawal, uncomplicated	1	1	F19.1*;F19.9*;F19.22*	0	0				FY2021 or earlier				S01
F19.231	Other psychoactive substance dependence with withdrawal delirium	1	1	F19.1*;F19.9*;F19.22*	0	0				FY2021 or earlier				S01
F19.232	Other psychoactive substance dependence with withdrawal with perceptual disturbance	1	1	F19.1*;F19.9*;F19.22*	0	0				FY2021 or earlier				S01
F19.239	Other psychoactive substance dependence with withdrawal, unspecified	1	1	F19.1*;F19.9*;F19.22*	0	0				FY2021 or earlier				S01
F19.24	Other psychoactive substance dependence with psychoactive substance-induced mood disorder	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.25	Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder	0	0	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.250	Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with delusions	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.251	Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder with hallucinations	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.259	Other psychoactive substance dependence with psychoactive substance-induced psychotic disorder, unspecified	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.26	Other psychoactive substance dependence with psychoactive substance-induced persisting amnestic disorder	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.27	Other psychoactive substance dependence with psychoactive substance-induced persisting dementia	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.28	Other psychoactive substance dependence with other psychoactive substance-induced disorders	0	0	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.280	Other psychoactive substance dependence with psychoactive substance-induced anxiety disorder	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.281	Other psychoactive substance dependence with psychoactive substance-induced sexual dysfunction	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.282	Other psychoactive substance dependence with psychoactive substance-induced sleep disorder	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.288	Other psychoactive substance dependence with other psychoactive substance-induced disorder	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.29	Other psychoactive substance dependence with unspecified psychoactive substance-induced disorder	1	1	F19.1*;F19.9*	0	0				FY2021 or earlier				S01
F19.9	Other psychoactive substance use, unspecified	0	0	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.90	Other psychoactive substance use, unspecified, uncomplicated	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.91	Other psychoactive substance use, unspecified, in remission	1	1	F19.1*;F19.2*	0	0				FY2022-FY2025				S01
F19.92	Other psychoactive substance use, unspecified with intoxication	0	0	F19.1*;F19.2*;F19.93*	0	0				FY2021 or earlier				S01
F19.920	Other psychoactive substance use, unspecified with intoxication, uncomplicated	1	1	F19.1*;F19.2*;F19.93*	0	0				FY2021 or earlier				S01
F19.921	Other psychoactive substance use, unspecified with intoxication with delirium	1	1	F19.1*;F19.2*;F19.93*	0	0				FY2021 or earlier				S01
F19.922	Other psychoactive substance use, unspecified with intoxication with perceptual disturbance	1	1	F19.1*;F19.2*;F19.93*	0	0				FY2021 or earlier				S01
F19.929	Other psychoactive substance use, unspecified with intoxication, unspecified	1	1	F19.1*;F19.2*;F19.93*	0	0				FY2021 or earlier				S01
F19.93	Other psychoactive substance use, unspecified with withdrawal	0	0	F19.1*;F19.2*;F19.92*	0	0				FY2021 or earlier				S01
F19.930	Other psychoactive substance use, unspecified with withdrawal, uncomplicated	1	1	F19.1*;F19.2*;F19.92*	0	0				FY2021 or earlier				S01
F19.931	Other psychoactive substance use, unspecified with withdrawal delirium	1	1	F19.1*;F19.2*;F19.92*	0	0				FY2021 or earlier				S01
F19.932	Other psychoactive substance use, unspecified with withdrawal with perceptual disturbance	1	1	F19.1*;F19.2*;F19.92*	0	0				FY2021 or earlier				S01
F19.939	Other psychoactive substance use, unspecified with withdrawal, unspecified	1	1	F19.1*;F19.2*;F19.92*	0	0				FY2021 or earlier				S01
F19.94	Other psychoactive substance use, unspecified with psychoactive substance-induced mood disorder	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.95	Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder	0	0	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.950	Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder with delusions	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.951	Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder with hallucinations	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.959	Other psychoactive substance use, unspecified with psychoactive substance-induced psychotic disorder, unspecified	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.96	Other psychoactive substance use, unspecified with psychoactive substance-induced persisting amnestic disorder	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.97	Other psychoactive substance use, unspecified with psychoactive substance-induced persisting dementia	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.98	Other psychoactive substance use, unspecified with other psychoactive substance-induced disorders	0	0	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.980	Other psychoactive substance use, unspecified with psychoactive substance-induced anxiety disorder	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.981	Other psychoactive substance use, unspecified with psychoactive substance-induced sexual dysfunction	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.982	Other psychoactive substance use, unspecified with psychoactive substance-induced sleep disorder	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.988	Other psychoactive substance use, unspecified with other psychoactive substance-induced disorder	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F19.99	Other psychoactive substance use, unspecified with unspecified psychoactive substance-induced disorder	1	1	F19.1*;F19.2*	0	0				FY2021 or earlier				S01
F20	Schizophrenia	0	0	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.0	Paranoid schizophrenia	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*;F22	0	0				FY2021 or earlier				S01
F20.1	Disorganized schizophrenia	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.2	Catatonic schizophrenia	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*;R40.1	0	0				FY2021 or earlier				S01
F20.3	Undifferentiated schizophrenia	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.5	Residual schizophrenia	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.8	Other schizophrenia	0	0	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.81	Schizophreniform disorder	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.89	Other schizophrenia	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F20.9	Schizophrenia, unspecified	1	1	F23;F25.0;F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F25*	0	0				FY2021 or earlier				S01
F21	Schizotypal disorder	1	1		0	0				FY2021 or earlier				S01
F22	Delusional disorders	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F20.0	0	0				FY2021 or earlier				S01
F23	Brief psychotic disorder	1	1		0	0				FY2021 or earlier				S01
F24	Shared psychotic disorder	1	1		0	0				FY2021 or earlier				S01
F25	Schizoaffective disorders	0	0	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F20*	0	0				FY2021 or earlier				S01
F25.0	Schizoaffective disorder, bipolar type	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F20*	0	0				FY2021 or earlier				S01
F25.1	Schizoaffective disorder, depressive type	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F20*	0	0				FY2021 or earlier				S01
F25.8	Other schizoaffective disorders	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F20*	0	0				FY2021 or earlier				S01
F25.9	Schizoaffective disorder, unspecified	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;F20*	0	0				FY2021 or earlier				S01
F28	Other psychotic disorder not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F29	Unspecified psychosis not due to a substance or known physiological condition	1	1	F99*;F09	0	0				FY2021 or earlier				S01
F30	Manic episode	0	0	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.1	Manic episode without psychotic symptoms	0	0	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.10	Manic episode without psychotic symptoms, unspecified	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.11	Manic episode without psychotic symptoms, mild	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.12	Manic episode without psychotic symptoms, moderate	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.13	Manic episode, severe, without psychotic symptoms	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.2	Manic episode, severe with psychotic symptoms	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.3	Manic episode in partial remission	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.4	Manic episode in full remission	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.8	Other manic episodes	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F30.9	Manic episode, unspecified	1	1	F31*;F32*;F33*	0	0				FY2021 or earlier				S01
F31	Bipolar disorder	0	0	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.0	Bipolar disorder, current episode hypomanic	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.1	Bipolar disorder, current episode manic without psychotic features	0	0	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.10	Bipolar disorder, current episode manic without psychotic features, unspecified	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.11	Bipolar disorder, current episode manic without psychotic features, mild	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.12	Bipolar disorder, current episode manic without psychotic features, moderate	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.13	Bipolar disorder, current episode manic without psychotic features, severe	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.2	Bipolar disorder, current episode manic severe with psychotic features	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.3	Bipolar disorder, current episode depressed, mild or moderate severity	0	0	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.30	Bipolar disorder, current episode depressed, mild or moderate severity, unspecified	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.31	Bipolar disorder, current episode depressed, mild	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.32	Bipolar disorder, current episode depressed, moderate	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.4	Bipolar disorder, current episode depressed, severe, without psychotic features	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.5	Bipolar disorder, current episode depressed, severe, with psychotic features	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.6	Bipolar disorder, current episode mixed	0	0	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.60	Bipolar disorder, current episode mixed, unspecified	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.61	Bipolar disorder, current episode mixed, mild	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.62	Bipolar disorder, current episode mixed, moderate	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.63	Bipolar disorder, current episode mixed, severe, without psychotic features	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.64	Bipolar disorder, current episode mixed, severe, with psychotic features	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.7	Bipolar disorder, currently in remission	0	0	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.70	Bipolar disorder, currently in remission, most recent episode unspecified	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.71	Bipolar disorder, in partial remission, most recent episode hypomanic	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.72	Bipolar disorder, in full remission, most recent episode hypomanic	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.73	Bipolar disorder, in partial remission, most recent episode manic	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.74	Bipolar disorder, in full remission, most recent episode manic	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.75	Bipolar disorder, in partial remission, most recent episode depressed	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.76	Bipolar disorder, in full remission, most recent episode depressed	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.77	Bipolar disorder, in partial remission, most recent episode mixed	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.78	Bipolar disorder, in full remission, most recent episode mixed	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.8	Other bipolar disorders	0	0	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.81	Bipolar II disorder	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.89	Other bipolar disorder	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F31.9	Bipolar disorder, unspecified	1	1	F30*;F32*;F33*	0	0				FY2021 or earlier				S01
F32	Depressive episode	0	0	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.0	Major depressive disorder, single episode, mild	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.1	Major depressive disorder, single episode, moderate	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.2	Major depressive disorder, single episode, severe without psychotic features	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.3	Major depressive disorder, single episode, severe with psychotic features	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.4	Major depressive disorder, single episode, in partial remission	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.5	Major depressive disorder, single episode, in full remission	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.8	Other depressive episodes	0	0	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.81	Premenstrual dysphoric disorder	1	1	F31*;F30*;F33*;N94.3	0	0			F	FY2021 or earlier				S01
F32.89	Other specified depressive episodes	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.9	Major depressive disorder, single episode, unspecified	1	1	F31*;F30*;F33*	0	0				FY2021 or earlier				S01
F32.A	Depression, unspecified	1	1	F31*;F30*;F33*	0	0				FY2022-FY2025	2021-10-01			S01
F33	Major depressive disorder, recurrent	0	0	F31*;F30*	0	0				FY2021 or earlier				S01
F33.0	Major depressive disorder, recurrent, mild	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.1	Major depressive disorder, recurrent, moderate	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.2	Major depressive disorder, recurrent severe without psychotic features	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.3	Major depressive disorder, recurrent, severe with psychotic symptoms	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.4	Major depressive disorder, recurrent, in remission	0	0	F31*;F30*	0	0				FY2021 or earlier				S01
F33.40	Major depressive disorder, recurrent, in remission, unspecified	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.41	Major depressive disorder, recurrent, in partial remission	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.42	Major depressive disorder, recurrent, in full remission	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.8	Other recurrent depressive disorders	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F33.9	Major depressive disorder, recurrent, unspecified	1	1	F31*;F30*	0	0				FY2021 or earlier				S01
F34	Persistent mood [affective] disorders	0	0		0	0				FY2021 or earlier				S01
F34.0	Cyclothymic disorder	1	1		0	0				FY2021 or earlier				S01
F34.1	Dysthymic disorder	1	1		0	0				FY2021 or earlier				S01
F34.8	Other persistent mood [affective] disorders	0	0		0	0				FY2021 or earlier				S01
F34.81	Disruptive mood dysregulation disorder	1	1		0	0				FY2021 or earlier				S01
F34.89	Other specified persistent mood disorders	1	1		0	0				FY2021 or earlier				S01
F34.9	Persistent mood [affective] disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F39	Unspecified mood [affective] disorder	1	1		0	0				FY2021 or earlier				S01
F40	Phobic anxiety disorders	0	0		0	0				FY2021 or earlier				S01
F40.0	Agoraphobia	0	0		0	0				FY2021 or earlier				S01
F40.00	Agoraphobia, unspecified	1	1		0	0				FY2021 or earlier				S01
F40.01	Agoraphobia with panic disorder	1	1	F41.0	0	0				FY2021 or earlier				S01
F40.02	Agoraphobia without panic disorder	1	1		0	0				FY2021 or earlier				S01
F40.1	Social phobias	0	0		0	0				FY2021 or earlier				S01
F40.10	Social phobia, unspecified	1	1		0	0				FY2021 or earlier				S01
F40.11	Social phobia, generalized	1	1		0	0				FY2021 or earlier				S01
F40.2	Specific (isolated) phobias	0	0		0	0				FY2021 or earlier				S01
F40.21	Animal type phobia	0	0		0	0				FY2021 or earlier				S01
F40.210	Arachnophobia	1	1		0	0				FY2021 or earlier				S01
F40.218	Other animal type phobia	1	1		0	0				FY2021 or earlier				S01
F40.22	Natural environment type phobia	0	0		0	0				FY2021 or earlier				S01
F40.220	Fear of thunderstorms	1	1		0	0				FY2021 or earlier				S01
F40.228	Other natural environment type phobia	1	1		0	0				FY2021 or earlier				S01
F40.23	Blood, injection, injury type phobia	0	0		0	0				FY2021 or earlier				S01
F40.230	Fear of blood	1	1		0	0				FY2021 or earlier				S01
F40.231	Fear of injections and transfusions	1	1		0	0				FY2021 or earlier				S01
F40.232	Fear of other medical care	1	1		0	0				FY2021 or earlier				S01
F40.233	Fear of injury	1	1		0	0				FY2021 or earlier				S01
F40.24	Situational type phobia	0	0		0	0				FY2021 or earlier				S01
F40.240	Claustrophobia	1	1		0	0				FY2021 or earlier				S01
F40.241	Acrophobia	1	1		0	0				FY2021 or earlier				S01
F40.242	Fear of bridges	1	1		0	0				FY2021 or earlier				S01
F40.243	Fear of flying	1	1		0	0				FY2021 or earlier				S01
F40.248	Other situational type phobia	1	1		0	0				FY2021 or earlier				S01
F40.29	Other specified phobia	0	0		0	0				FY2021 or earlier				S01
F40.290	Androphobia	1	1		0	0				FY2021 or earlier				S01
F40.291	Gynephobia	1	1		0	0				FY2021 or earlier				S01
F40.298	Other specified phobia	1	1		0	0				FY2021 or earlier				S01
F40.8	Other phobic anxiety disorders	1	1		0	0				FY2021 or earlier				S01
F40.9	Phobic anxiety disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F41	Other anxiety disorders	0	0		0	0				FY2021 or earlier				S01
F41.0	Panic disorder [episodic paroxysmal anxiety]	1	1	F40.01	0	0				FY2021 or earlier				S01
F41.1	Generalized anxiety disorder	1	1		0	0				FY2021 or earlier				S01
F41.3	Other mixed anxiety disorders	1	1		0	0				FY2021 or earlier				S01
F41.8	Other specified anxiety disorders	1	1		0	0				FY2021 or earlier				S01
F41.9	Anxiety disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F42	Obsessive-compulsive disorder	0	0		0	0				FY2021 or earlier				S01
F42.2	Mixed obsessional thoughts and acts	1	1		0	0				FY2021 or earlier				S01
F42.3	Hoarding disorder	1	1		0	0				FY2021 or earlier				S01
F42.4	Excoriation (skin-picking) disorder	1	1	L98.1;F98.8	0	0				FY2021 or earlier				S01
F42.8	Other obsessive-compulsive disorder	1	1		0	0				FY2021 or earlier				S01
F42.9	Obsessive-compulsive disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F43	Reaction to severe stress, and adjustment disorders	0	0		0	0				FY2021 or earlier				S01
F43.0	Acute stress reaction	1	1		0	0				FY2021 or earlier				S01
F43.1	Post-traumatic stress disorder (PTSD)	0	0		0	0				FY2021 or earlier				S01
F43.10	Post-traumatic stress disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F43.11	Post-traumatic stress disorder, acute	1	1		0	0				FY2021 or earlier				S01
F43.12	Post-traumatic stress disorder, chronic	1	1		0	0				FY2021 or earlier				S01
F43.2	Adjustment disorders	0	0		0	0				FY2021 or earlier				S01
F43.20	Adjustment disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F43.21	Adjustment disorder with depressed mood	1	1		0	0				FY2021 or earlier				S01
F43.22	Adjustment disorder with anxiety	1	1		0	0				FY2021 or earlier				S01
F43.23	Adjustment disorder with mixed anxiety and depressed mood	1	1		0	0				FY2021 or earlier				S01
F43.24	Adjustment disorder with disturbance of conduct	1	1		0	0				FY2021 or earlier				S01
F43.25	Adjustment disorder with mixed disturbance of emotions and conduct	1	1		0	0				FY2021 or earlier				S01
F43.29	Adjustment disorder with other symptoms	1	1		0	0				FY2021 or earlier				S01
F43.8	Other reactions to severe stress	0	0		0	0				FY2021 or earlier		2022-09-30	was billable in FY2021, header now	S01
F43.81	Prolonged grief disorder	1	1		0	0				FY2022-FY2025	2022-10-01			S01
F43.89	Other reactions to severe stress	1	1		0	0				FY2022-FY2025	2022-10-01			S01
F43.9	Reaction to severe stress, unspecified	1	1		0	0				FY2021 or earlier				S01
F44	Dissociative and conversion disorders	0	0		0	0				FY2021 or earlier				S01
F44.0	Dissociative amnesia	1	1	R41.3;R41.1;F44.1;R41.2	0	0				FY2021 or earlier				S01
F44.1	Dissociative fugue	1	1		0	0				FY2021 or earlier				S01
F44.2	Dissociative stupor	1	1	R40.1	0	0				FY2021 or earlier				S01
F44.4	Conversion disorder with motor symptom or deficit	1	1		0	0				FY2021 or earlier				S01
F44.5	Conversion disorder with seizures or convulsions	1	1		0	0				FY2021 or earlier				S01
F44.6	Conversion disorder with sensory symptom or deficit	1	1		0	0				FY2021 or earlier				S01
F44.7	Conversion disorder with mixed symptom presentation	1	1		0	0				FY2021 or earlier				S01
F44.8	Other dissociative and conversion disorders	0	0		0	0				FY2021 or earlier				S01
F44.81	Dissociative identity disorder	1	1		0	0				FY2021 or earlier				S01
F44.89	Other dissociative and conversion disorders	1	1		0	0				FY2021 or earlier				S01
F44.9	Dissociative and conversion disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F45	Somatoform disorders	0	0		0	0				FY2021 or earlier				S01
F45.0	Somatization disorder	1	1		0	0				FY2021 or earlier				S01
F45.1	Undifferentiated somatoform disorder	1	1		0	0				FY2021 or earlier				S01
F45.2	Hypochondriacal disorders	0	0		0	0				FY2021 or earlier				S01
F45.20	Hypochondriacal disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F45.21	Hypochondriasis	1	1		0	0				FY2021 or earlier				S01
F45.22	Body dysmorphic disorder	1	1		0	0				FY2021 or earlier				S01
F45.29	Other hypochondriacal disorders	1	1		0	0				FY2021 or earlier				S01
F45.4	Pain disorders related to psychological factors	0	0	R52	0	0				FY2021 or earlier				S01
F45.41	Pain disorder exclusively related to psychological factors	1	1	R52	0	0				FY2021 or earlier				S01
F45.42	Pain disorder with related psychological factors	1	1	R52	0	0				FY2021 or earlier				S01
F45.8	Other somatoform disorders	1	1	G47.63	0	0				FY2021 or earlier				S01
F45.9	Somatoform disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F48	Other nonpsychotic mental disorders	0	0		0	0				FY2021 or earlier				S01
F48.1	Depersonalization-derealization syndrome	1	1		0	0				FY2021 or earlier				S01
F48.2	Pseudobulbar affect	1	1		1	0				FY2021 or earlier				S01
F48.8	Other specified nonpsychotic mental disorders	1	1		0	0				FY2021 or earlier				S01
F48.9	Nonpsychotic mental disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F50	Eating disorders	0	0	R63.0;P92*;R63.2	0	0				FY2021 or earlier				S01
F50.0	Anorexia nervosa	0	0	R63.0;P92*;R63.2;F50.89	0	0				FY2021 or earlier				S01
F50.00	Anorexia nervosa, unspecified	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2021 or earlier				S01
F50.01	Anorexia nervosa, restricting type	0	0	R63.0;P92*;R63.2;F50.89	0	0				FY2021 or earlier		2024-09-30	was billable in FY2021, header now	S01
F50.010	Anorexia nervosa, restricting type, mild	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2022-FY2025	2024-10-01			S01
F50.011	Anorexia nervosa, restricting type, moderate	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2022-FY2025	2024-10-01			S01
F50.012	Anorexia nervosa, restricting type, severe	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2022-FY2025	2024-10-01			S01
F50.013	Anorexia nervosa, restricting type, extreme	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2022-FY2025	2024-10-01			S01
F50.014	Anorexia nervosa, restricting type, in remission	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2022-FY2025	2024-10-01			S01
F50.019	Anorexia nervosa, restricting type, unspecified	1	1	R63.0;P92*;R63.2;F50.89	0	0				FY2022-FY2025	2024-10-01			S01
F50.02	Anorexia nervosa, binge eating/purging type	0	0	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2021 or earlier		2024-09-30	was billable in FY2021, header now	S01
F50.020	Anorexia nervosa, binge eating/purging type, mild	1	1	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2022-FY2025	2024-10-01			S01
F50.021	Anorexia nervosa, binge eating/purging type, moderate	1	1	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2022-FY2025	2024-10-01			S01
F50.022	Anorexia nervosa, binge eating/purging type, severe	1	1	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2022-FY2025	2024-10-01			S01
F50.023	Anorexia nervosa, binge eating/purging type, extreme	1	1	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2022-FY2025	2024-10-01			S01
F50.024	Anorexia nervosa, binge eating/purging type, in remission	1	1	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2022-FY2025	2024-10-01			S01
F50.029	Anorexia nervosa, binge eating/purging type, unspecified	1	1	R63.0;P92*;R63.2;F50.89;F50.2*	0	0				FY2022-FY2025	2024-10-01			S01
F50.2	Bulimia nervosa	0	0	R63.0;P92*;R63.2;F50.02*	0	0				FY2021 or earlier		2024-09-30	was billable in FY2021, header now	S01
F50.20	Bulimia nervosa, unspecified	1	1	R63.0;P92*;R63.2;F50.02*	0	0				FY2022-FY2025	2024-10-01			S01
F50.21	Bulimia nervosa, mild	1	1	R63.0;P92*;R63.2;F50.02*	0	0				FY2022-FY2025	2024-10-01			S01
F50.22	Bulimia nervosa, moderate	1	1	R63.0;P92*;R63.2;F50.02*	0	0				FY2022-FY2025	2024-10-01			S01
F50.23	Bulimia nervosa, severe	1	1	R63.0;P92*;R63.2;F50.02*	0	0				FY2022-FY2025	2024-10-01			S01
F50.24	Bulimia nervosa, extreme	1	1	R63.0;P92*;R63.2;F50.02*	0	0				FY2022-FY2025	2024-10-01			S01
F50.25	Bulimia nervosa, in remission	1	1	R63.0;P92*;R63.2;F50.02*	0	0				FY2022-FY2025	2024-10-01			S01
F50.8	Other eating disorders	0	0	R63.0;P92*;R63.2	0	0				FY2021 or earlier				S01
F50.81	Binge eating disorder	0	0	R63.0;P92*;R63.2	0	0				FY2021 or earlier		2024-09-30	was billable in FY2021, header now	S01
F50.810	Binge eating disorder, mild	1	1	R63.0;P92*;R63.2	0	0				FY2022-FY2025	2024-10-01			S01
F50.811	Binge eating disorder, moderate	1	1	R63.0;P92*;R63.2	0	0				FY2022-FY2025	2024-10-01			S01
F50.812	Binge eating disorder, severe	1	1	R63.0;P92*;R63.2	0	0				FY2022-FY2025	2024-10-01			S01
F50.813	Binge eating disorder, extreme	1	1	R63.0;P92*;R63.2	0	0				FY2022-FY2025	2024-10-01			S01
F50.814	Binge eating disorder, in remission	1	1	R63.0;P92*;R63.2	0	0				FY2022-FY2025	2024-10-01			S01
F50.819	Binge eating disorder, unspecified	1	1	R63.0;P92*;R63.2	0	0				FY2022-FY2025	2024-10-01			S01
F50.82	Avoidant/restrictive food intake disorder	1	1	R63.0;P92*;R63.2	0	0				FY2021 or earlier				S01
F50.83	Pica in adults	1	1	R63.0;P92*;R63.2;F98.3	0	0				FY2022-FY2025	2024-10-01			S01
F50.84	Rumination disorder in adults	1	1	R63.0;P92*;R63.2;F98.21	0	0				FY2022-FY2025	2024-10-01			S01
F50.89	Other specified eating disorder	1	1	R63.0;P92*;R63.2	0	0				FY2021 or earlier				S01
F50.9	Eating disorder, unspecified	1	1	R63.0;P92*;R63.2	0	0				FY2021 or earlier				S01
F51	Sleep disorders not due to a substance or known physiological condition	0	0		0	0				FY2021 or earlier				S01
F51.0	Insomnia not due to a substance or known physiological condition	0	0		0	0				FY2021 or earlier				S01
F51.01	Primary insomnia	1	1		0	0				FY2021 or earlier				S01
F51.02	Adjustment insomnia	1	1		0	0				FY2021 or earlier				S01
F51.03	Paradoxical insomnia	1	1		0	0				FY2021 or earlier				S01
F51.04	Psychophysiologic insomnia	1	1		0	0				FY2021 or earlier				S01
F51.05	Insomnia due to other mental disorder	1	1		0	0				FY2021 or earlier				S01
F51.09	Other insomnia not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F51.1	Hypersomnia not due to a substance or known physiological condition	0	0		0	0				FY2021 or earlier				S01
F51.11	Primary hypersomnia	1	1		0	0				FY2021 or earlier				S01
F51.12	Insufficient sleep syndrome	1	1	Z72.820	0	0				FY2021 or earlier				S01
F51.13	Hypersomnia due to other mental disorder	1	1		0	0				FY2021 or earlier				S01
F51.19	Other hypersomnia not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F51.3	Sleepwalking [somnambulism]	1	1		0	0				FY2021 or earlier				S01
F51.4	Sleep terrors [night terrors]	1	1		0	0				FY2021 or earlier				S01
F51.5	Nightmare disorder	1	1		0	0				FY2021 or earlier				S01
F51.8	Other sleep disorders not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F51.9	Sleep disorder not due to a substance or known physiological condition, unspecified	1	1		0	0				FY2021 or earlier				S01
F52	Sexual dysfunction not due to a substance or known physiological condition	0	0		0	0				FY2021 or earlier				S01
F52.0	Hypoactive sexual desire disorder	1	1	R68.82	0	0				FY2021 or earlier				S01
F52.1	Sexual aversion disorder	1	1		0	0				FY2021 or earlier				S01
F52.2	Sexual arousal disorders	0	0		0	0				FY2021 or earlier				S01
F52.21	Male erectile disorder	1	1	N52*	0	0			M	FY2021 or earlier				S01
F52.22	Female sexual arousal disorder	1	1		0	0			F	FY2021 or earlier				S01
F52.3	Orgasmic disorder	0	0		0	0				FY2021 or earlier				S01
F52.31	Female orgasmic disorder	1	1		0	0			F	FY2021 or earlier				S01
F52.32	Male orgasmic disorder	1	1		0	0			M	FY2021 or earlier				S01
F52.4	Premature ejaculation	1	1		0	0			M	FY2021 or earlier				S01
F52.5	Vaginismus not due to a substance or known physiological condition	1	1		0	0			F	FY2021 or earlier				S01
F52.6	Dyspareunia not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F52.8	Other sexual dysfunction not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F52.9	Unspecified sexual dysfunction not due to a substance or known physiological condition	1	1		0	0				FY2021 or earlier				S01
F53	Mental and behavioral disorders associated with the puerperium, not elsewhere classified	0	0	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;O90.6;F20-F29	0	0			F	FY2021 or earlier				S01
F53.0	Postpartum depression	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;O90.6;F20-F29	0	0			F	FY2021 or earlier				S01
F53.1	Puerperal psychosis	1	1	F30.2;F31.2;F31.5;F31.64;F32.3;F33.3;O90.6;F20-F29	0	0	9	64	F	FY2021 or earlier				S01
F54	Psychological and behavioral factors associated with disorders or diseases classified elsewhere	1	1		1	0				FY2021 or earlier				S01
F55	Abuse of non-psychoactive substances	0	0		0	0				FY2021 or earlier				S01
F55.0	Abuse of antacids	1	1		0	0				FY2021 or earlier				S01
F55.1	Abuse of herbal or folk remedies	1	1		0	0				FY2021 or earlier				S01
F55.2	Abuse of laxatives	1	1		0	0				FY2021 or earlier				S01
F55.3	Abuse of steroids or hormones	1	1		0	0				FY2021 or earlier				S01
F55.4	Abuse of vitamins	1	1		0	0				FY2021 or earlier				S01
F55.8	Abuse of other non-psychoactive substances	1	1		0	0				FY2021 or earlier				S01
F59	Unspecified behavioral syndromes associated with physiological disturbances and physical factors	1	1		0	0				FY2021 or earlier				S01
F60	Specific personality disorders	0	0		0	0				FY2021 or earlier				S01
F60.0	Paranoid personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.1	Schizoid personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.2	Antisocial personality disorder	1	1	F91*	0	0				FY2021 or earlier				S01
F60.3	Borderline personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.4	Histrionic personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.5	Obsessive-compulsive personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.6	Avoidant personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.7	Dependent personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.8	Other specific personality disorders	0	0		0	0				FY2021 or earlier				S01
F60.81	Narcissistic personality disorder	1	1		0	0				FY2021 or earlier				S01
F60.89	Other specific personality disorders	1	1		0	0				FY2021 or earlier				S01
F60.9	Personality disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F63	Impulse disorders	0	0		0	0				FY2021 or earlier				S01
F63.0	Pathological gambling	1	1	Z72.6	0	0				FY2021 or earlier				S01
F63.1	Pyromania	1	1		0	0				FY2021 or earlier				S01
F63.2	Kleptomania	1	1	Z03.8*	0	0				FY2021 or earlier				S01
F63.3	Trichotillomania	1	1		0	0				FY2021 or earlier				S01
F63.8	Other impulse disorders	0	0		0	0				FY2021 or earlier				S01
F63.81	Intermittent explosive disorder	1	1		0	0				FY2021 or earlier				S01
F63.89	Other impulse disorders	1	1		0	0				FY2021 or earlier				S01
F63.9	Impulse disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F64	Gender identity disorders	0	0		0	0				FY2021 or earlier				S01
F64.0	Transsexualism	1	1	F64.2	0	0				FY2021 or earlier				S01
F64.1	Dual role transvestism	1	1	F64.2	0	0				FY2021 or earlier				S01
F64.2	Gender identity disorder of childhood	1	1	F64.0	0	0				FY2021 or earlier				S01
F64.8	Other gender identity disorders	1	1		0	0				FY2021 or earlier				S01
F64.9	Gender identity disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F64.A	Gender identity disorder, in remission	1	0		0	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
F65	Paraphilias	0	0		0	0				FY2021 or earlier				S01
F65.0	Fetishism	1	1		0	0				FY2021 or earlier				S01
F65.1	Transvestic fetishism	1	1		0	0				FY2021 or earlier				S01
F65.2	Exhibitionism	1	1		0	0				FY2021 or earlier				S01
F65.3	Voyeurism	1	1		0	0				FY2021 or earlier				S01
F65.4	Pedophilia	1	1		0	0				FY2021 or earlier				S01
F65.5	Sadomasochism	0	0		0	0				FY2021 or earlier				S01
F65.50	Sadomasochism, unspecified	1	1		0	0				FY2021 or earlier				S01
F65.51	Sexual masochism	1	1		0	0				FY2021 or earlier				S01
F65.52	Sexual sadism	1	1		0	0				FY2021 or earlier				S01
F65.8	Other paraphilias	0	0		0	0				FY2021 or earlier				S01
F65.81	Frotteurism	1	1		0	0				FY2021 or earlier				S01
F65.89	Other paraphilias	1	1		0	0				FY2021 or earlier				S01
F65.9	Paraphilia, unspecified	1	1		0	0				FY2021 or earlier				S01
F66	Other sexual disorders	1	1		0	0				FY2021 or earlier				S01
F68	Other disorders of adult personality and behavior	0	0		0	0				FY2021 or earlier				S01
F68.1	Factitious disorder imposed on self	0	0		0	0				FY2021 or earlier				S01
F68.10	Factitious disorder imposed on self, unspecified	1	1		0	0				FY2021 or earlier				S01
F68.11	Factitious disorder imposed on self, with predominantly psychological signs and symptoms	1	1		0	0				FY2021 or earlier				S01
F68.12	Factitious disorder imposed on self, with predominantly physical signs and symptoms	1	1		0	0				FY2021 or earlier				S01
F68.13	Factitious disorder imposed on self, with combined psychological and physical signs and symptoms	1	1		0	0				FY2021 or earlier				S01
F68.8	Other specified disorders of adult personality and behavior	1	1		0	0				FY2021 or earlier				S01
F68.A	Factitious disorder imposed on another	1	1		0	0				FY2021 or earlier				S01
F69	Unspecified disorder of adult personality and behavior	1	1		0	0				FY2021 or earlier				S01
F70	Mild intellectual disabilities	1	1	R41.83	1	0				FY2021 or earlier				S01
F71	Moderate intellectual disabilities	1	1	R41.83	1	0				FY2021 or earlier				S01
F72	Severe intellectual disabilities	1	1	R41.83	1	0				FY2021 or earlier				S01
F73	Profound intellectual disabilities	1	1	R41.83	1	0				FY2021 or earlier				S01
F78	Other intellectual disabilities	0	0	R41.83	1	0				FY2021 or earlier			was billable in FY2021, header now	S01
F78.A	Other genetic related intellectual disabilities	0	0	R41.83	1	0				FY2022-FY2025				S01
F78.A1	SYNGAP1-related intellectual disability	1	1	R41.83	1	0				FY2022-FY2025				S01
F78.A9	Other genetic related intellectual disability	1	1	R41.83	1	0				FY2022-FY2025				S01
F79	Unspecified intellectual disabilities	1	1	R41.83	1	0				FY2021 or earlier				S01
F80	Specific developmental disorders of speech and language	0	0		0	0				FY2021 or earlier				S01
F80.0	Phonological disorder	1	1	R47.01;R48.2	0	0				FY2021 or earlier				S01
F80.1	Expressive language disorder	1	1	F80.2;R47*	0	0				FY2021 or earlier				S01
F80.2	Mixed receptive-expressive language disorder	1	1	H93.25;R47*;F80.1	0	0				FY2021 or earlier				S01
F80.4	Speech and language development delay due to hearing loss	1	1		0	0				FY2021 or earlier				S01
F80.8	Other developmental disorders of speech and language	0	0		0	0				FY2021 or earlier				S01
F80.81	Childhood onset fluency disorder	1	1	F98.5;R47.82;I69*	0	0				FY2021 or earlier				S01
F80.82	Social pragmatic communication disorder	1	1	F84.5;F84.0	0	0				FY2021 or earlier				S01
F80.89	Other developmental disorders of speech and language	1	1		0	0				FY2021 or earlier				S01
F80.9	Developmental disorder of speech and language, unspecified	1	1		0	0				FY2021 or earlier				S01
F81	Specific developmental disorders of scholastic skills	0	0		0	0				FY2021 or earlier				S01
F81.0	Specific reading disorder	1	1	R48.0	0	0				FY2021 or earlier				S01
F81.2	Mathematics disorder	1	1	R48.8	0	0				FY2021 or earlier				S01
F81.8	Other developmental disorders of scholastic skills	0	0		0	0				FY2021 or earlier				S01
F81.81	Disorder of written expression	1	1		0	0				FY2021 or earlier				S01
F81.89	Other developmental disorders of scholastic skills	1	1		0	0				FY2021 or earlier				S01
F81.9	Developmental disorder of scholastic skills, unspecified	1	1		0	0				FY2021 or earlier				S01
F82	Specific developmental disorder of motor function	1	1	R26*;R27*	0	0				FY2021 or earlier				S01
F84	Pervasive developmental disorders	0	0		0	0				FY2021 or earlier				S01
F84.0	Autistic disorder	1	1	F84.5	0	0				FY2021 or earlier				S01
F84.2	Rett's syndrome	1	1	F84.5;F84.0;F84.3	0	0				FY2021 or earlier				S01
F84.3	Other childhood disintegrative disorder	1	1	F84.5;F84.0;F84.2	0	0				FY2021 or earlier				S01
F84.5	Asperger's syndrome	1	1		0	0				FY2021 or earlier				S01
F84.8	Other pervasive developmental disorders	1	1		0	0				FY2021 or earlier				S01
F84.9	Pervasive developmental disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F88	Other disorders of psychological development	1	1		0	0				FY2021 or earlier				S01
F89	Unspecified disorder of psychological development	1	1		0	0				FY2021 or earlier				S01
F90	Attention-deficit hyperactivity disorders	0	0		0	0				FY2021 or earlier				S01
F90.0	Attention-deficit hyperactivity disorder, predominantly inattentive type	1	1		0	0				FY2021 or earlier				S01
F90.1	Attention-deficit hyperactivity disorder, predominantly hyperactive type	1	1		0	0				FY2021 or earlier				S01
F90.2	Attention-deficit hyperactivity disorder, combined type	1	1		0	0				FY2021 or earlier				S01
F90.8	Attention-deficit hyperactivity disorder, other type	1	1		0	0				FY2021 or earlier				S01
F90.9	Attention-deficit hyperactivity disorder, unspecified type	1	1		0	0				FY2021 or earlier				S01
F91	Conduct disorders	0	0	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F91.0	Conduct disorder confined to family context	1	1	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F91.1	Conduct disorder, childhood-onset type	1	1	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F91.2	Conduct disorder, adolescent-onset type	1	1	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F91.3	Oppositional defiant disorder	1	1	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F91.8	Other conduct disorders	1	1	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F91.9	Conduct disorder, unspecified	1	1	Z72.81*;F60.2	0	0				FY2021 or earlier				S01
F93	Emotional disorders with onset specific to childhood	0	0		0	0				FY2021 or earlier				S01
F93.0	Separation anxiety disorder of childhood	1	1		0	0				FY2021 or earlier				S01
F93.8	Other childhood emotional disorders	1	1		0	0				FY2021 or earlier				S01
F93.9	Childhood emotional disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F94	Disorders of social functioning with onset specific to childhood and adolescence	0	0		0	0				FY2021 or earlier				S01
F94.0	Selective mutism	1	1		0	0				FY2021 or earlier				S01
F94.1	Reactive attachment disorder of childhood	1	1	F94.2	0	0				FY2021 or earlier				S01
F94.2	Disinhibited attachment disorder of childhood	1	1	F94.1	0	0				FY2021 or earlier				S01
F94.8	Other childhood disorders of social functioning	1	1		0	0				FY2021 or earlier				S01
F94.9	Childhood disorder of social functioning, unspecified	1	1		0	0				FY2021 or earlier				S01
F95	Tic disorder	0	0		0	0				FY2021 or earlier				S01
F95.0	Transient tic disorder	1	1		0	0				FY2021 or earlier				S01
F95.1	Chronic motor or vocal tic disorder	1	1		0	0				FY2021 or earlier				S01
F95.2	Tourette's disorder	1	1		0	0				FY2021 or earlier				S01
F95.8	Other tic disorders	1	1		0	0				FY2021 or earlier				S01
F95.9	Tic disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
F98	Other behavioral and emotional disorders with onset usually occurring in childhood and adolescence	0	0		0	0				FY2021 or earlier				S01
F98.0	Enuresis not due to a substance or known physiological condition	1	1	R32	0	0				FY2021 or earlier				S01
F98.1	Encopresis not due to a substance or known physiological condition	1	1	R15*	0	0				FY2021 or earlier				S01
F98.2	Other feeding disorders of infancy and childhood	0	0		0	0				FY2021 or earlier				S01
F98.21	Rumination disorder of infancy and childhood	1	1	F50.84	0	0				FY2021 or earlier				S01
F98.29	Other feeding disorders of infancy and early childhood	1	1		0	0				FY2021 or earlier				S01
F98.3	Pica of infancy and childhood	1	1	F50.83	0	0				FY2021 or earlier				S01
F98.4	Stereotyped movement disorders	1	1	R25*	0	0				FY2021 or earlier				S01
F98.5	Adult onset fluency disorder	1	1	F80.81;R47.02;R47.82;I69*;F95*	0	0				FY2021 or earlier				S01
F98.8	Other specified behavioral and emotional disorders with onset usually occurring in childhood and adolescence	1	1		0	0				FY2021 or earlier				S01
F98.9	Unspecified behavioral and emotional disorders with onset usually occurring in childhood and adolescence	1	1		0	0				FY2021 or earlier				S01
F99	Mental disorder, not otherwise specified	1	1	F09	0	0				FY2021 or earlier				S01
G10	Huntington's disease	1	1		0	0				FY2021 or earlier				S01
G20	Parkinson's disease	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
G20.A	Parkinson's disease without dyskinesia	0	0		0	0				FY2022-FY2025				S01
G20.A1	Parkinson's disease without dyskinesia, without mention of fluctuations	1	1		0	0				FY2022-FY2025				S01
G20.A2	Parkinson's disease without dyskinesia, with fluctuations	1	1		0	0				FY2022-FY2025				S01
G20.B	Parkinson's disease with dyskinesia	0	0	G24.0*	0	0				FY2022-FY2025				S01
G20.B1	Parkinson's disease with dyskinesia, without mention of fluctuations	1	1	G24.0*	0	0				FY2022-FY2025				S01
G20.B2	Parkinson's disease with dyskinesia, with fluctuations	1	1	G24.0*	0	0				FY2022-FY2025				S01
G20.C	Parkinsonism, unspecified	1	1	G20.A1;G20.B*;G20.A*;G21*	0	0				FY2022-FY2025				S01
G21	Secondary parkinsonism	0	0	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G21.0	Malignant neuroleptic syndrome	1	1	G10;G31.83;G90.3;A52.19;G21.11	0	0				FY2021 or earlier				S01
G21.1	Other drug-induced secondary parkinsonism	0	0	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G21.11	Neuroleptic induced parkinsonism	1	1	G10;G31.83;G90.3;A52.19;G21.0	0	0				FY2021 or earlier				S01
G21.19	Other drug induced secondary parkinsonism	1	1	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G21.2	Secondary parkinsonism due to other external agents	1	1	G10;G31.83;G90.3;A52.19	1	0				FY2021 or earlier				S01
G21.3	Postencephalitic parkinsonism	1	1	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G21.4	Vascular parkinsonism	1	1	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G21.8	Other secondary parkinsonism	1	1	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G21.9	Secondary parkinsonism, unspecified	1	1	G10;G31.83;G90.3;A52.19	0	0				FY2021 or earlier				S01
G24	Dystonia	0	0		0	0				FY2021 or earlier				S01
G24.0	Drug induced dystonia	0	0		0	0				FY2021 or earlier				S01
G24.01	Drug induced subacute dyskinesia	1	1		0	0				FY2021 or earlier				S01
G24.02	Drug induced acute dystonia	1	1		0	0				FY2021 or earlier				S01
G24.09	Other drug induced dystonia	1	1		0	0				FY2021 or earlier				S01
G24.9	Dystonia, unspecified	1	1		0	0				FY2021 or earlier				S01
G25	Other extrapyramidal and movement disorders	0	0		0	0				FY2021 or earlier				S01
G25.1	Drug-induced tremor	1	1		0	0				FY2021 or earlier				S01
G25.6	Drug induced tics and other tics of organic origin	0	0		0	0				FY2021 or earlier				S01
G25.61	Drug induced tics	1	1		0	0				FY2021 or earlier				S01
G25.69	Other tics of organic origin	1	1	F95.9;F95.2	0	0				FY2021 or earlier				S01
G25.7	Other and unspecified drug induced movement disorders	0	0		0	0				FY2021 or earlier				S01
G25.70	Drug induced movement disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
G25.71	Drug induced akathisia	1	1		0	0				FY2021 or earlier				S01
G25.79	Other drug induced movement disorders	1	1		0	0				FY2021 or earlier				S01
G30	Alzheimer's disease	0	0	G31.1;F03*;R41.81	0	0				FY2021 or earlier				S01
G30.0	Alzheimer's disease with early onset	1	1	G31.1;F03*;R41.81	0	0				FY2021 or earlier				S01
G30.1	Alzheimer's disease with late onset	1	1	G31.1;F03*;R41.81	0	0	15			FY2021 or earlier				S01
G30.8	Other Alzheimer's disease	1	1	G31.1;F03*;R41.81	0	0				FY2021 or earlier				S01
G30.9	Alzheimer's disease, unspecified	1	1	G31.1;F03*;R41.81	0	0				FY2021 or earlier				S01
G31	Other degenerative diseases of nervous system, not elsewhere classified	0	0		0	0				FY2021 or earlier				S01
G31.0	Frontotemporal dementia	0	0		0	0				FY2021 or earlier				S01
G31.01	Pick's disease	1	1		0	0				FY2021 or earlier				S01
G31.09	Other frontotemporal neurocognitive disorder	1	1		0	0				FY2021 or earlier				S01
G31.1	Senile degeneration of brain, not elsewhere classified	1	1	G30*;R41.81	0	0				FY2021 or earlier				S01
G31.8	Other specified degenerative diseases of nervous system	0	0		0	0				FY2021 or earlier				S01
G31.80	Leukodystrophy, unspecified	1	1		0	0				FY2022-FY2025				S01
G31.81	Alpers disease	1	1		0	0				FY2021 or earlier				S01
G31.82	Leigh's disease	1	1		0	0				FY2021 or earlier				S01
G31.83	Neurocognitive disorder with Lewy bodies	1	1		0	0				FY2021 or earlier				S01
G31.84	Mild cognitive impairment of uncertain or unknown etiology	1	1	R41.81;R41.82;G31.9;I60-I69;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*;S06*;F01*;F02*;F03*;F06.7*;R41.4;F68.8	0	0				FY2021 or earlier				S01
G31.85	Corticobasal degeneration	1	1		0	0				FY2021 or earlier				S01
G31.86	Alexander disease	1	1		0	0				FY2022-FY2025				S01
G31.87	Primary progressive apraxia of speech	1	1		0	0				FY2026	2025-10-01			S01
G31.89	Other specified degenerative diseases of nervous system	1	1		0	0				FY2021 or earlier				S01
G31.9	Degenerative disease of nervous system, unspecified	1	1		0	0				FY2021 or earlier				S01
G44	Other headache syndromes	0	0	R51.9	0	0				FY2021 or earlier				S01
G44.2	Tension-type headache	0	0	R51.9	0	0				FY2021 or earlier				S01
G44.20	Tension-type headache, unspecified	0	0	R51.9	0	0				FY2021 or earlier				S01
G44.201	Tension-type headache, unspecified, intractable	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.209	Tension-type headache, unspecified, not intractable	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.21	Episodic tension-type headache	0	0	R51.9	0	0				FY2021 or earlier				S01
G44.211	Episodic tension-type headache, intractable	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.219	Episodic tension-type headache, not intractable	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.22	Chronic tension-type headache	0	0	R51.9	0	0				FY2021 or earlier				S01
G44.221	Chronic tension-type headache, intractable	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.229	Chronic tension-type headache, not intractable	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.8	Other specified headache syndromes	0	0	R51.9	0	0				FY2021 or earlier				S01
G44.81	Hypnic headache	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.82	Headache associated with sexual activity	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.83	Primary cough headache	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.84	Primary exertional headache	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.85	Primary stabbing headache	1	1	R51.9	0	0				FY2021 or earlier				S01
G44.86	Cervicogenic headache	1	1	R51.9	0	0				FY2022-FY2025				S01
G44.89	Other headache syndrome	1	1	R51.9	0	0				FY2021 or earlier				S01
G47	Sleep disorders	0	0		0	0				FY2021 or earlier				S01
G47.0	Insomnia	0	0		0	0				FY2021 or earlier				S01
G47.00	Insomnia, unspecified	1	1		0	0				FY2021 or earlier				S01
G47.01	Insomnia due to medical condition	1	1		0	0				FY2021 or earlier				S01
G47.09	Other insomnia	1	1		0	0				FY2021 or earlier				S01
G47.1	Hypersomnia	0	0		0	0				FY2021 or earlier				S01
G47.10	Hypersomnia, unspecified	1	1		0	0				FY2021 or earlier				S01
G47.11	Idiopathic hypersomnia with long sleep time	1	1		0	0				FY2021 or earlier				S01
G47.12	Idiopathic hypersomnia without long sleep time	1	1		0	0				FY2021 or earlier				S01
G47.13	Recurrent hypersomnia	1	1		0	0				FY2021 or earlier				S01
G47.14	Hypersomnia due to medical condition	1	1		0	0				FY2021 or earlier				S01
G47.19	Other hypersomnia	1	1		0	0				FY2021 or earlier				S01
G47.2	Circadian rhythm sleep disorders	0	0		0	0				FY2021 or earlier				S01
G47.20	Circadian rhythm sleep disorder, unspecified type	1	1		0	0				FY2021 or earlier				S01
G47.21	Circadian rhythm sleep disorder, delayed sleep phase type	1	1		0	0				FY2021 or earlier				S01
G47.22	Circadian rhythm sleep disorder, advanced sleep phase type	1	1		0	0				FY2021 or earlier				S01
G47.23	Circadian rhythm sleep disorder, irregular sleep wake type	1	1		0	0				FY2021 or earlier				S01
G47.24	Circadian rhythm sleep disorder, free running type	1	1		0	0				FY2021 or earlier				S01
G47.25	Circadian rhythm sleep disorder, jet lag type	1	1		0	0				FY2021 or earlier				S01
G47.26	Circadian rhythm sleep disorder, shift work type	1	1		0	0				FY2021 or earlier				S01
G47.27	Circadian rhythm sleep disorder in conditions classified elsewhere	1	1		1	0				FY2021 or earlier				S01
G47.29	Other circadian rhythm sleep disorder	1	1		0	0				FY2021 or earlier				S01
G47.3	Sleep apnea	0	0	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.30	Sleep apnea, unspecified	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.31	Primary central sleep apnea	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.32	High altitude periodic breathing	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.33	Obstructive sleep apnea (adult) (pediatric)	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.34	Idiopathic sleep related nonobstructive alveolar hypoventilation	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.35	Congenital central alveolar hypoventilation syndrome	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.36	Sleep related hypoventilation in conditions classified elsewhere	1	1	R06.81;R06.3;E66.2;P28.3*	1	0				FY2021 or earlier				S01
G47.37	Central sleep apnea in conditions classified elsewhere	1	1	R06.81;R06.3;E66.2;P28.3*	1	0				FY2021 or earlier				S01
G47.39	Other sleep apnea	1	1	R06.81;R06.3;E66.2;P28.3*	0	0				FY2021 or earlier				S01
G47.4	Narcolepsy and cataplexy	0	0		0	0				FY2021 or earlier				S01
G47.41	Narcolepsy	0	0		0	0				FY2021 or earlier				S01
G47.411	Narcolepsy with cataplexy	1	1		0	0				FY2021 or earlier				S01
G47.419	Narcolepsy without cataplexy	1	1		0	0				FY2021 or earlier				S01
G47.42	Narcolepsy in conditions classified elsewhere	0	0		1	0				FY2021 or earlier				S01
G47.421	Narcolepsy in conditions classified elsewhere with cataplexy	1	1		1	0				FY2021 or earlier				S01
G47.429	Narcolepsy in conditions classified elsewhere without cataplexy	1	1		1	0				FY2021 or earlier				S01
G47.5	Parasomnia	0	0	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	0	0				FY2021 or earlier				S01
G47.50	Parasomnia, unspecified	1	1	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	0	0				FY2021 or earlier				S01
G47.51	Confusional arousals	1	1	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	0	0				FY2021 or earlier				S01
G47.52	REM sleep behavior disorder	1	1	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	0	0				FY2021 or earlier				S01
G47.53	Recurrent isolated sleep paralysis	1	1	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	0	0				FY2021 or earlier				S01
G47.54	Parasomnia in conditions classified elsewhere	1	1	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	1	0				FY2021 or earlier				S01
G47.59	Other parasomnia	1	1	F10.182;F10.282;F10.982;F11.182;F11.282;F11.982;F13.182;F13.282;F13.982;F14.182;F14.282;F14.982;F15.182;F15.282;F15.982;F19.182;F19.282;F19.982;F51.8	0	0				FY2021 or earlier				S01
G47.6	Sleep related movement disorders	0	0		0	0				FY2021 or earlier				S01
G47.61	Periodic limb movement disorder	1	1		0	0				FY2021 or earlier				S01
G47.62	Sleep related leg cramps	1	1		0	0				FY2021 or earlier				S01
G47.63	Sleep related bruxism	1	1	F45.8	0	0				FY2021 or earlier				S01
G47.69	Other sleep related movement disorders	1	1		0	0				FY2021 or earlier				S01
G47.8	Other sleep disorders	1	1		0	0				FY2021 or earlier				S01
G47.9	Sleep disorder, unspecified	1	1		0	0				FY2021 or earlier				S01
G89	Pain, not elsewhere classified	0	0	R52;F45.41	0	0				FY2021 or earlier				S01
G89.0	Central pain syndrome	1	1	R52;F45.41	0	0				FY2021 or earlier				S01
G89.1	Acute pain, not elsewhere classified	0	0	R52;F45.41	0	0				FY2021 or earlier				S01
G89.11	Acute pain due to trauma	1	1	R52;F45.41	0	0				FY2021 or earlier				S01
G89.12	Acute post-thoracotomy pain	1	1	R52;F45.41	0	0				FY2021 or earlier				S01
G89.18	Other acute postprocedural pain	1	1	R52;F45.41	0	0				FY2021 or earlier				S01
G89.2	Chronic pain, not elsewhere classified	0	0	R52;F45.41;G57.7*;G56.4*;G89.0;G89.4;G89.3;G90.5*	0	0				FY2021 or earlier				S01
G89.21	Chronic pain due to trauma	1	1	R52;F45.41;G57.7*;G56.4*;G89.0;G89.4;G89.3;G90.5*	0	0				FY2021 or earlier				S01
G89.22	Chronic post-thoracotomy pain	1	1	R52;F45.41;G57.7*;G56.4*;G89.0;G89.4;G89.3;G90.5*	0	0				FY2021 or earlier				S01
G89.28	Other chronic postprocedural pain	1	1	R52;F45.41;G57.7*;G56.4*;G89.0;G89.4;G89.3;G90.5*	0	0				FY2021 or earlier				S01
G89.29	Other chronic pain	1	1	R52;F45.41;G57.7*;G56.4*;G89.0;G89.4;G89.3;G90.5*	0	0				FY2021 or earlier				S01
G89.3	Neoplasm related pain (acute) (chronic)	1	1	R52;F45.41	0	0				FY2021 or earlier				S01
G89.4	Chronic pain syndrome	1	1	R52;F45.41	0	0				FY2021 or earlier				S01
G90	Disorders of autonomic nervous system	0	0	G31.2	0	0				FY2021 or earlier				S01
G90.81	Serotonin syndrome	1	1	G31.2	1	0				FY2022-FY2025				S01
G93	Other disorders of brain	0	0		0	0				FY2021 or earlier				S01
G93.1	Anoxic brain damage, not elsewhere classified	1	1	O74.3;O89.2;P84*	0	0				FY2021 or earlier				S01
G93.3	Postviral and related fatigue syndromes	0	0	R53.82;F48.8	0	0				FY2021 or earlier			was billable in FY2021, header now	S01
G93.31	Postviral fatigue syndrome	1	1	R53.82;F48.8	0	0				FY2022-FY2025				S01
G93.32	Myalgic encephalomyelitis/chronic fatigue syndrome	1	1	R53.82;F48.8	0	0				FY2022-FY2025				S01
G93.39	Other post infection and related fatigue syndromes	1	1	R53.82;F48.8	0	0				FY2022-FY2025				S01
G93.40	Encephalopathy, unspecified	1	1		0	0				FY2021 or earlier				S01
G93.44	Adult-onset leukodystrophy with axonal spheroids	1	1		0	0	15			FY2022-FY2025				S01
N94	Pain and other conditions associated with female genital organs and menstrual cycle	0	0		0	0				FY2021 or earlier				S01
N94.3	Premenstrual tension syndrome	1	1	F32.81	0	0			F	FY2021 or earlier				S01
O90	Complications of the puerperium, not elsewhere classified	0	0	Z34*	0	0				FY2021 or earlier				S01
O90.6	Postpartum mood disturbance	1	1	Z34*;F53.0;F53.1	0	0			F	FY2021 or earlier				S01
O99	Other maternal diseases classifiable elsewhere but complicating pregnancy, childbirth and the puerperium	0	0	Z34*	0	0			F	FY2021 or earlier				S01
O99.31	Alcohol use complicating pregnancy, childbirth, and the puerperium	0	0	Z34*	0	0			F	FY2021 or earlier				S01
O99.310	Alcohol use complicating pregnancy, unspecified trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.311	Alcohol use complicating pregnancy, first trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.312	Alcohol use complicating pregnancy, second trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.313	Alcohol use complicating pregnancy, third trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.314	Alcohol use complicating childbirth	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.315	Alcohol use complicating the puerperium	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.32	Drug use complicating pregnancy, childbirth, and the puerperium	0	0	Z34*	0	0			F	FY2021 or earlier				S01
O99.320	Drug use complicating pregnancy, unspecified trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.321	Drug use complicating pregnancy, first trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.322	Drug use complicating pregnancy, second trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.323	Drug use complicating pregnancy, third trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.324	Drug use complicating childbirth	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.325	Drug use complicating the puerperium	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.33	Tobacco use disorder complicating pregnancy, childbirth, and the puerperium	0	0	Z34*	0	0			F	FY2021 or earlier				S01
O99.330	Smoking (tobacco) complicating pregnancy, unspecified trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.331	Smoking (tobacco) complicating pregnancy, first trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.332	Smoking (tobacco) complicating pregnancy, second trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.333	Smoking (tobacco) complicating pregnancy, third trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.334	Smoking (tobacco) complicating childbirth	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.335	Smoking (tobacco) complicating the puerperium	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.34	Other mental disorders complicating pregnancy, childbirth, and the puerperium	0	0	Z34*	0	0			F	FY2021 or earlier				S01
O99.340	Other mental disorders complicating pregnancy, unspecified trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.341	Other mental disorders complicating pregnancy, first trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.342	Other mental disorders complicating pregnancy, second trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.343	Other mental disorders complicating pregnancy, third trimester	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.344	Other mental disorders complicating childbirth	1	1	Z34*	0	0			F	FY2021 or earlier				S01
O99.345	Other mental disorders complicating the puerperium	1	1	Z34*	0	0			F	FY2021 or earlier				S01
R37	Sexual dysfunction, unspecified	1	1		0	0				FY2021 or earlier				S01
R40	Somnolence, stupor and coma	0	0	P91.5;E08-E13;K72*;E15	0	0				FY2021 or earlier				S01
R40.0	Somnolence	1	1	P91.5;E08-E13;K72*;E15;R40.2*	0	0				FY2021 or earlier				S01
R40.1	Stupor	1	1	P91.5;E08-E13;K72*;E15;F20.2;R40.2*;F31*;F32*;F33*;F44.2;F30.2	0	0				FY2021 or earlier				S01
R40.3	Persistent vegetative state	1	1	P91.5;E08-E13;K72*;E15	0	0				FY2021 or earlier				S01
R40.4	Transient alteration of awareness	1	1	P91.5;E08-E13;K72*;E15	0	0				FY2021 or earlier				S01
R41	Other symptoms and signs involving cognitive functions and awareness	0	0	F44*;G31.84	0	0				FY2021 or earlier				S01
R41.0	Disorientation, unspecified	1	1	F44*;G31.84;F05	0	0				FY2021 or earlier				S01
R41.1	Anterograde amnesia	1	1	F44*;G31.84	0	0				FY2021 or earlier				S01
R41.2	Retrograde amnesia	1	1	F44*;G31.84	0	0				FY2021 or earlier				S01
R41.3	Other amnesia	1	1	F44*;G31.84;F04;F10-F19;F06.8;G45.4	0	0				FY2021 or earlier				S01
R41.4	Neurologic neglect syndrome	1	1	F44*;G31.84;R41.842	0	0				FY2021 or earlier				S01
R41.8	Other symptoms and signs involving cognitive functions and awareness	0	0	F44*;G31.84	0	0				FY2021 or earlier				S01
R41.81	Age-related cognitive decline	1	1	F44*;G31.84	0	0				FY2021 or earlier				S01
R41.82	Altered mental status, unspecified	1	1	F44*;G31.84;R40*;R41.0	0	0				FY2021 or earlier				S01
R41.83	Borderline intellectual functioning	1	1	F44*;G31.84;F70-F79	0	0				FY2021 or earlier				S01
R41.84	Other specified cognitive deficit	0	0	F44*;G31.84;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*	1	0				FY2021 or earlier				S01
R41.840	Attention and concentration deficit	1	1	F44*;G31.84;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*;F90*	1	0				FY2021 or earlier				S01
R41.841	Cognitive communication deficit	1	1	F44*;G31.84;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*	1	0				FY2021 or earlier				S01
R41.842	Visuospatial deficit	1	1	F44*;G31.84;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*	1	0				FY2021 or earlier				S01
R41.843	Psychomotor deficit	1	1	F44*;G31.84;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*	1	0				FY2021 or earlier				S01
R41.844	Frontal lobe and executive function deficit	1	1	F44*;G31.84;I69.01*;I69.11*;I69.21*;I69.31*;I69.81*;I69.91*	1	0				FY2021 or earlier				S01
R41.85	Anosognosia	1	1	F44*;G31.84	0	0				FY2022-FY2025				S01
R41.89	Other symptoms and signs involving cognitive functions and awareness	1	1	F44*;G31.84	0	0				FY2021 or earlier				S01
R41.9	Unspecified symptoms and signs involving cognitive functions and awareness	1	1	F44*;G31.84	0	0				FY2021 or earlier				S01
R42	Dizziness and giddiness	1	1	H81*;T75.23*	0	0				FY2021 or earlier				S01
R43	Disturbances of smell and taste	0	0		0	0				FY2021 or earlier				S01
R43.0	Anosmia	1	1		0	0				FY2021 or earlier				S01
R43.1	Parosmia	1	1		0	0				FY2021 or earlier				S01
R43.2	Parageusia	1	1		0	0				FY2021 or earlier				S01
R43.8	Other disturbances of smell and taste	1	1		0	0				FY2021 or earlier				S01
R43.9	Unspecified disturbances of smell and taste	1	1		0	0				FY2021 or earlier				S01
R44	Other symptoms and signs involving general sensations and perceptions	0	0	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R44.0	Auditory hallucinations	1	1	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R44.1	Visual hallucinations	1	1	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R44.2	Other hallucinations	1	1	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R44.3	Hallucinations, unspecified	1	1	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R44.8	Other symptoms and signs involving general sensations and perceptions	1	1	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R44.9	Unspecified symptoms and signs involving general sensations and perceptions	1	1	F10.151;F10.251;F10.951;F11-F19;F30.2;F31.5;F32.3;F33.3;F20-F29	0	0				FY2021 or earlier				S01
R45	Symptoms and signs involving emotional state	0	0		0	0				FY2021 or earlier				S01
R45.0	Nervousness	1	1		0	0				FY2021 or earlier				S01
R45.1	Restlessness and agitation	1	1		0	0				FY2021 or earlier				S01
R45.2	Unhappiness	1	1		0	0				FY2021 or earlier				S01
R45.3	Demoralization and apathy	1	1	R45.84	0	0				FY2021 or earlier				S01
R45.4	Irritability and anger	1	1		0	0				FY2021 or earlier				S01
R45.5	Hostility	1	1		0	0				FY2021 or earlier				S01
R45.6	Violent behavior	1	1		0	0				FY2021 or earlier				S01
R45.7	State of emotional shock and stress, unspecified	1	1		0	0				FY2021 or earlier				S01
R45.8	Other symptoms and signs involving emotional state	0	0		0	0				FY2021 or earlier				S01
R45.81	Low self-esteem	1	1		0	0				FY2021 or earlier				S01
R45.82	Worries	1	1		0	0				FY2021 or earlier				S01
R45.83	Excessive crying of child, adolescent or adult	1	1		0	0				FY2021 or earlier				S01
R45.84	Anhedonia	1	1		0	0				FY2021 or earlier				S01
R45.85	Homicidal and suicidal ideations	0	0	T14.91*	0	0				FY2021 or earlier				S01
R45.850	Homicidal ideations	1	1	T14.91*	0	0				FY2021 or earlier				S01
R45.851	Suicidal ideations	1	1	T14.91*	0	0				FY2021 or earlier				S01
R45.86	Emotional lability	1	1		0	0				FY2021 or earlier				S01
R45.87	Impulsiveness	1	1		0	0				FY2021 or earlier				S01
R45.88	Nonsuicidal self-harm	1	1		0	0				FY2022-FY2025				S01
R45.89	Other symptoms and signs involving emotional state	1	1		0	0				FY2021 or earlier				S01
R46	Symptoms and signs involving appearance and behavior	0	0	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.0	Very low level of personal hygiene	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.1	Bizarre personal appearance	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.2	Strange and inexplicable behavior	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.3	Overactivity	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.4	Slowness and poor responsiveness	1	1	F20-F29;F01-F99;R40.1	0	0				FY2021 or earlier				S01
R46.5	Suspiciousness and marked evasiveness	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.6	Undue concern and preoccupation with stressful events	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.7	Verbosity and circumstantial detail obscuring reason for contact	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.8	Other symptoms and signs involving appearance and behavior	0	0	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R46.81	Obsessive-compulsive behavior	1	1	F20-F29;F01-F99;F42*	0	0				FY2021 or earlier				S01
R46.89	Other symptoms and signs involving appearance and behavior	1	1	F20-F29;F01-F99	0	0				FY2021 or earlier				S01
R47	Speech disturbances, not elsewhere classified	0	0	F84.0;F80.81;F80*	0	0				FY2021 or earlier				S01
R47.0	Dysphasia and aphasia	0	0	F84.0;F80.81;F80*	0	0				FY2021 or earlier				S01
R47.01	Aphasia	1	1	F84.0;F80.81;F80*;I69*;G31.01	0	0				FY2021 or earlier				S01
R47.02	Dysphasia	1	1	F84.0;F80.81;F80*;I69*	0	0				FY2021 or earlier				S01
R47.1	Dysarthria and anarthria	1	1	F84.0;F80.81;F80*;I69*	0	0				FY2021 or earlier				S01
R47.8	Other speech disturbances	0	0	F84.0;F80.81;F80*;I69*	0	0				FY2021 or earlier				S01
R47.81	Slurred speech	1	1	F84.0;F80.81;F80*;I69*	0	0				FY2021 or earlier				S01
R47.82	Fluency disorder in conditions classified elsewhere	1	1	F84.0;F80.81;F80*;I69*;F98.5	1	0				FY2021 or earlier				S01
R47.89	Other speech disturbances	1	1	F84.0;F80.81;F80*;I69*	0	0				FY2021 or earlier				S01
R47.9	Unspecified speech disturbances	1	1	F84.0;F80.81;F80*	0	0				FY2021 or earlier				S01
R48	Dyslexia and other symbolic dysfunctions, not elsewhere classified	0	0	F81*	0	0				FY2021 or earlier				S01
R48.0	Dyslexia and alexia	1	1	F81*	0	0				FY2021 or earlier				S01
R48.1	Agnosia	1	1	F81*;R48.3	0	0				FY2021 or earlier				S01
R48.2	Apraxia	1	1	F81*;I69*	0	0				FY2021 or earlier				S01
R48.3	Visual agnosia	1	1	F81*	0	0				FY2021 or earlier				S01
R48.8	Other symbolic dysfunctions	1	1	F81*	0	0				FY2021 or earlier				S01
R48.9	Unspecified symbolic dysfunctions	1	1	F81*	0	0				FY2021 or earlier				S01
R53	Malaise and fatigue	0	0		0	0				FY2021 or earlier				S01
R53.0	Neoplastic (malignant) related fatigue	1	1		1	0				FY2021 or earlier				S01
R53.1	Weakness	1	1	R54;M62.81;M62.84	0	0				FY2021 or earlier				S01
R53.2	Functional quadriplegia	1	1	R54;F44.4;M62.3;G82.5*;G82.50	0	0				FY2021 or earlier				S01
R53.8	Other malaise and fatigue	0	0	F43.0;P96.9;T73.3*;T73.2*;T67*;O26.8*;F33*;R54	0	0				FY2021 or earlier				S01
R53.81	Other malaise	1	1	F43.0;P96.9;T73.3*;T73.2*;T67*;O26.8*;F33*;R54	0	0				FY2021 or earlier				S01
R53.82	Chronic fatigue, unspecified	1	1	F43.0;P96.9;T73.3*;T73.2*;T67*;O26.8*;F33*;R54;G93.32;G93.39;G93.31	0	0				FY2021 or earlier				S01
R53.83	Other fatigue	1	1	F43.0;P96.9;T73.3*;T73.2*;T67*;O26.8*;F33*;R54	0	0				FY2021 or earlier				S01
R63	Symptoms and signs concerning food and fluid intake	0	0	F50.2*	0	0				FY2021 or earlier				S01
R63.0	Anorexia	1	1	F50.2*;F50.0*;F50.89	0	0				FY2021 or earlier				S01
R63.1	Polydipsia	1	1	F50.2*	0	0				FY2021 or earlier				S01
R63.2	Polyphagia	1	1	F50.2*	0	0				FY2021 or earlier				S01
R63.3	Feeding difficulties	0	0	F50.2*	0	0				FY2021 or earlier			was billable in FY2021, header now	S01
R63.30	Feeding difficulties, unspecified	1	1	F50.2*	0	0				FY2022-FY2025				S01
R63.31	Pediatric feeding disorder, acute	1	1	F50.2*	0	0				FY2022-FY2025				S01
R63.32	Pediatric feeding disorder, chronic	1	1	F50.2*	0	0				FY2022-FY2025				S01
R63.39	Other feeding difficulties	1	1	F50.2*	0	0				FY2022-FY2025				S01
R63.4	Abnormal weight loss	1	1	F50.2*	0	0				FY2021 or earlier				S01
R63.5	Abnormal weight gain	1	1	F50.2*;O26.0*;E66*	0	0				FY2021 or earlier				S01
R63.6	Underweight	1	1	F50.2*;R63.4;F50.0*;E40-E46	0	0				FY2021 or earlier				S01
R63.8	Other symptoms and signs concerning food and fluid intake	1	1	F50.2*	0	0				FY2021 or earlier				S01
R68	Other general symptoms and signs	0	0		0	0				FY2021 or earlier				S01
R68.8	Other general symptoms and signs	0	0		0	0				FY2021 or earlier				S01
R68.81	Early satiety	1	1		0	0				FY2021 or earlier				S01
R68.82	Decreased libido	1	1		0	0				FY2021 or earlier				S01
R68.83	Chills (without fever)	1	1	R50.9	0	0				FY2021 or earlier				S01
R68.84	Jaw pain	1	1	M26.62*	0	0				FY2021 or earlier				S01
R68.89	Other general symptoms and signs	1	1		0	0				FY2021 or earlier				S01
T14.9	Unspecified injury	0	0	T07*	0	0				FY2021 or earlier				S01
T14.90	Injury, unspecified	0	0	T07*	0	0				FY2021 or earlier				S01
T14.90XA	Injury, unspecified, initial encounter	1	1	T07*	0	0				FY2021 or earlier				S01
T14.90XD	Injury, unspecified, subsequent encounter	1	1	T07*	0	0				FY2021 or earlier				S01
T14.90XS	Injury, unspecified, sequela	1	1	T07*	0	0				FY2021 or earlier				S01
T14.91	Suicide attempt	0	0	T07*	0	0				FY2021 or earlier				S01
T14.91XA	Suicide attempt, initial encounter	1	1	T07*	0	0				FY2021 or earlier				S01
T14.91XD	Suicide attempt, subsequent encounter	1	1	T07*	0	0				FY2021 or earlier				S01
T14.91XS	Suicide attempt, sequela	1	1	T07*	0	0				FY2021 or earlier				S01
T74	Adult and child abuse, neglect and other maltreatment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.0	Neglect or abandonment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.01	Adult neglect or abandonment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.01XA	Adult neglect or abandonment, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.01XD	Adult neglect or abandonment, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.01XS	Adult neglect or abandonment, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.02	Child neglect or abandonment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.02XA	Child neglect or abandonment, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.02XD	Child neglect or abandonment, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.02XS	Child neglect or abandonment, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.1	Physical abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.11	Adult physical abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.11XA	Adult physical abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.11XD	Adult physical abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.11XS	Adult physical abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.12	Child physical abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.12XA	Child physical abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.12XD	Child physical abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.12XS	Child physical abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.2	Sexual abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.21	Adult sexual abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.21XA	Adult sexual abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.21XD	Adult sexual abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.21XS	Adult sexual abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.22	Child sexual abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.22XA	Child sexual abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.22XD	Child sexual abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.22XS	Child sexual abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.3	Psychological abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.31	Adult psychological abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.31XA	Adult psychological abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.31XD	Adult psychological abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.31XS	Adult psychological abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.32	Child psychological abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.32XA	Child psychological abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.32XD	Child psychological abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.32XS	Child psychological abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.4	Shaken infant syndrome	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.4XXA	Shaken infant syndrome, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.4XXD	Shaken infant syndrome, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.4XXS	Shaken infant syndrome, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.5	Forced sexual exploitation, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.51	Adult forced sexual exploitation, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.51XA	Adult forced sexual exploitation, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.51XD	Adult forced sexual exploitation, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.51XS	Adult forced sexual exploitation, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.52	Child sexual exploitation, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.52XA	Child sexual exploitation, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.52XD	Child sexual exploitation, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.52XS	Child sexual exploitation, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.6	Forced labor exploitation, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.61	Adult forced labor exploitation, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.61XA	Adult forced labor exploitation, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.61XD	Adult forced labor exploitation, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.61XS	Adult forced labor exploitation, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.62	Child forced labor exploitation, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.62XA	Child forced labor exploitation, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.62XD	Child forced labor exploitation, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.62XS	Child forced labor exploitation, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.9	Unspecified maltreatment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.91	Unspecified adult maltreatment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.91XA	Unspecified adult maltreatment, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.91XD	Unspecified adult maltreatment, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.91XS	Unspecified adult maltreatment, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.92	Unspecified child maltreatment, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.92XA	Unspecified child maltreatment, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.92XD	Unspecified child maltreatment, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.92XS	Unspecified child maltreatment, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2021 or earlier				S01
T74.A	Financial abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A1	Adult financial abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A1XA	Adult financial abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A1XD	Adult financial abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A1XS	Adult financial abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A2	Child financial abuse, confirmed	0	0	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A2XA	Child financial abuse, confirmed, initial encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A2XD	Child financial abuse, confirmed, subsequent encounter	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T74.A2XS	Child financial abuse, confirmed, sequela	1	1	O9A.3*;O9A.4*;O9A.5*;T76*	0	0				FY2022-FY2025				S01
T76	Adult and child abuse, neglect and other maltreatment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.0	Neglect or abandonment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.01	Adult neglect or abandonment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.01XA	Adult neglect or abandonment, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.01XD	Adult neglect or abandonment, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.01XS	Adult neglect or abandonment, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.02	Child neglect or abandonment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.02XA	Child neglect or abandonment, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.02XD	Child neglect or abandonment, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.02XS	Child neglect or abandonment, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.1	Physical abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.11	Adult physical abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.11XA	Adult physical abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.11XD	Adult physical abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.11XS	Adult physical abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.12	Child physical abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.12XA	Child physical abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.12XD	Child physical abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.12XS	Child physical abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.2	Sexual abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.21	Adult sexual abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.21XA	Adult sexual abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.21XD	Adult sexual abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.21XS	Adult sexual abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.22	Child sexual abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.22XA	Child sexual abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.22XD	Child sexual abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.22XS	Child sexual abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42;Z04.7*	0	0				FY2021 or earlier				S01
T76.3	Psychological abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.31	Adult psychological abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.31XA	Adult psychological abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.31XD	Adult psychological abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.31XS	Adult psychological abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.32	Child psychological abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.32XA	Child psychological abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.32XD	Child psychological abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.32XS	Child psychological abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.5	Forced sexual exploitation, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.51	Adult forced sexual exploitation, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.51XA	Adult forced sexual exploitation, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.51XD	Adult forced sexual exploitation, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.51XS	Adult forced sexual exploitation, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.52	Child sexual exploitation, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.52XA	Child sexual exploitation, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.52XD	Child sexual exploitation, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.52XS	Child sexual exploitation, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.6	Forced labor exploitation, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.61	Adult forced labor exploitation, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.61XA	Adult forced labor exploitation, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.61XD	Adult forced labor exploitation, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.61XS	Adult forced labor exploitation, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.62	Child forced labor exploitation, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.62XA	Child forced labor exploitation, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.62XD	Child forced labor exploitation, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.62XS	Child forced labor exploitation, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.9	Unspecified maltreatment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.91	Unspecified adult maltreatment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.91XA	Unspecified adult maltreatment, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.91XD	Unspecified adult maltreatment, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.91XS	Unspecified adult maltreatment, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.92	Unspecified child maltreatment, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.92XA	Unspecified child maltreatment, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.92XD	Unspecified child maltreatment, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.92XS	Unspecified child maltreatment, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2021 or earlier				S01
T76.A	Financial abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A1	Adult financial abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A1XA	Adult financial abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A1XD	Adult financial abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A1XS	Adult financial abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A2	Child financial abuse, suspected	0	0	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A2XA	Child financial abuse, suspected, initial encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A2XD	Child financial abuse, suspected, subsequent encounter	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
T76.A2XS	Child financial abuse, suspected, sequela	1	1	T74*;O9A.3*;O9A.4*;O9A.5*;Z04.71;Z04.41;Z04.72;Z04.42	0	0				FY2022-FY2025				S01
X71	Intentional self-harm by drowning and submersion	0	0		0	0				FY2021 or earlier				S01
X71.0	Intentional self-harm by drowning and submersion while in bathtub	0	0		0	0				FY2021 or earlier				S01
X71.0XXA	Intentional self-harm by drowning and submersion while in bathtub, initial encounter	1	1		0	0				FY2021 or earlier				S01
X71.0XXD	Intentional self-harm by drowning and submersion while in bathtub, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X71.0XXS	Intentional self-harm by drowning and submersion while in bathtub, sequela	1	1		0	0				FY2021 or earlier				S01
X71.1	Intentional self-harm by drowning and submersion while in swimming pool	0	0		0	0				FY2021 or earlier				S01
X71.1XXA	Intentional self-harm by drowning and submersion while in swimming pool, initial encounter	1	1		0	0				FY2021 or earlier				S01
X71.1XXD	Intentional self-harm by drowning and submersion while in swimming pool, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X71.1XXS	Intentional self-harm by drowning and submersion while in swimming pool, sequela	1	1		0	0				FY2021 or earlier				S01
X71.2	Intentional self-harm by drowning and submersion after jump into swimming pool	0	0		0	0				FY2021 or earlier				S01
X71.2XXA	Intentional self-harm by drowning and submersion after jump into swimming pool, initial encounter	1	1		0	0				FY2021 or earlier				S01
X71.2XXD	Intentional self-harm by drowning and submersion after jump into swimming pool, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X71.2XXS	Intentional self-harm by drowning and submersion after jump into swimming pool, sequela	1	1		0	0				FY2021 or earlier				S01
X71.3	Intentional self-harm by drowning and submersion in natural water	0	0		0	0				FY2021 or earlier				S01
X71.3XXA	Intentional self-harm by drowning and submersion in natural water, initial encounter	1	1		0	0				FY2021 or earlier				S01
X71.3XXD	Intentional self-harm by drowning and submersion in natural water, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X71.3XXS	Intentional self-harm by drowning and submersion in natural water, sequela	1	1		0	0				FY2021 or earlier				S01
X71.8	Other intentional self-harm by drowning and submersion	0	0		0	0				FY2021 or earlier				S01
X71.8XXA	Other intentional self-harm by drowning and submersion, initial encounter	1	1		0	0				FY2021 or earlier				S01
X71.8XXD	Other intentional self-harm by drowning and submersion, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X71.8XXS	Other intentional self-harm by drowning and submersion, sequela	1	1		0	0				FY2021 or earlier				S01
X71.9	Intentional self-harm by drowning and submersion, unspecified	0	0		0	0				FY2021 or earlier				S01
X71.9XXA	Intentional self-harm by drowning and submersion, unspecified, initial encounter	1	1		0	0				FY2021 or earlier				S01
X71.9XXD	Intentional self-harm by drowning and submersion, unspecified, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X71.9XXS	Intentional self-harm by drowning and submersion, unspecified, sequela	1	1		0	0				FY2021 or earlier				S01
X72	Intentional self-harm by handgun discharge	0	0	X74.8*	0	0				FY2021 or earlier				S01
X72.XXXA	Intentional self-harm by handgun discharge, initial encounter	1	1	X74.8*	0	0				FY2021 or earlier				S01
X72.XXXD	Intentional self-harm by handgun discharge, subsequent encounter	1	1	X74.8*	0	0				FY2021 or earlier				S01
X72.XXXS	Intentional self-harm by handgun discharge, sequela	1	1	X74.8*	0	0				FY2021 or earlier				S01
X73	Intentional self-harm by rifle, shotgun and larger firearm discharge	0	0	X74.01*	0	0				FY2021 or earlier				S01
X73.0	Intentional self-harm by shotgun discharge	0	0	X74.01*	0	0				FY2021 or earlier				S01
X73.0XXA	Intentional self-harm by shotgun discharge, initial encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.0XXD	Intentional self-harm by shotgun discharge, subsequent encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.0XXS	Intentional self-harm by shotgun discharge, sequela	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.1	Intentional self-harm by hunting rifle discharge	0	0	X74.01*	0	0				FY2021 or earlier				S01
X73.1XXA	Intentional self-harm by hunting rifle discharge, initial encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.1XXD	Intentional self-harm by hunting rifle discharge, subsequent encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.1XXS	Intentional self-harm by hunting rifle discharge, sequela	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.2	Intentional self-harm by machine gun discharge	0	0	X74.01*	0	0				FY2021 or earlier				S01
X73.2XXA	Intentional self-harm by machine gun discharge, initial encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.2XXD	Intentional self-harm by machine gun discharge, subsequent encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.2XXS	Intentional self-harm by machine gun discharge, sequela	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.8	Intentional self-harm by other larger firearm discharge	0	0	X74.01*	0	0				FY2021 or earlier				S01
X73.8XXA	Intentional self-harm by other larger firearm discharge, initial encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.8XXD	Intentional self-harm by other larger firearm discharge, subsequent encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.8XXS	Intentional self-harm by other larger firearm discharge, sequela	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.9	Intentional self-harm by unspecified larger firearm discharge	0	0	X74.01*	0	0				FY2021 or earlier				S01
X73.9XXA	Intentional self-harm by unspecified larger firearm discharge, initial encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.9XXD	Intentional self-harm by unspecified larger firearm discharge, subsequent encounter	1	1	X74.01*	0	0				FY2021 or earlier				S01
X73.9XXS	Intentional self-harm by unspecified larger firearm discharge, sequela	1	1	X74.01*	0	0				FY2021 or earlier				S01
X74	Intentional self-harm by other and unspecified firearm and gun discharge	0	0		0	0				FY2021 or earlier				S01
X74.0	Intentional self-harm by gas, air or spring-operated guns	0	0		0	0				FY2021 or earlier				S01
X74.01	Intentional self-harm by airgun	0	0		0	0				FY2021 or earlier				S01
X74.01XA	Intentional self-harm by airgun, initial encounter	1	1		0	0				FY2021 or earlier				S01
X74.01XD	Intentional self-harm by airgun, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X74.01XS	Intentional self-harm by airgun, sequela	1	1		0	0				FY2021 or earlier				S01
X74.02	Intentional self-harm by paintball gun	0	0		0	0				FY2021 or earlier				S01
X74.02XA	Intentional self-harm by paintball gun, initial encounter	1	1		0	0				FY2021 or earlier				S01
X74.02XD	Intentional self-harm by paintball gun, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X74.02XS	Intentional self-harm by paintball gun, sequela	1	1		0	0				FY2021 or earlier				S01
X74.09	Intentional self-harm by other gas, air or spring-operated gun	0	0		0	0				FY2021 or earlier				S01
X74.09XA	Intentional self-harm by other gas, air or spring-operated gun, initial encounter	1	1		0	0				FY2021 or earlier				S01
X74.09XD	Intentional self-harm by other gas, air or spring-operated gun, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X74.09XS	Intentional self-harm by other gas, air or spring-operated gun, sequela	1	1		0	0				FY2021 or earlier				S01
X74.8	Intentional self-harm by other firearm discharge	0	0		0	0				FY2021 or earlier				S01
X74.8XXA	Intentional self-harm by other firearm discharge, initial encounter	1	1		0	0				FY2021 or earlier				S01
X74.8XXD	Intentional self-harm by other firearm discharge, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X74.8XXS	Intentional self-harm by other firearm discharge, sequela	1	1		0	0				FY2021 or earlier				S01
X74.9	Intentional self-harm by unspecified firearm discharge	0	0		0	0				FY2021 or earlier				S01
X74.9XXA	Intentional self-harm by unspecified firearm discharge, initial encounter	1	1		0	0				FY2021 or earlier				S01
X74.9XXD	Intentional self-harm by unspecified firearm discharge, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X74.9XXS	Intentional self-harm by unspecified firearm discharge, sequela	1	1		0	0				FY2021 or earlier				S01
X75	Intentional self-harm by explosive material	0	0		0	0				FY2021 or earlier				S01
X75.XXXA	Intentional self-harm by explosive material, initial encounter	1	1		0	0				FY2021 or earlier				S01
X75.XXXD	Intentional self-harm by explosive material, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X75.XXXS	Intentional self-harm by explosive material, sequela	1	1		0	0				FY2021 or earlier				S01
X76	Intentional self-harm by smoke, fire and flames	0	0		0	0				FY2021 or earlier				S01
X76.XXXA	Intentional self-harm by smoke, fire and flames, initial encounter	1	1		0	0				FY2021 or earlier				S01
X76.XXXD	Intentional self-harm by smoke, fire and flames, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X76.XXXS	Intentional self-harm by smoke, fire and flames, sequela	1	1		0	0				FY2021 or earlier				S01
X77	Intentional self-harm by steam, hot vapors and hot objects	0	0		0	0				FY2021 or earlier				S01
X77.0	Intentional self-harm by steam or hot vapors	0	0		0	0				FY2021 or earlier				S01
X77.0XXA	Intentional self-harm by steam or hot vapors, initial encounter	1	1		0	0				FY2021 or earlier				S01
X77.0XXD	Intentional self-harm by steam or hot vapors, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X77.0XXS	Intentional self-harm by steam or hot vapors, sequela	1	1		0	0				FY2021 or earlier				S01
X77.1	Intentional self-harm by hot tap water	0	0		0	0				FY2021 or earlier				S01
X77.1XXA	Intentional self-harm by hot tap water, initial encounter	1	1		0	0				FY2021 or earlier				S01
X77.1XXD	Intentional self-harm by hot tap water, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X77.1XXS	Intentional self-harm by hot tap water, sequela	1	1		0	0				FY2021 or earlier				S01
X77.2	Intentional self-harm by other hot fluids	0	0		0	0				FY2021 or earlier				S01
X77.2XXA	Intentional self-harm by other hot fluids, initial encounter	1	1		0	0				FY2021 or earlier				S01
X77.2XXD	Intentional self-harm by other hot fluids, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X77.2XXS	Intentional self-harm by other hot fluids, sequela	1	1		0	0				FY2021 or earlier				S01
X77.3	Intentional self-harm by hot household appliances	0	0		0	0				FY2021 or earlier				S01
X77.3XXA	Intentional self-harm by hot household appliances, initial encounter	1	1		0	0				FY2021 or earlier				S01
X77.3XXD	Intentional self-harm by hot household appliances, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X77.3XXS	Intentional self-harm by hot household appliances, sequela	1	1		0	0				FY2021 or earlier				S01
X77.8	Intentional self-harm by other hot objects	0	0		0	0				FY2021 or earlier				S01
X77.8XXA	Intentional self-harm by other hot objects, initial encounter	1	1		0	0				FY2021 or earlier				S01
X77.8XXD	Intentional self-harm by other hot objects, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X77.8XXS	Intentional self-harm by other hot objects, sequela	1	1		0	0				FY2021 or earlier				S01
X77.9	Intentional self-harm by unspecified hot objects	0	0		0	0				FY2021 or earlier				S01
X77.9XXA	Intentional self-harm by unspecified hot objects, initial encounter	1	1		0	0				FY2021 or earlier				S01
X77.9XXD	Intentional self-harm by unspecified hot objects, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X77.9XXS	Intentional self-harm by unspecified hot objects, sequela	1	1		0	0				FY2021 or earlier				S01
X78	Intentional self-harm by sharp object	0	0		0	0				FY2021 or earlier				S01
X78.0	Intentional self-harm by sharp glass	0	0		0	0				FY2021 or earlier				S01
X78.0XXA	Intentional self-harm by sharp glass, initial encounter	1	1		0	0				FY2021 or earlier				S01
X78.0XXD	Intentional self-harm by sharp glass, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X78.0XXS	Intentional self-harm by sharp glass, sequela	1	1		0	0				FY2021 or earlier				S01
X78.1	Intentional self-harm by knife	0	0		0	0				FY2021 or earlier				S01
X78.1XXA	Intentional self-harm by knife, initial encounter	1	1		0	0				FY2021 or earlier				S01
X78.1XXD	Intentional self-harm by knife, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X78.1XXS	Intentional self-harm by knife, sequela	1	1		0	0				FY2021 or earlier				S01
X78.2	Intentional self-harm by sword or dagger	0	0		0	0				FY2021 or earlier				S01
X78.2XXA	Intentional self-harm by sword or dagger, initial encounter	1	1		0	0				FY2021 or earlier				S01
X78.2XXD	Intentional self-harm by sword or dagger, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X78.2XXS	Intentional self-harm by sword or dagger, sequela	1	1		0	0				FY2021 or earlier				S01
X78.8	Intentional self-harm by other sharp object	0	0		0	0				FY2021 or earlier				S01
X78.8XXA	Intentional self-harm by other sharp object, initial encounter	1	1		0	0				FY2021 or earlier				S01
X78.8XXD	Intentional self-harm by other sharp object, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X78.8XXS	Intentional self-harm by other sharp object, sequela	1	1		0	0				FY2021 or earlier				S01
X78.9	Intentional self-harm by unspecified sharp object	0	0		0	0				FY2021 or earlier				S01
X78.9XXA	Intentional self-harm by unspecified sharp object, initial encounter	1	1		0	0				FY2021 or earlier				S01
X78.9XXD	Intentional self-harm by unspecified sharp object, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X78.9XXS	Intentional self-harm by unspecified sharp object, sequela	1	1		0	0				FY2021 or earlier				S01
X79	Intentional self-harm by blunt object	0	0		0	0				FY2021 or earlier				S01
X79.XXXA	Intentional self-harm by blunt object, initial encounter	1	1		0	0				FY2021 or earlier				S01
X79.XXXD	Intentional self-harm by blunt object, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X79.XXXS	Intentional self-harm by blunt object, sequela	1	1		0	0				FY2021 or earlier				S01
X80	Intentional self-harm by jumping from a high place	0	0		0	0				FY2021 or earlier				S01
X80.XXXA	Intentional self-harm by jumping from a high place, initial encounter	1	1		0	0				FY2021 or earlier				S01
X80.XXXD	Intentional self-harm by jumping from a high place, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X80.XXXS	Intentional self-harm by jumping from a high place, sequela	1	1		0	0				FY2021 or earlier				S01
X81	Intentional self-harm by jumping or lying in front of moving object	0	0		0	0				FY2021 or earlier				S01
X81.0	Intentional self-harm by jumping or lying in front of motor vehicle	0	0		0	0				FY2021 or earlier				S01
X81.0XXA	Intentional self-harm by jumping or lying in front of motor vehicle, initial encounter	1	1		0	0				FY2021 or earlier				S01
X81.0XXD	Intentional self-harm by jumping or lying in front of motor vehicle, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X81.0XXS	Intentional self-harm by jumping or lying in front of motor vehicle, sequela	1	1		0	0				FY2021 or earlier				S01
X81.1	Intentional self-harm by jumping or lying in front of (subway) train	0	0		0	0				FY2021 or earlier				S01
X81.1XXA	Intentional self-harm by jumping or lying in front of (subway) train, initial encounter	1	1		0	0				FY2021 or earlier				S01
X81.1XXD	Intentional self-harm by jumping or lying in front of (subway) train, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X81.1XXS	Intentional self-harm by jumping or lying in front of (subway) train, sequela	1	1		0	0				FY2021 or earlier				S01
X81.8	Intentional self-harm by jumping or lying in front of other moving object	0	0		0	0				FY2021 or earlier				S01
X81.8XXA	Intentional self-harm by jumping or lying in front of other moving object, initial encounter	1	1		0	0				FY2021 or earlier				S01
X81.8XXD	Intentional self-harm by jumping or lying in front of other moving object, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X81.8XXS	Intentional self-harm by jumping or lying in front of other moving object, sequela	1	1		0	0				FY2021 or earlier				S01
X82	Intentional self-harm by crashing of motor vehicle	0	0		0	0				FY2021 or earlier				S01
X82.0	Intentional collision of motor vehicle with other motor vehicle	0	0		0	0				FY2021 or earlier				S01
X82.0XXA	Intentional collision of motor vehicle with other motor vehicle, initial encounter	1	1		0	0				FY2021 or earlier				S01
X82.0XXD	Intentional collision of motor vehicle with other motor vehicle, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X82.0XXS	Intentional collision of motor vehicle with other motor vehicle, sequela	1	1		0	0				FY2021 or earlier				S01
X82.1	Intentional collision of motor vehicle with train	0	0		0	0				FY2021 or earlier				S01
X82.1XXA	Intentional collision of motor vehicle with train, initial encounter	1	1		0	0				FY2021 or earlier				S01
X82.1XXD	Intentional collision of motor vehicle with train, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X82.1XXS	Intentional collision of motor vehicle with train, sequela	1	1		0	0				FY2021 or earlier				S01
X82.2	Intentional collision of motor vehicle with tree	0	0		0	0				FY2021 or earlier				S01
X82.2XXA	Intentional collision of motor vehicle with tree, initial encounter	1	1		0	0				FY2021 or earlier				S01
X82.2XXD	Intentional collision of motor vehicle with tree, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X82.2XXS	Intentional collision of motor vehicle with tree, sequela	1	1		0	0				FY2021 or earlier				S01
X82.8	Other intentional self-harm by crashing of motor vehicle	0	0		0	0				FY2021 or earlier				S01
X82.8XXA	Other intentional self-harm by crashing of motor vehicle, initial encounter	1	1		0	0				FY2021 or earlier				S01
X82.8XXD	Other intentional self-harm by crashing of motor vehicle, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X82.8XXS	Other intentional self-harm by crashing of motor vehicle, sequela	1	1		0	0				FY2021 or earlier				S01
X83	Intentional self-harm by other specified means	0	0		0	0				FY2021 or earlier				S01
X83.0	Intentional self-harm by crashing of aircraft	0	0		0	0				FY2021 or earlier				S01
X83.0XXA	Intentional self-harm by crashing of aircraft, initial encounter	1	1		0	0				FY2021 or earlier				S01
X83.0XXD	Intentional self-harm by crashing of aircraft, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X83.0XXS	Intentional self-harm by crashing of aircraft, sequela	1	1		0	0				FY2021 or earlier				S01
X83.1	Intentional self-harm by electrocution	0	0		0	0				FY2021 or earlier				S01
X83.1XXA	Intentional self-harm by electrocution, initial encounter	1	1		0	0				FY2021 or earlier				S01
X83.1XXD	Intentional self-harm by electrocution, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X83.1XXS	Intentional self-harm by electrocution, sequela	1	1		0	0				FY2021 or earlier				S01
X83.2	Intentional self-harm by exposure to extremes of cold	0	0		0	0				FY2021 or earlier				S01
X83.2XXA	Intentional self-harm by exposure to extremes of cold, initial encounter	1	1		0	0				FY2021 or earlier				S01
X83.2XXD	Intentional self-harm by exposure to extremes of cold, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X83.2XXS	Intentional self-harm by exposure to extremes of cold, sequela	1	1		0	0				FY2021 or earlier				S01
X83.8	Intentional self-harm by other specified means	0	0		0	0				FY2021 or earlier				S01
X83.8XXA	Intentional self-harm by other specified means, initial encounter	1	1		0	0				FY2021 or earlier				S01
X83.8XXD	Intentional self-harm by other specified means, subsequent encounter	1	1		0	0				FY2021 or earlier				S01
X83.8XXS	Intentional self-harm by other specified means, sequela	1	1		0	0				FY2021 or earlier				S01
Y07	Perpetrator of assault, maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.0	Spouse or partner, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.01	Husband, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Y07.010	Husband, current, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.011	Husband, former, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.02	Wife, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Y07.020	Wife, current, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.021	Wife, former, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.03	Male partner, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Y07.030	Male partner, current, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.031	Male partner, former, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.04	Female partner, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Y07.040	Female partner, current, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.041	Female partner, former, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.05	Non-binary partner, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.050	Non-binary partner, current, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.051	Non-binary partner, former, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.1	Parent (adoptive) (biological), perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.11	Biological father, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.12	Biological mother, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.13	Adoptive father, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.14	Adoptive mother, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.4	Other family member, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.41	Sibling, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*;Y07.435;Y07.436	0	0				FY2021 or earlier				S01
Y07.410	Brother, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*;Y07.435;Y07.436	0	0				FY2021 or earlier				S01
Y07.411	Sister, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*;Y07.435;Y07.436	0	0				FY2021 or earlier				S01
Y07.42	Foster parent, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.420	Foster father, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.421	Foster mother, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.43	Stepparent or stepsibling, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.430	Stepfather, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.432	Male friend of parent (co-residing in household), perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.433	Stepmother, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.434	Female friend of parent (co-residing in household), perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.435	Stepbrother, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.436	Stepsister, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.44	Child, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.45	Grandchild, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.46	Grandparent, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.47	Parental sibling, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.49	Other family member, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.490	Male cousin, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.491	Female cousin, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.499	Other family member, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.5	Non-family member, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.50	Unspecified non-family member, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.51	Daycare provider, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.510	At-home childcare provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.511	Daycare center childcare provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.512	At-home adultcare provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.513	Adultcare center provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.519	Unspecified daycare provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.52	Healthcare provider, perpetrator of maltreatment and neglect	0	0	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.521	Mental health provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.528	Other therapist or healthcare provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.529	Unspecified healthcare provider, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.53	Teacher or instructor, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.54	Acquaintance or friend, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2022-FY2025				S01
Y07.59	Other non-family member, perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.6	Multiple perpetrators of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y07.9	Unspecified perpetrator of maltreatment and neglect	1	1	Y35*;Y36*;Y38*	0	0				FY2021 or earlier				S01
Y90	Evidence of alcohol involvement determined by blood alcohol level	0	0		1	0				FY2021 or earlier				S01
Y90.0	Blood alcohol level of less than 20 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.1	Blood alcohol level of 20-39 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.2	Blood alcohol level of 40-59 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.3	Blood alcohol level of 60-79 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.4	Blood alcohol level of 80-99 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.5	Blood alcohol level of 100-119 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.6	Blood alcohol level of 120-199 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.7	Blood alcohol level of 200-239 mg/100 ml	1	1		1	0				FY2021 or earlier				S01
Y90.8	Blood alcohol level of 240 mg/100 ml or more	1	1		1	0				FY2021 or earlier				S01
Y90.9	Presence of alcohol in blood, level not specified	1	1		1	0				FY2021 or earlier				S01
Z00	Encounter for general examination without complaint, suspected or reported diagnosis	0	0	Z02*	0	0				FY2021 or earlier				S01
Z00.0	Encounter for general adult medical examination	0	0	Z02*;Z00.12*	0	0				FY2021 or earlier				S01
Z00.00	Encounter for general adult medical examination without abnormal findings	1	1	Z02*;Z00.12*	0	0				FY2021 or earlier				S01
Z00.01	Encounter for general adult medical examination with abnormal findings	1	1	Z02*;Z00.12*	0	0				FY2021 or earlier				S01
Z00.1	Encounter for newborn, infant and child health examinations	0	0	Z02*	0	0				FY2021 or earlier				S01
Z00.11	Newborn health examination	0	0	Z02*;Z00.12*	0	0				FY2021 or earlier				S01
Z00.110	Health examination for newborn under 8 days old	1	1	Z02*;Z00.12*	0	0				FY2021 or earlier				S01
Z00.111	Health examination for newborn 8 to 28 days old	1	1	Z02*;Z00.12*	0	0				FY2021 or earlier				S01
Z00.12	Encounter for routine child health examination	0	0	Z02*;Z00.11*;Z76.1-Z76.2	0	0				FY2021 or earlier				S01
Z00.121	Encounter for routine child health examination with abnormal findings	1	1	Z02*;Z00.11*;Z76.1-Z76.2	0	0				FY2021 or earlier				S01
Z00.129	Encounter for routine child health examination without abnormal findings	1	1	Z02*;Z00.11*;Z76.1-Z76.2	0	0				FY2021 or earlier				S01
Z00.8	Encounter for other general examination	1	1	Z02*	0	0				FY2021 or earlier				S01
Z02	Encounter for administrative examination	0	0		0	0				FY2021 or earlier				S01
Z02.0	Encounter for examination for admission to educational institution	1	1		0	0				FY2021 or earlier				S01
Z02.1	Encounter for pre-employment examination	1	1		0	0				FY2021 or earlier				S01
Z02.2	Encounter for examination for admission to residential institution	1	1	Z02.89	0	0				FY2021 or earlier				S01
Z02.3	Encounter for examination for recruitment to armed forces	1	1		0	0				FY2021 or earlier				S01
Z02.4	Encounter for examination for driving license	1	1		0	0				FY2021 or earlier				S01
Z02.5	Encounter for examination for participation in sport	1	1	Z02.83	0	0				FY2021 or earlier				S01
Z02.6	Encounter for examination for insurance purposes	1	1		0	0				FY2021 or earlier				S01
Z02.7	Encounter for issue of medical certificate	0	0	Z00-Z01;Z02.0-Z02.6;Z02.8-Z02.9	0	0				FY2021 or earlier				S01
Z02.71	Encounter for disability determination	1	1	Z00-Z01;Z02.0-Z02.6;Z02.8-Z02.9	0	0				FY2021 or earlier				S01
Z02.79	Encounter for issue of other medical certificate	1	1	Z00-Z01;Z02.0-Z02.6;Z02.8-Z02.9	0	0				FY2021 or earlier				S01
Z02.8	Encounter for other administrative examinations	0	0		0	0				FY2021 or earlier				S01
Z02.81	Encounter for paternity testing	1	1		0	0				FY2021 or earlier				S01
Z02.82	Encounter for adoption services	1	1		0	0				FY2021 or earlier				S01
Z02.83	Encounter for blood-alcohol and blood-drug test	1	1		0	0				FY2021 or earlier				S01
Z02.84	Encounter for child welfare exam	1	1		0	0				FY2022-FY2025				S01
Z02.89	Encounter for other administrative examinations	1	1	Z76.1-Z76.2	0	0				FY2021 or earlier				S01
Z02.9	Encounter for administrative examinations, unspecified	1	1		0	0				FY2021 or earlier				S01
Z03	Encounter for medical observation for suspected diseases and conditions ruled out	0	0	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z03.6	Encounter for observation for suspected toxic effect from ingested substance ruled out	1	1	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z03.8	Encounter for observation for other suspected diseases and conditions ruled out	0	0	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z03.81	Encounter for observation for suspected exposure to biological agents ruled out	0	0	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z03.810	Encounter for observation for suspected exposure to anthrax ruled out	1	1	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z03.818	Encounter for observation for suspected exposure to other biological agents ruled out	1	1	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z03.82	Encounter for observation for suspected foreign body ruled out	0	0	Z77*;Z05*;Z71.1;Z18*;H02.81*;M79.5	0	0				FY2021 or earlier				S01
Z03.821	Encounter for observation for suspected ingested foreign body ruled out	1	1	Z77*;Z05*;Z71.1;Z18*;H02.81*;M79.5	0	0				FY2021 or earlier				S01
Z03.822	Encounter for observation for suspected aspirated (inhaled) foreign body ruled out	1	1	Z77*;Z05*;Z71.1;Z18*;H02.81*;M79.5	0	0				FY2021 or earlier				S01
Z03.823	Encounter for observation for suspected inserted (injected) foreign body ruled out	1	1	Z77*;Z05*;Z71.1;Z18*;H02.81*;M79.5	0	0				FY2021 or earlier				S01
Z03.83	Encounter for observation for suspected conditions related to home physiologic monitoring device ruled out	1	1	Z77*;Z05*;Z71.1;R06.81;P29.12;P28.4*;P28.3*;G47.3*	0	0				FY2022-FY2025				S01
Z03.89	Encounter for observation for other suspected diseases and conditions ruled out	1	1	Z77*;Z05*;Z71.1	0	0				FY2021 or earlier				S01
Z04	Encounter for examination and observation for other reasons	0	0		0	0				FY2021 or earlier				S01
Z04.1	Encounter for examination and observation following transport accident	1	1	Z04.2	0	0				FY2021 or earlier				S01
Z04.2	Encounter for examination and observation following work accident	1	1		0	0				FY2021 or earlier				S01
Z04.3	Encounter for examination and observation following other accident	1	1		0	0				FY2021 or earlier				S01
Z04.4	Encounter for examination and observation following alleged rape	0	0		0	0				FY2021 or earlier				S01
Z04.41	Encounter for examination and observation following alleged adult rape	1	1		0	0				FY2021 or earlier				S01
Z04.42	Encounter for examination and observation following alleged child rape	1	1		0	0				FY2021 or earlier				S01
Z04.6	Encounter for general psychiatric examination, requested by authority	1	1		0	0				FY2021 or earlier				S01
Z04.7	Encounter for examination and observation following alleged physical abuse	0	0		0	0				FY2021 or earlier				S01
Z04.71	Encounter for examination and observation following alleged adult physical abuse	1	1	T74*;Z04.41;T76*	0	0				FY2021 or earlier				S01
Z04.72	Encounter for examination and observation following alleged child physical abuse	1	1	T74*;Z04.42;T76*	0	0				FY2021 or earlier				S01
Z04.8	Encounter for examination and observation for other specified reasons	0	0		0	0				FY2021 or earlier				S01
Z04.81	Encounter for examination and observation of victim following forced sexual exploitation	1	1		0	0				FY2021 or earlier				S01
Z04.82	Encounter for examination and observation of victim following forced labor exploitation	1	1		0	0				FY2021 or earlier				S01
Z04.89	Encounter for examination and observation for other specified reasons	1	1		0	0				FY2021 or earlier				S01
Z04.9	Encounter for examination and observation for unspecified reason	1	1		0	0				FY2021 or earlier				S01
Z09	Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm	1	1	Z43-Z49;Z51*;Z30.4*;Z44-Z46	0	0				FY2021 or earlier				S01
Z13	Encounter for screening for other diseases and disorders	0	0		0	0				FY2021 or earlier				S01
Z13.3	Encounter for screening examination for mental health and behavioral disorders	0	0		0	0				FY2021 or earlier				S01
Z13.30	Encounter for screening examination for mental health and behavioral disorders, unspecified	1	1		0	0				FY2021 or earlier				S01
Z13.31	Encounter for screening for depression	1	1		0	0				FY2021 or earlier				S01
Z13.32	Encounter for screening for maternal depression	1	1		0	0			F	FY2021 or earlier				S01
Z13.39	Encounter for screening examination for other mental health and behavioral disorders	1	1		0	0				FY2021 or earlier				S01
Z13.4	Encounter for screening for certain developmental disorders in childhood	0	0		0	0				FY2021 or earlier				S01
Z13.40	Encounter for screening for unspecified developmental delays	1	1		0	0				FY2021 or earlier				S01
Z13.41	Encounter for autism screening	1	1		0	0				FY2021 or earlier				S01
Z13.42	Encounter for screening for global developmental delays (milestones)	1	1		0	0				FY2021 or earlier				S01
Z13.49	Encounter for screening for other developmental delays	1	1		0	0				FY2021 or earlier				S01
Z13.85	Encounter for screening for nervous system disorders	0	0		0	0				FY2021 or earlier				S01
Z13.850	Encounter for screening for traumatic brain injury	1	1		0	0				FY2021 or earlier				S01
Z13.858	Encounter for screening for other nervous system disorders	1	1		0	0				FY2021 or earlier				S01
Z13.89	Encounter for screening for other disorder	1	1		0	0				FY2021 or earlier				S01
Z32	Encounter for pregnancy test and childbirth and childcare instruction	0	0		0	0				FY2021 or earlier				S01
Z32.0	Encounter for pregnancy test	0	0		0	0			F	FY2021 or earlier				S01
Z32.00	Encounter for pregnancy test, result unknown	1	1		0	0			F	FY2021 or earlier				S01
Z32.01	Encounter for pregnancy test, result positive	1	1		0	0			F	FY2021 or earlier				S01
Z32.02	Encounter for pregnancy test, result negative	1	1		0	0			F	FY2021 or earlier				S01
Z33	Pregnant state	0	0		0	0			F	FY2021 or earlier				S01
Z33.1	Pregnant state, incidental	1	1	O00-O9A;Z33.3	0	0			F	FY2021 or earlier				S01
Z39	Encounter for maternal postpartum care and examination	0	0		0	0			F	FY2021 or earlier				S01
Z39.2	Encounter for routine postpartum follow-up	1	1		0	0			F	FY2021 or earlier				S01
Z51	Encounter for other aftercare and medical care	0	0	Z08-Z09	0	0				FY2021 or earlier				S01
Z51.81	Encounter for therapeutic drug level monitoring	1	1	Z08-Z09;Z75.5;Z02.83	0	0				FY2021 or earlier				S01
Z53	Persons encountering health services for specific procedures and treatment, not carried out	0	0		0	0				FY2021 or earlier				S01
Z53.0	Procedure and treatment not carried out because of contraindication	0	0		0	0				FY2021 or earlier				S01
Z53.01	Procedure and treatment not carried out due to patient smoking	1	1		0	0				FY2021 or earlier				S01
Z53.09	Procedure and treatment not carried out because of other contraindication	1	1		0	0				FY2021 or earlier				S01
Z53.1	Procedure and treatment not carried out because of patient's decision for reasons of belief and group pressure	1	1		0	0				FY2021 or earlier				S01
Z53.2	Procedure and treatment not carried out because of patient's decision for other and unspecified reasons	0	0		0	0				FY2021 or earlier				S01
Z53.20	Procedure and treatment not carried out because of patient's decision for unspecified reasons	1	1		0	0				FY2021 or earlier				S01
Z53.21	Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider	1	1		0	0				FY2021 or earlier				S01
Z53.29	Procedure and treatment not carried out because of patient's decision for other reasons	1	1		0	0				FY2021 or earlier				S01
Z53.3	Procedure converted to open procedure	0	0		0	0				FY2021 or earlier				S01
Z53.31	Laparoscopic surgical procedure converted to open procedure	1	1		0	0				FY2021 or earlier				S01
Z53.32	Thoracoscopic surgical procedure converted to open procedure	1	1		0	0				FY2021 or earlier				S01
Z53.33	Arthroscopic surgical procedure converted to open procedure	1	1		0	0				FY2021 or earlier				S01
Z53.39	Other specified procedure converted to open procedure	1	1		0	0				FY2021 or earlier				S01
Z53.8	Procedure and treatment not carried out for other reasons	1	1		0	0				FY2021 or earlier				S01
Z53.9	Procedure and treatment not carried out, unspecified reason	1	1		0	0				FY2021 or earlier				S01
Z55	Problems related to education and literacy	0	0	F80-F89	0	0				FY2021 or earlier				S01
Z55.0	Illiteracy and low-level literacy	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z55.1	Schooling unavailable and unattainable	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z55.2	Failed school examinations	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z55.3	Underachievement in school	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z55.4	Educational maladjustment and discord with teachers and classmates	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z55.5	Less than a high school diploma	1	1	F80-F89	0	0				FY2022-FY2025				S01
Z55.6	Problems related to health literacy	1	1	F80-F89	0	0				FY2022-FY2025				S01
Z55.8	Other problems related to education and literacy	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z55.9	Problems related to education and literacy, unspecified	1	1	F80-F89	0	0				FY2021 or earlier				S01
Z56	Problems related to employment and unemployment	0	0		0	0				FY2021 or earlier				S01
Z56.0	Unemployment, unspecified	1	1		0	0				FY2021 or earlier				S01
Z56.1	Change of job	1	1		0	0				FY2021 or earlier				S01
Z56.2	Threat of job loss	1	1		0	0				FY2021 or earlier				S01
Z56.3	Stressful work schedule	1	1		0	0				FY2021 or earlier				S01
Z56.4	Discord with boss and workmates	1	1		0	0				FY2021 or earlier				S01
Z56.5	Uncongenial work environment	1	1		0	0				FY2021 or earlier				S01
Z56.6	Other physical and mental strain related to work	1	1		0	0				FY2021 or earlier				S01
Z56.8	Other problems related to employment	0	0		0	0				FY2021 or earlier				S01
Z56.81	Sexual harassment on the job	1	1		0	0				FY2021 or earlier				S01
Z56.82	Military deployment status	1	1		0	0				FY2021 or earlier				S01
Z56.89	Other problems related to employment	1	1		0	0				FY2021 or earlier				S01
Z56.9	Unspecified problems related to employment	1	1		0	0				FY2021 or earlier				S01
Z57	Occupational exposure to risk factors	0	0		0	0				FY2021 or earlier				S01
Z57.0	Occupational exposure to noise	1	1		0	0				FY2021 or earlier				S01
Z57.1	Occupational exposure to radiation	1	1		0	0				FY2021 or earlier				S01
Z57.2	Occupational exposure to dust	1	1		0	0				FY2021 or earlier				S01
Z57.3	Occupational exposure to other air contaminants	0	0		0	0				FY2021 or earlier				S01
Z57.31	Occupational exposure to environmental tobacco smoke	1	1		0	0				FY2021 or earlier				S01
Z57.39	Occupational exposure to other air contaminants	1	1		0	0				FY2021 or earlier				S01
Z57.4	Occupational exposure to toxic agents in agriculture	1	1		0	0				FY2021 or earlier				S01
Z57.5	Occupational exposure to toxic agents in other industries	1	1		0	0				FY2021 or earlier				S01
Z57.6	Occupational exposure to extreme temperature	1	1		0	0				FY2021 or earlier				S01
Z57.7	Occupational exposure to vibration	1	1		0	0				FY2021 or earlier				S01
Z57.8	Occupational exposure to other risk factors	1	1		0	0				FY2021 or earlier				S01
Z57.9	Occupational exposure to unspecified risk factor	1	1		0	0				FY2021 or earlier				S01
Z58	Problems related to physical environment	0	0		0	0				FY2022-FY2025				S01
Z58.6	Inadequate drinking-water supply	1	1		0	0				FY2022-FY2025				S01
Z58.8	Other problems related to physical environment	0	0		0	0				FY2022-FY2025				S01
Z58.81	Basic services unavailable in physical environment	1	1		0	0				FY2022-FY2025				S01
Z58.89	Other problems related to physical environment	1	1		0	0				FY2022-FY2025				S01
Z59	Problems related to housing and economic circumstances	0	0		0	0				FY2021 or earlier				S01
Z59.0	Homelessness	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z59.00	Homelessness unspecified	1	1		0	0				FY2022-FY2025				S01
Z59.01	Sheltered homelessness	1	1		0	0				FY2022-FY2025				S01
Z59.02	Unsheltered homelessness	1	1		0	0				FY2022-FY2025				S01
Z59.1	Inadequate housing	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z59.10	Inadequate housing, unspecified	1	1		0	0				FY2022-FY2025				S01
Z59.11	Inadequate housing environmental temperature	1	1		0	0				FY2022-FY2025				S01
Z59.12	Inadequate housing utilities	1	1		0	0				FY2022-FY2025				S01
Z59.19	Other inadequate housing	1	1		0	0				FY2022-FY2025				S01
Z59.2	Discord with neighbors, lodgers and landlord	1	1		0	0				FY2021 or earlier				S01
Z59.3	Problems related to living in residential institution	1	1	Z62.22	0	0				FY2021 or earlier				S01
Z59.4	Lack of adequate food	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z59.41	Food insecurity	1	1		0	0				FY2022-FY2025				S01
Z59.48	Other specified lack of adequate food	1	1		0	0				FY2022-FY2025				S01
Z59.5	Extreme poverty	1	1		0	0				FY2021 or earlier				S01
Z59.6	Low income	1	1		0	0				FY2021 or earlier				S01
Z59.7	Insufficient social insurance and welfare support	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z59.71	Insufficient health insurance coverage	1	1		0	0				FY2022-FY2025				S01
Z59.72	Insufficient welfare support	1	1		0	0				FY2022-FY2025				S01
Z59.8	Other problems related to housing and economic circumstances	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z59.81	Housing instability, housed	0	0		0	0				FY2022-FY2025				S01
Z59.811	Housing instability, housed, with risk of homelessness	1	1		0	0				FY2022-FY2025				S01
Z59.812	Housing instability, housed, homelessness in past 12 months	1	1		0	0				FY2022-FY2025				S01
Z59.819	Housing instability, housed unspecified	1	1		0	0				FY2022-FY2025				S01
Z59.82	Transportation insecurity	1	1		0	0				FY2022-FY2025				S01
Z59.86	Financial insecurity	0	0		0	0				FY2022-FY2025		2025-09-30	was billable in FY2025	S01
Z59.861	Financial insecurity, difficulty paying for utilities	1	1		0	0				FY2026	2025-10-01			S01
Z59.868	Other specified financial insecurity	1	1		0	0				FY2026	2025-10-01			S01
Z59.869	Financial insecurity, unspecified	1	1		0	0				FY2026	2025-10-01			S01
Z59.87	Material hardship due to limited financial resources, not elsewhere classified	1	1		0	0				FY2022-FY2025				S01
Z59.89	Other problems related to housing and economic circumstances	1	1		0	0				FY2022-FY2025				S01
Z59.9	Problem related to housing and economic circumstances, unspecified	1	1		0	0				FY2021 or earlier				S01
Z60	Problems related to social environment	0	0		0	0				FY2021 or earlier				S01
Z60.0	Problems of adjustment to life-cycle transitions	1	1		0	0				FY2021 or earlier				S01
Z60.2	Problems related to living alone	1	1		0	0				FY2021 or earlier				S01
Z60.3	Acculturation difficulty	1	1		0	0				FY2021 or earlier				S01
Z60.4	Social exclusion and rejection	1	1	Z60.5	0	0				FY2021 or earlier				S01
Z60.5	Target of (perceived) adverse discrimination and persecution	1	1	Z60.4	0	0				FY2021 or earlier				S01
Z60.8	Other problems related to social environment	1	1		0	0				FY2021 or earlier				S01
Z60.9	Problem related to social environment, unspecified	1	1		0	0				FY2021 or earlier				S01
Z62	Problems related to upbringing	0	0		0	0				FY2021 or earlier				S01
Z62.0	Inadequate parental supervision and control	1	1		0	0				FY2021 or earlier				S01
Z62.1	Parental overprotection	1	1		0	0				FY2021 or earlier				S01
Z62.2	Upbringing away from parents	0	0	Z59.3	0	0				FY2021 or earlier				S01
Z62.21	Child in welfare custody	1	1	Z59.3	0	0				FY2021 or earlier				S01
Z62.22	Institutional upbringing	1	1	Z59.3	0	0				FY2021 or earlier				S01
Z62.23	Child in custody of non-parental relative	1	1	Z59.3	0	0				FY2022-FY2025				S01
Z62.24	Child in custody of non-relative guardian	1	1	Z59.3	0	0				FY2022-FY2025				S01
Z62.29	Other upbringing away from parents	1	1	Z59.3	0	0				FY2021 or earlier				S01
Z62.3	Hostility towards and scapegoating of child	1	1		0	0				FY2021 or earlier				S01
Z62.6	Inappropriate (excessive) parental pressure	1	1		0	0				FY2021 or earlier				S01
Z62.8	Other specified problems related to upbringing	0	0		0	0				FY2021 or earlier				S01
Z62.81	Personal history of abuse in childhood	0	0		0	0				FY2021 or earlier				S01
Z62.810	Personal history of physical and sexual abuse in childhood	1	1	T74.12*;T76.12*;T74.22*;T76.22*	0	0				FY2021 or earlier				S01
Z62.811	Personal history of psychological abuse in childhood	1	1	T74.32*;T76.32*	0	0				FY2021 or earlier				S01
Z62.812	Personal history of neglect in childhood	1	1	T74.02*;T76.02*	0	0				FY2021 or earlier				S01
Z62.813	Personal history of forced labor or sexual exploitation in childhood	1	1		0	0				FY2021 or earlier				S01
Z62.814	Personal history of child financial abuse	1	1	T74.A2*	0	0				FY2022-FY2025				S01
Z62.815	Personal history of intimate partner abuse in childhood	1	1		0	0				FY2022-FY2025				S01
Z62.819	Personal history of unspecified abuse in childhood	1	1	T74.92*;T76.92*	0	0				FY2021 or earlier				S01
Z62.82	Parent-child conflict	0	0		0	0				FY2021 or earlier				S01
Z62.820	Parent-biological child conflict	1	1		0	0				FY2021 or earlier				S01
Z62.821	Parent-adopted child conflict	1	1		0	0				FY2021 or earlier				S01
Z62.822	Parent-foster child conflict	1	1		0	0				FY2021 or earlier				S01
Z62.823	Parent-step child conflict	1	1		0	0				FY2022-FY2025				S01
Z62.83	Non-parental relative or guardian-child conflict	0	0		0	0				FY2022-FY2025				S01
Z62.831	Non-parental relative-child conflict	1	1	Z62.833	0	0				FY2022-FY2025				S01
Z62.832	Non-relative guardian-child conflict	1	1	Z62.833	0	0				FY2022-FY2025				S01
Z62.833	Group home staff-child conflict	1	1		0	0				FY2022-FY2025				S01
Z62.89	Other specified problems related to upbringing	0	0		0	0				FY2021 or earlier				S01
Z62.890	Parent-child estrangement NEC	1	1		0	0				FY2021 or earlier				S01
Z62.891	Sibling rivalry	1	1		0	0				FY2021 or earlier				S01
Z62.892	Runaway [from current living environment]	1	1		0	0				FY2022-FY2025				S01
Z62.898	Other specified problems related to upbringing	1	1		0	0				FY2021 or earlier				S01
Z62.9	Problem related to upbringing, unspecified	1	1		0	0				FY2021 or earlier				S01
Z63	Other problems related to primary support group, including family circumstances	0	0		0	0				FY2021 or earlier				S01
Z63.0	Problems in relationship with spouse or partner	1	1	Z69.1*;Z70*	0	0				FY2021 or earlier				S01
Z63.1	Problems in relationship with in-laws	1	1		0	0				FY2021 or earlier				S01
Z63.3	Absence of family member	0	0	Z63.4;Z63.5	0	0				FY2021 or earlier				S01
Z63.31	Absence of family member due to military deployment	1	1	Z63.4;Z63.5;Z63.71	0	0				FY2021 or earlier				S01
Z63.32	Other absence of family member	1	1	Z63.4;Z63.5	0	0				FY2021 or earlier				S01
Z63.4	Disappearance and death of family member	1	1		0	0				FY2021 or earlier				S01
Z63.5	Disruption of family by separation and divorce	1	1		0	0				FY2021 or earlier				S01
Z63.6	Dependent relative needing care at home	1	1		0	0				FY2021 or earlier				S01
Z63.7	Other stressful life events affecting family and household	0	0		0	0				FY2021 or earlier				S01
Z63.71	Stress on family due to return of family member from military deployment	1	1		0	0				FY2021 or earlier				S01
Z63.72	Alcoholism and drug addiction in family	1	1		0	0				FY2021 or earlier				S01
Z63.79	Other stressful life events affecting family and household	1	1		0	0				FY2021 or earlier				S01
Z63.8	Other specified problems related to primary support group	1	1		0	0				FY2021 or earlier				S01
Z63.9	Problem related to primary support group, unspecified	1	1		0	0				FY2021 or earlier				S01
Z64	Problems related to certain psychosocial circumstances	0	0		0	0				FY2021 or earlier				S01
Z64.0	Problems related to unwanted pregnancy	1	1		0	0				FY2021 or earlier				S01
Z64.1	Problems related to multiparity	1	1		0	0				FY2021 or earlier				S01
Z64.4	Discord with counselors	1	1		0	0				FY2021 or earlier				S01
Z65	Problems related to other psychosocial circumstances	0	0		0	0				FY2021 or earlier				S01
Z65.0	Conviction in civil and criminal proceedings without imprisonment	1	1		0	0				FY2021 or earlier				S01
Z65.1	Imprisonment and other incarceration	1	1		0	0				FY2021 or earlier				S01
Z65.2	Problems related to release from prison	1	1		0	0				FY2021 or earlier				S01
Z65.3	Problems related to other legal circumstances	1	1		0	0				FY2021 or earlier				S01
Z65.4	Victim of crime and terrorism	1	1		0	0				FY2021 or earlier				S01
Z65.5	Exposure to disaster, war and other hostilities	1	1	Z60.5	0	0				FY2021 or earlier				S01
Z65.8	Other specified problems related to psychosocial circumstances	1	1		0	0				FY2021 or earlier				S01
Z65.9	Problem related to unspecified psychosocial circumstances	1	1		0	0				FY2021 or earlier				S01
Z69	Encounter for mental health services for victim and perpetrator of abuse	0	0		0	0				FY2021 or earlier				S01
Z69.0	Encounter for mental health services for child abuse problems	0	0		0	0				FY2021 or earlier				S01
Z69.01	Encounter for mental health services for parental child abuse	0	0		0	0				FY2021 or earlier				S01
Z69.010	Encounter for mental health services for victim of parental child abuse	1	1		0	0				FY2021 or earlier				S01
Z69.011	Encounter for mental health services for perpetrator of parental child abuse	1	1	Z69.02*	0	0				FY2021 or earlier				S01
Z69.02	Encounter for mental health services for non-parental child abuse	0	0		0	0				FY2021 or earlier				S01
Z69.020	Encounter for mental health services for victim of non-parental child abuse	1	1		0	0				FY2021 or earlier				S01
Z69.021	Encounter for mental health services for perpetrator of non-parental child abuse	1	1		0	0				FY2021 or earlier				S01
Z69.1	Encounter for mental health services for spousal or partner abuse problems	0	0		0	0				FY2021 or earlier				S01
Z69.11	Encounter for mental health services for victim of spousal or partner abuse	1	1		0	0				FY2021 or earlier				S01
Z69.12	Encounter for mental health services for perpetrator of spousal or partner abuse	1	1		0	0				FY2021 or earlier				S01
Z69.8	Encounter for mental health services for victim or perpetrator of other abuse	0	0		0	0				FY2021 or earlier				S01
Z69.81	Encounter for mental health services for victim of other abuse	1	1		0	0				FY2021 or earlier				S01
Z69.82	Encounter for mental health services for perpetrator of other abuse	1	1		0	0				FY2021 or earlier				S01
Z70	Counseling related to sexual attitude, behavior and orientation	0	0		0	0				FY2021 or earlier				S01
Z70.0	Counseling related to sexual attitude	1	1		0	0				FY2021 or earlier				S01
Z70.1	Counseling related to patient's sexual behavior and orientation	1	1		0	0				FY2021 or earlier				S01
Z70.2	Counseling related to sexual behavior and orientation of third party	1	1		0	0				FY2021 or earlier				S01
Z70.3	Counseling related to combined concerns regarding sexual attitude, behavior and orientation	1	1		0	0				FY2021 or earlier				S01
Z70.8	Other sex counseling	1	1		0	0				FY2021 or earlier				S01
Z70.9	Sex counseling, unspecified	1	1		0	0				FY2021 or earlier				S01
Z71	Persons encountering health services for other counseling and medical advice, not elsewhere classified	0	0		0	0				FY2021 or earlier				S01
Z71.0	Person encountering health services to consult on behalf of another person	1	1		0	0				FY2021 or earlier				S01
Z71.1	Person with feared health complaint in whom no diagnosis is made	1	1	Z03*	0	0				FY2021 or earlier				S01
Z71.2	Person consulting for explanation of examination or test findings	1	1		0	0				FY2021 or earlier				S01
Z71.3	Dietary counseling and surveillance	1	1		0	0				FY2021 or earlier				S01
Z71.4	Alcohol abuse counseling and surveillance	0	0		0	0				FY2021 or earlier				S01
Z71.41	Alcohol abuse counseling and surveillance of alcoholic	1	1		0	0				FY2021 or earlier				S01
Z71.42	Counseling for family member of alcoholic	1	1		0	0				FY2021 or earlier				S01
Z71.5	Drug abuse counseling and surveillance	0	0		0	0				FY2021 or earlier				S01
Z71.51	Drug abuse counseling and surveillance of drug abuser	1	1		0	0				FY2021 or earlier				S01
Z71.52	Counseling for family member of drug abuser	1	1		0	0				FY2021 or earlier				S01
Z71.6	Tobacco abuse counseling	1	1		0	0				FY2021 or earlier				S01
Z71.7	Human immunodeficiency virus [HIV] counseling	1	1		0	0				FY2021 or earlier				S01
Z71.8	Other specified counseling	0	0		0	0				FY2021 or earlier				S01
Z71.81	Spiritual or religious counseling	1	1		0	0				FY2021 or earlier				S01
Z71.82	Exercise counseling	1	1		0	0				FY2021 or earlier				S01
Z71.83	Encounter for nonprocreative genetic counseling	1	1	Z31.5;Z31.6*	0	0				FY2021 or earlier				S01
Z71.84	Encounter for health counseling related to travel	1	1		0	0				FY2021 or earlier				S01
Z71.85	Encounter for immunization safety counseling	1	1	Z71.84	0	0				FY2022-FY2025				S01
Z71.87	Encounter for pediatric-to-adult transition counseling	1	1		0	0				FY2022-FY2025				S01
Z71.88	Encounter for counseling for socioeconomic factors	1	1		0	0				FY2022-FY2025				S01
Z71.89	Other specified counseling	1	1		0	0				FY2021 or earlier				S01
Z71.9	Counseling, unspecified	1	1		0	0				FY2021 or earlier				S01
Z72	Problems related to lifestyle	0	0		0	0				FY2021 or earlier				S01
Z72.0	Tobacco use	1	1	Z87.891;F17.2*;O99.33*	0	0				FY2021 or earlier				S01
Z72.3	Lack of physical exercise	1	1		0	0				FY2021 or earlier				S01
Z72.4	Inappropriate diet and eating habits	1	1	F98.2*;F98.3;F50*;Z59.48;E40-E64	0	0				FY2021 or earlier				S01
Z72.5	High risk sexual behavior	0	0	F65*	0	0				FY2021 or earlier				S01
Z72.51	High risk heterosexual behavior	1	1	F65*	0	0				FY2021 or earlier				S01
Z72.52	High risk homosexual behavior	1	1	F65*	0	0				FY2021 or earlier				S01
Z72.53	High risk bisexual behavior	1	1	F65*	0	0				FY2021 or earlier				S01
Z72.6	Gambling and betting	1	1	F63.0	0	0				FY2021 or earlier				S01
Z72.8	Other problems related to lifestyle	0	0		0	0				FY2021 or earlier				S01
Z72.81	Antisocial behavior	0	0	F91*	0	0				FY2021 or earlier				S01
Z72.810	Child and adolescent antisocial behavior	1	1	F91*	0	0				FY2021 or earlier				S01
Z72.811	Adult antisocial behavior	1	1	F91*	0	0				FY2021 or earlier				S01
Z72.82	Problems related to sleep	0	0		0	0				FY2021 or earlier				S01
Z72.820	Sleep deprivation	1	1	G47.0*	0	0				FY2021 or earlier				S01
Z72.821	Inadequate sleep hygiene	1	1	F51.0*;G47.0*	0	0				FY2021 or earlier				S01
Z72.823	Risk of suffocation (smothering) under another while sleeping	1	1		0	0				FY2022-FY2025				S01
Z72.89	Other problems related to lifestyle	1	1		0	0				FY2021 or earlier				S01
Z72.9	Problem related to lifestyle, unspecified	1	1		0	0				FY2021 or earlier				S01
Z73	Problems related to life management difficulty	0	0		0	0				FY2021 or earlier				S01
Z73.0	Burn-out	1	1		0	0				FY2021 or earlier				S01
Z73.1	Type A behavior pattern	1	1		0	0				FY2021 or earlier				S01
Z73.2	Lack of relaxation and leisure	1	1		0	0				FY2021 or earlier				S01
Z73.3	Stress, not elsewhere classified	1	1	Z56*	0	0				FY2021 or earlier				S01
Z73.4	Inadequate social skills, not elsewhere classified	1	1		0	0				FY2021 or earlier				S01
Z73.5	Social role conflict, not elsewhere classified	1	1		0	0				FY2021 or earlier				S01
Z73.6	Limitation of activities due to disability	1	1	Z74*	0	0				FY2021 or earlier				S01
Z73.8	Other problems related to life management difficulty	0	0		0	0				FY2021 or earlier				S01
Z73.81	Behavioral insomnia of childhood	0	0		0	0				FY2021 or earlier				S01
Z73.810	Behavioral insomnia of childhood, sleep-onset association type	1	1		0	0				FY2021 or earlier				S01
Z73.811	Behavioral insomnia of childhood, limit setting type	1	1		0	0				FY2021 or earlier				S01
Z73.812	Behavioral insomnia of childhood, combined type	1	1		0	0				FY2021 or earlier				S01
Z73.819	Behavioral insomnia of childhood, unspecified type	1	1		0	0				FY2021 or earlier				S01
Z73.82	Dual sensory impairment	1	1		0	0				FY2021 or earlier				S01
Z73.89	Other problems related to life management difficulty	1	1		0	0				FY2021 or earlier				S01
Z73.9	Problem related to life management difficulty, unspecified	1	1		0	0				FY2021 or earlier				S01
Z74	Problems related to care provider dependency	0	0		0	0				FY2021 or earlier				S01
Z74.0	Reduced mobility	0	0		0	0				FY2021 or earlier				S01
Z74.01	Bed confinement status	1	1		0	0				FY2021 or earlier				S01
Z74.09	Other reduced mobility	1	1		0	0				FY2021 or earlier				S01
Z74.1	Need for assistance with personal care	1	1		0	0				FY2021 or earlier				S01
Z74.2	Need for assistance at home and no other household member able to render care	1	1		0	0				FY2021 or earlier				S01
Z74.3	Need for continuous supervision	1	1		0	0				FY2021 or earlier				S01
Z74.8	Other problems related to care provider dependency	1	1		0	0				FY2021 or earlier				S01
Z74.9	Problem related to care provider dependency, unspecified	1	1		0	0				FY2021 or earlier				S01
Z75	Problems related to medical facilities and other health care	0	0		0	0				FY2021 or earlier				S01
Z75.0	Medical services not available in home	1	1	Z74.2	0	0				FY2021 or earlier				S01
Z75.1	Person awaiting admission to adequate facility elsewhere	1	1		0	0				FY2021 or earlier				S01
Z75.2	Other waiting period for investigation and treatment	1	1		0	0				FY2021 or earlier				S01
Z75.3	Unavailability and inaccessibility of health-care facilities	1	1	Z75.1	0	0				FY2021 or earlier				S01
Z75.4	Unavailability and inaccessibility of other helping agencies	1	1		0	0				FY2021 or earlier				S01
Z75.5	Holiday relief care	1	1		0	0				FY2021 or earlier				S01
Z75.8	Other problems related to medical facilities and other health care	1	1		0	0				FY2021 or earlier				S01
Z75.9	Unspecified problem related to medical facilities and other health care	1	1		0	0				FY2021 or earlier				S01
Z76	Persons encountering health services in other circumstances	0	0		0	0				FY2021 or earlier				S01
Z76.0	Encounter for issue of repeat prescription	1	1		0	0				FY2021 or earlier				S01
Z76.5	Malingerer [conscious simulation]	1	1	F68.1*;F68.A	0	0				FY2021 or earlier				S01
Z76.8	Persons encountering health services in other specified circumstances	0	0		0	0				FY2021 or earlier				S01
Z76.81	Expectant parent(s) prebirth pediatrician visit	1	1		0	0				FY2021 or earlier				S01
Z76.82	Awaiting organ transplant status	1	1		0	0				FY2021 or earlier				S01
Z76.89	Persons encountering health services in other specified circumstances	1	1		0	0				FY2021 or earlier				S01
Z79	Long term (current) drug therapy	0	0		0	0				FY2021 or earlier				S01
Z79.0	Long term (current) use of anticoagulants and antithrombotics/antiplatelets	0	0		0	0				FY2021 or earlier				S01
Z79.01	Long term (current) use of anticoagulants	1	1		0	0				FY2021 or earlier				S01
Z79.02	Long term (current) use of antithrombotics/antiplatelets	1	1		0	0				FY2021 or earlier				S01
Z79.1	Long term (current) use of non-steroidal anti-inflammatories (NSAID)	1	1		0	0				FY2021 or earlier				S01
Z79.2	Long term (current) use of antibiotics	1	1		0	0				FY2021 or earlier				S01
Z79.3	Long term (current) use of hormonal contraceptives	1	1		0	0				FY2021 or earlier				S01
Z79.4	Long term (current) use of insulin	1	1		0	0				FY2021 or earlier				S01
Z79.5	Long term (current) use of steroids	0	0		0	0				FY2021 or earlier				S01
Z79.51	Long term (current) use of inhaled steroids	1	1		0	0				FY2021 or earlier				S01
Z79.52	Long term (current) use of systemic steroids	1	1		0	0				FY2021 or earlier				S01
Z79.6	Long term (current) use of immunomodulators and immunosuppressants	0	0		0	0				FY2022-FY2025				S01
Z79.60	Long term (current) use of unspecified immunomodulators and immunosuppressants	1	1		0	0				FY2022-FY2025				S01
Z79.61	Long term (current) use of immunomodulator	1	1		0	0				FY2022-FY2025				S01
Z79.62	Long term (current) use of immunosuppressant	0	0		0	0				FY2022-FY2025				S01
Z79.620	Long term (current) use of immunosuppressive biologic	1	1		0	0				FY2022-FY2025				S01
Z79.621	Long term (current) use of calcineurin inhibitor	1	1		0	0				FY2022-FY2025				S01
Z79.622	Long term (current) use of Janus kinase inhibitor	1	1		0	0				FY2022-FY2025				S01
Z79.623	Long term (current) use of mammalian target of rapamycin (mTOR) inhibitor	1	1		0	0				FY2022-FY2025				S01
Z79.624	Long term (current) use of inhibitors of nucleotide synthesis	1	1		0	0				FY2022-FY2025				S01
Z79.63	Long term (current) use of chemotherapeutic agent	0	0		0	0				FY2022-FY2025				S01
Z79.630	Long term (current) use of alkylating agent	1	1		0	0				FY2022-FY2025				S01
Z79.631	Long term (current) use of antimetabolite agent	1	1		0	0				FY2022-FY2025				S01
Z79.632	Long term (current) use of antitumor antibiotic	1	1		0	0				FY2022-FY2025				S01
Z79.633	Long term (current) use of mitotic inhibitor	1	1		0	0				FY2022-FY2025				S01
Z79.634	Long term (current) use of topoisomerase inhibitor	1	1		0	0				FY2022-FY2025				S01
Z79.64	Long term (current) use of myelosuppressive agent	1	1		0	0				FY2022-FY2025				S01
Z79.69	Long term (current) use of other immunomodulators and immunosuppressants	1	1		0	0				FY2022-FY2025				S01
Z79.8	Other long term (current) drug therapy	0	0		0	0				FY2021 or earlier				S01
Z79.81	Long term (current) use of agents affecting estrogen receptors and estrogen levels	0	0	Z79.890	1	0				FY2021 or earlier				S01
Z79.810	Long term (current) use of selective estrogen receptor modulators (SERMs)	1	1	Z79.890	1	0				FY2021 or earlier				S01
Z79.811	Long term (current) use of aromatase inhibitors	1	1	Z79.890	1	0				FY2021 or earlier				S01
Z79.818	Long term (current) use of other agents affecting estrogen receptors and estrogen levels	1	1	Z79.890	1	0				FY2021 or earlier				S01
Z79.82	Long term (current) use of aspirin	1	1		0	0				FY2021 or earlier				S01
Z79.83	Long term (current) use of bisphosphonates	1	1		0	0				FY2021 or earlier				S01
Z79.84	Long term (current) use of oral hypoglycemic drugs	1	1		0	0				FY2021 or earlier				S01
Z79.85	Long-term (current) use of injectable non-insulin antidiabetic drugs	1	1		0	0				FY2022-FY2025				S01
Z79.89	Other long term (current) drug therapy	0	0		0	0				FY2021 or earlier				S01
Z79.890	Hormone replacement therapy	1	1		0	0				FY2021 or earlier				S01
Z79.891	Long term (current) use of opiate analgesic	1	1		0	0				FY2021 or earlier				S01
Z79.899	Other long term (current) drug therapy	1	1		0	0				FY2021 or earlier				S01
Z81	Family history of mental and behavioral disorders	0	0		0	0				FY2021 or earlier				S01
Z81.0	Family history of intellectual disabilities	1	1		0	0				FY2021 or earlier				S01
Z81.1	Family history of alcohol abuse and dependence	1	1		0	0				FY2021 or earlier				S01
Z81.2	Family history of tobacco abuse and dependence	1	1		0	0				FY2021 or earlier				S01
Z81.3	Family history of other psychoactive substance abuse and dependence	1	1		0	0				FY2021 or earlier				S01
Z81.4	Family history of other substance abuse and dependence	1	1		0	0				FY2021 or earlier				S01
Z81.8	Family history of other mental and behavioral disorders	1	1		0	0				FY2021 or earlier				S01
Z86	Personal history of certain other diseases	0	0		1	0				FY2021 or earlier				S01
Z86.5	Personal history of mental and behavioral disorders	0	0		1	0				FY2021 or earlier				S01
Z86.51	Personal history of combat and operational stress reaction	1	1		1	0				FY2021 or earlier				S01
Z86.59	Personal history of other mental and behavioral disorders	1	1		1	0				FY2021 or earlier				S01
Z86.6	Personal history of diseases of the nervous system and sense organs	0	0		1	0				FY2021 or earlier				S01
Z86.61	Personal history of infections of the central nervous system	1	1		1	0				FY2021 or earlier				S01
Z86.69	Personal history of other diseases of the nervous system and sense organs	1	1		1	0				FY2021 or earlier				S01
Z87	Personal history of other diseases and conditions	0	0		1	0				FY2021 or earlier				S01
Z87.82	Personal history of other (healed) physical injury and trauma	0	0		1	0				FY2021 or earlier				S01
Z87.820	Personal history of traumatic brain injury	1	1	Z86.73	1	0				FY2021 or earlier				S01
Z87.821	Personal history of retained foreign body fully removed	1	1		1	0				FY2021 or earlier				S01
Z87.828	Personal history of other (healed) physical injury and trauma	1	1		1	0				FY2021 or earlier				S01
Z87.89	Personal history of other specified conditions	0	0		1	0				FY2021 or earlier				S01
Z87.890	Personal history of sex reassignment	0	1		1	0				FY2021 or earlier		2026-09-30	billable through 2026-09-30, header from 2026-10-01 (FY2027)	S01;S02
Z87.8901	Personal history of social gender transition	1	0		1	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
Z87.8902	Personal history of medical gender transition	1	0		1	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
Z87.8903	Personal history of surgical gender transition	1	0		1	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
Z87.8904	Personal history of intersex surgery	1	0		1	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
Z87.8909	Personal history of unspecified gender transition	1	0		1	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
Z87.891	Personal history of nicotine dependence	1	1	F17.2*	1	0				FY2021 or earlier				S01
Z87.892	Personal history of anaphylaxis	1	1		1	0				FY2021 or earlier				S01
Z87.893	Personal history of gender detransition	1	0		1	0				FY2027	2026-10-01		new 2026-10-01 (FY2027)	S01;S02
Z87.898	Personal history of other specified conditions	1	1		1	0				FY2021 or earlier				S01
Z91	Personal risk factors, not elsewhere classified	0	0		0	0				FY2021 or earlier				S01
Z91.0	Allergy status, other than to drugs and biological substances	0	0		0	0				FY2021 or earlier				S01
Z91.01	Food allergy status	0	0		0	0				FY2021 or earlier				S01
Z91.010	Allergy to peanuts	1	1		0	0				FY2021 or earlier				S01
Z91.011	Allergy to milk products	0	0	E73*	0	0				FY2021 or earlier		2025-09-30	was billable in FY2021, header now; was billable in FY2025	S01
Z91.0110	Allergy to milk products, unspecified	1	1	E73*	0	0				FY2026	2025-10-01			S01
Z91.0111	Allergy to milk products with tolerance to baked milk	1	1	E73*;Z91.0112	0	0				FY2026	2025-10-01			S01
Z91.0112	Allergy to milk products with reactivity to baked milk	1	1	E73*;Z91.0111	0	0				FY2026	2025-10-01			S01
Z91.012	Allergy to eggs	0	0		0	0				FY2021 or earlier		2025-09-30	was billable in FY2021, header now; was billable in FY2025	S01
Z91.0120	Allergy to eggs, unspecified	1	1		0	0				FY2026	2025-10-01			S01
Z91.0121	Allergy to eggs with tolerance to baked egg	1	1	Z91.0122	0	0				FY2026	2025-10-01			S01
Z91.0122	Allergy to eggs with reactivity to baked egg	1	1	Z91.0121	0	0				FY2026	2025-10-01			S01
Z91.013	Allergy to seafood	1	1		0	0				FY2021 or earlier				S01
Z91.014	Allergy to mammalian meats	1	1		0	0				FY2022-FY2025				S01
Z91.018	Allergy to other foods	1	1		0	0				FY2021 or earlier				S01
Z91.02	Food additives allergy status	1	1		0	0				FY2021 or earlier				S01
Z91.03	Insect allergy status	0	0		0	0				FY2021 or earlier				S01
Z91.030	Bee allergy status	1	1		0	0				FY2021 or earlier				S01
Z91.038	Other insect allergy status	1	1		0	0				FY2021 or earlier				S01
Z91.04	Nonmedicinal substance allergy status	0	0		0	0				FY2021 or earlier				S01
Z91.040	Latex allergy status	1	1		0	0				FY2021 or earlier				S01
Z91.041	Radiographic dye allergy status	1	1		0	0				FY2021 or earlier				S01
Z91.048	Other nonmedicinal substance allergy status	1	1		0	0				FY2021 or earlier				S01
Z91.09	Other allergy status, other than to drugs and biological substances	1	1		0	0				FY2021 or earlier				S01
Z91.1	Patient's noncompliance with medical treatment and regimen	0	0		0	0				FY2021 or earlier				S01
Z91.11	Patient's noncompliance with dietary regimen	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z91.110	Patient's noncompliance with dietary regimen due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.118	Patient's noncompliance with dietary regimen for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.119	Patient's noncompliance with dietary regimen due to unspecified reason	1	1		0	0				FY2022-FY2025				S01
Z91.12	Patient's intentional underdosing of medication regimen	0	0		1	0				FY2021 or earlier				S01
Z91.120	Patient's intentional underdosing of medication regimen due to financial hardship	1	1		1	0				FY2021 or earlier				S01
Z91.128	Patient's intentional underdosing of medication regimen for other reason	1	1		1	0				FY2021 or earlier				S01
Z91.13	Patient's unintentional underdosing of medication regimen	0	0		1	0				FY2021 or earlier				S01
Z91.130	Patient's unintentional underdosing of medication regimen due to age-related debility	1	1		1	0				FY2021 or earlier				S01
Z91.138	Patient's unintentional underdosing of medication regimen for other reason	1	1		1	0				FY2021 or earlier				S01
Z91.14	Patient's other noncompliance with medication regimen	0	0		1	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z91.141	Patient's other noncompliance with medication regimen due to financial hardship	1	1		1	0				FY2022-FY2025				S01
Z91.148	Patient's other noncompliance with medication regimen for other reason	1	1		1	0				FY2022-FY2025				S01
Z91.15	Patient's noncompliance with renal dialysis	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z91.151	Patient's noncompliance with renal dialysis due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.158	Patient's noncompliance with renal dialysis for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.19	Patient's noncompliance with other medical treatment and regimen	0	0		0	0				FY2021 or earlier			was billable in FY2021, header now	S01
Z91.190	Patient's noncompliance with other medical treatment and regimen due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.198	Patient's noncompliance with other medical treatment and regimen for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.199	Patient's noncompliance with other medical treatment and regimen due to unspecified reason	1	1		0	0				FY2022-FY2025				S01
Z91.4	Personal history of psychological trauma, not elsewhere classified	0	0		0	0				FY2021 or earlier				S01
Z91.41	Personal history of adult abuse	0	0		0	0				FY2021 or earlier				S01
Z91.410	Personal history of adult physical and sexual abuse	1	1	T74.11*;T76.11*;T74.21*	0	0				FY2021 or earlier				S01
Z91.411	Personal history of adult psychological abuse	1	1		0	0				FY2021 or earlier				S01
Z91.412	Personal history of adult neglect	1	1	T74.01*;T76.01*	0	0				FY2021 or earlier				S01
Z91.413	Personal history of adult financial abuse	1	1		0	0				FY2022-FY2025				S01
Z91.414	Personal history of adult intimate partner abuse	1	1		0	0				FY2022-FY2025				S01
Z91.419	Personal history of unspecified adult abuse	1	1		0	0				FY2021 or earlier				S01
Z91.42	Personal history of forced labor or sexual exploitation	1	1		0	0				FY2021 or earlier				S01
Z91.49	Other personal history of psychological trauma, not elsewhere classified	1	1		0	0				FY2021 or earlier				S01
Z91.5	Personal history of self-harm	0	0		0	0				FY2021 or earlier		2021-09-30	was billable in FY2021, header now	S01
Z91.51	Personal history of suicidal behavior	1	1		0	0				FY2022-FY2025	2021-10-01			S01
Z91.52	Personal history of nonsuicidal self-harm	1	1		0	0				FY2022-FY2025	2021-10-01			S01
Z91.8	Other specified personal risk factors, not elsewhere classified	0	0		0	0				FY2021 or earlier				S01
Z91.81	History of falling	1	1		0	0				FY2021 or earlier				S01
Z91.82	Personal history of military deployment	1	1		0	0				FY2021 or earlier				S01
Z91.83	Wandering in diseases classified elsewhere	1	1		1	1				FY2021 or earlier				S01
Z91.84	Oral health risk factors	0	0		0	0				FY2021 or earlier				S01
Z91.841	Risk for dental caries, low	1	1		0	0				FY2021 or earlier				S01
Z91.842	Risk for dental caries, moderate	1	1		0	0				FY2021 or earlier				S01
Z91.843	Risk for dental caries, high	1	1		0	0				FY2021 or earlier				S01
Z91.849	Unspecified risk for dental caries	1	1		0	0				FY2021 or earlier				S01
Z91.85	Personal history of military service	1	1		0	0				FY2022-FY2025				S01
Z91.89	Other specified personal risk factors, not elsewhere classified	1	1		0	0				FY2021 or earlier				S01
Z91.A	Caregiver's noncompliance with patient's medical treatment and regimen	0	0		0	0				FY2022-FY2025				S01
Z91.A1	Caregiver's noncompliance with patient's dietary regimen	0	0		0	0				FY2022-FY2025				S01
Z91.A10	Caregiver's noncompliance with patient's dietary regimen due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.A18	Caregiver's noncompliance with patient's dietary regimen for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.A2	Caregiver's intentional underdosing of patient's medication regimen	0	0		1	0				FY2022-FY2025				S01
Z91.A20	Caregiver's intentional underdosing of patient's medication regimen due to financial hardship	1	1		1	0				FY2022-FY2025				S01
Z91.A28	Caregiver's intentional underdosing of medication regimen for other reason	1	1		1	0				FY2022-FY2025				S01
Z91.A3	Caregiver's unintentional underdosing of patient's medication regimen	1	1		1	0				FY2022-FY2025				S01
Z91.A4	Caregiver's other noncompliance with patient's medication regimen	0	0		0	0				FY2022-FY2025				S01
Z91.A41	Caregiver's other noncompliance with patient's medication regimen due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.A48	Caregiver's other noncompliance with patient's medication regimen for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.A5	Caregiver's noncompliance with patient's renal dialysis	0	0		0	0				FY2022-FY2025				S01
Z91.A51	Caregiver's noncompliance with patient's renal dialysis due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.A58	Caregiver's noncompliance with patient's renal dialysis for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.A9	Caregiver's noncompliance with patient's other medical treatment and regimen	0	0		0	0				FY2022-FY2025				S01
Z91.A91	Caregiver's noncompliance with patient's other medical treatment and regimen due to financial hardship	1	1		0	0				FY2022-FY2025				S01
Z91.A98	Caregiver's noncompliance with patient's other medical treatment and regimen for other reason	1	1		0	0				FY2022-FY2025				S01
Z91.B	Personal risk factor of exposure to diethylstilbestrol	1	1		0	0				FY2026	2025-10-01			S01

"""#)
}
