import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { OWNER, provisionDatabase, provisionRoles, urlFor, WEB, WORKER } from '@/db/provision'
import { keptFolder } from '../embedded/kept-folder'
import { runServer } from '../embedded/run-server'
import { isReachableByAll, serverAccount } from '../embedded/server-account'
import { serverBinaries } from '../embedded/server-binaries'
import { keepServerRunning } from './keep-server-running'
import { type KeptSecrets, keepSecrets } from './kept-secrets'
import type { ThingsToStop } from './things-to-stop'

export const DATABASE = 'gehoor'

/** Where an evaluation lives, and what it starts. */
export type Evaluation = { folder: string; stops: ThingsToStop }

type EvaluationDatabase = { ownerUrl: string; webUrl: string; workerUrl: string }

// People's words must not end up in a log: neither the failing statement nor the row it failed on.
const options = { log_error_verbosity: 'terse', log_min_error_statement: 'panic', max_connections: '60' }

/** The PostgreSQL of an evaluation, with its roles and its database, kept in the data folder between starts. */
export async function startEvaluationDatabase(
  { folder, stops }: Evaluation,
  secrets: KeptSecrets,
): Promise<EvaluationDatabase> {
  const home = databaseHome(folder, secrets)
  const isNew = !existsSync(path.join(home, 'data'))
  console.log(isNew ? 'Making a database (embedded PostgreSQL)…' : 'Starting the database (embedded PostgreSQL)…')
  const plan = {
    binaries: serverBinaries(),
    home,
    password: secrets.superuser,
    log: path.join(folder, 'postgres.log'),
    options,
  }
  const server = await runServer({ ...plan, port: secrets.port })
  const startAgain = () => runServer({ ...plan, port: server.port })
  stops.add(keepServerRunning({ first: server, startAgain }))
  if (server.wasRunning) console.log('An earlier start was broken off and left its database running: taken over.')
  keepSecrets(folder, { ...secrets, port: server.port, databaseHome: home === below(folder) ? undefined : home })
  const at = { port: server.port, password: secrets.superuser }
  await provisionRoles(at, secrets)
  await provisionDatabase(at, DATABASE)
  const url = (role: string, password: string) => urlFor({ port: server.port, role, password, database: DATABASE })
  return {
    ownerUrl: url(OWNER, secrets.owner),
    webUrl: url(WEB, secrets.web),
    workerUrl: url(WORKER, secrets.worker),
  }
}

function below(folder: string): string {
  return path.join(folder, 'postgres')
}

// Root's server runs as another account; below a closed folder (/root) that account could not reach its own data.
function databaseHome(folder: string, secrets: KeptSecrets): string {
  if (secrets.databaseHome !== undefined) return secrets.databaseHome
  const isThere = existsSync(path.join(below(folder), 'data'))
  if (isThere || serverAccount() === undefined || isReachableByAll(folder)) return below(folder)
  const name = createHash('sha256').update(`${folder}\n${secrets.superuser}`).digest('hex').slice(0, 16)
  return path.join(keptFolder(), `database-${name}`)
}
