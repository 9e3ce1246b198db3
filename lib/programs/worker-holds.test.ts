import path from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** The files of ours that end up in a program, as it is made for shipping. */
async function filesIn(program: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: path.join(import.meta.dirname, '../..'),
    entryPoints: [`lib/programs/${program}.ts`],
    outdir: '.build',
    write: false,
    metafile: true,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
  })
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
}

const ofTheDemo = (file: string) => file.startsWith('lib/demo/')

test('no word of the demo is in what production runs; only an evaluation’s worker holds it', async () => {
  for (const program of ['worker', 'web', 'migrate', 'restored', 'verify', 'import']) {
    const files = await filesIn(program)
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter(ofTheDemo)).toEqual([])
  }
  expect((await filesIn('evaluation-worker')).filter(ofTheDemo)).toContain('lib/demo/waterrijk/complaint-of.ts')
})
