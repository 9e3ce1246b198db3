import { spawnSync } from 'node:child_process'
import { whyInstall } from './installed.mjs'

/**
 * Brings the packages that the lockfile names, when they are not there.
 * @param {string} root
 */
export function install(root) {
  const reason = whyInstall(root)
  if (reason === undefined) return
  console.log(`Installing packages with "npm ci", because ${reason}. This takes up to a minute…`)
  const npm = process.env.npm_execpath
  const flags = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } }
  const ran = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, options)
  if (ran.status === 0) return
  if (ran.error) console.error(`npm could not be run: ${ran.error.message}`)
  console.error('The packages could not be installed; what npm said stands above. Gehoor needs them to start.')
  process.exit(1)
}
