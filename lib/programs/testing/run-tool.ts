import { spawn } from 'node:child_process'
import path from 'node:path'
import { environmentOfTools } from '@/lib/settings/env'
import { projectRoot } from '../starting/project-root'

/** The checking tools we use, each by the file that its package starts. */
const tools = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  next: 'next/dist/bin/next',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const

/** Runs a tool, with what it prints shown as it comes, and answers its exit code. */
export async function runTool(tool: keyof typeof tools, flags: readonly string[]): Promise<number> {
  const root = projectRoot()
  const script = path.join(root, 'node_modules', tools[tool])
  const env = environmentOfTools(path.join(root, 'node_modules/.bin'))
  const child = spawn(process.execPath, [script, ...flags], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => resolve(code ?? 1))
    })
  } finally {
    process.off('SIGTERM', stop)
  }
}
