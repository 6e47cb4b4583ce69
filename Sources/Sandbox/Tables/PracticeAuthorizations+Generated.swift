// swift-format-ignore-file
// Written by generate.sh from Samples/practice/authorizations.jsonl: change that file instead.

extension PracticeFiles {
  static let textAuthorizations = ####"""
{"authorization_id":"AU-3101","client_id":"PT-1011","payer_id":"PAY-VA","codes":["90837"],"units_approved":24,"units_used":20,"from":"2026-06-01","to":"2026-12-31","status":"active"}
{"authorization_id":"AU-3102","client_id":"PT-1015","payer_id":"PAY-VA","codes":["90837"],"units_approved":20,"units_used":20,"from":"2026-05-15","to":"2026-11-14","status":"expired","reason":"All twenty visits used; the referral must be renewed before the next session."}
{"authorization_id":"AU-3103","client_id":"PT-1049","payer_id":"PAY-VA","codes":["99214","99213"],"units_approved":12,"units_used":7,"from":"2026-04-01","to":"2027-03-31","status":"active"}
{"authorization_id":"AU-3104","client_id":"PT-1017","payer_id":"PAY-WC","codes":["90834","90837"],"units_approved":16,"units_used":11,"from":"2026-08-03","to":"2026-12-18","status":"active"}
{"authorization_id":"AU-3105","client_id":"PT-1020","payer_id":"PAY-WC","codes":["90837"],"units_approved":0,"units_used":0,"from":"2026-11-23","to":"2027-02-22","status":"requested","reason":"Further trauma sessions; the adjuster asked for the last three notes."}
{"authorization_id":"AU-3106","client_id":"PT-1057","payer_id":"PAY-TRICARE","codes":["97153","97155","97156"],"units_approved":1040,"units_used":612,"from":"2026-07-01","to":"2026-12-31","status":"active"}
{"authorization_id":"AU-3107","client_id":"PT-1060","payer_id":"PAY-CIGNA","codes":["97153","97155"],"units_approved":0,"units_used":0,"from":"2026-11-23","to":"2027-05-22","status":"requested","reason":"Renewal of the treatment plan after re-assessment."}
{"authorization_id":"AU-3108","client_id":"PT-1058","payer_id":"PAY-MCD","codes":["97155","97156"],"units_approved":320,"units_used":301,"from":"2026-06-15","to":"2026-12-14","status":"active"}
{"authorization_id":"AU-3109","client_id":"PT-1010","payer_id":"PAY-CIGNA","codes":["90837"],"units_approved":0,"units_used":0,"from":"2026-11-30","to":"2027-05-29","status":"requested","reason":"Weekly exposure sessions longer than 52 minutes."}
{"authorization_id":"AU-3110","client_id":"PT-1072","payer_id":"PAY-VA","codes":["90837","90834","99214"],"units_approved":15,"units_used":5,"from":"2026-09-28","to":"2027-03-27","status":"active"}
{"authorization_id":"AU-3111","client_id":"PT-1053","payer_id":"PAY-EAP","codes":["90834"],"units_approved":5,"units_used":5,"from":"2026-09-01","to":"2026-12-31","status":"active"}
{"authorization_id":"AU-3112","client_id":"PT-1015","payer_id":"PAY-VA","codes":["90837"],"units_approved":0,"units_used":0,"from":"2026-11-25","to":"2027-05-24","status":"requested","reason":"Booster sessions after the protocol ended; renewal of the referral."}
"""####
}
