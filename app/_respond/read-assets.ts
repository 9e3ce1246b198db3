import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// Our own style and script, each under an address that names its content, so that a browser may keep it for ever. They are
// made when the pages are built: lib/programs/starting/make-public-style.ts.

type Asset = { address: string; body: string; type: string }

const STYLE = '.build/public.css'
const SCRIPT = '.build/public.js'
const NAMES = '.build/public-names.json'

/** `names`: what each class is called in the style sheet, for short; `short`: a list of classes by those names. */
type Assets = { style: Asset; script: Asset; names: Record<string, string>; short: (classes: string) => string }

let kept: Assets | undefined

export function readAssets(): Assets {
  kept ??= assetsFrom(JSON.parse(read(NAMES)))
  return kept
}

function assetsFrom(names: Record<string, string>): Assets {
  return {
    style: asset('public', 'css', 'text/css; charset=utf-8', read(STYLE)),
    script: asset('public', 'js', 'text/javascript; charset=utf-8', read(SCRIPT)),
    names,
    short: shortener(names),
  }
}

// Lists of classes stand in our own code, never in what anybody wrote: there are some hundreds, and each is made short once.
function shortener(names: Record<string, string>): (classes: string) => string {
  const made = new Map<string, string>()
  return (classes) => {
    const known = made.get(classes)
    if (known !== undefined) return known
    const short = classes
      .split(' ')
      .map((name) => names[name] ?? name)
      .join(' ')
    made.set(classes, short)
    return short
  }
}

/** What stands under `/assets/{name}`; `current` is false for the name of an earlier release, still asked for by an open page. */
export function assetNamed(name: string): (Asset & { current: boolean }) | null {
  const { style, script } = readAssets()
  const found = [style, script].find(
    (one) => /^public\.[0-9a-f]{12}\.(css|js)$/.test(name) && ending(one) === ending({ address: name }),
  )
  return found ? { ...found, current: found.address.endsWith(`/${name}`) } : null
}

function asset(name: string, kind: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { address: `/assets/${name}.${hash}.${kind}`, body, type }
}

function read(name: string): string {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), name), 'utf8')
}

function ending({ address }: { address: string }): string {
  return address.slice(address.lastIndexOf('.'))
}
