// swift-format-ignore-file
// Written by generate.sh from Samples/practice/denials.jsonl: change that file instead.

extension PracticeFiles {
  static let textDenials = ####"""
{"claim_id":"CLM-2073","client_id":"PT-1022","payer_id":"PAY-CIGNA","group":"CO","carc":"16","remarks":["N382","MA130"],"amount_cents":15500,"service_date":"2026-08-21","denied_on":"2026-11-05","deadline":"2026-12-12"}
{"claim_id":"CLM-2074","client_id":"PT-1016","payer_id":"PAY-TRICARE","group":"CO","carc":"22","remarks":["N4"],"amount_cents":17500,"service_date":"2026-08-24","denied_on":"2026-10-08","deadline":"2027-03-02"}
{"claim_id":"CLM-2084","client_id":"PT-1036","payer_id":"PAY-AETNA","group":"CO","carc":"4","remarks":["N519"],"amount_cents":27500,"service_date":"2026-08-26","denied_on":"2026-10-20","deadline":"2027-04-18"}
{"claim_id":"CLM-2089","client_id":"PT-1029","payer_id":"PAY-MCD","group":"CO","carc":"29","remarks":[],"amount_cents":13500,"service_date":"2026-08-31","denied_on":"2026-10-29","deadline":"2026-11-25"}
{"claim_id":"CLM-2096","client_id":"PT-1057","payer_id":"PAY-TRICARE","group":"CO","carc":"197","remarks":["N130"],"amount_cents":25600,"service_date":"2026-09-04","denied_on":"2026-10-14","deadline":"2026-12-01"}
{"claim_id":"CLM-2104","client_id":"PT-1061","payer_id":"PAY-MCD","group":"OA","carc":"18","remarks":[],"amount_cents":6600,"service_date":"2026-09-08","denied_on":"2026-11-12"}
{"claim_id":"CLM-2108","client_id":"PT-1019","payer_id":"PAY-CIGNA","group":"PR","carc":"204","remarks":["N130"],"amount_cents":13500,"service_date":"2026-09-14","denied_on":"2026-11-02","deadline":"2027-05-01"}
{"claim_id":"CLM-2109","client_id":"PT-1046","payer_id":"PAY-MCR","group":"CO","carc":"97","remarks":["N20"],"amount_cents":27500,"service_date":"2026-09-14","denied_on":"2026-09-30","deadline":"2027-01-28"}
{"claim_id":"CLM-2114","client_id":"PT-1059","payer_id":"PAY-AETNA","group":"CO","carc":"96","remarks":["N362"],"amount_cents":19200,"service_date":"2026-09-14","denied_on":"2026-09-21","deadline":"2026-12-20"}
{"claim_id":"CLM-2115","client_id":"PT-1064","payer_id":"PAY-AETNA","group":"CO","carc":"11","remarks":["M76"],"amount_cents":13500,"service_date":"2026-09-14","denied_on":"2026-10-27","deadline":"2027-02-24"}
{"claim_id":"CLM-2116","client_id":"PT-1010","payer_id":"PAY-CIGNA","group":"CO","carc":"50","remarks":["N115"],"amount_cents":17500,"service_date":"2026-09-15","denied_on":"2026-10-02","deadline":"2026-11-27"}
{"claim_id":"CLM-2117","client_id":"PT-1015","payer_id":"PAY-VA","group":"CO","carc":"198","remarks":["N54"],"amount_cents":17500,"service_date":"2026-09-15","denied_on":"2026-11-10","deadline":"2027-01-09"}
"""####
}
