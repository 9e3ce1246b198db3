/** Tried first by whoever guesses, in the Netherlands and elsewhere; endings of digits and punctuation are cut off before comparing. */
export const commonPasswords: readonly string[] = `
password password1 passw0rd p@ssword p@ssw0rd passwort motdepasse contrasena wachtwoord w8woord w@chtwoord geheim
geheimpje toegang welkom welkom01 w3lkom welcome w3lcome letmein laatmeerin openmaar admin administrator beheer beheerder
root toor test testtest tester testen default changeme change verander veranderen verandermij tijdelijk temporary guest gast
user username gebruiker gebruikersnaam inloggen login master superman batman spiderman starwars pokemon dragon monkey aapje
football voetbal baseball basketball hockey soccer ajax feyenoord psveindhoven psvpsv fcutrecht twente vitesse heerenveen
princess prinses sunshine zonnetje zonneschijn shadow michael jennifer jordan hunter buster killer charlie andrew thomas
daniel jessica michelle ashley amanda nicole summer zomer winter herfst lente voorjaar najaar zomer2024 zomer2025 zomer2026
winter2025 winter2026 herfst2026 lente2026 maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
april augustus september oktober november december amsterdam rotterdam denhaag utrecht eindhoven groningen nederland holland
oranje koning iloveyou ikhouvanjou ikhouvanje liefje schatje lieverd lieve knuffel snoepje poesje hondje konijn paardje bloem
bloemen vlinder chocola koffie bier123 qwerty qwertyuiop qwerty123 qwertz azerty asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm
1q2w3e4r 1q2w3e4r5t 1qaz2wsx qazwsx qazwsxedc zaq12wsx q1w2e3r4 q1w2e3r4t5 abc123 abcd1234 abcdefg abcdefgh abcdefghi
123456 1234567 12345678 123456789 1234567890 12345678910 0123456789 0987654321 9876543210 987654321 87654321 654321 123123123
123321123 12341234 11223344 112233445566 1122334455 12344321 123454321 147258369 159753456 741852963 789456123 147852369
computer internet laptop telefoon samsung iphone google microsoft windows facebook instagram whatsapp linkedin youtube netflix
secret secure security beveiliging veilig zekerheid sesamopenu sesam opensesame abracadabra hocuspocus trustno1 whatever
freedom vrijheid nothing niets niksniks forever hallohallo hallo123 hello123 helloworld hallowereld goedemorgen bedrijf
kantoor werk1234 company klacht klachten klachtenregeling complaint complaints gehoor gehoorgehoor procedure organisatie
stichting gemeente zorginstelling thuiszorg school basisschool kinderopvang ziekenhuis onderwijs mijnwachtwoord
nieuwwachtwoord newpassword mypassword ditismijnwachtwoord wachtwoord1 wachtwoord12 wachtwoord123
`
  .trim()
  .split(/\s+/)
