import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @param {string} file */
function packagesOf(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Why the packages must be installed (again), or undefined when they are as the lockfile wants them.
 * npm writes down what it installed, as the very last thing it does: an install that was broken off has no such file.
 * @param {string} root
 */
export function whyInstall(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'))
  if (wanted === undefined) return undefined
  const present = packagesOf(path.join(root, 'node_modules', '.package-lock.json'))
  if (present === undefined) return 'no packages are installed yet'
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '' || entry.link) continue
    const found = present[place]
    // Optional packages are for other systems, and npm leaves those out.
    if (found === undefined ? !entry.optional : !isSame(found, entry)) return `${place} is not as the lockfile wants it`
  }
  return undefined
}

function isSame(found, entry) {
  return found.version === entry.version && (entry.integrity === undefined || found.integrity === entry.integrity)
}
