// Names as they stand on the doors of a Dutch organisation, so that a test can draw people by chance.

export const FIRST_NAMES =
  `Aad Aafke Aart Abdel Ada Adriaan Aisha Albert Alida Alwin Amber Amina Andries Angelique Anja Annelies Anouk Anton Arend Ariane Arjan
Arnoud Astrid Aukje Barbara Bart Bas Beatrijs Bente Bernadette Berend Bianca Björn Boudewijn Bram Brechtje Brigitte Burak Carla Carlijn Carolien Casper Cees Chantal Chris
Christel Claire Coen Colette Corrie Daan Dagmar Danique Daphne Dennis Derya Desmond Diederik Dieuwertje Dirk Dolf Dominique Doortje Douwe Ebru Eduard Edwin Eefje
Eelco Egbert Ellen Elif Els Emiel Emre Erik Esther Eugenie Eva Evert Fadime Farid Femke Fenna Ferdinand Fleur Floortje Floris Fons Foppe Frank Frederique Freek
Gabriel Gea Geert Gerda Gijs Ginny Godfried Grietje Guido Guus Gwendolyn Harm Hatice Hector Hedwig Heidi Hein Helga Hendrik Herma Hester Hilde Huib Hugo Ibrahim
Ida Ilse Imke Inge Ingmar Irene Iris Isabel Ivo Jaap Jacco Jacoba Jan Janneke Jasper Jelmer Jeroen Jesse Jet Jildou Jip Jochem Joke Jolanda Joris Judith Juul Kadir
Karel Karlijn Karsten Kaspar Katja Kenan Khalid Kim Koos Krista Lammert Lars Latifa Laurens Leendert Lennart Leontien Lex Lieke Linda Lisanne Lodewijk Loes Lonneke Lotte
Lubbert Lucas Ludo Maaike Maarten Machteld Madelon Magda Manon Marc Margot Marijn Marthe Matthijs Maud Maurits Meindert Melissa Menno Merel Micha Mieke Milou Mirjam Mohammed
Monique Myrthe Nadia Nanda Natasja Nelleke Nico Niels Nienke Noortje Nurcan Olaf Olga Onno Oscar Otto Patrick Paula Petra Philip Pien Pieter Pim Pleun Pragita Quinten
Rachid Rafael Ralph Reinier Remco Renske Rianne Richard Rinus Robin Roderick Roel Rogier Roos Rosalie Rutger Ruben Sabine Salima Sander Saskia Sebastiaan Selma Serge Siebe Sigrid
Silvia Simone Sjoukje Stan Stella Steven Suzanne Sven Sybren Tamara Tess Teun Thea Thijmen Thirza Tijn Timo Tirza Tobias Toon Trudy Truus Ursula Valentijn Vera Victor Vincent
Wanda Wendy Wessel Wieneke Wilbert Wim Winfried Wouter Xandra Yara Yolanda Youri Yvonne Zahra Zeynep Zuzanna`.split(
    /\s+/,
  )

