const BEAT_EVERY_MS = 15_000
const TRY_AGAIN_MS = 1000
const ANSWERS_WITHIN_MS = 10_000

export type Heart = {
  /** Tells, once, when the database answers again after it did not. */
  onceBack: (tell: () => void) => void
  stop: () => void
}

type Beating = { beat: () => Promise<void>; onFault: (fault: unknown) => void; tryAgainMs?: number }

/** Says every so often that there is a worker; whoever watches the house asks for it. A lost beat is tried again soon. */
export function startHeart({ beat, onFault, tryAgainMs = TRY_AGAIN_MS }: Beating): Heart {
  let isAway = false
  let timer: NodeJS.Timeout | undefined
  let hasStopped = false
  let tell = () => {}

  const once = async () => {
    try {
      await inTime(beat())
      if (isAway) tell()
      isAway = false
    } catch (fault) {
      // An outage is told once, not every second.
      if (!isAway) onFault(fault)
      isAway = true
    }
    if (!hasStopped) timer = setTimeout(once, isAway ? tryAgainMs : BEAT_EVERY_MS)
  }
  void once()
  return {
    onceBack: (teller) => {
      tell = teller
    },
    stop: () => {
      hasStopped = true
      clearTimeout(timer)
    },
  }
}

async function inTime(beating: Promise<void>): Promise<void> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The database does not answer.')), ANSWERS_WITHIN_MS)
  try {
    await Promise.race([beating, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
