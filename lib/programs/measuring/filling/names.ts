// Names of people who do not exist, as many and as various as a town has: with particles, accents and what an apostrophe does.
import type { Chance } from '@/lib/demo/waterrijk/chance'

type Names = readonly [string, ...string[]]

const spread = (words: string): Names => {
  const [first = '', ...rest] = words.split(', ')
  return [first, ...rest]
}

const FIRST = spread(
  'Anja, Bram, Cor, Dilara, Els, Frank, Gerda, Hamza, Iris, Jan, Karin, Leo, Mirjam, Nico, Olga, Piet, Rachid, Saskia, Teun, Ursula, ' +
    'Vincent, Wendy, Yusuf, Zeynep, Agnes, Bas, Carla, Dirk, Emine, Fred, José, Zoë, Daniël, Renée, André, Noël, Chloë, Loïs, Thérèse, ' +
    'Jürgen, Søren, Łukasz, Agnieszka, Ngozi, Kwame, Thuy, Wei, Priya, Ravi, Fatima, Ahmed, Soraya, Jaap, Willem, Hendrika, Geertruida, ' +
    'Marijke, Johannes, Sjoerd, Femke, Tjitske, Wiebe, Anne-Marie, Jan-Willem, Lotte, Sem, Milan, Julia, Tess, Noor, Finn, Luuk, Sara, ' +
    'Evi, Lieke, Thijs, Gijs, Roos, Fleur, Jasmijn, Koen, Maarten, Sander, Monique, Ingeborg, Esther, Ruud, Wim, Ton, Riet, Toos, Joke',
)
const LAST = spread(
  'de Jong, Jansen, de Vries, van den Berg, van Dijk, Bakker, Janssen, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos, Peters, ' +
    'Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, ' +
    "van den Heuvel, van der Veen, van den Broek, de Bruijn, de Bruin, van der Heijden, Schouten, van Beek, Willems, van Vliet, d'Hondt, " +
    "IJzerman, IJsbrandy, 't Hart, in 't Veld, van 't Hoff, op den Kamp, ter Horst, ten Cate, uit den Boogaard, von Bülow, el Idrissi, Aydın, " +
    'Yılmaz, Kaya, Özdemir, Sewpersad, Ramdin, Nguyễn, Li, Wang, Kowalska, Nowák, García, Pérez, Müller, Schröder, Zijlstra, Hoekstra, Boersma, ' +
    'Tuinstra, Wiersma, Postma, Kramer, Pronk, Blom, Hoekman, Huisman, Prins, Groot, van Rijn, Peeters, Claes, Wouters, Maes, Mertens, Goossens, ' +
    'Klaassen, Koster, Verhoeven, van Dam, van Wijk, Kuipers, van der Wal, Scholten, Post, Veenstra, Kuiper, Timmermans, Groen, Gerritsen, ' +
    'Driessen, Evers, van Doorn, Molenaar, Verbeek, Willemsen, van Veen, van Loon, van Es, Martens, Hofman, Bosman, Sanders, Maas, Vink, Bosch',
)
const STREETS = spread(
  'de Dorpsstraat, de Kerkweg, de Havenkade, de Beukenlaan, de Zuiderdijk, het Molenpad, de Raadhuisstraat, de Rietkraag, de Waterpoort, ' +
    'de Sluisweg, het Kerkplein, de Wilgenhof, de Polderlaan, de Stationsweg, het Bleekveld, de Noordersingel, de Ooievaarsweg, de Spuikade',
)
const TOWNS = spread('Waterrijk, Dijkveld, Nieuw-Zuidwijk, Oosterbroek, Lage Meren, Sint Jorisland')
const LETTERS = 'ABCDEFGHJKLMNPRSTVWXZ'

type Person = { name: string; email: string; phone: string; address: string; street: string }

/** Somebody; no two with the same address. One in eight has two surnames. */
export function personFor(nth: number, chance: Chance): Person {
  const [first, own, street] = [chance.one(FIRST), chance.one(LAST), chance.one(STREETS)]
  const second = chance.happens(0.125) ? chance.one(LAST) : null
  const letter = () => LETTERS[chance.between(0, LETTERS.length - 1)] ?? 'A'
  const postcode = `${chance.between(1000, 9999)} ${letter()}${letter()}`
  return {
    name: `${first} ${own}${second === null ? '' : `-${second}`}`,
    email: `${spelled(first)}.${spelled(second ?? own)}.${nth}@voorbeeld.example`,
    phone: `+316${String(10_000_000 + ((nth * 7919) % 90_000_000))}`,
    address: `${street.replace(/^(de|het) /, '')} ${chance.between(1, 180)}, ${postcode} ${chance.one(TOWNS)}`,
    street,
  }
}

const SPELLED = new Map([...FIRST, ...LAST].map((name) => [name, inPlainLetters(name)]))

/** As it stands in an address; taken apart once, as it is asked for a million times. */
function spelled(name: string): string {
  return SPELLED.get(name) ?? inPlainLetters(name)
}

function inPlainLetters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}
