#!/bin/sh
# Turns the table of calibration beside this script into Swift.
# The table itself is made by `make calibration`; run after it changed:
# sh Sources/Coding/Tables/generate.sh
set -eu
cd "$(dirname "$0")"
LC_ALL=C
export LC_ALL

rows() { # kind
  echo "    .$1: ["
  awk -F '\t' -v kind="$1" 'NR > 1 && $1 == kind {
    printf "      Grade(reason: \"%s\", tally: Tally(right: %d, seen: %d)),\n", $2, $3, $4
  }' calibration.tsv
  echo "    ],"
}

{
  echo "// swift-format-ignore-file"
  echo "// Made by generate.sh from calibration.tsv; edit that and run the script again."
  echo "extension Calibration {"
  echo "  /// What the program was found to be right about before any practice used it."
  echo "  public static let builtin = Calibration(grades: ["
  rows procedure
  rows diagnosis
  echo "  ])"
  echo "}"
} >Calibration+Generated.swift
