#!/bin/sh
# Turns every code table beside this script into one Swift file holding one raw string literal.
# Run after a table changed: sh Sources/CodeSets/Tables/generate.sh
# Rows must be sorted by their first column in byte order; the program looks codes up by bisection.
set -eu
cd "$(dirname "$0")"
LC_ALL=C
export LC_ALL

generate() { # table file, name of the constant, name of the Swift file, what it is
  tail -n +2 "$1.tsv" | cut -f 1 | sort -c || { echo "$1.tsv is not sorted" >&2; exit 1; }
  emit "$@"
}

emit() {
  {
    echo "// swift-format-ignore-file"
    echo "// Made by generate.sh from $1.tsv; edit that and run the script again."
    echo "extension Table {"
    echo "  /// $4"
    echo "  static let $2 = Table(#\"\"\""
    cat "$1.tsv"
    echo
    echo '"""#)'
    echo "}"
  } >"$3+Generated.swift"
}

generate cpt procedures Procedures "Procedure codes in our own wording, with limits."
generate icd10cm diagnoses Diagnoses "ICD-10-CM codes of the chapters we use."
emit icd10cm_synonyms synonyms DiagnosisSynonyms "What clinicians write for a diagnosis."
generate modifiers modifiers Modifiers "Procedure modifiers."
generate pos placesOfService PlacesOfService "Place of service codes."
generate carc adjustmentReasons AdjustmentReasons "Claim adjustment reasons in our own wording."
generate rarc remarkCodes RemarkCodes "Remittance remarks in our own wording."
generate group_codes adjustmentGroups AdjustmentGroups "Who owes an adjusted amount."
generate payers payers Payers "Filing limits and habits of payers; defaults only."
generate measures measures Measures "Questionnaires and rating scales."
generate mue unitLimits UnitLimits "Most units of a code in one day."
generate ncci_ptp codePairs CodePairs "Pairs of codes that exclude each other on one day."
