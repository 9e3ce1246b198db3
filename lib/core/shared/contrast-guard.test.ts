import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APART, CANVAS, guardAccent } from './contrast-guard'
import { contrastBetween, distanceBetween, hexOf, oklchOf, rgbOf, rgbOfOklch } from './oklch'

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

function contrast(one: string, other: string): number {
  const [a, b] = [rgbOf(one), rgbOf(other)]
  if (!a || !b) throw new Error(`${one} or ${other} is no colour`)
  return contrastBetween(a, b)
}

describe('the contrast guard', () => {
  test('whatever colour an organisation brings, links and buttons can be read, by day and by night', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const guarded = guardAccent(hex)
        for (const face of ['light', 'dark'] as const) {
          const { accent, hover, onAccent } = guarded[face]
          expect(contrast(accent, CANVAS[face])).toBeGreaterThanOrEqual(4.5)
          expect(contrast(accent, face === 'light' ? '#FFFFFF' : '#1E2328')).toBeGreaterThanOrEqual(4.5)
          expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(onAccent, hover)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(hover, CANVAS[face])).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('danger keeps its distance from any house colour, red ones too, and can be read', () => {
    const reds = ['#EC0000', '#C8102E', '#A3231C', '#FF9C93', '#D52B1E', '#84106F', '#E9A6FF', '#5C3A00', '#F0C15B']
    const far = (one: string, other: string) => distanceBetween(rgbOf(one) ?? [0, 0, 0], rgbOf(other) ?? [0, 0, 0])
    const check = (hex: string) => {
      for (const face of ['light', 'dark'] as const) {
        const { accent, danger } = guardAccent(hex)[face]
        expect(far(accent, danger), `${hex} by ${face}: ${accent} beside ${danger}`).toBeGreaterThanOrEqual(APART)
        expect(contrast(danger, CANVAS[face])).toBeGreaterThanOrEqual(4.5)
      }
    }
    reds.forEach(check)
    fc.assert(fc.property(anyHex, check), { numRuns: 300 })
    expect(guardAccent('#0B5D6B').light.danger).toBe('#A3231C')
    expect(guardAccent('#EC0000').light.danger).not.toBe('#A3231C')
  })

  test('a colour that can be read is left as it is', () => {
    expect(guardAccent('#154273').light.accent).toBe('#154273')
    expect(guardAccent('#0b5d6b').light.accent).toBe('#0B5D6B')
  })

  test('a colour that cannot be read keeps its hue', () => {
    const given = rgbOf('#E4572E')
    const made = rgbOf(guardAccent('#E4572E').light.accent)
    if (!given || !made) throw new Error('no colour')
    expect(Math.abs(oklchOf(given).hue - oklchOf(made).hue)).toBeLessThan(0.03)
  })

  test('something that is no colour becomes the colour of the product', () => {
    for (const wrong of ['', 'red', '#12', 'url(x)', '#0B5D6B;}']) {
      expect(guardAccent(wrong).light.accent).toBe('#0B5D6B')
    }
  })

  test('a colour comes back from OKLCH as it went in', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(hexOf(rgbOfOklch(oklchOf(rgbOf(hex) ?? [0, 0, 0])))).toBe(hex.toUpperCase())
      }),
    )
  })
})
