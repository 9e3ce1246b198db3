import { setClock } from '@/db/outside-tenant/set-clock'
import { appUrl, environmentWith, evaluationBegins, port, settings } from '@/lib/settings/env'
import { bringUpToDate } from './bring-up-to-date'
import { type Evaluation, startEvaluationDatabase } from './evaluation-database'
import { fillWithDemo } from './fill-with-demo'
import { readSecrets } from './kept-secrets'
import type { Prepared } from './production'
import { projectRoot } from './project-root'

/** How far the clock of this evaluation is ahead: it begins at the moment that was asked for, and runs on from there. */
export function askedAheadMs(): number {
  const begins = evaluationBegins()
  return begins === undefined ? 0 : begins.getTime() - Date.now()
}

/** An evaluation: a database of our own, migrated, with the demo when it is empty. */
export async function prepareEvaluation(evaluation: Evaluation & { aheadMs: number }): Promise<Prepared> {
  const { folder, aheadMs } = evaluation
  if (aheadMs !== 0) console.log(`The clock was set: this evaluation began at ${evaluationBegins()?.toISOString()}.`)
  const secrets = readSecrets(folder)
  const database = await startEvaluationDatabase(evaluation, secrets)
  await bringUpToDate(database.ownerUrl)
  await setClock(database.ownerUrl, aheadMs)
  const shared = {
    GEHOOR_EVALUATION: '1',
    PORT: String(port()),
    APP_URL: appUrl(),
    DATA_DIR: folder,
    AUTH_SECRET: settings().AUTH_SECRET ?? secrets.authSecret,
    DATABASE_OWNER_URL: '',
    DATABASE_DIRECT_URL: '',
    APP_NOW: '',
    GEHOOR_CLOCK_AHEAD_MS: String(aheadMs),
  }
  const web = environmentWith({ ...shared, DATABASE_URL: database.webUrl, DATABASE_WORKER_URL: '' })
  await fillWithDemo({ root: projectRoot(), webUrl: database.webUrl, env: web, stops: evaluation.stops })
  return {
    web,
    worker: environmentWith({ ...shared, DATABASE_URL: '', DATABASE_WORKER_URL: database.workerUrl }),
  }
}
