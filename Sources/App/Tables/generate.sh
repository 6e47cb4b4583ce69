#!/bin/sh
# Turns Themes/*.theme into Themes+Generated.swift, so that the program looks right wherever it
# starts; a person's own themes lie beside their configuration.
set -eu
cd "$(dirname "$0")"
out=Themes+Generated.swift
{
  echo '// swift-format-ignore-file'
  echo '// Made by generate.sh from Themes/*.theme; change those, then run make generate.'
  echo
  echo '/// The themes that come with the program: name and text, as in Themes/.'
  echo 'let shippedThemes: [(name: String, text: String)] = ['
  for theme in ../../../Themes/*.theme; do
    name=$(basename "$theme" .theme)
    printf '("%s", #"""\n' "$name"
    cat "$theme"
    printf '"""#),\n'
  done
  echo ']'
} > "$out.new"
mv "$out.new" "$out"
