// swift-format-ignore-file
// Made by generate.sh from rarc.tsv; edit that and run the script again.
extension Table {
  /// Remittance remarks in our own wording.
  static let remarkCodes = Table(#"""
code	label	denial_category	next_action	is_alert	start_date	source
M119	Drug code missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M127	Medical record missing	Missing information	send_records	0	1997-01-01	S08; wording own
M143	License must be updated with payer	Credentialing/provider	fix_credentialing	0	1997-01-01	S08; wording own
M15	Bundled parts of one service	Bundling/NCCI	correct_or_appeal	0	1997-01-01	S08; wording own
M16	Policy detail is on payer site	Missing information	read_policy	1	1997-01-01	S08; wording own
M2	Not paid apart from the inpatient stay	Bundling/NCCI	review_dates	0	1997-01-01	S08; wording own
M20	Procedure code missing or wrong	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M25	Record does not support the level	Medical necessity	appeal	0	1997-01-01	S08; wording own
M27	Patient not liable under limitation rule	Contractual	write_off_or_appeal	1	1997-01-01	S08; wording own
M32	Conditional payment, primary pending	COB	wait	1	1997-01-01	S08; wording own
M38	Patient told in writing and is liable	Patient responsibility	bill_patient	1	1997-01-01	S08; wording own
M39	Patient not liable, notice not valid	Contractual	write_off_or_appeal	1	1997-01-01	S08; wording own
M42	Necessity form lacks physician signature	Missing information	send_document	0	1997-01-01	S08; wording own
M44	Condition code missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M49	Value code missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M50	Revenue code missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M51	Procedure code missing or invalid	Coding/modifier	correct_resubmit_7	0	1997-01-01	S08; wording own
M52	From date missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M53	Units missing or invalid	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M54	Total charge missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M56	Payer identifier missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M59	To date missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M60	Necessity certificate missing	Missing information	send_document	0	1997-01-01	S08; wording own
M62	Authorization number missing	Authorization	correct_resubmit_7	0	1997-01-01	S08; wording own
M64	Other diagnosis missing or invalid	Coding/modifier	correct_resubmit_7	0	1997-01-01	S08; wording own
M67	Other procedure missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M69	Modified code not documented, paid at usual rate	Coding/modifier	appeal	0	1997-01-01	S08; wording own
M76	Diagnosis missing or invalid	Coding/modifier	correct_resubmit_7	0	1997-01-01	S08; wording own
M77	Place of service missing or wrong	Coding/modifier	correct_resubmit_7	0	1997-01-01	S08; wording own
M79	Charge missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
M80	Not payable with another same-day service	Bundling/NCCI	correct_or_appeal	0	1997-01-01	S08; wording own
M81	Diagnosis not specific enough	Coding/modifier	correct_resubmit_7	0	1997-01-01	S08; wording own
M86	Like service paid in the period	Duplicate	review_history	0	1997-01-01	S08; wording own
M97	Facility payment covers it	Bundling/NCCI	bill_facility	0	1997-01-01	S08; wording own
MA01	Appeal rights notice	Informational	note_deadline	1	1997-01-01	S08; wording own
MA02	Appeal rights notice, alternate	Informational	note_deadline	1	1997-01-01	S08; wording own
MA04	Primary payer identity or payment missing	COB	correct_resubmit_7	0	1997-01-01	S08; wording own
MA07	Sent on to Medicaid	Informational	wait	1	1997-01-01	S08; wording own
MA08	Not sent on to supplement	COB	bill_secondary	1	1997-01-01	S08; wording own
MA09	Processed as assigned	Informational	post	1	1997-01-01	S08; wording own
MA100	Onset date missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA112	Group practice details missing	Credentialing/provider	correct_resubmit_7	0	1997-01-01	S08; wording own
MA114	Service location details missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA120	CLIA number missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA122	First treatment date missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA13	Do not bill patient beyond PR amounts	Informational	post	1	1997-01-01	S08; wording own
MA130	Unprocessable, no appeal; send again	Missing information	correct_resubmit_new	0	2001-10-12	S08; wording own
MA133	Overlaps inpatient stay	Bundling/NCCI	split_claim	0	2001-10-12	S08; wording own
MA15	Claim was split	Informational	post	1	1997-01-01	S08; wording own
MA18	Sent on to supplemental insurer	Informational	wait	1	1997-01-01	S08; wording own
MA27	Member number or name wrong	Eligibility/coverage	correct_resubmit_7	0	1997-01-01	S08; wording own
MA30	Bill type missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA36	Patient name missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA39	Sex code missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA48	Responsible party or primary payer details missing	COB	correct_resubmit_7	0	1997-01-01	S08; wording own
MA61	Social security number missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA63	Principal diagnosis missing or wrong	Coding/modifier	correct_resubmit_7	0	1997-01-01	S08; wording own
MA67	Replaces what an earlier claim said	Informational	post	1	1997-01-01	S08; wording own
MA70	Provider signature missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA75	Patient signature missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA81	Supplier signature missing	Missing information	correct_resubmit_7	0	1997-01-01	S08; wording own
MA83	Primary or secondary not stated	COB	correct_resubmit_7	0	1997-01-01	S08; wording own
MA91	This is an appeal decision	Informational	next_appeal_level	1	1997-01-01	S08; wording own
MA92	Other plan details missing	COB	correct_resubmit_7	0	1997-01-01	S08; wording own
N1	May appeal in writing	Informational	note_deadline	1	2000-01-01	S08; wording own
N10	Review organization decision	Medical necessity	appeal	0	2000-01-01	S08; wording own
N102	Denied without records received	Missing information	send_records	0	2001-10-31	S08; wording own
N103	Patient in custody	Eligibility/coverage	bill_other_payer	0	2001-10-31	S08; wording own
N104	Wrong jurisdiction	COB	send_to_right_payer	0	2002-01-29	S08; wording own
N115	Local coverage rule used	Medical necessity	appeal	0	2002-05-30	S08; wording own
N122	Add-on billed alone	Coding/modifier	correct_resubmit_7	0	2002-09-12	S08; wording own
N130	See benefit booklet for limits	Non-covered	read_policy	0	2002-10-31	S08; wording own
N14	Paid at contract amount	Contractual	post	0	2000-01-01	S08; wording own
N155	Other insurance not on file, send details	COB	update_cob	1	2002-10-31	S08; wording own
N16	Out-of-pocket maximum met	Contractual	post	0	2000-01-01	S08; wording own
N163	Record does not match code definition	Medical necessity	appeal	0	2003-02-28	S08; wording own
N174	Not covered, limited patient liability	Non-covered	write_off_or_bill_patient	0	2003-02-28	S08; wording own
N175	Review approval missing	Authorization	retro_auth_or_appeal	0	2003-02-28	S08; wording own
N179	More information asked of member	Missing information	contact_patient	0	2003-02-28	S08; wording own
N182	Bill on the plan schedule	Missing information	correct_resubmit_7	0	2003-02-28	S08; wording own
N185	Do not send again	Informational	stop	1	2003-02-28	S08; wording own
N188	Code and approved level of care disagree	Authorization	correct_auth_or_appeal	0	2003-02-28	S08; wording own
N19	Incidental to the main service	Bundling/NCCI	correct_or_appeal	0	2000-01-01	S08; wording own
N193	Another public program may pay	COB	bill_other_payer	1	2003-02-28	S08; wording own
N198	Rendering not tied to pay-to provider	Credentialing/provider	fix_credentialing	0	2003-02-25	S08; wording own
N199	Payer audit result	Contractual	review_audit	0	2003-02-25	S08; wording own
N20	Not payable with another same-day service	Bundling/NCCI	correct_or_appeal	0	2000-01-01	S08; wording own
N202	More explanation to follow	Informational	wait	1	2003-06-30	S08; wording own
N206	Documents do not match claim	Missing information	send_records	0	2003-06-30	S08; wording own
N210	May appeal	Informational	note_deadline	1	2003-06-30	S08; wording own
N216	Benefit not held by patient	Non-covered	bill_patient	0	2004-04-01	S08; wording own
N219	Paid on prior payer allowed amount	COB	post	0	2004-08-01	S08; wording own
N225	Notes incomplete	Missing information	send_records	0	2004-08-01	S08; wording own
N245	Other plan details incomplete	COB	correct_resubmit_7	0	2004-08-01	S08; wording own
N253	Attending NPI missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N255	Billing taxonomy missing	Credentialing/provider	correct_resubmit_7	0	2004-12-02	S08; wording own
N256	Billing name missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N257	Billing NPI missing or wrong	Credentialing/provider	correct_resubmit_7	0	2004-12-02	S08; wording own
N258	Billing address missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N26	Itemized bill missing	Missing information	send_document	0	2000-01-01	S08; wording own
N264	Ordering name missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N265	Ordering NPI missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N280	Pay-to NPI missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N285	Referring name missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N286	Referring NPI missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N29	Notes or report missing	Missing information	send_records	0	2000-01-01	S08; wording own
N290	Rendering NPI missing or wrong	Credentialing/provider	correct_resubmit_7	0	2004-12-02	S08; wording own
N297	Supervising NPI missing	Credentialing/provider	correct_resubmit_7	0	2004-12-02	S08; wording own
N30	Service not open to this patient	Eligibility/coverage	verify_eligibility	0	2000-01-01	S08; wording own
N329	Birth date missing	Missing information	correct_resubmit_7	0	2004-12-02	S08; wording own
N34	Wrong form or format	Missing information	correct_resubmit_new	0	2000-01-01	S08; wording own
N345	Dates do not fit units	Coding/modifier	correct_resubmit_7	0	2005-03-30	S08; wording own
N350	Unlisted code lacks description	Missing information	correct_resubmit_7	0	2005-08-01	S08; wording own
N351	Date outside treatment plan	Authorization	correct_auth_or_appeal	0	2005-08-01	S08; wording own
N357	Time gap rule between services not met	Bundling/NCCI	appeal	0	2005-11-18	S08; wording own
N36	Meet primary payer rules first	COB	fix_with_primary	0	2000-01-01	S08; wording own
N362	Units over maximum (MUE type)	Benefit maximum	correct_or_appeal	0	2005-11-18	S08; wording own
N365	Reporting-only code	Contractual	post	0	2006-04-01	S08; wording own
N381	See contract	Contractual	contract_inquiry	1	2007-04-01	S08; wording own
N382	Member identifier missing or wrong	Eligibility/coverage	correct_resubmit_7	0	2007-04-01	S08; wording own
N386	National coverage rule used	Medical necessity	appeal	0	2007-04-01	S08; wording own
N390	Cannot be billed separately	Bundling/NCCI	write_off_or_appeal	0	2007-08-01	S08; wording own
N393	Progress notes missing	Missing information	send_records	0	2007-08-01	S08; wording own
N4	Earlier payer remit missing	COB	correct_resubmit_7	0	2000-01-01	S08; wording own
N418	Sent to the wrong place	COB	send_to_right_payer	0	2007-08-01	S08; wording own
N419	Retroactive rate change	Contractual	post	0	2007-08-01	S08; wording own
N42	Mental health assessment missing	Missing information	send_records	0	2000-01-01	S08; wording own
N425	Excluded by statute	Non-covered	bill_patient	0	2007-08-01	S08; wording own
N428	Not covered at this place of service	Coding/modifier	correct_or_appeal	0	2007-08-01	S08; wording own
N429	Routine service not covered	Non-covered	bill_patient	0	2007-08-01	S08; wording own
N430	Units do not fit the code	Coding/modifier	correct_resubmit_7	0	2007-11-05	S08; wording own
N431	Not covered with this procedure	Bundling/NCCI	correct_or_appeal	0	2007-11-05	S08; wording own
N432	Change after a recovery audit	Contractual	review_audit	1	2007-11-05	S08; wording own
N435	Frequency limit without records	Benefit maximum	appeal	0	2008-07-01	S08; wording own
N442	Alternate fee schedule used	Contractual	post	0	2008-07-01	S08; wording own
N448	Not on fee schedule	Non-covered	contract_inquiry	0	2008-07-01	S08; wording own
N45	Paid at authorized amount	Authorization	post	0	2000-01-01	S08; wording own
N450	Only treating provider or designee	Credentialing/provider	correct_rendering_or_write_off	0	2008-07-01	S08; wording own
N479	Primary remit missing	COB	correct_resubmit_7	0	2008-07-01	S08; wording own
N48	Conflicts with other carrier information	COB	update_cob	0	2000-01-01	S08; wording own
N5	Remit received, claim not on file	COB	correct_resubmit_new	0	2000-01-01	S08; wording own
N517	Send a new claim with the information asked	Missing information	correct_resubmit_new	0	2009-03-01	S08; wording own
N519	Modifier combination not valid	Coding/modifier	correct_resubmit_7	0	2009-07-01	S08; wording own
N52	Patient not in provider managed care plan that day	Eligibility/coverage	verify_eligibility	0	2000-01-01	S08; wording own
N522	Duplicate of a crossover	Duplicate	check_original_then_write_off	0	2009-11-01	S08; wording own
N536	Prior payer share stands	COB	bill_patient	0	2010-07-01	S08; wording own
N54	Differs from authorized services	Authorization	correct_auth_or_appeal	0	2000-01-01	S08; wording own
N55	Group and performing provider rule missed	Credentialing/provider	correct_resubmit_7	0	2000-01-01	S08; wording own
N557	File with the local plan	COB	send_to_right_payer	0	2012-07-01	S08; wording own
N56	Procedure code wrong for service or date	Coding/modifier	correct_resubmit_7	0	2000-01-01	S08; wording own
N570	Credentialing data missing	Credentialing/provider	fix_credentialing	0	2013-03-01	S08; wording own
N574	Orderer or referrer type cannot order	Credentialing/provider	correct_resubmit_7	0	2013-07-15	S08; wording own
N575	Orderer name does not match enrollment	Credentialing/provider	correct_resubmit_7	0	2013-07-15	S08; wording own
N59	See provider manual	Informational	read_policy	1	2000-01-01	S08; wording own
N61	Bill on separate claims	Missing information	split_claim	0	2000-01-01	S08; wording own
N640	Frequency over the limit	Benefit maximum	appeal	0	2013-07-15	S08; wording own
N643	Non-covered on state schedule	Non-covered	bill_patient_or_write_off	0	2013-07-15	S08; wording own
N65	Rate not on file for provider or date	Credentialing/provider	contract_inquiry	0	2000-01-01	S08; wording own
N657	Use the right code	Coding/modifier	correct_resubmit_7	0	2013-07-15	S08; wording own
N661	Record does not show necessity	Medical necessity	appeal	0	2013-07-15	S08; wording own
N674	Prerequisite service missing	Bundling/NCCI	correct_resubmit_7	0	2013-07-15	S08; wording own
N702	Based on earlier claims for same service	Duplicate	review_history	0	2014-03-01	S08; wording own
N704	No appeal, may resend corrected	Informational	correct_resubmit_7	1	2014-03-01	S08; wording own
N705	Documentation incomplete	Missing information	send_records	0	2014-03-01	S08; wording own
N706	Documentation missing	Missing information	send_records	0	2014-03-01	S08; wording own
N716	Chart missing	Missing information	send_records	0	2014-03-01	S08; wording own
N767	Provider must enroll in that state Medicaid	Credentialing/provider	fix_credentialing	0	2016-03-01	S08; wording own
N781	QMB patient: refund deductible collected	Patient responsibility	refund_patient	1	2016-11-01	S08; wording own
N782	QMB patient: refund coinsurance collected	Patient responsibility	refund_patient	1	2016-11-01	S08; wording own
N8	Crossover failed; resend	COB	bill_secondary	0	2000-01-01	S08; wording own
N807	Incentive-program adjustment	Contractual	post	0	2018-07-01	S08; wording own
N822	Modifier missing	Coding/modifier	correct_resubmit_7	0	2019-07-01	S08; wording own
N823	Modifier incomplete or wrong	Coding/modifier	correct_resubmit_7	0	2019-07-01	S08; wording own
N830	Balance-billing law applied	Contractual	post	1	2020-03-01	S08; wording own
N850	Narrative missing	Missing information	correct_resubmit_7	0	2021-03-01	S08; wording own
N852	Pay-to and rendering tax IDs differ	Credentialing/provider	correct_resubmit_7	0	2021-07-01	S08; wording own
N95	Provider type may not bill this	Credentialing/provider	correct_rendering_or_write_off	0	2001-07-31	S08; wording own

"""#)
}
