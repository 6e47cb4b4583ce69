// swift-format-ignore-file
// Written by generate.sh from Samples/practice/names.txt: change that file instead.

extension PracticeFiles {
  static let textNames = ####"""
Achebe
Agnes
Agnes Kowalczyk
Al-Bakri
Alondra
Alondra Quintero
Anand
Anand Pillaiyar
Andre
Andre Fontenot
Andreadis
Anneliese
Anneliese Kruger
Aparicio
Arce
Ava
Ava Standish
Aydın
Beatriz
Beatriz Camarena
Beecham
Benavides
Blake
Blake Hutchins
Brandi
Brandi Stokes
Brandvold
Bratton
Brekke
Broussard
Bryce
Bryce Underhill
Caleb
Caleb Stroud
Camarena
Carla
Carla Espino
Carmen
Carmen Villaseñor
Chowdhary
Colleen
Colleen Bratton
Corporal Dees
Crutchfield
Curtis
Curtis Wendell
Dale
Dale Fenwick
Dang
Dees
Delphine
Delphine Achebe
Demarcus
Demarcus Poole
Deshawn
Deshawn Mabry
Dominic
Dominic Salcedo
Donlan
Dufresne
Ellery
Elliot
Elliot Fairbanks
Emeka
Emeka Obiora
Escamilla
Espino
Fairbanks
Faleolo
Farah
Farah Siddiqi
Fenwick
Ferrante
Fontenot
Gantt
Gilbert
Gilbert Escamilla
Gordon
Gordon Pruitt
Grady
Grimsley
Gwendolyn
Gwendolyn Aparicio
Haddad
Halvorsen
Hannah
Hannah Voss
Harold
Harold Nyquist
Hollins
Hollis
Hollis Grady
Hruska
Hutchins
Idris
Ingrid
Ingrid Halvorsen
Isaiah
Isaiah Crutchfield
Ivarsson
Jalen
Jalen Broussard
Ji-woo
Ji-woo Paek
Jonah
Jonah Ridgely
Josiah
Josiah Beecham
Karimi
Katarzyna
Katarzyna Zielonka
Kendra
Kendra Whitlock
Kincaid
Kofi
Kofi Mensah
Kowalczyk
Kruger
Leonard
Leonard Pacheco
Leroy
Leroy Gantt
Levi
Levi Brandvold
Lindgren
Lindqvist
Linnea
Linnea Sorgaard
Lucero
Lucía
Lucía Benavides
Mabry
Maddox
Maeve
Maeve Donlan
Maldonado
Marcus
Marcus Ellery
Mateo
Mateo Lucero
Mei-Ling
Mei-Ling Tsao
Mensah
Miriam
Miriam Zucker
Nadira
Nadira Chowdhary
Nico
Nico Andreadis
Noor
Noor Al-Bakri
Nyquist
Obiora
Odalys
Odalys Ferrante
Osgood
Oskar
Oskar Lindqvist
Ostrander
Owen
Owen Trask
Pacheco
Paek
Paulette
Paulette Dufresne
Peralta
Pillaiyar
Poole
Priya
Priya Ramanathan
Pruitt
Quintero
Rainwater
Ramanathan
Raymond
Raymond Tafoya
Ridgely
Roberto
Roberto Maldonado
Rosalind
Rosalind Tenorio
Ruth
Ruth Ostrander
Salcedo
Samira
Samira Haddad
Shelby
Shelby Rainwater
Sherry
Sherry Kincaid
Siddiqi
Sorgaard
Standish
Stellan
Stellan Ivarsson
Stokes
Stroud
Sunniva
Sunniva Brekke
Tafoya
Tavita
Tavita Faleolo
Tenorio
Terrence
Terrence Hollins
Tessa
Tessa Lindgren
Thuy
Thuy Dang
Tobias
Tobias Wrenfield
Trask
Trinity
Trinity Maddox
Tsao
Underhill
Victor
Victor Hruska
Villaseñor
Voss
Walter
Walter Osgood
Wanda
Wanda Grimsley
Wendell
Whitlock
Wrenfield
Ximena
Ximena Arce
Xiomara
Xiomara Peralta
Yusuf
Yusuf Karimi
Zeynep
Zeynep Aydın
Zielonka
Zucker
"""####
}
