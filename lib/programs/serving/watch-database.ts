import { isRefusal } from '@/db/is-away'
import { keepAsking, TooSlow } from '@/db/keep-asking'
import { refuseOlder } from '@/db/migrating/data-age'

const ASK_EVERY_MS = 1000
const ANSWERS_WITHIN_SECONDS = 2
/** A slow answer alone may be a busy machine: only the second in a row counts. */
const SLOW_ANSWERS = 2

export type Watch = {
  isAway: () => boolean
  /** Asks once more, now. */
  askNow: () => Promise<boolean>
  stop: () => void
}

type Watching = {
  ask: () => Promise<void>
  onAway: (fault: unknown) => void
  onBack: () => void
  /** It answers, and refuses what our settings say, before it ever took them. */
  onWrong: (fault: unknown) => void
  everyMs?: number
}

/** Keeps asking whether the database is there, beside everything else, so that a page need not find out by waiting. */
export function watchDatabase({ ask, onAway, onBack, onWrong, everyMs = ASK_EVERY_MS }: Watching): Watch {
  let away = false
  let hasWorked = false
  let slow = 0
  let timer: NodeJS.Timeout | undefined
  let asking: Promise<boolean> | undefined

  async function look(): Promise<boolean> {
    try {
      await ask()
      slow = 0
      if (away || !hasWorked) onBack()
      away = false
      hasWorked = true
    } catch (fault) {
      if (!hasWorked && isRefusal(fault)) onWrong(fault)
      slow += fault instanceof TooSlow ? 1 : SLOW_ANSWERS
      if (!away && slow >= SLOW_ANSWERS) {
        away = true
        onAway(fault)
      }
    }
    return away
  }
  const askNow = () => {
    asking ??= look().finally(() => {
      asking = undefined
    })
    return asking
  }
  const turn = async () => {
    await askNow()
    timer = setTimeout(turn, everyMs)
    timer.unref()
  }
  void turn()
  return { isAway: () => away, askNow, stop: () => clearTimeout(timer) }
}

/** Asks this database for a sign of life: whether it is as far as we are. */
export function askDatabase(url: string): () => Promise<void> {
  return keepAsking({ url, patienceSeconds: ANSWERS_WITHIN_SECONDS, ask: refuseOlder })
}
