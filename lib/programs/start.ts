// `npm start`: without a database of one's own an evaluation that brings database and demo, with one production.
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { appUrl, hasOwnDatabase, port, settingsFor } from '@/lib/settings/env'
import { isPortFree } from './embedded/free-port'
import { buildPages } from './starting/build-pages'
import { startChild } from './starting/child-program'
import { takeEvaluationFolder } from './starting/data-folder'
import { askedAheadMs, prepareEvaluation } from './starting/evaluation'
import { explainFault, PlainFault } from './starting/explain-fault'
import { lookBack } from './starting/look-back'
import { onceAskedToStop } from './starting/once-asked-to-stop'
import { outliveFullLog } from './starting/outlive-full-log'
import { type Prepared, prepareProduction } from './starting/production'
import { projectRoot } from './starting/project-root'
import { thingsToStop } from './starting/things-to-stop'
import { waitUntilRunning } from './starting/wait-until-running'
import { wayIn } from './starting/way-in'

outliveFullLog()
const root = projectRoot()
const stops = thingsToStop()
let isStopping = false

onceAskedToStop(async () => {
  isStopping = true
  console.log('Stopping…')
  await stopEverything()
  console.log('Gehoor has stopped.')
})

const starting = start()
try {
  await starting
} catch (fault) {
  if (!isStopping) await giveUp(explainFault(fault))
}

async function start() {
  const prepared = await (hasOwnDatabase() ? startProduction() : startEvaluation())
  if (isStopping) return
  const { restored } = await lookBack(whatToLookAt(prepared))
  if (isStopping) return
  startChildren(prepared)
  await waitUntilRunning(port(), { isStopping: () => isStopping })
  if (isStopping) return
  console.log(`Gehoor is ready on ${appUrl()}`)
  const dataDir = isEvaluation(prepared) ? prepared.web.DATA_DIR : undefined
  for (const line of wayIn({ url: appUrl(), dataDir, root, restored })) console.log(line)
}

function whatToLookAt({ worker }: Prepared) {
  const aheadMs = Number(worker.GEHOOR_CLOCK_AHEAD_MS || 0)
  const dataDir = path.resolve(root, worker.DATA_DIR || '.data')
  return { workerUrl: worker.DATABASE_WORKER_URL ?? '', dataDir, at: new Date(Date.now() + aheadMs) }
}

function isEvaluation({ web }: Prepared): boolean {
  return web.GEHOOR_EVALUATION === '1'
}

async function startProduction(): Promise<Prepared> {
  settingsFor('start')
  await checkPort()
  await buildPages(root, stops)
  return prepareProduction(() => isStopping)
}

async function startEvaluation(): Promise<Prepared> {
  const aheadMs = askedAheadMs()
  const folder = await takeEvaluationFolder(root, stops)
  await checkPort()
  const building = buildPages(root, stops)
  const [prepared] = await Promise.all([prepareEvaluation({ folder, stops, aheadMs }), Promise.allSettled([building])])
  await building
  return prepared
}

async function checkPort() {
  if (await isPortFree(port())) return
  throw new PlainFault(`Port ${port()} is in use by another program: stop that one, or set PORT to another number.`)
}

function startChildren(prepared: Prepared) {
  const program = isEvaluation(prepared) ? 'evaluation-worker' : 'worker'
  const worker = startChild({ root, program, env: prepared.worker, onGivenUp })
  stops.add(worker.stop)
  const web = startChild({ root, program: 'web', env: prepared.web, onGivenUp })
  stops.add(web.stop)
}

function onGivenUp(sentence: string) {
  void giveUp(sentence)
}

async function giveUp(sentence: string) {
  if (isStopping) return
  isStopping = true
  console.error(sentence)
  await stopEverything()
  process.exit(1)
}

// A start that is still under way may bring up one more thing, after we stopped what there was.
async function stopEverything() {
  await stops.stopAll()
  await Promise.race([Promise.allSettled([starting]), pause(3000)])
  await stops.stopAll()
}
