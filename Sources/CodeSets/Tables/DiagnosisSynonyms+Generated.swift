// swift-format-ignore-file
// Made by generate.sh from icd10cm_synonyms.tsv; edit that and run the script again.
extension Table {
  /// What clinicians write for a diagnosis.
  static let synonyms = Table(#"""
phrase	code	specificity_note	group	source
major depressive disorder, single episode, mild	F32.0	severity and single episode stated	depressive	S01;S02
MDD single episode mild	F32.0	severity and single episode stated	depressive	S01;S02
MDD, single, mild	F32.0	severity and single episode stated	depressive	S01;S02
major depression first episode mild	F32.0	severity and single episode stated	depressive	S01;S02
major depressive disorder, recurrent, mild	F33.0	severity and recurrence stated	depressive	S01;S02
MDD recurrent mild	F33.0	severity and recurrence stated	depressive	S01;S02
MDD, recurrent episode, mild	F33.0	severity and recurrence stated	depressive	S01;S02
recurrent major depression mild	F33.0	severity and recurrence stated	depressive	S01;S02
major depressive disorder, single episode, moderate	F32.1	severity and single episode stated	depressive	S01;S02
MDD single episode moderate	F32.1	severity and single episode stated	depressive	S01;S02
MDD, single, moderate	F32.1	severity and single episode stated	depressive	S01;S02
major depression first episode moderate	F32.1	severity and single episode stated	depressive	S01;S02
major depressive disorder, recurrent, moderate	F33.1	severity and recurrence stated	depressive	S01;S02
MDD recurrent moderate	F33.1	severity and recurrence stated	depressive	S01;S02
MDD, recurrent episode, moderate	F33.1	severity and recurrence stated	depressive	S01;S02
recurrent major depression moderate	F33.1	severity and recurrence stated	depressive	S01;S02
major depressive disorder, single episode, severe without psychotic features	F32.2	severity and single episode stated	depressive	S01;S02
MDD single episode severe without psychotic features	F32.2	severity and single episode stated	depressive	S01;S02
MDD, single, severe without psychotic features	F32.2	severity and single episode stated	depressive	S01;S02
major depression first episode severe without psychotic features	F32.2	severity and single episode stated	depressive	S01;S02
major depressive disorder, recurrent, severe without psychotic features	F33.2	severity and recurrence stated	depressive	S01;S02
MDD recurrent severe without psychotic features	F33.2	severity and recurrence stated	depressive	S01;S02
MDD, recurrent episode, severe without psychotic features	F33.2	severity and recurrence stated	depressive	S01;S02
recurrent major depression severe without psychotic features	F33.2	severity and recurrence stated	depressive	S01;S02
major depressive disorder, single episode, severe with psychotic features	F32.3	severity and single episode stated	depressive	S01;S02
MDD single episode severe with psychotic features	F32.3	severity and single episode stated	depressive	S01;S02
MDD, single, severe with psychotic features	F32.3	severity and single episode stated	depressive	S01;S02
major depression first episode severe with psychotic features	F32.3	severity and single episode stated	depressive	S01;S02
major depressive disorder, recurrent, severe with psychotic features	F33.3	severity and recurrence stated	depressive	S01;S02
MDD recurrent severe with psychotic features	F33.3	severity and recurrence stated	depressive	S01;S02
MDD, recurrent episode, severe with psychotic features	F33.3	severity and recurrence stated	depressive	S01;S02
recurrent major depression severe with psychotic features	F33.3	severity and recurrence stated	depressive	S01;S02
major depressive disorder, single episode, in partial remission	F32.4	severity and single episode stated	depressive	S01;S02
MDD single episode in partial remission	F32.4	severity and single episode stated	depressive	S01;S02
MDD, single, in partial remission	F32.4	severity and single episode stated	depressive	S01;S02
major depression first episode in partial remission	F32.4	severity and single episode stated	depressive	S01;S02
major depressive disorder, recurrent, in partial remission	F33.41	severity and recurrence stated	depressive	S01;S02
MDD recurrent in partial remission	F33.41	severity and recurrence stated	depressive	S01;S02
MDD, recurrent episode, in partial remission	F33.41	severity and recurrence stated	depressive	S01;S02
recurrent major depression in partial remission	F33.41	severity and recurrence stated	depressive	S01;S02
major depressive disorder, single episode, in full remission	F32.5	severity and single episode stated	depressive	S01;S02
MDD single episode in full remission	F32.5	severity and single episode stated	depressive	S01;S02
MDD, single, in full remission	F32.5	severity and single episode stated	depressive	S01;S02
major depression first episode in full remission	F32.5	severity and single episode stated	depressive	S01;S02
major depressive disorder, recurrent, in full remission	F33.42	severity and recurrence stated	depressive	S01;S02
MDD recurrent in full remission	F33.42	severity and recurrence stated	depressive	S01;S02
MDD, recurrent episode, in full remission	F33.42	severity and recurrence stated	depressive	S01;S02
recurrent major depression in full remission	F33.42	severity and recurrence stated	depressive	S01;S02
MDD single episode severe	F32.2	severe without psychosis unless psychotic features are documented; confirm	depressive	S01;S02
MDD, single, severe	F32.2	severe without psychosis unless psychotic features are documented; confirm	depressive	S01;S02
MDD recurrent severe	F33.2	severe without psychosis unless psychotic features are documented; confirm	depressive	S01;S02
MDD, recurrent, severe	F33.2	severe without psychosis unless psychotic features are documented; confirm	depressive	S01;S02
severe recurrent depression	F33.2	severe without psychosis unless psychotic features are documented; confirm	depressive	S01;S02
MDD recurrent	F33.9	severity missing: query for mild/moderate/severe/remission before billing	depressive	S01;S02
major depressive disorder, recurrent, unspecified	F33.9	severity missing: query for mild/moderate/severe/remission before billing	depressive	S01;S02
MDD, recurrent, unspecified	F33.9	severity missing: query for mild/moderate/severe/remission before billing	depressive	S01;S02
recurrent depression	F33.9	severity missing: query for mild/moderate/severe/remission before billing	depressive	S01;S02
MDD	F32.9	episode and severity missing: ICD-10-CM index defaults MDD NOS to single episode unspecified; query	depressive	S01;S02
major depressive disorder	F32.9	episode and severity missing: ICD-10-CM index defaults MDD NOS to single episode unspecified; query	depressive	S01;S02
major depression	F32.9	episode and severity missing: ICD-10-CM index defaults MDD NOS to single episode unspecified; query	depressive	S01;S02
MDD, unspecified	F32.9	episode and severity missing: ICD-10-CM index defaults MDD NOS to single episode unspecified; query	depressive	S01;S02
MDD single episode	F32.9	episode and severity missing: ICD-10-CM index defaults MDD NOS to single episode unspecified; query	depressive	S01;S02
major depressive disorder, single episode, unspecified	F32.9	episode and severity missing: ICD-10-CM index defaults MDD NOS to single episode unspecified; query	depressive	S01;S02
depression	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
depression NOS	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
depression, unspecified	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
depressive disorder	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
depressive disorder NOS	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
unspecified depressive disorder	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
clinical depression	F32.A	valid since 2021-10-01; "depression" without MDD criteria is F32.A, not F32.9	depressive	S01;S02
other specified depressive disorder	F32.89	state the specified reason	depressive	S01;S02
depressive episode with insufficient symptoms	F32.89	state the specified reason	depressive	S01;S02
short-duration depressive episode	F32.89	state the specified reason	depressive	S01;S02
recurrent brief depression	F32.89	state the specified reason	depressive	S01;S02
atypical depression	F32.89	index term; confirm MDD criteria first (then F32.x/F33.x)	depressive	S01;S02
post-schizophrenic depression	F32.89	index term; confirm MDD criteria first (then F32.x/F33.x)	depressive	S01;S02
MDD recurrent in remission	F33.40	partial vs full remission missing	depressive	S01;S02
MDD, recurrent, in remission, unspecified	F33.40	partial vs full remission missing	depressive	S01;S02
seasonal affective disorder	F33.9	specifier only in DSM-5-TR: code recurrent MDD with severity if documented	depressive	S01;S02
SAD (seasonal)	F33.9	specifier only in DSM-5-TR: code recurrent MDD with severity if documented	depressive	S01;S02
MDD recurrent with seasonal pattern	F33.9	specifier only in DSM-5-TR: code recurrent MDD with severity if documented	depressive	S01;S02
persistent depressive disorder	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
PDD (depressive)	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
dysthymia	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
dysthymic disorder	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
chronic depression	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
neurotic depression	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
depressive neurosis	F34.1	F34.1 covers persistent depressive disorder	depressive	S01;S02
double depression	F34.1	two codes: F34.1 plus the MDD code; excludes note must be checked	depressive	S01;S02
premenstrual dysphoric disorder	F32.81	female patients	depressive	S01;S02
PMDD	F32.81	female patients	depressive	S01;S02
premenstrual syndrome	N94.3	not PMDD	depressive	S01;S02
PMS	N94.3	not PMDD	depressive	S01;S02
premenstrual tension	N94.3	not PMDD	depressive	S01;S02
disruptive mood dysregulation disorder	F34.81	onset before age 10; diagnosis age 6-18	depressive	S01;S02
DMDD	F34.81	onset before age 10; diagnosis age 6-18	depressive	S01;S02
postpartum depression	F53.0	female; during pregnancy use O99.34- plus F-code per obstetric rules	depressive	S01;S02
PPD	F53.0	female; during pregnancy use O99.34- plus F-code per obstetric rules	depressive	S01;S02
postnatal depression	F53.0	female; during pregnancy use O99.34- plus F-code per obstetric rules	depressive	S01;S02
perinatal depression (postpartum onset)	F53.0	female; during pregnancy use O99.34- plus F-code per obstetric rules	depressive	S01;S02
puerperal depression	F53.0	female; during pregnancy use O99.34- plus F-code per obstetric rules	depressive	S01;S02
postpartum blues	O90.6	not postpartum depression	depressive	S01;S02
baby blues	O90.6	not postpartum depression	depressive	S01;S02
postpartum mood disturbance	O90.6	not postpartum depression	depressive	S01;S02
postpartum psychosis	F53.1	age edit 9-64 in the MCE-derived table	depressive	S01;S02
puerperal psychosis	F53.1	age edit 9-64 in the MCE-derived table	depressive	S01;S02
cyclothymia	F34.0		depressive	S01;S02
cyclothymic disorder	F34.0		depressive	S01;S02
mood disorder	F39	low specificity; payers often downgrade; query	depressive	S01;S02
unspecified mood disorder	F39	low specificity; payers often downgrade; query	depressive	S01;S02
mood disorder NOS	F39	low specificity; payers often downgrade; query	depressive	S01;S02
affective disorder unspecified	F39	low specificity; payers often downgrade; query	depressive	S01;S02
depressive disorder due to another medical condition	F06.31	code the medical condition first	depressive	S01;S02
depression due to medical condition	F06.31	code the medical condition first	depressive	S01;S02
major depressive-like episode due to medical condition	F06.32	code the medical condition first	depressive	S01;S02
mood disorder due to medical condition	F06.30	code the medical condition first; feature type missing	depressive	S01;S02
bipolar I disorder, current episode hypomanic	F31.0	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode hypomanic	F31.0	polarity and severity stated	bipolar	S01;S02
bipolar I current episode hypomanic	F31.0	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode manic, mild	F31.11	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode manic, mild	F31.11	polarity and severity stated	bipolar	S01;S02
bipolar I current episode manic, mild	F31.11	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode manic, moderate	F31.12	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode manic, moderate	F31.12	polarity and severity stated	bipolar	S01;S02
bipolar I current episode manic, moderate	F31.12	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode manic, severe without psychotic features	F31.13	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode manic, severe without psychotic features	F31.13	polarity and severity stated	bipolar	S01;S02
bipolar I current episode manic, severe without psychotic features	F31.13	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode manic, severe with psychotic features	F31.2	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode manic, severe with psychotic features	F31.2	polarity and severity stated	bipolar	S01;S02
bipolar I current episode manic, severe with psychotic features	F31.2	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode depressed, mild	F31.31	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode depressed, mild	F31.31	polarity and severity stated	bipolar	S01;S02
bipolar I current episode depressed, mild	F31.31	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode depressed, moderate	F31.32	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode depressed, moderate	F31.32	polarity and severity stated	bipolar	S01;S02
bipolar I current episode depressed, moderate	F31.32	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode depressed, severe without psychotic features	F31.4	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode depressed, severe without psychotic features	F31.4	polarity and severity stated	bipolar	S01;S02
bipolar I current episode depressed, severe without psychotic features	F31.4	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode depressed, severe with psychotic features	F31.5	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode depressed, severe with psychotic features	F31.5	polarity and severity stated	bipolar	S01;S02
bipolar I current episode depressed, severe with psychotic features	F31.5	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode mixed, mild	F31.61	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode mixed, mild	F31.61	polarity and severity stated	bipolar	S01;S02
bipolar I current episode mixed, mild	F31.61	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode mixed, moderate	F31.62	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode mixed, moderate	F31.62	polarity and severity stated	bipolar	S01;S02
bipolar I current episode mixed, moderate	F31.62	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode mixed, severe without psychotic features	F31.63	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode mixed, severe without psychotic features	F31.63	polarity and severity stated	bipolar	S01;S02
bipolar I current episode mixed, severe without psychotic features	F31.63	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, current episode mixed, severe with psychotic features	F31.64	polarity and severity stated	bipolar	S01;S02
bipolar 1, current episode mixed, severe with psychotic features	F31.64	polarity and severity stated	bipolar	S01;S02
bipolar I current episode mixed, severe with psychotic features	F31.64	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in partial remission, most recent episode manic	F31.73	polarity and severity stated	bipolar	S01;S02
bipolar 1, in partial remission, most recent episode manic	F31.73	polarity and severity stated	bipolar	S01;S02
bipolar I in partial remission, most recent episode manic	F31.73	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in full remission, most recent episode manic	F31.74	polarity and severity stated	bipolar	S01;S02
bipolar 1, in full remission, most recent episode manic	F31.74	polarity and severity stated	bipolar	S01;S02
bipolar I in full remission, most recent episode manic	F31.74	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in partial remission, most recent episode depressed	F31.75	polarity and severity stated	bipolar	S01;S02
bipolar 1, in partial remission, most recent episode depressed	F31.75	polarity and severity stated	bipolar	S01;S02
bipolar I in partial remission, most recent episode depressed	F31.75	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in full remission, most recent episode depressed	F31.76	polarity and severity stated	bipolar	S01;S02
bipolar 1, in full remission, most recent episode depressed	F31.76	polarity and severity stated	bipolar	S01;S02
bipolar I in full remission, most recent episode depressed	F31.76	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in partial remission, most recent episode hypomanic	F31.71	polarity and severity stated	bipolar	S01;S02
bipolar 1, in partial remission, most recent episode hypomanic	F31.71	polarity and severity stated	bipolar	S01;S02
bipolar I in partial remission, most recent episode hypomanic	F31.71	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in full remission, most recent episode hypomanic	F31.72	polarity and severity stated	bipolar	S01;S02
bipolar 1, in full remission, most recent episode hypomanic	F31.72	polarity and severity stated	bipolar	S01;S02
bipolar I in full remission, most recent episode hypomanic	F31.72	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in partial remission, most recent episode mixed	F31.77	polarity and severity stated	bipolar	S01;S02
bipolar 1, in partial remission, most recent episode mixed	F31.77	polarity and severity stated	bipolar	S01;S02
bipolar I in partial remission, most recent episode mixed	F31.77	polarity and severity stated	bipolar	S01;S02
bipolar I disorder, in full remission, most recent episode mixed	F31.78	polarity and severity stated	bipolar	S01;S02
bipolar 1, in full remission, most recent episode mixed	F31.78	polarity and severity stated	bipolar	S01;S02
bipolar I in full remission, most recent episode mixed	F31.78	polarity and severity stated	bipolar	S01;S02
bipolar I, manic	F31.10	severity missing	bipolar	S01;S02
bipolar I disorder, current episode manic	F31.10	severity missing	bipolar	S01;S02
bipolar I, depressed	F31.30	severity missing (mild or moderate unspecified); query	bipolar	S01;S02
bipolar I disorder, current episode depressed	F31.30	severity missing (mild or moderate unspecified); query	bipolar	S01;S02
bipolar depression	F31.30	severity missing (mild or moderate unspecified); query	bipolar	S01;S02
bipolar I, mixed episode	F31.60	severity missing	bipolar	S01;S02
bipolar I in remission	F31.70	most recent episode and partial/full missing	bipolar	S01;S02
bipolar disorder in remission	F31.70	most recent episode and partial/full missing	bipolar	S01;S02
bipolar	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
bipolar disorder	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
bipolar affective disorder	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
manic depression	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
bipolar I	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
bipolar I disorder	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
BPAD	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
unspecified bipolar disorder	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
bipolar disorder NOS	F31.9	type, polarity, severity missing; query	bipolar	S01;S02
bipolar II	F31.81	no severity digits in ICD-10-CM; DSM specifiers are text only	bipolar	S01;S02
bipolar II disorder	F31.81	no severity digits in ICD-10-CM; DSM specifiers are text only	bipolar	S01;S02
bipolar 2	F31.81	no severity digits in ICD-10-CM; DSM specifiers are text only	bipolar	S01;S02
BP2	F31.81	no severity digits in ICD-10-CM; DSM specifiers are text only	bipolar	S01;S02
other specified bipolar and related disorder	F31.89		bipolar	S01;S02
recurrent manic episodes	F31.89		bipolar	S01;S02
manic episode	F30.9	single manic episode, severity missing	bipolar	S01;S02
mania NOS	F30.9	single manic episode, severity missing	bipolar	S01;S02
manic episode, mild	F30.11		bipolar	S01;S02
manic episode, moderate	F30.12		bipolar	S01;S02
manic episode, severe without psychotic symptoms	F30.13		bipolar	S01;S02
manic episode, severe with psychotic symptoms	F30.2		bipolar	S01;S02
hypomania	F30.8	single hypomanic episode; if bipolar is established use F31.-	bipolar	S01;S02
hypomanic episode	F30.8	single hypomanic episode; if bipolar is established use F31.-	bipolar	S01;S02
bipolar disorder due to another medical condition	F06.33	medical condition first	bipolar	S01;S02
mania due to medical condition	F06.33	medical condition first	bipolar	S01;S02
GAD	F41.1	do not infer from a GAD-7 score alone	anxiety	S01;S02
generalized anxiety disorder	F41.1	do not infer from a GAD-7 score alone	anxiety	S01;S02
generalised anxiety disorder	F41.1	do not infer from a GAD-7 score alone	anxiety	S01;S02
generalized anxiety	F41.1	do not infer from a GAD-7 score alone	anxiety	S01;S02
chronic anxiety state (GAD criteria met)	F41.1	do not infer from a GAD-7 score alone	anxiety	S01;S02
anxiety	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	S01;S02
anxiety NOS	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	S01;S02
anxiety disorder	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	S01;S02
anxiety disorder, unspecified	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	S01;S02
unspecified anxiety disorder	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	S01;S02
anxious	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	S01;S02
panic disorder	F41.0	panic disorder with agoraphobia is coded F40.01 in ICD-10-CM	anxiety	S01;S02
panic disorder without agoraphobia	F41.0	panic disorder with agoraphobia is coded F40.01 in ICD-10-CM	anxiety	S01;S02
PD (panic)	F41.0	panic disorder with agoraphobia is coded F40.01 in ICD-10-CM	anxiety	S01;S02
panic attacks recurrent unexpected	F41.0	panic disorder with agoraphobia is coded F40.01 in ICD-10-CM	anxiety	S01;S02
panic disorder with agoraphobia	F40.01		anxiety	S01;S02
agoraphobia with panic disorder	F40.01		anxiety	S01;S02
agoraphobia	F40.00	DSM-5-TR lists agoraphobia as F40.00	anxiety	S01;S02
agoraphobia, unspecified	F40.00	DSM-5-TR lists agoraphobia as F40.00	anxiety	S01;S02
agoraphobia without panic disorder	F40.02		anxiety	S01;S02
agoraphobia without panic	F40.02		anxiety	S01;S02
social anxiety disorder	F40.10		anxiety	S01;S02
social phobia	F40.10		anxiety	S01;S02
SAD (social anxiety)	F40.10		anxiety	S01;S02
social anxiety	F40.10		anxiety	S01;S02
generalized social anxiety	F40.11		anxiety	S01;S02
social phobia, generalized	F40.11		anxiety	S01;S02
performance-only social anxiety	F40.10	performance only specifier is text	anxiety	S01;S02
stage fright disorder	F40.10	performance only specifier is text	anxiety	S01;S02
mixed anxiety and depressive disorder	F41.8	index term; if both disorders meet criteria code both; do not use for adjustment	anxiety	S01;S02
mixed anxiety-depression	F41.8	index term; if both disorders meet criteria code both; do not use for adjustment	anxiety	S01;S02
anxious depression	F41.8	index term; if both disorders meet criteria code both; do not use for adjustment	anxiety	S01;S02
anxiety with depression	F41.8	index term; if both disorders meet criteria code both; do not use for adjustment	anxiety	S01;S02
other specified anxiety disorder	F41.8		anxiety	S01;S02
limited-symptom attacks	F41.8		anxiety	S01;S02
anxiety hysteria	F41.8		anxiety	S01;S02
other mixed anxiety disorders	F41.3		anxiety	S01;S02
anxiety disorder due to another medical condition	F06.4	medical condition first	anxiety	S01;S02
anxiety due to medical condition	F06.4	medical condition first	anxiety	S01;S02
separation anxiety disorder	F93.0	DSM-5-TR also uses F93.0 for adults	anxiety	S01;S02
separation anxiety	F93.0	DSM-5-TR also uses F93.0 for adults	anxiety	S01;S02
selective mutism	F94.0		anxiety	S01;S02
elective mutism	F94.0		anxiety	S01;S02
fear of spiders	F40.210	type of phobic stimulus decides the code	anxiety	S01;S02
arachnophobia	F40.210	type of phobic stimulus decides the code	anxiety	S01;S02
animal phobia	F40.218	type of phobic stimulus decides the code	anxiety	S01;S02
specific phobia, animal	F40.218	type of phobic stimulus decides the code	anxiety	S01;S02
dog phobia	F40.218	type of phobic stimulus decides the code	anxiety	S01;S02
cynophobia	F40.218	type of phobic stimulus decides the code	anxiety	S01;S02
fear of thunderstorms	F40.220	type of phobic stimulus decides the code	anxiety	S01;S02
astraphobia	F40.220	type of phobic stimulus decides the code	anxiety	S01;S02
natural environment phobia	F40.228	type of phobic stimulus decides the code	anxiety	S01;S02
specific phobia, natural environment	F40.228	type of phobic stimulus decides the code	anxiety	S01;S02
fear of water	F40.228	type of phobic stimulus decides the code	anxiety	S01;S02
blood phobia	F40.230	type of phobic stimulus decides the code	anxiety	S01;S02
fear of blood	F40.230	type of phobic stimulus decides the code	anxiety	S01;S02
hemophobia	F40.230	type of phobic stimulus decides the code	anxiety	S01;S02
needle phobia	F40.231	type of phobic stimulus decides the code	anxiety	S01;S02
fear of injections	F40.231	type of phobic stimulus decides the code	anxiety	S01;S02
injection phobia	F40.231	type of phobic stimulus decides the code	anxiety	S01;S02
fear of needles	F40.231	type of phobic stimulus decides the code	anxiety	S01;S02
fear of medical procedures	F40.232	type of phobic stimulus decides the code	anxiety	S01;S02
specific phobia, other medical care	F40.232	type of phobic stimulus decides the code	anxiety	S01;S02
fear of injury	F40.233	type of phobic stimulus decides the code	anxiety	S01;S02
specific phobia, injury	F40.233	type of phobic stimulus decides the code	anxiety	S01;S02
claustrophobia	F40.240	type of phobic stimulus decides the code	anxiety	S01;S02
fear of enclosed spaces	F40.240	type of phobic stimulus decides the code	anxiety	S01;S02
acrophobia	F40.241	type of phobic stimulus decides the code	anxiety	S01;S02
fear of heights	F40.241	type of phobic stimulus decides the code	anxiety	S01;S02
fear of bridges	F40.242	type of phobic stimulus decides the code	anxiety	S01;S02
gephyrophobia	F40.242	type of phobic stimulus decides the code	anxiety	S01;S02
flying phobia	F40.243	type of phobic stimulus decides the code	anxiety	S01;S02
fear of flying	F40.243	type of phobic stimulus decides the code	anxiety	S01;S02
aerophobia	F40.243	type of phobic stimulus decides the code	anxiety	S01;S02
situational phobia	F40.248	type of phobic stimulus decides the code	anxiety	S01;S02
specific phobia, situational	F40.248	type of phobic stimulus decides the code	anxiety	S01;S02
driving phobia	F40.248	type of phobic stimulus decides the code	anxiety	S01;S02
fear of driving	F40.248	type of phobic stimulus decides the code	anxiety	S01;S02
elevator phobia	F40.248	type of phobic stimulus decides the code	anxiety	S01;S02
emetophobia	F40.298	type of phobic stimulus decides the code	anxiety	S01;S02
fear of vomiting	F40.298	type of phobic stimulus decides the code	anxiety	S01;S02
fear of choking	F40.298	type of phobic stimulus decides the code	anxiety	S01;S02
fear of costumed characters	F40.298	type of phobic stimulus decides the code	anxiety	S01;S02
other specified phobia	F40.298	type of phobic stimulus decides the code	anxiety	S01;S02
androphobia	F40.290	type of phobic stimulus decides the code	anxiety	S01;S02
gynephobia	F40.291	type of phobic stimulus decides the code	anxiety	S01;S02
specific phobia	F40.9	stimulus missing	anxiety	S01;S02
phobia	F40.9	stimulus missing	anxiety	S01;S02
phobia NOS	F40.9	stimulus missing	anxiety	S01;S02
phobic disorder	F40.9	stimulus missing	anxiety	S01;S02
school refusal with anxiety	F40.298	code the underlying disorder if diagnosed; Z55.8 for school problem alone	anxiety	S01;S02
school phobia	F40.298	code the underlying disorder if diagnosed; Z55.8 for school problem alone	anxiety	S01;S02
OCD	F42.9	ICD-10-CM unspecified; mixed obsessions and compulsions is F42.2 (the DSM-5-TR code)	ocd_related	S01;S02
obsessive-compulsive disorder	F42.9	ICD-10-CM unspecified; mixed obsessions and compulsions is F42.2 (the DSM-5-TR code)	ocd_related	S01;S02
obsessive compulsive disorder	F42.9	ICD-10-CM unspecified; mixed obsessions and compulsions is F42.2 (the DSM-5-TR code)	ocd_related	S01;S02
OCD with mixed obsessions and compulsions	F42.2		ocd_related	S01;S02
mixed obsessional thoughts and acts	F42.2		ocd_related	S01;S02
OCD, good or fair insight	F42.2		ocd_related	S01;S02
OCD, poor insight	F42.2		ocd_related	S01;S02
OCD, tic-related	F42.2		ocd_related	S01;S02
obsessions and compulsions	F42.2		ocd_related	S01;S02
hoarding disorder	F42.3		ocd_related	S01;S02
hoarding	F42.3		ocd_related	S01;S02
compulsive hoarding	F42.3		ocd_related	S01;S02
excoriation disorder	F42.4		ocd_related	S01;S02
skin picking disorder	F42.4		ocd_related	S01;S02
skin-picking	F42.4		ocd_related	S01;S02
dermatillomania	F42.4		ocd_related	S01;S02
other specified obsessive-compulsive and related disorder	F42.8		ocd_related	S01;S02
body-focused repetitive behavior disorder	F42.8		ocd_related	S01;S02
obsessional jealousy	F42.8		ocd_related	S01;S02
pure obsessional OCD	F42.8	no dedicated code; index points to other OCD	ocd_related	S01;S02
obsessional ruminations only	F42.8	no dedicated code; index points to other OCD	ocd_related	S01;S02
trichotillomania	F63.3		ocd_related	S01;S02
hair-pulling disorder	F63.3		ocd_related	S01;S02
hair pulling	F63.3		ocd_related	S01;S02
body dysmorphic disorder	F45.22		ocd_related	S01;S02
BDD	F45.22		ocd_related	S01;S02
muscle dysmorphia	F45.22		ocd_related	S01;S02
body dysmorphic-like disorder with actual flaws	F42.8		ocd_related	S01;S02
OCD due to another medical condition	F06.8	medical condition first	ocd_related	S01;S02
obsessive-compulsive disorder due to medical condition	F06.8	medical condition first	ocd_related	S01;S02
PTSD	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
post-traumatic stress disorder	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
posttraumatic stress disorder	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
PTSD, unspecified	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
PTSD NOS	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
complex PTSD	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
C-PTSD	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
PTSD with dissociative symptoms	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
PTSD with delayed expression	F43.10	acute (<3 months) or chronic (>=3 months) missing; DSM-5-TR itself prints F43.10	trauma	S01;S02
PTSD, acute	F43.11	symptoms under 3 months	trauma	S01;S02
acute PTSD	F43.11	symptoms under 3 months	trauma	S01;S02
PTSD, chronic	F43.12	symptoms 3 months or longer	trauma	S01;S02
chronic PTSD	F43.12	symptoms 3 months or longer	trauma	S01;S02
chronic post-traumatic stress disorder	F43.12	symptoms 3 months or longer	trauma	S01;S02
acute stress disorder	F43.0	3 days to 1 month after event for DSM acute stress disorder	trauma	S01;S02
ASD (acute stress)	F43.0	3 days to 1 month after event for DSM acute stress disorder	trauma	S01;S02
acute stress reaction	F43.0	3 days to 1 month after event for DSM acute stress disorder	trauma	S01;S02
acute crisis reaction	F43.0	3 days to 1 month after event for DSM acute stress disorder	trauma	S01;S02
combat fatigue	F43.0	3 days to 1 month after event for DSM acute stress disorder	trauma	S01;S02
adjustment disorder	F43.20	subtype missing; query	trauma	S01;S02
adjustment disorder, unspecified	F43.20	subtype missing; query	trauma	S01;S02
AD unspecified	F43.20	subtype missing; query	trauma	S01;S02
adjustment disorder with depressed mood	F43.21		trauma	S01;S02
situational depression	F43.21		trauma	S01;S02
reactive depression	F43.21		trauma	S01;S02
adjustment disorder with anxiety	F43.22		trauma	S01;S02
situational anxiety	F43.22		trauma	S01;S02
adjustment disorder with mixed anxiety and depressed mood	F43.23		trauma	S01;S02
adjustment disorder, mixed anxiety and depression	F43.23		trauma	S01;S02
AD mixed	F43.23		trauma	S01;S02
adjustment disorder with disturbance of conduct	F43.24		trauma	S01;S02
adjustment disorder with mixed disturbance of emotions and conduct	F43.25		trauma	S01;S02
adjustment disorder with other symptoms	F43.29		trauma	S01;S02
prolonged grief disorder	F43.81	valid since 2022-10-01; parent F43.8 is no longer billable	trauma	S01;S02
complicated grief	F43.81	valid since 2022-10-01; parent F43.8 is no longer billable	trauma	S01;S02
PGD	F43.81	valid since 2022-10-01; parent F43.8 is no longer billable	trauma	S01;S02
persistent complex bereavement	F43.81	valid since 2022-10-01; parent F43.8 is no longer billable	trauma	S01;S02
other specified trauma- and stressor-related disorder	F43.89	F43.8 is a header since 2022-10-01	trauma	S01;S02
adjustment-like disorder with delayed onset	F43.89	F43.8 is a header since 2022-10-01	trauma	S01;S02
adjustment-like disorder with prolonged duration	F43.89	F43.8 is a header since 2022-10-01	trauma	S01;S02
unspecified trauma- and stressor-related disorder	F43.9	unspecified	trauma	S01;S02
trauma disorder unspecified	F43.9	unspecified	trauma	S01;S02
reactive attachment disorder	F94.1	child	trauma	S01;S02
RAD	F94.1	child	trauma	S01;S02
disinhibited social engagement disorder	F94.2	child	trauma	S01;S02
DSED	F94.2	child	trauma	S01;S02
grief	Z63.4	not a mental disorder; many payers deny as sole diagnosis	trauma	S01;S02
bereavement	Z63.4	not a mental disorder; many payers deny as sole diagnosis	trauma	S01;S02
uncomplicated bereavement	Z63.4	not a mental disorder; many payers deny as sole diagnosis	trauma	S01;S02
loss of family member	Z63.4	not a mental disorder; many payers deny as sole diagnosis	trauma	S01;S02
schizophrenia	F20.9	DSM-5-TR schizophrenia	psychotic	S01;S02
schizophrenia, unspecified	F20.9	DSM-5-TR schizophrenia	psychotic	S01;S02
SCZ	F20.9	DSM-5-TR schizophrenia	psychotic	S01;S02
paranoid schizophrenia	F20.0	DSM-IV subtype still valid in ICD-10-CM	psychotic	S01;S02
schizophrenia, paranoid type	F20.0	DSM-IV subtype still valid in ICD-10-CM	psychotic	S01;S02
disorganized schizophrenia	F20.1		psychotic	S01;S02
hebephrenic schizophrenia	F20.1		psychotic	S01;S02
catatonic schizophrenia	F20.2	schizophrenia with catatonia in DSM-5-TR: F20.9 + F06.1	psychotic	S01;S02
undifferentiated schizophrenia	F20.3		psychotic	S01;S02
residual schizophrenia	F20.5		psychotic	S01;S02
schizophreniform disorder	F20.81	1-6 months	psychotic	S01;S02
schizophreniform	F20.81	1-6 months	psychotic	S01;S02
schizoaffective disorder, bipolar type	F25.0		psychotic	S01;S02
schizoaffective bipolar	F25.0		psychotic	S01;S02
schizoaffective disorder, depressive type	F25.1		psychotic	S01;S02
schizoaffective depressive	F25.1		psychotic	S01;S02
schizoaffective disorder	F25.9	type missing	psychotic	S01;S02
schizoaffective disorder, unspecified	F25.9	type missing	psychotic	S01;S02
delusional disorder	F22		psychotic	S01;S02
persecutory delusional disorder	F22		psychotic	S01;S02
erotomanic delusional disorder	F22		psychotic	S01;S02
paranoia (delusional disorder)	F22		psychotic	S01;S02
brief psychotic disorder	F23	under 1 month	psychotic	S01;S02
brief reactive psychosis	F23	under 1 month	psychotic	S01;S02
shared psychotic disorder	F24		psychotic	S01;S02
folie a deux	F24		psychotic	S01;S02
other specified psychotic disorder	F28	attenuated psychosis syndrome: DSM-5-TR prints F28	psychotic	S01;S02
attenuated psychosis syndrome	F28	attenuated psychosis syndrome: DSM-5-TR prints F28	psychotic	S01;S02
persistent auditory hallucinations disorder	F28	attenuated psychosis syndrome: DSM-5-TR prints F28	psychotic	S01;S02
psychosis	F29	unspecified	psychotic	S01;S02
psychosis NOS	F29	unspecified	psychotic	S01;S02
unspecified psychosis	F29	unspecified	psychotic	S01;S02
unspecified schizophrenia spectrum and other psychotic disorder	F29	unspecified	psychotic	S01;S02
psychotic disorder NOS	F29	unspecified	psychotic	S01;S02
schizotypal personality disorder	F21		psychotic	S01;S02
schizotypal disorder	F21		psychotic	S01;S02
psychotic disorder due to medical condition with delusions	F06.2	medical condition first	psychotic	S01;S02
psychotic disorder due to medical condition with hallucinations	F06.0	medical condition first	psychotic	S01;S02
catatonia	F06.1	secondary to the mental disorder	psychotic	S01;S02
catatonia associated with another mental disorder	F06.1	secondary to the mental disorder	psychotic	S01;S02
unspecified catatonia	F06.1	secondary to the mental disorder	psychotic	S01;S02
borderline personality disorder	F60.3	BPD may be written for bipolar: read context	personality	S01;S02
BPD	F60.3	BPD may be written for bipolar: read context	personality	S01;S02
borderline PD	F60.3	BPD may be written for bipolar: read context	personality	S01;S02
emotionally unstable personality	F60.3	BPD may be written for bipolar: read context	personality	S01;S02
EUPD	F60.3	BPD may be written for bipolar: read context	personality	S01;S02
antisocial personality disorder	F60.2		personality	S01;S02
ASPD	F60.2		personality	S01;S02
narcissistic personality disorder	F60.81		personality	S01;S02
NPD	F60.81		personality	S01;S02
histrionic personality disorder	F60.4		personality	S01;S02
HPD	F60.4		personality	S01;S02
avoidant personality disorder	F60.6		personality	S01;S02
AvPD	F60.6		personality	S01;S02
dependent personality disorder	F60.7		personality	S01;S02
DPD (dependent)	F60.7		personality	S01;S02
obsessive-compulsive personality disorder	F60.5		personality	S01;S02
OCPD	F60.5		personality	S01;S02
paranoid personality disorder	F60.0		personality	S01;S02
schizoid personality disorder	F60.1		personality	S01;S02
passive-aggressive personality disorder	F60.89		personality	S01;S02
other specified personality disorder	F60.89		personality	S01;S02
self-defeating personality	F60.89		personality	S01;S02
mixed personality disorder	F60.89		personality	S01;S02
personality disorder	F60.9		personality	S01;S02
personality disorder NOS	F60.9		personality	S01;S02
unspecified personality disorder	F60.9		personality	S01;S02
cluster B traits meeting disorder, unspecified	F60.9		personality	S01;S02
personality change due to medical condition	F07.0	medical condition first	personality	S01;S02
ADHD inattentive	F90.0		neurodevelopmental	S01;S02
ADHD, predominantly inattentive presentation	F90.0		neurodevelopmental	S01;S02
ADHD-PI	F90.0		neurodevelopmental	S01;S02
ADD	F90.0		neurodevelopmental	S01;S02
attention deficit disorder without hyperactivity	F90.0		neurodevelopmental	S01;S02
ADHD inattentive type	F90.0		neurodevelopmental	S01;S02
ADHD hyperactive	F90.1		neurodevelopmental	S01;S02
ADHD, predominantly hyperactive-impulsive presentation	F90.1		neurodevelopmental	S01;S02
ADHD-HI	F90.1		neurodevelopmental	S01;S02
ADHD combined	F90.2		neurodevelopmental	S01;S02
ADHD, combined presentation	F90.2		neurodevelopmental	S01;S02
ADHD-C	F90.2		neurodevelopmental	S01;S02
ADHD combined type	F90.2		neurodevelopmental	S01;S02
other specified ADHD	F90.8		neurodevelopmental	S01;S02
ADHD other type	F90.8		neurodevelopmental	S01;S02
ADHD	F90.9	presentation missing; query	neurodevelopmental	S01;S02
ADHD, unspecified	F90.9	presentation missing; query	neurodevelopmental	S01;S02
ADHD NOS	F90.9	presentation missing; query	neurodevelopmental	S01;S02
attention deficit hyperactivity disorder	F90.9	presentation missing; query	neurodevelopmental	S01;S02
adult ADHD	F90.9	presentation missing; query	neurodevelopmental	S01;S02
autism	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
autism spectrum disorder	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
autistic disorder	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
ASD (autism)	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
ASD level 1	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
ASD level 2	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
ASD level 3	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
autism spectrum disorder requiring support	F84.0	DSM-5-TR: all ASD levels F84.0; add intellectual/language codes	neurodevelopmental	S01;S02
Asperger's	F84.5	excludes1 with F84.0 in the 2026 tabular	neurodevelopmental	S01;S02
Asperger syndrome	F84.5	excludes1 with F84.0 in the 2026 tabular	neurodevelopmental	S01;S02
Asperger's disorder	F84.5	excludes1 with F84.0 in the 2026 tabular	neurodevelopmental	S01;S02
Rett syndrome	F84.2	excluded from ASD benefit by some payers	neurodevelopmental	S01;S02
childhood disintegrative disorder	F84.3		neurodevelopmental	S01;S02
pervasive developmental disorder NOS	F84.9		neurodevelopmental	S01;S02
PDD-NOS	F84.9		neurodevelopmental	S01;S02
mild intellectual disability	F70		neurodevelopmental	S01;S02
ID mild	F70		neurodevelopmental	S01;S02
intellectual developmental disorder, mild	F70		neurodevelopmental	S01;S02
moderate intellectual disability	F71		neurodevelopmental	S01;S02
severe intellectual disability	F72		neurodevelopmental	S01;S02
profound intellectual disability	F73		neurodevelopmental	S01;S02
intellectual disability	F79	severity missing	neurodevelopmental	S01;S02
intellectual disability, unspecified	F79	severity missing	neurodevelopmental	S01;S02
intellectual developmental disorder, unspecified	F79	severity missing	neurodevelopmental	S01;S02
global developmental delay	F88	under age 5	neurodevelopmental	S01;S02
GDD	F88	under age 5	neurodevelopmental	S01;S02
neurodevelopmental disorder, unspecified	F89		neurodevelopmental	S01;S02
other specified neurodevelopmental disorder	F88		neurodevelopmental	S01;S02
prenatal alcohol exposure neurobehavioral disorder	F88		neurodevelopmental	S01;S02
language disorder	F80.2		neurodevelopmental	S01;S02
mixed receptive-expressive language disorder	F80.2		neurodevelopmental	S01;S02
expressive language disorder	F80.1		neurodevelopmental	S01;S02
speech sound disorder	F80.0		neurodevelopmental	S01;S02
phonological disorder	F80.0		neurodevelopmental	S01;S02
articulation disorder	F80.0		neurodevelopmental	S01;S02
stuttering	F80.81		neurodevelopmental	S01;S02
childhood-onset fluency disorder	F80.81		neurodevelopmental	S01;S02
social pragmatic communication disorder	F80.82		neurodevelopmental	S01;S02
social communication disorder	F80.82		neurodevelopmental	S01;S02
communication disorder, unspecified	F80.9		neurodevelopmental	S01;S02
dyslexia	F81.0		neurodevelopmental	S01;S02
specific learning disorder with impairment in reading	F81.0		neurodevelopmental	S01;S02
reading disorder	F81.0		neurodevelopmental	S01;S02
dyscalculia	F81.2		neurodevelopmental	S01;S02
specific learning disorder with impairment in mathematics	F81.2		neurodevelopmental	S01;S02
math disorder	F81.2		neurodevelopmental	S01;S02
dysgraphia	F81.81		neurodevelopmental	S01;S02
specific learning disorder with impairment in written expression	F81.81		neurodevelopmental	S01;S02
learning disability	F81.9	area missing	neurodevelopmental	S01;S02
learning disorder NOS	F81.9	area missing	neurodevelopmental	S01;S02
developmental coordination disorder	F82		neurodevelopmental	S01;S02
dyspraxia	F82		neurodevelopmental	S01;S02
Tourette's	F95.2		neurodevelopmental	S01;S02
Tourette syndrome	F95.2		neurodevelopmental	S01;S02
Tourette's disorder	F95.2		neurodevelopmental	S01;S02
persistent motor tic disorder	F95.1		neurodevelopmental	S01;S02
persistent vocal tic disorder	F95.1		neurodevelopmental	S01;S02
chronic tic disorder	F95.1		neurodevelopmental	S01;S02
provisional tic disorder	F95.0		neurodevelopmental	S01;S02
transient tic disorder	F95.0		neurodevelopmental	S01;S02
tic disorder	F95.9		neurodevelopmental	S01;S02
tic disorder, unspecified	F95.9		neurodevelopmental	S01;S02
stereotypic movement disorder	F98.4		neurodevelopmental	S01;S02
borderline intellectual functioning	R41.83		neurodevelopmental	S01;S02
oppositional defiant disorder	F91.3		disruptive_impulse	S01;S02
ODD	F91.3		disruptive_impulse	S01;S02
conduct disorder, childhood-onset type	F91.1		disruptive_impulse	S01;S02
conduct disorder, adolescent-onset type	F91.2		disruptive_impulse	S01;S02
conduct disorder	F91.9	onset missing	disruptive_impulse	S01;S02
conduct disorder, unspecified onset	F91.9	onset missing	disruptive_impulse	S01;S02
conduct disorder confined to family context	F91.0		disruptive_impulse	S01;S02
disruptive behavior disorder	F91.9	inclusion term of F91.9; other specified is F91.8	disruptive_impulse	S01;S02
disruptive behavior disorder NOS	F91.9	inclusion term of F91.9; other specified is F91.8	disruptive_impulse	S01;S02
other specified disruptive disorder	F91.8	"unspecified" version is F91.9	disruptive_impulse	S01;S02
intermittent explosive disorder	F63.81		disruptive_impulse	S01;S02
IED	F63.81		disruptive_impulse	S01;S02
kleptomania	F63.2		disruptive_impulse	S01;S02
pyromania	F63.1		disruptive_impulse	S01;S02
gambling disorder	F63.0		disruptive_impulse	S01;S02
pathological gambling	F63.0		disruptive_impulse	S01;S02
compulsive gambling	F63.0		disruptive_impulse	S01;S02
other impulse control disorder	F63.89	DSM-5-TR lists internet gaming as a condition for further study	disruptive_impulse	S01;S02
compulsive sexual behavior	F63.89	DSM-5-TR lists internet gaming as a condition for further study	disruptive_impulse	S01;S02
internet gaming disorder	F63.89	DSM-5-TR lists internet gaming as a condition for further study	disruptive_impulse	S01;S02
compulsive shopping	F63.89	DSM-5-TR lists internet gaming as a condition for further study	disruptive_impulse	S01;S02
impulse control disorder, unspecified	F63.9		disruptive_impulse	S01;S02
anorexia nervosa, restricting type, mild	F50.010	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-R mild	F50.010	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
anorexia nervosa, binge-eating/purging type, mild	F50.020	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-BP mild	F50.020	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
binge eating disorder, mild	F50.810	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
BED mild	F50.810	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
anorexia nervosa, restricting type, moderate	F50.011	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-R moderate	F50.011	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
anorexia nervosa, binge-eating/purging type, moderate	F50.021	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-BP moderate	F50.021	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
binge eating disorder, moderate	F50.811	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
BED moderate	F50.811	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
anorexia nervosa, restricting type, severe	F50.012	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-R severe	F50.012	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
anorexia nervosa, binge-eating/purging type, severe	F50.022	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-BP severe	F50.022	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
binge eating disorder, severe	F50.812	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
BED severe	F50.812	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
anorexia nervosa, restricting type, extreme	F50.013	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-R extreme	F50.013	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
anorexia nervosa, binge-eating/purging type, extreme	F50.023	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-BP extreme	F50.023	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
binge eating disorder, extreme	F50.813	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
BED extreme	F50.813	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
anorexia nervosa, restricting type, in remission	F50.014	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-R in remission	F50.014	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
anorexia nervosa, binge-eating/purging type, in remission	F50.024	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
AN-BP in remission	F50.024	severity by BMI; 6th character since 2024-10-01	eating	S01;S02
binge eating disorder, in remission	F50.814	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
BED in remission	F50.814	severity by binge episodes per week; since 2024-10-01	eating	S01;S02
bulimia nervosa, mild	F50.21	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
BN mild	F50.21	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
bulimia nervosa, moderate	F50.22	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
BN moderate	F50.22	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
bulimia nervosa, severe	F50.23	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
BN severe	F50.23	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
bulimia nervosa, extreme	F50.24	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
BN extreme	F50.24	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
bulimia nervosa, in remission	F50.25	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
BN in remission	F50.25	severity by compensatory episodes per week; since 2024-10-01	eating	S01;S02
anorexia nervosa	F50.00	type and severity missing	eating	S01;S02
AN (anorexia)	F50.00	type and severity missing	eating	S01;S02
anorexia nervosa, restricting type	F50.019	severity missing; F50.01 no longer billable	eating	S01;S02
anorexia nervosa, binge-eating/purging type	F50.029	severity missing; F50.02 no longer billable	eating	S01;S02
bulimia nervosa	F50.20	severity missing; F50.2 no longer billable	eating	S01;S02
bulimia	F50.20	severity missing; F50.2 no longer billable	eating	S01;S02
binge eating disorder	F50.819	severity missing; F50.81 no longer billable	eating	S01;S02
BED	F50.819	severity missing; F50.81 no longer billable	eating	S01;S02
binge-eating disorder	F50.819	severity missing; F50.81 no longer billable	eating	S01;S02
ARFID	F50.82		eating	S01;S02
avoidant/restrictive food intake disorder	F50.82		eating	S01;S02
OSFED	F50.89		eating	S01;S02
other specified feeding or eating disorder	F50.89		eating	S01;S02
atypical anorexia nervosa	F50.9	inclusion term of F50.9; DSM-5-TR prints F50.89	eating	S01;S02
purging disorder	F50.89		eating	S01;S02
night eating syndrome	F50.89		eating	S01;S02
eating disorder	F50.9		eating	S01;S02
eating disorder NOS	F50.9		eating	S01;S02
unspecified feeding or eating disorder	F50.9		eating	S01;S02
pica in adult	F50.83	since 2024-10-01	eating	S01;S02
pica, adult	F50.83	since 2024-10-01	eating	S01;S02
pica in child	F98.3		eating	S01;S02
pica of childhood	F98.3		eating	S01;S02
rumination disorder, adult	F50.84	since 2024-10-01	eating	S01;S02
rumination disorder, child	F98.21		eating	S01;S02
rumination disorder of infancy	F98.21		eating	S01;S02
other feeding disorder of infancy	F98.29		eating	S01;S02
somatic symptom disorder	F45.1	DSM-5-TR maps to F45.1	somatic_dissociative	S01;S02
SSD	F45.1	DSM-5-TR maps to F45.1	somatic_dissociative	S01;S02
somatization disorder	F45.0		somatic_dissociative	S01;S02
illness anxiety disorder	F45.21		somatic_dissociative	S01;S02
hypochondriasis	F45.21		somatic_dissociative	S01;S02
health anxiety disorder	F45.21		somatic_dissociative	S01;S02
pain disorder with psychological factors	F45.42	also code the G89 pain code	somatic_dissociative	S01;S02
chronic pain with psychological factors	F45.42	also code the G89 pain code	somatic_dissociative	S01;S02
psychogenic pain	F45.41		somatic_dissociative	S01;S02
pain exclusively related to psychological factors	F45.41		somatic_dissociative	S01;S02
other specified somatic symptom disorder	F45.8		somatic_dissociative	S01;S02
psychogenic disorder other	F45.8		somatic_dissociative	S01;S02
somatic symptom disorder, unspecified	F45.9		somatic_dissociative	S01;S02
somatoform disorder	F45.9		somatic_dissociative	S01;S02
functional neurological disorder with weakness	F44.4		somatic_dissociative	S01;S02
conversion disorder with motor symptom	F44.4		somatic_dissociative	S01;S02
functional movement disorder	F44.4		somatic_dissociative	S01;S02
psychogenic nonepileptic seizures	F44.5		somatic_dissociative	S01;S02
PNES	F44.5		somatic_dissociative	S01;S02
functional seizures	F44.5		somatic_dissociative	S01;S02
conversion disorder with seizures	F44.5		somatic_dissociative	S01;S02
functional neurological disorder with sensory loss	F44.6		somatic_dissociative	S01;S02
conversion disorder with sensory symptom	F44.6		somatic_dissociative	S01;S02
functional neurological disorder with mixed symptoms	F44.7		somatic_dissociative	S01;S02
conversion disorder	F44.9	symptom type missing	somatic_dissociative	S01;S02
functional neurological disorder	F44.9	symptom type missing	somatic_dissociative	S01;S02
FND	F44.9	symptom type missing	somatic_dissociative	S01;S02
dissociative identity disorder	F44.81		somatic_dissociative	S01;S02
DID	F44.81		somatic_dissociative	S01;S02
multiple personality	F44.81		somatic_dissociative	S01;S02
dissociative amnesia	F44.0		somatic_dissociative	S01;S02
dissociative fugue	F44.1		somatic_dissociative	S01;S02
depersonalization/derealization disorder	F48.1		somatic_dissociative	S01;S02
depersonalization disorder	F48.1		somatic_dissociative	S01;S02
other specified dissociative disorder	F44.89		somatic_dissociative	S01;S02
OSDD	F44.89		somatic_dissociative	S01;S02
dissociative disorder	F44.9		somatic_dissociative	S01;S02
unspecified dissociative disorder	F44.9		somatic_dissociative	S01;S02
psychological factors affecting other medical conditions	F54	code the medical condition first: F54 cannot be first-listed	somatic_dissociative	S01;S02
psychological factors affecting medical condition	F54	code the medical condition first: F54 cannot be first-listed	somatic_dissociative	S01;S02
factitious disorder	F68.10		somatic_dissociative	S01;S02
factitious disorder imposed on self	F68.10		somatic_dissociative	S01;S02
Munchausen syndrome	F68.10		somatic_dissociative	S01;S02
factitious disorder imposed on another	F68.A		somatic_dissociative	S01;S02
Munchausen by proxy	F68.A		somatic_dissociative	S01;S02
pseudobulbar affect	F48.2	underlying neurologic cause coded too	somatic_dissociative	S01;S02
PBA	F48.2	underlying neurologic cause coded too	somatic_dissociative	S01;S02
malingering	Z76.5	not billable for treatment by most payers	somatic_dissociative	S01;S02
insomnia	G47.00	not F51.-; use F51.01 or F51.05 if psychiatric cause documented	sleep	S01;S02
insomnia NOS	G47.00	not F51.-; use F51.01 or F51.05 if psychiatric cause documented	sleep	S01;S02
insomnia disorder	F51.01	DSM-5-TR insomnia disorder prints F51.01	sleep	S01;S02
primary insomnia	F51.01	DSM-5-TR insomnia disorder prints F51.01	sleep	S01;S02
chronic insomnia disorder	F51.01	DSM-5-TR insomnia disorder prints F51.01	sleep	S01;S02
insomnia due to mental disorder	F51.05	mental disorder first or with it	sleep	S01;S02
insomnia secondary to depression	F51.05	mental disorder first or with it	sleep	S01;S02
insomnia secondary to anxiety	F51.05	mental disorder first or with it	sleep	S01;S02
adjustment insomnia	F51.02		sleep	S01;S02
paradoxical insomnia	F51.03		sleep	S01;S02
psychophysiologic insomnia	F51.04		sleep	S01;S02
hypersomnolence disorder	F51.11		sleep	S01;S02
primary hypersomnia	F51.11		sleep	S01;S02
hypersomnia due to mental disorder	F51.13		sleep	S01;S02
insufficient sleep syndrome	F51.12		sleep	S01;S02
nightmare disorder	F51.5		sleep	S01;S02
nightmares	F51.5		sleep	S01;S02
sleep terrors	F51.4		sleep	S01;S02
night terrors	F51.4		sleep	S01;S02
sleepwalking	F51.3		sleep	S01;S02
somnambulism	F51.3		sleep	S01;S02
narcolepsy	G47.419		sleep	S01;S02
narcolepsy without cataplexy	G47.419		sleep	S01;S02
narcolepsy with cataplexy	G47.411		sleep	S01;S02
obstructive sleep apnea	G47.33		sleep	S01;S02
OSA	G47.33		sleep	S01;S02
delayed sleep phase	G47.21		sleep	S01;S02
circadian rhythm disorder, delayed sleep phase	G47.21		sleep	S01;S02
shift work sleep disorder	G47.26		sleep	S01;S02
REM sleep behavior disorder	G47.52		sleep	S01;S02
RBD	G47.52		sleep	S01;S02
sleep deprivation	Z72.820		sleep	S01;S02
poor sleep hygiene	Z72.821		sleep	S01;S02
gender dysphoria	F64.0	DSM-5-TR adolescent/adult code is F64.0	sexual_gender	S01;S02
gender dysphoria in adolescents and adults	F64.0	DSM-5-TR adolescent/adult code is F64.0	sexual_gender	S01;S02
gender dysphoria, adult	F64.0	DSM-5-TR adolescent/adult code is F64.0	sexual_gender	S01;S02
gender dysphoria in children	F64.2		sexual_gender	S01;S02
gender dysphoria, child	F64.2		sexual_gender	S01;S02
other specified gender dysphoria	F64.8		sexual_gender	S01;S02
unspecified gender dysphoria	F64.9		sexual_gender	S01;S02
gender dysphoria in remission	F64.A	new 2026-10-01 (FY2027)	sexual_gender	S01;S02
gender identity disorder in remission	F64.A	new 2026-10-01 (FY2027)	sexual_gender	S01;S02
erectile disorder	F52.21	male	sexual_gender	S01;S02
psychogenic erectile dysfunction	F52.21	male	sexual_gender	S01;S02
delayed ejaculation	F52.32	male	sexual_gender	S01;S02
premature ejaculation	F52.4	male	sexual_gender	S01;S02
female orgasmic disorder	F52.31	female	sexual_gender	S01;S02
anorgasmia	F52.31	female	sexual_gender	S01;S02
female sexual interest/arousal disorder	F52.22	female	sexual_gender	S01;S02
hypoactive sexual desire disorder	F52.0		sexual_gender	S01;S02
male hypoactive sexual desire disorder	F52.0		sexual_gender	S01;S02
low libido (psychological)	F52.0		sexual_gender	S01;S02
genito-pelvic pain/penetration disorder	F52.6		sexual_gender	S01;S02
dyspareunia (psychological)	F52.6		sexual_gender	S01;S02
vaginismus (psychological)	F52.5	female	sexual_gender	S01;S02
sexual dysfunction unspecified	F52.9		sexual_gender	S01;S02
exhibitionistic disorder	F65.2		sexual_gender	S01;S02
voyeuristic disorder	F65.3		sexual_gender	S01;S02
fetishistic disorder	F65.0		sexual_gender	S01;S02
pedophilic disorder	F65.4		sexual_gender	S01;S02
frotteuristic disorder	F65.81		sexual_gender	S01;S02
sexual masochism disorder	F65.51		sexual_gender	S01;S02
sexual sadism disorder	F65.52		sexual_gender	S01;S02
paraphilic disorder, unspecified	F65.9		sexual_gender	S01;S02
enuresis	F98.0		elimination_child	S01;S02
bedwetting	F98.0		elimination_child	S01;S02
nocturnal enuresis	F98.0	nonorganic; N39.44 when organic or not stated	elimination_child	S01;S02
encopresis	F98.1		elimination_child	S01;S02
other childhood emotional disorder	F93.8		elimination_child	S01;S02
overanxious disorder of childhood	F93.8		elimination_child	S01;S02
nail biting	F98.8		elimination_child	S01;S02
thumb sucking	F98.8		elimination_child	S01;S02
nose picking	F98.8		elimination_child	S01;S02
excessive masturbation (child)	F98.8		elimination_child	S01;S02
behavioral disorder of childhood unspecified	F98.9		elimination_child	S01;S02
adult-onset stuttering	F98.5		elimination_child	S01;S02
mild neurocognitive disorder	G31.84	known cause: F06.7- behind it	neurocognitive	S01;S02
mild NCD due to medical condition	F06.70	code etiology first; without behavioral disturbance	neurocognitive	S01;S02
mild cognitive disorder due to known condition	F06.70	code etiology first; without behavioral disturbance	neurocognitive	S01;S02
mild neurocognitive disorder with behavioral disturbance	F06.71	code etiology first	neurocognitive	S01;S02
mild cognitive impairment	G31.84		neurocognitive	S01;S02
MCI	G31.84		neurocognitive	S01;S02
delirium	F05	medical condition first	neurocognitive	S01;S02
acute confusional state	F05	medical condition first	neurocognitive	S01;S02
delirium due to medical condition	F05	medical condition first	neurocognitive	S01;S02
dementia	F03.90	severity unspecified, without behavioral disturbance	neurocognitive	S01;S02
dementia, unspecified	F03.90	severity unspecified, without behavioral disturbance	neurocognitive	S01;S02
senile dementia	F03.90	severity unspecified, without behavioral disturbance	neurocognitive	S01;S02
dementia with agitation	F03.911	severity unspecified	neurocognitive	S01;S02
dementia with anxiety	F03.94	severity unspecified	neurocognitive	S01;S02
dementia with psychosis	F03.92	severity unspecified	neurocognitive	S01;S02
mild dementia	F03.A0		neurocognitive	S01;S02
moderate dementia	F03.B0		neurocognitive	S01;S02
severe dementia	F03.C0		neurocognitive	S01;S02
vascular dementia	F01.50		neurocognitive	S01;S02
dementia in Alzheimer's	F02.80	G30.- first; F02 is a manifestation code, never first-listed	neurocognitive	S01;S02
dementia due to Alzheimer disease	F02.80	G30.- first; F02 is a manifestation code, never first-listed	neurocognitive	S01;S02
Alzheimer's disease	G30.9	pair with F02.- when dementia documented	neurocognitive	S01;S02
Alzheimer's	G30.9	pair with F02.- when dementia documented	neurocognitive	S01;S02
early onset Alzheimer disease	G30.0		neurocognitive	S01;S02
late onset Alzheimer disease	G30.1		neurocognitive	S01;S02
Lewy body dementia	G31.83	then F02.-	neurocognitive	S01;S02
dementia with Lewy bodies	G31.83	then F02.-	neurocognitive	S01;S02
frontotemporal dementia	G31.09	then F02.-	neurocognitive	S01;S02
postconcussional syndrome	F07.81		neurocognitive	S01;S02
post-concussion syndrome	F07.81		neurocognitive	S01;S02
amnestic disorder due to medical condition	F04	medical condition first	neurocognitive	S01;S02
cognitive decline, age-related	R41.81		neurocognitive	S01;S02
memory loss	R41.3		neurocognitive	S01;S02
memory impairment	R41.3		neurocognitive	S01;S02
executive function deficit	R41.844		neurocognitive	S01;S02
difficulty concentrating	R41.840	symptom; not with ADHD	neurocognitive	S01;S02
poor concentration	R41.840	symptom; not with ADHD	neurocognitive	S01;S02
attention and concentration deficit	R41.840	symptom; not with ADHD	neurocognitive	S01;S02
altered mental status	R41.82		neurocognitive	S01;S02
alcohol use disorder, mild	F10.10	mild = abuse code (x.10)	substance	S01;S02
alcohol use disorder mild	F10.10	mild = abuse code (x.10)	substance	S01;S02
alcohol use disorder, moderate	F10.20	moderate = dependence code (x.20)	substance	S01;S02
alcohol use disorder moderate	F10.20	moderate = dependence code (x.20)	substance	S01;S02
alcohol use disorder, severe	F10.20	severe = dependence code (x.20)	substance	S01;S02
alcohol use disorder severe	F10.20	severe = dependence code (x.20)	substance	S01;S02
alcohol use disorder, mild, in early remission	F10.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
alcohol use disorder, mild, in sustained remission	F10.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
alcohol use disorder, mild, in remission	F10.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
alcohol use disorder, moderate, in remission	F10.21	remission stated	substance	S01;S02
alcohol use disorder, severe, in early remission	F10.21	remission stated	substance	S01;S02
alcohol use disorder, severe, in sustained remission	F10.21	remission stated	substance	S01;S02
alcohol use disorder, moderate, in early remission	F10.21	remission stated	substance	S01;S02
alcohol use disorder, moderate, in sustained remission	F10.21	remission stated	substance	S01;S02
alcohol use disorder, severe, in remission	F10.21	remission stated	substance	S01;S02
alcohol use disorder	F10.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
AUD, mild	F10.10	mild = abuse code (x.10)	substance	S01;S02
AUD mild	F10.10	mild = abuse code (x.10)	substance	S01;S02
AUD, moderate	F10.20	moderate = dependence code (x.20)	substance	S01;S02
AUD moderate	F10.20	moderate = dependence code (x.20)	substance	S01;S02
AUD, severe	F10.20	severe = dependence code (x.20)	substance	S01;S02
AUD severe	F10.20	severe = dependence code (x.20)	substance	S01;S02
AUD, mild, in early remission	F10.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
AUD, mild, in sustained remission	F10.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
AUD, mild, in remission	F10.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
AUD, moderate, in remission	F10.21	remission stated	substance	S01;S02
AUD, severe, in early remission	F10.21	remission stated	substance	S01;S02
AUD, severe, in sustained remission	F10.21	remission stated	substance	S01;S02
AUD, moderate, in early remission	F10.21	remission stated	substance	S01;S02
AUD, moderate, in sustained remission	F10.21	remission stated	substance	S01;S02
AUD, severe, in remission	F10.21	remission stated	substance	S01;S02
AUD	F10.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
opioid use disorder, mild	F11.10	mild = abuse code (x.10)	substance	S01;S02
opioid use disorder mild	F11.10	mild = abuse code (x.10)	substance	S01;S02
opioid use disorder, moderate	F11.20	moderate = dependence code (x.20)	substance	S01;S02
opioid use disorder moderate	F11.20	moderate = dependence code (x.20)	substance	S01;S02
opioid use disorder, severe	F11.20	severe = dependence code (x.20)	substance	S01;S02
opioid use disorder severe	F11.20	severe = dependence code (x.20)	substance	S01;S02
opioid use disorder, mild, in early remission	F11.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
opioid use disorder, mild, in sustained remission	F11.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
opioid use disorder, mild, in remission	F11.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
opioid use disorder, moderate, in remission	F11.21	remission stated	substance	S01;S02
opioid use disorder, severe, in early remission	F11.21	remission stated	substance	S01;S02
opioid use disorder, severe, in sustained remission	F11.21	remission stated	substance	S01;S02
opioid use disorder, moderate, in early remission	F11.21	remission stated	substance	S01;S02
opioid use disorder, moderate, in sustained remission	F11.21	remission stated	substance	S01;S02
opioid use disorder, severe, in remission	F11.21	remission stated	substance	S01;S02
opioid use disorder	F11.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
OUD, mild	F11.10	mild = abuse code (x.10)	substance	S01;S02
OUD mild	F11.10	mild = abuse code (x.10)	substance	S01;S02
OUD, moderate	F11.20	moderate = dependence code (x.20)	substance	S01;S02
OUD moderate	F11.20	moderate = dependence code (x.20)	substance	S01;S02
OUD, severe	F11.20	severe = dependence code (x.20)	substance	S01;S02
OUD severe	F11.20	severe = dependence code (x.20)	substance	S01;S02
OUD, mild, in early remission	F11.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
OUD, mild, in sustained remission	F11.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
OUD, mild, in remission	F11.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
OUD, moderate, in remission	F11.21	remission stated	substance	S01;S02
OUD, severe, in early remission	F11.21	remission stated	substance	S01;S02
OUD, severe, in sustained remission	F11.21	remission stated	substance	S01;S02
OUD, moderate, in early remission	F11.21	remission stated	substance	S01;S02
OUD, moderate, in sustained remission	F11.21	remission stated	substance	S01;S02
OUD, severe, in remission	F11.21	remission stated	substance	S01;S02
OUD	F11.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
cannabis use disorder, mild	F12.10	mild = abuse code (x.10)	substance	S01;S02
cannabis use disorder mild	F12.10	mild = abuse code (x.10)	substance	S01;S02
cannabis use disorder, moderate	F12.20	moderate = dependence code (x.20)	substance	S01;S02
cannabis use disorder moderate	F12.20	moderate = dependence code (x.20)	substance	S01;S02
cannabis use disorder, severe	F12.20	severe = dependence code (x.20)	substance	S01;S02
cannabis use disorder severe	F12.20	severe = dependence code (x.20)	substance	S01;S02
cannabis use disorder, mild, in early remission	F12.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
cannabis use disorder, mild, in sustained remission	F12.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
cannabis use disorder, mild, in remission	F12.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
cannabis use disorder, moderate, in remission	F12.21	remission stated	substance	S01;S02
cannabis use disorder, severe, in early remission	F12.21	remission stated	substance	S01;S02
cannabis use disorder, severe, in sustained remission	F12.21	remission stated	substance	S01;S02
cannabis use disorder, moderate, in early remission	F12.21	remission stated	substance	S01;S02
cannabis use disorder, moderate, in sustained remission	F12.21	remission stated	substance	S01;S02
cannabis use disorder, severe, in remission	F12.21	remission stated	substance	S01;S02
cannabis use disorder	F12.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
CUD, mild	F12.10	mild = abuse code (x.10)	substance	S01;S02
CUD mild	F12.10	mild = abuse code (x.10)	substance	S01;S02
CUD, moderate	F12.20	moderate = dependence code (x.20)	substance	S01;S02
CUD moderate	F12.20	moderate = dependence code (x.20)	substance	S01;S02
CUD, severe	F12.20	severe = dependence code (x.20)	substance	S01;S02
CUD severe	F12.20	severe = dependence code (x.20)	substance	S01;S02
CUD, mild, in early remission	F12.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
CUD, mild, in sustained remission	F12.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
CUD, mild, in remission	F12.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
CUD, moderate, in remission	F12.21	remission stated	substance	S01;S02
CUD, severe, in early remission	F12.21	remission stated	substance	S01;S02
CUD, severe, in sustained remission	F12.21	remission stated	substance	S01;S02
CUD, moderate, in early remission	F12.21	remission stated	substance	S01;S02
CUD, moderate, in sustained remission	F12.21	remission stated	substance	S01;S02
CUD, severe, in remission	F12.21	remission stated	substance	S01;S02
CUD	F12.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, mild	F13.10	mild = abuse code (x.10)	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder mild	F13.10	mild = abuse code (x.10)	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, moderate	F13.20	moderate = dependence code (x.20)	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder moderate	F13.20	moderate = dependence code (x.20)	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, severe	F13.20	severe = dependence code (x.20)	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder severe	F13.20	severe = dependence code (x.20)	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, mild, in early remission	F13.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, mild, in sustained remission	F13.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, mild, in remission	F13.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, moderate, in remission	F13.21	remission stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, severe, in early remission	F13.21	remission stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, severe, in sustained remission	F13.21	remission stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, moderate, in early remission	F13.21	remission stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, moderate, in sustained remission	F13.21	remission stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder, severe, in remission	F13.21	remission stated	substance	S01;S02
sedative, hypnotic, or anxiolytic use disorder	F13.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
sedative use disorder, mild	F13.10	mild = abuse code (x.10)	substance	S01;S02
sedative use disorder mild	F13.10	mild = abuse code (x.10)	substance	S01;S02
sedative use disorder, moderate	F13.20	moderate = dependence code (x.20)	substance	S01;S02
sedative use disorder moderate	F13.20	moderate = dependence code (x.20)	substance	S01;S02
sedative use disorder, severe	F13.20	severe = dependence code (x.20)	substance	S01;S02
sedative use disorder severe	F13.20	severe = dependence code (x.20)	substance	S01;S02
sedative use disorder, mild, in early remission	F13.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
sedative use disorder, mild, in sustained remission	F13.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
sedative use disorder, mild, in remission	F13.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
sedative use disorder, moderate, in remission	F13.21	remission stated	substance	S01;S02
sedative use disorder, severe, in early remission	F13.21	remission stated	substance	S01;S02
sedative use disorder, severe, in sustained remission	F13.21	remission stated	substance	S01;S02
sedative use disorder, moderate, in early remission	F13.21	remission stated	substance	S01;S02
sedative use disorder, moderate, in sustained remission	F13.21	remission stated	substance	S01;S02
sedative use disorder, severe, in remission	F13.21	remission stated	substance	S01;S02
sedative use disorder	F13.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
cocaine use disorder, mild	F14.10	mild = abuse code (x.10)	substance	S01;S02
cocaine use disorder mild	F14.10	mild = abuse code (x.10)	substance	S01;S02
cocaine use disorder, moderate	F14.20	moderate = dependence code (x.20)	substance	S01;S02
cocaine use disorder moderate	F14.20	moderate = dependence code (x.20)	substance	S01;S02
cocaine use disorder, severe	F14.20	severe = dependence code (x.20)	substance	S01;S02
cocaine use disorder severe	F14.20	severe = dependence code (x.20)	substance	S01;S02
cocaine use disorder, mild, in early remission	F14.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
cocaine use disorder, mild, in sustained remission	F14.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
cocaine use disorder, mild, in remission	F14.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
cocaine use disorder, moderate, in remission	F14.21	remission stated	substance	S01;S02
cocaine use disorder, severe, in early remission	F14.21	remission stated	substance	S01;S02
cocaine use disorder, severe, in sustained remission	F14.21	remission stated	substance	S01;S02
cocaine use disorder, moderate, in early remission	F14.21	remission stated	substance	S01;S02
cocaine use disorder, moderate, in sustained remission	F14.21	remission stated	substance	S01;S02
cocaine use disorder, severe, in remission	F14.21	remission stated	substance	S01;S02
cocaine use disorder	F14.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
amphetamine-type stimulant use disorder, mild	F15.10	mild = abuse code (x.10)	substance	S01;S02
amphetamine-type stimulant use disorder mild	F15.10	mild = abuse code (x.10)	substance	S01;S02
amphetamine-type stimulant use disorder, moderate	F15.20	moderate = dependence code (x.20)	substance	S01;S02
amphetamine-type stimulant use disorder moderate	F15.20	moderate = dependence code (x.20)	substance	S01;S02
amphetamine-type stimulant use disorder, severe	F15.20	severe = dependence code (x.20)	substance	S01;S02
amphetamine-type stimulant use disorder severe	F15.20	severe = dependence code (x.20)	substance	S01;S02
amphetamine-type stimulant use disorder, mild, in early remission	F15.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
amphetamine-type stimulant use disorder, mild, in sustained remission	F15.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
amphetamine-type stimulant use disorder, mild, in remission	F15.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
amphetamine-type stimulant use disorder, moderate, in remission	F15.21	remission stated	substance	S01;S02
amphetamine-type stimulant use disorder, severe, in early remission	F15.21	remission stated	substance	S01;S02
amphetamine-type stimulant use disorder, severe, in sustained remission	F15.21	remission stated	substance	S01;S02
amphetamine-type stimulant use disorder, moderate, in early remission	F15.21	remission stated	substance	S01;S02
amphetamine-type stimulant use disorder, moderate, in sustained remission	F15.21	remission stated	substance	S01;S02
amphetamine-type stimulant use disorder, severe, in remission	F15.21	remission stated	substance	S01;S02
amphetamine-type stimulant use disorder	F15.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
stimulant use disorder, mild	F15.10	mild = abuse code (x.10)	substance	S01;S02
stimulant use disorder mild	F15.10	mild = abuse code (x.10)	substance	S01;S02
stimulant use disorder, moderate	F15.20	moderate = dependence code (x.20)	substance	S01;S02
stimulant use disorder moderate	F15.20	moderate = dependence code (x.20)	substance	S01;S02
stimulant use disorder, severe	F15.20	severe = dependence code (x.20)	substance	S01;S02
stimulant use disorder severe	F15.20	severe = dependence code (x.20)	substance	S01;S02
stimulant use disorder, mild, in early remission	F15.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
stimulant use disorder, mild, in sustained remission	F15.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
stimulant use disorder, mild, in remission	F15.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
stimulant use disorder, moderate, in remission	F15.21	remission stated	substance	S01;S02
stimulant use disorder, severe, in early remission	F15.21	remission stated	substance	S01;S02
stimulant use disorder, severe, in sustained remission	F15.21	remission stated	substance	S01;S02
stimulant use disorder, moderate, in early remission	F15.21	remission stated	substance	S01;S02
stimulant use disorder, moderate, in sustained remission	F15.21	remission stated	substance	S01;S02
stimulant use disorder, severe, in remission	F15.21	remission stated	substance	S01;S02
stimulant use disorder	F15.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
hallucinogen use disorder, mild	F16.10	mild = abuse code (x.10)	substance	S01;S02
hallucinogen use disorder mild	F16.10	mild = abuse code (x.10)	substance	S01;S02
hallucinogen use disorder, moderate	F16.20	moderate = dependence code (x.20)	substance	S01;S02
hallucinogen use disorder moderate	F16.20	moderate = dependence code (x.20)	substance	S01;S02
hallucinogen use disorder, severe	F16.20	severe = dependence code (x.20)	substance	S01;S02
hallucinogen use disorder severe	F16.20	severe = dependence code (x.20)	substance	S01;S02
hallucinogen use disorder, mild, in early remission	F16.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
hallucinogen use disorder, mild, in sustained remission	F16.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
hallucinogen use disorder, mild, in remission	F16.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
hallucinogen use disorder, moderate, in remission	F16.21	remission stated	substance	S01;S02
hallucinogen use disorder, severe, in early remission	F16.21	remission stated	substance	S01;S02
hallucinogen use disorder, severe, in sustained remission	F16.21	remission stated	substance	S01;S02
hallucinogen use disorder, moderate, in early remission	F16.21	remission stated	substance	S01;S02
hallucinogen use disorder, moderate, in sustained remission	F16.21	remission stated	substance	S01;S02
hallucinogen use disorder, severe, in remission	F16.21	remission stated	substance	S01;S02
hallucinogen use disorder	F16.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
inhalant use disorder, mild	F18.10	mild = abuse code (x.10)	substance	S01;S02
inhalant use disorder mild	F18.10	mild = abuse code (x.10)	substance	S01;S02
inhalant use disorder, moderate	F18.20	moderate = dependence code (x.20)	substance	S01;S02
inhalant use disorder moderate	F18.20	moderate = dependence code (x.20)	substance	S01;S02
inhalant use disorder, severe	F18.20	severe = dependence code (x.20)	substance	S01;S02
inhalant use disorder severe	F18.20	severe = dependence code (x.20)	substance	S01;S02
inhalant use disorder, mild, in early remission	F18.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
inhalant use disorder, mild, in sustained remission	F18.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
inhalant use disorder, mild, in remission	F18.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
inhalant use disorder, moderate, in remission	F18.21	remission stated	substance	S01;S02
inhalant use disorder, severe, in early remission	F18.21	remission stated	substance	S01;S02
inhalant use disorder, severe, in sustained remission	F18.21	remission stated	substance	S01;S02
inhalant use disorder, moderate, in early remission	F18.21	remission stated	substance	S01;S02
inhalant use disorder, moderate, in sustained remission	F18.21	remission stated	substance	S01;S02
inhalant use disorder, severe, in remission	F18.21	remission stated	substance	S01;S02
inhalant use disorder	F18.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
other (or unknown) substance use disorder, mild	F19.10	mild = abuse code (x.10)	substance	S01;S02
other (or unknown) substance use disorder mild	F19.10	mild = abuse code (x.10)	substance	S01;S02
other (or unknown) substance use disorder, moderate	F19.20	moderate = dependence code (x.20)	substance	S01;S02
other (or unknown) substance use disorder moderate	F19.20	moderate = dependence code (x.20)	substance	S01;S02
other (or unknown) substance use disorder, severe	F19.20	severe = dependence code (x.20)	substance	S01;S02
other (or unknown) substance use disorder severe	F19.20	severe = dependence code (x.20)	substance	S01;S02
other (or unknown) substance use disorder, mild, in early remission	F19.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
other (or unknown) substance use disorder, mild, in sustained remission	F19.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
other (or unknown) substance use disorder, mild, in remission	F19.11	remission (early 3-12 months, sustained 12+) stated	substance	S01;S02
other (or unknown) substance use disorder, moderate, in remission	F19.21	remission stated	substance	S01;S02
other (or unknown) substance use disorder, severe, in early remission	F19.21	remission stated	substance	S01;S02
other (or unknown) substance use disorder, severe, in sustained remission	F19.21	remission stated	substance	S01;S02
other (or unknown) substance use disorder, moderate, in early remission	F19.21	remission stated	substance	S01;S02
other (or unknown) substance use disorder, moderate, in sustained remission	F19.21	remission stated	substance	S01;S02
other (or unknown) substance use disorder, severe, in remission	F19.21	remission stated	substance	S01;S02
other (or unknown) substance use disorder	F19.90	severity missing: do not guess; x.90 is "use, unspecified" and needs an associated disorder or impact per guideline I.C.5.b.3; query	substance	S01;S02
alcohol abuse	F10.10		substance	S01;S02
alcohol dependence	F10.20		substance	S01;S02
alcoholism	F10.20		substance	S01;S02
alcoholic	F10.20		substance	S01;S02
alcohol dependence in remission	F10.21	remission needs provider statement	substance	S01;S02
recovering alcoholic	F10.21	remission needs provider statement	substance	S01;S02
sober alcoholic	F10.21	remission needs provider statement	substance	S01;S02
alcohol withdrawal	F10.939	kind missing: uncomplicated is F10.930; with severity F10.13- mild, F10.23- moderate or severe	substance	S01;S02
alcohol withdrawal, uncomplicated	F10.930	with severity: F10.130 mild / F10.230 moderate or severe	substance	S01;S02
alcohol dependence with withdrawal	F10.230		substance	S01;S02
AUD severe with withdrawal	F10.230		substance	S01;S02
delirium tremens	F10.231	dependence with withdrawal delirium	substance	S01;S02
DTs	F10.231	dependence with withdrawal delirium	substance	S01;S02
alcohol intoxication	F10.929	severity of use disorder changes code	substance	S01;S02
acute alcohol intoxication	F10.929	severity of use disorder changes code	substance	S01;S02
alcohol-induced depressive disorder, AUD severe	F10.24		substance	S01;S02
alcohol-induced anxiety disorder, AUD severe	F10.280		substance	S01;S02
blackouts from alcohol abuse	F10.188	confirm	substance	S01;S02
opioid abuse	F11.10		substance	S01;S02
opioid dependence	F11.20		substance	S01;S02
opiate addiction	F11.20		substance	S01;S02
heroin addiction	F11.20		substance	S01;S02
heroin use disorder, severe	F11.20		substance	S01;S02
heroin dependence	F11.20		substance	S01;S02
opioid dependence on agonist therapy	F11.20	DSM "on maintenance therapy" stays F11.20; do not code remission unless stated; Z79.891 is for analgesic use	substance	S01;S02
OUD severe on maintenance therapy	F11.20	DSM "on maintenance therapy" stays F11.20; do not code remission unless stated; Z79.891 is for analgesic use	substance	S01;S02
on methadone maintenance	F11.20	DSM "on maintenance therapy" stays F11.20; do not code remission unless stated; Z79.891 is for analgesic use	substance	S01;S02
on buprenorphine maintenance	F11.20	DSM "on maintenance therapy" stays F11.20; do not code remission unless stated; Z79.891 is for analgesic use	substance	S01;S02
on Suboxone for OUD	F11.20	DSM "on maintenance therapy" stays F11.20; do not code remission unless stated; Z79.891 is for analgesic use	substance	S01;S02
OUD in remission on agonist therapy	F11.21	provider must state remission	substance	S01;S02
opioid withdrawal	F11.93	with dependence F11.23	substance	S01;S02
opioid dependence with withdrawal	F11.23		substance	S01;S02
cannabis abuse	F12.10		substance	S01;S02
marijuana abuse	F12.10		substance	S01;S02
cannabis dependence	F12.20		substance	S01;S02
marijuana dependence	F12.20		substance	S01;S02
cannabis withdrawal	F12.93	with moderate or severe use disorder: F12.23	substance	S01;S02
cannabis dependence with withdrawal	F12.23		substance	S01;S02
cannabis hyperemesis	F12.988	also code R11 vomiting; confirm	substance	S01;S02
benzodiazepine dependence	F13.20		substance	S01;S02
benzo use disorder, severe	F13.20		substance	S01;S02
benzodiazepine withdrawal	F13.939	with dependence F13.23-	substance	S01;S02
cocaine abuse	F14.10		substance	S01;S02
cocaine dependence	F14.20		substance	S01;S02
crack addiction	F14.20		substance	S01;S02
methamphetamine use disorder, severe	F15.20		substance	S01;S02
meth use disorder, severe	F15.20		substance	S01;S02
methamphetamine dependence	F15.20		substance	S01;S02
stimulant dependence	F15.20		substance	S01;S02
methamphetamine abuse	F15.10		substance	S01;S02
meth use disorder, mild	F15.10		substance	S01;S02
caffeine intoxication	F15.929		substance	S01;S02
caffeine withdrawal	F15.93		substance	S01;S02
polysubstance dependence	F19.20	name each substance instead when known	substance	S01;S02
polysubstance use disorder, severe	F19.20	name each substance instead when known	substance	S01;S02
polysubstance abuse	F19.10	name each substance instead when known	substance	S01;S02
tobacco use disorder, mild	F17.200	inclusion term of F17.200; DSM-5-TR prints Z72.0 for mild	substance	S01;S02
tobacco use disorder, moderate	F17.200	product unspecified	substance	S01;S02
tobacco use disorder, severe	F17.200	product unspecified	substance	S01;S02
tobacco use disorder	F17.200	product unspecified	substance	S01;S02
nicotine dependence	F17.200	product unspecified	substance	S01;S02
nicotine dependence, cigarettes	F17.210		substance	S01;S02
current smoker, dependent	F17.210		substance	S01;S02
cigarette smoker with dependence	F17.210		substance	S01;S02
nicotine dependence, cigarettes, in remission	F17.211		substance	S01;S02
vaping nicotine dependence	F17.290		substance	S01;S02
e-cigarette dependence	F17.290		substance	S01;S02
nicotine dependence, other tobacco product	F17.290		substance	S01;S02
chewing tobacco dependence	F17.220		substance	S01;S02
smokeless tobacco dependence	F17.220		substance	S01;S02
tobacco withdrawal	F17.203		substance	S01;S02
nicotine withdrawal	F17.203		substance	S01;S02
former smoker	Z87.891		substance	S01;S02
ex-smoker	Z87.891		substance	S01;S02
history of tobacco dependence	Z87.891		substance	S01;S02
tobacco use	Z72.0		substance	S01;S02
smokes, no dependence	Z72.0		substance	S01;S02
laxative abuse	F55.2		substance	S01;S02
steroid abuse	F55.3		substance	S01;S02
anabolic steroid abuse	F55.3		substance	S01;S02
suicidal ideation	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
SI	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
suicidal thoughts	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
passive SI	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
active SI	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
SI without plan	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
SI with plan	R45.851	symptom code; add to the disorder; excludes1 with T14.91 attempt	suicide_self_harm	S01;S02
homicidal ideation	R45.850		suicide_self_harm	S01;S02
HI	R45.850		suicide_self_harm	S01;S02
suicide attempt	T14.91XA	7th character A active care, D subsequent, S sequela; specify method with X71-X83	suicide_self_harm	S01;S02
suicide attempt, initial encounter	T14.91XA	7th character A active care, D subsequent, S sequela; specify method with X71-X83	suicide_self_harm	S01;S02
attempted suicide	T14.91XA	7th character A active care, D subsequent, S sequela; specify method with X71-X83	suicide_self_harm	S01;S02
suicide attempt, subsequent encounter	T14.91XD		suicide_self_harm	S01;S02
s/p suicide attempt in aftercare	T14.91XD		suicide_self_harm	S01;S02
history of suicide attempt	Z91.51	Z91.5 is a header since 2021-10-01	suicide_self_harm	S01;S02
history of suicidal behavior	Z91.51	Z91.5 is a header since 2021-10-01	suicide_self_harm	S01;S02
prior suicide attempt	Z91.51	Z91.5 is a header since 2021-10-01	suicide_self_harm	S01;S02
past SA	Z91.51	SA may be sexual assault or substance abuse: read context; Z91.5 is a header since 2021-10-01	suicide_self_harm	S01;S02
nonsuicidal self-injury	R45.88	current	suicide_self_harm	S01;S02
NSSI	R45.88	current	suicide_self_harm	S01;S02
self-harm without suicidal intent	R45.88	current	suicide_self_harm	S01;S02
cutting behavior	R45.88	current	suicide_self_harm	S01;S02
history of self-harm	Z91.52		suicide_self_harm	S01;S02
history of NSSI	Z91.52		suicide_self_harm	S01;S02
history of cutting	Z91.52		suicide_self_harm	S01;S02
irritability	R45.4	symptom code: not with a disorder that explains it	symptoms	S01;S02
anger problems	R45.4	symptom code: not with a disorder that explains it	symptoms	S01;S02
irritability and anger	R45.4	symptom code: not with a disorder that explains it	symptoms	S01;S02
emotional lability	R45.86	symptom code: not with a disorder that explains it	symptoms	S01;S02
mood swings	R45.86	symptom code: not with a disorder that explains it	symptoms	S01;S02
labile mood	R45.86	symptom code: not with a disorder that explains it	symptoms	S01;S02
impulsivity	R45.87	symptom code: not with a disorder that explains it	symptoms	S01;S02
low self-esteem	R45.81	symptom code: not with a disorder that explains it	symptoms	S01;S02
worries	R45.82	symptom code: not with a disorder that explains it	symptoms	S01;S02
excessive worry (symptom)	R45.82	symptom code: not with a disorder that explains it	symptoms	S01;S02
anhedonia (symptom)	R45.84	symptom code: not with a disorder that explains it	symptoms	S01;S02
restlessness	R45.1	symptom code: not with a disorder that explains it	symptoms	S01;S02
agitation (symptom)	R45.1	symptom code: not with a disorder that explains it	symptoms	S01;S02
apathy	R45.3	symptom code: not with a disorder that explains it	symptoms	S01;S02
demoralization	R45.3	symptom code: not with a disorder that explains it	symptoms	S01;S02
nervousness	R45.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
violent behavior	R45.6	symptom code: not with a disorder that explains it	symptoms	S01;S02
hostility	R45.5	symptom code: not with a disorder that explains it	symptoms	S01;S02
stress reaction state	R45.7	symptom code: not with a disorder that explains it	symptoms	S01;S02
emotional shock	R45.7	symptom code: not with a disorder that explains it	symptoms	S01;S02
crying spells	R45.89	symptom code: not with a disorder that explains it	symptoms	S01;S02
auditory hallucinations	R44.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
visual hallucinations	R44.1	symptom code: not with a disorder that explains it	symptoms	S01;S02
hallucinations	R44.3	symptom code: not with a disorder that explains it	symptoms	S01;S02
fatigue	R53.83	symptom code: not with a disorder that explains it	symptoms	S01;S02
loss of appetite	R63.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
anorexia (symptom)	R63.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
weight loss	R63.4	symptom code: not with a disorder that explains it	symptoms	S01;S02
disorientation	R41.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
confusion NOS	R41.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
poor hygiene	R46.0	symptom code: not with a disorder that explains it	symptoms	S01;S02
paranoia (symptom)	R46.5	symptom code: not with a disorder that explains it	symptoms	S01;S02
suspiciousness	R46.5	symptom code: not with a disorder that explains it	symptoms	S01;S02
overactivity	R46.3	symptom code: not with a disorder that explains it	symptoms	S01;S02
hyperactivity (symptom)	R46.3	symptom code: not with a disorder that explains it	symptoms	S01;S02
decreased libido (symptom)	R68.82	symptom code: not with a disorder that explains it	symptoms	S01;S02
relationship distress with spouse	Z63.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
marital problems	Z63.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
couples conflict	Z63.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
partner relational problem	Z63.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
divorce	Z63.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
disruption of family by separation or divorce	Z63.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
marital separation	Z63.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
parent-child relational problem	Z62.820	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
parent-child conflict	Z62.820	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
parent-child relational problem, adopted child	Z62.821	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
parent-child relational problem, step child	Z62.823	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
sibling relational problem	Z62.891	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
sibling rivalry	Z62.891	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
high expressed emotion in family	Z63.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family discord	Z63.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
caregiver stress	Z63.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
dependent relative needing care	Z63.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family member alcoholism	Z63.72	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
alcoholic parent	Z63.72	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
problem with in-laws	Z63.1	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
military deployment of family member	Z63.31	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
phase of life problem	Z60.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
life transition	Z60.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
empty nest	Z60.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
living alone	Z60.2	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
acculturation difficulty	Z60.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
social isolation	Z60.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
social exclusion or rejection	Z60.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
bullying victim	Z60.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
discrimination target	Z60.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
unemployment	Z56.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
job loss	Z56.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
job change	Z56.1	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
threat of job loss	Z56.2	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
stressful work schedule	Z56.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
conflict with boss	Z56.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
workplace discord	Z56.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
work stress	Z56.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
occupational stress	Z56.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
academic underachievement	Z55.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
educational maladjustment	Z55.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
conflict with teachers	Z55.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
school problem	Z55.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
academic or educational problem	Z55.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
illiteracy	Z55.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
homeless	Z59.00	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
homelessness	Z59.00	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
sheltered homelessness	Z59.01	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
living in shelter	Z59.01	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
unsheltered homelessness	Z59.02	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
living on street	Z59.02	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
housing instability	Z59.819	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
inadequate housing	Z59.10	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
food insecurity	Z59.41	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
low income	Z59.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
extreme poverty	Z59.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
transportation insecurity	Z59.82	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
no transportation	Z59.82	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
financial insecurity	Z59.869	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
financial strain	Z59.869	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
insufficient health insurance	Z59.71	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
uninsured	Z59.71	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
incarceration	Z65.1	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
imprisonment	Z65.1	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
recent release from prison	Z65.2	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
legal problems	Z65.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
other legal circumstances	Z65.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
court-involved	Z65.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
conviction without imprisonment	Z65.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
victim of crime	Z65.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
crime victim	Z65.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
exposure to disaster	Z65.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
war exposure	Z65.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
religious or spiritual problem	Z65.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
unwanted pregnancy problem	Z64.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
discord with counselor or caseworker	Z64.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
burnout	Z73.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
burn-out	Z73.0	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
stress	Z73.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
stress NOS	Z73.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
social role conflict	Z73.5	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
lack of relaxation	Z73.2	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
inadequate social skills	Z73.4	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
child in foster care	Z62.21	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
child in welfare custody	Z62.21	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
upbringing away from parents	Z62.29	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of childhood physical or sexual abuse	Z62.810	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of childhood sexual abuse	Z62.810	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of childhood emotional abuse	Z62.811	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of childhood neglect	Z62.812	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of adult physical or sexual abuse	Z91.410	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of adult sexual assault	Z91.410	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of adult emotional abuse	Z91.411	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of spouse psychological abuse	Z91.411	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of domestic violence (adult)	Z91.414	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of intimate partner violence (adult)	Z91.414	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of psychological trauma	Z91.49	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
personal history of military deployment	Z91.82	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
personal history of military service	Z91.85	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
veteran	Z91.85	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of forced labor or trafficking	Z91.42	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
child antisocial behavior	Z72.810	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
adult antisocial behavior	Z72.811	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
medication nonadherence	Z91.148	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
noncompliance with medication	Z91.148	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
medication nonadherence due to cost	Z91.141	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
nonadherence to treatment	Z91.199	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
intentional underdosing of medication	Z91.128	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
long-term use of psychiatric medication	Z79.899	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
long term medication use	Z79.899	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
long-term opiate analgesic use	Z79.891	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
medication monitoring	Z51.81	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
therapeutic drug level monitoring	Z51.81	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family history of depression	Z81.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family history of bipolar disorder	Z81.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family history of suicide	Z81.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family history of mental illness	Z81.8	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family history of alcoholism	Z81.1	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family history of substance abuse	Z81.3	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of mental disorder, resolved	Z86.59	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of depression, resolved	Z86.59	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of traumatic brain injury	Z87.820	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of surgical gender transition	Z87.8903	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
history of gender affirming surgery	Z87.8903	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
depression screening	Z13.31	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
maternal depression screening	Z13.32	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
behavioral health screening, other	Z13.39	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
ADHD screening	Z13.39	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
anxiety screening	Z13.39	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
autism screening	Z13.41	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
developmental screening	Z13.42	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
court-ordered psychiatric evaluation	Z04.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
psychiatric exam requested by authority	Z04.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
disability evaluation	Z02.71	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
no diagnosis, suspected condition ruled out	Z03.89	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
no mental disorder found	Z03.89	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
counseling for victim of spouse abuse	Z69.11	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
victim of partner violence counseling	Z69.11	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
perpetrator of partner violence counseling	Z69.12	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
batterer intervention	Z69.12	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
victim of parental child abuse counseling	Z69.010	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
perpetrator of child abuse counseling	Z69.011	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
victim of other abuse counseling	Z69.81	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
sexual assault victim counseling, nonspousal adult	Z69.81	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
alcohol counseling	Z71.41	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
family counseling for alcoholic relative	Z71.42	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
drug abuse counseling	Z71.51	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
counseling family of drug abuser	Z71.52	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
tobacco cessation counseling	Z71.6	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
sex counseling	Z70.9	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
other counseling	Z71.89	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
consultation	Z71.89	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
counseling on socioeconomic factors	Z71.88	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
exercise counseling	Z71.82	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
wandering associated with a mental disorder	Z91.83	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
wandering	Z91.83	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
no-show	Z53.20	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
appointment not kept by patient decision	Z53.20	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
target of workplace sexual harassment	Z56.81	Z code: usually not accepted as the only diagnosis for psychotherapy by commercial payers; list as secondary unless payer allows	z_psychosocial	S01;S02
tardive dyskinesia	G24.01	add T43.- adverse effect code	medication_effects	S01;S02
TD	G24.01	add T43.- adverse effect code	medication_effects	S01;S02
akathisia, medication-induced	G25.71	add T43.- adverse effect code	medication_effects	S01;S02
drug-induced akathisia	G25.71	add T43.- adverse effect code	medication_effects	S01;S02
neuroleptic malignant syndrome	G21.0	add T43.- adverse effect code	medication_effects	S01;S02
NMS	G21.0	add T43.- adverse effect code	medication_effects	S01;S02
drug-induced parkinsonism	G21.11	add T43.- adverse effect code	medication_effects	S01;S02
neuroleptic-induced parkinsonism	G21.11	add T43.- adverse effect code	medication_effects	S01;S02
acute dystonia, drug-induced	G24.02	add T43.- adverse effect code	medication_effects	S01;S02
serotonin syndrome	G90.81	add T43.- adverse effect code	medication_effects	S01;S02
lithium-induced tremor	G25.1	add T43.- adverse effect code	medication_effects	S01;S02
drug-induced tremor	G25.1	add T43.- adverse effect code	medication_effects	S01;S02
neuroleptic-induced weight gain	R63.5	add T43.- adverse effect code	medication_effects	S01;S02
adult physical abuse, confirmed	T74.11XA	7th character A/D/S	abuse_confirmed	S01;S02
adult sexual abuse, confirmed	T74.21XA	7th character A/D/S	abuse_confirmed	S01;S02
adult psychological abuse, confirmed	T74.31XA	7th character A/D/S	abuse_confirmed	S01;S02
child physical abuse, confirmed	T74.12XA	7th character A/D/S	abuse_confirmed	S01;S02
child sexual abuse, confirmed	T74.22XA	7th character A/D/S	abuse_confirmed	S01;S02
child neglect, confirmed	T74.02XA	7th character A/D/S	abuse_confirmed	S01;S02
child psychological abuse, confirmed	T74.32XA	7th character A/D/S	abuse_confirmed	S01;S02
adult physical abuse, suspected	T76.11XA	7th character A/D/S	abuse_confirmed	S01;S02
child physical abuse, suspected	T76.12XA	7th character A/D/S	abuse_confirmed	S01;S02
child sexual abuse, suspected	T76.22XA	7th character A/D/S	abuse_confirmed	S01;S02
major depressive episode	F32.9	episode and severity missing: query	depressive	own
recurrent MDD	F33.9	severity missing: query for mild/moderate/severe/remission before billing	depressive	own
recurrent major depression	F33.9	severity missing: query for mild/moderate/severe/remission before billing	depressive	own
bipolar 1	F31.9	polarity and severity missing; query	bipolar	own
bipolar type I	F31.9	polarity and severity missing; query	bipolar	own
bipolar type II	F31.81		bipolar	own
bipolar type 2	F31.81		bipolar	own
attention-deficit/hyperactivity disorder	F90.9	presentation missing; query	neurodevelopmental	own
attention deficit disorder	F90.9	presentation missing; query	neurodevelopmental	own
specific reading disorder	F81.0		neurodevelopmental	own
ASD	F84.0		neurodevelopmental	own
autism spectrum	F84.0		neurodevelopmental	own
obsessive-compulsive	F42.9		ocd_related	own
post traumatic stress disorder	F43.10	acute or chronic missing	trauma	own
post traumatic stress	F43.10	acute or chronic missing	trauma	own
opioid addiction	F11.20		substance	own
methamphetamine use disorder	F15.90	severity missing: query	substance	own
meth use disorder	F15.90	severity missing: query	substance	own
benzodiazepine use disorder	F13.90	severity missing: query	substance	own
marijuana use disorder	F12.90	severity missing: query	substance	own
heroin use disorder	F11.90	severity missing: query	substance	own
generalised anxiety	F41.1		anxiety	own
oppositional defiant	F91.3		disruptive_impulse	own
schizoaffective	F25.9	type missing	psychotic	own
runs out of food	Z59.41		z_psychosocial	own
running out of food	Z59.41		z_psychosocial	own
ran out of food	Z59.41		z_psychosocial	own
skips meals to save money	Z59.41		z_psychosocial	own
not enough food	Z59.41		z_psychosocial	own
no food in the house	Z59.41		z_psychosocial	own
no car	Z59.82		z_psychosocial	own
no way to get here	Z59.82		z_psychosocial	own
lacks transportation	Z59.82		z_psychosocial	own
lack of transportation	Z59.82		z_psychosocial	own
no ride to	Z59.82		z_psychosocial	own
sleeping at the shelter	Z59.01		z_psychosocial	own
staying at the shelter	Z59.01		z_psychosocial	own
staying in a shelter	Z59.01		z_psychosocial	own
living in a shelter	Z59.01		z_psychosocial	own
at the mission shelter	Z59.01		z_psychosocial	own
sleeping in her car	Z59.02		z_psychosocial	own
sleeping in his car	Z59.02		z_psychosocial	own
sleeping outside	Z59.02		z_psychosocial	own
living in a tent	Z59.02		z_psychosocial	own
couch surfing	Z59.811		z_psychosocial	own
facing eviction	Z59.811		z_psychosocial	own
eviction notice	Z59.811		z_psychosocial	own
flight phobia	F40.243		anxiety	own
stimulant meth use disorder	F15.90	severity missing: query	substance	own
postpartum dep	F53.0		depressive	own
adj disorder	F43.20	subtype missing; query	trauma	own
adjustment dis	F43.20	subtype missing; query	trauma	own
panic dis	F41.0		anxiety	own
BN	F50.20	severity missing; F50.2 no longer billable	eating	own
SZA	F25.9	type missing	psychotic	own
suicidal with a plan	R45.851		suicide_self_harm	own
suicidal with	R45.851		suicide_self_harm	own
acutely suicidal	R45.851		suicide_self_harm	own
phobia of flying	F40.243		anxiety	own
specific phobia of flying	F40.243		anxiety	own
specific phobia flying	F40.243		anxiety	own
phobia of needles	F40.231		anxiety	own
specific phobia of needles	F40.231		anxiety	own
specific phobia of dogs	F40.218		anxiety	own
phobia of dogs	F40.218		anxiety	own
specific phobia of heights	F40.241		anxiety	own
specific phobia of vomiting	F40.298		anxiety	own
specific phobia of driving	F40.248		anxiety	own
partner relational distress	Z63.0		z_psychosocial	own
relationship distress	Z63.0		z_psychosocial	own
Korsakoff syndrome	F10.96		substance	own
Wernicke-Korsakoff syndrome	F10.96		substance	own
trauma- and stressor-related disorder	F43.9	unspecified	trauma	own
trauma disorder, unspecified	F43.9		trauma	own
adjustment reaction	F43.20	subtype missing; query	adjustment	own
avoidant PD	F60.6		personality	own
dependent PD	F60.7		personality	own
antisocial PD	F60.2		personality	own
paranoid PD	F60.0		personality	own
histrionic PD	F60.4		personality	own
narcissistic PD	F60.81		personality	own
obsessive-compulsive PD	F60.5		personality	own
schizotypal PD	F21		psychotic	own
schizoid PD	F60.1		personality	own
trich	F63.3		ocd	own
Alzheimer's dementia	G30.9		neurocognitive	own
Alzheimer dementia	G30.9		neurocognitive	own
Alzheimer's disease with dementia	G30.9		neurocognitive	own
Alzheimer's type dementia	G30.9		neurocognitive	own
dementia of the Alzheimer type	G30.9		neurocognitive	own
dementia due to Alzheimer's disease	G30.9		neurocognitive	own
dementia, Lewy body type	G31.83		neurocognitive	own
late-onset Alzheimer's disease	G30.1		neurocognitive	own
early-onset Alzheimer's disease	G30.0		neurocognitive	own
mild NCD	G31.84		neurocognitive	own
gender dysphoria of childhood	F64.2		gender	own
functional neurological disorder with seizures	F44.5		somatic	own
conversion disorder with weakness	F44.4		somatic	own
BP-II	F31.81		bipolar	own
BP-I	F31.9	type, polarity, severity missing; query	bipolar	own
bipolar II depression	F31.81		bipolar	own
mixed anxiety-depressive disorder	F41.8		anxiety	own
MDD-R	F33.9	severity missing; query	depressive	own
anxiety d/o	F41.9	unspecified; query for GAD, panic, social, adjustment	anxiety	own
substance use disorder	F19.90	name the substance; severity missing; query	substance	own
amphetamine use disorder	F15.90	severity missing: query for mild/moderate/severe/remission before billing	substance	own
fentanyl use disorder	F11.90	severity missing: query for mild/moderate/severe/remission before billing	substance	own
sedative, hypnotic or anxiolytic use disorder	F13.90	severity missing: query for mild/moderate/severe/remission before billing	substance	own
chronic pain syndrome	G89.4		pain	own
child-onset fluency disorder	F80.81		neurodevelopmental	own
childhood onset fluency disorder	F80.81		neurodevelopmental	own
insomnia, psychophysiologic	F51.04		sleep	own
insomnia, psychophysiological	F51.04		sleep	own
psychophysiological insomnia	F51.04		sleep	own
cigarettes, dependence	F17.210		substance	own
cigarette dependence	F17.210		substance	own
current major episode	F32.9	episode and severity missing; query	depressive	own
current major depressive episode	F32.9	episode and severity missing; query	depressive	own
Parkinson's disease	G20.A1		neurologic	own
Parkinson's	G20.A1		neurologic	own
tension headache	G44.209		neurologic	own
tension-type headache	G44.209		neurologic	own
chronic tension headache	G44.229		neurologic	own
chronic tension-type headache	G44.229		neurologic	own
functional gait disorder	F44.4		somatic	own
conversion with motor symptom	F44.4		somatic	own
conversion with motor symptoms	F44.4		somatic	own
psychological factors affecting	F54	code the medical condition first	somatic	own
soc anx d/o	F40.10		anxiety	own
social anx d/o	F40.10		anxiety	own
gen anx d/o	F41.1		anxiety	own
gen anxiety disorder	F41.1		anxiety	own
problems in relationship with spouse	Z63.0		z_psychosocial	own
problems in relationship with partner	Z63.0		z_psychosocial	own
relationship problems with partner	Z63.0		z_psychosocial	own
marital conflict	Z63.0		z_psychosocial	own
marital discord	Z63.0		z_psychosocial	own
bereavement, uncomplicated	Z63.4		z_psychosocial	own
attention deficit disorder, inattentive	F90.0		neurodevelopmental	own

"""#)
}
