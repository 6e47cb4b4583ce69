// swift-format-ignore-file
// Written by generate.sh from Samples/practice/clinicians.jsonl: change that file instead.

extension PracticeFiles {
  static let textClinicians = ####"""
{"clinician_id":"CL-101","given_name":"Anand","family_name":"Pillaiyar","credential":"MD","npi":"1603804711"}
{"clinician_id":"CL-127","given_name":"Gwendolyn","family_name":"Aparicio","credential":"LMFT","npi":"1352749067"}
{"clinician_id":"CL-212","given_name":"Tobias","family_name":"Wrenfield","credential":"PHD","npi":"1714930280"}
{"clinician_id":"CL-318","given_name":"Nadira","family_name":"Chowdhary","credential":"PSYD","npi":"1892651344"}
{"clinician_id":"CL-344","given_name":"Deshawn","family_name":"Mabry","credential":"LPC","npi":"1440572190"}
{"clinician_id":"CL-456","given_name":"Odalys","family_name":"Ferrante","credential":"LCSW","npi":"1238094571"}
{"clinician_id":"CL-509","given_name":"Linnea","family_name":"Sorgaard","credential":"PMHNP","npi":"1579263801"}
{"clinician_id":"CL-630","given_name":"Bryce","family_name":"Underhill","credential":"LMSW","npi":"1927038459"}
{"clinician_id":"CL-702","given_name":"Katarzyna","family_name":"Zielonka","credential":"BCBA","npi":"1106482734"}
{"clinician_id":"CL-815","given_name":"Rosalind","family_name":"Tenorio","credential":"CPS","npi":"1815304922"}
"""####
}
