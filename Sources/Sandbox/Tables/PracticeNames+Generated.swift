// swift-format-ignore-file
// Written by generate.sh from Samples/practice/names.txt: change that file instead.

extension PracticeFiles {
  static let textNames = ####"""
Abernathy
Achebe
Agnes
Agnes Kowalczyk
Al-Bakri
Alondra
Alondra Quintero
Amundsen
Anand
Anand Pillaiyar
Andre
Andre Fontenot
Andreadis
Anneliese
Anneliese Kruger
Annika
Aparicio
Arce
Ava
Ava Standish
Aydın
Baptiste
Beatriz
Beatriz Camarena
Beecham
Benavides
Bilal
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
Captain Ortega
Carla
Carla Espino
Carmen
Carmen Villaseñor
Castellano
Chowdhary
Colleen
Colleen Bratton
Corporal Dees
Crutchfield
Crystal
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
Dolores
Dominic
Dominic Salcedo
Donlan
Doris
Dufresne
Ebba
Ellery
Elliot
Elliot Fairbanks
Elvira
Emeka
Emeka Obiora
Emil
Erik
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
Graça
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
Irene
Isaiah
Isaiah Crutchfield
Ivarsson
Jalen
Jalen Broussard
Jeanette
Ji-woo
Ji-woo Paek
Joanna
Jonah
Jonah Ridgely
Josiah
Josiah Beecham
Karim
Karimi
Karin
Katarzyna
Katarzyna Zielonka
Kay
Kendra
Kendra Whitlock
Kincaid
Kip
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
Lindahl
Lindgren
Lindqvist
Linnea
Linnea Sorgaard
Loretta
Lorraine
Lucero
Lucía
Lucía Benavides
Lyle
Mabry
Maddox
Maeve
Maeve Donlan
Maldonado
Marcus
Marcus Ellery
Mateo
Mateo Lucero
Mateus
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
Noreen
Nyquist
Obiora
Odalys
Odalys Ferrante
Odessa
Ortega
Osgood
Oskar
Oskar Lindqvist
Ostrander
Owen
Owen Trask
Pacheco
Paek
Parisa
Paulette
Paulette Dufresne
Peralta
Pillaiyar
Poole
Priya
Priya Ramanathan
Pruett
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
Sigrid
Sione
Sorgaard
Standish
Stanisław
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
Tolliver
Trask
Trinity
Trinity Maddox
Tsao
Tyrell
Underhill
Vernell
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
Wynne
Ximena
Ximena Arce
Xiomara
Xiomara Peralta
Yolanda
Yusuf
Yusuf Karimi
Zeynep
Zeynep Aydın
Zielonka
Zofia
Zucker
"""####
}
