// swift-format-ignore-file
// Made by generate.sh from carc.tsv; edit that and run the script again.
extension Table {
  /// Claim adjustment reasons in our own wording.
  static let adjustmentReasons = Table(#"""
code	label	denial_category	group_codes_seen	next_action	clm05_3	appealable	documents	start_date	source
1	Goes to the deductible	Patient responsibility	PR	bill_patient		no	benefit check, remit	1995-01-01	S08; wording own
10	Diagnosis does not fit the recorded sex	Coding/modifier	CO	correct_resubmit_7	7	sometimes	demographics	1995-01-01	S08; wording own
100	Paid to the patient	Contractual	OA/PR	bill_patient		no	remit	1995-01-01	S08; wording own
101	Forecast only, nothing paid	Contractual	OA	wait		no	none	1995-01-01	S08; wording own
102	Change under a major medical plan	Contractual	CO/OA	post		no	remit	1995-01-01	S08; wording own
103	Discount offered by the provider	Contractual	CO	write_off		no	contract	1995-01-01	S08; wording own
104	Part kept back by managed care	Contractual	CO	write_off		no	contract	1995-01-01	S08; wording own
105	Tax withheld	Contractual	CO/OA	post		no	W-9, B-notice	1995-01-01	S08; wording own
107	Qualifying service missing from claim	Coding/modifier	CO	correct_resubmit_7	7	sometimes	add primary code for add-on	1995-01-01	S08; wording own
109	Wrong payer or contractor	COB	CO/OA	send_to_right_payer	1	no	eligibility, behavioral carve-out	1995-01-01	S08; wording own
11	Diagnosis does not support the procedure	Medical necessity	CO	correct_resubmit_7	7	yes	note, diagnosis support, coverage policy	1995-01-01	S08; wording own
110	Billed before service date	Missing information	CO	correct_resubmit_7	7	no	corrected date	1995-01-01	S08; wording own
111	Assignment needed	Contractual	CO	correct_resubmit_7	7	no	assignment indicator	1995-01-01	S08; wording own
112	Not given to patient or not documented	Medical necessity	CO	appeal		yes	signed note	1995-01-01	S08; wording own
116	Advance notice signed by patient not valid	Non-covered	CO	write_off_or_appeal		sometimes	ABN copy	1995-01-01	S08; wording own
119	Period benefit maximum reached	Benefit maximum	PR/CO	bill_patient_or_parity_appeal		yes	visit count, parity letter	1995-01-01	S08; wording own
12	Diagnosis does not fit the provider type	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	licence scope	1995-01-01	S08; wording own
121	Settles what a member still owed	Patient responsibility	PR	bill_patient		no	remit	1995-01-01	S08; wording own
122	Old psychiatric reduction	Contractual	PR/CO	appeal		yes	parity rules; Medicare reduction ended 2014	1995-01-01	S08; wording own
128	Newborn billed under mother	Non-covered	CO	review		no	none	1997-02-28	S08; wording own
129	Earlier processing looked wrong	COB	CO/OA	correct_resubmit_7	7	sometimes	primary remit	1997-02-28	S08; wording own
13	Service dated after death on file	Eligibility/coverage	CO	correct_resubmit_7	7	sometimes	proof of identity or date	1995-01-01	S08; wording own
130	Fee for handing in the claim	Contractual	CO	write_off		no	contract	1997-02-28	S08; wording own
131	Discount agreed for this claim	Contractual	CO	write_off		no	contract	1997-02-28	S08; wording own
132	Pilot program change	Contractual	CO	post		no	none	1997-02-28	S08; wording own
133	Line pending review	Missing information	OA	wait		no	none	2014-07-01	S08; wording own
136	Prior payer rules not followed	COB	OA	fix_with_primary		sometimes	primary denial	1998-10-31	S08; wording own
137	Tax or surcharge	Contractual	CO/PR	post		no	none	1999-02-28	S08; wording own
139	Subscriber works for provider	Contractual	CO	write_off		no	contract	1999-06-30	S08; wording own
14	Service dated before birth date	Missing information	CO	correct_resubmit_7	7	no	corrected demographics	1995-01-01	S08; wording own
140	ID number and name do not match	Eligibility/coverage	CO	correct_resubmit_7	7	no	ID card	1999-06-30	S08; wording own
144	Bonus or incentive change	Contractual	CO	post		no	contract	2001-06-30	S08; wording own
146	Diagnosis not valid on date	Coding/modifier	CO	correct_resubmit_7	7	no	valid ICD-10-CM code for date	2002-06-30	S08; wording own
147	Contract rate expired or missing	Credentialing/provider	CO	contract_inquiry		yes	contract effective dates	2002-06-30	S08; wording own
148	Other provider information missing	Missing information	CO	correct_resubmit_7	7	sometimes	referring records	2002-06-30	S08; wording own
149	Lifetime benefit category maximum	Benefit maximum	PR	bill_patient_or_parity_appeal		sometimes	accumulator	2002-10-31	S08; wording own
150	Documentation does not support level	Medical necessity	CO	appeal		yes	times, note, MDM	2002-10-31	S08; wording own
151	Documentation does not support frequency	Medical necessity	CO	appeal		yes	treatment plan, progress	2002-10-31	S08; wording own
152	Documentation does not support length	Medical necessity	CO	appeal		yes	start and stop times, reason for 53+ min	2002-10-31	S08; wording own
153	Dose not supported	Medical necessity	CO	appeal		yes	orders	2002-10-31	S08; wording own
154	Days supply not supported	Medical necessity	CO	appeal		yes	orders	2002-10-31	S08; wording own
155	Patient declined	Non-covered	CO	review_note		sometimes	note	2003-06-30	S08; wording own
157	Act of war exclusion	Non-covered	PR	bill_patient		no	none	2003-09-30	S08; wording own
158	Service outside the country	Non-covered	PR	bill_patient		no	patient location at telehealth	2003-09-30	S08; wording own
16	Missing or wrong claim information; see remark	Missing information	CO	correct_resubmit_7	7	no	item named by the remark code	1995-01-01	S08; wording own
163	Attachment named but not received	Missing information	CO	send_attachment		sometimes	PWK control number, fax receipt	2004-06-30	S08; wording own
164	Attachment late	Missing information	CO	appeal_with_proof		yes	fax receipt	2004-06-30	S08; wording own
166	Payer responsibility ended	Eligibility/coverage	CO	send_to_right_payer	1	no	new administrator	2005-02-28	S08; wording own
167	Plan does not cover this diagnosis	Non-covered	CO/PR	appeal_or_bill_patient		sometimes	plan exclusion list, Z-code check	2005-06-30	S08; wording own
169	Alternate benefit used	Contractual	CO/PR	post		sometimes	plan document	2005-06-30	S08; wording own
170	Provider type cannot bill this	Credentialing/provider	CO	correct_rendering_or_write_off		sometimes	licence, supervision, incident-to	2005-06-30	S08; wording own
171	Provider type not payable at this facility type	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	POS, facility contract	2005-06-30	S08; wording own
172	Specialty change to payment	Credentialing/provider	CO	contract_inquiry		sometimes	taxonomy	2005-06-30	S08; wording own
173	Not ordered by a physician	Missing information	CO	correct_resubmit_7	7	sometimes	order	2005-06-30	S08; wording own
177	Patient lacks program eligibility	Eligibility/coverage	PR/CO	verify_eligibility		sometimes	eligibility response	2005-06-30	S08; wording own
178	Spend-down not met	Eligibility/coverage	PR	bill_patient		sometimes	spend-down proof	2005-06-30	S08; wording own
179	Waiting period not met	Eligibility/coverage	PR	bill_patient		sometimes	plan document	2005-06-30	S08; wording own
18	Same service sent twice	Duplicate	OA/CO	check_original_then_write_off		sometimes	original claim number; modifier 76/77 or separate times if two sessions	1995-01-01	S08; wording own
180	Residency rule not met	Eligibility/coverage	PR	verify_eligibility		sometimes	address	2005-06-30	S08; wording own
181	Procedure code not valid on date	Coding/modifier	CO	correct_resubmit_7	7	no	current code set	2005-06-30	S08; wording own
182	Modifier not valid on date	Coding/modifier	CO	correct_resubmit_7	7	no	current modifier list	2005-06-30	S08; wording own
183	Referring provider cannot refer	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	enrolled referrer NPI	2005-06-30	S08; wording own
184	Ordering provider cannot order	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	enrolled orderer NPI	2005-06-30	S08; wording own
185	Rendering provider not eligible for the service	Credentialing/provider	CO	fix_credentialing		yes	effective date letter	2005-06-30	S08; wording own
186	Level of care changed	Medical necessity	CO	appeal		yes	criteria, notes	2005-06-30	S08; wording own
187	Paid from a spending account	Contractual	OA	post		no	none	2005-06-30	S08; wording own
188	Outside approved drug use	Non-covered	CO	appeal		yes	literature	2005-06-30	S08; wording own
189	Unlisted code used when a specific one exists	Coding/modifier	CO	correct_resubmit_7	7	no	specific code	2005-06-30	S08; wording own
19	Workers compensation should pay	COB	CO/PR	bill_other_payer	1	sometimes	accident details	1995-01-01	S08; wording own
190	Included in skilled nursing stay	Bundling/NCCI	CO	bill_facility		no	stay dates	2005-10-31	S08; wording own
192	Non-standard paper code	Contractual	OA	read_paper_remit		no	paper remit	2005-10-31	S08; wording own
193	Earlier decision stands	Medical necessity	CO	next_appeal_level		yes	appeal level and deadline	2006-02-28	S08; wording own
195	Refund made to a lower-order payer	COB	OA	post		no	none	2006-02-28	S08; wording own
197	No authorization or notice	Authorization	CO	retro_auth_or_appeal		yes	authorization number, emergency proof, payer portal record	2006-10-31	S08; wording own
198	Authorization used up	Authorization	CO	extend_auth_or_appeal		yes	units used against units approved	2006-10-31	S08; wording own
199	Revenue and procedure code mismatch	Coding/modifier	CO	correct_resubmit_7	7	no	UB coding	2006-10-31	S08; wording own
2	Coinsurance share	Patient responsibility	PR	bill_patient		no	remit	1995-01-01	S08; wording own
20	Liability carrier should pay	COB	CO/PR	bill_other_payer	1	sometimes	accident details	1995-01-01	S08; wording own
200	Gap in coverage	Eligibility/coverage	PR/CO	verify_eligibility		sometimes	eligibility	2006-10-31	S08; wording own
201	Set-aside or agreement owed by patient	Patient responsibility	PR	bill_patient		no	agreement	2006-10-31	S08; wording own
202	Comfort or convenience item	Non-covered	PR/CO	bill_patient		no	none	2007-02-28	S08; wording own
203	Stopped or reduced service	Coding/modifier	CO	post		sometimes	modifier 52/53	2007-02-28	S08; wording own
204	Not covered under this plan	Non-covered	PR/CO	bill_patient_or_appeal		sometimes	plan document, parity	2007-02-28	S08; wording own
206	NPI missing	Missing information	CO	correct_resubmit_7	7	no	NPI	2007-07-09	S08; wording own
207	NPI format wrong	Missing information	CO	correct_resubmit_7	7	no	NPI check digit	2007-07-09	S08; wording own
208	NPI not matched	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	NPPES and payer enrollment	2007-07-09	S08; wording own
209	Must be refunded or not collected from patient	Contractual	OA	refund_patient		no	agreement	2007-07-09	S08; wording own
21	No-fault carrier should pay	COB	CO/PR	bill_other_payer	1	sometimes	accident details	1995-01-01	S08; wording own
210	Authorization requested late	Authorization	CO	appeal		yes	request date proof	2007-07-09	S08; wording own
215	Recovered from third-party settlement	COB	OA	post		no	settlement	2008-01-27	S08; wording own
216	Review organization decision	Medical necessity	CO	appeal		yes	review report	2008-01-27	S08; wording own
219	Depends on how far the injury goes	Medical necessity	CO	appeal		yes	injury record	2008-01-27	S08; wording own
22	Another payer may be primary	COB	CO/PR	update_cob		sometimes	other insurance, primary remit	1995-01-01	S08; wording own
222	Over contracted units for provider	Benefit maximum	CO	write_off_or_contract		sometimes	contract cap	2008-06-01	S08; wording own
223	Law-driven adjustment	Contractual	CO	post		no	law cited	2008-06-01	S08; wording own
224	Identity theft hold	Eligibility/coverage	CO	verify_identity		no	identity proof	2008-06-01	S08; wording own
226	Requested provider records not sent in time	Missing information	CO	send_records		yes	records, request letter date	2008-09-21	S08; wording own
227	Requested patient information not sent	Missing information	PR/CO	contact_patient		no	COB or accident form	2008-09-21	S08; wording own
228	Other party did not supply information to prior payer	COB	CO/OA	contact_prior_payer		sometimes	prior payer letter	2008-09-21	S08; wording own
23	Effect of earlier payer payment or adjustment	COB	OA	post_and_rebalance		no	primary remit	1995-01-01	S08; wording own
231	Mutually exclusive same day	Bundling/NCCI	CO	correct_or_appeal	7 or appeal	yes	separate encounters	2009-07-01	S08; wording own
234	Not paid separately; see remark	Bundling/NCCI	CO	write_off_or_appeal		sometimes	NCCI check	2010-01-24	S08; wording own
235	Tax on the sale	Contractual	PR	post		no	none	2010-06-06	S08; wording own
236	Not compatible with another same-day code or modifier (NCCI type)	Bundling/NCCI	CO	correct_or_appeal	7 or appeal	yes	NCCI indicator, modifier support	2011-01-30	S08; wording own
237	Regulatory penalty; see remark	Contractual	CO	review		sometimes	penalty notice	2011-06-05	S08; wording own
238	Ineligible part of the span	Eligibility/coverage	PR/CO	split_claim	1 (void with 8 first if paid)	no	eligibility dates	2012-03-01	S08; wording own
239	Span crosses eligibility; bill separately	Eligibility/coverage	CO	split_claim	1 (void with 8 first if paid)	no	eligibility dates	2012-03-01	S08; wording own
24	Covered under capitation or managed care	Contractual	CO	bill_capitated_entity		sometimes	plan enrollment	1995-01-01	S08; wording own
242	Out-of-network or non-primary provider	Credentialing/provider	CO/PR	appeal_or_bill_patient		yes	network gap exception	2012-06-03	S08; wording own
243	Not authorized by network or primary care	Authorization	CO	retro_auth_or_appeal		yes	referral	2012-06-03	S08; wording own
245	Kept back for provider performance	Contractual	CO	post		no	contract	2012-09-30	S08; wording own
246	Reporting-only code	Contractual	CO	post		no	none	2012-09-30	S08; wording own
249	Counted as a return to hospital	Medical necessity	CO	appeal		yes	records	2012-09-30	S08; wording own
250	Wrong attachment	Missing information	CO	send_attachment		sometimes	right document	2012-09-30	S08; wording own
251	Attachment incomplete	Missing information	CO	send_attachment		sometimes	complete document	2012-09-30	S08; wording own
252	Attachment needed	Missing information	CO	send_attachment		sometimes	document named by remark	2012-09-30	S08; wording own
253	Federal sequestration cut	Contractual	CO	write_off		no	none	2013-06-02	S08; wording own
254	Dental plan received, not a dental benefit	COB	CO	send_to_right_payer	1	no	medical plan	2013-06-02	S08; wording own
256	Not payable under managed care contract	Contractual	CO	write_off_or_contract		sometimes	contract	2013-06-02	S08; wording own
257	Premium grace period, undecided	Eligibility/coverage	OA	wait		no	grace period end	2013-11-01	S08; wording own
258	Patient in custody	Eligibility/coverage	CO/PR	bill_other_payer	1	sometimes	custody dates	2013-11-01	S08; wording own
26	Service before coverage began	Eligibility/coverage	CO/PR	verify_eligibility		sometimes	eligibility response	1995-01-01	S08; wording own
261	Service conflicts with patient history	Coding/modifier	CO	correct_resubmit_7	7	yes	history	2014-06-01	S08; wording own
267	Span of several months; see remark	Missing information	CO	split_claim	1 (void with 8 first if paid)	no	dates	2014-11-01	S08; wording own
268	Span of two calendar years	Missing information	CO	split_claim	1 (void with 8 first if paid)	no	dates	2014-11-01	S08; wording own
27	Service after coverage ended	Eligibility/coverage	CO/PR	verify_eligibility		sometimes	eligibility response	1995-01-01	S08; wording own
270	Medical plan received, send to dental	COB	CO	send_to_right_payer	1	no	plan	2015-07-01	S08; wording own
272	Coverage rule not met	Non-covered	CO	appeal		yes	policy	2015-11-01	S08; wording own
273	Coverage rule exceeded	Benefit maximum	CO	appeal		yes	policy and parity	2015-11-01	S08; wording own
274	Not payable under care coordination deal	Contractual	CO	write_off		sometimes	contract	2015-11-01	S08; wording own
275	Prior payer patient share not covered	COB	PR	bill_patient		no	primary remit	2015-11-01	S08; wording own
276	Prior payer denial carries over	COB	CO/PR	fix_with_primary		sometimes	primary denial	2015-11-01	S08; wording own
277	Small-business exchange premium grace period, undecided	Eligibility/coverage	OA	wait		no	exchange status	2015-11-01	S08; wording own
278	Performance proficiency not met	Credentialing/provider	CO/PI	contract_inquiry		sometimes	program rules	2016-07-01	S08; wording own
279	Not a preferred-network provider	Credentialing/provider	CO/PR	appeal_or_bill_patient		yes	gap exception	2016-11-01	S08; wording own
280	Medical plan received, send to pharmacy	COB	CO	send_to_right_payer	1	no	plan	2017-03-01	S08; wording own
281	No deductible by contract	Contractual	CO	post		no	contract	2017-07-01	S08; wording own
282	Procedure and bill type mismatch	Coding/modifier	CO	correct_resubmit_7	7	no	UB coding	2017-07-01	S08; wording own
283	Attending provider cannot direct care	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	attending NPI	2017-11-01	S08; wording own
284	Authorization valid but not for these services	Authorization	CO	correct_auth_or_appeal		yes	authorization detail against claim codes	2017-11-01	S08; wording own
285	Appeal steps not followed	Timely filing	CO	refile_or_escalate		sometimes	appeal instructions	2017-11-01	S08; wording own
286	Appeal deadline missed	Timely filing	CO	write_off_or_good_cause		sometimes	proof of earlier appeal	2017-11-01	S08; wording own
287	Referral used up	Authorization	CO	new_referral		sometimes	referral visits	2017-11-01	S08; wording own
288	Referral missing	Authorization	CO	get_referral		sometimes	referral	2017-11-01	S08; wording own
29	Past the filing limit	Timely filing	CO	appeal_with_proof		yes	clearinghouse acceptance report, 277CA, primary remit date	1995-01-01	S08; wording own
293	Paid to employer	COB	OA	contact_payer		no	remit	2018-05-01	S08; wording own
296	Authorization not for this provider	Authorization	CO	correct_auth_or_appeal		yes	authorization provider NPI	2018-07-01	S08; wording own
297	Medical plan received, send to vision	COB	CO	send_to_right_payer	1	no	plan	2019-03-01	S08; wording own
298	Forwarded to vision plan	COB	CO	wait		no	none	2019-03-01	S08; wording own
299	Billing provider not eligible for payment	Credentialing/provider	CO	fix_credentialing		yes	enrollment letter	2019-07-01	S08; wording own
3	Copay share	Patient responsibility	PR	bill_patient		no	remit; subtract copay already collected	1995-01-01	S08; wording own
300	Forwarded to behavioral plan	COB	OA/CO	wait		no	behavioral carve-out name	2019-07-01	S08; wording own
301	Send to behavioral plan	COB	CO	send_to_right_payer	1	no	behavioral carve-out payer ID	2019-07-01	S08; wording own
302	Authorization time window ended	Authorization	CO	extend_auth_or_appeal		yes	authorization dates	2020-11-01	S08; wording own
303	Prior payer share not covered for QMB	COB	CO	write_off		no	QMB status; do not bill patient	2021-07-01	S08; wording own
304	Send to hearing plan	COB	CO	send_to_right_payer	1	no	plan	2022-03-01	S08; wording own
305	Forwarded to hearing plan	COB	CO	wait		no	none	2022-03-01	S08; wording own
31	Patient not found as a member	Eligibility/coverage	CO/PR	correct_resubmit_7	7	no	ID card, eligibility response	1995-01-01	S08; wording own
32	Not an eligible dependent	Eligibility/coverage	CO/PR	verify_eligibility		sometimes	subscriber update	1995-01-01	S08; wording own
33	No dependent coverage	Eligibility/coverage	PR	bill_patient		no	eligibility response	1995-01-01	S08; wording own
35	Lifetime maximum used up	Benefit maximum	PR	bill_patient		sometimes	accumulator; parity question for behavioral limits	1995-01-01	S08; wording own
39	Authorization was refused when asked	Authorization	CO	appeal		yes	clinical records, denial letter	1995-01-01	S08; wording own
4	Modifier does not fit the procedure	Coding/modifier	CO	correct_resubmit_7	7	sometimes	corrected claim; note if modifier was right	1995-01-01	S08; wording own
40	Not urgent or emergent under plan	Medical necessity	CO	appeal		yes	crisis documentation	1995-01-01	S08; wording own
44	Reduced for paying early	Contractual	CO	write_off		no	contract	1995-01-01	S08; wording own
45	Over the allowed fee	Contractual	CO	write_off		no	contract, fee schedule	1995-01-01	S08; wording own
49	Routine or screening exam not covered	Non-covered	CO/PR	bill_patient_or_recode		sometimes	preventive benefit	1995-01-01	S08; wording own
5	Procedure or bill type does not fit the place of service	Coding/modifier	CO	correct_resubmit_7	7	sometimes	corrected POS; telehealth location in note	1995-01-01	S08; wording own
50	Not medically necessary per payer	Medical necessity	CO/PR	appeal		yes	notes, treatment plan, scores, criteria	1995-01-01	S08; wording own
51	Pre-existing condition exclusion	Non-covered	PR	appeal		yes	plan document	1995-01-01	S08; wording own
54	Extra provider not covered	Non-covered	CO	appeal_or_write_off		sometimes	need for co-therapist	1995-01-01	S08; wording own
55	Treated as experimental	Non-covered	CO/PR	appeal		yes	literature, policy	1995-01-01	S08; wording own
56	Effectiveness not accepted by payer	Non-covered	CO/PR	appeal		yes	literature, policy	1995-01-01	S08; wording own
58	Place of service not acceptable for the service	Coding/modifier	CO	correct_resubmit_7	7	yes	POS support	1995-01-01	S08; wording own
59	Cut by multiple-service rule	Bundling/NCCI	CO	check_pricing		sometimes	payer policy	1995-01-01	S08; wording own
6	Procedure does not fit the patient age	Coding/modifier	CO	correct_resubmit_7	7	sometimes	date of birth proof	1995-01-01	S08; wording own
60	Outpatient service near an inpatient stay	Bundling/NCCI	CO	review_dates		sometimes	admit and discharge dates	1995-01-01	S08; wording own
61	Second opinion not obtained	Authorization	CO	appeal		sometimes	opinion record	1995-01-01	S08; wording own
7	Procedure does not fit the recorded sex	Coding/modifier	CO	correct_resubmit_7	7	sometimes	demographics; KX or condition code 45 where used	1995-01-01	S08; wording own
78	Days the plan does not cover	Benefit maximum	CO/PR	review_days		sometimes	authorization days	1995-01-01	S08; wording own
8	Procedure does not fit the provider taxonomy	Credentialing/provider	CO	correct_resubmit_7	7	sometimes	taxonomy on file with payer	1995-01-01	S08; wording own
9	Diagnosis does not fit the patient age	Coding/modifier	CO	correct_resubmit_7	7	sometimes	corrected diagnosis	1995-01-01	S08; wording own
95	Plan procedure not followed	Authorization	CO	appeal_or_correct		yes	authorization, referral	1995-01-01	S08; wording own
96	Plan does not pay for this; see remark	Non-covered	CO/PR	read_remark		sometimes	benefit document	1995-01-01	S08; wording own
97	Inside another service already paid	Bundling/NCCI	CO	correct_or_appeal	7 or appeal	yes	NCCI check, separate note, modifier 59/X/25	1995-01-01	S08; wording own
A1	Denied; see remark	Non-covered	CO	read_remark		sometimes	item named by remark	1995-01-01	S08; wording own
A6	Prior stay rule not met	Eligibility/coverage	CO	appeal		sometimes	stay dates	1995-01-01	S08; wording own
B1	Visits outside the benefit	Non-covered	PR/CO	appeal_or_bill_patient		sometimes	plan document	1995-01-01	S08; wording own
B10	Component already paid	Bundling/NCCI	CO	review		sometimes	NCCI	1995-01-01	S08; wording own
B11	Sent on to right payer	COB	CO/OA	wait		no	none	1995-01-01	S08; wording own
B12	Not found in medical record	Medical necessity	CO	appeal		yes	signed note	1995-01-01	S08; wording own
B13	Already paid	Duplicate	CO/OA	find_payment		sometimes	earlier remit	1995-01-01	S08; wording own
B14	One visit per provider per day	Bundling/NCCI	CO	correct_or_appeal	7 or appeal	sometimes	separate visits and times	1995-01-01	S08; wording own
B15	Needs a qualifying service first	Bundling/NCCI	CO	correct_resubmit_7	7	yes	primary code for the add-on	1995-01-01	S08; wording own
B16	New-patient rule not met	Coding/modifier	CO	correct_resubmit_7	7	sometimes	use established code	1995-01-01	S08; wording own
B20	Another provider gave the service	Duplicate	CO	review		sometimes	schedule, other provider	1995-01-01	S08; wording own
B22	Adjusted on the diagnosis	Medical necessity	CO	appeal		sometimes	diagnosis support	1995-01-01	S08; wording own
B23	Laboratory certificate does not cover test	Credentialing/provider	CO	correct_resubmit_7	7	no	CLIA number	1995-01-01	S08; wording own
B4	Late filing penalty	Timely filing	CO	appeal_with_proof		yes	acceptance report	1995-01-01	S08; wording own
B7	Provider not eligible on date	Credentialing/provider	CO	fix_credentialing		yes	effective date letter, retro enrollment	1995-01-01	S08; wording own
B8	Alternative service should be used	Medical necessity	CO	appeal		yes	criteria	1995-01-01	S08; wording own
B9	Patient in hospice	COB	CO	bill_hospice_or_modifier		sometimes	GW/GV where unrelated or attending	1995-01-01	S08; wording own

"""#)
}
