import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Root } from 'postcss'

const ENTRY = 'app/_documents/assets/public.css'

/** Where the pages find it: see `app/_respond/read-assets.ts`. */
export const PUBLIC_STYLE = '.build/public.css'

/** Complaints are also made on old telephones: what is newer than these is written in the older way, or may be missed. */
const OLDEST = ['chrome 90', 'safari 14.1', 'ios_saf 14.5', 'firefox 90', 'samsung 15']

/** Makes the one style sheet of the public face: the tokens, what is written by hand, and the utilities its pages use. */
export async function makePublicStyle(root: string): Promise<void> {
  // A start that finds its pages built does not load what builds them.
  const { default: tailwind } = await import('@tailwindcss/postcss')
  const { default: postcss } = await import('postcss')
  const { browserslistToTargets, transform } = await import('lightningcss')
  const from = path.join(root, ENTRY)
  const plugins = [
    tailwind({ base: root, optimize: false }),
    { postcssPlugin: 'without-layers', OnceExit: withoutLayers },
  ]
  const { css } = await postcss(plugins).process(readFileSync(from), { from })
  const targets = browserslistToTargets(OLDEST)
  const { code } = transform({ filename: ENTRY, code: Buffer.from(css), minify: true, targets })
  replace(path.join(root, PUBLIC_STYLE), code)
}

// A browser that knows no layers throws away what stands in one; in one file their order says enough.
function withoutLayers(css: Root): void {
  css.walkAtRules('layer', (layer) => void layer.replaceWith(layer.nodes ?? []))
}

// A program may be reading it right now: it finds the old one or the new one, never half of it.
function replace(file: string, made: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const making = `${file}.${process.pid}`
  writeFileSync(making, made)
  renameSync(making, file)
}
