// An organisation brings a colour; its readers bring their eyes. The guard keeps the hue and moves the lightness until
// text in it, and text on it, can be read (WCAG 2.2: 1.4.3, 4.5 to 1). Whatever hex comes in, what comes out is readable.
import { memoryOf } from './memory'
import { contrastBetween, distanceBetween, hexOf, type Oklch, oklchOf, type Rgb, rgbOf, rgbOfOklch } from './oklch'

const DEFAULT_BRAND = '#0B5D6B'
export const CANVAS = { light: '#F8F6F1', dark: '#14171A' } as const
const FIELD = { light: '#FFFFFF', dark: '#1E2328' } as const
const INK = '#14171A'
const WHITE = '#FFFFFF'

const READABLE = 4.5
/** By day a little above the norm, so that the colour stays close to what was given; by night as light as ink on paper. */
const TARGET = { light: 4.6, dark: 8.6 } as const
const VISIBLE = 3
const HOVER_STEP = 0.09

/** The colours a page uses for one face, light or dark; `brand` is for logo and masthead rule only, never for text. */
export type Accents = Readonly<{ brand: string; accent: string; hover: string; onAccent: string; danger: string }>

type Guarded = Readonly<{ light: Accents; dark: Accents }>

// Each page and each mail asks, and looking for ten colours takes longer than drawing the page.
const guarded = memoryOf<Guarded>(256 * 1024)

/** The organisation's colour made readable, for light and dark. A colour that is none becomes the product's own. */
export function guardAccent(given: string): Guarded {
  const known = guarded.recall(given)
  if (known) return known
  const own = rgbOf(given) ?? rgbOf(DEFAULT_BRAND) ?? [0, 0, 0]
  return guarded.keep(given, { light: accentsOn('light', own), dark: accentsOn('dark', own) }, 500)
}

function accentsOn(face: 'light' | 'dark', own: Rgb): Accents {
  const grounds = [CANVAS[face], FIELD[face]].map((hex) => rgbOf(hex) ?? own)
  const accent = readableOn(grounds, own, face)
  const { lightness, ...rest } = oklchOf(accent)
  const away = face === 'light' ? -HOVER_STEP : HOVER_STEP
  const hover = rgbOfOklch({ ...rest, lightness: Math.min(1, Math.max(0, lightness + away)) })
  return {
    brand: hexOf(visibleOn(grounds, own, face)),
    accent: hexOf(accent),
    hover: hexOf(hover),
    onAccent: textOn(accent),
    danger: dangerBeside(accent, face),
  }
}

/** The colour itself where it can be read, else the nearest lightness of it that can. */
function readableOn(grounds: Rgb[], own: Rgb, face: 'light' | 'dark'): Rgb {
  return nearest(grounds, own, face, TARGET[face])
}

/** The brand mark is decoration, but an invisible one helps nobody: it stays as given unless it drowns (1.4.11). */
function visibleOn(grounds: Rgb[], own: Rgb, face: 'light' | 'dark'): Rgb {
  return nearest(grounds, own, face, VISIBLE)
}

function nearest(grounds: Rgb[], own: Rgb, face: 'light' | 'dark', wanted: number): Rgb {
  const enough = (rgb: Rgb) => grounds.every((ground) => contrastBetween(rounded(rgb), ground) >= wanted)
  if (enough(own)) return own
  const colour: Oklch = oklchOf(own)
  let [bad, good] = [colour.lightness, face === 'light' ? 0 : 1]
  for (let step = 0; step < 24; step += 1) {
    const middle = (bad + good) / 2
    if (enough(rgbOfOklch({ ...colour, lightness: middle }))) good = middle
    else bad = middle
  }
  return rounded(rgbOfOklch({ ...colour, lightness: good }))
}

function textOn(accent: Rgb): string {
  const white = contrastBetween(rgbOf(WHITE) ?? accent, rounded(accent))
  return white >= READABLE ? WHITE : INK
}

/** What says that something is wrong: red, and beside a red house colour something that no link or button there looks like. */
const DANGERS = {
  light: ['#A3231C', '#84106F', '#5C3A00'],
  dark: ['#FF9C93', '#E9A6FF', '#F0C15B'],
} as const

/** From here on two colours are told apart at a glance, also by whoever sees red and green as one. */
export const APART = 0.1
/** In radians: some 25 degrees. */
const SAME_HUE = 0.44

/** The first that keeps its distance from the accent; danger itself never follows the organisation's colour. */
function dangerBeside(accent: Rgb, face: 'light' | 'dark'): string {
  const far = (hex: string) => distanceBetween(rgbOf(hex) ?? accent, rounded(accent))
  const byDistance = DANGERS[face].toSorted((a, b) => far(b) - far(a))
  const fits = DANGERS[face].find((hex) => far(hex) >= APART && !isOneHue(rgbOf(hex) ?? accent, accent))
  return fits ?? byDistance[0] ?? DANGERS[face][0]
}

/** Two reds are one colour to whoever looks at a page, however light the one and dark the other. */
function isOneHue(one: Rgb, other: Rgb): boolean {
  const [a, b] = [oklchOf(one), oklchOf(other)]
  const apart = Math.abs(a.hue - b.hue)
  return b.chroma > 0.06 && Math.min(apart, 2 * Math.PI - apart) < SAME_HUE
}

function rounded(rgb: Rgb): Rgb {
  return rgbOf(hexOf(rgb)) ?? rgb
}
