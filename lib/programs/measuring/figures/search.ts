import { goalAtSize } from '../goal-at-size'
import { figureOfReading } from '../one-reader'
import type { Part } from '../scene'
import { type SomeCase, someCases } from '../some-cases'

/** Looking for a complaint by its number, by a name, by an address, and by a word of what was told. */
export const search: Part = {
  name: 'search',
  reads: true,
  measure: async (scene) => {
    const what = 'search, one reader'
    const pages = (await someCases(scene)).flatMap(wordsFor).map((words) => `/cases?q=${encodeURIComponent(words)}`)
    return [await figureOfReading(scene, { what, unit: 'ms', ...goalAtSize(what, scene.plan.size, 60) }, pages)]
  },
}

function wordsFor({ reference, name, email, story }: SomeCase): string[] {
  const longest = story.split(/\P{L}+/u).reduce((a, b) => (b.length > a.length ? b : a), '')
  return [reference, name, email ?? '', longest].filter((words) => words.trim() !== '')
}
