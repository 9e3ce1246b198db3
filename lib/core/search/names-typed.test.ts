import { expect, test } from 'vitest'
import { finds } from './testing/finds'

// What somebody is called, and how people type it.
const TYPED = [
  ['José Fernández', 'jose', 'fernandez jose', 'Jose Fernandes'],
  [
    'Jan van den Berg',
    'berg jan van den',
    'v.d. berg',
    'vd berg',
    'jan berg',
    'van den berg',
    'JAN BERG',
    'van de berg',
  ],
  ["Marie d'Hondt", "d'hondt", 'dhondt', 'hondt', 'd hondt', 'd’hondt', 'D`Hondt'],
  ['Piet IJzerman', 'ijzerman', 'yzerman', 'Ĳzerman', 'IJZERMAN', 'ijserman'],
  ['Piet Yzerman', 'ijzerman'],
  ['Anneke van ’t Hof', 'hof', "van 't hof", 'vant hof anneke', 'van t hof'],
  ['Els in ’t Veld', "in 't veld", 'veld'],
  ['Zoë Müller', 'zoe', 'muller', 'mueller zoe', 'Müler'],
  ['Jürgen Weiß', 'weiss', 'jurgen weiss', 'jurgen'],
  ['Søren Ørsted', 'soren orsted', 'sören'],
  ['Łukasz Wójcik', 'lukasz', 'wojcik', 'wojcik lukasz', 'Lucasz'],
  ['Şahin Yılmaz', 'sahin', 'yilmaz', 'Yilmas', 'sjahin'],
  ['Çiğdem Öztürk', 'cigdem', 'ozturk', 'ostürk'],
  ['Yusuf Demir', 'joesoef', 'yussuf'],
  ['Mohammed el Bakkali', 'mohammed bakkali', 'mohamed', 'bakali', 'el bakkali'],
  ['Fatima Aït Benhaddou', 'ait benhaddou', 'benhadou'],
  ['Nguyễn Thị Hương', 'nguyen', 'huong thi'],
  ['Siobhán O’Connor', "o'connor", 'oconnor', 'connor', 'siobhan'],
  ['Anne-Marie de Vries', 'anne marie', 'vries anne-marie', 'anne', 'de vries'],
  ['Ad Jansen-de Boer', 'jansen', 'boer', 'de boer', 'jansen de boer'],
  ['Ria Hendriks', 'hendriks', 'hendrix', 'hendirks', 'hendrik', 'hendricks'],
  ['Klaas Wouters', 'wouter', 'woutres', 'klaas w'],
  ['Petra Schoenmaker', 'schoenmakr', 'shoenmaker', 'schoenmaekr', 'schoen'],
  ['Willem-Alexander Oostenbrink', 'oostenbrnk', 'ostenbrik', 'alexander'],
  ['محمد', 'محمد'],
  ['Елена Петрова', 'елена', 'петрова'],
  ['Kees Jansen', 'cees', 'cees jansen', 'dhr. Jansen', 'de heer jansen', 'mr jansen'],
  ['Cees Jansen', 'kees', 'mevrouw jansen'],
  ['Erik de Haan', 'eric', 'dehaan', 'dhr de haan'],
  ['Eric Marc Visser', 'erik', 'mark visser'],
  ['Luc Vandenberghe', 'van den berghe', 'vandenberghe', 'berghe luc van den', 'van den bergh'],
  ['Jan van den Berghe', 'vandenberghe', 'vandenberghe jan', 'vdberghe', 'v/d berghe', 'v.d.berghe'],
  ['Annemarie Devries', 'anne marie', 'de vries', 'anne marie de vries'],
  ['Said Benali', 'ben ali', 'ben ali said'],
  ['Karim Elbakkali', 'el bakkali'],
  ["Sean O'Neill", 'o neill', 'oneill', 'o’neil'],
  ['Miss Jones', 'miss'],
  ['Cor Dijkstra', 'dykstra', 'dijkstra', 'dijksta'],
] as const

const pairs = TYPED.flatMap(([name, ...typed]) => typed.map((asked) => [name, asked] as const))

test('there are enough of them', () => expect(pairs.length).toBeGreaterThan(60))

test.each(pairs)('%s is found by "%s"', (name, typed) => {
  expect(finds({ names: [name] }, typed)).toBe(true)
})

test.each([
  ['Jan van den Berg', 'jan bakker'],
  ['Karin de Wit', 'marin de wolf'],
  ['Bos', 'bus'],
  ['Hendriks', 'henkels'],
  ['Jansen', 'bakker'],
  ['Kees Bos', 'loes bos'],
  ['Anne de Wit', 'anne marie'],
])('%s is not found by "%s"', (name, typed) => {
  expect(finds({ names: [name] }, typed)).toBe(false)
})
