import { makePublicStyle } from '../starting/make-public-style'
import { projectRoot } from '../starting/project-root'

/** Tests ask for whole pages, and those name their style sheet. */
export async function setup(): Promise<void> {
  await makePublicStyle(projectRoot())
}
