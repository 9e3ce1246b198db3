// Colours as people see them: OKLCH keeps hue and lightness apart, so that lightening a colour leaves it the same colour.
// Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020).

export type Rgb = readonly [red: number, green: number, blue: number]
export type Oklch = { lightness: number; chroma: number; hue: number }

/** `#RRGGBB` (any case) as three numbers from 0 to 1; null when it is no such colour. */
export function rgbOf(hex: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!match) return null
  const channel = (part: string | undefined) => Number.parseInt(part ?? '0', 16) / 255
  return [channel(match[1]), channel(match[2]), channel(match[3])]
}

/** `#RRGGBB`, each channel rounded. */
export function hexOf(rgb: Rgb): string {
  const part = (value: number) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${rgb.map(part).join('')}`.toUpperCase()
}

/** WCAG 2 relative luminance, 0 for black to 1 for white. */
function luminanceOf(rgb: Rgb): number {
  const [red, green, blue] = linearOf(rgb)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2 contrast between two colours, 1 to 21. */
export function contrastBetween(one: Rgb, other: Rgb): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export function oklchOf(rgb: Rgb): Oklch {
  const [r, g, b] = linearOf(rgb)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) }
}

/** How far apart two colours look, in OKLab; about 0.02 is the least that anybody sees. */
export function distanceBetween(one: Rgb, other: Rgb): number {
  const [a, b] = [oklchOf(one), oklchOf(other)]
  const across = a.chroma * Math.cos(a.hue) - b.chroma * Math.cos(b.hue)
  const along = a.chroma * Math.sin(a.hue) - b.chroma * Math.sin(b.hue)
  return Math.hypot(a.lightness - b.lightness, across, along)
}

/** The nearest colour a screen can show: same lightness and hue, as much of the chroma as fits. */
export function rgbOfOklch({ lightness, chroma, hue }: Oklch): Rgb {
  let [fits, tooMuch] = [0, chroma]
  if (isShowable(unclippedOf({ lightness, chroma, hue }))) return unclippedOf({ lightness, chroma, hue })
  for (let step = 0; step < 24; step += 1) {
    const middle = (fits + tooMuch) / 2
    if (isShowable(unclippedOf({ lightness, chroma: middle, hue }))) fits = middle
    else tooMuch = middle
  }
  return unclippedOf({ lightness, chroma: fits, hue })
}

function unclippedOf({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function isShowable(rgb: Rgb): boolean {
  return rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005)
}

function linearOf([red, green, blue]: Rgb): Rgb {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return [linear(red), linear(green), linear(blue)]
}

function gamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
}