export const SURNAMES =
  `Aalbers|Abbink|Achterberg|Adema|Akkermans|Aldenkamp|Alkema|Amrani|Anema|Appelman|Arslan|Asberg|Baanders|Bakhuizen|Balk|Barendse|Bastiaans|Bavinck|Beekhuis|Beltman|Benali|Berends
|van den Berg|Beumer|Bierens|Blaauw|Bloemendaal|Blokzijl|Boerma|Bogaard|Bolhuis|Bonekamp|Boonstra|Borst|Bosman|Bouwhuis|Braakman|Brandsma|Breukelman|Brinkhorst|Broekhuizen|Bronkhorst|Brouwer|Bruinsma|Buitenhuis|Burgers
|Calje|Carstens|Çelik|Clement|Corstjens|Crommelin|Cuperus|Daalmans|Damhuis|Dantuma|Deelstra|Dekker|Demir|Diepenbrock|Dirksen|Doesburg|Dolman|Donkers|Doorenbos|Draaijer|Driessen|Drost|Dubbeldam|Duijvestein
|Ebbinge|Eckhardt|Edelenbos|Eggink|Eijkelboom|Elzinga|Emmerik|Engelsman|Esselink|Evers|Faber|Feenstra|Ferwerda|Fikkert|Flinterman|Fokkens|Franssen|Frieswijk|Gaasbeek|Galema|Geerlings|Gelderblom|Gerritsen|Geurts|Giesbers|Gnodde
|Goedhart|Gombert|Goossens|Gorter|Graafland|Greven|Groeneveld|Grootenboer|Gunnink|Haafkens|Haanstra|Hageman|Halbertsma|Hamelink|Hardenberg|Hartog|Haverkamp|Heemskerk|Heijboer|Hellinga|Hemmes|Hendriks|Heuvelman|Hilhorst|Hoekman|Hofstede
|Holtkamp|Hoogendoorn|Horstink|Houtman|Huisman|Hulshof|Idsinga|IJzerman|Ingelse|Iseger|Jacobs|Jagtenberg|Jansen|Jelsma|Jongbloed|Joustra|Kabel|Kaldenbach|Kamerling|Kappert|Kaptein|Karssen|Kaya|Keizer|Kemperman|Kerkhof
|Keuning|Kieft|Kingma|Klaassen|Kleinveld|Klomp|Kloosterman|Knaap|Knibbeler|Koekkoek|Kolkman|Kooistra|Koppelaar|Korteweg|Kowalski|Kraaijeveld|Kremer|Kroezen|Kuiper|Kwakkel|Laagland|Lamers|Landheer|Langeveld|van der Laan|Leemhuis|Leferink|Lensink
|Lievense|Lindeboom|Lokhorst|Loohuis|Lugtenburg|Luijten|Maassen|Makkinga|Mandemaker|Marsman|Mastenbroek|Meerdink|Meijer|Mensink|Metselaar|Middelkoop|Moerman|Molenaar|Monsma|Mulder|Muskens|Naaktgeboren|Nagtegaal|Neijenhuis|Niemeijer|Nijland
|Noordhoek|Nypels|Oldenburger|Olthof|Ooms|Oosterveld|Oppenheim|Osinga|Ottema|Overbeek|Paardekooper|Palsma|Passchier|Peereboom|Penninx|Pieterse|Plantinga|Ploegmakers|Polderman|Postema|Pronk|Quarles|Raaijmakers|Rademaker|Ramdin|Reijnders
|Rietdijk|Roebers|Roelofsen|Romeijn|Roosendaal|Rozema|Ruigrok|Rustenburg|Sahin|Sanders|Schaap|Schellekens|Scheltinga|Schippers|Schoemaker|Schrijver|Schuurman|Sijtsma|Slagter|Slotboom|Smeenk|Smit|Snoek|Spaans|Spijkerman|Steenbergen
|Stoffels|Strating|Stuifzand|Swinkels|Talsma|Teeuwen|Terlouw|Teunissen|Thomassen|Tichelaar|Timmer|Tolsma|Tromp|Tuinstra|Uitslag|Uneken|Vaartjes|Valkenburg|Veenstra|Veldhuis|Verhagen|Vermeulen|Verschoor|Vink|Visser|Vlaming|Vogelzang|Voorhoeve
|Vreeburg|de Vries|Vroom|Waaijenberg|Wagenaar|Walstra|Warmerdam|Wassink|Weerdenburg|Welling|Wesselink|Westerhof|Wichers|Wiegman|Wierda|Wijnhoven|Wildeboer|Winkelmolen|Witteveen|Wolfswinkel|Yilmaz|Zandstra|Zeilstra|Zijlmans|Zonneveld|Zuiderwijk|Zwart`
    .split('|')
    .map((name) => name.trim())
