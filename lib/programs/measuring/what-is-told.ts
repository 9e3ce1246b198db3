// Who complains in the bench, and of what: enough that a search finds some and not all.

export const NAMES = [
  'Ria Hendriks',
  'Jan van den Berg',
  'Fatima el Amrani',
  'José de Wit',
  'Willemijn IJzerman',
  'Chinedu Okafor',
  'Piet d’Hondt',
  'Zeynep Yılmaz',
  'Marieke Bakker',
  'Sjoerd Dijkstra',
  'Anh Nguyen',
  'Tomasz Wójcik',
  'Els Vermeulen',
] as const

const THINGS = [
  'De rekening',
  'De ochtendzorg',
  'Het vervoer',
  'De uitkering',
  'De vergunning',
  'De opvang',
  'Het paspoort',
]
const FAULTS = ['kwam te laat', 'klopte niet', 'werd geweigerd', 'raakte zoek', 'was onvriendelijk geregeld']
const AFTER = ['Niemand belde ons terug.', 'De brief was niet te begrijpen.', 'Aan de balie wist niemand ervan.']

export function storyOf(n: number): string {
  const pick = (from: readonly string[], step: number) => from[Math.floor(n / step) % from.length] ?? ''
  return `${pick(THINGS, 1)} ${pick(FAULTS, 3)}, al ${(n % 9) + 2} weken. ${pick(AFTER, 2)} Ik wil graag weten wat er gebeurt.`
}
