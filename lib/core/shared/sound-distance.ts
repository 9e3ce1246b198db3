// How far two rows of sounds (name-sounds) are apart: the cheapest way to make one of the other, sound by sound.

/** Sounds that are easily taken for each other when someone writes down what they heard. */
const NEAR: Record<string, number> = {
  dt: 0.25,
  hx: 0.25,
  sx: 0.25,
  gx: 0.25,
  Ij: 0.25,
  ck: 0.25,
  cs: 0.25,
  cj: 0.25,
  cx: 0.25,
  bp: 0.5,
  ct: 0.5,
  kx: 0.5,
  gk: 0.5,
  gh: 0.5,
  gj: 0.5,
  js: 0.5,
  Ej: 0.5,
  Uf: 0.5,
  mn: 0.75,
  bf: 0.75,
  hk: 0.75,
}

const VOWELS = 'AEIU'
const FAR = 99

/** 0 for the same; stops counting beyond `most`. Each row holds at most 40 sounds, so that this takes a bounded time. */
export function soundDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (most === 0 || Math.abs(a.length - b.length) > 3) return FAR
  let before = [0]
  for (let j = 1; j <= b.length; j++) before[j] = (before[j - 1] ?? FAR) + dropping(b, j - 1)
  for (let i = 1; i <= a.length; i++) {
    const row = [(before[0] ?? FAR) + dropping(a, i - 1)]
    let least = row[0] ?? FAR
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min(
        (before[j - 1] ?? FAR) + changing(a[i - 1] ?? '', b[j - 1] ?? ''),
        (before[j] ?? FAR) + dropping(a, i - 1),
        (row[j - 1] ?? FAR) + dropping(b, j - 1),
      )
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return FAR
    before = row
  }
  return before[b.length] ?? FAR
}

function changing(a: string, b: string): number {
  if (a === b) return 0
  if (VOWELS.includes(a) && VOWELS.includes(b)) return 0.5
  return NEAR[a < b ? a + b : b + a] ?? 1
}

/** What it costs that one of the two has a sound more. A Polish rz is one sound, an h is often not heard. */
function dropping(sounds: string, at: number): number {
  const sound = sounds[at] ?? ''
  if (sound === 'h') return 0.25
  if (sound === 'r' && sounds[at + 1] === 's') return 0.5
  return sound === 'j' || VOWELS.includes(sound) ? 0.5 : 1
}
