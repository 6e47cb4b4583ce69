#!/bin/sh
# Writes the practice of Samples/practice into Tables/*+Generated.swift, one raw string literal a
# file, so that the binary needs no file beside it. Run it after changing the samples.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
samples=$here/../../../Samples/practice

# literal NAME FILE: a Swift file that holds FILE as PracticeFiles.NAME's text.
literal() {
  out=$here/Practice$1+Generated.swift
  {
    printf '// swift-format-ignore-file\n'
    printf '// Written by generate.sh from Samples/practice/%s: change that file instead.\n\n' "$2"
    printf 'extension PracticeFiles {\n  static let text%s = ####"""\n' "$1"
    # A raw literal takes everything as it stands; the last line end belongs to the literal.
    awk '{ print }' "$samples/$2"
    printf '"""####\n}\n'
  } >"$out.new"
  if cmp -s "$out.new" "$out"; then rm "$out.new"; else mv "$out.new" "$out"; fi
}

literal Profile practice.json
literal Payers payers.jsonl
literal Clinicians clinicians.jsonl
literal Clients clients.jsonl
literal Notes notes.jsonl
literal Claims claims.jsonl
literal Denials denials.jsonl
literal Authorizations authorizations.jsonl
literal Names names.txt
