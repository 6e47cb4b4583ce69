// swift-format-ignore-file
// Made by generate.sh from group_codes.tsv; edit that and run the script again.
extension Table {
  /// Who owes an adjusted amount.
  static let adjustmentGroups = Table(#"""
code	label	who_owes	posting	source
CO	Contractual obligation	provider	write off unless the reason is fixable or appealable	S08 (code list has 5 group codes); wording own
CR	Correction or reversal (older versions)	none	removed from current lists; seen in old files	S08 (code list has 5 group codes); wording own
OA	Other adjustment	none by itself	usually COB or informational; keep claim open if money is missing	S08 (code list has 5 group codes); wording own
PI	Payer-initiated reduction	provider (dispute)	appeal or write off; do not bill patient unless plan says so	S08 (code list has 5 group codes); wording own
PR	Patient responsibility	patient	move to patient balance after COB	S08 (code list has 5 group codes); wording own

"""#)
}
