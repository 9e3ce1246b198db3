import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'postcss'
import { type ShortNames, shortenClasses, shortened } from './short-names'
import { writeOutConstants } from './write-out-constants'

const STYLE = 'app/_documents/assets/public.css'
const SCRIPT = 'app/_documents/assets/public.js'

/** Where the pages find what was made: see `app/_respond/read-assets.ts`. */
export const PUBLIC_ASSETS = ['.build/public.css', '.build/public.js', '.build/public-names.json'] as const

/** Complaints are also made on old telephones: what is newer than these is written in the older way, or may be missed. */
const OLDEST = ['chrome 90', 'safari 14.1', 'ios_saf 14.5', 'firefox 90', 'samsung 15']

/**
 * Makes what the public pages have beside their HTML: the style sheet (tokens, what is written by hand, the utilities that
 * documents use), the script, and the short names that the classes got.
 */
export async function makePublicStyle(root: string): Promise<void> {
  // A start that finds its pages built does not load what builds them.
  const { transform } = await import('esbuild')
  const { css, names } = await styleOf(root)
  const script = readFileSync(path.join(root, SCRIPT), 'utf8').replace(/(?<=className = ')[^']+/g, (classes) =>
    shortened(classes, names),
  )
  const { code } = await transform(script, { minify: true, target: 'es2020' })
  const made = [css, code, JSON.stringify(names)]
  mkdirSync(path.join(root, '.build'), { recursive: true })
  PUBLIC_ASSETS.forEach((file, index) => void replace(path.join(root, file), made[index] ?? ''))
}

async function styleOf(root: string): Promise<{ css: string; names: ShortNames }> {
  const { default: tailwind } = await import('@tailwindcss/postcss')
  const { default: postcss } = await import('postcss')
  const { browserslistToTargets, transform, Features } = await import('lightningcss')
  let names: ShortNames = {}
  const lighten = (css: Root): void => {
    withoutLayers(css)
    writeOutConstants(css)
    names = shortenClasses(css)
  }
  const plugins = [tailwind({ base: root, optimize: false }), { postcssPlugin: 'lighten', OnceExit: lighten }]
  const from = path.join(root, STYLE)
  const { css } = await postcss(plugins).process(readFileSync(from), { from })
  const targets = browserslistToTargets(OLDEST)
  const code = Buffer.from(css.replace(/\/\*!.*?\*\//g, ''))
  const made = transform({ filename: STYLE, code, minify: true, targets, exclude: Features.LightDark })
  return { css: made.code.toString(), names }
}

// A browser that knows no layers throws away what stands in one; in one file their order says enough.
function withoutLayers(css: Root): void {
  css.walkAtRules('layer', (layer) => void layer.replaceWith(layer.nodes ?? []))
}

// A program may be reading it right now: it finds the old one or the new one, never half of it.
function replace(file: string, made: string): void {
  const making = `${file}.${process.pid}`
  writeFileSync(making, made)
  renameSync(making, file)
}
