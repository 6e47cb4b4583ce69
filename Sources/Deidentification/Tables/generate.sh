#!/bin/sh
# Turns the word tables beside this script into Swift, one literal each; the source column stays
# behind. Run after a table changed: sh Sources/Deidentification/Tables/generate.sh
set -eu
cd "$(dirname "$0")"
LC_ALL=C
export LC_ALL

split_words() { # level, name of the constant, name of the Swift file, what it is
  {
    echo "// swift-format-ignore-file"
    echo "// Made by generate.sh from words.tsv; edit that and run the script again."
    echo "extension Tables {"
    echo "  /// $4"
    echo "  static let $2: StaticString = #\"\"\""
    tail -n +2 words.tsv | awk -F '\t' -v level="$1" '$2 == level { print $1 }'
    echo '"""#'
    echo "}"
  } >"$3+Generated.swift"
}

generate() { # table file, name of the constant, name of the Swift file, last column, what it is
  tail -n +2 "$1.tsv" | cut -f 1 | sort -c || { echo "$1.tsv is not sorted" >&2; exit 1; }
  {
    echo "// swift-format-ignore-file"
    echo "// Made by generate.sh from $1.tsv; edit that and run the script again."
    echo "extension Tables {"
    echo "  /// $5"
    echo "  static let $2: StaticString = #\"\"\""
    tail -n +2 "$1.tsv" | cut -f "1-$4"
    echo '"""#'
    echo "}"
  } >"$3+Generated.swift"
}

generate given_names givenNames GivenNames 1 "Given names, folded."
generate surnames surnames Surnames 1 "Family names, folded."
generate places places Places 1 "Cities, towns and counties, folded."
split_words common commonWords CommonWords "The commonest English words; regular endings are left out."
split_words other words Words "Further words of English and of the clinic; regular endings are left out."
generate nicknames nicknames Nicknames 2 "Given names and their short forms."
generate cues cues Cues 3 "Words that tell by their company: titles, relations, heads, codes."
