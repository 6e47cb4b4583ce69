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
Amir
Amir Rostami
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
Bernadette
Bernadette Louvier
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
Corinne
Corporal Dees
Crutchfield
Crystal
Curtis
Curtis Wendell
Cyrus
Dale
Dale Fenwick
Dalrymple
Dang
Dees
Delgadillo
Delphine
Delphine Achebe
Demarcus
Demarcus Poole
Deshawn
Deshawn Mabry
Dolores
Dom
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
Harbison
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
Kalani
Kalani Makoa
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
Leilani
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
Louvier
Lucero
Lucía
Lucía Benavides
Lyle
Mabry
Maddox
Maeve
Maeve Donlan
Makoa
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
Monica
Nadira
Nadira Chowdhary
Nell
Nell Harbison
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
Oyelaran
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
Ramiro
Raymond
Raymond Tafoya
Ridgely
Roberto
Roberto Maldonado
Rosa
Rosa Delgadillo
Rosalind
Rosalind Tenorio
Rostami
Roy
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
Thaddeus
Thaddeus Oyelaran
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
Wes
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
