import { aForm, FORM_HEADERS } from '../a-form'
import { figureOfMany } from '../figure'
import { load } from '../load'
import { memoryDuring } from '../look-at-processes'
import { untilDrained } from '../quiet'
import { AT_ONCE, type Part } from '../scene'

/** Memory of web and worker while people read and file at once, and mails leave: each with its share of what is shared. */
export const memory: Part = {
  name: 'memory',
  measure: async (scene) => {
    const { house, one, plan } = scene
    const page = { url: `${house.url}/${one.slug}`, atOnce: AT_ONCE, seconds: plan.seconds, expect: 200 }
    const form = { ...page, url: `${page.url}/intake`, headers: FORM_HEADERS, body: aForm, expect: 303 }
    const list = { ...page, url: `${page.url}/desk/cases`, headers: { cookie: scene.cookie }, atOnce: 1 }
    const web: number[][] = []
    const worker: number[][] = []
    for (let n = 0; n < plan.runs; n += 1) {
      await untilDrained(scene)
      const underLoad = () => Promise.all([load(page), load(form), load(list)])
      const both = async () => worker.push(await memoryDuring(() => house.worker.pid() ?? 0, underLoad))
      web.push(await memoryDuring(() => house.web.pid() ?? 0, both))
    }
    return [
      figureOfMany({ what: 'memory (PSS) of web under load', unit: 'MB', goal: { atMost: 350 } }, web),
      figureOfMany({ what: 'memory (PSS) of the worker under load', unit: 'MB', goal: { atMost: 200 } }, worker),
    ]
  },
}
