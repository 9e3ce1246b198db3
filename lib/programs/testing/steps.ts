import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildPages } from '../starting/build-pages'
import { explainFault } from '../starting/explain-fault'
import { projectRoot } from '../starting/project-root'
import { thingsToStop } from '../starting/things-to-stop'
import { type Counts, countPlaywright, countsOf, countVitest, oneFailed, onePassed } from './counts'
import { runTool } from './run-tool'

export type Step = { title: string; run: () => Promise<Counts> }

const root = projectRoot()

export const types: Step = {
  title: 'Types',
  run: async () => {
    // Next writes the types of our routes; the check reads them.
    const generated = await runTool('next', ['typegen'])
    const checked = await runTool('tsc', ['--noEmit'])
    return generated === 0 && checked === 0 ? onePassed : oneFailed
  },
}

export const lint: Step = {
  title: 'Lint and layout',
  run: async () => {
    const colors = process.stdout.isTTY ? 'force' : 'off'
    return (await runTool('biome', ['ci', `--colors=${colors}`, '.'])) === 0 ? onePassed : oneFailed
  },
}

export const rules = vitestStep('Rules: no database', 'rules')
export const storage = vitestStep('Storage: a real PostgreSQL', 'storage')

export const build: Step = {
  title: 'The pages can be built',
  run: async () => {
    const stops = thingsToStop()
    try {
      await buildPages(root, stops)
      return onePassed
    } catch (fault) {
      console.error(explainFault(fault))
      return oneFailed
    }
  },
}

export const journeys: Step = {
  title: 'Journeys: a real browser',
  run: async () => {
    const report = freshReport('journeys')
    const code = await runTool('playwright', ['test', '--config=e2e/playwright.config.ts'])
    return countsOf({ report, code, count: countPlaywright })
  },
}

function vitestStep(title: string, project: string): Step {
  return {
    title,
    run: async () => {
      const report = freshReport(project)
      const shown = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const code = await runTool('vitest', ['run', '--project', project, ...shown])
      return countsOf({ report, code, count: countVitest })
    },
  }
}

function freshReport(name: string): string {
  const report = path.join(root, '.test', `${name}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  return report
}
