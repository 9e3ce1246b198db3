import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { wayIn } from './way-in'

const URL = 'http://localhost:3000'

test('whoever starts it for the first time is told an example page, the accounts and the mailbox', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'way-in-'))
  const demo = { url: URL, tenants: [{ slug: 'zonnehof' }, { slug: 'speelweide' }] }
  writeFileSync(path.join(root, 'demo.json'), JSON.stringify(demo))
  const told = wayIn({ url: URL, dataDir: root, root }).join('\n')
  rmSync(root, { recursive: true })
  for (const place of [`${URL}/zonnehof`, `${URL}/sign-in`, 'demo.json', `${URL}/dev/mailbox`])
    expect(told).toContain(place)
})

test('after data were put back no password is promised that no longer opens anything', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'way-in-'))
  writeFileSync(path.join(root, 'demo.json'), JSON.stringify({ url: URL, tenants: [{ slug: 'zonnehof' }] }))
  const told = (restored: boolean) => wayIn({ url: URL, dataDir: root, root, restored }).join('\n')
  expect(told(true)).toContain(`${URL}/reset`)
  expect(told(false)).not.toContain('/reset')
  rmSync(root, { recursive: true })
})

test('without a demo no page is promised, and in production nothing is', () => {
  expect(wayIn({ url: URL, dataDir: '/nowhere', root: '/' })).toEqual([expect.stringContaining('/dev/mailbox')])
  expect(wayIn({ url: URL, dataDir: undefined, root: '/' })).toEqual([])
})
