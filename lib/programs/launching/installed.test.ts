import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectRoot } from '../starting/project-root'
import { whyInstall } from './installed.mjs'

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>

function project(wanted: Packages, present?: Packages): string {
  const root = mkdtempSync(path.join(tmpdir(), 'installed-'))
  mkdirSync(path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (present !== undefined) {
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }))
  }
  return root
}

const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } }

describe('whether packages must be installed', () => {
  test('nothing is installed when all is as the lockfile wants it', () => {
    expect(whyInstall(project(zod, zod))).toBeUndefined()
  })

  test('a fresh clone, or an install that was broken off, is installed', () => {
    expect(whyInstall(project(zod))).toMatch(/no packages/)
  })

  test.each<[string, Packages]>([
    ['another version', { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } }],
    ['other contents', { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-b' } }],
    ['a package too few', {}],
  ])('%s is installed again', (_case, present) => {
    expect(whyInstall(project(zod, present))).toMatch(/zod/)
  })

  test('a package for another system need not be there', () => {
    const other = { 'node_modules/@next/swc-darwin-x64': { version: '16.4.6', optional: true } }
    expect(whyInstall(project({ ...zod, ...other }, zod))).toBeUndefined()
  })
})

// "npm ci" refuses a lockfile that leaves out a package for another system, and "npm install" leaves it out when the
// registry it asked does not carry it.
test('the lockfile names every optional package, so that npm ci takes it', () => {
  const { packages } = JSON.parse(readFileSync(path.join(projectRoot(), 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined && packages[`${place}/node_modules/${name}`] === undefined,
    ),
  )
  expect(missing).toEqual([])
})
