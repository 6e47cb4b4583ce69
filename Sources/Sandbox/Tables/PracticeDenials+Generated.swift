// swift-format-ignore-file
// Written by generate.sh from Samples/practice/denials.jsonl: change that file instead.

extension PracticeFiles {
  static let textDenials = ####"""
{"claim_id":"CLM-2089","client_id":"PT-1029","payer_id":"PAY-MCD","group":"CO","carc":"29","remarks":[],"amount_cents":13500,"service_date":"2026-08-31","denied_on":"2026-10-29","deadline":"2026-11-25"}
{"claim_id":"CLM-2108","client_id":"PT-1019","payer_id":"PAY-CIGNA","group":"PR","carc":"204","remarks":["N130"],"amount_cents":13500,"service_date":"2026-09-14","denied_on":"2026-11-02","deadline":"2027-05-01"}
{"claim_id":"CLM-2123","note_id":"TN-80431","client_id":"PT-1009","payer_id":"PAY-AETNA","group":"CO","carc":"197","remarks":["N130"],"amount_cents":55500,"service_date":"2026-10-09","denied_on":"2026-10-30","deadline":"2027-04-28"}
{"claim_id":"CLM-2124","note_id":"TN-80231","client_id":"PT-1057","payer_id":"PAY-TRICARE","group":"CO","carc":"197","remarks":["N54"],"amount_cents":25600,"service_date":"2026-10-01","denied_on":"2026-10-28","deadline":"2026-12-01"}
{"claim_id":"CLM-2125","note_id":"TN-80745","client_id":"PT-1036","payer_id":"PAY-AETNA","group":"CO","carc":"4","remarks":["N519"],"amount_cents":18500,"service_date":"2026-10-21","denied_on":"2026-11-16","deadline":"2027-05-15"}
{"claim_id":"CLM-2126","note_id":"TN-80355","client_id":"PT-1022","payer_id":"PAY-CIGNA","group":"CO","carc":"16","remarks":["N382","MA130"],"amount_cents":15500,"service_date":"2026-10-06","denied_on":"2026-11-05","deadline":"2026-12-12"}
{"claim_id":"CLM-2127","note_id":"TN-80263","client_id":"PT-1016","payer_id":"PAY-TRICARE","group":"CO","carc":"22","remarks":["N4"],"amount_cents":17500,"service_date":"2026-10-02","denied_on":"2026-10-29","deadline":"2027-03-02"}
{"claim_id":"CLM-2128","note_id":"TN-80177","client_id":"PT-1010","payer_id":"PAY-CIGNA","group":"CO","carc":"50","remarks":["N115"],"amount_cents":17500,"service_date":"2026-09-29","denied_on":"2026-10-20","deadline":"2026-11-27"}
{"claim_id":"CLM-2129","note_id":"TN-80058","client_id":"PT-1064","payer_id":"PAY-AETNA","group":"CO","carc":"11","remarks":["M76"],"amount_cents":13500,"service_date":"2026-09-24","denied_on":"2026-10-27","deadline":"2027-02-24"}
{"claim_id":"CLM-2130","note_id":"TN-80167","client_id":"PT-1046","payer_id":"PAY-MCR","group":"CO","carc":"97","remarks":["N20"],"amount_cents":9000,"service_date":"2026-09-28","denied_on":"2026-10-19","deadline":"2027-02-16"}
{"claim_id":"CLM-2131","note_id":"TN-80191","client_id":"PT-1071","payer_id":"PAY-MCR","group":"CO","carc":"109","remarks":["N104"],"amount_cents":21500,"service_date":"2026-09-29","denied_on":"2026-11-13"}
{"claim_id":"CLM-2132","note_id":"TN-80170","client_id":"PT-1060","payer_id":"PAY-CIGNA","group":"CO","carc":"96","remarks":["N362"],"amount_cents":33600,"service_date":"2026-09-28","denied_on":"2026-10-22","deadline":"2026-12-20"}
"""####
}
