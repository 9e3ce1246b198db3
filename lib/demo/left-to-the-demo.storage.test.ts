import { expect, test, vi } from 'vitest'
import { connect } from '@/db/client'
import { enqueue } from '@/db/stores/queue'
import { testDatabase } from '@/db/testing/test-database'
import { withDatabase } from '@/lib/jobs/testing/with-database'
import { end, workerProgram } from '@/lib/jobs/testing/worker-process'

const PATIENCE = { timeout: 20_000, interval: 50 }
/** Nothing is sent here. */
const MAIL = { RESEND_API_KEY: 're_for_tests', RESEND_BASE_URL: 'http://127.0.0.1:9' }

test('a worker of production leaves the demo’s town to the worker of an evaluation, and does all else beside it', async () => {
  const house = await testDatabase()
  const superuser = connect(house.superuserUrl, { max: 1 })
  const jobs = async () =>
    (
      await superuser.sql<{ key: string; attempts: number }[]>`
        select key, attempts from graphile_worker._private_jobs where key in ('the town', 'the cases') order by key`
    ).map(({ key, attempts }) => `${key}: ${attempts}`)
  await withDatabase(house.webUrl, async () => {
    await enqueue('grow-demo', {}, { key: 'the town' })
    await enqueue('look-over', {}, { key: 'the cases' })
  })
  expect(await jobs()).toEqual(['the cases: 0', 'the town: 0'])

  const plain = await workerProgram('worker')
  const plainWorker = plain.start(house, MAIL)
  await vi.waitFor(async () => expect(await jobs()).toEqual(['the town: 0']), PATIENCE)

  const evaluation = await workerProgram('evaluation-worker')
  const evaluationWorker = evaluation.start(house, { GEHOOR_EVALUATION: '1', ...MAIL })
  await vi.waitFor(async () => expect(await jobs()).toEqual([]), PATIENCE)

  await Promise.all([end(plainWorker, 'SIGTERM'), end(evaluationWorker, 'SIGTERM')])
  await Promise.all([plain.remove(), evaluation.remove()])
  await superuser.close()
  await house.drop()
}, 60_000)
