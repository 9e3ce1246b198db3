import { existsSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@/db/client'
import { clockInDatabase, setClock } from '@/db/outside-tenant/set-clock'
import { urlFor, WEB, WORKER } from '@/db/provision'
import { appUrl, settings, settingsOf } from '@/lib/settings/env'
import { runningPostmaster } from '../embedded/postmaster-file'
import { bringUpToDate } from './bring-up-to-date'
import { takeEvaluationFolder } from './data-folder'
import { DATABASE, startEvaluationDatabase } from './evaluation-database'
import { PlainFault } from './explain-fault'
import { type KeptSecrets, readSecrets } from './kept-secrets'
import type { ThingsToStop } from './things-to-stop'

/** The evaluation's database beside a running `npm start`, or started for as long as this program takes. */
export async function joinEvaluation(root: string, stops: ThingsToStop): Promise<void> {
  const folder = path.resolve(root, settings().DATA_DIR ?? '.data')
  if (!existsSync(path.join(folder, 'secrets.json'))) {
    throw new PlainFault('There is no Gehoor in this folder yet: run "npm start" first, or set DATABASE_URL.')
  }
  const secrets = readSecrets(folder)
  const running = runningPostmaster(path.join(secrets.databaseHome ?? path.join(folder, 'postgres'), 'data'))
  const { webUrl, workerUrl } = running?.ready ? addressesAt(running.port, secrets) : await startFor(root, stops)
  const clock = connect(webUrl, { max: 1 })
  const aheadMs = await clockInDatabase(clock.sql)
  await clock.close()
  settingsOf({
    GEHOOR_CLOCK_AHEAD_MS: String(aheadMs),
    DATABASE_URL: webUrl,
    DATABASE_WORKER_URL: workerUrl,
    AUTH_SECRET: settings().AUTH_SECRET ?? secrets.authSecret,
    APP_URL: appUrl(),
    DATA_DIR: folder,
    GEHOOR_EVALUATION: '1',
  })
}

type Addresses = { webUrl: string; workerUrl: string }

function addressesAt(port: number, secrets: KeptSecrets): Addresses {
  const url = (role: string, password: string) => urlFor({ port, role, password, database: DATABASE })
  return { webUrl: url(WEB, secrets.web), workerUrl: url(WORKER, secrets.worker) }
}

async function startFor(root: string, stops: ThingsToStop): Promise<Addresses> {
  const folder = await takeEvaluationFolder(root, stops)
  const { ownerUrl, ...addresses } = await startEvaluationDatabase({ folder, stops }, readSecrets(folder))
  await bringUpToDate(ownerUrl)
  await setClock(ownerUrl, 0)
  return addresses
}
