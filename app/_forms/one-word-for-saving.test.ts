import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const APP = path.join(import.meta.dirname, '..')

type Said = { at: string; nl: string; en: string }

/** What stands beside each other in Dutch and English in these two, however deep. */
function pairs(at: string, nl: unknown, en: unknown): Said[] {
  if (typeof nl === 'string' && typeof en === 'string') return [{ at, nl, en }]
  if (!isRecord(nl) || !isRecord(en)) return []
  return Object.keys(nl).flatMap((key) => pairs(`${at}.${key}`, nl[key], en[key]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

async function everythingSaid(): Promise<Said[]> {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) => /-words\.ts$/.test(file))
  const modules = await Promise.all(files.map((file) => import(path.join(APP, file))))
  return modules.flatMap((exported: Record<string, unknown>, at) =>
    Object.entries(exported).flatMap(([name, words]) => {
      const place = `${files[at]} ${name}`
      if (isRecord(words)) return pairs(place, words.nl, words.en)
      return typeof words === 'function' && words.length === 1 ? pairs(place, words('nl'), words('en')) : []
    }),
  )
}

test('keeping what was typed is called one thing on every button: Bewaren, and Save', async () => {
  const said = await everythingSaid()
  const saving = said.filter(
    ({ nl, en }) => /^(?:Bewa(?:ar|ren)\b(?! tot)|Opslaan|Sla\b|Behoud)/.test(nl) || /^(?:Save|Store)\b/.test(en),
  )
  expect(saving.length).toBeGreaterThan(6)
  expect(saving.filter(({ nl, en }) => !/^Bewa(?:ar|ren)\b/.test(nl) || !/^Save\b/.test(en))).toEqual([])
  const kept = said.filter(({ nl, en }) => nl === 'Bewaard.' || en === 'Saved.' || en === 'Kept.')
  expect(kept.length).toBeGreaterThan(3)
  expect(kept.filter(({ nl, en }) => nl !== 'Bewaard.' || en !== 'Saved.')).toEqual([])
  expect(said.filter(({ at, en }) => /\.(?:keep|save)\w*$/.test(at) && /^Keep\b/.test(en))).toEqual([])
})
