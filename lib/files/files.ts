import path from 'node:path'
import { dataDir } from '@/lib/settings/env'
import { diskStore } from './disk'
import type { FileStore } from './file-store'

// One a process, also where a bundler makes more than one copy of this file.
const house = globalThis as typeof globalThis & { gehoorFiles?: FileStore }

/** Where this process keeps its files. */
export function files(): FileStore {
  house.gehoorFiles ??= diskStore(path.resolve(dataDir(), 'files'))
  return house.gehoorFiles
}

/** For tests: from now on files go here. */
export function useFiles(store: FileStore): FileStore {
  house.gehoorFiles = store
  return store
}
