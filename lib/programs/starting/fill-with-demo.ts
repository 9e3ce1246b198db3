import { fork } from 'node:child_process'
import path from 'node:path'
import { connect } from '@/db/client'
import { anyTenant } from '@/db/outside-tenant/tenants'
import { isDemoUnfinished } from '@/lib/demo/demo-plan'
import { PlainFault } from './explain-fault'
import type { ThingsToStop } from './things-to-stop'

type Fill = { root: string; webUrl: string; env: NodeJS.ProcessEnv; stops: ThingsToStop }

/** Fills an empty database with the demo, in a process of its own that has web's settings; also what was broken off. */
export async function fillWithDemo({ root, webUrl, env, stops }: Fill): Promise<void> {
  const isBrokenOff = isDemoUnfinished(env.DATA_DIR ?? '.data')
  if (!isBrokenOff && !(await isEmpty(webUrl))) return
  console.log(isBrokenOff ? 'Finishing the demo, which was broken off…' : 'Filling the empty database with the demo…')
  const child = fork(path.join(root, '.build', 'demo.mjs'), { cwd: root, env, execArgv: ['--enable-source-maps'] })
  stops.add(() => void child.kill('SIGTERM'))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new PlainFault('The demo could not be made; why stands above. A next start goes on with it.')
}

async function isEmpty(webUrl: string): Promise<boolean> {
  const house = connect(webUrl, { max: 1 })
  try {
    return !(await anyTenant(house.sql))
  } finally {
    await house.close()
  }
}
