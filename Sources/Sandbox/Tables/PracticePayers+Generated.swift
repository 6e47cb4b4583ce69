// swift-format-ignore-file
// Written by generate.sh from Samples/practice/payers.jsonl: change that file instead.

extension PracticeFiles {
  static let textPayers = ####"""
{"payer_id":"PAY-AETNA","name":"Aetna","payer_class":"commercial"}
{"payer_id":"PAY-CIGNA","name":"Cigna and Evernorth","payer_class":"commercial"}
{"payer_id":"PAY-EAP","name":"Lantern EAP","payer_class":"eap"}
{"payer_id":"PAY-MCD","name":"Nebraska Medicaid","payer_class":"medicaid"}
{"payer_id":"PAY-MCR","name":"Medicare Part B","payer_class":"medicare"}
{"payer_id":"PAY-SELF","name":"Self-pay","payer_class":"self_pay"}
{"payer_id":"PAY-TRICARE","name":"TRICARE","payer_class":"tricare"}
{"payer_id":"PAY-VA","name":"VA community care network","payer_class":"va"}
{"payer_id":"PAY-WC","name":"Workers compensation","payer_class":"workers_comp"}
"""####
}
